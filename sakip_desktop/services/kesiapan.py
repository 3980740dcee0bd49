"""Is a year's plan ready to be worked with: what is missing before its year can start.

Not to be confused with ``kelengkapan``, which judges a paper.  Everything is said with advice;
only what is of level *kesalahan* keeps a year from being ready.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, or_, select

from sakip_desktop.db import records
from sakip_desktop.db.models import Akun, Orang, PeranDipegang
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Frekuensi, Indikator, JenisSimpul, Simpul
from sakip_desktop.domain.periode import (
    JenisPeriode,
    Periode,
    bulan,
    semester,
    setahun,
    tanggal_indonesia,
    triwulan,
)
from sakip_desktop.domain.rencana import LABEL, Objek
from sakip_desktop.domain.temuan import Tingkat
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.peran import sebutan_lengkap
from sakip_desktop.services.telaah_rencana import temuan_rencana

_PERIODE: dict[Frekuensi, Callable[[int], tuple[Periode, ...]]] = {
    Frekuensi.BULANAN: lambda tahun: tuple(bulan(tahun, ke) for ke in range(1, 13)),
    Frekuensi.TRIWULAN: lambda tahun: tuple(triwulan(tahun, ke) for ke in range(1, 5)),
    Frekuensi.SEMESTER: lambda tahun: tuple(semester(tahun, ke) for ke in (1, 2)),
    Frekuensi.TAHUNAN: lambda _tahun: (),
}
_NAMA_PERIODE = {
    JenisPeriode.BULAN: "bulan",
    JenisPeriode.TRIWULAN: "triwulan",
    JenisPeriode.SEMESTER: "semester",
}
_DIPEGANG = (Peran.PERENCANA, Peran.VERIFIKATOR, Peran.PIMPINAN)
_BERAT = {Tingkat.KESALAHAN: 0, Tingkat.PERINGATAN: 1, Tingkat.INFO: 2}
_SUDAH_DISEBUT = frozenset({"target-kosong", "satuan-kosong", "komponen-timpang"})

# Text fields that an indikator should have: how heavy it is to miss one, why, and what to do.
_TEKS: tuple[tuple[str, Tingkat, str, str], ...] = (
    ("satuan", Tingkat.KESALAHAN, "Satuan belum diisi.", "Isi satuannya, misalnya % atau Dokumen."),
    (
        "rumus",
        Tingkat.PERINGATAN,
        "Formulasi pengukuran belum ditulis.",
        "Tulis cara menghitungnya dalam kata-kata.",
    ),
    (
        "definisi",
        Tingkat.PERINGATAN,
        "Definisi operasional belum ditulis.",
        "Tulis apa yang diukur dan batasannya.",
    ),
    (
        "sumber_data",
        Tingkat.PERINGATAN,
        "Sumber data belum ditulis.",
        "Tulis dari mana angkanya diambil.",
    ),
    (
        "penanggung_jawab",
        Tingkat.PERINGATAN,
        "Penanggung jawab data belum ditulis.",
        "Tulis jabatan yang bertanggung jawab atas datanya.",
    ),
    (
        "bukti",
        Tingkat.PERINGATAN,
        "Bukti dukung yang diminta belum ditulis.",
        "Tulis bukti yang harus disimpan unit.",
    ),
)


@dataclass(frozen=True, slots=True)
class Kurang:
    """One thing that is missing.

    Attributes:
        tingkat: *kesalahan* keeps the year from being ready.
        objek: what it is about; None for a role or the plan as a whole.
        kode: of the indikator or node; name of a unit; empty otherwise.
        unit: name of the unit responsible, empty for the office.
        apa, saran: the sentence and the advice.
        kolom: the field of the row (as in ``ubah_rencana.Isian``), empty when there is none.
    """

    tingkat: Tingkat
    objek: Objek | None
    kode: str
    unit: str
    apa: str
    saran: str
    kolom: str = ""


@dataclass(frozen=True, slots=True)
class Kesiapan:
    """Whether a year can start, what is missing (the heavy first), and one sentence for all."""

    tahun: int
    kurang: tuple[Kurang, ...]
    siap: bool
    ringkas: str


def kesiapan_rencana(ctx: AppContext, tahun: int) -> Kesiapan:
    """What a year's plan still lacks.

    People are looked for on the day from which the plan is worked with: its first day when that
    lies ahead, today otherwise.

    Raises:
        IzinDitolak: staf do not see the plan.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        rencana = ctx.rencana(sesi, tahun)
        semua = ctx.units(sesi)
        unit = {satu.id: satu.nama for satu in semua if satu.berhenti_pada is None}
        hari = max(ctx.role_day(sesi), date(tahun, 1, 1))
        peran = _held(ctx, sesi, hari)
    if not rencana.indikator:
        apa = f"Rencana {tahun} belum ada."
        saran = "Mulai dari rencana tahun lalu, atau impor buku kerja rencana."
        kosong = Kurang(Tingkat.KESALAHAN, None, "", "", apa, saran)
        return Kesiapan(tahun, (kosong,), siap=False, ringkas=apa)
    berlaku = [satu for satu in rencana.indikator if satu.berhenti_pada is None]
    simpul = [satu for satu in rencana.simpul if satu.berhenti_pada is None]
    kurang = [isi for satu in berlaku for isi in _indikator(satu, tahun, unit)]
    kurang += [isi for satu in simpul for isi in _simpul(rencana, satu, simpul, berlaku, unit)]
    kurang += _people(ctx, peran, berlaku, unit, hari)
    kurang += _findings(ctx, rencana, unit)
    kurang.sort(key=lambda satu: _BERAT[satu.tingkat])
    berat = sum(satu.tingkat is Tingkat.KESALAHAN for satu in kurang)
    return Kesiapan(tahun, tuple(kurang), siap=not berat, ringkas=_in_short(tahun, kurang, berat))


