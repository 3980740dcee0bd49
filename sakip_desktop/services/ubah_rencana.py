"""The plan changed in the window: a field, a row, retiring, replacing, a new year.

A text is read by the rules of its cell in the workbook.  Every change is a dated version with its
reason; a change that would orphan a figure is refused with the way to do it right.  What a unit has
handed over keeps the version it was measured with; what is still open is measured by the new one.
Unlike in an import, an empty text clears the field: here it is an act of its own.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, TypeVar

from sqlmodel import Session, col, select

from sakip_desktop.db import records
from sakip_desktop.db.models import (
    Dokumen,
    IndikatorVersi,
    Pagu,
    PenilaianSmart,
    RealisasiAnggaran,
    RealisasiRow,
    SiklusRow,
    SimpulVersi,
    TargetRow,
)
from sakip_desktop.db.rows import count_rows
from sakip_desktop.db.work import WriteSession
from sakip_desktop.domain import rencana as r
from sakip_desktop.domain.alasan import is_alasan
from sakip_desktop.domain.angka import round_half_up
from sakip_desktop.domain.errors import DataTidakSah, TerikatAngka
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import (
    VARIAN_SAH,
    Indikator,
    Polaritas,
    Simpul,
    Target,
    Varian,
)
from sakip_desktop.domain.periode import Periode, check_tahun, setahun, tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import clean_text, kunci
from sakip_desktop.domain.temuan import Temuan
from sakip_desktop.domain.terikat import replace_advice
from sakip_desktop.domain.validasi_anggaran import check_parents
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen import final_laporan
from sakip_desktop.services.naskah_rencana import Naskah, findings
from sakip_desktop.spreadsheet import kolom_rencana
from sakip_desktop.spreadsheet.isian_rencana import (
    column_period,
    column_title,
    find_column,
    read_field,
)
from sakip_desktop.spreadsheet.kolom_rencana import Isi, Kolom

B = TypeVar("B", r.SimpulMasuk, r.IndikatorMasuk)

TETAP = "Tidak ada yang berubah"
_SEHARI = timedelta(days=1)
_BUKAN_DIUBAH = {
    "kode": "Kode adalah pengenal tetap: angka dan riwayat menempel padanya.",
    "jenis": "Tingkat sebuah kode tetap: anggaran dan angka menempel padanya.",
}


@dataclass(frozen=True, slots=True)
class HasilUbah:
    """What a change of the plan came to.

    Attributes:
        perubahan: for the pages; of no kind when nothing changed.
        gema: what was understood when it was not the plain form ("terbaca 12,5").
        temuan: findings of the changed plan at this row.
    """

    perubahan: Perubahan
    gema: str = ""
    temuan: tuple[Temuan, ...] = ()


@dataclass(frozen=True, slots=True)
class Isian:
    """One typed field of a row of the plan; ``kolom`` as in ``ubah_simpul``, ``ubah_indikator``."""

    objek: r.Objek
    kode: str
    kolom: str
    teks: str


class BanyakDitolak(DataTidakSah):
    """Of several fields some were refused, and none was changed.

    Attributes:
        sebab: why, by field.
    """

    def __init__(self, sebab: Mapping[Isian, DataTidakSah], banyak: int) -> None:
        super().__init__(
            f"{len(sebab)} dari {banyak} isian ditolak, jadi belum ada yang tersimpan.",
            str(next(iter(sebab.values()))),
        )
        self.sebab = dict(sebab)


# --- fields ------------------------------------------------------------------------------------


def ubah_simpul(
    ctx: AppContext,
    tahun: int,
    kode: str,
    kolom: str,
    teks: str,
    *,
    alasan: str,
    sebagai: Peran | None = None,
) -> HasilUbah:
    """Change one field of a node: uraian, induk, unit, pagu_murni, pagu_perubahan, berhenti_pada.

    Args:
        ctx: the open office.
        tahun: year of the plan.
        kode: of the node.
        kolom: field of ``SimpulMasuk``.
        teks: as typed; empty clears it.
        alasan: why; kept with the version.
        sebagai: the role of the tab in front.

    Raises:
        DataTidakSah: it cannot be read, contradicts the plan or would orphan figures; or the
            reason is missing.
        IzinDitolak: only the planner may.
    """
    isian = Isian(r.Objek.SIMPUL, kode, kolom, teks)
    return ubah_banyak(ctx, tahun, (isian,), alasan=alasan, sebagai=sebagai)


def ubah_indikator(
    ctx: AppContext,
    tahun: int,
    kode: str,
    kolom: str,
    teks: str,
    *,
    alasan: str,
    sebagai: Peran | None = None,
) -> HasilUbah:
    """Change one field of an indikator.

    Args:
        ctx: the open office.
        tahun: year of the plan.
        kode: of the indikator.
        kolom: field of ``IndikatorMasuk``, or ``target:`` and the code of a period
            (``target:2025-07``, ``target:2025-TW3``, ``target:2025``).
        teks: as typed; empty clears it.
        alasan: why; kept with the version.
        sebagai: the role of the tab in front.

    Raises:
        DataTidakSah: it cannot be read, contradicts the plan or would orphan figures; or the
            reason is missing.
        IzinDitolak: only the planner may.
    """
    isian = Isian(r.Objek.INDIKATOR, kode, kolom, teks)
    return ubah_banyak(ctx, tahun, (isian,), alasan=alasan, sebagai=sebagai)


def ubah_banyak(
    ctx: AppContext,
    tahun: int,
    isian: Iterable[Isian],
    *,
    alasan: str,
    sebagai: Peran | None = None,
) -> HasilUbah:
    """Change several fields at once, all or nothing; each row gets one new version.

    For what is pasted, and for fields that only make sense together.

    Raises:
        DataTidakSah: as of one field, or ``BanyakDitolak`` with every one; nothing was changed.
        IzinDitolak: only the planner may.
    """
    semua = tuple(isian)
    if not semua:
        return HasilUbah(Perubahan(frozenset(), TETAP))
    baris: dict[tuple[r.Objek, str], list[Isian]] = {}
    for satu in semua:
        baris.setdefault((satu.objek, kunci(satu.kode)), []).append(satu)
    label = _label(semua, tahun)
    gema: list[str] = []
    temuan: list[Temuan] = []
    ditolak: dict[Isian, DataTidakSah] = {}
    with _change(ctx, tahun, label, semua[0].kode, alasan, sebagai) as naskah:
        for (objek, _), milik in baris.items():
            ubah = _change_simpul if objek is r.Objek.SIMPUL else _change_indikator
            try:
                baru_gema, baru_temuan = ubah(naskah, milik)
            except DataTidakSah as galat:
                if len(semua) == 1:
                    raise
                ditolak |= _at_fault(milik, galat)
                continue
            gema += baru_gema
            temuan += baru_temuan
        if ditolak:
            raise BanyakDitolak(ditolak, len(semua))
    return HasilUbah(_outcome(naskah, label), "; ".join(gema), tuple(temuan))


def _label(semua: tuple[Isian, ...], tahun: int) -> str:
    satu = semua[0]
    judul = column_title(_column(satu, tahun), tahun)
    lagi = f" (+{len(semua) - 1} lagi)" if len(semua) > 1 else ""
    return f"{judul} – {satu.kode}{lagi}"


def _at_fault(milik: list[Isian], galat: DataTidakSah) -> dict[Isian, DataTidakSah]:
    """Which of a row's fields were refused: all of them, where none is named."""
    if isinstance(galat, BanyakDitolak):
        return galat.sebab
    salah = [satu for satu in milik if satu.kolom == galat.kolom]
    return dict.fromkeys(salah or milik, galat)


