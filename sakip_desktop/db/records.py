"""Rows into records: the queries that services read with.

What loads takes an open session and gives frozen records (those of ``domain``, and a year's plan
as ``RencanaTahun``); the rest picks from what was loaded.  Nothing here writes.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, or_, select

from sakip_desktop.db.models import (
    IndikatorRow,
    IndikatorVersi,
    JabatanDipegang,
    Opd,
    Orang,
    Pagu,
    RealisasiAnggaran,
    RealisasiRow,
    SimpulRow,
    SimpulVersi,
    TargetRow,
    UnitKerja,
)
from sakip_desktop.db.models import (
    Kebijakan as KebijakanRow,
)
from sakip_desktop.db.models import (
    PeranDipegang as PeranRow,
)
from sakip_desktop.domain.beku import thaw
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.jabatan import Pelaku, Peran, PeranDipegang, Sifat
from sakip_desktop.domain.kategori import skala_from_json
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Anggaran,
    Frekuensi,
    Indikator,
    JenisIndikator,
    JenisSimpul,
    Kantor,
    Keadaan,
    Kebijakan,
    Polaritas,
    Realisasi,
    Simpul,
    Target,
    Unit,
    Varian,
)
from sakip_desktop.domain.periode import JenisPeriode, Periode, bulan, setahun
from sakip_desktop.domain.temuan import Temuan

_REALISASI = sa.inspect(RealisasiRow).local_table
_ANGGARAN = sa.inspect(RealisasiAnggaran).local_table
_TARGET = sa.inspect(TargetRow).local_table
_KEADAAN = {satu.value: satu for satu in Keadaan}  # looked up by the thousand
_ISI_FIGUR = (
    "indikator_versi_id", "nilai", "pembilang", "penyebut", "teks_asli", "teks_penyebut", "alasan",
    "penjelasan", "kendala", "upaya", "catatan_kembali", "terlambat",
    "versi", "diubah_pada", "diubah_oleh",
)  # fmt: skip
"""What a figure's row and its record have under one name, just as it stands."""


def _listed(nama: str) -> sa.Select[Any]:
    """The values of a JSON list: one parameter however many there are."""
    return sa.select(sa.column("value")).select_from(sa.func.json_each(sa.bindparam(nama)))


def _select_figures() -> dict[bool, sa.Select[Any]]:
    """The statements that read figures of some months: of an office, or of some indikator.

    They are built once: putting one together takes longer than reading the figures of a line.  An
    indikator is of one office; both conditions would make SQLite walk through all its figures.
    """
    tabel = _REALISASI.c
    nama = ("indikator_id", "tahun", "jenis", "ke", "keadaan", "temuan", *_ISI_FIGUR)
    semua = sa.select(*(tabel[satu] for satu in nama)).where(
        tabel.tahun.in_(_listed("tahun")), (tabel.tahun * 100 + tabel.ke).in_(_listed("bulan"))
    )
    return {
        False: semua.where(tabel.opd_id == sa.bindparam("opd")),
        True: semua.where(tabel.indikator_id.in_(_listed("indikator"))),
    }


_FIGUR = _select_figures()


@dataclass(frozen=True, slots=True)
class PaguVersi:
    """A budget ceiling in whole rupiah, ``murni`` or ``perubahan``, from a day on."""

    berlaku_mulai: date
    jenis: str
    nilai: int


