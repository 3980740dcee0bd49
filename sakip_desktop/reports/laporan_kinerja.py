"""Laporan Pengukuran Kinerja with its narrative: the four chapters of PermenPAN-RB 53/2014."""

from collections.abc import Sequence
from decimal import Decimal

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.capaian import Capaian
from sakip_desktop.domain.kinerja import Indikator, JenisSimpul
from sakip_desktop.domain.laporan import BarisAnggaran, Pengukuran
from sakip_desktop.domain.laporan_kinerja import BagianLaporan, BandingIndikator, LaporanKinerja
from sakip_desktop.domain.periode import JenisPeriode, Periode, tanggal_indonesia
from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.rerata import total_anggaran
from sakip_desktop.domain.tindak_lanjut import KATA_TINDAK
from sakip_desktop.reports import kata
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import BabTabel, Baris, Kolom, P, Sel, make_bab, make_tabel
from sakip_desktop.reports.lembar import Lembar
from sakip_desktop.reports.sel_kelas import class_cell
from sakip_desktop.reports.surat import (
    close,
    finish,
    make_butir,
    make_halaman,
    make_kepala,
    make_paragraf,
    make_prosa,
)

JUDUL = "Laporan Pengukuran Kinerja"
ASAL = Asal(
    JenisAsal.USULAN,
    "Bab dan analisisnya mengikuti PermenPAN-RB 53/2014 lampiran II (laporan kinerja: pembandingan "
    "dengan tahun lalu, target jangka menengah, standar nasional; penyebab, solusi, efisiensi, "
    "anggaran); susunan kolomnya usulan program ini.",
)
_BANDING = (
    "Perbandingan dengan tahun sebelumnya (periode yang sama), target akhir Renstra, dan standar "
    "nasional"
)
_TANPA_URAIAN = "Belum diuraikan."


def render_laporan_kinerja(rekam: LaporanKinerja, progress: Progress) -> bytes:
    """The report as a PDF."""
    kepala = rekam.kepala
    lembar = make_halaman(kepala, padat=True)
    gaya = lembar.gaya
    isi: list[Flowable] = [
        *make_kepala(lembar, kepala),
        P(JUDUL.upper(), gaya.judul),
        P(kepala.kantor.nama, gaya.subjudul),
        P(kepala.periode.label, gaya.subjudul),
        *([P(f"Nomor {kepala.nomor}", gaya.subjudul)] if kepala.nomor else []),
    ]
    for buat in (_introduction, _planning, _accountability, _closing):
        isi += buat(rekam, lembar)
    return finish(lembar, kepala, rekam, close(lembar, kepala, rekam, isi), progress)


def _bab(lembar: Lembar, judul: str) -> list[Flowable]:
    return [Spacer(1, 3 * mm), CondPageBreak(30 * mm), P(judul, lembar.gaya.judul)]


def _introduction(rekam: LaporanKinerja, lembar: Lembar) -> list[Flowable]:
    isi = _bab(lembar, "BAB I PENDAHULUAN")
    for huruf, judul, kunci in (
        ("A", "Latar belakang dan dasar", "latar"),
        ("B", "Tugas dan fungsi", "tugas"),
    ):
        isi += make_prosa(lembar, f"{huruf}. {judul}", rekam.isian.text(kunci), _TANPA_URAIAN)
    return isi


# ------------------------------------------------------------------------------------- II. the plan


def _planning(rekam: LaporanKinerja, lembar: Lembar) -> list[Flowable]:
    gaya, laporan = lembar.gaya, rekam.laporan
    tahun = Periode(laporan.periode.tahun, JenisPeriode.TAHUN, 1)
    semua = [*(satu.indikator for satu in laporan.semua), *laporan.tidak_diukur]
    baris = []
    nomor = 0
    for bagian in rekam.bagian:
        milik = [satu for satu in semua if satu.simpul_id == bagian.simpul.id]
        judul = P(kata.judul_simpul(bagian.simpul), gaya.sel_tebal)
        baris.append(Baris((judul,), grup=True))
        for ind in sorted(milik, key=lambda satu: satu.kode):
            nomor += 1
            target = kata.target_bersatuan(ind, ind.target.get(tahun))
            baris.append(Baris((str(nomor), ind.nama, target)))
    isi = [
        *_bab(lembar, "BAB II PERENCANAAN KINERJA"),
        *make_paragraf(lembar, rekam.isian.text("perencanaan")),
    ]
    kolom = (
        Kolom("No", "tengah", minimal=9),
        Kolom("Indikator kinerja", bobot=1),
        Kolom(f"Target tahun {laporan.periode.tahun}", "tengah", minimal=34),
    )
    if nomor:
        isi.append(BabTabel([], make_tabel(gaya, lembar.lebar_isi, kolom, baris)))
    program = [satu for satu in laporan.anggaran if satu.simpul.jenis is JenisSimpul.PROGRAM]
    if program:
        isi += [Spacer(1, 4 * mm), _ceilings(lembar, program)]
    return isi


