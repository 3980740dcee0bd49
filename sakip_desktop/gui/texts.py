"""Text of people on the screen: never read as markup."""

from html import escape


def plain_tooltip(text: str) -> str:
    """A tooltip that shows the text as it is, wrapped; Qt would guess markup otherwise."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if text else ""


def tab_title(text: str) -> str:
    """A title in which ``&`` is a letter and not a mnemonic."""
    return text.replace("&", "&&")