@dataclass(frozen=True, slots=True)
class RencanaTahun:
    """The plan of one year as it stands, with every version that a figure may remember.

    Attributes:
        simpul: nodes in tree order, parents before children; retired ones carry their day.
        indikator: the version in force, in the order of the nodes, then of the workbook; the same.
        versi: every version of the year by its id.
        pagu: every version of the budget ceilings by node, oldest first.
    """

    tahun: int
    simpul: tuple[Simpul, ...]
    indikator: tuple[Indikator, ...]
    versi: dict[str, Indikator] = field(default_factory=dict)
    pagu: dict[str, tuple[PaguVersi, ...]] = field(default_factory=dict)

    def pagu_of(self, simpul_id: str, pada: date | None = None) -> tuple[int | None, int | None]:
        """The ceilings of a node, (murni, perubahan).

        Args:
            simpul_id: the node.
            pada: as they stood at the end of that day; None for today's.  What was taken over
                before the first version existed has that one.
        """
        semua = self.pagu.get(simpul_id, ())
        awal = min((satu.berlaku_mulai for satu in semua), default=None)
        batas = pada if pada is None or awal is None else max(pada, awal)
        nilai = {s.jenis: s.nilai for s in semua if batas is None or s.berlaku_mulai <= batas}
        return nilai.get("murni"), nilai.get("perubahan")

    def changed_after(self, pada: date) -> bool:
        """Whether a ceiling was set or corrected after that day."""
        return any(satu.berlaku_mulai > pada for semua in self.pagu.values() for satu in semua)

    def had_pagu(self, simpul_id: str, pada: date) -> bool:
        """Whether a node had a ceiling on that day."""
        return any(satu.berlaku_mulai <= pada for satu in self.pagu.get(simpul_id, ()))

    def get(self, indikator_id: str) -> Indikator:
        """The version in force of that indikator.

        Raises:
            KeyError: the plan of the year has no such indikator.
        """
        for satu in self.indikator:
            if satu.id == indikator_id:
                return satu
        raise KeyError(indikator_id)

    def node(self, simpul_id: str) -> Simpul:
        """The node of that id.

        Raises:
            KeyError: the plan of the year has no such node.
        """
        for satu in self.simpul:
            if satu.id == simpul_id:
                return satu
        raise KeyError(simpul_id)


def load_kantor(sesi: Session, opd_id: str) -> Kantor:
    """The office's profile."""
    baris = sesi.get_one(Opd, opd_id)
    return Kantor(
        id=baris.id,
        nama=baris.nama,
        jenis=baris.jenis,
        pemda=baris.pemda,
        tempat=baris.tempat,
        alamat=baris.alamat,
        kontak=baris.kontak,
        zona=baris.zona,
    )


def load_units(sesi: Session, opd_id: str) -> tuple[Unit, ...]:
    """Every unit in their order; what is retired carries its day, as its forms stay."""
    baris = sesi.exec(
        select(UnitKerja)
        .where(UnitKerja.opd_id == opd_id)
        .order_by(col(UnitKerja.urut), col(UnitKerja.nama))
    )
    return tuple(
        Unit(
            id=satu.id,
            nama=satu.nama,
            singkatan=satu.singkatan,
            induk_id=satu.induk_id,
            urut=satu.urut,
            berhenti_pada=satu.berhenti_pada,
        )
        for satu in baris
    )


def load_kebijakan(sesi: Session, opd_id: str, pada: date) -> Kebijakan:
    """The policy in force on a day; before the first version's day the first one counts.

    How papers look is never of an earlier day: a draft of last quarter is printed on the paper
    that the office uses now.  What is final keeps the look that it was frozen with.
    """
    semua = sesi.exec(
        select(KebijakanRow).where(KebijakanRow.opd_id == opd_id).order_by(col(KebijakanRow.nomor))
    ).all()
    berlaku = [satu for satu in semua if satu.berlaku_mulai <= pada]
    rupa = kebijakan_record(semua[-1])
    return replace(
        kebijakan_record((berlaku or semua[:1])[-1]),
        kertas=rupa.kertas,
        huruf=rupa.huruf,
        margin_mm=rupa.margin_mm,
    )