@contextmanager
def _change(
    ctx: AppContext, tahun: int, label: str, kode: str, alasan: str, sebagai: Peran | None
) -> Iterator[Naskah]:
    """The door, the reason and the plan; every kind of change goes through here."""
    sebab = check_alasan(alasan)
    check_tahun(tahun)
    work = ctx.work(Tindakan.RENCANA_UBAH, label, tentang=f"{tahun} {kode}", sebagai=sebagai)
    with work as sesi:
        yield Naskah(ctx, sesi, tahun, sebab)


def check_alasan(alasan: str) -> str:
    """The reason as it is kept with the version.

    Raises:
        DataTidakSah: it says nothing.
    """
    if not is_alasan(alasan):
        raise DataTidakSah(
            "Alasan perubahan belum diisi.",
            "Setiap perubahan rencana disimpan sebagai versi dengan alasannya.",
            "Tulis alasannya, misalnya “Perjanjian Kinerja Perubahan”.",
        )
    return clean_text(alasan).strip()


def _outcome(naskah: Naskah, label: str) -> Perubahan:
    """What the pages are told, once the session has ended."""
    urut = naskah.sesi.urut if isinstance(naskah.sesi, WriteSession) else None
    if urut is None:
        return Perubahan(frozenset(), TETAP)
    return Perubahan(frozenset({Jenis.RENCANA}), label, jurnal_urut=urut)


