"""*Ringkasan untuk pimpinan*: one page that a head takes along to a meeting."""

from collections.abc import Sequence
from decimal import Decimal

from reportlab.platypus import Flowable, Spacer

from sakip_desktop.domain.angka import format_persen, format_rupiah
from sakip_desktop.domain.laporan import LaporanPengukuran, Pengukuran
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.rerata import JumlahAnggaran, format_kelengkapan, total_anggaran
from sakip_desktop.domain.ringkasan import missed, reasons_of, uncounted
from sakip_desktop.reports import kata
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import BabTabel, Baris, Gaya, Kolom, P, Sel, make_tabel
from sakip_desktop.reports.lembar import (
    Keterangan,
    Lembar,
    build_pdf,
    describe,
    make_kop,
    make_lembar,
)
from sakip_desktop.reports.sel_kelas import class_cell

JUDUL = "Ringkasan untuk pimpinan"
ASAL = Asal(
    JenisAsal.USULAN,
    "Susunan usulan program ini; angkanya sama dengan Dokumen Pengukuran Kinerja.",
)
_ALASAN_TERPANJANG = 260  # letters of what a unit says; all of it stands on the long paper


def render_ringkasan(laporan: LaporanPengukuran, progress: Progress = silent) -> bytes:
    """The paper as PDF; the same record gives the same bytes.

    What was not reached is cut off where the page ends, the lowest stay, and how many more there
    are is said.  Only an office whose sasaran alone fill the page gets a second one.

    Args:
        laporan: everything that is printed.
        progress: told about each try; may raise ``Cancelled``.

    Raises:
        DataTidakSah: the office's paper or font cannot be used.
        Cancelled: somebody pressed Batal.
    """
    belum = [*missed(laporan), *uncounted(laporan)]
    pas, lebih = 0, len(belum) + 1  # so many fit on the page, so many do not
    keterangan = describe(JUDUL, laporan, turunan=True)
    pdf, halaman = _draw(laporan, keterangan, belum, len(belum))
    if halaman == 1:
        pas = len(belum)
    else:
        lebih = len(belum)
        pdf, _ = _draw(laporan, keterangan, belum, 0)
    while lebih - pas > 1:
        progress(pas, lebih, f"{JUDUL}: {pas} indikator")
        coba = (pas + lebih) // 2
        isi, halaman = _draw(laporan, keterangan, belum, coba)
        if halaman == 1:
            pas, pdf = coba, isi
        else:
            lebih = coba
    progress(1, 1, f"{JUDUL}: selesai")
    return pdf


def _draw(
    laporan: LaporanPengukuran,
    keterangan: Keterangan,
    belum: Sequence[Pengukuran],
    banyak: int,
) -> tuple[bytes, int]:
    """The paper with so many of those that were not reached, and how many pages it takes."""
    lembar = make_lembar(laporan.kebijakan, rebah=False)
    halaman = [0]
    pdf = build_pdf(
        lembar,
        keterangan,
        [
            *make_kop(lembar, laporan.kantor),
            *_opening(laporan, lembar),
            *_sasaran(laporan, lembar),
            *_missed(laporan, lembar, belum, banyak),
        ],
        on_page=halaman.append,
    )
    return pdf, halaman[-1]


def _opening(laporan: LaporanPengukuran, lembar: Lembar) -> list[Flowable]:
    """Title, four figures, and why they may still change."""
    gaya = lembar.gaya
    jumlah = total_anggaran(laporan.anggaran)
    rerata = laporan.rerata
    kotak = (
        ("Rata-rata capaian", _percent(rerata.nilai), format_kelengkapan(rerata)),
        ("Serapan anggaran", _percent(jumlah.serapan), _spent(jumlah)),
        (
            "Belum mencapai target",
            str(len(missed(laporan))),
            f"dari {len(laporan.semua)} indikator",
        ),
        ("Belum dapat dihitung", str(len(uncounted(laporan))), "indikator"),
    )
    isi: list[Flowable] = [
        P(JUDUL.upper(), gaya.judul),
        P(laporan.kantor.nama, gaya.subjudul),
        P(f"Periode {laporan.periode.label}", gaya.subjudul),
        Spacer(1, 6),
        make_tabel(
            gaya,
            lembar.lebar_isi,
            [Kolom(judul, "tengah", bobot=1) for judul, *_ in kotak],
            [Baris(tuple([P(a, gaya.sel_besar), P(k, gaya.sel_tengah)] for _, a, k in kotak))],
        ),
    ]
    if laporan.belum_dikirim:
        unit = "; ".join(laporan.belum_dikirim)
        kalimat = f"Angka sementara: {len(laporan.belum_dikirim)} unit belum mengirim ({unit})."
        isi.append(P(kalimat, gaya.catatan))
    return isi


