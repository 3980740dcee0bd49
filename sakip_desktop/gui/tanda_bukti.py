"""The state of a figure's evidence as a sign and a word."""

from sakip_desktop.domain.bukti import KeadaanBukti, KelengkapanBukti
from sakip_desktop.gui import theme
from sakip_desktop.gui.theme import Tampilan

_AWAS = theme.PERLU_PENJELASAN
LENGKAP = Tampilan("✓", "Lengkap", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
BELUM_ADA = Tampilan("○", "Belum ada", theme.BELUM_DIISI.tinta, theme.BELUM_DIISI.latar)
BELUM_LENGKAP = Tampilan("!", "Belum lengkap", _AWAS.tinta, _AWAS.latar)
_TAMPILAN = {
    KeadaanBukti.LENGKAP: LENGKAP,
    KeadaanBukti.BELUM_ADA: BELUM_ADA,
    KeadaanBukti.BELUM_LENGKAP: BELUM_LENGKAP,
    KeadaanBukti.HANYA_TAUTAN: BELUM_LENGKAP,
}


def evidence_state(kini: KelengkapanBukti | None) -> Tampilan | None:
    """How it is shown; None where none is wanted and none is there."""
    return None if kini is None else _TAMPILAN.get(kini.keadaan)


def evidence_count(kini: KelengkapanBukti | None) -> str:
    """In a narrow column, beside its sign: ``2`` files, or ``1/3`` of the kinds wanted."""
    if kini is None or kini.keadaan is KeadaanBukti.TIDAK_DIMINTA:
        return ""
    ada = kini.diminta - len(kini.kurang)
    return f"{ada}/{kini.diminta}" if kini.kurang else str(kini.berkas)


def evidence_text(kini: KelengkapanBukti | None) -> str:
    """``2 berkas``, ``kurang 1``, ``baru tautan``; empty where none is wanted and none is there."""
    if kini is None:
        return ""
    match kini.keadaan:
        case KeadaanBukti.TIDAK_DIMINTA:
            return ""
        case KeadaanBukti.LENGKAP:
            return f"{kini.berkas} berkas"
        case KeadaanBukti.BELUM_ADA:
            return "belum ada"
        case KeadaanBukti.HANYA_TAUTAN:
            return "baru tautan"
        case KeadaanBukti.BELUM_LENGKAP:
            return f"kurang {len(kini.kurang)}"