def _column(satu: Isian, tahun: int) -> Kolom:
    simpul = satu.objek is r.Objek.SIMPUL
    if satu.kolom == "kode" or (simpul and satu.kolom == "jenis"):
        raise TerikatAngka(
            f"{r.LABEL[satu.kolom]} {satu.kode} tidak dapat diubah.",
            _BUKAN_DIUBAH[satu.kolom],
            replace_advice(),
        )
    lembar = kolom_rencana.SIMPUL if simpul else kolom_rencana.INDIKATOR
    try:
        return find_column(lembar, satu.kolom, tahun)
    except KeyError as galat:
        raise DataTidakSah(
            f"Kolom “{satu.kolom}” tidak ada dalam rencana {tahun}.",
            saran="Target ditulis untuk periode di tahun rencana, misalnya "
            f"target:{tahun}-07 atau target:{tahun}-TW3.",
        ) from galat


def _change_simpul(naskah: Naskah, isian: list[Isian]) -> tuple[list[str], tuple[Temuan, ...]]:
    lama = naskah.simpul(isian[0].kode)
    dulu = naskah.take_simpul(lama)
    jadi, gema = _typed(naskah, dulu, isian)
    for kolom in ("pagu_murni", "pagu_perubahan"):
        if getattr(dulu, kolom) is not None and getattr(jadi, kolom) is None:
            raise DataTidakSah(
                f"{r.LABEL[kolom]} {lama.kode} tidak dapat dikosongkan.",
                "Pagu yang pernah ditetapkan tidak dihapus; yang berubah hanya jumlahnya.",
                "Tulis jumlah yang benar, atau 0 bila tidak ada anggarannya.",
            )
    if jadi == dulu:
        return gema, ()
    naskah.judge_simpul(lama, jadi)
    if jadi.berhenti_pada != dulu.berhenti_pada or jadi.induk != dulu.induk:
        naskah.judge_berhenti(jadi)
    return gema, naskah.write_simpul(lama, jadi)


def _change_indikator(naskah: Naskah, isian: list[Isian]) -> tuple[list[str], tuple[Temuan, ...]]:
    lama = naskah.indikator(isian[0].kode)
    dulu = naskah.take_indikator(lama)
    jadi, gema = _typed(naskah, dulu, isian)
    jadi = r.with_defaults(jadi)
    if jadi == dulu:
        return gema, ()
    diubah = frozenset(satu.kolom for satu in isian)
    if jadi.polaritas is not dulu.polaritas:
        jadi, dilepas = _let_go(jadi, diubah)
        gema += dilepas
    naskah.judge_indikator(lama, jadi, diubah)
    if jadi.berhenti_pada != dulu.berhenti_pada or jadi.simpul != dulu.simpul:
        naskah.judge_berhenti(jadi)
    return gema, naskah.write_indikator(lama, jadi)


def _let_go(jadi: r.IndikatorMasuk, diubah: frozenset[str]) -> tuple[r.IndikatorMasuk, list[str]]:
    """Another way of measuring: the variant and the labels of the old one do not fit it."""
    gema = []
    if jadi.varian and jadi.varian not in VARIAN_SAH[jadi.polaritas] and "varian" not in diubah:
        jadi = replace(jadi, varian=Varian.BAWAAN)
        gema.append("varian rumus yang lama dikosongkan")
    if jadi.predikat and jadi.polaritas is not Polaritas.PREDIKAT and "predikat" not in diubah:
        jadi = replace(jadi, predikat=())
        gema.append("daftar predikat yang lama dikosongkan")
    return jadi, gema