def kebijakan_record(baris: KebijakanRow) -> Kebijakan:
    """One policy row as a record.

    Raises:
        DataTidakSah: it holds what this program does not write: a bug, or another's hand.
    """
    try:
        atas, kanan, bawah, kiri = map(int, baris.margin_mm.split(","))
        varian = Varian(baris.varian_turun)
    except ValueError as galat:
        raise DataTidakSah(
            "Kebijakan kantor tidak terbaca.",
            f"Versi {baris.nomor} memuat margin atau rumus yang tidak ditulis program ini.",
            "Pulihkan dari cadangan.",
        ) from galat
    return Kebijakan(
        id=baris.id,
        berlaku_mulai=baris.berlaku_mulai,
        skala=skala_from_json(baris.skala),
        batas_tampil=baris.batas_tampil,
        batas_rerata=baris.batas_rerata,
        lantai_rerata=baris.lantai_rerata,
        varian_turun=varian,
        pengisi_boleh_memeriksa=baris.pengisi_boleh_memeriksa,
        persetujuan_tertulis=baris.persetujuan_tertulis,
        kosong_nol=baris.kosong_nol,
        kertas=baris.kertas,
        huruf=baris.huruf,
        margin_mm=(atas, kanan, bawah, kiri),
    )


def load_rencana(sesi: Session, opd_id: str, tahun: int) -> RencanaTahun:
    """The plan of a year: nodes, indikator with targets, budget ceilings."""
    versi = _with_first_day(_versions(sesi, opd_id, tahun))
    berlaku: dict[str, tuple[IndikatorVersi, Indikator]] = {}
    for baris, rekaman in versi:
        berlaku[baris.indikator_id] = (baris, rekaman)
    simpul = _tree(sesi, opd_id, tahun)
    tempat = {satu.id: nomor for nomor, satu in enumerate(simpul)}
    indikator = sorted(
        berlaku.values(), key=lambda pasangan: (tempat[pasangan[1].simpul_id], pasangan[0].urut)
    )
    return RencanaTahun(
        tahun,
        simpul,
        tuple(rekaman for _, rekaman in indikator),
        {rekaman.versi_id: rekaman for _, rekaman in versi},
        _pagu(sesi, opd_id, tahun),
    )


@dataclass(frozen=True, slots=True)
class VersiIndikator:
    """One version of an indikator as it was written: of which year, since when, and why."""

    tahun: int
    berlaku_mulai: date
    alasan: str
    indikator: Indikator


def load_versions(sesi: Session, opd_id: str, indikator_id: str) -> tuple[VersiIndikator, ...]:
    """Every version of one indikator, oldest first over all years, but for ``is_before``."""
    semua = _read_versions(
        sesi, IndikatorVersi.opd_id == opd_id, IndikatorVersi.indikator_id == indikator_id
    )
    return tuple(
        VersiIndikator(baris.tahun, baris.berlaku_mulai, baris.alasan, rekaman)
        for baris, rekaman in sorted(semua, key=lambda satu: (satu[0].tahun, satu[0].nomor))
        if not is_before(baris)
    )


def _versions(sesi: Session, opd_id: str, tahun: int) -> list[tuple[IndikatorVersi, Indikator]]:
    return _read_versions(sesi, IndikatorVersi.opd_id == opd_id, IndikatorVersi.tahun == tahun)


def _with_first_day(
    versi: list[tuple[IndikatorVersi, Indikator]],
) -> list[tuple[IndikatorVersi, Indikator]]:
    """Versions of a year, oldest first, with the day on which their indikator joined the plan.

    What joins within the year has a first version that is retired from the year's first day on
    (``is_before``): it is not in force before the day of the next one.
    """
    belum: set[str] = set()
    mulai: dict[str, date] = {}
    for baris, _ in versi:
        if is_before(baris):
            belum.add(baris.indikator_id)
        elif baris.indikator_id in belum and not baris.berhenti:
            mulai.setdefault(baris.indikator_id, baris.berlaku_mulai)
    return [
        (baris, replace(rekaman, mulai_pada=mulai[baris.indikator_id]))
        if baris.indikator_id in mulai
        else (baris, rekaman)
        for baris, rekaman in versi
    ]


def is_before(baris: IndikatorVersi) -> bool:
    """Whether a version only says that the indikator is not in force yet."""
    awal = date(baris.tahun, 1, 1)
    return baris.nomor == 1 and baris.berhenti and baris.berlaku_mulai == awal