def _ceilings(lembar: Lembar, program: Sequence[BarisAnggaran]) -> Flowable:
    kolom = (Kolom("Program", bobot=1), Kolom("Anggaran (Rp)", "kanan", minimal=36))
    baris = [Baris((satu.simpul.uraian, kata.format_uang(satu.pagu))) for satu in program]
    return BabTabel([], make_tabel(lembar.gaya, lembar.lebar_isi, kolom, baris))


# ------------------------------------------------------------------------------ III. accountability


def _accountability(rekam: LaporanKinerja, lembar: Lembar) -> list[Flowable]:
    gaya, laporan = lembar.gaya, rekam.laporan
    isi: list[Flowable] = [
        *_bab(lembar, "BAB III AKUNTABILITAS KINERJA"),
        P("A. Capaian kinerja", gaya.bab),
        *make_paragraf(lembar, rekam.isian.text("akuntabilitas")),
        P(
            f"Rata-rata capaian seluruh indikator: {kata.rerata_text(laporan.rerata)}.",
            gaya.prosa,
        ),
    ]
    if laporan.belum_dikirim:
        kalimat = (
            f"Angka sementara: {len(laporan.belum_dikirim)} unit kerja belum mengirim formulir "
            f"({'; '.join(laporan.belum_dikirim)})."
        )
        isi.append(P(kalimat, gaya.prosa))
    banding = {satu.kode: satu for satu in rekam.banding}
    for nomor, bagian in enumerate(rekam.bagian, start=1):
        isi += _part(rekam, lembar, nomor, bagian, banding)
    for satu in rekam.lain:
        isi += [
            *make_bab(gaya, f"Uraian lain: {satu.kode}"),
            *_prose(lembar, satu.sebab, satu.solusi, satu.efisiensi),
        ]
    isi.append(P(kata.skala_text(laporan.kebijakan.skala), gaya.catatan))
    isi += [P(satu, gaya.catatan) for satu in laporan.catatan]
    return [*isi, *_budget(rekam, lembar)]


def _part(
    rekam: LaporanKinerja,
    lembar: Lembar,
    nomor: int,
    bagian: BagianLaporan,
    banding: dict[str, BandingIndikator],
) -> list[Flowable]:
    gaya = lembar.gaya
    judul: list[Flowable] = [P(f"{nomor}. {kata.judul_simpul(bagian.simpul)}", gaya.bab)]
    milik, pendukung = rekam.own(bagian), rekam.supporting(bagian)
    isi: list[Flowable] = []
    if milik:
        judul_tabel = [*judul, _caption(lembar, "Target dan realisasi")]
        isi.append(_figures(rekam, lembar, judul_tabel, milik))
        judul_tabel = [_caption(lembar, _BANDING)]
        isi.append(_comparison(rekam, lembar, judul_tabel, milik, banding))
    else:
        tanpa = "Tidak ada indikator yang diukur pada periode ini."
        isi += [*judul, P(tanpa, gaya.prosa)]
    isi += _prose(lembar, bagian.sebab, bagian.solusi, "")
    isi += _efficiency(rekam, lembar, bagian)
    program = rekam.programs(bagian)
    if program:
        isi.append(_spending(lembar, [_caption(lembar, "Program penunjang")], program))
    if pendukung:
        judul_tabel = [_caption(lembar, "Indikator program dan kegiatan penunjang")]
        isi.append(_figures(rekam, lembar, judul_tabel, pendukung))
    return isi


def _caption(lembar: Lembar, teks: str) -> Flowable:
    return P(teks, lembar.gaya.keterangan_tabel)


