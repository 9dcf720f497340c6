; How an installer ends: docs/release.md has the same table. 0 to 2 are NSIS' own.
!define EXIT_DONE 0
!define EXIT_NOT_ADMINISTRATOR 3
!define EXIT_KIOSK_STAYS 4
!define EXIT_BAD_OPTION 5
!define EXIT_WINDOWS_TOO_OLD 6
!define EXIT_WRITE_FAILED 7
!define EXIT_RIGHTS_FAILED 8
!define EXIT_OLDER 9

; Says it on the screen, or where nobody looks on (/S) in a file, starts a kiosk that was ended for nothing again, and ends.
!macro Fail CODE TEXT
  DetailPrint "${TEXT}"
  Push $R9
  FileOpen $R9 "$TEMP\PhotoKiosk-setup.log" a
  FileSeek $R9 0 END
  FileWrite $R9 "${VERSION}: ${CODE}: ${TEXT}$\r$\n"
  FileClose $R9
  Pop $R9
  !ifndef __UNINSTALL__
    Call StartAgain
  !endif
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

!macro AdministratorFunction UN
  Function ${UN}RequireAdministrator
    Push $0
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      !insertmacro Fail ${EXIT_NOT_ADMINISTRATOR} "Photo Kiosk is installed for the whole machine. Run this as an administrator."
    ${EndIf}
    Pop $0
  FunctionEnd
!macroend
!insertmacro AdministratorFunction ""
!insertmacro AdministratorFunction "un."