def _typed(naskah: Naskah, dulu: B, isian: Iterable[Isian]) -> tuple[B, list[str]]:
    """The row with the typed fields: those that say how numbers are read come first."""
    kolom = [(_column(satu, naskah.tahun), satu) for satu in isian]
    urut = {"satuan": 0, "polaritas": 0, "predikat": 1}
    jadi = dulu
    gema: list[str] = []
    ditolak: dict[Isian, DataTidakSah] = {}
    for milik, satu in sorted(kolom, key=lambda pasangan: urut.get(pasangan[0].kunci, 2)):
        try:
            isi, kata = _read(naskah, jadi, milik, satu.teks)
        except DataTidakSah as galat:
            if len(kolom) == 1:
                galat.kolom = satu.kolom
                raise
            ditolak[satu] = galat
            continue
        jadi = replace(jadi, **isi)
        gema += [kata] if kata else []
    if ditolak:
        raise BanyakDitolak(ditolak, len(kolom))
    return jadi, gema


def _read(
    naskah: Naskah, jadi: r.SimpulMasuk | r.IndikatorMasuk, kolom: Kolom, teks: str
) -> tuple[dict[str, Any], str]:
    """The field as the record keeps it, and what was understood."""
    if isinstance(jadi, r.SimpulMasuk):
        bacaan = read_field(kolom, teks, naskah.tahun)
    else:
        bacaan = read_field(
            kolom,
            teks,
            naskah.tahun,
            satuan=jadi.satuan,
            polaritas=jadi.polaritas,
            predikat=jadi.predikat,
        )
        if kolom.isi is Isi.TARGET:
            periode = column_period(kolom, naskah.tahun)
            target = {satu: isi for satu, isi in jadi.target.items() if satu != periode}
            if isinstance(bacaan.nilai, Target):
                target[periode] = bacaan.nilai
            return {"target": target}, bacaan.gema
    nilai = bacaan.nilai
    match kolom.kunci:
        case "unit":
            nilai = naskah.find_unit(str(nilai))
        case "induk" | "simpul":
            nilai = naskah.find_simpul(str(nilai))
        case "varian":
            nilai = nilai or Varian.BAWAAN
        case "berhenti_pada":
            nilai = None if nilai == r.BERLAKU_LAGI else nilai
    return {kolom.kunci: nilai}, bacaan.gema


# --- rows --------------------------------------------------------------------------------------


def tambah_simpul(
    ctx: AppContext,
    tahun: int,
    masuk: r.SimpulMasuk,
    *,
    alasan: str,
    sebagai: Peran | None = None,
) -> HasilUbah:
    """Add a node to the plan of a year; also the first one of a year without a plan.

    Raises:
        DataTidakSah: its kode is taken or looks like another, what stands above it or its unit is
            not there, or a text cannot be taken.
        IzinDitolak: only the planner may.
    """
    label = f"Tambah {r.LABEL_SIMPUL[masuk.jenis].lower()} {masuk.kode}"
    with _change(ctx, tahun, label, masuk.kode, alasan, sebagai) as naskah:
        jadi = _tidy_simpul(naskah, masuk)
        naskah.judge_simpul(None, jadi)
        temuan = naskah.write_simpul(None, jadi)
    return HasilUbah(_outcome(naskah, label), temuan=temuan)


def tambah_indikator(
    ctx: AppContext,
    tahun: int,
    masuk: r.IndikatorMasuk,
    *,
    alasan: str,
    sebagai: Peran | None = None,
) -> HasilUbah:
    """Add an indikator to the plan of a year.

    Where its unit has handed over months already it counts from the month after them, so that what
    was measured stays as it is.

    Raises:
        DataTidakSah: its kode is taken or looks like another, its node or unit is not there, it
            contradicts itself, a text cannot be taken, or the whole year was handed over.
        IzinDitolak: only the planner may.
    """
    label = f"Tambah indikator {masuk.kode}"
    with _change(ctx, tahun, label, masuk.kode, alasan, sebagai) as naskah:
        jadi = _tidy_indikator(naskah, masuk)
        naskah.judge_indikator(None, jadi, frozenset())
        mulai = naskah.first_day(naskah.unit[jadi.unit])
        temuan = naskah.add_indikator(jadi, mulai)
    gema = "" if mulai is None else f"dihitung mulai {tanggal_indonesia(mulai)}"
    return HasilUbah(_outcome(naskah, label), gema, temuan)


