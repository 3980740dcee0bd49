"""Findings as a list, and the way from one of them (or from a question) to its cell."""

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.temuan import Temuan, Tingkat
from sakip_desktop.gui import theme
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.page import SelFormulir, Tujuan
from sakip_desktop.gui.rekap.bagian import way_to_form
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.analisis import TemuanDi
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.pertanyaan import PertanyaanSel

PERINGATAN = Tampilan("!", "Peringatan", theme.PERLU_PENJELASAN.tinta, theme.PERLU_PENJELASAN.latar)
TINGKAT = {
    Tingkat.KESALAHAN: Tampilan(
        theme.KESALAHAN.tanda, "Kesalahan", theme.KESALAHAN.tinta, theme.KESALAHAN.latar
    ),
    Tingkat.PERINGATAN: PERINGATAN,
    Tingkat.INFO: theme.INFO,
}


def finding_key(satu: TemuanDi) -> tuple[str, str, Periode, str, str]:
    """Key of a finding in a list."""
    return (
        satu.unit_id,
        satu.indikator_id or satu.simpul_id,
        satu.bulan,
        satu.temuan.kode,
        satu.temuan.kolom,
    )


def level_column(lebar: int = 120) -> Column[TemuanDi]:
    """The level with its sign."""
    return Column(
        kunci="tingkat",
        judul="Tingkat",
        to_text=lambda satu: TINGKAT[satu.temuan.tingkat].kata,
        tampilan=lambda satu: TINGKAT[satu.temuan.tingkat],
        lebar=lebar,
    )


def make_findings(*tambahan: Column[TemuanDi]) -> RecordTableModel[TemuanDi]:
    """What stands out, one line each.

    Args:
        tambahan: columns in front.
    """
    columns: tuple[Column[TemuanDi], ...] = (
        *tambahan,
        Column(kunci="unit", judul="Unit", to_text=lambda satu: satu.unit_nama, lebar=136),
        Column(
            kunci="apa",
            judul="Indikator atau anggaran",
            to_text=lambda satu: f"{satu.kode}  {satu.nama}",
            lebar=196,
        ),
        Column(kunci="bulan", judul="Bulan", to_text=lambda satu: satu.bulan.label, lebar=108),
        Column(kunci="temuan", judul="Temuan", to_text=lambda satu: satu.temuan.isi),
    )
    return RecordTableModel(columns, finding_key)


def finding_parts(satu: TemuanDi) -> tuple[tuple[str, str], ...]:
    """A finding in full, for the panel on the right."""
    temuan: Temuan = satu.temuan
    return (
        (satu.unit_nama, f"{satu.kode}  {satu.nama}\n{satu.bulan.label}"),
        (TINGKAT[temuan.tingkat].teks, f"{temuan.isi} {temuan.saran}".strip()),
        ("Aturan", satu.aturan),
        ("Penjelasan unit", satu.penjelasan),
        ("Formulir", "Sudah dikirim" if satu.dikirim else "Belum dikirim"),
    )


def way_to_finding(ctx: AppContext, satu: TemuanDi) -> Tujuan | None:
    """The way to the cell of a finding; None where the person sees neither form nor validation."""
    sel = SelFormulir(satu.indikator_id or satu.simpul_id, satu.bulan, satu.temuan.kolom)
    return _way(ctx, satu.unit_id, sel)


def way_to_question(ctx: AppContext, satu: PertanyaanSel) -> Tujuan | None:
    """The way to the cell that a question is about."""
    tanya = satu.pertanyaan
    sel = SelFormulir(tanya.perihal_id, tanya.periode, tanya.kolom)
    return _way(ctx, satu.perihal.unit_id, sel)


def _way(ctx: AppContext, unit_id: str, sel: SelFormulir) -> Tujuan | None:
    tujuan = way_to_form(ctx, unit_id, sel.bulan)
    if tujuan is None and ctx.izin(Tindakan.VALIDASI_LIHAT).boleh:
        tujuan = Tujuan(halaman=Halaman.VALIDASI, periode=sel.bulan, unit_id=unit_id)
    if tujuan is None:
        return None
    return Tujuan(
        halaman=tujuan.halaman,
        peran=tujuan.peran,
        periode=tujuan.periode,
        unit_id=tujuan.unit_id,
        sel=sel,
    )
