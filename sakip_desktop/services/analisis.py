"""All that stands out in a period: every finding and every question, as one list."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlmodel import Session

from sakip_desktop.domain.aturan import ATURAN, AturanKantor
from sakip_desktop.domain.bukti import check_bukti, judge
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.laporan import BarisFormulir, BarisFormulirAnggaran, Formulir
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.pertanyaan import KeadaanTanya
from sakip_desktop.domain.temuan import Temuan, Tingkat
from sakip_desktop.services.bukti_angka import load_bukti, macam_bukti
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import build_formulir, load_bahan
from sakip_desktop.services.pertanyaan import PertanyaanSel, questions_in
from sakip_desktop.services.siklus import form_step


@dataclass(frozen=True, slots=True, kw_only=True)
class TemuanDi:
    """A finding and the cell it stands beside.

    Attributes:
        kode, nama: of the indikator, or of the node of a budget line.
        indikator_id: empty for a budget line.
        simpul_id: the node of a budget line, else empty.
        penjelasan: what the unit wrote beside it.
        dikirim: whether the form is with the team.
    """

    unit_id: str
    unit_nama: str
    kode: str
    nama: str
    bulan: Periode
    temuan: Temuan
    penjelasan: str
    dikirim: bool
    indikator_id: str = ""
    simpul_id: str = ""

    @property
    def aturan(self) -> str:
        """The rule in a few words."""
        return ATURAN[self.temuan.kode].judul

    @property
    def perlu_dijawab(self) -> bool:
        """Whether it is a peringatan that nobody explained, or a kesalahan."""
        if self.temuan.tingkat is Tingkat.KESALAHAN:
            return True
        return self.temuan.tingkat is Tingkat.PERINGATAN and not self.penjelasan.strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Analisis:
    """What stands out in a period: the weightiest first, then in the order of the forms."""

    periode: Periode
    temuan: tuple[TemuanDi, ...]
    pertanyaan: tuple[PertanyaanSel, ...]

    @property
    def menunggu_jawaban(self) -> int:
        """How many questions nobody answered yet."""
        return sum(satu.pertanyaan.keadaan is KeadaanTanya.TERBUKA for satu in self.pertanyaan)


_BERAT = {satu: nomor for nomor, satu in enumerate(Tingkat)}


def analisis(ctx: AppContext, periode: Periode, *, sebagai: Peran | None = None) -> Analisis:
    """Every finding of the forms of a period, and the questions that are not closed.

    Raises:
        IzinDitolak: the person may not read the office's recap.
    """
    with ctx.read(Tindakan.REKAP_LIHAT) as sesi:
        temuan = find_all(ctx, sesi, periode)
        return Analisis(
            periode=periode,
            temuan=tuple(sorted(temuan, key=lambda satu: _BERAT[satu.temuan.tingkat])),
            pertanyaan=questions_in(ctx, sesi, periode, sebagai=sebagai),
        )


def find_all(
    ctx: AppContext, sesi: Session, periode: Periode, aturan: AturanKantor | None = None
) -> list[TemuanDi]:
    """The findings of every form that the person may read, in the order of units and forms.

    Args:
        ctx: the open office.
        sesi: an open session.
        periode: the period of the forms.
        aturan: check by these rules, whatever counts for each form.
    """
    kantor = ctx.izin(Tindakan.REKAP_LIHAT).boleh
    bahan = load_bahan(ctx, sesi, periode)
    hasil: list[TemuanDi] = []
    for unit in ctx.units(sesi):
        if kantor or ctx.izin(Tindakan.REALISASI_LIHAT, Objek(unit.id)).boleh:
            formulir = build_formulir(ctx, sesi, unit.id, periode, bahan=bahan, aturan=aturan)
            dikirim = _sent_months(ctx, sesi, formulir)
            hasil += _findings_in(formulir, dikirim)
            berlaku = aturan or ctx.aturan(sesi, periode.akhir)
            hasil += _evidence_in(ctx, sesi, formulir, berlaku, dikirim)
    return hasil


def _sent_months(ctx: AppContext, sesi: Session, formulir: Formulir) -> frozenset[Periode]:
    """The months whose form is with the team; a longer period may have a form for each."""
    ditemukan = {
        bulan: form_step(ctx, sesi, formulir.unit.id, bulan) for bulan in formulir.periode.bulan
    }
    return frozenset(
        bulan for bulan, satu in ditemukan.items() if satu is not None and satu[1].keadaan.is_done
    )


def _evidence_in(
    ctx: AppContext,
    sesi: Session,
    formulir: Formulir,
    aturan: AturanKantor,
    dikirim: Collection[Periode],
) -> Iterable[TemuanDi]:
    """What figures that are filled in lack of their evidence; it is only said."""
    kode = {satu.indikator.id for satu in formulir.baris}
    bukti = load_bukti(ctx, sesi, formulir.periode.bulan, kode) if kode else {}
    for baris in formulir.baris:
        ada = bukti.get((baris.indikator.id, baris.realisasi.periode), ())
        kini = judge(macam_bukti(baris.indikator), ada)
        semua = check_bukti(baris.indikator.kode, baris.realisasi.keadaan, kini)
        for satu in aturan.saring(semua):
            yield _at_figure(formulir, baris, satu, dikirim=baris.realisasi.periode in dikirim)


def _findings_in(formulir: Formulir, dikirim: Collection[Periode]) -> Iterable[TemuanDi]:
    """The findings of one form with their cells."""
    for baris in formulir.baris:
        for satu in baris.temuan:
            yield _at_figure(formulir, baris, satu, dikirim=baris.realisasi.periode in dikirim)
    for rupiah in formulir.anggaran:
        for satu in rupiah.temuan:
            yield _at_budget(formulir, rupiah, satu, dikirim=rupiah.bulan in dikirim)


def _at_figure(
    formulir: Formulir, baris: BarisFormulir, temuan: Temuan, *, dikirim: bool
) -> TemuanDi:
    return TemuanDi(
        unit_id=formulir.unit.id,
        unit_nama=formulir.unit.nama,
        kode=baris.indikator.kode,
        nama=baris.indikator.nama,
        bulan=baris.realisasi.periode,
        temuan=temuan,
        penjelasan=baris.realisasi.penjelasan,
        dikirim=dikirim,
        indikator_id=baris.indikator.id,
    )


def _at_budget(
    formulir: Formulir, baris: BarisFormulirAnggaran, temuan: Temuan, *, dikirim: bool
) -> TemuanDi:
    return TemuanDi(
        unit_id=formulir.unit.id,
        unit_nama=formulir.unit.nama,
        kode=baris.simpul.kode,
        nama=baris.simpul.uraian,
        bulan=baris.bulan,
        temuan=temuan,
        penjelasan=baris.penjelasan,
        dikirim=dikirim,
        simpul_id=baris.simpul.id,
    )