def _tidy_simpul(naskah: Naskah, masuk: r.SimpulMasuk) -> r.SimpulMasuk:
    teks = _tidy_texts(masuk, r.Objek.SIMPUL, naskah.tahun)
    return replace(
        masuk,
        kode=naskah.new_kode(teks["kode"], r.Objek.SIMPUL),
        uraian=teks["uraian"],
        induk=naskah.find_simpul(teks["induk"]),
        unit=naskah.find_unit(teks["unit"]),
        berhenti_pada=None,
    )


def _tidy_indikator(naskah: Naskah, masuk: r.IndikatorMasuk) -> r.IndikatorMasuk:
    teks: dict[str, Any] = _tidy_texts(masuk, r.Objek.INDIKATOR, naskah.tahun)
    teks["kode"] = naskah.new_kode(teks["kode"], r.Objek.INDIKATOR)
    teks["simpul"] = naskah.find_simpul(teks["simpul"])
    teks["unit"] = naskah.find_unit(teks["unit"])
    for periode in masuk.target:
        if periode.tahun != naskah.tahun:
            raise DataTidakSah(
                f"Target {periode.label} bukan untuk rencana {naskah.tahun}.",
                saran=f"Isi target tahun {naskah.tahun}.",
            )
    return r.with_defaults(replace(masuk, berhenti_pada=None, **teks))


def _tidy_texts(
    masuk: r.SimpulMasuk | r.IndikatorMasuk, objek: r.Objek, tahun: int
) -> dict[str, str]:
    """The texts of a row as its cells would be read.

    Raises:
        DataTidakSah: one is too long, a kode has a letter that only looks Latin, or one is missing.
    """
    lembar = kolom_rencana.SIMPUL if objek is r.Objek.SIMPUL else kolom_rencana.INDIKATOR
    return {
        kolom.kunci: str(read_field(kolom, getattr(masuk, kolom.kunci), tahun).nilai or "")
        for kolom in lembar.kolom
        if kolom.isi in {Isi.TEKS, Isi.KODE}
    }


# --- retiring and replacing --------------------------------------------------------------------


def hentikan(
    ctx: AppContext,
    tahun: int,
    objek: r.Objek,
    kode: str,
    pada: date,
    *,
    alasan: str,
    sebagai: Peran | None = None,
) -> HasilUbah:
    """Retire a node or an indikator: ``pada`` is the first day without it.

    Raises:
        DataTidakSah: the day is outside of the year, there are figures after it, or something
            below is in force longer.
        IzinDitolak: only the planner may.
    """
    label = f"Hentikan {kode} per {tanggal_indonesia(pada)}"
    with _change(ctx, tahun, label, kode, alasan, sebagai) as naskah:
        _retire(naskah, objek, kode, pada)
    return HasilUbah(_outcome(naskah, label))


def berlakukan(
    ctx: AppContext,
    tahun: int,
    objek: r.Objek,
    kode: str,
    *,
    alasan: str,
    sebagai: Peran | None = None,
) -> HasilUbah:
    """Take a retired node or indikator up again.

    Raises:
        DataTidakSah: what stands above it is retired itself.
        IzinDitolak: only the planner may.
    """
    label = f"Berlakukan lagi {kode}"
    with _change(ctx, tahun, label, kode, alasan, sebagai) as naskah:
        temuan = _retire(naskah, objek, kode, None)
    return HasilUbah(_outcome(naskah, label), temuan=temuan)


def usul_berhenti(ctx: AppContext, tahun: int, objek: r.Objek, kode: str) -> date:
    """First day on which nothing was measured or handed over any more; that day it may end.

    It lies in the next year where the whole year was.

    Raises:
        DataTidakSah: the plan of the year has no such row.
        IzinDitolak: staf do not see the plan.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        naskah = Naskah(ctx, sesi, tahun, "")
        if objek is r.Objek.SIMPUL:
            simpul = naskah.simpul(kode)
            bulan = (*naskah.ikatan.bound_rupiah(simpul).terisi,)
        else:
            indikator = naskah.indikator(kode)
            terkirim = naskah.ikatan.sent_months(indikator.unit_id)
            bulan = (*naskah.ikatan.bound(indikator).terisi, *terkirim)
    return max(bulan).berikutnya().mulai if bulan else date(tahun, 1, 1)


def bulan_terbuka(ctx: AppContext, tahun: int) -> Periode | None:
    """The first month that some unit of the plan has not handed over: a change counts from there.

    Raises:
        IzinDitolak: staf do not see the plan.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        naskah = Naskah(ctx, sesi, tahun, "")
        unit = {satu.unit_id for satu in naskah.rencana.indikator if not satu.berhenti_pada}
        terkirim = [naskah.ikatan.sent_months(satu) for satu in unit]
    semua = setahun(tahun).bulan
    return next((b for b in semua if not terkirim or any(b not in t for t in terkirim)), None)


