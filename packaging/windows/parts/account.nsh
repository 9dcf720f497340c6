; The account of Windows that the touchscreen runs under: it alone may write the slots.

!define NO_SUCH_ACCOUNT "Windows knows no account $Account. Make it first (Settings, Accounts, Other users: a standard user), or give another"

; $AccountSid of $Account; empty where there is none of that name.
Function LookUpAccount
  Push $0
  Push $1
  Push $2
  StrCpy $AccountSid ""
  System::Alloc 128
  Pop $1
  System::Call 'advapi32::LookupAccountNameW(p 0, w "$Account", p r1, *i 128, w, *i ${NSIS_MAX_STRLEN}, *i) i .r0'
  ${If} $0 <> 0
    System::Call 'advapi32::ConvertSidToStringSidW(p r1, *p .r2) i .r0'
    ${If} $0 <> 0
      System::Call '*$2(&w128 .s)'
      Pop $AccountSid
      System::Call 'kernel32::LocalFree(p r2)'
    ${EndIf}
  ${EndIf}
  System::Free $1
  Pop $2
  Pop $1
  Pop $0
FunctionEnd

Function FindAccount
  Call LookUpAccount
  ${If} $AccountSid == ""
    !insertmacro Fail ${EXIT_BAD_OPTION} "${NO_SUCH_ACCOUNT} by /ACCOUNT=."
  ${EndIf}
FunctionEnd

Var Dialog
Var AccountField
Var AutostartBox

Function AskForAccount
  !insertmacro MUI_HEADER_TEXT "The kiosk's account" "The account of Windows that the touchscreen runs under."
  nsDialogs::Create 1018
  Pop $Dialog
  ${NSD_CreateLabel} 0 0 100% 36u "A standard user without further rights. Only this account may write new versions of the app into its slots, so that a kiosk can update itself. Left empty, updates are for administrators alone."
  Pop $0
  ${NSD_CreateText} 0 42u 60% 12u "$Account"
  Pop $AccountField
  ${NSD_CreateCheckbox} 0 62u 100% 12u "Start the touchscreen when this account logs on"
  Pop $AutostartBox
  ${If} $Autostart = 1
    ${NSD_Check} $AutostartBox
  ${EndIf}
  ${NSD_SetFocus} $AccountField
  nsDialogs::Show
FunctionEnd

Function TakeAccount
  ${NSD_GetText} $AccountField $Account
  ${NSD_GetState} $AutostartBox $Autostart
  ${If} $Account == ""
    StrCpy $AccountSid ""
    StrCpy $Autostart 0
  ${Else}
    Call LookUpAccount
    ${If} $AccountSid == ""
      MessageBox MB_OK|MB_ICONEXCLAMATION "${NO_SUCH_ACCOUNT}."
      Abort  ; the page stays
    ${EndIf}
  ${EndIf}
FunctionEnd