def _read_versions(sesi: Session, *syarat: Any) -> list[tuple[IndikatorVersi, Indikator]]:  # noqa: ANN401 - conditions of a query
    target: dict[str, dict[Periode, Target]] = defaultdict(dict)
    kueri_target = (
        sa.select(_TARGET)
        .join(IndikatorVersi, _TARGET.c.indikator_versi_id == IndikatorVersi.id)
        .where(*syarat)
    )
    # Columns instead of objects: a large plan has thousands of targets.
    for satu in sesi.execute(kueri_target).all():
        periode = _period(satu.tahun, satu.jenis, satu.ke)
        target[satu.indikator_versi_id][periode] = Target(satu.nilai, satu.atas)
    baris = sesi.exec(
        select(IndikatorVersi, IndikatorRow.kode)
        .join(IndikatorRow, col(IndikatorVersi.indikator_id) == IndikatorRow.id)
        .where(*syarat)
        .order_by(col(IndikatorVersi.nomor))
    )
    return [(versi, _indikator(versi, kode, target[versi.id])) for versi, kode in baris]


def _indikator(versi: IndikatorVersi, kode: str, target: dict[Periode, Target]) -> Indikator:
    return Indikator(
        id=versi.indikator_id,
        versi_id=versi.id,
        versi=versi.nomor,
        kode=kode,
        nama=versi.nama,
        jenis=JenisIndikator(versi.jenis),
        simpul_id=versi.simpul_id,
        unit_id=versi.unit_id,
        satuan=versi.satuan,
        desimal=versi.desimal,
        polaritas=Polaritas(versi.polaritas),
        varian=Varian(versi.varian),
        agregasi=Agregasi(versi.agregasi),
        kumulatif_realisasi=versi.kumulatif_realisasi,
        kumulatif_target=versi.kumulatif_target,
        frekuensi=Frekuensi(versi.frekuensi),
        definisi=versi.definisi,
        alasan_pemilihan=versi.alasan_pemilihan,
        rumus=versi.rumus,
        pembilang=versi.pembilang,
        penyebut=versi.penyebut,
        satuan_pembilang=versi.satuan_pembilang,
        satuan_penyebut=versi.satuan_penyebut,
        pengali=versi.pengali,
        batas_bawah=versi.batas_bawah,
        batas_atas=versi.batas_atas,
        realisasi_terburuk=versi.realisasi_terburuk,
        predikat=tuple((label, Decimal(skor)) for label, skor in json.loads(versi.predikat)),
        sumber_data=versi.sumber_data,
        bukti=versi.bukti,
        penanggung_jawab=versi.penanggung_jawab,
        baseline=versi.baseline,
        baseline_tahun=versi.baseline_tahun,
        target_renstra=versi.target_renstra,
        target_renstra_tahunan=_renstra(versi.target_renstra_tahunan),
        standar_nasional=versi.standar_nasional,
        standar_sumber=versi.standar_sumber,
        bobot=versi.bobot,
        sk_iku=versi.sk_iku,
        target=target,
        berhenti_pada=versi.berlaku_mulai if versi.berhenti else None,
    )


def _renstra(teks: str) -> dict[Periode, Target]:
    return {
        setahun(tahun): Target(Decimal(nilai), None if atas is None else Decimal(atas))
        for tahun, nilai, atas in json.loads(teks)
    }


