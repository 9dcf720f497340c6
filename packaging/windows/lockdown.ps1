#Requires -PSEdition Desktop
<#
.SYNOPSIS
Makes this Windows a kiosk, or takes that back. Run as administrator. docs/lock-down.md says what is shut, and what is not.

.DESCRIPTION
An account of the kiosk's own logs on by itself, its shell is the supervisor, and edge swipes, hotkeys and the like are off
for it. Each value that is changed is noted first in %ProgramData%\Photo Kiosk\lockdown.json; -Undo puts it back.

For Windows PowerShell 5.1, which every Windows has. Not run yet on its system.

.PARAMETER Root
The installed tree.

.PARAMETER Account
The kiosk's own local account; made where it is missing, without a password, which Windows takes at this machine's own
screen alone. It is never removed.

.PARAMETER Mode
Shell: the account's shell is set by policy; every edition. ShellLauncher: Windows' own Shell Launcher and Keyboard Filter
do it; Enterprise, Education and IoT Enterprise. Auto takes the second where the edition has it.

.PARAMETER Undo
Takes everything back.
#>
[CmdletBinding()]
param(
    [string] $Root = "$env:ProgramFiles\Photo Kiosk",
    [ValidatePattern('^[A-Za-z0-9-]{1,20}$')] [string] $Account = 'photo-kiosk',
    [ValidateSet('Auto', 'Shell', 'ShellLauncher')] [string] $Mode = 'Auto',
    [switch] $Undo
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$NotesFolder = "$env:ProgramData\Photo Kiosk"
$NotesFile = "$NotesFolder\lockdown.json"
$Hive = 'HKU:\PhotoKioskAccount'
$Embedded = 'root\standardcimv2\embedded'
$InstallersTask = 'Photo Kiosk'

function Stop-WithAdvice([string] $Advice) {
    Write-Error "lockdown: $Advice" -ErrorAction Continue
    exit 1
}

# Notes: what stood where before. The first note of a value counts, so that a second run does not take ours for theirs.

function Read-Notes {
    $script:Notes = New-Object System.Collections.ArrayList
    if (Test-Path $NotesFile) {
        $read = Get-Content $NotesFile -Raw | ConvertFrom-Json
        foreach ($note in $read) { [void] $script:Notes.Add($note) }
    }
}

function Write-Notes {
    New-Item -ItemType Directory -Force -Path $NotesFolder | Out-Null
    ConvertTo-Json -InputObject @($script:Notes) -Depth 4 | Set-Content -Path "$NotesFile.new" -Encoding utf8
    Move-Item -Force "$NotesFile.new" $NotesFile
}

function Set-Noted([string] $Key, [string] $Name, $Value, [string] $Type = 'DWord') {
    if (-not ($script:Notes | Where-Object { $_.Key -eq $Key -and $_.Name -eq $Name })) {
        $before = $null
        if ((Test-Path $Key) -and ((Get-Item $Key).GetValueNames() -contains $Name)) {
            $before = @{ Value = (Get-Item $Key).GetValue($Name); Type = [string] (Get-Item $Key).GetValueKind($Name) }
        }
        [void] $script:Notes.Add([pscustomobject] @{ Key = $Key; Name = $Name; Before = $before })
        Write-Notes
    }
    if (-not (Test-Path $Key)) { New-Item -Path $Key -Force | Out-Null }
    New-ItemProperty -Path $Key -Name $Name -Value $Value -PropertyType $Type -Force | Out-Null
}

function Restore-Noted($Note) {
    if ($null -ne $Note.Before) {
        New-ItemProperty -Path $Note.Key -Name $Note.Name -Value $Note.Before.Value -PropertyType $Note.Before.Type -Force | Out-Null
    }
    elseif (Test-Path $Note.Key) {
        Remove-ItemProperty -Path $Note.Key -Name $Note.Name -ErrorAction SilentlyContinue
    }
}

# The account, and its part of the registry, which is loaded while nobody is logged on as it.

function Get-AccountSid {
    return (Get-LocalUser -Name $Account).SID.Value
}

function Confirm-Account {
    if (-not (Get-LocalUser -Name $Account -ErrorAction SilentlyContinue)) {
        New-LocalUser -Name $Account -NoPassword -AccountNeverExpires -FullName 'Photo Kiosk' | Out-Null
        Add-LocalGroupMember -SID 'S-1-5-32-545' -Member $Account  # users, whatever this Windows calls them
    }
    if ((Get-LocalGroupMember -SID 'S-1-5-32-544').SID.Value -contains (Get-AccountSid)) {
        Stop-WithAdvice "$Account is an administrator: a kiosk's account must not be. Give another one by -Account."
    }
}

function Get-ProfileFolder([string] $Sid) {
    $list = "HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\$Sid"
    if (-not (Test-Path $list)) {
        # The account has never logged on: its profile is made as the first logon would.
        Add-Type -Namespace PhotoKiosk -Name Profiles -MemberDefinition @'
[System.Runtime.InteropServices.DllImport("userenv.dll", CharSet = System.Runtime.InteropServices.CharSet.Unicode)]
public static extern int CreateProfile(string sid, string name, System.Text.StringBuilder path, uint pathLength);
'@
        $path = New-Object System.Text.StringBuilder 260
        $result = [PhotoKiosk.Profiles]::CreateProfile($Sid, $Account, $path, 260)
        if ($result -ne 0) { Stop-WithAdvice ("the profile of $Account could not be made (0x{0:X8}): log on as it once, then run this again." -f $result) }
    }
    return (Get-ItemProperty $list).ProfileImagePath
}

function Invoke-WithHive([scriptblock] $Work) {
    if (-not (Get-PSDrive -Name HKU -ErrorAction SilentlyContinue)) {
        New-PSDrive -Name HKU -PSProvider Registry -Root HKEY_USERS -Scope Script | Out-Null
    }
    $sid = Get-AccountSid
    if (Test-Path "HKU:\$sid") { Stop-WithAdvice "$Account is logged on: log it off (Ctrl+Alt+Del, or restart), then run this again." }
    & reg.exe load 'HKU\PhotoKioskAccount' "$(Get-ProfileFolder $sid)\NTUSER.DAT" | Out-Null
    if ($LASTEXITCODE -ne 0) { Stop-WithAdvice "the registry of $Account can't be loaded: restart Windows and run this again." }
    try { & $Work }
    finally {
        [gc]::Collect()  # PowerShell holds keys open until then
        [gc]::WaitForPendingFinalizers()
        & reg.exe unload 'HKU\PhotoKioskAccount' | Out-Null
        if ($LASTEXITCODE -ne 0) { Write-Warning "The registry of $Account stays loaded until the next restart." }
    }
}

# What is shut.

function Set-Autologon {
    $logon = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'
    Set-Noted $logon 'AutoAdminLogon' '1' 'String'
    Set-Noted $logon 'ForceAutoLogon' '1' 'String'
    Set-Noted $logon 'DefaultUserName' $Account 'String'
    Set-Noted $logon 'DefaultDomainName' $env:COMPUTERNAME 'String'
    Set-Noted $logon 'DefaultPassword' '' 'String'
}

function Close-Machine {
    Set-Noted 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI' 'AllowEdgeSwipe' 0
    Set-Noted 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System' 'HideFastUserSwitching' 1
    Set-Noted 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System' 'DisableCAD' 1
    Set-Noted 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\System' 'DisableLockScreenAppNotifications' 1
    Set-Noted 'HKLM:\SOFTWARE\Policies\Microsoft\Dsh' 'AllowNewsAndInterests' 0
    Set-Noted 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU' 'NoAutoRebootWithLoggedOnUsers' 1
    Set-Noted 'HKLM:\SOFTWARE\Policies\Microsoft\Power\PowerSettings\3C0BC021-C8A8-4E07-A973-6B14CBCB2B7E' 'ACSettingIndex' 0  # screen: never off
    Set-Noted 'HKLM:\SOFTWARE\Policies\Microsoft\Power\PowerSettings\29F6C1DB-86DA-48C5-9FDB-F2B67B1F44DA' 'ACSettingIndex' 0  # sleep: never
}

function Close-Account {
    $policies = "$Hive\Software\Microsoft\Windows\CurrentVersion\Policies"
    Set-Noted "$policies\Explorer" 'NoWinKeys' 1
    Set-Noted "$policies\Explorer" 'NoLogoff' 1
    Set-Noted "$policies\Explorer" 'NoClose' 1
    Set-Noted "$policies\Explorer" 'NoDriveTypeAutoRun' 255  # a customer's stick opens nothing
    Set-Noted "$policies\System" 'DisableTaskMgr' 1
    Set-Noted "$policies\System" 'DisableLockWorkstation' 1
    Set-Noted "$policies\System" 'DisableChangePassword' 1
    Set-Noted "$Hive\Software\Policies\Microsoft\Windows\Explorer" 'DisableNotificationCenter' 1
    Set-Noted "$Hive\Software\Microsoft\Windows\CurrentVersion\PushNotifications" 'ToastEnabled' 0
    Set-Noted "$Hive\Software\Microsoft\TabletTip\1.7" 'EnableDesktopModeAutoInvoke' 0  # the kiosk has its own keyboard
    Set-Noted "$Hive\Control Panel\Desktop" 'TouchGestureSetting' 0  # three and four fingers
    Set-Noted "$Hive\Control Panel\Desktop" 'ScreenSaveActive' '0' 'String'
    # Shift five times and the like open a dialogue that leads to the settings.
    Set-Noted "$Hive\Control Panel\Accessibility\StickyKeys" 'Flags' '506' 'String'
    Set-Noted "$Hive\Control Panel\Accessibility\ToggleKeys" 'Flags' '58' 'String'
    Set-Noted "$Hive\Control Panel\Accessibility\Keyboard Response" 'Flags' '122' 'String'
}

function Get-ShellCommand {
    return "`"$Root\supervisor\supervisor.exe`" --then explorer.exe"
}

function Set-ShellByPolicy {
    Set-Noted "$Hive\Software\Microsoft\Windows\CurrentVersion\Policies\System" 'Shell' (Get-ShellCommand) 'String'
}

function Test-ShellLauncher {
    $feature = Get-WindowsOptionalFeature -Online -FeatureName 'Client-EmbeddedShellLauncher' -ErrorAction SilentlyContinue
    return $null -ne $feature
}

function Set-ShellByLauncher {
    foreach ($name in 'Client-EmbeddedShellLauncher', 'Client-KeyboardFilter') {
        $done = Enable-WindowsOptionalFeature -Online -FeatureName $name -All -NoRestart
        if ($done.RestartNeeded) { Stop-WithAdvice "Windows must restart to have $name. Restart it, and run this again." }
    }
    $launcher = [wmiclass] "\\.\${Embedded}:WESL_UserSetting"
    $sid = Get-AccountSid
    if (Get-CimInstance -Namespace $Embedded -ClassName WESL_UserSetting | Where-Object { $_.Sid -eq $sid }) {
        $launcher.RemoveCustomShell($sid) | Out-Null
    }
    $launcher.SetDefaultShell('explorer.exe', 0) | Out-Null
    # 0, a manager closed the app: nothing. Else: the supervisor again.
    $launcher.SetCustomShell($sid, (Get-ShellCommand), @(0), @(3), 0) | Out-Null
    $launcher.SetEnabled($true) | Out-Null
    Set-KeyFilter $true
}

function Set-KeyFilter([bool] $Enabled) {
    $keys = 'Alt+F4', 'Alt+Tab', 'Alt+Esc', 'Alt+Space', 'Ctrl+Esc', 'Ctrl+Tab', 'Ctrl+F4', 'Shift+Ctrl+Esc', 'Win+L', 'Windows', 'LaunchMail', 'LaunchApp1', 'LaunchApp2', 'BrowserHome', 'BrowserSearch'
    foreach ($key in Get-WmiObject -Namespace $Embedded -Class WEKF_PredefinedKey | Where-Object { $keys -contains $_.Id }) {
        $key.Enabled = $Enabled
        $key.Put() | Out-Null
    }
    # An administrator's own keys stay as they are.
    $setting = Get-WmiObject -Namespace $Embedded -Class WEKF_Settings | Where-Object { $_.Name -eq 'DisableKeyboardFilterForAdministrators' }
    if ($setting) { $setting.Value = 'true'; $setting.Put() | Out-Null }
}

function Undo-ShellLauncher {
    if (-not (Test-ShellLauncher)) { return }
    if ((Get-WindowsOptionalFeature -Online -FeatureName 'Client-EmbeddedShellLauncher').State -ne 'Enabled') { return }
    $sid = Get-AccountSid
    $launcher = [wmiclass] "\\.\${Embedded}:WESL_UserSetting"
    if (Get-CimInstance -Namespace $Embedded -ClassName WESL_UserSetting | Where-Object { $_.Sid -eq $sid }) {
        $launcher.RemoveCustomShell($sid) | Out-Null
        $launcher.SetEnabled($false) | Out-Null
    }
    Set-KeyFilter $false
}

# Of the installer's: the shell starts the supervisor, and a second one would end at once.
function Set-InstallersTask([bool] $Enabled) {
    $task = Get-ScheduledTask -TaskName $InstallersTask -ErrorAction SilentlyContinue
    if ($null -eq $task) { return }
    if ($Enabled) { $task | Enable-ScheduledTask | Out-Null } else { $task | Disable-ScheduledTask | Out-Null }
}

function Lock-Machine {
    if (-not (Test-Path "$Root\supervisor\supervisor.exe")) {
        Stop-WithAdvice "$Root\supervisor\supervisor.exe is missing: install the kiosk first, or give its folder by -Root."
    }
    $byLauncher = $Mode -eq 'ShellLauncher' -or ($Mode -eq 'Auto' -and (Test-ShellLauncher))
    if ($byLauncher -and -not (Test-ShellLauncher)) {
        Stop-WithAdvice "this edition of Windows has no Shell Launcher (Enterprise, Education and IoT Enterprise have): use -Mode Shell."
    }
    Confirm-Account
    Invoke-WithHive {
        Close-Account
        if (-not $byLauncher) { Set-ShellByPolicy }
    }
    if ($byLauncher) { Set-ShellByLauncher }
    Close-Machine
    Set-InstallersTask $false
    Set-Autologon
    $how = if ($byLauncher) { 'by Shell Launcher' } else { 'by policy' }
    Write-Output "lockdown: done, $how. Restart Windows: it logs on as $Account. Hold Shift while it does to log on as an administrator."
}

function Unlock-Machine {
    Undo-ShellLauncher
    Set-InstallersTask $true
    $ofAccount = @($script:Notes | Where-Object { $_.Key.StartsWith($Hive) })
    $ofMachine = @($script:Notes | Where-Object { -not $_.Key.StartsWith($Hive) })
    if ($ofAccount.Count -gt 0) { Invoke-WithHive { foreach ($note in $ofAccount) { Restore-Noted $note } } }
    foreach ($note in $ofMachine) { Restore-Noted $note }
    Remove-Item $NotesFile -ErrorAction SilentlyContinue
    Write-Output "lockdown: taken back. The account $Account and its data are still there. Restart Windows."
}

$self = [Security.Principal.WindowsPrincipal] [Security.Principal.WindowsIdentity]::GetCurrent()
if (-not $self.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
    Stop-WithAdvice 'run this as an administrator; nothing was changed.'
}
Read-Notes
if ($Undo) { Unlock-Machine } else { Lock-Machine }
