"""Forms that go out: one workbook a unit, each under a code that finds it again.

Making them is three steps, so that the window can do the second in its worker: everything is read
(``siapkan_formulir``), the files are written (``tulis_formulir``), the forms are recorded
(``catat_formulir``).  ``buat_formulir`` is all three.  A file without its record is read back all
the same, with a note; a record without its file does not happen.
"""

import json
import re
import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlmodel import Session, col, select

from sakip_desktop.db.models import FormulirTerbit, new_id
from sakip_desktop.db.rows import find_row, of_period
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.formulir_berkas import IdentitasFormulir, KunciSel, Milik
from sakip_desktop.domain.formulir_susunan import isi_formulir, sidik_susunan, susunan_of
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Kebijakan
from sakip_desktop.domain.laporan import Formulir
from sakip_desktop.domain.periode import JenisPeriode, Periode, parse_periode
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.tanda_terima import BentukFormulir
from sakip_desktop.paths import write_atomic
from sakip_desktop.services.berkas import refuse_own_folder, storing
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import build_formulir, load_bahan
from sakip_desktop.services.siklus import form_step

HURUF_KODE = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: none of I, L, O, U
PANJANG_KODE = 8
_MIRIP = str.maketrans({"O": "0", "I": "1", "L": "1"})
_PEMISAH_KODE = re.compile(r"[\s.–—_-]+")
_MAKS_NAMA = 60  # letters of a unit in a file name

