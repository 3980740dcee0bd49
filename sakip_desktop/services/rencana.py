"""The plan of a year: shown as a tree, imported by workbook, versioned.

An import is always a dry run first (``uji_impor``); applying it is all or nothing.  A changed node
or indikator gets a new version.  What a unit has handed over keeps the version it was measured
with, also when the form comes back later; a figure in a form that is still open is still being
measured and goes over to the new version, so that a target corrected before sending counts.  A
retired node or indikator (``berhenti_pada``) is no longer asked for and keeps what was measured.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from sqlmodel import Session, select

from sakip_desktop.db import records
from sakip_desktop.db.models import (
    IndikatorRow,
    IndikatorVersi,
    SimpulRow,
    SimpulVersi,
    UnitKerja,
)
from sakip_desktop.domain import rencana as r
from sakip_desktop.domain.aturan import BAWAAN, AturanKantor
from sakip_desktop.domain.errors import BerkasDitolak, DataTidakSah, SudahBerubah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Anggaran, Indikator, Simpul
from sakip_desktop.domain.periode import Periode, setahun, tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.teks import clean_text, kunci
from sakip_desktop.domain.temuan import Temuan
from sakip_desktop.domain.terikat import (
    Ikatan,
    first_day,
    refuse_start,
    tied_indikator,
    tied_pagu,
    tied_simpul,
)
from sakip_desktop.domain.validasi_rencana import check_rencana
from sakip_desktop.services.berkas import storing
from sakip_desktop.services.cadangan import keep_before_import
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.ikatan_rencana import Pengikat
from sakip_desktop.services.realisasi import move_open_figures
from sakip_desktop.services.tulis_rencana import Penulis

JUDUL_SIMPUL = r.LEMBAR_SIMPUL  # the sheet of the nodes, as the workbook calls it
_KOLOM_HENTI = "(kolom Berhenti per)"
_ISIAN = {label: nama for nama, label in r.LABEL.items()}  # field by what problems call it
Tempat = Mapping[tuple[str, str], r.BarisBuku]


@dataclass(frozen=True, slots=True, kw_only=True)
class CabangRencana:
    """One line of the plan tree: a node with its budget and its own indikator."""

    simpul: Simpul
    tingkat: int
    unit_nama: str
    anggaran: Anggaran
    indikator: tuple[Indikator, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilUji:
    """What an import would do; nothing has been written.

    Attributes:
        masalah: with any of them the whole file is refused.
        beda: what would be new or changed, and what the file does not mention (kept).
        temuan: kode and finding: what the plan should still be looked at for.
        catatan: what was read in a way worth seeing.
        lama: the plan that it was compared with.
        jadi: the plan as it would be; None when there are problems.
    """

    tahun: int
    masalah: tuple[r.Masalah, ...]
    beda: tuple[r.Beda, ...]
    temuan: tuple[tuple[str, Temuan], ...]
    catatan: tuple[str, ...]
    lama: r.RencanaMasuk
    jadi: r.RencanaMasuk | None = None


def pohon_rencana(ctx: AppContext, tahun: int) -> tuple[CabangRencana, ...]:
    """The plan as a tree, parents before children; empty when the year has none.

    Raises:
        IzinDitolak: staf do not see the plan.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        rencana = ctx.rencana(sesi, tahun)
        unit = {satu.id: satu.nama for satu in ctx.units(sesi)}
        anggaran = records.load_anggaran(sesi, rencana, ctx.opd_id)
    tingkat: dict[str | None, int] = {None: -1}
    hasil = []
    for simpul in rencana.simpul:
        tingkat[simpul.id] = tingkat[simpul.induk_id] + 1
        hasil.append(
            CabangRencana(
                simpul=simpul,
                tingkat=tingkat[simpul.id],
                unit_nama=unit.get(simpul.unit_id or "", ""),
                anggaran=anggaran.get(simpul.id, Anggaran(simpul_id=simpul.id)),
                indikator=tuple(i for i in rencana.indikator if i.simpul_id == simpul.id),
            )
        )
    return tuple(hasil)


