"""Whether the system has what Qt's window needs, told before Qt ends the program in English.

Only Linux leaves that to the system; nothing here imports Qt before it was found to load.
"""

import ctypes
import os
import re
import sys
from pathlib import Path

PAKET = (
    "libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libgssapi-krb5-2 libxkbcommon-x11-0 "
    "libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-randr0 libxcb-shape0 "
    "libxcb-sync1 libxcb-xfixes0"
)
"""The packages of Debian and Ubuntu, as README names them."""

_KURANG = re.compile(r"^(\S+\.so[.\d]*): cannot open shared object file")


def why_no_window(plugin: Path | None = None) -> str:
    """Why no window can be opened here, with what to do; empty where nothing is in the way.

    Args:
        plugin: Qt's part for X11; None for the one that is installed.
    """
    if sys.platform != "linux":
        return ""
    layar = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    x11 = layar == "xcb" or not (layar or os.environ.get("WAYLAND_DISPLAY"))
    try:
        from PySide6 import QtNetwork, QtWidgets  # noqa: F401 - whether they load

        plugin = plugin or _x11_plugin()
        if x11 and plugin.exists():
            ctypes.CDLL(str(plugin))
    except (ImportError, OSError) as galat:
        kurang = _KURANG.match(str(galat))
        if kurang is None:
            raise
        return (
            f"Jendela program tidak dapat dibuka. Pustaka {kurang[1]} belum terpasang di komputer "
            f"ini. Di Debian atau Ubuntu, pasang dengan satu perintah, lalu buka lagi:\n"
            f"    sudo apt-get install --no-install-recommends {PAKET}"
        )
    if x11 and not os.environ.get("DISPLAY"):
        return (
            "Jendela program tidak dapat dibuka. Di sini tidak ada layar (DISPLAY kosong). Buka "
            "dari desktop; tanpa jendela pakai baris perintah: sakip-desktop --help."
        )
    return ""


def _x11_plugin() -> Path:
    import PySide6

    return Path(PySide6.__path__[0], "Qt", "plugins", "platforms", "libqxcb.so")
