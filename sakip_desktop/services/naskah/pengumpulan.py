"""Ceklist Dokumen and Laporan Hasil Pengumpulan Data: what is there, and what came in."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date

from sqlmodel import Session

from sakip_desktop.db.records import load_units
from sakip_desktop.domain.bukti import KeadaanBukti, KelengkapanBukti, judge
from sakip_desktop.domain.ceklist import BarisCeklist, BuktiCeklist, CeklistDokumen
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.dokumen_kantor import KATA_MACAM, DokumenKantor, kinds_missing
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Indikator, Keadaan
from sakip_desktop.domain.naskah import (
    Bidang,
    JenisBidang,
    KepalaNaskah,
    Naskah,
    PilihanTtd,
)
from sakip_desktop.domain.pengumpulan import HalData, HasilPengumpulan, UnitTerkumpul
from sakip_desktop.domain.periode import NAMA_BULAN, Periode
from sakip_desktop.domain.pertanyaan import KOLOM
from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.syarat import Syarat
from sakip_desktop.services.bukti_angka import load_bukti, macam_bukti
from sakip_desktop.services.capaian import DIKIRIM, load_masuk
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen_kantor import load_dokumen
from sakip_desktop.services.formulir import Bahan, load_bahan
from sakip_desktop.services.naskah.jenis import Buku, JenisNaskah
from sakip_desktop.services.pengukuran import build_laporan
from sakip_desktop.services.pertanyaan import questions_in
from sakip_desktop.services.smart import load_smart
from sakip_desktop.services.syarat_laporan import check_figures, name_first
from sakip_desktop.services.tanda_terima import load_forms

_CEKLIST = (
    Bidang(
        kunci="pengantar",
        judul="Pengantar",
        jenis=JenisBidang.PROSA,
        bawaan="Dokumen berikut diperlukan untuk pengumpulan data dan pengukuran kinerja "
        "{periode} pada {opd}.",
    ),
    Bidang(
        kunci="lain",
        judul="Dokumen lain yang diperlukan",
        jenis=JenisBidang.TABEL,
        kolom=("Dokumen", "Ada/tidak", "Nomor", "Tempat", "Keterangan"),
        petunjuk="Yang tidak dicatat pada register dokumen kantor",
    ),
    Bidang(kunci="catatan", judul="Catatan", jenis=JenisBidang.PROSA),
)
_HASIL = (
    Bidang(
        kunci="dasar",
        judul="Dasar",
        jenis=JenisBidang.PROSA,
        bawaan="Disposisi {pimpinan} dan program kerja Tim SAKIP tentang pengumpulan data kinerja "
        "{periode}.",
    ),
    Bidang(
        kunci="pelaksanaan",
        judul="Pelaksanaan",
        jenis=JenisBidang.PROSA,
        wajib=True,
        bawaan="Formulir pengumpulan data kinerja {periode} dibagikan kepada seluruh unit kerja, "
        "diisi dan diserahkan kembali kepada Tim SAKIP, lalu direkap dan diperiksa. Hasilnya "
        "sebagai berikut.",
    ),
    Bidang(kunci="kendala", judul="Kendala", jenis=JenisBidang.PROSA),
    Bidang(
        kunci="kesimpulan",
        judul="Kesimpulan",
        jenis=JenisBidang.PROSA,
        wajib=True,
        bawaan="Data kinerja {periode} yang terkumpul digunakan sebagai bahan pengukuran kinerja.",
    ),
    Bidang(kunci="saran", judul="Saran", jenis=JenisBidang.PROSA),
)


# Ceklist


def _checklist(
    ctx: AppContext, sesi: Session, naskah: Naskah, kepala: KepalaNaskah
) -> CeklistDokumen:
    tahun = naskah.periode.tahun
    register = [satu for satu in load_dokumen(ctx, sesi, tahun) if satu.dicabut_pada is None]
    kurang = set(kinds_missing(register))
    dokumen: list[BarisCeklist] = []
    for macam, nama in KATA_MACAM.items():
        if macam in kurang:
            dokumen.append(BarisCeklist(jenis=nama))
        dokumen += [
            BarisCeklist(
                jenis=nama,
                judul=satu.judul,
                ada=True,
                nomor=satu.nomor,
                tanggal=satu.tanggal,
                letak=_place(satu),
                catatan=satu.catatan,
            )
            for satu in register
            if satu.macam is macam
        ]
    return CeklistDokumen(
        kepala=kepala,
        isian=naskah.isian,
        dokumen=tuple(dokumen),
        bukti=_evidence(ctx, sesi, naskah.periode),
        smart=load_smart(ctx, sesi, tahun),
    )


def _place(satu: DokumenKantor) -> str:
    return satu.nama or satu.tautan or "Tercatat pada register, tanpa berkas"


def _judged(
    ctx: AppContext, sesi: Session, periode: Periode
) -> Iterable[tuple[Indikator, dict[Periode, KelengkapanBukti]]]:
    """Each indikator measured in the period with its evidence, of the months that need some."""
    ada = load_bukti(ctx, sesi, periode.bulan)
    for ind in ctx.rencana(sesi, periode.tahun).indikator:
        bulan = ind.measured_months(periode)
        nilai = {satu: judge(macam_bukti(ind), ada.get((ind.id, satu), ())) for satu in bulan}
        if bulan:
            yield (
                ind,
                {
                    satu: isi
                    for satu, isi in nilai.items()
                    if isi.keadaan is not KeadaanBukti.TIDAK_DIMINTA
                },
            )


def _missing(nilai: dict[Periode, KelengkapanBukti]) -> str:
    """What is missing, each sentence once with its months."""
    bulan: dict[str, list[str]] = defaultdict(list)
    for satu, isi in nilai.items():
        if not isi.lengkap:
            bulan[isi.kalimat].append(NAMA_BULAN[satu.ke - 1])
    return "\n".join(f"{', '.join(nama)}: {kalimat}" for kalimat, nama in bulan.items())


def _evidence(ctx: AppContext, sesi: Session, periode: Periode) -> tuple[BuktiCeklist, ...]:
    """Each indikator that is measured in the period; one that needs none is named too."""
    unit = {satu.id: satu.nama for satu in load_units(sesi, ctx.opd_id)}
    return tuple(
        BuktiCeklist(
            kode=ind.kode,
            nama=ind.nama,
            unit=unit.get(ind.unit_id, ""),
            macam=macam_bukti(ind),
            lengkap=sum(isi.lengkap for isi in nilai.values()),
            diminta=len(nilai),
            catatan=_missing(nilai),
        )
        for ind, nilai in _judged(ctx, sesi, periode)
    )


def _draw_checklist(rekam: CeklistDokumen, progress: Progress) -> bytes:
    from sakip_desktop.reports.ceklist import render_ceklist

    return render_ceklist(rekam, progress)


# Laporan hasil


def _collected(
    ctx: AppContext, sesi: Session, naskah: Naskah, kepala: KepalaNaskah
) -> HasilPengumpulan:
    periode = naskah.periode
    bahan = load_bahan(ctx, sesi, periode)
    keluar = _handed_out(ctx, sesi, periode)
    tanya = questions_in(ctx, sesi, periode)
    per_unit = Counter(satu.perihal.unit_id for satu in tanya)
    bukti = _evidence_of_units(ctx, sesi, periode)
    unit = []
    for satu in load_masuk(ctx, sesi, periode):
        lengkap, diminta = bukti.get(satu.unit_id, (0, 0))
        unit.append(
            UnitTerkumpul(
                nama=satu.unit_nama,
                bagikan=keluar.get(satu.unit_id),
                tenggat_kirim=satu.tenggat,
                kirim=None if satu.dikirim is None else ctx.local(satu.dikirim).date(),
                keadaan=satu.keadaan,
                terlambat=satu.terlambat,
                terisi=satu.terisi,
                diminta=satu.seharusnya,
                anggaran_terisi=satu.anggaran_terisi,
                anggaran_diminta=satu.anggaran_seharusnya,
                bukti_lengkap=lengkap,
                bukti_diminta=diminta,
                pertanyaan=per_unit[satu.unit_id],
                kesalahan=satu.kesalahan,
                peringatan=satu.peringatan,
                info=satu.info,
            )
        )
    nama = {satu.id: satu.nama for satu in load_units(sesi, ctx.opd_id)}
    return HasilPengumpulan(
        kepala=kepala,
        isian=naskah.isian,
        unit=tuple(unit),
        tak_dipenuhi=tuple(_figures(bahan, periode, nama, Keadaan.TIDAK_DAPAT_DIPENUHI)),
        kosong=tuple(_figures(bahan, periode, nama, Keadaan.BELUM_DIISI)),
        tanya=tuple(
            HalData(
                unit=satu.unit_nama,
                kode=satu.perihal.kode,
                nama=satu.perihal.nama,
                bulan=satu.pertanyaan.periode.label,
                isi=f"{KOLOM[satu.pertanyaan.kolom]}: {satu.pertanyaan.terakhir_ditanya.isi}",
            )
            for satu in tanya
        ),
    )


def _figures(
    bahan: Bahan, periode: Periode, unit: dict[str, str], keadaan: Keadaan
) -> Iterable[HalData]:
    """The figures of the period in a state, in the order of the plan."""
    for ind in bahan.rencana.indikator:
        figur = bahan.figur.get(ind.id, {})
        for bulan in ind.measured_months(periode):
            satu = figur.get(bulan)
            kini = Keadaan.BELUM_DIISI if satu is None else satu.keadaan
            if kini is keadaan:
                yield HalData(
                    unit=unit.get(ind.unit_id, ""),
                    kode=ind.kode,
                    nama=ind.nama,
                    bulan=bulan.label,
                    isi="" if satu is None else satu.alasan,
                )


def _handed_out(ctx: AppContext, sesi: Session, periode: Periode) -> dict[str, date]:
    """When the first form of each unit went out: that of the period, or of its months."""
    hasil: dict[str, date] = {}
    for waktu in dict.fromkeys((periode, *periode.bulan)):
        for satu in load_forms(ctx, sesi, waktu, None):
            for gerak in satu.gerak:
                hari = gerak.pada.date()
                hasil[satu.unit.id] = min(hasil.get(satu.unit.id, hari), hari)
    return hasil


def _evidence_of_units(
    ctx: AppContext, sesi: Session, periode: Periode
) -> dict[str, tuple[int, int]]:
    """By unit: figures whose evidence is complete, of those that need some."""
    jumlah: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for ind, nilai in _judged(ctx, sesi, periode):
        jumlah[ind.unit_id][0] += sum(isi.lengkap for isi in nilai.values())
        jumlah[ind.unit_id][1] += len(nilai)
    return {satu: (lengkap, diminta) for satu, (lengkap, diminta) in jumlah.items()}


def _check(ctx: AppContext, sesi: Session, rekam: HasilPengumpulan) -> tuple[Syarat, ...]:
    """Every form is with the team, complete and explained; one that was returned is not."""
    if not rekam.unit:
        return (Syarat(terpenuhi=False, isi="Tidak ada data yang diminta pada periode ini."),)
    belum = [
        f"{satu.nama} ({satu.keadaan[:1].lower()}{satu.keadaan[1:]})"
        for satu in rekam.unit
        if satu.keadaan != DIKIRIM
    ]
    if belum:
        isi = f"Formulir belum di Tim SAKIP: {name_first(belum)}."
        return (Syarat(terpenuhi=False, isi=isi),)
    n = len(rekam.unit)
    return (
        Syarat(terpenuhi=True, isi=f"{n} unit kerja sudah mengirim formulir."),
        *check_figures(build_laporan(ctx, sesi, rekam.kepala.periode)),
    )


def _draw_collected(rekam: HasilPengumpulan, progress: Progress) -> bytes:
    from sakip_desktop.reports.laporan_pengumpulan import render_laporan_pengumpulan

    return render_laporan_pengumpulan(rekam, progress)


JENIS_PENGUMPULAN = (
    JenisNaskah(
        kode=KodeDokumen.CEKLIST,
        rekam=CeklistDokumen,
        susun=_checklist,
        gambar=_draw_checklist,
        bidang=_CEKLIST,
        penanda=(
            PilihanTtd(sebagai="Mengetahui,", peran=Peran.VERIFIKATOR),
            PilihanTtd(sebagai="Yang memeriksa,", peran=Peran.PERENCANA),
        ),
    ),
    JenisNaskah(
        kode=KodeDokumen.LAPORAN_PENGUMPULAN,
        rekam=HasilPengumpulan,
        susun=_collected,
        gambar=_draw_collected,
        bidang=_HASIL,
        penanda=(
            PilihanTtd(sebagai="Mengetahui,", peran=Peran.VERIFIKATOR),
            PilihanTtd(sebagai="Yang melaporkan,", peran=Peran.PERENCANA),
        ),
        buku=Buku.DOKUMEN,
        syarat=_check,
    ),
)