@dataclass(frozen=True, slots=True)
class VersiRencana:
    """One version of an indikator or node within a year: since when, and why.

    With ``berhenti`` it is retired from that day on.
    """

    nomor: int
    berlaku_mulai: date
    alasan: str
    berhenti: bool = False


def versi_indikator(ctx: AppContext, indikator_id: str, tahun: int) -> tuple[VersiRencana, ...]:
    """Every version of an indikator in a year, newest first.

    Raises:
        IzinDitolak: staf do not see the plan.
    """
    milik = (IndikatorVersi.indikator_id == indikator_id, IndikatorVersi.tahun == tahun)
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        baris = sesi.exec(select(IndikatorVersi).where(*milik)).all()
    return _newest_first(satu for satu in baris if not records.is_before(satu))


def versi_simpul(ctx: AppContext, simpul_id: str, tahun: int) -> tuple[VersiRencana, ...]:
    """Every version of a node in a year, newest first.

    Raises:
        IzinDitolak: staf do not see the plan.
    """
    milik = (SimpulVersi.simpul_id == simpul_id, SimpulVersi.tahun == tahun)
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        baris = sesi.exec(select(SimpulVersi).where(*milik)).all()
    return _newest_first(baris)


def _newest_first(baris: Iterable[IndikatorVersi | SimpulVersi]) -> tuple[VersiRencana, ...]:
    return tuple(
        VersiRencana(satu.nomor, satu.berlaku_mulai, satu.alasan, satu.berhenti)
        for satu in sorted(baris, key=lambda satu: satu.nomor, reverse=True)
    )


def tahun_berencana(ctx: AppContext) -> tuple[int, ...]:
    """Years that have a plan, newest first."""
    with ctx.read() as sesi:
        tahun = sesi.exec(
            select(IndikatorVersi.tahun).where(IndikatorVersi.opd_id == ctx.opd_id).distinct()
        ).all()
    return tuple(sorted(tahun, reverse=True))


def current(ctx: AppContext, sesi: Session, tahun: int) -> r.RencanaMasuk:
    """The plan in force in the words of a workbook, and what else is stored."""
    rencana = ctx.rencana(sesi, tahun)
    anggaran = records.load_anggaran(sesi, rencana, ctx.opd_id)
    plan = r.make_rencana_masuk(
        tahun,
        ctx.kantor.nama,
        unit=ctx.units(sesi),
        simpul=rencana.simpul,
        indikator=rencana.indikator,
        anggaran=anggaran.values(),
    )
    return replace(plan, tercatat=_stored(ctx, sesi, rencana))


def _stored(ctx: AppContext, sesi: Session, rencana: records.RencanaTahun) -> r.Tercatat:
    def spelled(kolom: Any, milik: Any) -> tuple[str, ...]:  # noqa: ANN401 - columns of a table
        return tuple(sesi.exec(select(kolom).where(milik == ctx.opd_id).order_by(kolom)))

    ikatan = Pengikat(ctx, sesi, rencana.tahun)
    simpul, indikator = ikatan.by_kode(rencana)
    unit = ctx.units(sesi)
    return r.Tercatat(
        nama_unit=spelled(UnitKerja.nama, UnitKerja.opd_id),
        kode_simpul=spelled(SimpulRow.kode, SimpulRow.opd_id),
        kode_indikator=spelled(IndikatorRow.kode, IndikatorRow.opd_id),
        simpul=simpul,
        indikator=indikator,
        terkirim={satu.nama: ikatan.sent_months(satu.id) for satu in unit},
        unit_berhenti={satu.nama: satu.berhenti_pada for satu in unit if satu.berhenti_pada},
    )