def _retire(naskah: Naskah, objek: r.Objek, kode: str, pada: date | None) -> tuple[Temuan, ...]:
    if pada is not None and pada.year != naskah.tahun:
        raise DataTidakSah(
            f"{kode} belum dihentikan.",
            f"Tanggalnya di luar tahun rencana {naskah.tahun}.",
            f"Isi tanggal di tahun {naskah.tahun}; yang tidak dipakai lagi tahun depan cukup tidak "
            "dimasukkan ke rencana tahun depan.",
        )
    if objek is r.Objek.SIMPUL:
        simpul = naskah.simpul(kode)
        if simpul.berhenti_pada == pada:
            return ()
        jadi = replace(naskah.take_simpul(simpul), berhenti_pada=pada)
        if pada is None:
            naskah.judge_simpul(simpul, jadi)
        naskah.judge_berhenti(jadi)
        return naskah.write_simpul(simpul, jadi)
    if objek is r.Objek.INDIKATOR:
        indikator = naskah.indikator(kode)
        if indikator.berhenti_pada == pada:
            return ()
        baru = replace(naskah.take_indikator(indikator), berhenti_pada=pada)
        naskah.judge_indikator(indikator, baru, frozenset({"berhenti_pada"}))
        naskah.judge_berhenti(baru)
        return naskah.write_indikator(indikator, baru)
    raise DataTidakSah(
        "Unit tidak dihentikan di rencana.", saran="Hentikan unit di Administrasi, bagian Kantor."
    )


def ganti_indikator(
    ctx: AppContext,
    tahun: int,
    kode_lama: str,
    masuk: r.IndikatorMasuk,
    pada: date,
    *,
    alasan: str,
    sebagai: Peran | None = None,
) -> HasilUbah:
    """Retire an indikator and put its successor in its place, in one transaction.

    Args:
        ctx: the open office.
        tahun: year of the plan.
        kode_lama: what is replaced.
        masuk: the successor, with a kode of its own.
        pada: first day of the successor, and first day without the old one.
        alasan: why; kept with both versions.
        sebagai: the role of the tab in front.

    Raises:
        DataTidakSah: as of ``hentikan`` and ``tambah_indikator``; nothing was changed.
        IzinDitolak: only the planner may.
    """
    label = f"Ganti {kode_lama} dengan {masuk.kode} per {tanggal_indonesia(pada)}"
    with _change(ctx, tahun, label, kode_lama, alasan, sebagai) as naskah:
        _retire(naskah, r.Objek.INDIKATOR, kode_lama, pada)
        jadi = _tidy_indikator(naskah, masuk)
        naskah.judge_indikator(None, jadi, frozenset())
        awal = naskah.first_day(naskah.unit[jadi.unit])
        if awal is not None and pada < awal:
            raise DataTidakSah(
                f"{masuk.kode} belum disimpan.",
                f"Formulir unitnya sudah dikirim sampai {tanggal_indonesia(awal - _SEHARI)}.",
                f"Pilih {tanggal_indonesia(awal)} atau sesudahnya.",
            )
        temuan = naskah.add_indikator(jadi, pada)
    return HasilUbah(_outcome(naskah, label), temuan=temuan)


# --- a new year --------------------------------------------------------------------------------


