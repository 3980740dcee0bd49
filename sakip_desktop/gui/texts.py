"""Text of people on the screen: never read as markup."""

from decimal import Decimal
from html import escape

from sakip_desktop.domain.angka import format_angka

_KB, _MB, _GB = 1024, 1024**2, 1024**3


def plain_tooltip(text: str) -> str:
    """A tooltip that shows the text as it is, wrapped; Qt would guess markup otherwise."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if text else ""


def tab_title(text: str) -> str:
    """A title in which ``&`` is a letter and not a mnemonic."""
    return text.replace("&", "&&")


def size_text(ukuran: int) -> str:
    """``14,2 GB``, ``5,4 MB`` or ``640 KB``: a size in the unit people compare by."""
    for satuan, nama in ((_GB, "GB"), (_MB, "MB")):
        if ukuran >= satuan:
            return f"{format_angka(Decimal(ukuran) / satuan, 1)} {nama}"
    return f"{max(1, ukuran // _KB)} KB"
