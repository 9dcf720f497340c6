; The folder that is installed into, and what stands there already.

; Ours, empty or not there: anything else would have its rights changed.
Function JudgePlace
  Push $0
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 != ""
  ${AndIf} $0 != $INSTDIR
  ${AndIf} ${FileExists} "$0\uninstall.exe"
    !insertmacro Fail ${EXIT_BAD_OPTION} "Photo Kiosk is installed in $0 already. Remove it there first (its data stays), or leave out /D=."
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\supervisor\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\supervisor.new\*.*"
    ${DirState} "$INSTDIR" $0
    ${If} $0 <> 0
      !insertmacro Fail ${EXIT_BAD_OPTION} "$INSTDIR holds other files. Choose a folder of its own for Photo Kiosk."
    ${EndIf}
  ${EndIf}
  Pop $0
FunctionEnd

; $R0: the numbers of the version in the file $R1; empty where there is none.
Function ReleaseIn
  Push $0
  Push $1
  Push $2
  StrCpy $R0 ""
  ClearErrors
  FileOpen $0 $R1 r
  ${IfNot} ${Errors}
    FileRead $0 $1
    FileClose $0
    ${Do}
      StrCpy $2 $1 1
      ${If} $2 == ""
        ${Break}
      ${EndIf}
      ${If} $2 != "."
      ${AndIf} $2 != "0"
        IntOp $2 $2 + 0
        ${If} $2 = 0
          ${Break}
        ${EndIf}
      ${EndIf}
      StrCpy $2 $1 1
      StrCpy $R0 "$R0$2"
      StrCpy $1 $1 "" 1
    ${Loop}
  ${EndIf}
  ClearErrors
  Pop $2
  Pop $1
  Pop $0
FunctionEnd

; A journal of a newer version is refused by an older one, so an old setup.exe on a kiosk that has updated itself would stop it.
!macro RefuseOlderThan SLOT
  StrCpy $R1 "$INSTDIR\${SLOT}\VERSION"
  Call ReleaseIn
  ${If} $R0 != ""
    ${VersionCompare} "$R0" "$R3" $R2
    ${If} $R2 = 1
      !insertmacro Fail ${EXIT_OLDER} "This kiosk has version $R0 already, and this is ${VERSION}. An older version may not read its journal; to install it all the same: /OLDER."
    ${EndIf}
  ${EndIf}
!macroend

Function RefuseOlder
  ${If} $OlderToo = 1
    Return
  ${EndIf}
  InitPluginsDir
  FileOpen $R0 "$PLUGINSDIR\VERSION" w
  FileWrite $R0 "${VERSION}"
  FileClose $R0
  StrCpy $R1 "$PLUGINSDIR\VERSION"
  Call ReleaseIn
  StrCpy $R3 $R0
  !insertmacro RefuseOlderThan "a"
  !insertmacro RefuseOlderThan "b"
FunctionEnd

; By Windows' own rd, which takes a junction away and does not go through it: the kiosk's account may have laid one in a slot.
!macro RemoveTree PATH
  ${If} ${FileExists} "${PATH}\*.*"
    nsExec::Exec '"$SYSDIR\cmd.exe" /c rd /s /q "${PATH}"'
    Pop $R9
  ${EndIf}
!macroend

Function ForgetHalves
  !insertmacro RemoveTree "$INSTDIR\supervisor.new"
  !insertmacro RemoveTree "$INSTDIR\supervisor.old"
  !insertmacro RemoveTree "$INSTDIR\a.new"
  !insertmacro RemoveTree "$INSTDIR\a.old"
FunctionEnd

; Two renames: between them the folder is missing for as long as the disk needs for one.
!macro TakePlaceOf FOLDER
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\${FOLDER}\*.*"
    Rename "$INSTDIR\${FOLDER}" "$INSTDIR\${FOLDER}.old"
  ${EndIf}
  Rename "$INSTDIR\${FOLDER}.new" "$INSTDIR\${FOLDER}"
  ${If} ${Errors}
    Rename "$INSTDIR\${FOLDER}.old" "$INSTDIR\${FOLDER}"
    !insertmacro Fail ${EXIT_WRITE_FAILED} "The folder ${FOLDER} of $INSTDIR is in use. Restart Windows and run this again."
  ${EndIf}
!macroend