def _tree(sesi: Session, opd_id: str, tahun: int) -> tuple[Simpul, ...]:
    berlaku: dict[str, tuple[SimpulVersi, SimpulRow]] = {}
    baris = sesi.exec(
        select(SimpulVersi, SimpulRow)
        .join(SimpulRow, col(SimpulVersi.simpul_id) == SimpulRow.id)
        .where(SimpulVersi.opd_id == opd_id, SimpulVersi.tahun == tahun)
        .order_by(col(SimpulVersi.nomor))
    )
    for versi, simpul in baris:
        berlaku[simpul.id] = (versi, simpul)
    anak: dict[str | None, list[Simpul]] = defaultdict(list)
    for versi, simpul in sorted(berlaku.values(), key=lambda pasangan: pasangan[0].urut):
        anak[versi.induk_id].append(
            Simpul(
                id=simpul.id,
                versi_id=versi.id,
                jenis=JenisSimpul(simpul.jenis),
                kode=simpul.kode,
                uraian=versi.uraian,
                induk_id=versi.induk_id,
                unit_id=versi.unit_id,
                urut=versi.urut,
                berhenti_pada=versi.berlaku_mulai if versi.berhenti else None,
            )
        )
    urut: list[Simpul] = []
    _walk(anak, None, urut)
    return tuple(urut)


def _walk(anak: dict[str | None, list[Simpul]], induk: str | None, urut: list[Simpul]) -> None:
    for satu in anak[induk]:
        urut.append(satu)
        _walk(anak, satu.id, urut)


def _pagu(sesi: Session, opd_id: str, tahun: int) -> dict[str, tuple[PaguVersi, ...]]:
    hasil: dict[str, list[PaguVersi]] = defaultdict(list)
    baris = sesi.exec(
        select(Pagu).where(Pagu.opd_id == opd_id, Pagu.tahun == tahun).order_by(col(Pagu.nomor))
    )
    for satu in baris:
        hasil[satu.simpul_id].append(PaguVersi(satu.berlaku_mulai, satu.jenis, satu.nilai))
    return {simpul: tuple(semua) for simpul, semua in hasil.items()}


def load_realisasi(
    sesi: Session,
    opd_id: str,
    tahun: Iterable[int],
    indikator: Collection[str] | None = None,
    *,
    dalam: Periode | None = None,
    pada: Collection[Periode] | None = None,
) -> dict[str, dict[Periode, Realisasi]]:
    """Figures of some years by indikator and month.

    Only some indikator when they are named, and only the months of a period with ``dalam``; with
    ``pada`` those months, whatever ``tahun`` says.
    """
    if pada is None:
        awal, akhir = (dalam.bulan_awal, dalam.bulan_akhir) if dalam else (1, 12)
        pada = [bulan(satu, ke) for satu in tahun for ke in range(awal, akhir + 1)]
    nilai = {
        "opd": opd_id,
        "indikator": None if indikator is None else json.dumps(list(indikator)),
        "tahun": json.dumps(list({satu.tahun for satu in pada})),
        "bulan": json.dumps([satu.tahun * 100 + satu.ke for satu in pada]),
    }
    baris = sesi.connection().execute(_FIGUR[indikator is not None], nilai).all()
    hasil: dict[str, dict[Periode, Realisasi]] = defaultdict(dict)
    # Columns unpacked instead of objects asked by name: thousands of figures are read at once.
    for indikator_id, tahun_, jenis, ke, keadaan, temuan, *isi in baris:
        periode = _period(tahun_, jenis, ke)
        hasil[indikator_id][periode] = Realisasi(
            indikator_id=indikator_id,
            periode=periode,
            keadaan=_KEADAAN[keadaan],
            temuan=thaw(tuple[Temuan, ...], temuan) if temuan != "[]" else (),
            **dict(zip(_ISI_FIGUR, isi, strict=True)),
        )
    return hasil


def _period(tahun: int, jenis: str, ke: int) -> Periode:
    """A row's period; of a month the one and only, which is found by identity."""
    if jenis == JenisPeriode.BULAN:
        return bulan(tahun, ke)
    return Periode(tahun, JenisPeriode(jenis), ke)


def version_for(
    rencana: RencanaTahun, indikator: Indikator, figur: dict[Periode, Realisasi], periode: Periode
) -> Indikator:
    """The version that a period is measured with.

    A measured period keeps the version its last figure remembers; a period without figures takes
    the one in force.
    """
    for satu in reversed(periode.bulan):
        milik = figur.get(satu)
        if milik is not None and milik.versi:
            return rencana.versi.get(milik.indikator_versi_id, indikator)
    return indikator


