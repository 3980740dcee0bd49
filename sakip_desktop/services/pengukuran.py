"""Measuring a period from what is stored: the report before anybody looks at it or freezes it."""

from collections.abc import Mapping
from dataclasses import replace

from sqlmodel import Session, col, select

from sakip_desktop.db import records
from sakip_desktop.db.models import Disposisi
from sakip_desktop.domain.aturan import kecualikan
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import BERUPIAH, Anggaran, Indikator, JenisSimpul, Simpul
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.laporan import (
    BarisAnggaran,
    Finalisasi,
    KelompokPengukuran,
    LaporanPengukuran,
    Pengukuran,
)
from sakip_desktop.domain.pengukuran import measure
from sakip_desktop.domain.periode import Periode, tanggal_indonesia
from sakip_desktop.domain.rerata import (
    JumlahAnggaran,
    compute_rerata,
    make_baris_sasaran,
    may_judge,
    roll_up_anggaran,
)
from sakip_desktop.domain.temuan import Temuan
from sakip_desktop.domain.validasi_anggaran import check_anggaran_pohon
from sakip_desktop.services import signers
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import Bahan, exempted_in, load_bahan
from sakip_desktop.services.pemeriksaan import fillers
from sakip_desktop.services.siklus import list_siklus

CATATAN_MERANGKAP = (
    "Sebagian data diperiksa oleh orang yang juga mengisinya; setelan kantor mengizinkannya."
)


def build_laporan(
    ctx: AppContext, sesi: Session, periode: Periode, *, final: Finalisasi | None = None
) -> LaporanPengukuran:
    """The report inside an open session."""
    bahan = load_bahan(ctx, sesi, periode)
    hari = ctx.role_day(sesi)
    semua = measure_all(bahan, periode)
    simpul = bahan.rencana.simpul
    tingkat = levels(simpul)
    jumlah = roll_up_anggaran(simpul, bahan.anggaran, periode)
    temuan = {
        kunci: kecualikan(satu, exempted_in(bahan.pengecualian, kunci, periode))
        for kunci, satu in check_anggaran_pohon(
            simpul, bahan.anggaran, periode, aturan=bahan.aturan
        ).items()
    }
    belum_dikirim = units_not_sent(ctx, sesi, periode)
    return LaporanPengukuran(
        kantor=ctx.kantor,
        kebijakan=bahan.kebijakan,
        periode=periode,
        kelompok=_groups(simpul, tingkat, semua),
        anggaran=_budget(simpul, tingkat, bahan.anggaran, jumlah, temuan, periode),
        sasaran=tuple(
            make_baris_sasaran(
                satu,
                semua,
                jumlah[satu.id],
                bahan.kebijakan,
                berlabel=may_judge(periode, belum_dikirim),
            )
            for satu in simpul
            if satu.jenis is JenisSimpul.SASARAN and satu.in_force(periode)
        ),
        rerata=compute_rerata(semua, kosong_nol=bahan.kebijakan.kosong_nol),
        penanda_tangan=(
            signers.find_signer(ctx, sesi, Peran.VERIFIKATOR, hari, sebagai="Diperiksa oleh"),
            signers.find_signer(ctx, sesi, Peran.PIMPINAN, hari, sebagai="Disetujui oleh"),
        ),
        tanggal=ctx.today(),
        final=final,
        tidak_diukur=_not_measured(bahan.rencana, semua, periode),
        belum_dikirim=belum_dikirim,
        catatan=(
            *_notices(ctx, sesi, periode),
            *_retired(bahan.rencana, periode),
            *_joined(bahan.rencana, periode),
        ),
    )


def measure_all(bahan: Bahan, periode: Periode) -> tuple[Pengukuran, ...]:
    """Every indikator that is measured in the period, in the plan's order.

    One that was retired within the period is promised no longer and left out; the periods that
    ended before keep it.
    """
    hasil = []
    for indikator in bahan.rencana.indikator:
        if not indikator.in_force(periode):
            continue
        figur = bahan.figur.get(indikator.id, {})
        berlaku = records.version_for(bahan.rencana, indikator, figur, periode)
        temuan = [
            temuan
            for bulan in periode.bulan
            if bulan in figur and figur[bulan].temuan and berlaku.measured_in(bulan)
            for temuan in figur[bulan].temuan
        ]
        satu = measure(berlaku, figur, periode, bahan.kebijakan, temuan=temuan)
        if satu.diukur:
            hasil.append(satu)
    return tuple(hasil)


def _not_measured(
    rencana: records.RencanaTahun, diukur: tuple[Pengukuran, ...], periode: Periode
) -> tuple[Indikator, ...]:
    """Those whose frequency asks for nothing in the period."""
    ada = {satu.indikator.id for satu in diukur}
    return tuple(
        satu for satu in rencana.indikator if satu.in_force(periode) and satu.id not in ada
    )