def rencana_kini(ctx: AppContext, tahun: int) -> r.RencanaMasuk:
    """The plan in force, frozen: what a template is written from and a file compared with.

    Raises:
        IzinDitolak: staf may not.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        return current(ctx, sesi, tahun)


def write_template(ctx: AppContext, path: Path, tahun: int) -> None:
    """Write the workbook to plan in: empty for a new year, otherwise with the plan in force.

    Raises:
        IzinDitolak: staf may not.
        BasisDataGalat: the file cannot be written.
    """
    save_template(rencana_kini(ctx, tahun), path)


def save_template(kini: r.RencanaMasuk, path: Path) -> None:
    """Write the workbook from a plan that was read before; may run in a worker.

    Raises:
        BasisDataGalat: the file cannot be written.
    """
    from sakip_desktop.spreadsheet import write_rencana

    with storing(path):
        write_rencana.write_template(
            path, kantor=kini.kantor, tahun=kini.tahun, rencana=kini if kini.indikator else None
        )


def year_of(path: Path) -> int:
    """The year that a plan workbook says it is of.

    Raises:
        BerkasDitolak: the file cannot be read or is not ours.
    """
    from sakip_desktop.spreadsheet.read_rencana import read_tahun

    return read_tahun(path)


def uji_impor(ctx: AppContext, path: Path, tahun: int) -> HasilUji:
    """Read a plan workbook and say what taking it would change; nothing is written.

    Raises:
        BerkasDitolak: the file is not one of ours, or is unsafe.
    """
    with ctx.read() as sesi:
        lama, aturan = current(ctx, sesi, tahun), ctx.aturan(sesi, setahun(tahun).akhir)
    return uji_berkas(path, lama, aturan=aturan)


def aturan_rencana(ctx: AppContext, tahun: int) -> AturanKantor:
    """The rules by which the plan of a year is looked at.

    Raises:
        IzinDitolak: staf may not.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        return ctx.aturan(sesi, setahun(tahun).akhir)


def uji_berkas(
    path: Path,
    lama: r.RencanaMasuk,
    progress: Progress = silent,
    *,
    aturan: AturanKantor = BAWAAN,
) -> HasilUji:
    """Compare a plan workbook with the plan in force; asks no database, may run in a worker.

    Args:
        path: the workbook.
        lama: the plan in force (``rencana_kini``); it also says which office and year.
        progress: told about each stage; may raise ``Cancelled``.
        aturan: the rules as the office has them (``aturan_rencana``).

    Raises:
        BerkasDitolak: the file is not one of ours, or is unsafe.
    """
    from sakip_desktop.spreadsheet.read_rencana import read_rencana

    progress(0, 2, f"Membaca {path.name}")
    hasil = read_rencana(path, tahun=lama.tahun, kantor_nama=lama.kantor)
    progress(1, 2, "Membandingkan dengan rencana yang berlaku")
    baru = None if hasil.rencana is None else _spelled_as(lama, hasil.rencana)
    masalah = hasil.masalah
    if baru is not None:
        jadi = r.merge_rencana(lama, baru)
        bentrok = (
            *_changed_kinds(lama, baru),
            *_tied(lama, jadi),
            *_too_early(lama, jadi),
            *_too_late(lama, jadi),
            *_units_gone(lama, jadi),
            *r.check_berhenti(jadi, lama.tercatat),
        )
        masalah = (*masalah, *(_at_its_cell(satu, hasil.tempat, jadi) for satu in bentrok))
    if baru is None or masalah:
        return HasilUji(
            tahun=lama.tahun, masalah=masalah, beda=(), temuan=(), catatan=hasil.catatan, lama=lama
        )
    jadi = r.merge_rencana(lama, baru)
    uji = HasilUji(
        tahun=lama.tahun,
        masalah=(),
        beda=r.compare_rencana(lama, baru),
        temuan=_findings(jadi, aturan),
        catatan=(
            *hasil.catatan,
            *_joined(lama, jadi),
            *_moved_figures(lama, jadi),
            *_kept_months(lama, jadi),
        ),
        lama=lama,
        jadi=jadi,
    )
    progress(2, 2, "Selesai")
    return uji


