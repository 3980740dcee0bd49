"""Fingerprint of the business content of a paper.

Two prints with the same content (``domain.isi_rekam``) have the same fingerprint.
"""

import json
import unicodedata
from collections.abc import Sequence
from hashlib import sha256

from sakip_desktop.domain.isi_rekam import content_of


def sidik_isi(record: object) -> str:
    """SHA-256 of the canonical JSON of a frozen record, as 64 hexadecimal digits."""
    teks = json.dumps(content_of(record), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    baku = unicodedata.normalize("NFC", teks)
    return sha256(baku.encode("utf-8", "surrogatepass")).hexdigest()


def sidik_teks(isi: Sequence[str]) -> str:
    """SHA-256 of printed texts, for a paper that is not made from a frozen record."""
    teks = json.dumps(list(isi), ensure_ascii=False, separators=(",", ":"))
    baku = unicodedata.normalize("NFC", teks)
    return sha256(baku.encode("utf-8", "surrogatepass")).hexdigest()