def _figures(
    rekam: LaporanKinerja, lembar: Lembar, judul: list[Flowable], milik: Sequence[Pengukuran]
) -> Flowable:
    """The columns of *Dokumen Pengukuran Kinerja*, narrower."""
    gaya, laporan = lembar.gaya, rekam.laporan
    setahun = laporan.periode.jenis is JenisPeriode.TAHUN
    kolom = [
        Kolom("No", "tengah"),
        Kolom("Indikator kinerja", bobot=1, minimal=40),
        Kolom("Target tahun", "kanan", maksimal=22),
        *(
            []
            if setahun
            else [
                Kolom("Target periode", "kanan", maksimal=22),
                Kolom("Realisasi periode", "kanan", maksimal=22),
            ]
        ),
        Kolom("Realisasi" if setahun else "Realisasi s.d. periode", "kanan", maksimal=22),
        Kolom("Capaian (%)", "kanan"),
        Kolom("Kategori", minimal=24, maksimal=26),
        *([] if setahun else [Kolom("Thd. target tahun (%)", "kanan", maksimal=18)]),
    ]
    baris = []
    for nomor, satu in enumerate(milik, start=1):
        ind = satu.indikator
        kategori: Sel = P(kata.tanpa_kategori(satu), gaya.sel)
        if satu.kategori is not None:
            kategori = class_cell(satu.kategori, laporan.kebijakan.skala, gaya)
        periode = (
            kata.format_target(ind, satu.target_periode),
            kata.format_nilai(ind, satu.realisasi_periode),
        )
        baris.append(
            Baris(
                (
                    str(nomor),
                    P(f"{ind.nama} ({ind.satuan})" if ind.satuan else ind.nama, gaya.sel),
                    kata.format_target(ind, satu.target_tahun),
                    *(() if setahun else periode),
                    kata.format_nilai(ind, satu.realisasi_sd),
                    kata.format_capaian(satu.capaian),
                    kategori,
                    *(() if setahun else (kata.format_capaian(satu.kemajuan),)),
                )
            )
        )
    return BabTabel(judul, make_tabel(gaya, lembar.lebar_isi, kolom, baris))


def _comparison(
    rekam: LaporanKinerja,
    lembar: Lembar,
    judul: list[Flowable],
    milik: Sequence[Pengukuran],
    banding: dict[str, BandingIndikator],
) -> Flowable:
    gaya, tahun = lembar.gaya, rekam.laporan.periode.tahun
    lalu = sorted(
        {dulu.periode.tahun for satu in banding.values() for dulu in satu.lalu} or {tahun - 1}
    )
    kolom = [
        Kolom("No", "tengah"),
        Kolom("Indikator kinerja", bobot=1, minimal=34),
        *(Kolom(f"Realisasi {t}", "kanan", maksimal=20) for t in (*lalu, tahun)),
        *(Kolom(f"Capaian {t} (%)", "kanan") for t in (*lalu, tahun)),
        Kolom("Target akhir Renstra", "kanan", maksimal=20),
        Kolom("Thd. Renstra (%)", "kanan"),
        Kolom("Standar nasional", "kanan", maksimal=20),
        Kolom("Thd. standar (%)", "kanan"),
    ]
    baris = []
    for nomor, satu in enumerate(milik, start=1):
        ind, lain = satu.indikator, banding[satu.indikator.kode]
        dulu = {d.periode.tahun: d for d in lain.lalu}
        realisasi = [
            kata.format_nilai(ind, dulu[t].realisasi if t in dulu else _base(ind, t)) for t in lalu
        ]
        baris.append(
            Baris(
                (
                    str(nomor),
                    P(ind.nama, gaya.sel),
                    *realisasi,
                    kata.format_nilai(ind, satu.realisasi_periode),
                    *(_percent(dulu[t].capaian if t in dulu else None) for t in lalu),
                    kata.format_capaian(satu.capaian),
                    kata.format_nilai(ind, ind.target_renstra),
                    _percent(lain.renstra),
                    kata.format_nilai(ind, ind.standar_nasional),
                    _percent(lain.standar),
                )
            )
        )
    return BabTabel(judul, make_tabel(gaya, lembar.lebar_isi, kolom, baris))


def _base(ind: Indikator, tahun: int) -> Decimal | None:
    """The plan's own starting value, where it is of that year."""
    return ind.baseline if ind.baseline_tahun == tahun else None


def _percent(capaian: Capaian | None) -> str:
    return kata.KOSONG if capaian is None else kata.format_capaian(capaian)


def _prose(lembar: Lembar, sebab: str, solusi: str, efisiensi: str) -> list[Flowable]:
    isi: list[Flowable] = []
    for judul, teks in (
        ("Penyebab keberhasilan/kegagalan", sebab),
        ("Solusi yang dilakukan", solusi),
        ("Efisiensi penggunaan sumber daya", efisiensi),
    ):
        if teks.strip():
            isi += [CondPageBreak(20 * mm), _caption(lembar, judul), *make_paragraf(lembar, teks)]
    return isi