def _spelled_as(lama: r.RencanaMasuk, baru: r.RencanaMasuk) -> r.RencanaMasuk:
    """The incoming plan with codes and unit names as they are stored already, in any year.

    They are compared without regard to case and outer spaces; stored twice in two spellings they
    would be two things.  The spelling of the year's own plan goes first.
    """
    ada = lama.tercatat
    unit = {kunci(satu): satu for satu in (*ada.nama_unit, *(u.nama for u in lama.unit))}
    simpul = {kunci(satu): satu for satu in (*ada.kode_simpul, *(s.kode for s in lama.simpul))}
    indikator = {
        kunci(satu): satu for satu in (*ada.kode_indikator, *(i.kode for i in lama.indikator))
    }

    def known(ada: dict[str, str], teks: str) -> str:
        return ada.get(kunci(teks), teks)

    return replace(
        baru,
        unit=tuple(
            replace(satu, nama=known(unit, satu.nama), induk=known(unit, satu.induk))
            for satu in baru.unit
        ),
        simpul=tuple(
            replace(
                satu,
                kode=known(simpul, satu.kode),
                induk=known(simpul, satu.induk),
                unit=known(unit, satu.unit),
            )
            for satu in baru.simpul
        ),
        indikator=tuple(
            replace(
                satu,
                kode=known(indikator, satu.kode),
                simpul=known(simpul, satu.simpul),
                unit=known(unit, satu.unit),
            )
            for satu in baru.indikator
        ),
    )


def _at_its_cell(satu: r.Masalah, tempat: Tempat, jadi: r.RencanaMasuk) -> r.Masalah:
    """A problem of comparing, which knows only a kode (``nilai``), with row and cell of the file.

    What is in force longer than what stands above it need not be in the file at all: then the cell
    of what stands above is named, which is the one that the file changes.
    """
    kode = satu.nilai
    baris = tempat.get((satu.lembar, kunci(kode)))
    siapa = kode
    if baris is None:
        siapa = f"{kode} (tidak disebut di berkas ini)"
        if satu.kolom == r.LABEL["berhenti_pada"]:
            baris = _nearest_above(kode, satu.lembar, tempat, jadi)
    alasan = satu.alasan if satu.alasan.startswith(f"{siapa} ") else f"{siapa}: {satu.alasan}"
    if baris is None:
        return replace(satu, nilai="", alasan=alasan)
    isian = _ISIAN[satu.kolom]
    return replace(
        satu,
        lembar=baris.lembar,
        baris=baris.baris,
        kolom=baris.judul[isian],
        nilai=baris.isi.get(isian, ""),
        alasan=alasan,
    )


def _nearest_above(
    kode: str, lembar: str, tempat: Tempat, jadi: r.RencanaMasuk
) -> r.BarisBuku | None:
    """The row of the nearest node above a row that is in the file."""
    induk = {kunci(satu.kode): satu.induk for satu in jadi.simpul}
    if lembar == r.LEMBAR_INDIKATOR:
        atas = next(satu.simpul for satu in jadi.indikator if satu.kode == kode)
    else:
        atas = induk[kunci(kode)]
    while atas:
        if baris := tempat.get((r.LEMBAR_SIMPUL, kunci(atas))):
            return baris
        atas = induk.get(kunci(atas), "")
    return None


def _complain(lembar: str, kode: str, kolom: str, alasan: str, saran: str) -> r.Masalah:
    """A problem of comparing, at a field of a row; ``_at_its_cell`` finds its cell."""
    return r.Masalah(
        lembar=lembar, baris=0, kolom=r.LABEL[kolom], nilai=kode, alasan=alasan, saran=saran
    )


def _changed_kinds(lama: r.RencanaMasuk, baru: r.RencanaMasuk) -> tuple[r.Masalah, ...]:
    """A kode that would become another kind of node: its budget and figures hang on it."""
    jenis = {satu.kode: satu.jenis for satu in lama.simpul}
    return tuple(
        _complain(
            JUDUL_SIMPUL,
            satu.kode,
            "jenis",
            f"{satu.kode} sudah dipakai untuk {jenis[satu.kode].value.replace('_', ' ')}.",
            "Pakai kode lain untuk yang baru.",
        )
        for satu in baru.simpul
        if satu.kode in jenis and jenis[satu.kode] is not satu.jenis
    )


