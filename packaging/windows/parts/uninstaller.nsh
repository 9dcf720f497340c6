; Takes away what the installer and the kiosk's own updates put into the tree. The shop's data (journal, photos not yet sent, settings) lies in
; the profile of the kiosk's account and stays, unless told otherwise.

!define DATA_FOLDER "AppData\Local\photo-kiosk"

; $R0: the data folder of $AccountSid, or empty.
Function un.FindData
  StrCpy $R0 ""
  ${If} $AccountSid != ""
    ReadRegStr $R1 HKLM "Software\Microsoft\Windows NT\CurrentVersion\ProfileList\$AccountSid" "ProfileImagePath"
    ${If} $R1 != ""
      ExpandEnvStrings $R1 $R1
      StrCpy $R0 "$R1\${DATA_FOLDER}"
    ${EndIf}
  ${EndIf}
FunctionEnd

Var DataBox

Function un.AskForData
  Call un.FindData
  ${If} $R0 == ""
  ${OrIfNot} ${FileExists} "$R0\*.*"
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "The shop's data" "Journal, photos that are not sent yet, settings and keys."
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 36u "They stay in $R0, and a new installation goes on with them. Delete them only where no customer waits for her photos: what was not sent is lost."
  Pop $0
  ${NSD_CreateCheckbox} 0 46u 100% 12u "Delete them, too"
  Pop $DataBox
  nsDialogs::Show
FunctionEnd

Function un.TakeData
  ${NSD_GetState} $DataBox $DataToo
FunctionEnd

Function un.onInit
  SetShellVarContext all
  StrCpy $DataToo 0
  Call un.RequireAdministrator
  ReadRegStr $AccountSid HKLM "${OWN_KEY}" "AccountSid"
  Call un.ReadOptions
FunctionEnd

Section "Uninstall"
  Call un.EndKiosk
  Call un.DropTask
  !insertmacro RemoveTree "$INSTDIR\a"
  !insertmacro RemoveTree "$INSTDIR\b"
  !insertmacro RemoveTree "$INSTDIR\a.new"
  !insertmacro RemoveTree "$INSTDIR\b.new"
  !insertmacro RemoveTree "$INSTDIR\a.old"
  !insertmacro RemoveTree "$INSTDIR\b.old"
  !insertmacro RemoveTree "$INSTDIR\supervisor"
  !insertmacro RemoveTree "$INSTDIR\supervisor.new"
  !insertmacro RemoveTree "$INSTDIR\supervisor.old"
  !insertmacro RemoveTree "$INSTDIR\licences"
  !insertmacro RemoveTree "$INSTDIR\lock-down"
  Delete "$INSTDIR\slots.json"
  Delete "$INSTDIR\.slots.json.part"
  Delete "$INSTDIR\stop-requested"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"  ; not where somebody put files of his own
  Delete "$SMPROGRAMS\${PRODUCT}.lnk"
  ${If} $DataToo = 1
    Call un.FindData
    ${If} $R0 != ""
      !insertmacro RemoveTree "$R0"
    ${EndIf}
  ${EndIf}
  DeleteRegKey HKLM "${UNINSTALL_KEY}"
  DeleteRegKey HKLM "${OWN_KEY}"
  SetErrorLevel ${EXIT_DONE}
SectionEnd