def _in_short(tahun: int, kurang: Sequence[Kurang], berat: int) -> str:
    if not kurang:
        return f"Rencana {tahun} lengkap dan siap dijalankan."
    if not berat:
        return f"Rencana {tahun} dapat dijalankan; {len(kurang)} hal sebaiknya dilengkapi."
    lain = len(kurang) - berat
    lagi = f", {lain} hal lain sebaiknya dilengkapi" if lain else ""
    return f"Rencana {tahun} belum siap: {berat} hal harus dilengkapi{lagi}."


def _indikator(satu: Indikator, tahun: int, unit: dict[str, str]) -> list[Kurang]:
    milik = unit.get(satu.unit_id, "")

    def missing(tingkat: Tingkat, kolom: str, apa: str, saran: str) -> Kurang:
        return Kurang(tingkat, Objek.INDIKATOR, satu.kode, milik, apa, saran, kolom)

    hasil = [
        missing(tingkat, kolom, apa, saran)
        for kolom, tingkat, apa, saran in _TEKS
        if not getattr(satu, kolom).strip() and not (kolom == "rumus" and satu.is_rasio)
    ]
    if bool(satu.pembilang) != bool(satu.penyebut):
        kolom = "penyebut" if satu.pembilang else "pembilang"
        apa = f"Hanya {LABEL['pembilang' if satu.pembilang else 'penyebut'].lower()} yang bernama."
        saran = "Isi nama keduanya, atau kosongkan keduanya."
        hasil.append(missing(Tingkat.KESALAHAN, kolom, apa, saran))
    if not milik:
        apa = "Unit penanggung jawabnya tidak ada lagi."
        hasil.append(missing(Tingkat.KESALAHAN, "unit", apa, "Pilih unit yang mengisi datanya."))
    return hasil + _targets(satu, tahun, missing)


def _targets(
    satu: Indikator, tahun: int, missing: Callable[[Tingkat, str, str, str], Kurang]
) -> list[Kurang]:
    """The year's target must be there; those of the periods make a capaian within the year."""
    hasil = []
    if setahun(tahun) not in satu.target:
        apa = f"Target tahun {tahun} belum diisi."
        saran = "Isi target seperti di Perjanjian Kinerja."
        hasil.append(missing(Tingkat.KESALAHAN, f"target:{tahun}", apa, saran))
    diukur = [p for p in _PERIODE[satu.frekuensi](tahun) if satu.measured_months(p)]
    kosong = [periode for periode in diukur if periode not in satu.target]
    if kosong:
        semua = len(diukur)
        nama = _NAMA_PERIODE[kosong[0].jenis]
        apa = (
            f"Target {nama} belum diisi ({len(kosong)} dari {semua}): yang pertama "
            f"{kosong[0].label}."
        )
        saran = f"Isi target tiap {nama}; tanpa itu capaian {nama}nya tidak dihitung."
        hasil.append(missing(Tingkat.PERINGATAN, f"target:{kosong[0]}", apa, saran))
    return hasil