def _percent(nilai: Decimal | None) -> str:
    return kata.KOSONG if nilai is None else format_persen(nilai)


def _spent(jumlah: JumlahAnggaran) -> str:
    if jumlah.realisasi_sd is None or jumlah.pagu is None:
        return "belum ada realisasi atau pagu"
    return f"{format_rupiah(jumlah.realisasi_sd)} dari {format_rupiah(jumlah.pagu)}"


def _sasaran(laporan: LaporanPengukuran, lembar: Lembar) -> list[Flowable]:
    gaya = lembar.gaya
    judul = P("Hasil per sasaran", gaya.bab)
    if not laporan.sasaran:
        return [judul, P("Rencana belum memuat sasaran.", gaya.prosa)]
    kolom = [
        Kolom("Sasaran", bobot=1, minimal=50),
        Kolom("Rata-rata capaian (%)", "kanan", maksimal=20),
        Kolom("Indikator dihitung", "tengah", maksimal=24),
        Kolom("Kategori", minimal=32),
        Kolom("Serapan (%)", "kanan"),
    ]
    baris = [
        Baris(
            (
                P(kata.judul_simpul(satu.simpul), gaya.sel),
                kata.format_bagian(satu.rerata.nilai),
                kata.kelengkapan_text(satu.rerata),
                kata.KOSONG
                if satu.kategori is None
                else class_cell(satu.kategori, laporan.kebijakan.skala, gaya),
                kata.format_bagian(satu.serapan),
            )
        )
        for satu in laporan.sasaran
    ]
    return [BabTabel([judul], make_tabel(gaya, lembar.lebar_isi, kolom, baris))]


def _missed(
    laporan: LaporanPengukuran, lembar: Lembar, belum: Sequence[Pengukuran], banyak: int
) -> list[Flowable]:
    """Those below their target, the lowest first, then those without a number."""
    gaya = lembar.gaya
    tanpa = " dan yang belum dapat dihitung" if uncounted(laporan) else ""
    judul = P(f"Indikator di bawah target (terendah dahulu){tanpa}", gaya.bab)
    if not laporan.semua:
        kalimat = f"Tidak ada indikator yang diukur pada {laporan.periode.label}."
        return [judul, P(kalimat, gaya.prosa)]
    if not belum:
        return [judul, P("Semua indikator yang diukur mencapai targetnya.", gaya.prosa)]
    sisa = len(belum) - banyak
    kalimat = f"dan {sisa} indikator lain; semuanya ada di Dokumen Pengukuran Kinerja."
    ekor = [P(kalimat, gaya.catatan)] if sisa else []
    if not banyak:
        return [judul, *ekor]
    kolom = [
        Kolom("Indikator kinerja", bobot=2, minimal=40),
        Kolom("Target", "kanan", maksimal=20),
        Kolom("Realisasi", "kanan", maksimal=20),
        Kolom("Capaian (%)", "kanan", maksimal=18),
        Kolom("Penjelasan, kendala, upaya", bobot=3, minimal=50),
    ]
    baris = [Baris(_missed_row(satu, gaya)) for satu in belum[:banyak]]
    return [BabTabel([judul], make_tabel(gaya, lembar.lebar_isi, kolom, baris), ekor)]


def _missed_row(satu: Pengukuran, gaya: Gaya) -> tuple[Sel, ...]:
    ind = satu.indikator
    alasan = reasons_of(satu)
    if len(alasan) > _ALASAN_TERPANJANG:
        alasan = f"{alasan[:_ALASAN_TERPANJANG].rstrip()}…"
    return (
        P(f"{ind.kode} {ind.nama} ({ind.satuan})".strip(), gaya.sel),
        kata.format_target(ind, satu.target_periode),
        kata.format_nilai(ind, satu.realisasi_periode),
        kata.format_capaian(satu.capaian),
        P(alasan, gaya.sel),
    )
