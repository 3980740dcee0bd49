"""Papers and tables out: rendered from the same records that the screen shows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, assert_never

from sakip_desktop.domain.dokumen import KodeDokumen, kata_final
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.formulir_berkas import IdentitasFormulir
from sakip_desktop.domain.formulir_susunan import sidik_susunan, susunan_of
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Kebijakan
from sakip_desktop.domain.laporan import Formulir, LaporanPengukuran
from sakip_desktop.domain.naskah import KeadaanNaskah
from sakip_desktop.domain.penjelasan import KertasKerja
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.tanda_terima import BentukFormulir, TandaTerima
from sakip_desktop.domain.tindak_lanjut import DaftarTindak
from sakip_desktop.paths import write_atomic
from sakip_desktop.services.berkas import storing
from sakip_desktop.services.capaian import form_state, laporan_pengukuran
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import formulir, unit_saya
from sakip_desktop.services.formulir_terbit import (
    FormulirSiap,
    catat_formulir,
    made_forms,
    siapkan_formulir,
)
from sakip_desktop.services.kebijakan import kebijakan_pada
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.konsep import daftar_naskah, judul_naskah, period_of_kind
from sakip_desktop.services.naskah.susun import gambar, susun_terpilih
from sakip_desktop.services.penjelasan import kertas_kerja
from sakip_desktop.services.siklus import form_step
from sakip_desktop.services.tanda_terima import bukti_tanda_terima
from sakip_desktop.services.tindak_lanjut import daftar_tindak
from sakip_desktop.services.tugas import measuring_begun

if TYPE_CHECKING:
    from sakip_desktop.reports.registri import Dokumen


@dataclass(frozen=True, slots=True, kw_only=True)
class DokumenTampil:
    """One paper that can be made for a period.

    Attributes:
        asal: where its layout comes from, in a sentence.
        unit_id: the unit of a form (and of a kertas kerja, where the office's is not to be read),
            None for the office's papers.
        keadaan: ``DRAF``, or ``Final`` with revision; of a unit's form whether it was sent; empty
            for an empty form.
        naskah_id, urut: the draft that it is made from, and which of several of its kind.
    """

    kode: str
    judul: str
    asal: str
    akhiran: str
    unit_id: str | None
    unit_nama: str
    keadaan: str
    naskah_id: str = ""
    urut: int = 1


def kode_dokumen() -> tuple[tuple[str, str], ...]:
    """Code and title of every document kind."""
    from sakip_desktop.reports.registri import DOKUMEN

    return tuple((satu.kode, satu.judul) for satu in DOKUMEN.values())


def find_dokumen(kode: str) -> "Dokumen":
    """What the registry says of a document.

    Raises:
        DataTidakSah: no such document.
    """
    from sakip_desktop.reports.registri import DOKUMEN

    if kode not in DOKUMEN:
        raise DataTidakSah(
            f"Dokumen “{kode}” tidak dikenal.", saran=f"Yang ada: {', '.join(DOKUMEN)}."
        )
    return DOKUMEN[KodeDokumen(kode)]


def code_for(kode: str, akhiran: str) -> str:
    """The code of a paper as the kind of file that is asked for: *Kertas Kerja* is both.

    Args:
        kode: of the document.
        akhiran: how the file's name ends, ``.pdf`` or ``.xlsx``.

    Raises:
        DataTidakSah: no such document.
    """
    dokumen = find_dokumen(kode)
    lain = dokumen.bentuk_lain
    if lain is not None and akhiran.lower() == f".{find_dokumen(lain).akhiran}":
        return lain
    return dokumen.kode


def daftar_dokumen(ctx: AppContext, periode: Periode) -> tuple[DokumenTampil, ...]:
    """What can be made for a period: office papers first, then those of each visible unit.

    Raises:
        IzinDitolak: staf export nothing.
    """
    from sakip_desktop.reports.registri import DOKUMEN, Bahan

    final = laporan_pengukuran(ctx, periode).final
    laporan = "DRAF" if final is None else kata_final(final.revisi)
    per_unit = {Bahan.FORMULIR, Bahan.TANDA_TERIMA}
    seluruhnya = ctx.izin(Tindakan.REKAP_LIHAT).boleh
    if not seluruhnya:
        per_unit.add(Bahan.KERTAS_KERJA)

    def state(satu: "Dokumen", unit_id: str | None) -> str:
        if satu.bahan in (Bahan.TANDA_TERIMA, Bahan.DAFTAR_TANDA_TERIMA, Bahan.TINDAK_LANJUT):
            return ""
        if unit_id is None or satu.bahan is not Bahan.FORMULIR:
            return laporan
        return "" if satu.kosong else form_state(ctx, unit_id, periode)

    hasil = []
    for satu in DOKUMEN.values():
        if satu.bahan is Bahan.NASKAH:
            continue
        if satu.bahan is Bahan.DAFTAR_TANDA_TERIMA and not seluruhnya:
            continue
        unit: list[tuple[str | None, str]] = [(None, "")]
        if satu.bahan in per_unit:
            unit = [(milik.id, milik.nama) for milik in unit_saya(ctx)]
        hasil += [
            DokumenTampil(
                kode=satu.kode,
                judul=satu.judul,
                asal=f"{satu.asal.jenis.value}: {satu.asal.keterangan}",
                akhiran=satu.akhiran,
                unit_id=unit_id,
                unit_nama=nama,
                keadaan=state(satu, unit_id),
            )
            for unit_id, nama in unit
        ]
    hasil += _drafts(ctx, periode)
    return tuple(sorted(hasil, key=lambda satu: satu.unit_id is not None))


def _drafts(ctx: AppContext, periode: Periode) -> list[DokumenTampil]:
    """The papers with words that somebody began for the period; the others are no papers yet."""
    from sakip_desktop.reports.registri import DOKUMEN

    if not ctx.izin(Tindakan.RENCANA_LIHAT).boleh:
        return []
    return [
        DokumenTampil(
            kode=satu.kode,
            judul=judul_naskah(satu),
            asal=f"{asal.jenis.value}: {asal.keterangan}",
            akhiran=DOKUMEN[satu.kode].akhiran,
            unit_id=None,
            unit_nama="",
            keadaan=kata_final(satu.revisi) if satu.keadaan is KeadaanNaskah.FINAL else "DRAF",
            naskah_id=satu.id,
            urut=satu.urut,
        )
        for satu in daftar_naskah(ctx, periode)
        for asal in [DOKUMEN[satu.kode].asal]
        if satu.keadaan is not KeadaanNaskah.BATAL
    ]


def render(
    ctx: AppContext,
    kode: str,
    periode: Periode,
    unit_id: str | None = None,
    *,
    progress: Progress = silent,
) -> bytes:
    """The bytes of a paper or table.

    Raises:
        DataTidakSah: no such document, or a form without its unit.
        IzinDitolak: the person may not see these data.
        Cancelled: somebody pressed Batal.
    """
    return make(collect(ctx, kode, periode, unit_id), kode, progress=progress)


@dataclass(frozen=True, slots=True)
class BahanDokumen:
    """Frozen data of one paper, collected before the work of drawing begins.

    Attributes:
        identitas: of a form that was recorded, or will be when it is saved; None for one that is
            only looked at.
        dibuat: the day on which the form was recorded.
        siap: what is recorded when it is saved; None where nothing is.
        dimulai: of a measurement, whether a procedure measures its period.
    """

    isi: Formulir | LaporanPengukuran | KertasKerja | TandaTerima | Any
    kebijakan: Kebijakan
    identitas: IdentitasFormulir | None = None
    dibuat: date | None = None
    siap: FormulirSiap | None = None
    dimulai: bool = True

    def is_draft(self, kode: str) -> bool:
        """Whether DRAF is printed across the paper that is made of it.

        Args:
            kode: of the document; a form is drawn empty, too.
        """
        match self.isi:
            case TandaTerima() | DaftarTindak():
                return False
            case Formulir() as isi:
                return not find_dokumen(kode).kosong and not isi.dikirim
            case LaporanPengukuran() as isi:
                return isi.final is None
            case KertasKerja() as isi:
                return isi.laporan.final is None
            case rekam:
                return rekam.kepala.final is None


def collect(
    ctx: AppContext,
    kode: str,
    periode: Periode,
    unit_id: str | None = None,
    *,
    naskah_id: str = "",
) -> BahanDokumen:
    """Read everything a paper needs; drawing it then asks the database nothing.

    Args:
        ctx: the open office.
        kode: of the document.
        periode: its period.
        unit_id: the unit of a form.
        naskah_id: which of several drafts of that kind; empty for the newest.

    Raises:
        DataTidakSah: no such document, or a form without its unit.
        IzinDitolak: the person may not see these data.
    """
    from sakip_desktop.reports.registri import Bahan

    bahan = find_dokumen(kode).bahan
    match bahan:
        case Bahan.LAPORAN:
            laporan = laporan_pengukuran(ctx, periode)
            return BahanDokumen(laporan, laporan.kebijakan, dimulai=_begun(ctx, periode))
        case Bahan.KERTAS_KERJA:
            kertas = kertas_kerja(ctx, periode, unit_id)
            return BahanDokumen(kertas, kertas.laporan.kebijakan, dimulai=_begun(ctx, periode))
        case Bahan.FORMULIR:
            if unit_id is None:
                raise DataTidakSah(
                    "Formulir ini milik satu unit.",
                    saran="Sebutkan unitnya (--unit NAMA_UNIT).",
                )
            ctx.require(Tindakan.DOKUMEN_EKSPOR, Objek(unit_id))
            isi = formulir(ctx, unit_id, periode)
            identitas, dibuat = _recorded(ctx, isi)
            return BahanDokumen(isi, kebijakan_pada(ctx, periode.akhir), identitas, dibuat)
        case Bahan.TANDA_TERIMA:
            if unit_id is None:
                raise DataTidakSah(
                    "Tanda terima ini milik satu unit.",
                    saran="Sebutkan unitnya (--unit NAMA_UNIT), atau buat daftarnya "
                    f"({KodeDokumen.DAFTAR_TANDA_TERIMA.value}).",
                )
            return _receipt(ctx, periode, unit_id)
        case Bahan.DAFTAR_TANDA_TERIMA:
            return _receipt(ctx, periode, None)
        case Bahan.TINDAK_LANJUT:
            daftar = DaftarTindak(
                kantor=ctx.kantor.nama, periode=periode, tindak=daftar_tindak(ctx, periode)
            )
            return BahanDokumen(daftar, kebijakan_pada(ctx, periode.akhir))
        case Bahan.NASKAH:
            rekam = susun_terpilih(
                ctx, KodeDokumen(kode), periode, unit_id=unit_id, naskah_id=naskah_id
            )
            return BahanDokumen(rekam, rekam.kepala.kebijakan)
        case _:
            assert_never(bahan)


def _begun(ctx: AppContext, periode: Periode) -> bool:
    with ctx.read() as sesi:
        return measuring_begun(ctx, sesi, periode)


def _receipt(ctx: AppContext, periode: Periode, unit_id: str | None) -> BahanDokumen:
    ctx.require(Tindakan.DOKUMEN_EKSPOR, Objek(unit_id))
    isi = bukti_tanda_terima(ctx, periode, unit_id)
    return BahanDokumen(isi, kebijakan_pada(ctx, periode.akhir))


# --- the code of a form on paper -----------------------------------------------------------------


def _recorded(ctx: AppContext, isi: Formulir) -> tuple[IdentitasFormulir | None, date | None]:
    """The form that the unit has already, in whatever shape: printed again it is the same form.

    One that the plan has left behind is another form.
    """
    with ctx.read() as sesi:
        for satu in reversed(made_forms(ctx, sesi, isi.periode).get(isi.unit.id, [])):
            if satu.bentuk == BentukFormulir.KIRIMAN:
                continue
            if satu.sidik_susunan != sidik_susunan(susunan_of(isi)):
                break
            identitas = IdentitasFormulir(
                opd_id=ctx.opd_id,
                unit_id=isi.unit.id,
                periode=isi.periode,
                kode=satu.kode,
                nomor=satu.nomor,
                sidik_susunan=satu.sidik_susunan,
            )
            return identitas, ctx.local(satu.dibuat_pada).date()
    return None, None


def with_code(ctx: AppContext, bahan: BahanDokumen) -> BahanDokumen:
    """A form as it will be saved: under its code, which ``note_export`` records.

    Anything else stays as it is: a form that has its code, one of a period without a collection
    of its own, and one that the person may print but not hand out.
    """
    isi = bahan.isi
    if not isinstance(isi, Formulir) or bahan.identitas is not None:
        return bahan
    if not isi.baris and not isi.anggaran:
        return bahan
    unit_id, periode = isi.unit.id, isi.periode
    with ctx.read() as sesi:
        ditemukan = form_step(ctx, sesi, unit_id, periode)
    if ditemukan is None or ditemukan[0].periode != periode:
        return bahan
    if not ctx.izin(Tindakan.FORMULIR_BUAT, Objek(unit_id)).boleh:
        return bahan
    (siap,), _ = siapkan_formulir(ctx, (unit_id,), periode, bentuk=BentukFormulir.KERTAS)
    return replace(bahan, identitas=siap.identitas, dibuat=siap.dibuat, siap=siap)


def make(bahan: BahanDokumen, kode: str, *, progress: Progress = silent) -> bytes:
    """Draw a paper from frozen data; may run in a worker.

    Raises:
        DataTidakSah: no such document.
        TypeError: these are the data of another kind of document.
        Cancelled: somebody pressed Batal.
    """
    dokumen = find_dokumen(kode).kode
    if dokumen in JENIS:
        return gambar(dokumen, bahan.isi, progress)
    return _GAMBAR[dokumen](bahan, progress)


_Isi = TypeVar("_Isi", Formulir, LaporanPengukuran, KertasKerja, TandaTerima, DaftarTindak)


def _expect(jenis: type[_Isi], bahan: BahanDokumen) -> _Isi:
    if not isinstance(bahan.isi, jenis):
        msg = f"{type(bahan.isi).__name__} instead of {jenis.__name__}"
        raise TypeError(msg)
    return bahan.isi


def _draw_pengukuran(bahan: BahanDokumen, progress: Progress) -> bytes:
    from sakip_desktop.reports.pengukuran import render_pengukuran

    return render_pengukuran(_expect(LaporanPengukuran, bahan), progress)


def _draw_rekapitulasi(bahan: BahanDokumen, _progress: Progress) -> bytes:
    from sakip_desktop.spreadsheet.tabel import make_rekap

    return make_rekap(_expect(LaporanPengukuran, bahan))


def _draw_ringkasan(bahan: BahanDokumen, progress: Progress) -> bytes:
    from sakip_desktop.reports.ringkasan import render_ringkasan

    return render_ringkasan(_expect(LaporanPengukuran, bahan), progress)


def _draw_kertas_kerja(bahan: BahanDokumen, progress: Progress) -> bytes:
    from sakip_desktop.reports.kertas_kerja import render_kertas_kerja

    return render_kertas_kerja(_expect(KertasKerja, bahan), progress)


def _draw_kertas_kerja_excel(bahan: BahanDokumen, _progress: Progress) -> bytes:
    from sakip_desktop.spreadsheet.kertas_kerja import make_kertas_kerja

    return make_kertas_kerja(_expect(KertasKerja, bahan))


def _draw_formulir(bahan: BahanDokumen, _progress: Progress) -> bytes:
    from sakip_desktop.reports.formulir import render_formulir

    return render_formulir(
        _expect(Formulir, bahan),
        bahan.kebijakan,
        kosong=False,
        identitas=bahan.identitas,
        dibuat=bahan.dibuat,
    )


def _draw_formulir_kosong(bahan: BahanDokumen, _progress: Progress) -> bytes:
    from sakip_desktop.reports.formulir import render_formulir

    return render_formulir(
        _expect(Formulir, bahan),
        bahan.kebijakan,
        kosong=True,
        identitas=bahan.identitas,
        dibuat=bahan.dibuat,
    )


def _draw_tanda_terima(bahan: BahanDokumen, progress: Progress) -> bytes:
    from sakip_desktop.reports.tanda_terima import render_tanda_terima

    isi = _expect(TandaTerima, bahan)
    return render_tanda_terima(isi, bahan.kebijakan, progress)


def _draw_daftar_tanda_terima(bahan: BahanDokumen, progress: Progress) -> bytes:
    return _draw_tanda_terima(bahan, progress)


def _draw_tindak_excel(bahan: BahanDokumen, _progress: Progress) -> bytes:
    from sakip_desktop.spreadsheet.tindak_lanjut import make_tindak

    return make_tindak(_expect(DaftarTindak, bahan), bahan.kebijakan.kertas)


# One way to draw each document of the registry; a test holds them together.
_GAMBAR: dict[KodeDokumen, Callable[[BahanDokumen, Progress], bytes]] = {
    KodeDokumen.FORMULIR_KOSONG: _draw_formulir_kosong,
    KodeDokumen.FORMULIR: _draw_formulir,
    KodeDokumen.PENGUKURAN: _draw_pengukuran,
    KodeDokumen.REKAPITULASI: _draw_rekapitulasi,
    KodeDokumen.RINGKASAN: _draw_ringkasan,
    KodeDokumen.KERTAS_KERJA: _draw_kertas_kerja,
    KodeDokumen.KERTAS_KERJA_EXCEL: _draw_kertas_kerja_excel,
    KodeDokumen.TANDA_TERIMA: _draw_tanda_terima,
    KodeDokumen.DAFTAR_TANDA_TERIMA: _draw_daftar_tanda_terima,
    KodeDokumen.TINDAK_LANJUT_EXCEL: _draw_tindak_excel,
}


@dataclass(frozen=True, slots=True)
class TabelExcel:
    """A table of the window as it is shown: title, heads, rows."""

    judul: str
    kepala: Sequence[str]
    baris: Sequence[Sequence[str | int | Decimal | date | None]]


def make_tabel(tabel: TabelExcel) -> bytes:
    """A table as a workbook; needs no office."""
    from sakip_desktop.spreadsheet.tabel import make_plain

    return make_plain(tabel.judul, tabel.kepala, tabel.baris)


def save(isi: bytes, path: Path) -> None:
    """Put a finished paper in its place; an older file stays whole until then.

    Raises:
        BasisDataGalat: no room, read-only, or the file is open in another program.
    """
    with storing(path):
        write_atomic(path, isi)


def ekspor(
    ctx: AppContext,
    kode: str,
    periode: Periode,
    path: Path,
    unit_id: str | None = None,
    *,
    naskah_id: str = "",
    progress: Progress = silent,
) -> None:
    """Make a paper and save it, and say so in the journal; a form is recorded under its code.

    Args:
        ctx: the open office.
        kode: of the document.
        periode: its period.
        path: where to.
        unit_id: the unit of a form.
        naskah_id: which of several drafts of that kind; empty for the newest.
        progress: told page by page; may raise to stop.

    Raises:
        DataTidakSah, IzinDitolak, BasisDataGalat, Cancelled: see ``render`` and ``save``.
    """
    bahan = with_code(ctx, collect(ctx, kode, periode, unit_id, naskah_id=naskah_id))
    save(make(bahan, kode, progress=progress), path)
    note_export(ctx, kode, periode, unit_id, bahan=bahan)


def note_export(
    ctx: AppContext,
    kode: str,
    periode: Periode,
    unit_id: str | None = None,
    *,
    bahan: BahanDokumen | None = None,
    sebagai: Peran | None = None,
) -> Perubahan | None:
    """Journal that a paper left the program, in the role of the tab in front.

    Args:
        ctx: the open office.
        kode: of the document.
        periode: its period.
        unit_id: the unit of a form.
        bahan: what was saved; a form that ``with_code`` gave its code is recorded.
        sebagai: the role of the tab in front.

    Returns:
        What was recorded beside the journal's line; None where nothing was.

    Raises:
        IzinDitolak: the person may not export.
    """
    label = f"Ekspor {dict(kode_dokumen()).get(kode, kode)} {periode.label}"
    work = ctx.work(
        Tindakan.DOKUMEN_EKSPOR, label, Objek(unit_id), tentang=periode.kode, sebagai=sebagai
    )
    with work as sesi:
        sesi.selalu_dicatat = True
    if bahan is None or bahan.siap is None:
        return None
    return catat_formulir(ctx, (bahan.siap,))


def name_listed(dokumen: DokumenTampil, periode: Periode, bahan: BahanDokumen) -> str:
    """The file name of a paper of the list, as ``suggest_name``."""
    return suggest_name(
        dokumen.kode,
        periode,
        dokumen.unit_nama,
        dokumen.akhiran,
        urut=dokumen.urut,
        draf=bahan.is_draft(dokumen.kode),
    )


def suggest_name(
    kode: str,
    periode: Periode,
    unit_nama: str,
    akhiran: str,
    *,
    urut: int = 1,
    draf: bool = False,
) -> str:
    """A file name that tells what it is: ``pengukuran-kinerja 2025-TW3 (DRAF).pdf``.

    Args:
        kode: of the document.
        periode: its period; a paper of a whole year is named after the year.
        unit_nama: the unit of a form; empty for the office.
        akhiran: of the file.
        urut: which of several of its kind: ``undangan 2025-TW3 2.pdf``.
        draf: DRAF is printed across it: a file that is handed on must not be taken for the final.
    """
    bersih = "".join(huruf if huruf.isalnum() or huruf in " -" else "" for huruf in unit_nama)
    if kode in JENIS:
        periode = period_of_kind(JENIS[KodeDokumen(kode)], periode)
    bagian = [kode, periode.kode, "-".join(bersih.lower().split())]
    bagian += [str(urut)] if urut > 1 else []
    bagian += ["(DRAF)"] if draf else []
    return " ".join(satu for satu in bagian if satu) + f".{akhiran}"
