#!/bin/sh
# What Qt and the tests need from the system.  As root with apt-get it is installed; otherwise the
# one command to run is printed.
# Usage: system_packages.sh PYTHON
set -eu
python=$1

qt_libraries="libegl1 libgl1 libglib2.0-0 libxkbcommon0 libdbus-1-3 libfontconfig1 libgssapi-krb5-2"
missing=""
if ! QT_QPA_PLATFORM=offscreen "$python" -c "from PySide6 import QtWidgets, QtPdfWidgets; QtWidgets.QApplication([])" >/dev/null 2>&1; then
    missing="$qt_libraries"
fi
command -v pdftotext >/dev/null 2>&1 || missing="$missing poppler-utils"
command -v strace >/dev/null 2>&1 || missing="$missing strace"
command -v mount >/dev/null 2>&1 || missing="$missing mount"
command -v soffice >/dev/null 2>&1 || missing="$missing libreoffice-calc"
command -v objdump >/dev/null 2>&1 || missing="$missing binutils"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086 - a list of names
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "System packages are missing. Run this, then try again:" >&2
    echo "    sudo apt-get install --no-install-recommends $missing" >&2
    exit 1
fi
