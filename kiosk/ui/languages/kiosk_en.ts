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
