"""Perjanjian Kinerja: what the plan promises for the year, and who promises it to whom."""

from dataclasses import replace

from sqlmodel import Session, col, select

from sakip_desktop.db.models import Dokumen
from sakip_desktop.db.models import Naskah as Baris
from sakip_desktop.db.records import RencanaTahun
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Anggaran, JenisSimpul
from sakip_desktop.domain.naskah import (
    Bidang,
    Isian,
    JenisBidang,
    KepalaNaskah,
    Naskah,
    PilihanTtd,
)
from sakip_desktop.domain.periode import Periode, tanggal_indonesia
from sakip_desktop.domain.perjanjian import (
    PerjanjianKinerja,
    ProgramPerjanjian,
    SasaranPerjanjian,
    printed,
)
from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.rerata import roll_up_anggaran
from sakip_desktop.domain.syarat import Syarat
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah.jenis import Buku, JenisNaskah
from sakip_desktop.services.syarat_laporan import name_first

ALASAN_PERUBAHAN = (
    "terjadi pergantian atau mutasi pejabat",
    "terjadi perubahan strategi (program, kegiatan, dan alokasi anggaran)",
    "terjadi perubahan prioritas atau asumsi yang berakibat signifikan",
)
"""For which an agreement may be changed (PermenPAN-RB 53/2014, lampiran I); own words may stand."""
_BIDANG = (
    Bidang(
        kunci="sumber",
        judul="Keterangan anggaran tiap program",
        jenis=JenisBidang.TABEL,
        kolom=("Kode program", "Keterangan (APBD, dekonsentrasi, tugas pembantuan)"),
        petunjuk="Kosong berarti APBD.",
    ),
    Bidang(
        kunci="alasan",
        judul="Alasan perubahan",
        jenis=JenisBidang.PILIHAN,
        pilihan=ALASAN_PERUBAHAN,
        petunjuk="Hanya untuk Perjanjian Kinerja Perubahan; dicetak di bawah pernyataan.",
    ),
)


def _promise(
    ctx: AppContext, sesi: Session, naskah: Naskah, kepala: KepalaNaskah
) -> PerjanjianKinerja:
    periode, lama = naskah.periode, _before(ctx, sesi, naskah)
    perubahan = lama is not None
    if perubahan:
        kepala = replace(kepala, judul=f"{kepala.judul} Perubahan")
    rencana = ctx.rencana(sesi, periode.tahun)
    simpul = [satu for satu in rencana.simpul if satu.in_force(periode)]
    keterangan = dict(_sources(naskah.isian))
    pagu = pagu_tree(rencana, periode, perubahan=perubahan)
    program = [
        ProgramPerjanjian(
            simpul=satu, pagu=pagu[satu.id], keterangan=keterangan.get(satu.kode, "APBD")
        )
        for satu in simpul
        if satu.jenis is JenisSimpul.PROGRAM
    ]
    return PerjanjianKinerja(
        kepala=kepala,
        isian=naskah.isian,
        perubahan=perubahan,
        sasaran=tuple(
            SasaranPerjanjian(
                simpul=satu,
                indikator=tuple(
                    printed(ind, periode)
                    for ind in rencana.indikator
                    if ind.simpul_id == satu.id and ind.in_force(periode)
                ),
            )
            for satu in simpul
            if satu.jenis is JenisSimpul.SASARAN
        ),
        program=tuple(program),
        menggantikan="" if lama is None else _named(lama),
    )


def _finals(ctx: AppContext, sesi: Session, naskah: Naskah) -> list[str | None]:
    """The agreements of its year in the order in which they became final."""
    kueri = (
        select(Dokumen.naskah_id)
        .where(
            Dokumen.opd_id == ctx.opd_id,
            Dokumen.kode == naskah.kode.value,
            Dokumen.tahun == naskah.periode.tahun,
            Dokumen.revisi == 0,
        )
        .order_by(col(Dokumen.jurnal_urut))
    )
    return list(sesi.exec(kueri))