Kode = Callable[[IdentitasFormulir], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormulirSiap:
    """Everything that one form is written from, read before.

    Attributes:
        menggantikan: code of the form whose place it takes; empty for none.
        dibuat: the day that is printed on paper.
    """

    formulir: Formulir
    identitas: IdentitasFormulir
    kebijakan: Kebijakan
    bentuk: BentukFormulir
    menggantikan: str = ""
    dibuat: date | None = None

    @property
    def nama_berkas(self) -> str:
        """``formulir_2025-07_bagian-umum_K7QX2M9P.xlsx``."""
        akhiran = "pdf" if self.bentuk is BentukFormulir.KERTAS else "xlsx"
        unit = file_word(self.formulir.unit.nama)
        return f"formulir_{self.formulir.periode.kode}_{unit}_{self.identitas.kode}.{akhiran}"


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilBuat:
    """What was made.

    Attributes:
        siap: the forms, in the order of the units.
        berkas: their files, in the same order.
        tanpa_isian: names of units that are asked for nothing in the period.
        perubahan: what the window is told.
    """

    siap: tuple[FormulirSiap, ...]
    berkas: tuple[Path, ...]
    tanpa_isian: tuple[str, ...]
    perubahan: Perubahan


@dataclass(frozen=True, slots=True, kw_only=True)
class FormulirDitemukan:
    """A form that was found by its code."""

    id: str
    kode: str
    nomor: int
    unit_id: str
    unit_nama: str
    periode: Periode
    bentuk: BentukFormulir
    sidik_susunan: str
    diganti_oleh: str = ""


def buat_formulir(
    ctx: AppContext,
    unit_ids: Sequence[str] | None,
    periode: Periode,
    folder: Path,
    *,
    bentuk: BentukFormulir = BentukFormulir.XLSX,
    sebagai: Peran | None = None,
    progress: Progress = silent,
) -> HasilBuat:
    """Write one form a unit into a folder and record them; all or none.

    Args:
        ctx: the open office.
        unit_ids: whose forms; None for every unit that is asked for something.
        periode: the period of the collection.
        folder: where to; it is made when it is not there.
        bentuk: ``XLSX`` (the figures so far are in it), or ``KIRIMAN``: *Simpan untuk dikirim*.
        sebagai: the role of the tab in front.
        progress: told form by form; may raise ``Cancelled``: then nothing is left.

    Raises:
        DataTidakSah: nothing is asked for, or the running collection has another period.
        IzinDitolak: neither of the team nor the unit's filler.
        BasisDataGalat: a file cannot be written; nothing is left.
        Cancelled: Batal was pressed.
    """
    siap, tanpa = siapkan_formulir(ctx, unit_ids, periode, bentuk=bentuk, sebagai=sebagai)
    berkas = tulis_formulir(siap, folder, progress)
    try:
        perubahan = catat_formulir(ctx, siap, sebagai=sebagai)
    except BaseException:
        _remove(berkas)
        raise
    return HasilBuat(siap=siap, berkas=berkas, tanpa_isian=tanpa, perubahan=perubahan)


def siapkan_formulir(
    ctx: AppContext,
    unit_ids: Sequence[str] | None,
    periode: Periode,
    *,
    bentuk: BentukFormulir = BentukFormulir.XLSX,
    sebagai: Peran | None = None,
    kode: Kode | None = None,
) -> tuple[tuple[FormulirSiap, ...], tuple[str, ...]]:
    """Read what the forms are written from, give each its code; nothing is written.

    Args:
        ctx: the open office.
        unit_ids: whose forms; None for every unit that is asked for something.
        periode: the period of the collection.
        bentuk: the shape in which they leave.
        sebagai: the role of the tab in front.
        kode: makes the code; by chance unless told.

    Returns:
        The forms in the order of the units, and the names of units that are asked for nothing.

    Raises:
        DataTidakSah: nothing is asked for at all, or the running collection has another period.
        IzinDitolak: neither of the team nor the unit's filler.
    """
    with ctx.read() as sesi:
        unit = [
            satu
            for satu in ctx.units(sesi)
            if (satu.id in unit_ids if unit_ids is not None else satu.berhenti_pada is None)
        ]
        for satu in unit:
            ctx.require(Tindakan.FORMULIR_BUAT, Objek(satu.id), sebagai=sebagai)
        bahan = load_bahan(ctx, sesi, periode, unit_id=unit[0].id if len(unit) == 1 else None)
        lama = made_forms(ctx, sesi, periode)
        siap, tanpa = [], []
        for satu in unit:
            _require_period(ctx, sesi, satu.id, periode)
            formulir = build_formulir(ctx, sesi, satu.id, periode, bahan=bahan, sebagai=sebagai)
            if not formulir.baris and not formulir.anggaran:
                tanpa.append(satu.nama)
                continue
            terdahulu = lama.get(satu.id, [])
            identitas = IdentitasFormulir(
                opd_id=ctx.opd_id,
                unit_id=satu.id,
                periode=periode,
                kode="",
                nomor=max((ini.nomor for ini in terdahulu), default=0) + 1,
                sidik_susunan=sidik_susunan(susunan_of(formulir)),
            )
            siap.append(
                FormulirSiap(
                    formulir=formulir,
                    identitas=_with_code(ctx, sesi, identitas, kode or random_code),
                    kebijakan=bahan.kebijakan,
                    bentuk=bentuk,
                    menggantikan=_replaced(terdahulu, bentuk),
                    dibuat=ctx.today(),
                )
            )
    if not siap:
        raise DataTidakSah(
            f"Formulir {periode.label} tidak dibuat.",
            f"Tidak ada yang diisi pada periode ini oleh {', '.join(tanpa)}."
            if tanpa
            else "Unit yang dipilih tidak ada.",
            "Pilih periode atau unit lain, atau lengkapi rencananya.",
        )
    return tuple(siap), tuple(tanpa)


def tulis_formulir(
    siap: Sequence[FormulirSiap], folder: Path, progress: Progress = silent
) -> tuple[Path, ...]:
    """Write the files; asks no database, may run in a worker.

    Raises:
        BasisDataGalat: a file cannot be written; nothing is left.
        Cancelled: Batal was pressed; nothing is left.
    """
    refuse_own_folder(folder)
    berkas: list[Path] = []
    try:
        for ke, satu in enumerate(siap):
            progress(ke, len(siap), satu.formulir.unit.nama)
            isi = make_berkas(satu)
            tujuan = folder / satu.nama_berkas
            with storing(tujuan):
                write_atomic(tujuan, isi)
            berkas.append(tujuan)
        progress(len(siap), len(siap), "Mencatat")
    except BaseException:
        _remove(berkas)
        raise
    return tuple(berkas)


def make_berkas(siap: FormulirSiap) -> bytes:
    """The bytes of one form."""
    if siap.bentuk is BentukFormulir.KERTAS:
        from sakip_desktop.reports.formulir import render_formulir

        return render_formulir(
            siap.formulir,
            siap.kebijakan,
            kosong=True,
            identitas=siap.identitas,
            dibuat=siap.dibuat,
        )
    from sakip_desktop.spreadsheet.formulir_tulis import write_formulir

    return write_formulir(siap.formulir, siap.identitas, siap.kebijakan)


def _remove(berkas: Iterable[Path]) -> None:
    for satu in berkas:
        satu.unlink(missing_ok=True)


def catat_formulir(
    ctx: AppContext, siap: Sequence[FormulirSiap], *, sebagai: Peran | None = None
) -> Perubahan:
    """Record forms whose files are written.

    Raises:
        IzinDitolak: neither of the team nor the unit's filler; nothing was recorded.
        BasisDataGalat: nothing was recorded.
    """
    periode = siap[0].formulir.periode
    if len(siap) == 1:
        label = f"Formulir {periode.label} {siap[0].formulir.unit.nama} ({siap[0].identitas.kode})"
        tentang = f"{periode.kode} {siap[0].formulir.unit.id}"
    else:
        label, tentang = f"{len(siap)} formulir {periode.label}", periode.kode
    with ctx.work(
        Tindakan.FORMULIR_BUAT,
        label,
        Objek(siap[0].formulir.unit.id),
        tentang=tentang,
        sebagai=sebagai,
    ) as sesi:
        for satu in siap:
            ctx.require(Tindakan.FORMULIR_BUAT, Objek(satu.formulir.unit.id), sebagai=sebagai)
            sesi.add(_row(ctx, satu))
    return Perubahan(frozenset({Jenis.FORMULIR}), label, periode, sesi.urut)


def _row(ctx: AppContext, siap: FormulirSiap) -> FormulirTerbit:
    identitas = siap.identitas
    return FormulirTerbit(
        id=new_id(),
        opd_id=ctx.opd_id,
        kode=identitas.kode,
        unit_id=identitas.unit_id,
        tahun=identitas.periode.tahun,
        jenis=identitas.periode.jenis.value,
        ke=identitas.periode.ke,
        nomor=identitas.nomor,
        bentuk=siap.bentuk.value,
        sidik_susunan=identitas.sidik_susunan,
        isi_awal=dump_isi(isi_formulir(siap.formulir)),
        dibuat_pada=ctx.clock.now(),
        dibuat_oleh="" if ctx.pelaku is None else ctx.pelaku.nama,
    )


# --- what stood in the cells ---------------------------------------------------------------


def dump_isi(isi: dict[KunciSel, str]) -> str:
    """The contents of cells as canonical JSON."""
    datar = {f"{k.milik.value}|{k.id}|{k.bulan.kode}|{k.kolom}": teks for k, teks in isi.items()}
    return json.dumps(datar, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def load_isi(teks: str) -> dict[KunciSel, str]:
    """What ``dump_isi`` wrote."""
    hasil = {}
    for kunci, isi in json.loads(teks).items():
        milik, id_, bulan, kolom = kunci.split("|")
        hasil[KunciSel(Milik(milik), id_, parse_periode(bulan), kolom)] = isi
    return hasil


# --- codes ---------------------------------------------------------------------------------


def is_code(kode: str) -> bool:
    """Whether it is written as the codes of forms are."""
    return len(kode) == PANJANG_KODE and all(huruf in HURUF_KODE for huruf in kode)


def cari_formulir(ctx: AppContext, kode: str) -> FormulirDitemukan:
    """The form of a code, as it is read off a paper: small letters, spaces, O for 0, I for 1.

    Raises:
        DataTidakSah: it is no such code, or the office has made no such form.
        IzinDitolak: another unit's form, and no role that may see it.
    """
    rapi = tidy_code(kode)
    if not is_code(rapi):
        raise DataTidakSah(
            f"“{kode.strip()}” bukan kode formulir.",
            f"Kodenya {PANJANG_KODE} huruf dan angka, tercetak di kepala formulir.",
            "Ketik seperti K7QX2M9P.",
        )
    with ctx.read() as sesi:
        baris = find_row(sesi, FormulirTerbit, opd_id=ctx.opd_id, kode=rapi)
        if baris is None:
            raise DataTidakSah(
                f"Formulir {rapi} tidak ditemukan.",
                "Kantor ini tidak pernah membuat formulir dengan kode itu.",
                "Periksa lagi kodenya, huruf demi huruf.",
            )
        ctx.require(Tindakan.REALISASI_LIHAT, Objek(baris.unit_id))
        periode = period_of_row(baris)
        seunit = made_forms(ctx, sesi, periode).get(baris.unit_id, [])
        nama = {satu.id: satu.nama for satu in ctx.units(sesi)}
    return FormulirDitemukan(
        id=baris.id,
        kode=baris.kode,
        nomor=baris.nomor,
        unit_id=baris.unit_id,
        unit_nama=nama[baris.unit_id],
        periode=periode,
        bentuk=BentukFormulir(baris.bentuk),
        sidik_susunan=baris.sidik_susunan,
        diganti_oleh=replaced_by(baris, seunit),
    )


def tidy_code(kode: str) -> str:
    """A code as it is stored, whatever way it was typed."""
    return _PEMISAH_KODE.sub("", kode).upper().translate(_MIRIP)


def random_code(_identitas: IdentitasFormulir) -> str:
    """A new code; which forms there are cannot be told from it."""
    return "".join(secrets.choice(HURUF_KODE) for _ in range(PANJANG_KODE))


def _with_code(
    ctx: AppContext, sesi: Session, identitas: IdentitasFormulir, kode: Kode
) -> IdentitasFormulir:
    isi = kode(identitas)
    while find_row(sesi, FormulirTerbit, opd_id=ctx.opd_id, kode=isi) is not None:
        isi = random_code(identitas)
    return replace(identitas, kode=isi)


# --- which there are -----------------------------------------------------------------------


def made_forms(ctx: AppContext, sesi: Session, periode: Periode) -> dict[str, list[FormulirTerbit]]:
    """The forms of a period by unit, in the order of their numbers."""
    hasil: dict[str, list[FormulirTerbit]] = {}
    for satu in sesi.exec(
        select(FormulirTerbit)
        .filter_by(opd_id=ctx.opd_id, **of_period(periode))
        .order_by(col(FormulirTerbit.nomor))
    ):
        hasil.setdefault(satu.unit_id, []).append(satu)
    return hasil


def period_of_row(baris: FormulirTerbit) -> Periode:
    """The period that a form is for."""
    return Periode(baris.tahun, JenisPeriode(baris.jenis), baris.ke)


def replaced_by(baris: FormulirTerbit, seunit: Iterable[FormulirTerbit]) -> str:
    """Code of the next form that the office made in its place; what a unit sent replaces none."""
    return next(
        (
            satu.kode
            for satu in seunit
            if satu.nomor > baris.nomor and satu.bentuk != BentukFormulir.KIRIMAN
        ),
        "",
    )


def _replaced(terdahulu: Sequence[FormulirTerbit], bentuk: BentukFormulir) -> str:
    """Code of the form whose place a new one takes."""
    if bentuk is BentukFormulir.KIRIMAN:
        return ""
    milik = [satu.kode for satu in terdahulu if satu.bentuk != BentukFormulir.KIRIMAN]
    return milik[-1] if milik else ""


def _require_period(ctx: AppContext, sesi: Session, unit_id: str, periode: Periode) -> None:
    """Refuse a month where the running collection asks for its quarter: it is one form."""
    ditemukan = form_step(ctx, sesi, unit_id, periode)
    if ditemukan is not None and ditemukan[0].periode != periode:
        berjalan = ditemukan[0].periode
        raise DataTidakSah(
            f"Formulir {periode.label} tidak dibuat.",
            f"Pengumpulan yang berjalan untuk {berjalan.label}, dalam satu formulir.",
            f"Buat formulir {berjalan.label} ({berjalan.kode}).",
        )


def file_word(nama: str) -> str:
    """A name as a word of a file name: small letters, digits and hyphens."""
    bersih = "".join(huruf if huruf.isascii() and huruf.isalnum() else " " for huruf in nama)
    return "-".join(bersih.lower().split())[:_MAKS_NAMA].strip("-") or "unit"
