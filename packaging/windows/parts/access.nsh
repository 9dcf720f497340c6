; Who may write where (docs/decisions/0041). Accounts by their SID: names of groups are translated in each Windows.
!define SID_SYSTEM "*S-1-5-18"
!define SID_ADMINISTRATORS "*S-1-5-32-544"
!define SID_USERS "*S-1-5-32-545"
!define SID_CREATOR_OWNER "*S-1-3-0"

!macro Icacls ARGUMENTS
  nsExec::ExecToLog '"$SYSDIR\icacls.exe" ${ARGUMENTS} /Q'
  Pop $R0
  ${If} $R0 != 0
    !insertmacro Fail ${EXIT_RIGHTS_FAILED} "The rights of $INSTDIR could not be set (icacls: $R0). Is it on a disk formatted as NTFS?"
  ${EndIf}
!macroend

; Nothing is taken over from the folder above, wherever /D= has put it: a tree that all may write is a way to run code as this kiosk.
; What somebody may put here stays his own to change (CREATOR OWNER); what an installer puts here is the administrators'.
; An account that may add to the root is shut out first, until OpenSlots: it could lay a junction where an administrator writes next.
Function ProtectRoot
  ${If} $AccountSid != ""
    !insertmacro Icacls '"$INSTDIR" /remove:g "*$AccountSid"'
  ${EndIf}
  !insertmacro Icacls '"$INSTDIR" /inheritance:r /grant:r "${SID_SYSTEM}:(OI)(CI)F" "${SID_ADMINISTRATORS}:(OI)(CI)F" "${SID_USERS}:(OI)(CI)RX" "${SID_CREATOR_OWNER}:(OI)(CI)(IO)M"'
FunctionEnd

; The kiosk's account changes the two slots; and may put files and folders beside them (WD, AD; it reads as all users do), since
; slots.json is written aside and renamed, and a new version unpacked aside. It changes nothing of supervisor, licences and uninstall.exe.
Function OpenSlots
  ${If} $AccountSid == ""
    DetailPrint "No account was given: only administrators may write new versions into the slots"
    Return
  ${EndIf}
  !insertmacro Icacls '"$INSTDIR" /grant:r "*$AccountSid:(WD,AD)"'
  !insertmacro Icacls '"$INSTDIR\a" /grant:r "*$AccountSid:(OI)(CI)M"'
  !insertmacro Icacls '"$INSTDIR\b" /grant:r "*$AccountSid:(OI)(CI)M"'
FunctionEnd
