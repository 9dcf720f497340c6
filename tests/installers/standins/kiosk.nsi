; Stands in for the kiosk's programs, which no machine but Windows can build: a real program of Windows, without a window, that runs until
; it is asked to end. With -DDEAF it never listens.
Target amd64-unicode
Unicode true
SilentInstall silent
RequestExecutionLevel user
OutFile "${OUT}"
Section
  run:
    !ifndef DEAF
      IfFileExists "$EXEDIR\..\stop-requested" asked
    !endif
    Sleep 100
    Goto run
  !ifndef DEAF
  asked:
    FileOpen $0 "$EXEDIR\..\..\ended-in-good-order" a
    FileClose $0
  !endif
SectionEnd