def _tied(lama: r.RencanaMasuk, jadi: r.RencanaMasuk) -> tuple[r.Masalah, ...]:
    """What would orphan figures: the same rules as in the window."""
    ada = lama.tercatat
    dulu_simpul = {satu.kode: satu for satu in lama.simpul}
    dulu_indikator = {satu.kode: satu for satu in lama.indikator}
    jadi_simpul = {satu.kode: satu for satu in jadi.simpul}
    berpagu = {satu.induk for satu in lama.simpul if satu.berpagu}
    diukur = _measured_below(lama)
    hasil: list[tuple[str, str, Ikatan]] = []
    for simpul in jadi.simpul:
        dulu = dulu_simpul.get(simpul.kode)
        ikatan = tied_pagu(
            dulu,
            simpul,
            jadi_simpul.get(simpul.induk),
            ada.simpul.get(simpul.induk, r.BEBAS),
            berpagu,
        )
        if dulu is not None:
            terikat = ada.simpul.get(simpul.kode, r.BEBAS)
            ikatan += tied_simpul(dulu, simpul, terikat, diukur.get(simpul.kode, ()))
        hasil += [(r.LEMBAR_SIMPUL, simpul.kode, satu) for satu in ikatan]
    for indikator in jadi.indikator:
        lalu = dulu_indikator.get(indikator.kode)
        if lalu is not None:
            ikatan = tied_indikator(
                lalu,
                indikator,
                ada.indikator.get(indikator.kode, r.BEBAS),
                ada.terkirim.get(indikator.unit, ()),
            )
            hasil += [(r.LEMBAR_INDIKATOR, indikator.kode, satu) for satu in ikatan]
    return tuple(
        _complain(lembar, kode, satu.kolom, satu.alasan, satu.advice(_KOLOM_HENTI))
        for lembar, kode, satu in hasil
    )


def _new_days(lama: r.RencanaMasuk, jadi: r.RencanaMasuk) -> dict[str, date]:
    """From when a new indikator counts that the file, or what was handed over, begins late."""
    mulai = {
        satu.kode: satu.mulai_pada or first_day(lama.tercatat.terkirim.get(satu.unit, ()))
        for satu in _new_ones(lama, jadi)
    }
    return {kode: hari for kode, hari in mulai.items() if hari is not None}


def _new_ones(lama: r.RencanaMasuk, jadi: r.RencanaMasuk) -> list[r.IndikatorMasuk]:
    ada = {satu.kode for satu in lama.indikator}
    return [satu for satu in jadi.indikator if satu.kode not in ada]


def _whole_year_sent(lama: r.RencanaMasuk, satu: r.IndikatorMasuk) -> bool:
    hari = first_day(lama.tercatat.terkirim.get(satu.unit, ()))
    return hari is not None and hari.year != lama.tahun


def _too_early(lama: r.RencanaMasuk, jadi: r.RencanaMasuk) -> tuple[r.Masalah, ...]:
    """New indikator that would begin in months that their unit has handed over."""
    return tuple(
        _complain(r.LEMBAR_INDIKATOR, satu.kode, "mulai_pada", sebab[0], sebab[1])
        for satu in _new_ones(lama, jadi)
        if satu.mulai_pada
        and not _whole_year_sent(lama, satu)
        and (sebab := refuse_start(satu.mulai_pada, lama.tercatat.terkirim.get(satu.unit, ())))
    )


def _too_late(lama: r.RencanaMasuk, jadi: r.RencanaMasuk) -> tuple[r.Masalah, ...]:
    """New indikator of a unit that has handed over the whole year."""
    return tuple(
        _complain(
            r.LEMBAR_INDIKATOR,
            kode,
            "unit",
            f"Semua bulan {lama.tahun} sudah dikirim oleh unitnya.",
            f"Tambahkan dalam rencana {lama.tahun + 1}.",
        )
        for kode in (satu.kode for satu in _new_ones(lama, jadi) if _whole_year_sent(lama, satu))
    )


