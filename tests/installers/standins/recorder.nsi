; Stands in for icacls.exe, schtasks.exe and powershell.exe, which Wine has as mere shells: writes down how it was called, keeps the task
; that it was given, and ends as the file "C:\exit-code of NAME.exe" tells it to.
Target amd64-unicode
Unicode true
SilentInstall silent
RequestExecutionLevel user
OutFile "${OUT}"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
Section
  FileOpen $0 "C:\recorded.txt" a
  FileSeek $0 0 END
  FileWriteUTF16LE $0 "$CMDLINE$\n"
  FileClose $0
  ${GetParameters} $1
  ${GetOptions} $1 '/XML "' $2
  ${If} $2 != ""
    StrCpy $2 $2 -1
    CopyFiles /SILENT $2 "C:\task.xml"
  ${EndIf}
  ClearErrors
  FileOpen $0 "C:\exit-code of $EXEFILE" r
  ${IfNot} ${Errors}
    FileRead $0 $1
    FileClose $0
    SetErrorLevel $1
  ${EndIf}
SectionEnd
