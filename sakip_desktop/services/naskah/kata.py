"""The words that templates of papers are filled in with."""

from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.periode import Periode, tanggal_indonesia
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.peran import sebutan


def kata_naskah(ctx: AppContext, periode: Periode) -> dict[str, str]:
    """Words and what they stand for; every word of the dictionary may stand in a template."""
    kantor = ctx.kantor
    return {
        "opd": kantor.nama,
        "pemda": kantor.pemda,
        "tempat": kantor.tempat,
        "periode": periode.label,
        "tahun": str(periode.tahun),
        "tahun_depan": str(periode.tahun + 1),
        "akhir_periode": tanggal_indonesia(periode.akhir),
        "pimpinan": sebutan(Peran.PIMPINAN, kantor.jenis),
        "verifikator": sebutan(Peran.VERIFIKATOR, kantor.jenis),
    }
