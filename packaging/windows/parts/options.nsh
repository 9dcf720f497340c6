; The command line. /S and /D=FOLDER are NSIS' own, and taken away before this sees it (/D has to stand last, unquoted).
;   setup:      /ACCOUNT=NAME  /AUTOSTART  /NOAUTOSTART  /OLDER
;   uninstall:  /DATA=remove
; A word that is none of them ends the run: a slip of the finger must not become another kind of installation.

; Takes the first word off $R0 and puts it into $R1; quotes hold words together and are dropped.
!macro NextWordFunction UN
  Function ${UN}NextWord
    Push $0
    Push $1
    StrCpy $R1 ""
    StrCpy $1 0
    ${Do}
      StrCpy $0 $R0 1
      ${If} $0 == ""
        ${Break}
      ${EndIf}
      StrCpy $R0 $R0 "" 1
      ${If} $0 == '"'
        IntOp $1 $1 ^ 1
      ${ElseIf} $0 == " "
      ${AndIf} $1 = 0
        ${If} $R1 != ""
          ${Break}
        ${EndIf}
      ${Else}
        StrCpy $R1 "$R1$0"
      ${EndIf}
    ${Loop}
    Pop $1
    Pop $0
  FunctionEnd
!macroend
!insertmacro NextWordFunction ""
!insertmacro NextWordFunction "un."

Function ReadOptions
  ${GetParameters} $R0
  ${Do}
    Call NextWord
    ${If} $R1 == ""
      ${Break}
    ${EndIf}
    StrCpy $R2 $R1 9
    ${If} $R2 == "/ACCOUNT="
      StrCpy $Account $R1 "" 9
      Call FindAccount
    ${ElseIf} $R1 == "/AUTOSTART"
      StrCpy $Autostart 1
    ${ElseIf} $R1 == "/NOAUTOSTART"
      StrCpy $Autostart 0
    ${ElseIf} $R1 == "/OLDER"
      StrCpy $OlderToo 1
    ${ElseIf} $R1 == "/S"
    ${OrIf} $R1 == "/NCRC"
      ; NSIS has seen to it
    ${Else}
      !insertmacro Fail ${EXIT_BAD_OPTION} "Unknown option $R1. There are: /S /ACCOUNT=NAME /AUTOSTART /NOAUTOSTART /OLDER, and last /D=FOLDER."
    ${EndIf}
  ${Loop}
FunctionEnd

; An upgrade by /S without a word keeps what the installation before was told.
Function RecallLastChoices
  ReadRegStr $Account HKLM "${OWN_KEY}" "Account"
  ReadRegStr $AccountSid HKLM "${OWN_KEY}" "AccountSid"
  ClearErrors
  ReadRegDWORD $R0 HKLM "${OWN_KEY}" "Autostart"
  ${IfNot} ${Errors}
    StrCpy $Autostart $R0
  ${EndIf}
FunctionEnd

Function un.ReadOptions
  ${GetParameters} $R0
  ${Do}
    Call un.NextWord
    ${If} $R1 == ""
      ${Break}
    ${EndIf}
    StrCpy $R2 $R1 3
    ${If} $R1 == "/DATA=remove"
      StrCpy $DataToo 1
    ${ElseIf} $R1 == "/S"
    ${OrIf} $R1 == "/NCRC"
    ${OrIf} $R2 == "_?="
      ; NSIS has seen to it
    ${Else}
      !insertmacro Fail ${EXIT_BAD_OPTION} "Unknown option $R1. There are: /S /DATA=remove."
    ${EndIf}
  ${Loop}
FunctionEnd
