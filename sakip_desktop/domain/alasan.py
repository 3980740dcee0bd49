"""What is a sufficient reason: it is kept for years, so it must say something."""

from sakip_desktop.domain.teks import clean_text

_TERPENDEK = 5
_HURUF = 3  # “…..” says nothing


def is_alasan(teks: str) -> bool:
    """Whether a text says enough to be kept as the reason of an act."""
    sebab = clean_text(teks).strip()
    return len(sebab) >= _TERPENDEK and sum(huruf.isalpha() for huruf in sebab) >= _HURUF
