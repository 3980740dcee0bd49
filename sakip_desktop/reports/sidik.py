"""Fingerprint of the business content of a paper.

Two prints with the same figures, words and signers have the same fingerprint, whatever the
paper, the font, the day or the installation: ids, row versions, clocks and page settings are
left out.  What is empty is left out too, so that a field that a later version adds does not
change the fingerprint of an older paper.
"""

import json
import unicodedata
from collections.abc import Sequence
from hashlib import sha256

from sakip_desktop.domain.beku import freeze

# Not content: who and what a row is inside this installation, when it was touched, how the paper
# looks, and where a running cycle stands.
_BUKAN_ISI = frozenset(
    {
        "id", "versi_id", "simpul_id", "unit_id", "induk_id", "indikator_id",
        "indikator_versi_id", "versi", "diubah_pada", "diubah_oleh", "tanggal", "final",
        "kertas", "huruf", "margin_mm", "langkah", "kunci", "tenggat", "urut", "masa",
        "figur_lalu", "rencana_berubah",
    }
)  # fmt: skip

# Flags that came later: they count where they are raised, or older papers would change.
_TANDA_KEMUDIAN = frozenset({"terlambat"})


def sidik_isi(record: object) -> str:
    """SHA-256 of the canonical JSON of a frozen record, as 64 hexadecimal digits."""
    isi = _content(json.loads(freeze(record)))
    teks = json.dumps(isi, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    baku = unicodedata.normalize("NFC", teks)
    return sha256(baku.encode("utf-8", "surrogatepass")).hexdigest()


def sidik_teks(isi: Sequence[str]) -> str:
    """SHA-256 of printed texts, for a paper that is not made from a frozen record."""
    teks = json.dumps(list(isi), ensure_ascii=False, separators=(",", ":"))
    baku = unicodedata.normalize("NFC", teks)
    return sha256(baku.encode("utf-8", "surrogatepass")).hexdigest()


def format_sidik(sidik: str) -> str:
    """The first 64 bits in four groups, as printed: ``1a2b-3c4d-5e6f-7a8b``."""
    return "-".join(sidik[awal : awal + 4] for awal in range(0, 16, 4))


def _content(isi: object) -> object:
    if isinstance(isi, dict):
        return {
            kunci: _content(satu)
            for kunci, satu in isi.items()
            if kunci not in _BUKAN_ISI
            and satu is not None
            and satu not in ("", [], {})
            and not (satu is False and kunci in _TANDA_KEMUDIAN)
        }
    if isinstance(isi, list):
        return [_content(satu) for satu in isi]
    return isi