def months_asked(
    rencana: RencanaTahun, indikator: Indikator, figur: dict[Periode, Realisasi], periode: Periode
) -> tuple[Periode, ...]:
    """The months of a period in which a figure is asked for, or was measured.

    Each by its own version; what is retired is not asked for from its last day on.
    """
    return tuple(
        bulan
        for bulan in periode.bulan
        if indikator.in_force(bulan)
        and version_for(rencana, indikator, figur, bulan).measured_in(bulan)
    )


def load_anggaran(
    sesi: Session,
    rencana: RencanaTahun,
    opd_id: str,
    pada: date | None = None,
    *,
    hanya: Collection[str] | None = None,
) -> dict[str, Anggaran]:
    """Budgets of a year by node; nodes without pagu and without realisasi are left out.

    Args:
        sesi: an open session.
        rencana: the plan of the year.
        opd_id: the office.
        pada: the ceilings as they stood on that day; None for today's.
        hanya: only these nodes; None for all.
    """
    nilai: dict[str, dict[Periode, sa.Row[Any]]] = defaultdict(dict)
    kueri = sa.select(_ANGGARAN).where(
        _ANGGARAN.c.opd_id == opd_id, _ANGGARAN.c.tahun == rencana.tahun
    )
    semua = rencana.simpul
    if hanya is not None:
        kueri = kueri.where(_ANGGARAN.c.simpul_id.in_(list(hanya)))
        semua = tuple(simpul for simpul in semua if simpul.id in hanya)
    for baris in sesi.execute(kueri):  # columns instead of objects, as for the figures
        nilai[baris.simpul_id][_period(baris.tahun, baris.jenis, baris.ke)] = baris
    pagu = {simpul.id: rencana.pagu_of(simpul.id, pada) for simpul in semua}
    return {
        simpul.id: Anggaran(
            simpul_id=simpul.id,
            pagu_murni=pagu[simpul.id][0],
            pagu_perubahan=pagu[simpul.id][1],
            realisasi={p: b.nilai for p, b in nilai[simpul.id].items() if b.nilai is not None},
            penjelasan={p: b.penjelasan for p, b in nilai[simpul.id].items() if b.penjelasan},
        )
        for simpul in semua
        if simpul.id in rencana.pagu or nilai[simpul.id]
    }


def load_pelaku(sesi: Session, orang_id: str, pada: date) -> Pelaku:
    """A person with the roles and the jabatan held on a day."""
    orang = sesi.get_one(Orang, orang_id)
    dipegang = sesi.exec(
        select(PeranRow, Orang.nama)
        .outerjoin(Orang, col(Orang.id) == PeranRow.menggantikan_id)
        .where(
            PeranRow.orang_id == orang_id,
            PeranRow.mulai <= pada,
            or_(col(PeranRow.sampai).is_(None), col(PeranRow.sampai) >= pada),
        )
    )
    return Pelaku(
        orang_id=orang.id,
        nama=orang.nama,
        jabatan=load_jabatan(sesi, orang_id, pada),
        dipegang=tuple(
            PeranDipegang(
                peran=Peran(satu.peran),
                unit_id=satu.unit_id,
                sifat=Sifat(satu.sifat),
                menggantikan=menggantikan or "",
                sampai=satu.sampai,
            )
            for satu, menggantikan in dipegang
        ),
    )


def load_jabatan(sesi: Session, orang_id: str, pada: date) -> str:
    """The title held on a day, ``Plt.``/``Plh.`` before it; empty without one."""
    baris = sesi.exec(
        select(JabatanDipegang)
        .where(
            JabatanDipegang.orang_id == orang_id,
            JabatanDipegang.mulai <= pada,
            or_(col(JabatanDipegang.sampai).is_(None), col(JabatanDipegang.sampai) >= pada),
        )
        .order_by(col(JabatanDipegang.mulai).desc())
    ).first()
    if baris is None:
        return ""
    return Sifat(baris.sifat).awalan + baris.nama