def units_not_sent(ctx: AppContext, sesi: Session, periode: Periode) -> tuple[str, ...]:
    """Names of the units whose form for the period, or for a part of it, is still with them."""
    belum = {
        langkah.unit_id
        for siklus in list_siklus(ctx, sesi, menyentuh=periode)
        for langkah in siklus.langkah
        if langkah.unit_id and langkah.keadaan is not KeadaanLangkah.SELESAI
    }
    return tuple(satu.nama for satu in ctx.units(sesi) if satu.id in belum)


def levels(simpul: tuple[Simpul, ...]) -> dict[str | None, int]:
    """Depth of each node, roots 0."""
    tingkat: dict[str | None, int] = {None: -1}
    for satu in simpul:
        tingkat[satu.id] = tingkat[satu.induk_id] + 1
    return tingkat


def _groups(
    simpul: tuple[Simpul, ...], tingkat: Mapping[str | None, int], semua: tuple[Pengukuran, ...]
) -> tuple[KelompokPengukuran, ...]:
    kelompok = []
    for satu in simpul:
        milik = tuple(ukuran for ukuran in semua if ukuran.indikator.simpul_id == satu.id)
        if milik:
            kelompok.append(
                KelompokPengukuran(simpul=satu, tingkat=tingkat[satu.id], pengukuran=milik)
            )
    return tuple(kelompok)


def _budget(
    simpul: tuple[Simpul, ...],
    tingkat: Mapping[str | None, int],
    anggaran: Mapping[str, Anggaran],
    jumlah: Mapping[str, JumlahAnggaran],
    temuan: Mapping[str, tuple[Temuan, ...]],
    periode: Periode,
) -> tuple[BarisAnggaran, ...]:
    return tuple(
        BarisAnggaran(
            simpul=satu,
            tingkat=tingkat[satu.id],
            anggaran=_until(anggaran.get(satu.id, Anggaran(simpul_id=satu.id)), periode),
            pagu=jumlah[satu.id].pagu,
            realisasi_periode=jumlah[satu.id].realisasi_periode,
            realisasi_sd=jumlah[satu.id].realisasi_sd,
            serapan=jumlah[satu.id].serapan,
            temuan=temuan.get(satu.id, ()),
        )
        for satu in simpul
        if (satu.jenis in BERUPIAH or satu.id in anggaran)
        and (jumlah[satu.id].pagu or jumlah[satu.id].realisasi_sd)
    )


def _until(anggaran: Anggaran, periode: Periode) -> Anggaran:
    """What was entered up to the period's end: a later month is no other report."""
    bulan = periode.sampai_dengan()
    return replace(
        anggaran,
        realisasi={satu: isi for satu, isi in anggaran.realisasi.items() if satu in bulan},
        penjelasan={satu: isi for satu, isi in anggaran.penjelasan.items() if satu in bulan},
    )


def _notices(ctx: AppContext, sesi: Session, periode: Periode) -> tuple[str, ...]:
    merangkap = fillers(ctx, sesi, periode) & _checkers(ctx, sesi, periode)
    return (CATATAN_MERANGKAP,) if merangkap else ()


def _retired(rencana: records.RencanaTahun, periode: Periode) -> tuple[str, ...]:
    """A sentence for each indikator that the period's figures end with."""
    return tuple(
        f"{satu.kode} {satu.nama} berhenti per {tanggal_indonesia(satu.berhenti_pada)} dan tidak "
        f"dihitung dalam {periode.label}; periode sebelumnya tetap memuatnya."
        for satu in rencana.indikator
        if satu.berhenti_pada and periode.mulai < satu.berhenti_pada <= periode.akhir
    )


def _joined(rencana: records.RencanaTahun, periode: Periode) -> tuple[str, ...]:
    """A sentence for each indikator that is measured in a part of the period only."""
    return tuple(
        f"{satu.kode} {satu.nama} dihitung mulai {tanggal_indonesia(satu.mulai_pada)}; "
        "periode sebelumnya tidak memuatnya."
        for satu in rencana.indikator
        if satu.mulai_pada and periode.mulai < satu.mulai_pada <= periode.akhir
    )


def _checkers(ctx: AppContext, sesi: Session, periode: Periode) -> set[str]:
    """Ids of those who approved data in the validating steps of the period's cycles."""
    orang: set[str] = set()
    for siklus in list_siklus(ctx, sesi, menyentuh=periode):
        memeriksa = [
            langkah.kode
            for langkah in siklus.sop.langkah
            if Tindakan.VALIDASI_SETUJUI in langkah.tindakan
        ]
        orang.update(
            sesi.exec(
                select(Disposisi.orang_id).where(
                    Disposisi.siklus_id == siklus.id,
                    col(Disposisi.dari).in_(memeriksa),
                    Disposisi.arah == "lanjut",
                )
            )
        )
    return orang
