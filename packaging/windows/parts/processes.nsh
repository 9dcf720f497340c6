; Ends a running kiosk: asks its supervisor by a file first, then ends by force what is left. The kiosk's promise holds through
; either (docs/decisions/0001): an order that the screen has taken is on the disk.

!define ASK_WAIT_MS 20000
!define FORCE_WAIT_MS 10000

; Counts into $R0 the processes whose program lies under the folder $R1; with $R2 = 1 ends each.
!macro ProcessesFunction UN
  Function ${UN}ProcessesUnder
    Push $0
    Push $1
    Push $2
    Push $3
    Push $4
    Push $5
    Push $6
    Push $7
    StrCpy $R0 0
    StrLen $7 "$R1\"
    ; 20 is SeDebugPrivilege, without which an administrator does not see into another account's processes.
    System::Call 'ntdll::RtlAdjustPrivilege(i 20, i 1, i 0, *i)'
    System::Call 'kernel32::GetCurrentProcessId() i .r6'
    System::Call 'kernel32::CreateToolhelp32Snapshot(i 2, i 0) p .r0'
    System::Alloc 568  ; PROCESSENTRY32W on 64 bits
    Pop $1
    System::Call '*$1(i 568)'
    System::Call 'kernel32::Process32FirstW(p r0, p r1) i .r2'
    ${While} $2 <> 0
      System::Call '*$1(i, i, i .r3)'
      ; PROCESS_QUERY_LIMITED_INFORMATION | PROCESS_TERMINATE
      System::Call 'kernel32::OpenProcess(i 0x1001, i 0, i r3) p .r4'
      ${If} $4 P<> 0
        System::Call 'kernel32::QueryFullProcessImageNameW(p r4, i 0, w .r5, *i ${NSIS_MAX_STRLEN}) i'
        StrCpy $5 $5 $7
        ${If} $5 == "$R1\"
        ${AndIf} $3 <> $6
          IntOp $R0 $R0 + 1
          ${If} $R2 = 1
            System::Call 'kernel32::TerminateProcess(p r4, i 0)'
          ${EndIf}
        ${EndIf}
        System::Call 'kernel32::CloseHandle(p r4)'
      ${EndIf}
      System::Call 'kernel32::Process32NextW(p r0, p r1) i .r2'
    ${EndWhile}
    System::Free $1
    System::Call 'kernel32::CloseHandle(p r0)'
    Pop $7
    Pop $6
    Pop $5
    Pop $4
    Pop $3
    Pop $2
    Pop $1
    Pop $0
  FunctionEnd

  ; Waits until nothing runs under $INSTDIR, $R3 ms at most; $R0 is what runs then.
  Function ${UN}WaitForEnd
    ${Do}
      StrCpy $R1 $INSTDIR
      StrCpy $R2 0
      Call ${UN}ProcessesUnder
      ${If} $R0 = 0
      ${OrIf} $R3 <= 0
        ${Break}
      ${EndIf}
      Sleep 250
      IntOp $R3 $R3 - 250
    ${Loop}
  FunctionEnd

  Function ${UN}EndKiosk
    StrCpy $WasRunning 0
    StrCpy $R3 0
    Call ${UN}WaitForEnd
    ${If} $R0 = 0
      Return
    ${EndIf}
    StrCpy $WasRunning 1
    DetailPrint "Asking the running kiosk to end"
    FileOpen $R4 "$INSTDIR\stop-requested" w
    FileClose $R4
    StrCpy $R3 ${ASK_WAIT_MS}
    Call ${UN}WaitForEnd
    ${If} $R0 > 0
      DetailPrint "It still runs; ending it by force"
      ; The supervisor first, or it would start the app anew.
      StrCpy $R1 "$INSTDIR\supervisor"
      StrCpy $R2 1
      Call ${UN}ProcessesUnder
      StrCpy $R1 $INSTDIR
      StrCpy $R2 1
      Call ${UN}ProcessesUnder
      StrCpy $R3 ${FORCE_WAIT_MS}
      Call ${UN}WaitForEnd
    ${EndIf}
    Delete "$INSTDIR\stop-requested"
    ${If} $R0 > 0
      !insertmacro Fail ${EXIT_KIOSK_STAYS} "The running kiosk does not end. Restart Windows, log on as an administrator and run this again. Nothing was changed."
    ${EndIf}
  FunctionEnd
!macroend
!insertmacro ProcessesFunction ""
!insertmacro ProcessesFunction "un."
