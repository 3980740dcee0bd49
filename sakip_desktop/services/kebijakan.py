"""The office's policy as dated versions, and what a new one would change before it is made.

A period is measured with the policy in force on its last day, so a version from today counts for
the periods that have not ended; those that have keep theirs, and so does a paper that is final.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from sqlmodel import Session, col, func, select

from sakip_desktop.db import journal, records
from sakip_desktop.db.journal import last_seen
from sakip_desktop.db.models import Dokumen, new_id
from sakip_desktop.db.models import Kebijakan as KebijakanRow
from sakip_desktop.domain.angka import (
    Kosong,
    Terbaca,
    format_angka,
    parse_angka,
    round_half_up,
)
from sakip_desktop.domain.capaian import Capaian
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kategori import (
    SKALA_PERMENDAGRI,
    WARNA,
    make_skala,
    skala_to_json,
)
from sakip_desktop.domain.kinerja import (
    LABEL_VARIAN,
    VARIAN_SAH,
    JenisSimpul,
    Kebijakan,
    Kelas,
    Polaritas,
    Skala,
    Varian,
)
from sakip_desktop.domain.laporan import BarisSasaran, Pengukuran, RerataTertimbang
from sakip_desktop.domain.masukan import KebijakanInput, KelasInput, SkalaInput
from sakip_desktop.domain.periode import (
    JenisPeriode,
    Periode,
    bulan,
    semester,
    setahun,
    tanggal_indonesia,
    triwulan,
)
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.rerata import compute_rerata, make_baris_sasaran, roll_up_anggaran
from sakip_desktop.domain.teks import one_line
from sakip_desktop.domain.waktu import clock_doubtful
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import Bahan, load_bahan
from sakip_desktop.services.pengukuran import measure_all

SEJAK_AWAL = date(2000, 1, 1)  # the first policy covers whatever is entered for the past
KERTAS = ("A4", "F4")
MARGIN_TERKECIL, MARGIN_TERBESAR = 5, 50  # mm
KELAS_TERBANYAK = 10
LABEL_TERPANJANG, SINGKATAN_TERPANJANG = 40, 4  # letters that fit the papers' columns

KATA_KOSONG = {False: "tidak ikut dihitung", True: "dihitung 0"}
"""What an empty figure means in an average, in words."""
_BOLEH = {False: "tidak boleh", True: "boleh"}


@dataclass(frozen=True, slots=True, kw_only=True)
class VersiKebijakan:
    """One version of the policy: why, by whom and when, and what it changed.

    Attributes:
        ubahan: what differs from the version before, one sentence piece each; empty for the first.
        pada: the moment it was made, None where the journal does not say.
    """

    kebijakan: Kebijakan
    nomor: int
    alasan: str
    ubahan: tuple[str, ...] = ()
    oleh: str = ""
    pada: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisPratinjau:
    """A figure that is another under the new policy.

    Attributes:
        tingkat: ``Indikator``, ``Sasaran`` or ``Kantor``.
        apa: ``capaian``, ``kemajuan`` (against the year's target) or ``rata-rata``.
        sebelum, sesudah: in percent, not rounded; None where there is no number.
        berlaku: False when the period has ended and keeps its version; shown only to compare.
    """

    tingkat: str
    kode: str
    nama: str
    periode: Periode
    apa: str
    sebelum: Decimal | None
    sesudah: Decimal | None
    kategori_sebelum: Kelas | None = None
    kategori_sesudah: Kelas | None = None
    berlaku: bool = True

    @property
    def pindah_kategori(self) -> bool:
        """Whether the class is another one."""
        return _label(self.kategori_sebelum) != _label(self.kategori_sesudah)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pratinjau:
    """What a policy would change in a year.

    Attributes:
        mulai: the day from which it would count.
        baris: figures that are another, in the order of the periods.
        terkena: periods that would be measured with it.
        tetap: periods that have ended and keep their version.
        final: periods among ``terkena`` whose paper is final and stays as it was approved.
    """

    tahun: int
    mulai: date
    baris: tuple[BarisPratinjau, ...]
    terkena: tuple[Periode, ...]
    tetap: tuple[Periode, ...]
    final: tuple[Periode, ...] = ()

    @property
    def berubah(self) -> tuple[BarisPratinjau, ...]:
        """Figures that would change."""
        return tuple(satu for satu in self.baris if satu.berlaku)


# Reading


def get_kebijakan(ctx: AppContext) -> Kebijakan:
    """The policy in force today."""
    return kebijakan_pada(ctx, ctx.today())


def kebijakan_pada(ctx: AppContext, pada: date) -> Kebijakan:
    """The policy in force on a day."""
    with ctx.read() as sesi:
        return ctx.kebijakan(sesi, pada)


def masukan_kini(ctx: AppContext) -> KebijakanInput:
    """The policy in force as it would be typed, without a reason: what a change begins with."""
    kini = get_kebijakan(ctx)
    return KebijakanInput(
        batas_tampil=_typed(kini.batas_tampil),
        batas_rerata=_typed(kini.batas_rerata),
        lantai_rerata=_typed(kini.lantai_rerata),
        varian_turun=kini.varian_turun.value,
        kosong_nol=kini.kosong_nol,
        skala=skala_masukan(kini.skala),
        pengisi_boleh_memeriksa=kini.pengisi_boleh_memeriksa,
        persetujuan_tertulis=kini.persetujuan_tertulis,
        kertas=kini.kertas,
        huruf=kini.huruf,
        margin_mm=kini.margin_mm,
    )


def skala_masukan(skala: Skala) -> SkalaInput:
    """A scale as it would be typed."""
    return SkalaInput(
        nama=skala.nama,
        sumber=skala.sumber,
        kelas=tuple(
            KelasInput(
                batas=format_angka(satu.batas_bawah),
                termasuk=satu.termasuk,
                label=satu.label,
                singkatan=satu.singkatan,
                warna=satu.warna,
            )
            for satu in skala.kelas
        ),
    )


def _typed(nilai: Decimal | None) -> str:
    return "" if nilai is None else format_angka(nilai)


def kebijakan_versions(ctx: AppContext) -> tuple[VersiKebijakan, ...]:
    """Every version of the policy, newest first."""
    with ctx.read() as sesi:
        baris = sesi.exec(
            select(KebijakanRow)
            .where(KebijakanRow.opd_id == ctx.opd_id)
            .order_by(col(KebijakanRow.nomor))
        ).all()
        hasil: list[VersiKebijakan] = []
        for satu in baris:
            kini = records.kebijakan_record(satu)
            catatan = journal.history(sesi, "kebijakan", satu.id)
            hasil.append(
                VersiKebijakan(
                    kebijakan=kini,
                    nomor=satu.nomor,
                    alasan=satu.alasan,
                    ubahan=list_changes(hasil[-1].kebijakan, kini) if hasil else (),
                    oleh=catatan[0].nama if catatan else "",
                    pada=catatan[0].waktu if catatan else None,
                )
            )
    return tuple(reversed(hasil))


def list_changes(lama: Kebijakan, baru: Kebijakan) -> tuple[str, ...]:
    """What differs between two versions, in words: ``batas rata-rata 100 % → 110 %``."""
    kata: tuple[tuple[str, Callable[[Kebijakan], str]], ...] = (
        ("batas rata-rata", lambda satu: _limit(satu.batas_rerata)),
        ("batas tampil", lambda satu: _limit(satu.batas_tampil)),
        ("lantai rata-rata", lambda satu: _limit(satu.lantai_rerata)),
        ("rumus makin rendah makin baik", lambda satu: LABEL_VARIAN[satu.varian_turun]),
        ("yang kosong", lambda satu: KATA_KOSONG[satu.kosong_nol]),
        ("skala", lambda satu: satu.skala.nama),
        (
            "orang yang sama mengisi dan memeriksa",
            lambda satu: _BOLEH[satu.pengisi_boleh_memeriksa],
        ),
        ("persetujuan tertulis", lambda satu: _BOLEH[satu.persetujuan_tertulis]),
        ("kertas", lambda satu: satu.kertas),
        ("huruf", lambda satu: satu.huruf),
        ("margin", lambda satu: "/".join(str(mm) for mm in satu.margin_mm) + " mm"),
    )
    beda = [f"{nama} {isi(lama)} → {isi(baru)}" for nama, isi in kata if isi(lama) != isi(baru)]
    if lama.skala != baru.skala and lama.skala.nama == baru.skala.nama:
        beda.append(f"kelas dalam skala {baru.skala.nama}")
    return tuple(beda)


def _limit(nilai: Decimal | None) -> str:
    return "tanpa batas" if nilai is None else f"{format_angka(nilai)} %"


# What it would change


def pratinjau(
    ctx: AppContext, masukan: KebijakanInput, tahun: int, *, sebagai: Peran | None = None
) -> Pratinjau:
    """Measure every period of a year with the policy in force for it and with the new one.

    Nothing is written.  A period without any figure is left out: nobody has seen a number there.

    Raises:
        DataTidakSah: the policy cannot be read or is none, see ``read_kebijakan``.
        IzinDitolak: only the administrator may.
    """
    with ctx.read(Tindakan.KANTOR_UBAH, sebagai=sebagai) as sesi:
        mulai = ctx.today()
        baru = read_kebijakan(masukan, mulai)
        semua = periods_of(tahun)
        terkena = tuple(satu for satu in semua if satu.akhir >= mulai)
        bahan = load_bahan(ctx, sesi, setahun(tahun))
        baris: list[BarisPratinjau] = []
        for periode in semua:
            lama = ctx.kebijakan(sesi, periode.akhir)
            if replace(baru, id=lama.id, berlaku_mulai=lama.berlaku_mulai) == lama:
                continue
            beda = _differences(ctx.kantor.nama, bahan, periode, lama, baru)
            baris += (replace(satu, berlaku=periode in terkena) for satu in beda)
        final = _final_periods(ctx, sesi, tahun)
    return Pratinjau(
        tahun=tahun,
        mulai=mulai,
        baris=tuple(baris),
        terkena=terkena,
        tetap=tuple(satu for satu in semua if satu not in terkena),
        final=tuple(satu for satu in terkena if satu in final),
    )


def periods_of(tahun: int) -> tuple[Periode, ...]:
    """Every period of a year that a paper is made for, by its end."""
    return tuple(
        sorted(
            [
                *(bulan(tahun, ke) for ke in range(1, 13)),
                *(triwulan(tahun, ke) for ke in range(1, 5)),
                *(semester(tahun, ke) for ke in (1, 2)),
                setahun(tahun),
            ]
        )
    )


def _final_periods(ctx: AppContext, sesi: Session, tahun: int) -> frozenset[Periode]:
    return frozenset(
        Periode(tahun, JenisPeriode(jenis), ke)
        for jenis, ke in sesi.exec(
            select(Dokumen.jenis, Dokumen.ke).where(
                Dokumen.opd_id == ctx.opd_id,
                Dokumen.kode == KodeDokumen.PENGUKURAN.value,
                Dokumen.tahun == tahun,
            )
        )
    )


def _differences(
    kantor: str, bahan: Bahan, periode: Periode, lama: Kebijakan, baru: Kebijakan
) -> Iterable[BarisPratinjau]:
    """The figures of a period that the two policies see differently."""
    sebelum, sesudah = (
        measure_all(replace(bahan, kebijakan=satu), periode) for satu in (lama, baru)
    )
    if not any(figur.versi for satu in sebelum for figur in satu.figur):
        return
    yield from _office(kantor, periode, (sebelum, lama), (sesudah, baru))
    yield from _sasaran(bahan, periode, (sebelum, lama), (sesudah, baru))
    for dulu, kini in zip(sebelum, sesudah, strict=True):
        yield from _indikator(dulu, kini)


_Diukur = tuple[Sequence[Pengukuran], Kebijakan]


def _office(
    kantor: str, periode: Periode, dulu: _Diukur, kini: _Diukur
) -> Iterable[BarisPratinjau]:
    rerata = [compute_rerata(semua, kosong_nol=milik.kosong_nol) for semua, milik in (dulu, kini)]
    if _mean_differs(*rerata):
        yield BarisPratinjau(
            tingkat="Kantor",
            kode="",
            nama=kantor,
            periode=periode,
            apa="rata-rata",
            sebelum=rerata[0].nilai,
            sesudah=rerata[1].nilai,
        )


def _sasaran(
    bahan: Bahan, periode: Periode, dulu: _Diukur, kini: _Diukur
) -> Iterable[BarisPratinjau]:
    jumlah = roll_up_anggaran(bahan.rencana.simpul, bahan.anggaran, periode)
    for simpul in bahan.rencana.simpul:
        if simpul.jenis is not JenisSimpul.SASARAN or not simpul.in_force(periode):
            continue
        a, b = (
            make_baris_sasaran(simpul, semua, jumlah[simpul.id], milik, berlabel=False)
            for semua, milik in (dulu, kini)
        )
        if _mean_differs(a.rerata, b.rerata) or _class_differs(a, b):
            yield BarisPratinjau(
                tingkat="Sasaran",
                kode=simpul.kode,
                nama=simpul.uraian,
                periode=periode,
                apa="rata-rata",
                sebelum=a.rerata.nilai,
                sesudah=b.rerata.nilai,
                kategori_sebelum=a.kategori,
                kategori_sesudah=b.kategori,
            )


def _indikator(dulu: Pengukuran, kini: Pengukuran) -> Iterable[BarisPratinjau]:
    bagian: list[tuple[str, Capaian, Capaian]] = [("capaian", dulu.capaian, kini.capaian)]
    if dulu.periode.jenis is not JenisPeriode.TAHUN:
        bagian.append(("kemajuan", dulu.kemajuan, kini.kemajuan))
    for apa, a, b in bagian:
        pindah = apa == "capaian" and _class_differs(dulu, kini)
        if a.nilai_tampil != b.nilai_tampil or pindah:
            yield BarisPratinjau(
                tingkat="Indikator",
                kode=dulu.indikator.kode,
                nama=dulu.indikator.nama,
                periode=dulu.periode,
                apa=apa,
                sebelum=a.nilai_tampil,
                sesudah=b.nilai_tampil,
                kategori_sebelum=dulu.kategori if apa == "capaian" else None,
                kategori_sesudah=kini.kategori if apa == "capaian" else None,
            )


def _mean_differs(dulu: RerataTertimbang, kini: RerataTertimbang) -> bool:
    return _shown(dulu.nilai) != _shown(kini.nilai)


def _shown(nilai: Decimal | None) -> Decimal | None:
    return None if nilai is None else round_half_up(nilai, 2)


def _class_differs(dulu: Pengukuran | BarisSasaran, kini: Pengukuran | BarisSasaran) -> bool:
    return _label(dulu.kategori) != _label(kini.kategori)


def _label(kelas: Kelas | None) -> str:
    return kelas.label if kelas else ""


# Making a version


def save_kebijakan(
    ctx: AppContext, masukan: KebijakanInput, *, sebagai: Peran | None = None
) -> Perubahan:
    """A new dated version of the policy, in force from today; measured periods keep theirs.

    Raises:
        DataTidakSah: a percent cannot be read, the average's floor is above its cap, the scale
            is none, it is what is in force already, there is no reason, or the clock is in doubt:
            with a wrong day the policy would count for the past, or not yet.
        IzinDitolak: only the administrator may.
    """
    with ctx.work(Tindakan.KANTOR_UBAH, "Ubah kebijakan pengukuran", sebagai=sebagai) as sesi:
        add_kebijakan(ctx, sesi, masukan)
    return Perubahan(frozenset({Jenis.KANTOR}), "Kebijakan tersimpan")


def add_kebijakan(
    ctx: AppContext, sesi: Session, masukan: KebijakanInput, *, awal: bool = False
) -> None:
    """A policy row inside an open session; only the office's first one needs no reason.

    Raises:
        DataTidakSah: see ``save_kebijakan``.
    """
    isi = read_kebijakan(masukan, SEJAK_AWAL)
    alasan = one_line(masukan.alasan)
    if not awal:
        check_beda(ctx.kebijakan(sesi, ctx.today()), isi)
        if not alasan:
            raise DataTidakSah(
                "Alasan belum diisi.",
                "Riwayat kebijakan menyebut dasar tiap perubahan.",
                "Tulis dasarnya, misalnya nomor pedoman.",
            )
        isi = replace(isi, berlaku_mulai=_policy_day(ctx, sesi))
    nomor = sesi.exec(
        select(func.count()).select_from(KebijakanRow).where(KebijakanRow.opd_id == ctx.opd_id)
    ).one()
    sesi.add(
        KebijakanRow(
            id=new_id(),
            opd_id=ctx.opd_id,
            nomor=nomor + 1,
            berlaku_mulai=isi.berlaku_mulai,
            alasan=alasan,
            batas_tampil=isi.batas_tampil,
            batas_rerata=isi.batas_rerata,
            lantai_rerata=isi.lantai_rerata,
            varian_turun=isi.varian_turun.value,
            skala=skala_to_json(isi.skala),
            kosong_nol=isi.kosong_nol,
            pengisi_boleh_memeriksa=isi.pengisi_boleh_memeriksa,
            persetujuan_tertulis=isi.persetujuan_tertulis,
            kertas=isi.kertas,
            huruf=isi.huruf,
            margin_mm=",".join(str(sisi) for sisi in isi.margin_mm),
        )
    )
    sesi.flush()


def check_beda(kini: Kebijakan, isi: Kebijakan) -> None:
    """Refuse a version that would change nothing.

    Raises:
        DataTidakSah: the two say the same.
    """
    if replace(isi, id=kini.id, berlaku_mulai=kini.berlaku_mulai) == kini:
        raise DataTidakSah(
            "Kebijakan ini sama dengan yang berlaku.", saran="Ubah isiannya lebih dahulu."
        )


def read_kebijakan(masukan: KebijakanInput, mulai: date) -> Kebijakan:
    """What was typed as a policy (without id) that would count from a day.

    Raises:
        DataTidakSah: a percent cannot be read, the floor is above the cap, paper, formula or
            margins are unknown, or the scale is none.
    """
    batas_rerata = _percent(masukan.batas_rerata, "Batas capaian dalam rata-rata")
    lantai = _percent(masukan.lantai_rerata, "Lantai capaian dalam rata-rata") or Decimal(0)
    if batas_rerata is not None and lantai > batas_rerata:
        raise DataTidakSah(
            "Kebijakan belum dapat disimpan.",
            "Lantai rata-rata lebih tinggi daripada batasnya.",
            "Isi lantai yang lebih rendah, biasanya 0.",
        )
    if masukan.kertas not in KERTAS:
        raise DataTidakSah(f"Kertas “{masukan.kertas}” tidak dikenal.", saran="Pilih A4 atau F4.")
    if masukan.varian_turun not in VARIAN_SAH[Polaritas.TURUN]:
        raise DataTidakSah(
            f"Rumus “{masukan.varian_turun}” tidak dikenal.", saran="Pilih selisih atau rasio."
        )
    if not all(MARGIN_TERKECIL <= sisi <= MARGIN_TERBESAR for sisi in masukan.margin_mm):
        raise DataTidakSah(
            "Margin tidak sah.",
            f"Margin {MARGIN_TERKECIL} sampai {MARGIN_TERBESAR} mm muat di kertas dan di pencetak.",
            "Isi misalnya 20 mm.",
        )
    return Kebijakan(
        id="",
        berlaku_mulai=mulai,
        skala=SKALA_PERMENDAGRI if masukan.skala is None else read_skala(masukan.skala),
        batas_tampil=_percent(masukan.batas_tampil, "Batas capaian yang ditampilkan"),
        batas_rerata=batas_rerata,
        lantai_rerata=lantai,
        varian_turun=Varian(masukan.varian_turun),
        kosong_nol=masukan.kosong_nol,
        pengisi_boleh_memeriksa=masukan.pengisi_boleh_memeriksa,
        persetujuan_tertulis=masukan.persetujuan_tertulis,
        kertas=masukan.kertas,
        huruf=masukan.huruf,
        margin_mm=masukan.margin_mm,
    )


def read_skala(masukan: SkalaInput) -> Skala:
    """What was typed as a scale.

    Raises:
        DataTidakSah: a bound cannot be read, a class has no name, or ``make_skala`` refuses it.
    """
    nama = one_line(masukan.nama)
    if not nama:
        raise DataTidakSah(
            "Skala belum bernama.",
            "Namanya tampak dalam riwayat kebijakan.",
            "Tulis nama, misalnya “Skala kantor 2026”.",
        )
    if len(masukan.kelas) > KELAS_TERBANYAK:
        raise DataTidakSah(
            f"Skala “{nama}” mempunyai {len(masukan.kelas)} kelas.",
            f"Paling banyak {KELAS_TERBANYAK} kelas masih dapat dibedakan di kertas.",
            "Hapus kelas yang tidak dipakai.",
        )
    kelas = [read_kelas(satu, ke) for ke, satu in enumerate(masukan.kelas, 1)]
    return make_skala(nama, one_line(masukan.sumber), kelas)


def read_kelas(masukan: KelasInput, ke: int) -> Kelas:
    """One class of it, the ``ke``-th from the top.

    Raises:
        DataTidakSah: its bound, name, short name or colour cannot be used.
    """
    label = one_line(masukan.label)
    if not 0 < len(label) <= LABEL_TERPANJANG:
        raise DataTidakSah(
            f"Kelas ke-{ke} belum dapat dipakai.",
            f"Nama kelas {'terlalu panjang' if label else 'belum diisi'}.",
            f"Tulis nama, paling banyak {LABEL_TERPANJANG} huruf.",
        )
    batas = parse_angka(masukan.batas, satuan="%")
    if not isinstance(batas, Terbaca):
        raise DataTidakSah(
            f"Batas bawah kelas “{label}” tidak dapat dibaca.",
            f"Tertulis “{masukan.batas}”.",
            "Isi persen, misalnya 76 atau 90,5.",
        )
    singkatan = one_line(masukan.singkatan) or "".join(kata[0] for kata in label.split()).upper()
    if len(singkatan) > SINGKATAN_TERPANJANG:
        raise DataTidakSah(
            f"Singkatan “{singkatan}” kelas “{label}” terlalu panjang.",
            saran=f"Tulis paling banyak {SINGKATAN_TERPANJANG} huruf.",
        )
    if masukan.warna not in WARNA.values():
        raise DataTidakSah(
            f"Warna kelas “{label}” tidak dikenal.", saran=f"Pilih {', '.join(WARNA)}."
        )
    return Kelas(
        batas_bawah=batas.nilai,
        label=label,
        singkatan=singkatan,
        warna=masukan.warna,
        termasuk=masukan.termasuk,
    )


def _policy_day(ctx: AppContext, sesi: Session) -> date:
    """Today, when the clock can be believed."""
    terakhir = last_seen(sesi.connection())
    if clock_doubtful(terakhir, ctx.clock.now()):
        jurnal = ctx.today() if terakhir is None else ctx.local(terakhir).date()
        raise DataTidakSah(
            "Kebijakan belum disimpan.",
            "Kebijakan berlaku sejak hari disimpan, dan hari itu meragukan: jam komputer "
            f"menunjukkan {tanggal_indonesia(ctx.today())}, catatan terakhir di jurnal "
            f"{tanggal_indonesia(jurnal)}.",
            "Betulkan jam komputer. Bila sudah benar, buka Administrasi › Jurnal, tekan “Jam "
            "komputer sudah benar”, lalu simpan lagi.",
        )
    return ctx.today()


def _percent(teks: str, nama: str) -> Decimal | None:
    hasil = parse_angka(teks, satuan="%")
    if isinstance(hasil, Kosong):
        return None
    if not isinstance(hasil, Terbaca) or hasil.nilai < 0:
        raise DataTidakSah(
            f"{nama} tidak dapat dibaca.",
            f"Tertulis “{teks}”.",
            "Isi persen, misalnya 120, atau kosongkan bila tanpa batas.",
        )
    return hasil.nilai