def mulai_tahun(
    ctx: AppContext,
    tahun: int,
    *,
    dari: int,
    dengan_target: bool,
    alasan: str,
    sebagai: Peran | None = None,
) -> HasilUbah:
    """Begin the plan of a year with what is in force at the end of another.

    Nodes and indikator keep their codes, so that the years can be compared.  Targets come along
    when asked for, moved to the same periods of the new year.  Pagu never do: every year has a DPA
    of its own, and last year's sums would look like this year's.  Where last year's measurement is
    final its realisasi becomes the baseline.

    Raises:
        DataTidakSah: the year has a plan already, or the other has none.
        IzinDitolak: only the planner may.
    """
    label = f"Mulai rencana {tahun} dari {dari}"
    if dari >= tahun:
        raise DataTidakSah(
            f"Rencana {tahun} tidak dapat dimulai dari rencana {dari}.",
            "Rencana disalin dari tahun yang lebih dulu.",
            f"Pilih tahun sebelum {tahun}.",
        )
    with _change(ctx, tahun, label, str(dari), alasan, sebagai) as naskah:
        _refuse_plan(ctx, naskah.sesi, tahun)
        lama = Naskah(ctx, naskah.sesi, dari, "")
        akhir = date(dari, 12, 31)
        simpul = [s for s in lama.rencana.simpul if (s.berhenti_pada or r.BERLAKU_LAGI) > akhir]
        indikator = [
            satu
            for satu in lama.rencana.indikator
            if (satu.berhenti_pada or r.BERLAKU_LAGI) > akhir
        ]
        if not simpul and not indikator:
            raise DataTidakSah(
                f"Rencana {dari} belum ada.", saran="Pilih tahun yang mempunyai rencana."
            )
        _refuse_retired_units(lama, (*simpul, *indikator), dari)
        for urut, satu in enumerate(simpul):
            naskah.penulis.add_simpul(
                replace(lama.take_simpul(satu), pagu_murni=None, pagu_perubahan=None),
                urut,
                lama.simpul_id,
                lama.unit,
                berlaku_mulai=naskah.berlaku_mulai,
            )
        realisasi = _final_figures(ctx, naskah.sesi, dari)
        for urut, ind in enumerate(indikator):
            naskah.penulis.add_indikator(
                _next_year(
                    lama.take_indikator(ind),
                    tahun,
                    (realisasi.get(ind.id), dari),
                    dengan_target=dengan_target,
                ),
                urut,
                simpul_id=ind.simpul_id,
                unit_id=ind.unit_id,
                berlaku_mulai=naskah.berlaku_mulai,
            )
    return HasilUbah(_outcome(naskah, label))


def _refuse_plan(ctx: AppContext, sesi: Session, tahun: int) -> None:
    for tabel in (SimpulVersi, IndikatorVersi):
        if count_rows(sesi, tabel, opd_id=ctx.opd_id, tahun=tahun):
            raise DataTidakSah(
                f"Tahun {tahun} sudah mempunyai rencana.",
                saran="Buka tahun itu dan ubah isinya di sana.",
            )


def _refuse_retired_units(lama: Naskah, baris: Iterable[Simpul | Indikator], dari: int) -> None:
    """What is copied would be another year's row of a unit that is gone."""
    nama = {lama.nama_unit.get(satu.unit_id, "") for satu in baris}
    henti = sorted(nama & lama.unit_berhenti.keys())
    if henti:
        raise DataTidakSah(
            f"Rencana {dari} tidak dapat disalin.",
            f"Di dalamnya masih ada baris {', '.join(henti)}, yang sudah berhenti.",
            "Pilih rencana tahun yang lebih baru.",
        )


def batalkan_tahun(
    ctx: AppContext, tahun: int, *, alasan: str, sebagai: Peran | None = None
) -> HasilUbah:
    """Take back the plan of a year in which nothing was recorded yet, as if it were never begun.

    Versions are never removed while something refers to them: a figure, a form, a paper.  Nothing
    does here, and every row stays in the journal as it was.

    Raises:
        DataTidakSah: the year has no plan, or something was recorded in it; or the reason is
            missing.
        IzinDitolak: only the planner may.
    """
    label = f"Batalkan rencana {tahun}"
    sebab = check_alasan(alasan)
    with _change(ctx, tahun, f"{label}: {sebab}", str(tahun), sebab, sebagai) as naskah:
        sesi = naskah.sesi
        if not (naskah.rencana.simpul or naskah.rencana.indikator):
            raise DataTidakSah(f"Rencana {tahun} belum ada.", saran="Tidak ada yang dibatalkan.")
        _refuse_recorded(ctx, sesi, tahun)
        versi = sesi.exec(
            select(IndikatorVersi).where(
                IndikatorVersi.opd_id == ctx.opd_id, IndikatorVersi.tahun == tahun
            )
        ).all()
        target = sesi.exec(
            select(TargetRow).where(
                col(TargetRow.indikator_versi_id).in_([satu.id for satu in versi])
            )
        ).all()
        lain: list[Any] = []
        for tabel in (PenilaianSmart, Pagu, SimpulVersi):
            milik = (tabel.opd_id == ctx.opd_id, tabel.tahun == tahun)
            lain += sesi.exec(select(tabel).where(*milik)).all()
        for rombongan in (target, versi, lain):
            for baris in rombongan:
                sesi.delete(baris)
            sesi.flush()
    return HasilUbah(_outcome(naskah, label))