def _simpul(
    rencana: records.RencanaTahun,
    satu: Simpul,
    berlaku: Sequence[Simpul],
    indikator: Sequence[Indikator],
    unit: dict[str, str],
) -> list[Kurang]:
    milik = unit.get(satu.unit_id or "", "")
    hasil = []
    if satu.jenis is JenisSimpul.SUB_KEGIATAN:
        if rencana.pagu_of(satu.id) == (None, None):
            apa, saran = "Pagu belum diisi.", "Isi pagu murni seperti di DPA."
            hasil.append(
                Kurang(Tingkat.PERINGATAN, Objek.SIMPUL, satu.kode, milik, apa, saran, "pagu_murni")
            )
        if not milik:
            apa = "Belum ada unit yang melaporkan rupiahnya."
            saran = "Pilih unit penanggung jawab sub kegiatan ini."
            hasil.append(Kurang(Tingkat.KESALAHAN, Objek.SIMPUL, satu.kode, "", apa, saran, "unit"))
    if satu.jenis is JenisSimpul.SASARAN and not _measured(satu, berlaku, indikator):
        apa = "Sasaran ini belum mempunyai indikator."
        saran = "Tambahkan indikator kinerja yang mengukurnya."
        hasil.append(Kurang(Tingkat.PERINGATAN, Objek.SIMPUL, satu.kode, milik, apa, saran))
    return hasil


def _measured(satu: Simpul, berlaku: Iterable[Simpul], indikator: Iterable[Indikator]) -> bool:
    """Whether an indikator stands at the node or below it."""
    dalam = {satu.id}
    for lain in berlaku:  # parents before children
        if lain.induk_id in dalam:
            dalam.add(lain.id)
    return any(ind.simpul_id in dalam for ind in indikator)


def _held(ctx: AppContext, sesi: Session, hari: date) -> set[tuple[Peran, str | None]]:
    """Roles that somebody with an active login holds on the day, each with its unit."""
    baris = sesi.exec(
        select(PeranDipegang.peran, PeranDipegang.unit_id)
        .join(Orang, col(Orang.id) == PeranDipegang.orang_id)
        .join(Akun, col(Akun.orang_id) == Orang.id)
        .where(
            PeranDipegang.opd_id == ctx.opd_id,
            PeranDipegang.mulai <= hari,
            or_(col(PeranDipegang.sampai).is_(None), col(PeranDipegang.sampai) >= hari),
            or_(col(Orang.berhenti_pada).is_(None), col(Orang.berhenti_pada) > hari),
            col(Akun.aktif).is_(True),
        )
    )
    return {(Peran(peran), unit_id) for peran, unit_id in baris}


def _people(
    ctx: AppContext,
    peran: set[tuple[Peran, str | None]],
    indikator: Iterable[Indikator],
    unit: dict[str, str],
    hari: date,
) -> list[Kurang]:
    pada = tanggal_indonesia(hari)
    saran = "Minta administrator menetapkannya di halaman Administrasi."
    hasil = [
        Kurang(
            Tingkat.KESALAHAN,
            None,
            "",
            "",
            f"Belum ada {sebutan_lengkap(satu, ctx.kantor.jenis)} pada {pada}.",
            saran,
        )
        for satu in _DIPEGANG
        if not any(dipegang is satu for dipegang, _ in peran)
    ]
    mengisi = {unit_id for satu, unit_id in peran if satu is Peran.PENGISI}
    dipakai = dict.fromkeys(satu.unit_id for satu in indikator)
    pengisi = sebutan_lengkap(Peran.PENGISI, ctx.kantor.jenis)
    hasil += [
        Kurang(
            Tingkat.KESALAHAN,
            Objek.UNIT,
            unit[satu],
            unit[satu],
            f"Belum ada {pengisi} untuk {unit[satu]} pada {pada}.",
            saran,
        )
        for satu in dipakai
        if satu in unit and not mengisi & {satu, None}
    ]
    return hasil


def _findings(ctx: AppContext, rencana: records.RencanaTahun, unit: dict[str, str]) -> list[Kurang]:
    """What the plan's own check says; what is said above is not said twice."""
    simpul = {satu.kode: satu.unit_id for satu in rencana.simpul}
    indikator = {satu.kode: satu.unit_id for satu in rencana.indikator}
    return [
        Kurang(
            temuan.tingkat,
            Objek.INDIKATOR if kode in indikator else Objek.SIMPUL,
            kode,
            unit.get(indikator.get(kode) or simpul.get(kode) or "", ""),
            temuan.isi,
            temuan.saran,
            temuan.kolom,
        )
        for kode, temuan in temuan_rencana(ctx, rencana.tahun)
        if temuan.kode not in _SUDAH_DISEBUT
    ]