def pengganti(ctx: AppContext, sesi: Session, naskah: Naskah) -> str:
    """The agreement of the year that took the place of a final one; empty while it stands."""
    terakhir = _finals(ctx, sesi, naskah)[-1]
    return "" if terakhir == naskah.id else _named(sesi.get_one(Baris, terakhir))


def _before(ctx: AppContext, sesi: Session, naskah: Naskah) -> Baris | None:
    """The agreement of the year that became final last before this one, which takes its place."""
    final = _finals(ctx, sesi, naskah)
    lama = final[: final.index(naskah.id)] if naskah.id in final else final
    return sesi.get_one(Baris, lama[-1]) if lama else None


def _named(lama: Baris) -> str:
    """``Perjanjian Kinerja Tahun 2025 Nomor 1/2025 tanggal 2 Januari 2025``."""
    nomor = f" Nomor {lama.nomor}" if lama.nomor else ""
    hari = f" tanggal {tanggal_indonesia(lama.tanggal)}" if lama.tanggal else ""
    return f"Perjanjian Kinerja Tahun {lama.tahun}{nomor}{hari}"


def pagu_tree(rencana: RencanaTahun, periode: Periode, *, perubahan: bool) -> dict[str, int | None]:
    """Budget of each node with what is below it, as the measurement sums it up.

    Args:
        rencana: the plan of the year.
        periode: what is in force then.
        perubahan: the ceilings after the change where there are such; otherwise the first ones.
    """
    simpul = [satu for satu in rencana.simpul if satu.in_force(periode)]
    anggaran = {}
    for satu in simpul:
        murni, ubah = rencana.pagu_of(satu.id)
        anggaran[satu.id] = Anggaran(
            simpul_id=satu.id, pagu_murni=murni, pagu_perubahan=ubah if perubahan else None
        )
    jumlah = roll_up_anggaran(simpul, anggaran, periode)
    return {simpul_id: satu.pagu for simpul_id, satu in jumlah.items()}


def _sources(isian: Isian) -> list[tuple[str, str]]:
    return [(baris[0].strip(), baris[1].strip()) for baris in isian.rows("sumber") if baris[1]]


def _check(_ctx: AppContext, _sesi: Session, rekam: PerjanjianKinerja) -> tuple[Syarat, ...]:
    tahun = rekam.kepala.periode
    semua = [ind for satu in rekam.sasaran for ind in satu.indikator]
    kosong = [ind.kode for ind in semua if tahun not in ind.target]
    if rekam.perubahan and not rekam.isian.text("alasan").strip():
        isi = "Alasan perubahan Perjanjian Kinerja belum dipilih."
        return (Syarat(terpenuhi=False, isi=isi, kunci="alasan"),)
    if not semua:
        return (Syarat(terpenuhi=False, isi="Rencana tahun ini belum memuat indikator sasaran."),)
    if kosong:
        return (Syarat(terpenuhi=False, isi=f"Target tahun belum ada: {name_first(kosong)}."),)
    return (Syarat(terpenuhi=True, isi=f"{len(semua)} indikator sasaran bertarget."),)


def _draw(rekam: PerjanjianKinerja, progress: Progress) -> bytes:
    from sakip_desktop.reports.perjanjian import render_perjanjian

    return render_perjanjian(rekam, progress)


JENIS_PERJANJIAN = (
    JenisNaskah(
        kode=KodeDokumen.PERJANJIAN_KINERJA,
        rekam=PerjanjianKinerja,
        susun=_promise,
        gambar=_draw,
        bidang=_BIDANG,
        penanda=(
            PilihanTtd(sebagai="Pihak Kedua,", atasan=True),
            PilihanTtd(sebagai="Pihak Pertama,", peran=Peran.PIMPINAN),
        ),
        buku=Buku.DOKUMEN,
        setahun=True,
        banyak=True,
        syarat=_check,
    ),
)
