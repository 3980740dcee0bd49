"""Measuring a period from what is stored: the report before anybody looks at it or freezes it."""

from collections.abc import Mapping

from sqlmodel import Session, col, select

from sakip_desktop.db import records
from sakip_desktop.db.models import Disposisi, Orang
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Anggaran, JenisSimpul, Simpul
from sakip_desktop.domain.laporan import (
    BarisAnggaran,
    Finalisasi,
    KelompokPengukuran,
    LaporanPengukuran,
    Pengukuran,
)
from sakip_desktop.domain.pengukuran import measure
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.rerata import (
    JumlahAnggaran,
    compute_rerata,
    make_baris_sasaran,
    roll_up_anggaran,
)
from sakip_desktop.domain.temuan import Temuan
from sakip_desktop.domain.validasi_anggaran import check_anggaran_pohon
from sakip_desktop.services import signers
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import Bahan, load_bahan
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
    temuan = check_anggaran_pohon(simpul, bahan.anggaran, periode)
    return LaporanPengukuran(
        kantor=ctx.kantor,
        kebijakan=bahan.kebijakan,
        periode=periode,
        kelompok=_groups(simpul, tingkat, semua),
        anggaran=_budget(simpul, tingkat, bahan.anggaran, jumlah, temuan),
        sasaran=tuple(
            make_baris_sasaran(satu, semua, jumlah[satu.id], bahan.kebijakan.skala)
            for satu in simpul
            if satu.jenis is JenisSimpul.SASARAN
        ),
        rerata=compute_rerata(semua),
        penanda_tangan=(
            signers.find_signer(ctx, sesi, Peran.VERIFIKATOR, hari, sebagai="Diperiksa oleh"),
            signers.find_signer(ctx, sesi, Peran.PIMPINAN, hari, sebagai="Disetujui oleh"),
        ),
        tanggal=ctx.today(),
        final=final,
        catatan=_notices(ctx, sesi, bahan, periode),
    )


def measure_all(bahan: Bahan, periode: Periode) -> tuple[Pengukuran, ...]:
    """Every indikator that is measured in the period, in the plan's order."""
    hasil = []
    for indikator in bahan.rencana.indikator:
        figur = bahan.figur.get(indikator.id, {})
        berlaku = records.version_for(bahan.rencana, indikator, figur, periode)
        temuan = [
            temuan
            for bulan in berlaku.measured_months(periode)
            if bulan in figur
            for temuan in figur[bulan].temuan
        ]
        satu = measure(berlaku, figur, periode, bahan.kebijakan, temuan=temuan)
        if satu.diukur:
            hasil.append(satu)
    return tuple(hasil)


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
) -> tuple[BarisAnggaran, ...]:
    berupiah = (JenisSimpul.PROGRAM, JenisSimpul.KEGIATAN, JenisSimpul.SUB_KEGIATAN)
    return tuple(
        BarisAnggaran(
            simpul=satu,
            tingkat=tingkat[satu.id],
            anggaran=anggaran.get(satu.id, Anggaran(simpul_id=satu.id)),
            realisasi_periode=jumlah[satu.id].realisasi_periode,
            realisasi_sd=jumlah[satu.id].realisasi_sd,
            serapan=jumlah[satu.id].serapan,
            temuan=temuan.get(satu.id, ()),
        )
        for satu in simpul
        if satu.jenis in berupiah and (jumlah[satu.id].pagu or jumlah[satu.id].realisasi_sd)
    )


def _notices(ctx: AppContext, sesi: Session, bahan: Bahan, periode: Periode) -> tuple[str, ...]:
    pengisi = {
        figur.diubah_oleh
        for per_bulan in bahan.figur.values()
        for bulan, figur in per_bulan.items()
        if bulan in periode
    }
    pemeriksa = _checkers(ctx, sesi, periode)
    return (CATATAN_MERANGKAP,) if pengisi & pemeriksa else ()


def _checkers(ctx: AppContext, sesi: Session, periode: Periode) -> set[str]:
    """Names of those who approved data in the validating steps of the period's cycles."""
    nama: set[str] = set()
    for siklus in list_siklus(ctx, sesi, menyentuh=periode):
        memeriksa = [
            langkah.kode
            for langkah in siklus.sop.langkah
            if Tindakan.VALIDASI_SETUJUI in langkah.tindakan
        ]
        nama.update(
            sesi.exec(
                select(Orang.nama)
                .join(Disposisi, col(Disposisi.orang_id) == Orang.id)
                .where(
                    Disposisi.siklus_id == siklus.id,
                    col(Disposisi.dari).in_(memeriksa),
                    Disposisi.arah == "lanjut",
                )
            )
        )
    return nama
