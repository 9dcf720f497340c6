; A task of Windows' scheduler at the logon of the kiosk's account, in its session and with its rights alone. It starts the supervisor again
; within a minute if that one is ever killed; priority 5 is a program's usual one (tasks have less, and stutter).

!define TASK "${PRODUCT}"

Function SetAutostart
  ${If} $AccountSid == ""
    StrCpy $Autostart 0
  ${EndIf}
  ${If} $Autostart <> 1
    Call DropTask
    Return
  ${EndIf}
  Push $0
  Push $1
  Push $2
  ; lockdown.ps1 turns the task off where the account's shell starts the supervisor; an upgrade leaves it so.
  nsExec::Exec '"$SYSDIR\WindowsPowerShell\v1.0\powershell.exe" -NoProfile -NonInteractive -Command "exit [int]((Get-ScheduledTask -TaskName \"${TASK}\" -ErrorAction SilentlyContinue).State -eq \"Disabled\")"'
  Pop $2
  InitPluginsDir
  ${WordReplace} "$INSTDIR" "&" "&amp;" "+" $1
  FileOpen $0 "$PLUGINSDIR\task.xml" w
  FileWriteUTF16LE /BOM $0 '<?xml version="1.0" encoding="UTF-16"?>$\r$\n'
  FileWriteUTF16LE $0 '<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">$\r$\n'
  FileWriteUTF16LE $0 '<RegistrationInfo><Description>Starts the touchscreen and watches over it.</Description></RegistrationInfo>$\r$\n'
  FileWriteUTF16LE $0 '<Triggers><LogonTrigger><Enabled>true</Enabled><UserId>$AccountSid</UserId></LogonTrigger></Triggers>$\r$\n'
  FileWriteUTF16LE $0 '<Principals><Principal id="Kiosk"><UserId>$AccountSid</UserId><LogonType>InteractiveToken</LogonType>'
  FileWriteUTF16LE $0 '<RunLevel>LeastPrivilege</RunLevel></Principal></Principals>$\r$\n'
  FileWriteUTF16LE $0 '<Settings><MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>'
  FileWriteUTF16LE $0 '<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries><StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>'
  FileWriteUTF16LE $0 '<ExecutionTimeLimit>PT0S</ExecutionTimeLimit><Priority>5</Priority>'
  FileWriteUTF16LE $0 '<RestartOnFailure><Interval>PT1M</Interval><Count>999</Count></RestartOnFailure></Settings>$\r$\n'
  FileWriteUTF16LE $0 '<Actions Context="Kiosk"><Exec><Command>"$1\${SUPERVISOR}"</Command>'
  FileWriteUTF16LE $0 '<WorkingDirectory>$1</WorkingDirectory></Exec></Actions></Task>$\r$\n'
  FileClose $0
  nsExec::ExecToLog '"$SYSDIR\schtasks.exe" /Create /F /TN "${TASK}" /XML "$PLUGINSDIR\task.xml"'
  Pop $0
  ${If} $0 != 0
    !insertmacro Fail ${EXIT_RIGHTS_FAILED} "The start at logon could not be set (schtasks: $0). All else is installed; run this again, or with /NOAUTOSTART."
  ${EndIf}
  ${If} $2 = 1
    nsExec::ExecToLog '"$SYSDIR\schtasks.exe" /Change /TN "${TASK}" /DISABLE'
    Pop $0
  ${EndIf}
  Pop $2
  Pop $1
  Pop $0
FunctionEnd

; As it ran before, in the session of its account.
Function StartAgain
  ${If} $WasRunning = 1
  ${AndIf} $Autostart = 1
    nsExec::ExecToLog '"$SYSDIR\schtasks.exe" /Run /TN "${TASK}"'
    Pop $R0
    ${If} $R0 != 0
      DetailPrint "The kiosk starts at the next logon of $Account"
    ${EndIf}
  ${EndIf}
FunctionEnd

!macro DropTaskFunction UN
  Function ${UN}DropTask
    nsExec::ExecToLog '"$SYSDIR\schtasks.exe" /Delete /F /TN "${TASK}"'
    Pop $R0  ; not 0 where there was none
  FunctionEnd
!macroend
!insertmacro DropTaskFunction ""
!insertmacro DropTaskFunction "un."