def _efficiency(rekam: LaporanKinerja, lembar: Lembar, bagian: BagianLaporan) -> list[Flowable]:
    """Mean against money spent, as the measurement has it, and what was written about it."""
    hasil = rekam.result(bagian)
    teks = make_paragraf(lembar, bagian.efisiensi)
    if hasil is None:
        return [_caption(lembar, "Efisiensi penggunaan sumber daya"), *teks] if teks else []
    kolom = (
        Kolom("Rata-rata capaian", bobot=1.6),
        Kolom("Pagu (Rp)", "kanan", bobot=1),
        Kolom("Realisasi s.d. periode (Rp)", "kanan", bobot=1),
        Kolom("Serapan (%)", "kanan"),
        Kolom("Efisiensi (poin persen)", "kanan"),
        Kolom("Keterangan", bobot=1),
    )
    baris = Baris(
        (
            kata.rerata_text(hasil.rerata),
            kata.format_uang(hasil.pagu),
            kata.format_uang(hasil.realisasi),
            kata.format_bagian(hasil.serapan),
            kata.format_bagian(hasil.efisiensi).replace("-", "−"),
            hasil.efisiensi_label or kata.KOSONG,
        )
    )
    tabel = make_tabel(lembar.gaya, lembar.lebar_isi, kolom, [baris])
    judul = _caption(lembar, "Efisiensi penggunaan sumber daya")
    return [BabTabel([judul], tabel), *_below(teks)]


def _below(teks: list[Flowable]) -> list[Flowable]:
    """Prose below a table, with room between them."""
    return [Spacer(1, 2 * mm), *teks] if teks else []


_KOLOM_ANGGARAN = (
    Kolom("Program", bobot=1, minimal=50),
    Kolom("Pagu (Rp)", "kanan"),
    Kolom("Realisasi s.d. periode (Rp)", "kanan", maksimal=34),
    Kolom("Serapan (%)", "kanan"),
)


def _spending(
    lembar: Lembar, judul: list[Flowable], program: Sequence[BarisAnggaran], *jumlah: Baris
) -> Flowable:
    baris = [
        Baris(
            (
                P(satu.simpul.uraian, lembar.gaya.sel),
                kata.format_uang(satu.pagu),
                kata.format_uang(satu.realisasi_sd),
                kata.format_bagian(satu.serapan),
            )
        )
        for satu in program
    ]
    isi = [*baris, *jumlah]
    return BabTabel(judul, make_tabel(lembar.gaya, lembar.lebar_isi, _KOLOM_ANGGARAN, isi))


def _budget(rekam: LaporanKinerja, lembar: Lembar) -> list[Flowable]:
    gaya, laporan = lembar.gaya, rekam.laporan
    judul = P("B. Realisasi anggaran", gaya.bab)
    teks = make_paragraf(lembar, rekam.isian.text("anggaran"))
    if not laporan.anggaran:
        tanpa = "Rencana untuk periode ini belum memuat pagu anggaran."
        return [judul, P(tanpa, gaya.prosa), *teks]
    semua = total_anggaran(laporan.anggaran)
    jumlah = Baris(
        (
            P("Jumlah", gaya.sel_tebal),
            kata.format_uang(semua.pagu),
            kata.format_uang(semua.realisasi_sd),
            kata.format_bagian(semua.serapan),
        ),
        jumlah=True,
    )
    program = [satu for satu in laporan.anggaran if satu.simpul.jenis is JenisSimpul.PROGRAM]
    return [_spending(lembar, [judul], program, jumlah), *_below(teks)]


# -------------------------------------------------------------------------------------- IV. the end


def _closing(rekam: LaporanKinerja, lembar: Lembar) -> list[Flowable]:
    gaya, isian = lembar.gaya, rekam.isian
    isi = [
        *_bab(lembar, "BAB IV PENUTUP"),
        *make_prosa(lembar, "A. Kesimpulan", isian.text("kesimpulan"), _TANPA_URAIAN),
        *make_bab(gaya, "B. Rekomendasi"),
        *(
            make_butir(lembar, isian.items("rekomendasi"), angka=True)
            or [P("Tidak ada rekomendasi.", gaya.prosa)]
        ),
    ]
    judul = P("C. Tindak lanjut", gaya.bab)
    if not rekam.tindak:
        return [*isi, judul, P("Tidak ada tindak lanjut yang tercatat.", gaya.prosa)]
    kolom = (
        Kolom("No", "tengah", minimal=9),
        Kolom("Temuan, kendala, rekomendasi, atau instruksi", bobot=3),
        Kolom("Rencana tindak lanjut", bobot=3),
        Kolom("Batas waktu", "tengah", bobot=1.2, minimal=20),
        Kolom("Penanggung jawab", bobot=1.6),
        Kolom("Status", bobot=1.2, minimal=18),
    )
    baris = [
        Baris(
            (
                str(nomor),
                "\n".join(teks for teks in (satu.rujukan, satu.uraian) if teks),
                satu.rencana,
                tanggal_indonesia(satu.tenggat),
                satu.penanggung_jawab,
                f"{KATA_TINDAK[satu.keadaan]}, {format_angka(satu.persen)} %",
            )
        )
        for nomor, satu in enumerate(rekam.tindak, start=1)
    ]
    return [*isi, BabTabel([judul], make_tabel(gaya, lembar.lebar_isi, kolom, baris))]
