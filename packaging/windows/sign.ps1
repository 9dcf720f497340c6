# Signs every .exe, .dll and .pyd under a folder by the certificate in PFX (base64) and PFX_PASSWORD, with a time stamp, and looks at each signature.
# Files that somebody else has signed (Qt, Python, Microsoft's runtime) keep their signature.
param([Parameter(Mandatory)] [string] $Folder)
$ErrorActionPreference = 'Stop'

$signtool = Get-ChildItem 'C:\Program Files (x86)\Windows Kits\10\bin\*\x64\signtool.exe' | Sort-Object FullName | Select-Object -Last 1
if (-not $signtool) { throw 'signtool.exe is not here: install the Windows SDK' }
$certificate = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName())
try {
    [IO.File]::WriteAllBytes($certificate, [Convert]::FromBase64String($env:PFX))
    $files = Get-ChildItem $Folder -Recurse -File -Include *.exe, *.dll, *.pyd |
        Where-Object { (Get-AuthenticodeSignature -LiteralPath $_.FullName).Status -ne 'Valid' }
    foreach ($file in $files) {
        & $signtool.FullName sign /q /fd SHA256 /td SHA256 /tr http://timestamp.digicert.com /f $certificate /p $env:PFX_PASSWORD $file.FullName
        if ($LASTEXITCODE -ne 0) { throw "signtool ended with $LASTEXITCODE at $($file.FullName)" }
        $status = (Get-AuthenticodeSignature -LiteralPath $file.FullName).Status
        if ($status -ne 'Valid') { throw "the signature of $($file.FullName) is $status" }
    }
    Write-Output "signed: $(@($files).Count) files"
}
finally {
    Remove-Item $certificate -ErrorAction SilentlyContinue
}
