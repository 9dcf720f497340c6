<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>“Print again” takes the %Ln chosen photo(s).</source>
        <translation>
            <numerusform>“Print again” takes the %Ln chosen photo.</numerusform>
            <numerusform>“Print again” takes the %Ln chosen photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%Ln photo(s) have arrived. The email with your link is on its way to %1.</source>
        <translation>
            <numerusform>Your photo has arrived. The email with your link is on its way to %1.</numerusform>
            <numerusform>%Ln photos have arrived. The email with your link is on its way to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are safe with us and being sent. The email with your link goes to %1 as soon as all have arrived.</source>
        <translation>
            <numerusform>Your photo is safe with us and being sent. The email with your link goes to %1 as soon as it has arrived.</numerusform>
            <numerusform>%Ln photos are safe with us and being sent. The email with your link goes to %1 as soon as all have arrived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskCard</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) left</source>
        <translation>
            <numerusform>%Ln sheet left</numerusform>
            <numerusform>%Ln sheets left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>tried %Ln time</numerusform>
            <numerusform>tried %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message numerus="yes">
        <source>%Ln message(s) went back into the queue.</source>
        <translation>
            <numerusform>%Ln message went back into the queue.</numerusform>
            <numerusform>%Ln messages went back into the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotTaken</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be taken: %1.</source>
        <translation>
            <numerusform>%Ln photo could not be taken: %1.</numerusform>
            <numerusform>%Ln photos could not be taken: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>%Ln print</numerusform>
            <numerusform>%Ln prints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be sent from this kiosk as they are.</source>
        <translation>
            <numerusform>%Ln photo can&apos;t be sent from this kiosk as they are.</numerusform>
            <numerusform>%Ln photos can&apos;t be sent from this kiosk as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>%Ln print</numerusform>
            <numerusform>%Ln prints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) to print</source>
        <translation>
            <numerusform>%Ln photo to print</numerusform>
            <numerusform>%Ln photos to print</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message numerus="yes">
        <source>%Ln photo(s) here</source>
        <translation>
            <numerusform>%Ln photo here</numerusform>
            <numerusform>%Ln photos here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) still coming</source>
        <translation>
            <numerusform>%Ln photo still coming</numerusform>
            <numerusform>%Ln photos still coming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>Go on with %Ln photo</numerusform>
            <numerusform>Go on with %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message numerus="yes">
        <source>One order takes up to %Ln photo(s).</source>
        <translation>
            <numerusform>One order takes up to %Ln photo.</numerusform>
            <numerusform>One order takes up to %Ln photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) found so far …</source>
        <translation>
            <numerusform>%Ln photo found so far …</numerusform>
            <numerusform>%Ln photos found so far …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>Go on with %Ln photo</numerusform>
            <numerusform>Go on with %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message numerus="yes">
        <source>The printer forgot this print. How many of its %Ln sheet(s) came out?</source>
        <translation>
            <numerusform>The printer forgot this print. How many of its %Ln sheet came out?</numerusform>
            <numerusform>The printer forgot this print. How many of its %Ln sheets came out?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message numerus="yes">
        <source>%Ln photo(s) may look soft at this size, because the picture is small.</source>
        <translation>
            <numerusform>%Ln photo may look soft at this size, because the picture is small.</numerusform>
            <numerusform>%Ln photos may look soft at this size, because the pictures are small.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>of %Ln sent</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>of %Ln sent</numerusform>
            <numerusform>of %Ln sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln ready</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>of %Ln ready</numerusform>
            <numerusform>of %Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) more until all of them are sent.</source>
        <translation>
            <numerusform>About a minute more until all of them are sent.</numerusform>
            <numerusform>About %Ln minutes more until all of them are sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be sent. Our staff will look after it.</source>
        <translation>
            <numerusform>%Ln photo could not be sent. Our staff will look after it.</numerusform>
            <numerusform>%Ln photos could not be sent. Our staff will look after them.</numerusform>
        </translation>
    </message>
</context>
</TS>
