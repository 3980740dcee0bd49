"""*Kertas Kerja Pengukuran*: how each capaian came about, indikator by indikator, and a recap."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, PageBreak, Spacer

from sakip_desktop.domain.angka import format_persen
from sakip_desktop.domain.kinerja import Indikator
from sakip_desktop.domain.laporan import LaporanPengukuran, Pengukuran
from sakip_desktop.domain.penjelasan import (
    AsalIndikator,
    KertasKerja,
    Penjelasan,
    explain_indikator,
)
from sakip_desktop.domain.penjelasan_rerata import mean_steps
from sakip_desktop.domain.periode import waktu_indonesia
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.rerata import counted_value
from sakip_desktop.reports import kata
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import (
    BabTabel,
    Baris,
    Gaya,
    Kolom,
    P,
    Sel,
    close_with,
    make_tabel,
)
from sakip_desktop.reports.lembar import Lembar, build_pdf, describe, make_kop, make_lembar
from sakip_desktop.reports.sel_kelas import class_cell

JUDUL = "Kertas Kerja Pengukuran"
ASAL = Asal(
    JenisAsal.USULAN,
    "Diminta langkah 4 dan 5 SOP Pengukuran Kinerja Sekretariat DPRD Kabupaten Purwakarta 2024 "
    "(Kertas Kerja Pengukuran Kinerja), yang tidak menetapkan bentuknya; susunannya usulan "
    "program ini.",
)
_LEBAR_HAL = 42  # millimetres of the column that says what a line is about


def render_kertas_kerja(kertas: KertasKerja, progress: Progress = silent) -> bytes:
    """The paper as PDF; the same record gives the same bytes.

    Its fingerprint is that of the measurement, which both papers are made of.

    Args:
        kertas: the measurement with the cells of every indikator.
        progress: told about each indikator and each page; may raise ``Cancelled``.

    Raises:
        DataTidakSah: the office's paper or font cannot be used.
        Cancelled: somebody pressed Batal.
    """
    laporan = kertas.laporan
    lembar = make_lembar(laporan.kebijakan, rebah=False)
    langkah = len(laporan.semua) + 2
    isi: list[Flowable] = make_kop(lembar, laporan.kantor) + _opening(kertas, lembar.gaya)
    for nomor, (satu, asal) in enumerate(zip(laporan.semua, kertas.asal, strict=True), start=1):
        progress(nomor - 1, langkah, f"{JUDUL}: {satu.indikator.kode}")
        isi += _block(laporan, lembar, nomor, satu, asal)
    isi += _recap(kertas, lembar)
    ket = describe(JUDUL, laporan, turunan=True)
    pdf = build_pdf(
        lembar,
        ket,
        isi,
        on_page=lambda ke: progress(langkah - 2, langkah, f"{JUDUL}: halaman {ke}"),
    )
    progress(langkah, langkah, f"{JUDUL}: selesai")
    return pdf


def _opening(kertas: KertasKerja, gaya: Gaya) -> list[Flowable]:
    laporan = kertas.laporan
    isi: list[Flowable] = [
        P(JUDUL.upper(), gaya.judul),
        P(laporan.kantor.nama, gaya.subjudul),
        *([P(kertas.cakupan, gaya.subjudul)] if kertas.unit else []),
        P(f"Periode {laporan.periode.label}", gaya.subjudul),
        Spacer(1, 6),
        P(
            "Kertas kerja ini menunjukkan asal tiap angka: isian tiap bulan beserta pengisinya, "
            "cara menggabungkannya, hitungan capaian dengan angkanya, serta batas dan kategori "
            "yang dipakai. Rekapitulasinya pada halaman terakhir.",
            gaya.prosa,
        ),
        P(kata.skala_text(laporan.kebijakan.skala), gaya.catatan),
        P(kata.batas_text(laporan.kebijakan), gaya.catatan),
    ]
    isi += [
        P(satu, gaya.catatan) for satu in kata.predikat_text(s.indikator for s in laporan.semua)
    ]
    if not laporan.semua:
        isi.append(P(f"Tidak ada indikator yang diukur pada {laporan.periode.label}.", gaya.prosa))
    return isi


# ------------------------------------------------------------------------------------ an indikator


def _block(
    laporan: LaporanPengukuran, lembar: Lembar, nomor: int, satu: Pengukuran, asal: AsalIndikator
) -> list[Flowable]:
    """Heading, identity and steps, then the cells."""
    gaya = lembar.gaya
    penjelasan = explain_indikator(satu, laporan.kebijakan, asal)
    kelas = "" if satu.kategori is None else f" – {satu.kategori.label}"
    hasil = f"{penjelasan.sebutan}: {penjelasan.angka}{kelas}"
    kolom = [Kolom("Hal", minimal=_LEBAR_HAL, maksimal=_LEBAR_HAL), Kolom("Isi", bobot=1)]
    baris = [
        Baris((P(judul, gaya.sel), P(teks, gaya.sel)))
        for judul, teks in (*_identity(satu.indikator, asal), *_steps(satu, penjelasan))
        if teks and judul not in _SUDAH_DISEBUT
    ]
    judul = P(f"{nomor}. {penjelasan.judul}", gaya.bab)
    return [
        BabTabel([judul, P(hasil, gaya.prosa)], make_tabel(gaya, lembar.lebar_isi, kolom, baris)),
        _cells(penjelasan, lembar),
        Spacer(1, 6),
    ]


def _steps(satu: Pengukuran, penjelasan: Penjelasan) -> Sequence[tuple[str, str]]:
    """As in the box; where there is no number the reason without advice, as on the other paper."""
    if satu.capaian.nilai_mentah is not None:
        return penjelasan.bagian
    (judul, _), *lain = penjelasan.bagian
    return ((judul, satu.capaian.alasan), *lain)


_SUDAH_DISEBUT = frozenset({"Keadaan angka"})  # of the whole paper: in its foot


def _identity(indikator: Indikator, asal: AsalIndikator) -> Sequence[tuple[str, str]]:
    return (
        ("Satuan", f"{indikator.satuan}, {kata.FREKUENSI[indikator.frekuensi]}"),
        ("Unit penanggung jawab", asal.unit),
        ("Definisi", "" if indikator.definisi == indikator.rumus else indikator.definisi),
        ("Pembilang", indikator.nama_pembilang),
        ("Penyebut", indikator.nama_penyebut),
        ("Sumber data", indikator.sumber_data),
        ("Bukti dukung", indikator.bukti),
    )


def _cells(penjelasan: Penjelasan, lembar: Lembar) -> BabTabel:
    gaya = lembar.gaya
    apa, nilai, guna = penjelasan.kolom
    kolom = [
        Kolom(apa),
        Kolom(nilai, bobot=1.4, minimal=36),
        Kolom(guna),
        Kolom("Diisi oleh", bobot=1, minimal=36),
        Kolom("Pada", maksimal=52),
    ]
    baris = [
        Baris(
            (
                satu.apa,
                P(satu.nilai, gaya.sel),
                satu.guna,
                P(satu.oleh or kata.KOSONG, gaya.sel),
                waktu_indonesia(satu.pada) or kata.KOSONG,
            )
        )
        for satu in penjelasan.sumber
    ]
    return BabTabel([Spacer(1, 4)], make_tabel(gaya, lembar.lebar_isi, kolom, baris))


# ------------------------------------------------------------------------------------------- recap


def _recap(kertas: KertasKerja, lembar: Lembar) -> list[Flowable]:
    laporan = kertas.laporan
    if not laporan.semua:
        return []
    gaya = lembar.gaya
    kolom = [
        Kolom("No.", "tengah"),
        Kolom("Indikator kinerja", bobot=1, minimal=44),
        Kolom("Target", "kanan", maksimal=20),
        Kolom("Realisasi", "kanan", maksimal=20),
        Kolom("Capaian (%)", "kanan"),
        Kolom("Kategori", minimal=34),
        Kolom("Dalam rata-rata (%)", "kanan"),
    ]
    baris = [
        Baris(_recap_row(laporan, gaya, nomor, satu))
        for nomor, satu in enumerate(laporan.semua, start=1)
    ]
    isi: list[Flowable] = [
        PageBreak(),
        BabTabel([P("Rekapitulasi", gaya.bab)], make_tabel(gaya, lembar.lebar_isi, kolom, baris)),
        _means(kertas, lembar),
    ]
    return close_with(isi, [Spacer(1, 8), _initials(lembar)])


def _recap_row(
    laporan: LaporanPengukuran, gaya: Gaya, nomor: int, satu: Pengukuran
) -> tuple[Sel, ...]:
    ind = satu.indikator
    masuk = counted_value(satu, kosong_nol=laporan.kebijakan.kosong_nol)
    nilai = kata.KOSONG if masuk is None else kata.format_bagian(masuk)
    kelas = satu.kategori
    kategori: Sel = P(kata.tanpa_kategori(satu), gaya.sel)
    if kelas is not None:
        kategori = class_cell(kelas, laporan.kebijakan.skala, gaya)
    return (
        str(nomor),
        P(f"{ind.kode} {ind.nama}".strip(), gaya.sel),
        kata.format_target(ind, satu.target_periode),
        kata.format_nilai(ind, satu.realisasi_periode),
        kata.format_capaian(satu.capaian),
        kategori,
        nilai,
    )


def _means(kertas: KertasKerja, lembar: Lembar) -> BabTabel:
    """Each sasaran and the office with the mean's numbers put in."""
    laporan = kertas.laporan
    gaya = lembar.gaya
    kolom = [
        Kolom("Rata-rata", bobot=1, minimal=44),
        Kolom("Hitungan", bobot=2, minimal=60),
        Kolom("Capaian", "kanan"),
    ]
    bagian = [
        (
            kata.judul_simpul(satu.simpul),
            satu.rerata,
            [s for s in laporan.semua if s.indikator.simpul_id == satu.simpul.id],
        )
        for satu in laporan.sasaran
    ]
    bagian.append((kertas.cakupan, laporan.rerata, list(laporan.semua)))
    tanpa = ("Tidak ada indikator sasaran (IKU) yang diukur pada periode ini.",)
    baris = [
        Baris(
            (
                P(nama, gaya.sel),
                P(
                    "\n".join(mean_steps(rerata, semua, laporan.kebijakan) if semua else tanpa),
                    gaya.sel,
                ),
                kata.KOSONG if rerata.nilai is None else format_persen(rerata.nilai),
            )
        )
        for nama, rerata, semua in bagian
    ]
    return BabTabel(
        [P("Rata-rata capaian", gaya.bab)], make_tabel(gaya, lembar.lebar_isi, kolom, baris)
    )


def _initials(lembar: Lembar) -> Flowable:
    """Who counted and who checked, to be initialled by hand."""
    gaya = lembar.gaya
    kolom = [Kolom(judul, bobot=1) for judul in ("Dihitung oleh", "Diperiksa oleh", "Tanggal")]
    kosong = Baris((P(" ", gaya.sel),) * len(kolom))
    return make_tabel(gaya, lembar.lebar_isi, kolom, [kosong], tinggi_baris=14)
