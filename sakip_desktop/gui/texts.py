"""Text of people on the screen: never read as markup, and never wider than its place."""

import re
from html import escape

_KATA_PANJANG = re.compile(r"\S{40}(?=\S)")
_TITIK = (".", "!", "?", "…", ":")
_PENUTUP = "”’\"')]"  # may stand behind a full stop
_BOLEH_PUTUS = "\u200b"  # nothing is seen of it; a line may end there


def plain_tooltip(text: str) -> str:
    """A tooltip that shows the text as it is, wrapped; Qt would guess markup otherwise."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if text else ""


def as_sentence(text: str) -> str:
    """With a full stop, so that what is said after it does not run into it; nothing stays so."""
    akhir = text.rstrip().rstrip(_PENUTUP)[-1:]
    return text if not text.strip() or akhir in _TITIK else f"{text.rstrip()}."


def breakable(text: str) -> str:
    """The text with places where a long word may go on in the next line.

    A label asks for the width of its longest word: a link would make the window as wide as itself.
    """
    return _KATA_PANJANG.sub(rf"\g<0>{_BOLEH_PUTUS}", text)


def tab_title(text: str) -> str:
    """A title in which ``&`` is a letter and not a mnemonic."""
    return text.replace("&", "&&")