def _units_gone(lama: r.RencanaMasuk, jadi: r.RencanaMasuk) -> tuple[r.Masalah, ...]:
    """Rows that would be in force longer than their unit."""
    semua: tuple[tuple[str, r.SimpulMasuk | r.IndikatorMasuk], ...] = (
        *((r.LEMBAR_SIMPUL, satu) for satu in jadi.simpul),
        *((r.LEMBAR_INDIKATOR, satu) for satu in jadi.indikator),
    )
    return tuple(
        _complain(lembar, satu.kode, kolom, alasan, saran)
        for lembar, satu in semua
        for kolom, alasan, saran in r.check_unit(satu, lama.tercatat.unit_berhenti, lama.tahun)
    )


def _joined(lama: r.RencanaMasuk, jadi: r.RencanaMasuk) -> tuple[str, ...]:
    """From when something new counts, one sentence each."""
    return tuple(
        f"{kode}: dihitung mulai {tanggal_indonesia(hari)}; yang sudah dikirim tidak berubah."
        for kode, hari in _new_days(lama, jadi).items()
    )


def _measured_below(lama: r.RencanaMasuk) -> dict[str, set[Periode]]:
    """The months in which a node or something below it was measured, by its kode."""
    induk = {satu.kode: satu.induk for satu in lama.simpul}
    milik: list[tuple[str, r.Terikat]] = [
        *lama.tercatat.simpul.items(),
        *(
            (satu.simpul, lama.tercatat.indikator.get(satu.kode, r.BEBAS))
            for satu in lama.indikator
        ),
    ]
    hasil: dict[str, set[Periode]] = {}
    for kode, terikat in milik:
        atas = kode
        while atas:
            hasil.setdefault(atas, set()).update(terikat.diukur)
            atas = induk.get(atas, "")
    return hasil


def _moved_figures(lama: r.RencanaMasuk, jadi: r.RencanaMasuk) -> tuple[str, ...]:
    """Which figures in open forms will be measured by the changed plan, one sentence each."""
    dulu = {satu.kode: r.with_defaults(satu) for satu in lama.indikator}
    return tuple(
        f"{satu.kode}: isian {', '.join(b.label for b in bulan)} di formulir yang masih terbuka "
        "akan diukur dengan rencana yang baru; yang sudah dikirim tidak berubah."
        for satu in jadi.indikator
        if (bulan := lama.tercatat.indikator.get(satu.kode, r.BEBAS).terbuka)
        and dulu[satu.kode] != r.with_defaults(satu)
    )


def _kept_months(lama: r.RencanaMasuk, jadi: r.RencanaMasuk) -> tuple[str, ...]:
    """Where a changed plan will not count, one sentence each: what was sent keeps its version.

    Also a form that comes back after the import keeps it, so it has to come back before.
    """

    def measure(satu: r.IndikatorMasuk) -> r.IndikatorMasuk:
        return replace(r.with_defaults(satu), berhenti_pada=None)  # takes nothing from those months

    dulu = {satu.kode: measure(satu) for satu in lama.indikator}
    return tuple(
        f"{satu.kode}: {tell_months(bulan)} sudah dikirim dan tetap diukur dengan rencana lama. "
        "Bila rencana baru harus berlaku juga di situ, kembalikan formulirnya lewat Validasi "
        "dahulu, lalu uji lagi."
        for satu in jadi.indikator
        if (bulan := lama.tercatat.indikator.get(satu.kode, r.BEBAS).diukur)
        and dulu[satu.kode] != measure(satu)
    )


def tell_months(bulan: Iterable[Periode]) -> str:
    """Months in words; three and more in a row from the first to the last."""
    deret: list[list[Periode]] = []
    for satu in sorted(bulan):
        if deret and deret[-1][-1].berikutnya() == satu:
            deret[-1].append(satu)
        else:
            deret.append([satu])
    return ", ".join(
        f"{satu[0].label.removesuffix(f' {satu[0].tahun}')} sampai {satu[-1].label}"
        if len(satu) > 2
        else ", ".join(bulan.label for bulan in satu)
        for satu in deret
    )


