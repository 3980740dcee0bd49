# Builds and checks the Windows folder.  Run from the project's root in PowerShell:
#     powershell -ExecutionPolicy Bypass -File packaging\build_windows.ps1
# Needs Python 3.11 or newer from python.org (py launcher).
$ErrorActionPreference = "Stop"
Set-Location (Split-Path $PSScriptRoot -Parent)

py -3 -m venv .venv
$python = ".venv\Scripts\python.exe"
& $python -m pip install --quiet -r packaging\requirements.txt -r packaging\requirements-dev.txt
if ($LASTEXITCODE -ne 0) { throw "installing the pinned packages failed" }
& $python -m pip install --quiet --no-deps -e .
if ($LASTEXITCODE -ne 0) { throw "installing the program failed" }

& $python -c "import sqlite3; print('SQLite', sqlite3.sqlite_version)"
& $python -m PyInstaller --noconfirm --log-level WARN --distpath build\bundle --workpath build\pyinstaller packaging\sakip.spec
if ($LASTEXITCODE -ne 0) { throw "PyInstaller failed" }

# A windowed program has no console: wait for it and look at its exit status and its report.
$report = "build\self-test.txt"
$process = Start-Process -FilePath "build\bundle\sakip-desktop\sakip-desktop.exe" -ArgumentList "--self-test", "--laporan", $report -Wait -PassThru
if (Test-Path $report) { Get-Content $report }
if ($process.ExitCode -ne 0) { throw "the packaged program failed its self-test" }
Write-Host "build\bundle\sakip-desktop is ready"
