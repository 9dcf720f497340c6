; PhotoKiosk-VERSION-setup.exe, from a staged tree (stage.py). Run by build_installer.py, which gives
;   TREE  VERSION  WINDOWS_VERSION  SIZE_KB  ICON  WELCOME  OUT  [LOCK_DOWN]  [UNINSTALLER_UNSIGNED | UNINSTALLER_SIGNED]
; Why per machine, where the slots lie and who may write there: docs/decisions/0041.

; Debian's makensis has 64-bit stubs; the build for Windows that NSIS offers has none.
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel admin

!define PRODUCT "Photo Kiosk"
!define SUPERVISOR "supervisor\supervisor.exe"
!define OWN_KEY "Software\${PRODUCT}"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\PhotoKiosk"

Name "${PRODUCT}"
BrandingText "${PRODUCT} ${VERSION}"
OutFile "${OUT}"
Icon "${ICON}"
UninstallIcon "${ICON}"
InstallDir "$PROGRAMFILES64\${PRODUCT}"
InstallDirRegKey HKLM "${UNINSTALL_KEY}" "InstallLocation"
AllowSkipFiles off
ShowInstDetails show

VIProductVersion "${WINDOWS_VERSION}"
VIFileVersion "${WINDOWS_VERSION}"
VIAddVersionKey /LANG=1033 "ProductName" "${PRODUCT}"
VIAddVersionKey /LANG=1033 "FileDescription" "${PRODUCT} setup"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "CompanyName" "${PRODUCT}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "MIT licence; parts under their own: see the folder licences"

Var Account      ; of Windows, under which the touchscreen runs; empty: nobody's
Var AccountSid
Var Autostart    ; 1: the supervisor starts when that account logs on
Var OlderToo     ; 1: may take the place of a newer version
Var DataToo      ; 1: the uninstaller takes the shop's data, too
Var WasRunning

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "FileFunc.nsh"
!include "WordFunc.nsh"
!include "WinVer.nsh"
!include "nsDialogs.nsh"
!include "parts\failures.nsh"
!include "parts\options.nsh"
!include "parts\account.nsh"
!include "parts\processes.nsh"
!include "parts\access.nsh"
!include "parts\autostart.nsh"
!include "parts\place.nsh"
!include "parts\uninstaller.nsh"

; The uninstaller is made at build time and can be signed only there: the first run of makensis gives it away, a second
; one takes it back signed (docs/release.md).
!ifdef UNINSTALLER_UNSIGNED
  !uninstfinalize 'cp "%1" "${UNINSTALLER_UNSIGNED}"'
!endif
!ifdef UNINSTALLER_SIGNED
  !uninstfinalize 'cp "${UNINSTALLER_SIGNED}" "%1"'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${WELCOME}"
!define MUI_WELCOMEPAGE_TEXT "This puts Photo Kiosk ${VERSION} on this computer, for everyone who uses it.$\r$\n$\r$\nA kiosk that runs here is closed first, and started again afterwards. The shop's orders and settings stay.$\r$\n$\r$\nClick Next to continue."
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${TREE}/licences/LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
Page custom AskForAccount TakeAccount
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.AskForData un.TakeData
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Function .onInit
  SetShellVarContext all
  StrCpy $Autostart 1
  StrCpy $OlderToo 0
  Call RequireAdministrator
  ${IfNot} ${AtLeastBuild} 17763
    !insertmacro Fail ${EXIT_WINDOWS_TOO_OLD} "Photo Kiosk needs Windows 10 1809 or later, 64-bit (Qt 6 does). Update Windows, then run this again."
  ${EndIf}
  Call RecallLastChoices
  Call ReadOptions
  Call JudgePlace
FunctionEnd

!define NOT_WRITTEN "Not all files could be written to $INSTDIR. Is the disk full? What was installed before is still there."

; NSIS breaks off by itself where a file can't be written.
Function .onInstFailed
  !insertmacro Fail ${EXIT_WRITE_FAILED} "${NOT_WRITTEN}"
FunctionEnd

Section "-everything"
  Call JudgePlace
  ${If} $Account != ""
    Call FindAccount
  ${EndIf}
  Call RefuseOlder
  Call EndKiosk

  CreateDirectory "$INSTDIR"
  Call ProtectRoot

  ; Beside what runs today, so that neither a power cut nor a full disk leaves half a kiosk.
  Call ForgetHalves
  ClearErrors
  SetOutPath "$INSTDIR\supervisor.new"
  File /r "${TREE}/supervisor/*"
  SetOutPath "$INSTDIR\a.new"
  File /r "${TREE}/a/*"
  SetOutPath "$INSTDIR\licences"
  File /r "${TREE}/licences/*"
  !ifdef LOCK_DOWN
    SetOutPath "$INSTDIR\lock-down"
    File /r "${TREE}/lock-down/*"
  !endif
  SetOutPath "$INSTDIR"
  ${If} ${Errors}
    !insertmacro Fail ${EXIT_WRITE_FAILED} "${NOT_WRITTEN}"
  ${EndIf}

  !insertmacro TakePlaceOf "supervisor"
  !insertmacro TakePlaceOf "a"
  ; From here slot a runs: a tree without slots.json has nothing on trial, and a as its current slot.
  Delete "$INSTDIR\slots.json"
  !insertmacro RemoveTree "$INSTDIR\b"
  CreateDirectory "$INSTDIR\b"
  Call ForgetHalves

  Call OpenSlots
  WriteUninstaller "$INSTDIR\uninstall.exe"
  Call Register
  Call SetAutostart
  Call StartAgain
  SetErrorLevel ${EXIT_DONE}
SectionEnd

; What Programs and Features shows, and what an upgrade takes over.
Function Register
  CreateShortcut "$SMPROGRAMS\${PRODUCT}.lnk" "$INSTDIR\${SUPERVISOR}" "" "$INSTDIR\a\kiosk.exe" 0
  WriteRegStr HKLM "${OWN_KEY}" "Account" "$Account"
  WriteRegStr HKLM "${OWN_KEY}" "AccountSid" "$AccountSid"
  WriteRegDWORD HKLM "${OWN_KEY}" "Autostart" $Autostart
  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayName" "${PRODUCT}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "Publisher" "${PRODUCT}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\uninstall.exe"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" "NoRepair" 1
FunctionEnd
