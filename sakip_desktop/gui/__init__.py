"""The window (PySide6). It talks to services and shows domain records; nothing else.

PySide6 6.12 gives None, True, False and NotImplemented from C++ to Python without counting the
reference (tried: each ``setEnabled`` takes one None away).  From Python 3.12 on these four are
immortal and nothing happens; on 3.11 the interpreter ends with ``none_dealloc`` after a few
thousand calls, or with ``bool_dealloc`` after more.  So they are made immortal here, before any
widget.
"""

import ctypes
import sys

if sys.version_info < (3, 12):
    for _satu in (None, True, False, NotImplemented):
        ctypes.c_ssize_t.from_address(id(_satu)).value += sys.maxsize // 4