def uji_batal(ctx: AppContext, tahun: int) -> None:
    """Refuse as ``batalkan_tahun`` would, before its reason is asked for.

    Raises:
        DataTidakSah: something was recorded in the year.
        IzinDitolak: staf do not see the plan.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        _refuse_recorded(ctx, sesi, tahun)


def _refuse_recorded(ctx: AppContext, sesi: Session, tahun: int) -> None:
    for tabel, apa in (
        (SiklusRow, "Pengumpulan datanya sudah dimulai."),
        (RealisasiRow, "Realisasinya sudah diisi."),
        (RealisasiAnggaran, "Realisasi anggarannya sudah diisi."),
        (Dokumen, "Dokumennya sudah disahkan."),
    ):
        if count_rows(sesi, tabel, opd_id=ctx.opd_id, tahun=tahun):
            raise DataTidakSah(
                f"Rencana {tahun} tidak dapat dibatalkan.",
                apa,
                "Ubah isinya di tabel, atau hentikan yang tidak dipakai.",
            )


def _final_figures(ctx: AppContext, sesi: Session, tahun: int) -> dict[str, Decimal]:
    """The year's realisasi as they were printed, where the measurement is final and complete."""
    laporan = final_laporan(ctx, sesi, setahun(tahun))
    return {
        satu.indikator.id: round_half_up(satu.realisasi_periode, satu.indikator.desimal)
        for satu in (() if laporan is None else laporan.semua)
        if satu.lengkap and satu.realisasi_periode is not None
    }


def _next_year(
    satu: r.IndikatorMasuk,
    tahun: int,
    tercapai: tuple[Decimal | None, int],
    *,
    dengan_target: bool,
) -> r.IndikatorMasuk:
    """The indikator in the new year; what was reached, and in which year, becomes its baseline."""
    realisasi, dari = tercapai
    target = {
        Periode(tahun, periode.jenis, periode.ke): isi for periode, isi in satu.target.items()
    }
    baseline = {} if realisasi is None else {"baseline": realisasi, "baseline_tahun": dari}
    return replace(satu, target=target if dengan_target else {}, **baseline)  # type: ignore[arg-type]


# --- findings and words ------------------------------------------------------------------------


def temuan_rencana(ctx: AppContext, tahun: int) -> tuple[tuple[str, Temuan], ...]:
    """Findings of a year's plan with the kode they stand at, in the plan's order.

    Raises:
        IzinDitolak: staf do not see the plan.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        rencana = ctx.rencana(sesi, tahun)
        anggaran = records.load_anggaran(sesi, rencana, ctx.opd_id)
        berlaku = [satu for satu in rencana.indikator if satu.berhenti_pada is None]
        indikator = [
            (satu.kode, isi) for satu in berlaku for isi in _kept_findings(ctx, sesi, satu, tahun)
        ]
    kode = {satu.id: satu.kode for satu in rencana.simpul}
    simpul = [
        (kode[satu], isi)
        for satu, isi in check_parents(rencana.simpul, anggaran, setahun(tahun))
        if isi.kolom == "pagu"
    ]
    return (*simpul, *indikator)


def _kept_findings(
    ctx: AppContext, sesi: Session, indikator: Indikator, tahun: int
) -> tuple[Temuan, ...]:
    """A version never changes: it is judged once."""
    kunci_versi = ("temuan", indikator.versi_id)
    return ctx.kept(sesi, kunci_versi, frozenset(), lambda: findings(indikator, tahun))