def _findings(jadi: r.RencanaMasuk, aturan: AturanKantor) -> tuple[tuple[str, Temuan], ...]:
    """Findings of an incoming plan with the kode they stand at; its codes serve as ids."""
    simpul = [
        Simpul(
            id=satu.kode,
            versi_id="",
            jenis=satu.jenis,
            kode=satu.kode,
            uraian=satu.uraian,
            induk_id=satu.induk or None,
        )
        for satu in jadi.simpul
    ]
    anggaran = {
        satu.kode: Anggaran(
            simpul_id=satu.kode, pagu_murni=satu.pagu_murni, pagu_perubahan=satu.pagu_perubahan
        )
        for satu in jadi.simpul
        if satu.pagu_murni is not None or satu.pagu_perubahan is not None
    }
    indikator = [
        r.make_indikator(
            satu,
            indikator_id=satu.kode,
            versi_id="",
            versi=0,
            simpul_id=satu.simpul,
            unit_id=satu.unit,
        )
        for satu in jadi.indikator
        if satu.berhenti_pada is None  # otherwise it is not planned any further
    ]
    temuan = check_rencana(indikator, simpul, anggaran, jadi.tahun, aturan=aturan)
    return tuple((kode, satu) for kode, semua in temuan.items() for satu in semua)


def terapkan_impor(ctx: AppContext, path: Path, tahun: int, alasan: str = "") -> Perubahan:
    """Take a plan workbook, all or nothing.

    Args:
        ctx: the open office.
        path: the workbook.
        tahun: year of the plan.
        alasan: why the plan changes; kept with every new version.

    Raises:
        BerkasDitolak: the file is not ours, is unsafe, or has problems (see ``uji_impor``).
        IzinDitolak: only the planner may.
    """
    return terapkan_uji(ctx, uji_impor(ctx, path, tahun), alasan)


def terapkan_uji(
    ctx: AppContext,
    uji: HasilUji,
    alasan: str = "",
    *,
    sebagai: Peran | None = None,
    progress: Progress = silent,
) -> Perubahan:
    """Take exactly what a dry run showed, all or nothing; the file is not read again.

    Args:
        ctx: the open office.
        uji: what ``uji_impor`` or ``uji_berkas`` said.
        alasan: why the plan changes; kept with every new version.
        sebagai: the role of the tab in front.
        progress: told about each stage; may raise ``Cancelled``, then nothing was written.

    Raises:
        BerkasDitolak: the dry run found problems.
        SudahBerubah: the plan in force is not the one that was compared with.
        IzinDitolak: only the planner may.
    """
    if uji.jadi is None:
        raise BerkasDitolak(
            "Rencana belum diambil, tidak ada yang berubah.",
            f"Ada {len(uji.masalah)} masalah; yang pertama: {uji.masalah[0]}",
            "Perbaiki di Excel, simpan, lalu uji lagi.",
        )
    ctx.require(Tindakan.RENCANA_IMPOR, sebagai=sebagai)
    keep_before_import(ctx)
    label = f"Impor rencana {uji.tahun}"
    work = ctx.work(Tindakan.RENCANA_IMPOR, label, tentang=str(uji.tahun), sebagai=sebagai)
    with work as sesi:
        kini = current(ctx, sesi, uji.tahun)
        if kini != uji.lama:
            raise SudahBerubah(
                "Rencana belum diambil.",
                "Rencana yang berlaku berubah sejak berkas ini diuji.",
                "Uji lagi berkasnya, lalu terapkan.",
            )
        lama = ctx.rencana(sesi, uji.tahun)
        alasan = clean_text(alasan).strip() or label
        Penulis(ctx, sesi, uji.tahun, alasan, progress).write(kini, uji.jadi)
        sesi.flush()
        move_open_figures(ctx, sesi, lama)
    return Perubahan(frozenset({Jenis.RENCANA, Jenis.KANTOR}), f"Rencana {uji.tahun} diambil")


def require_rencana(ctx: AppContext, sesi: Session, tahun: int) -> records.RencanaTahun:
    """The plan of a year that must have one.

    Raises:
        DataTidakSah: there is none.
    """
    rencana = ctx.rencana(sesi, tahun)
    if not rencana.indikator:
        raise DataTidakSah(
            f"Rencana tahun {tahun} belum ada.",
            saran="Mulai tahun itu atau impor rencananya di halaman Rencana & dokumen.",
        )
    return rencana
