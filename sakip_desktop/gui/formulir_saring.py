"""Which lines of a form are shown: all, or those that still want something."""

from collections.abc import Sequence
from enum import Enum

from sakip_desktop.domain.bukti import lacks_evidence
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.temuan import Tingkat
from sakip_desktop.gui.formulir_anggaran import Rupiah
from sakip_desktop.gui.formulir_indikator import SETENGAH, Isian


class Saring(Enum):
    """What is shown; the value is the word of the list."""

    SEMUA = "Semua baris"
    KOSONG = "Masih kosong"
    KESALAHAN = "Perlu diperbaiki"
    PERINGATAN = "Peringatan"
    DIKEMBALIKAN = "Dikembalikan"
    BUKTI = "Bukti belum lengkap"


def fits(satu: Isian | Rupiah, saring: Saring) -> bool:
    """Whether a line is shown."""
    match saring:
        case Saring.SEMUA:
            return True
        case Saring.KOSONG:
            return not (_is_filled(satu) or _is_unreadable(satu))
        case Saring.KESALAHAN:
            return _is_unreadable(satu) or _has(satu, Tingkat.KESALAHAN)
        case Saring.PERINGATAN:
            return _has(satu, Tingkat.PERINGATAN)
        case Saring.DIKEMBALIKAN:
            return bool(
                satu.baris.realisasi.catatan_kembali
                if isinstance(satu, Isian)
                else satu.baris.ditanya
            )
        case Saring.BUKTI:
            return isinstance(satu, Isian) and lacks_evidence(
                satu.baris.realisasi.keadaan, satu.bukti
            )


def filled_text(lines: Sequence[Isian | Rupiah]) -> str:
    """``2 dari 9 terisi``; what cannot be read is not."""
    return f"{sum(map(_is_filled, lines))} dari {len(lines)} terisi"


def _is_filled(satu: Isian | Rupiah) -> bool:
    if isinstance(satu, Isian):
        return satu.baris.realisasi.is_filled
    return satu.baris.nilai is not None


def _is_unreadable(satu: Isian | Rupiah) -> bool:
    if isinstance(satu, Isian):
        return satu.baris.realisasi.keadaan is Keadaan.BELUM_JELAS
    return bool(satu.baris.teks_asli)


def _has(satu: Isian | Rupiah, tingkat: Tingkat) -> bool:
    return any(temuan.tingkat is tingkat for temuan in satu.baris.temuan if temuan.kode != SETENGAH)


def counts(lines: Sequence[Isian | Rupiah]) -> dict[Saring, int]:
    """How many lines each choice would show."""
    return {saring: sum(fits(satu, saring) for satu in lines) for saring in Saring}
