# Installs a setup.exe silently for a standard user of its own, looks at what stands there and who may write where, and removes it. For a machine
# of the release workflow: it makes an account.
param([Parameter(Mandatory)] [string] $Setup, [Parameter(Mandatory)] [string] $Version)
$ErrorActionPreference = 'Stop'
$root = 'C:\Program Files\Photo Kiosk'

function Require([bool] $holds, [string] $words) { if (-not $holds) { throw $words } }

# What the account itself is allowed there, its groups left aside.
function RightsOf([string] $path) {
    $rights = [Security.AccessControl.FileSystemRights] 0
    foreach ($entry in (Get-Acl -LiteralPath $path).Access) {
        if ($entry.IdentityReference -match '\\try-kiosk$') { $rights = $rights -bor $entry.FileSystemRights }
    }
    $rights
}
$may = [Security.AccessControl.FileSystemRights]

$password = ConvertTo-SecureString ([guid]::NewGuid().ToString() + 'aA1!') -AsPlainText -Force
New-LocalUser -Name try-kiosk -Password $password | Out-Null
Add-LocalGroupMember -SID S-1-5-32-545 -Member try-kiosk  # Users: what Settings does for a new account

$installed = Start-Process -FilePath $Setup -ArgumentList '/S', '/ACCOUNT=try-kiosk' -Wait -PassThru
if ($installed.ExitCode -ne 0) { Get-Content "$env:TEMP\PhotoKiosk-setup.log" -ErrorAction SilentlyContinue }
Require ($installed.ExitCode -eq 0) "setup ended with $($installed.ExitCode)"

Require ((Get-Content "$root\a\VERSION").Trim() -eq $Version) 'slot a has another version'
Require ((& "$root\a\kiosk.exe" --version) -eq "kiosk $Version") 'the installed kiosk does not tell its version'
icacls $root; icacls "$root\a"; icacls "$root\supervisor"
foreach ($slot in "$root\a", "$root\b", "$root\a\kiosk.exe") {
    Require ((RightsOf $slot).HasFlag($may::Modify)) "the account may not change $slot"
}
Require ((RightsOf $root).HasFlag($may::CreateFiles -bor $may::CreateDirectories)) 'the account may not add to the root'
Require (-not ((RightsOf $root) -band ($may::Delete -bor $may::DeleteSubdirectoriesAndFiles -bor $may::ChangePermissions))) 'it may do more'
foreach ($closed in "$root\supervisor", "$root\licences", "$root\uninstall.exe") {
    Require ((RightsOf $closed) -eq 0) "the account has rights of its own on $closed"
}
$task = Get-ScheduledTask -TaskName 'Photo Kiosk'
Require ($task.Principal.RunLevel -eq 'Limited') 'the task has more than its account''s rights'
Require ($task.Principal.UserId -match 'try-kiosk$') "the task is $($task.Principal.UserId)'s"
$entry = Get-ItemProperty 'HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\PhotoKiosk'
Require ($entry.DisplayVersion -eq $Version) 'Programs and Features tells another version'

$again = Start-Process -FilePath $Setup -ArgumentList '/S' -Wait -PassThru
Require ($again.ExitCode -eq 0) "the upgrade ended with $($again.ExitCode)"
Require ((RightsOf "$root\a").HasFlag($may::Modify)) 'the upgrade has closed slot a'

Start-Process -FilePath "$root\uninstall.exe" -ArgumentList '/S' -Wait
for ($second = 0; (Test-Path $root) -and $second -lt 60; $second++) { Start-Sleep 1 }
Require (-not (Test-Path $root)) 'the uninstaller left something behind'
Require (-not (Get-ScheduledTask -TaskName 'Photo Kiosk' -ErrorAction SilentlyContinue)) 'the task is still there'
Remove-LocalUser -Name try-kiosk
Write-Output 'installed, upgraded and removed'
