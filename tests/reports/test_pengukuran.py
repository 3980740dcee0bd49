import os
import re
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from contoh_laporan import (
    FINAL,
    KEBIJAKAN,
    TTD,
    make_indikator,
    make_laporan,
    make_pengukuran,
    make_simpul,
)
from membaca import fonts, overlaps, page_texts, read_pdf, runs, whole_text

from sakip_desktop.domain.agregasi import compute_rasio
from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.capaian import compute_capaian_indikator
from sakip_desktop.domain.kinerja import Frekuensi, JenisSimpul, Polaritas, Target, Varian
from sakip_desktop.domain.laporan import KelompokPengukuran
from sakip_desktop.domain.periode import bulan, setahun
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.domain.rerata import compute_rerata
from sakip_desktop.domain.teks import format_sidik
from sakip_desktop.reports.kata import target_bersatuan
from sakip_desktop.reports.pengukuran import TANGGAL_KOSONG, render_pengukuran
from sakip_desktop.reports.sidik import sidik_isi


@pytest.fixture(scope="module")
def draf():
    return render_pengukuran(make_laporan(24))


@pytest.fixture(scope="module")
def final():
    laporan = make_laporan(91, final=FINAL, nomor="000.8.6/123/Setwan/2025")
    return laporan, render_pengukuran(laporan)


def test_everything_of_the_record_is_on_the_paper(draf):
    laporan = make_laporan(24)
    teks = whole_text(draf)
    assert "PEMERINTAH KABUPATEN CONTOH SEKRETARIAT DPRD KABUPATEN CONTOH" in teks
    assert "DOKUMEN PENGUKURAN KINERJA" in teks
    assert "Periode Triwulan III 2025" in teks
    assert "88,12 % (23 dari 24 indikator)" in teks
    for satu in laporan.semua:
        assert f"{satu.indikator.kode} {satu.indikator.nama}" in teks
        assert (satu.capaian.alasan or satu.capaian.penjelasan) in teks
        if satu.capaian.nilai_tampil is not None:
            assert format_angka(satu.capaian.nilai_tampil, 2) in teks
        for temuan in satu.temuan:
            assert temuan.isi in teks
    for satu in laporan.anggaran:
        assert satu.simpul.uraian in teks
    for kata in (
        "14.723.660.349",
        "58.894.641.396",  # pagu of the four programs, the kegiatan below them not added again
        "66,28",
        "5 dari 6",
        "21,37",
        "efisien",
        "Dua rapat diundur ke bulan berikutnya.",
        "Jadwal rapat paripurna berubah dua kali.",
        "Menetapkan jadwal cadangan bersama Badan Musyawarah.",
        "Realisasi belum diisi.",
        "! Terisi 2 dari 3",
        "Pengisi dan pemeriksa Bagian Umum adalah orang yang sama",
        f"Contoh, {TANGGAL_KOSONG}",
        "NIP 190001012000011001",
    ):
        assert kata in teks


def test_the_rules_in_force_are_printed(draf):
    teks = whole_text(draf)
    assert "Sangat Tinggi (ST) mulai 91 %" in teks
    assert "Sangat Rendah (SR) di bawahnya" in teks
    assert KEBIJAKAN.skala.sumber in teks
    assert "Capaian ditampilkan tanpa batas atas." in teks
    assert "paling tinggi 100,00 % dan paling rendah 0,00 %" in teks
    assert "– makin tinggi makin baik: R ÷ T × 100" in teks
    assert "– makin rendah makin baik, rumus selisih: (2 × T − R) ÷ T × 100" in teks
    assert "rumus rasio" not in teks


def test_a_category_has_a_sign_and_a_word(draf):
    teks = whole_text(draf)
    assert "■■■■■ Sangat Tinggi" in teks
    assert "■■□□□ Rendah" in teks


def test_a_draft_says_so_on_each_page_and_prints_no_clock(draf):
    for teks in page_texts(draf):
        assert "DRAF" in teks
        assert "Draf, belum disetujui" in teks
        assert "Jurnal" not in teks
        assert "pukul" not in teks
        assert "Revisi" not in teks


@pytest.mark.luas
def test_the_foot_of_a_final_paper(final):
    laporan, pdf = final
    halaman = page_texts(pdf)
    sidik = format_sidik(sidik_isi(laporan))
    for ke, teks in enumerate(halaman, start=1):
        assert "DRAF" not in teks.upper().replace("DRAFT", "")
        assert f"Halaman {ke} dari {len(halaman)}" in teks
        assert "Nomor 000.8.6/123/Setwan/2025" in teks
        assert "Revisi 1" in teks
        assert f"Sidik isi: {sidik}" in teks
        assert "Final 2 Oktober 2025 pukul 10.42 WIB" in teks
        assert "Jurnal 1234/…89abcdef" in teks


def test_no_number_is_invented(draf):
    assert "Nomor" not in whole_text(draf).replace("Nomor 1, Contoh", "").replace("Nomor 86", "")


def test_a_long_document_number_does_not_leave_the_page():
    pdf = render_pengukuran(make_laporan(2, final=FINAL, nomor="000.8.6/" * 40))
    for halaman in read_pdf(pdf).pages:
        assert overlaps(halaman) == []
        assert all(satu.kanan < 842 - 20 / 25.4 * 72 + 1 for satu in runs(halaman)[-3:])


@pytest.mark.luas
def test_same_record_same_bytes_in_another_process_too(final):
    laporan, pdf = final
    assert render_pengukuran(laporan) == pdf
    folder = Path(__file__).parent
    perintah = (
        "import sys, hashlib; sys.path.insert(0, sys.argv[1]);"
        "from contoh_laporan import make_laporan;"
        "from sakip_desktop.reports.pengukuran import TANGGAL_KOSONG, render_pengukuran;"
        "print(hashlib.sha256(render_pengukuran(make_laporan(5))).hexdigest())"
    )
    hasil = {
        subprocess.run(
            [sys.executable, "-c", perintah, str(folder)],
            env={**os.environ, "PYTHONHASHSEED": benih, "TZ": zona},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for benih, zona in (("1", "UTC"), ("2", "Asia/Jayapura"))
    }
    assert len(hasil) == 1


def test_fingerprint_is_of_the_content_only():
    laporan = make_laporan(3)
    sidik = sidik_isi(laporan)
    assert format_sidik(sidik).count("-") == 3
    lain_rupa = replace(
        laporan,
        kantor=replace(laporan.kantor, id="lain"),
        kebijakan=replace(KEBIJAKAN, id="lain", kertas="F4", huruf="Liberation Serif"),
        final=FINAL,
        tanggal=bulan(2026, 1).mulai,
    )
    assert sidik_isi(lain_rupa) == sidik
    kelompok = laporan.kelompok[0]
    ubah = replace(kelompok.pengukuran[0], realisasi_sd=Decimal("48.01"))
    berubah = replace(
        laporan,
        kelompok=(
            replace(kelompok, pengukuran=(ubah, *kelompok.pengukuran[1:])),
            *laporan.kelompok[1:],
        ),
    )
    assert sidik_isi(berubah) != sidik
    assert sidik_isi(replace(laporan, penanda_tangan=TTD[:1])) != sidik


@pytest.mark.parametrize("huruf", ["Liberation Sans", "Liberation Serif"])
def test_all_fonts_are_embedded(huruf):
    laporan = make_laporan(4, kebijakan=replace(KEBIJAKAN, huruf=huruf), final=FINAL)
    daftar = fonts(render_pengukuran(laporan))
    assert len(daftar) >= 2
    assert all(daftar.values()), daftar
    assert all(huruf.replace(" ", "") in nama for nama in daftar)


def test_file_properties(draf):
    berkas = read_pdf(draf)
    assert draf.startswith(b"%PDF-1.7")
    assert berkas.metadata.title == "Dokumen Pengukuran Kinerja Triwulan III 2025"
    assert berkas.metadata.author == "Sekretariat DPRD Kabupaten Contoh"
    assert berkas.metadata.producer == "SAKIP Desktop"
    assert berkas.trailer["/Root"]["/Lang"] == "id"
    assert berkas.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]


@pytest.mark.parametrize(("kertas", "tinggi", "lebar"), [("A4", 210, 297), ("F4", 215, 330)])
def test_paper_sizes_landscape(kertas, tinggi, lebar):
    laporan = make_laporan(2, kebijakan=replace(KEBIJAKAN, kertas=kertas))
    for halaman in read_pdf(render_pengukuran(laporan)).pages:
        assert float(halaman.mediabox.width) / 72 * 25.4 == pytest.approx(lebar, abs=0.1)
        assert float(halaman.mediabox.height) / 72 * 25.4 == pytest.approx(tinggi, abs=0.1)


@pytest.mark.luas
def test_no_text_is_smaller_than_eight_points_nor_outside_the_margins(final):
    for halaman in read_pdf(final[1]).pages:
        for satu in runs(halaman):
            assert satu.ukuran >= 8
            assert satu.x >= 25 / 25.4 * 72 - 0.5
            assert satu.kanan <= (297 - 20) / 25.4 * 72 + 0.5


@pytest.mark.parametrize(
    "jumlah", [7, *(pytest.param(n, marks=pytest.mark.luas) for n in (1, 40, 91))]
)
def test_nothing_overlaps_and_no_page_ends_with_a_heading(jumlah):
    pdf = render_pengukuran(make_laporan(jumlah))
    for halaman in read_pdf(pdf).pages:
        assert overlaps(halaman) == []
        isi = [satu for satu in runs(halaman) if satu.y > 20 / 25.4 * 72]
        terakhir = min(isi, key=lambda satu: satu.y).teks
        assert not terakhir.startswith(("Sasaran 4", "Program 4", "Kegiatan 4", "I", "V"))


def test_table_heads_repeat(final):
    halaman = [h for h in page_texts(final[1]) if "■■" in h and "Terhadap" in h]
    assert len(halaman) >= 4
    assert all("Indikator kinerja" in satu and "Kategori" in satu for satu in halaman)


@pytest.mark.parametrize(
    "jumlah", [5, 11, *(pytest.param(n, marks=pytest.mark.luas) for n in (17, 23, 40, 91))]
)
def test_signers_stand_together_with_something_before_them(jumlah):
    pdf = render_pengukuran(make_laporan(jumlah))
    [halaman] = [teks for teks in page_texts(pdf) if "Disusun oleh," in teks]
    assert "Dokumen ini memuat hasil pengukuran" in halaman
    for satu in TTD:
        assert satu.nama in halaman
        assert f"NIP {satu.nip}" in halaman


def test_markup_in_names_is_printed_as_typed():
    laporan = make_laporan(1)
    jahat = "<b>Indikator</b> & <img src='x'> {{x}} =1+1"
    satu = make_pengukuran(0, indikator=make_indikator(0, nama=jahat, satuan="<i>%</i>"))
    kelompok = KelompokPengukuran(
        simpul=make_simpul(1, JenisSimpul.SASARAN, "A & B <u>"), tingkat=0, pengukuran=(satu,)
    )
    kantor = replace(laporan.kantor, nama="Dinas <b>Tebal</b> & Rekan")
    laporan = replace(laporan, kelompok=(kelompok,), kantor=kantor, catatan=("<br/>&nbsp;",))
    teks = whole_text(render_pengukuran(laporan))
    assert teks.count(jahat) == 3
    assert "A & B <u>" in teks
    assert "<i>%</i>" in teks
    assert "Dinas <b>Tebal</b> & Rekan" in teks
    assert "<br/>&nbsp;" in teks


def test_without_indikator_the_paper_says_so():
    teks = whole_text(render_pengukuran(make_laporan(0)))
    assert "Tidak ada indikator yang diukur pada Triwulan III 2025" in teks
    assert "belum memuat pagu anggaran" in teks
    assert "belum dapat dihitung (tidak ada yang diukur)" in teks
    assert "Lampiran" not in teks
    assert "NIP 190001012000011001" in teks


@pytest.mark.luas
def test_a_program_stands_below_its_own_sasaran():
    """Also when that sasaran has no indikator of its own; nothing is printed twice."""
    laporan = make_laporan(12)
    tanpa = tuple(k for k in laporan.kelompok if k.simpul.jenis is not JenisSimpul.SASARAN)
    penuh = page_texts(render_pengukuran(laporan))[0]
    sebagian = page_texts(render_pengukuran(replace(laporan, kelompok=tanpa)))[0]
    for teks in (penuh, sebagian):
        assert teks.count("Sasaran 4.01.01:") == 1
        assert teks.count("Program 4.01.01:") == 1
        urutan = [
            teks.index(f"{nama} 4.01.0{n}:") for n in (1, 2) for nama in ("Sasaran", "Program")
        ]
        assert urutan == sorted(urutan)


@pytest.mark.luas
def test_a_year_has_no_columns_of_a_period():
    teks = whole_text(render_pengukuran(make_laporan(6, periode=setahun(2025))))
    assert "Periode Tahun 2025" in teks
    assert "Target periode" not in teks
    assert "Januari s.d. Desember: Dua rapat diundur" in teks
    assert "Terhadap target tahun" not in teks


def test_a_month_needs_no_month_names_beside_its_words():
    teks = whole_text(render_pengukuran(make_laporan(6, periode=bulan(2025, 9))))
    assert "Periode September 2025" in teks
    assert "September: Dua rapat" not in teks
    assert "Dua rapat diundur" in teks


def test_kinds_of_targets_and_figures():
    predikat = (("B", Decimal(4)), ("BB", Decimal(5)))
    contoh = (
        (
            make_indikator(0, polaritas=Polaritas.PREDIKAT, predikat=predikat, nama="Nilai SAKIP"),
            Target(Decimal(5)),
            Decimal(4),
            "4 (B) ÷ 5 (BB) × 100 = 80,00 %",
        ),
        (
            make_indikator(1, polaritas=Polaritas.YA_TIDAK, nama="Dokumen ada"),
            Target(Decimal(1)),
            Decimal(1),
            "Target Ya, realisasi Ya = 100,00 %",
        ),
        (
            make_indikator(2, polaritas=Polaritas.RENTANG, nama="Kelembapan arsip"),
            Target(Decimal(80), Decimal(90)),
            Decimal("85.5"),
            "85,5 di dalam rentang 80 sampai 90 = 100,00 %",
        ),
        (
            make_indikator(
                4, polaritas=Polaritas.TURUN, varian=Varian.RASIO, nama="Keluhan", desimal=0
            ),
            Target(Decimal(162)),
            Decimal(186),
            "162 ÷ 186 × 100 = 87,10 %",
        ),
    )
    pengukuran = tuple(
        make_pengukuran(
            0,
            indikator=ind,
            target_periode=target,
            target_tahun=target,
            realisasi_periode=nilai,
            realisasi_sd=nilai,
            capaian=compute_capaian_indikator(ind, target, nilai, KEBIJAKAN),
        )
        for ind, target, nilai, _ in contoh
    )
    kelompok = KelompokPengukuran(
        simpul=make_simpul(1, JenisSimpul.SASARAN, "Satu"), tingkat=0, pengukuran=pengukuran
    )
    teks = whole_text(render_pengukuran(make_laporan(1, kelompok=(kelompok,))))
    for *_, kalimat in contoh:
        assert kalimat in teks
    assert "BB BB B B 80,00" in teks
    assert "Ya Ya Ya Ya 100,00" in teks
    assert "80,00 – 90,00" in teks
    assert "162 162 186 186 87,10" in teks
    # Where the unit stands beside the target, a word has none.
    bersatuan = [target_bersatuan(replace(i, satuan="Satuan"), t) for i, t, *_ in contoh]
    assert bersatuan == ["BB", "Ya", "80,00 – 90,00 Satuan", "162 Satuan"]
    assert target_bersatuan(contoh[0][0], None) == "–"


def test_what_is_not_measured_is_named_and_is_no_zero():
    setahun = make_indikator(11, kode="IKU-9", nama="Nilai SAKIP", frekuensi=Frekuensi.TAHUNAN)
    teks = whole_text(render_pengukuran(make_laporan(0, tidak_diukur=(setahun,))))
    assert "1 indikator tidak diukur pada Triwulan III 2025" in teks
    assert "IKU-9 Nilai SAKIP (diukur sekali setahun)" in teks
    assert "0,00" not in teks.replace("100,00", "").replace("rendah 0,00 %", "")


@pytest.mark.luas
def test_progress_is_told_and_can_stop_the_work():
    langkah = []
    render_pengukuran(make_laporan(24), lambda *satu: langkah.append(satu))
    assert [satu for satu, _, _ in langkah] == sorted(satu for satu, _, _ in langkah)
    assert langkah[-1][0] == langkah[-1][1]
    assert "Dokumen Pengukuran Kinerja: halaman 3" in [teks for _, _, teks in langkah]

    def stop(done, total, text):
        if "halaman 2" in text:
            raise Cancelled

    with pytest.raises(Cancelled):
        render_pengukuran(make_laporan(24), stop)


def test_a_final_paper_is_dated_a_draft_is_not():
    assert "Contoh, 2 Oktober 2025" in whole_text(render_pengukuran(make_laporan(1, final=FINAL)))
    assert "2 Oktober 2025" not in whole_text(render_pengukuran(make_laporan(1)))


def test_figures_of_forms_that_are_not_sent_are_said_to_be_preliminary():
    teks = whole_text(render_pengukuran(make_laporan(1, belum_dikirim=("Bagian Umum", "Bagian B"))))
    assert "Angka sementara: 2 unit kerja belum mengirim formulir (Bagian Umum; Bagian B)." in teks


def make_partly_filled(**lain):
    """Twelve indikator: nine averaged, one empty, one filled in part, one without weight."""
    semua = [make_pengukuran(nomor) for nomor in range(12)]
    semua[1] = replace(semua[1], terisi=2, kategori=None)
    semua[2] = replace(semua[2], indikator=make_indikator(2, bobot=Decimal(0)))
    kelompok = KelompokPengukuran(
        simpul=make_simpul(1, JenisSimpul.SASARAN, "Satu"), tingkat=0, pengukuran=tuple(semua)
    )
    isi = {"belum_dikirim": ("Bagian Umum",), "rerata": compute_rerata(semua)} | lain
    return make_laporan(1, kelompok=(kelompok,), **isi)


def test_what_is_averaged_and_what_is_not_add_up_to_all():
    teks = whole_text(render_pengukuran(make_partly_filled()))
    assert "(9 dari 12 indikator)" in teks
    assert re.search(r"Belum masuk rata-rata .*? 3 indikator ", teks)
    assert "Belum atau tidak dapat dihitung" not in teks
    assert (
        "Belum masuk rata-rata: 1 indikator baru terisi sebagian, 1 indikator tanpa bobot, "
        "1 indikator tanpa capaian (bagian IV)."
    ) in teks
    assert "Yang sudah lengkap di situ ikut dihitung" in teks
    assert "IV. Indikator yang tidak dapat dihitung, belum masuk rata-rata atau tidak" in teks
    sebagian, tanpa_bobot = (make_indikator(nomor) for nomor in (1, 2))
    assert (
        "2 indikator bercapaian di bagian I, tetapi belum masuk rata-rata: "
        f"{sebagian.kode} {sebagian.nama} (terisi 2 dari 3); "
        f"{tanpa_bobot.kode} {tanpa_bobot.nama} (tanpa bobot)."
    ) in teks


def test_what_the_policy_counts_as_zero_is_in_the_mean():
    nol = replace(KEBIJAKAN, kosong_nol=True)
    rerata = compute_rerata(make_partly_filled().semua, kosong_nol=True)
    teks = whole_text(render_pengukuran(make_partly_filled(kebijakan=nol, rerata=rerata)))
    assert "(9 dari 12 indikator, 1 yang kosong dihitung 0)" in teks
    assert (
        "Belum masuk rata-rata: 1 indikator baru terisi sebagian, 1 indikator tanpa bobot (" in teks
    )


def test_a_final_paper_keeps_the_words_it_was_signed_with():
    """Its bytes are checked: what was approved with such rows is drawn as it was then."""
    teks = whole_text(render_pengukuran(make_partly_filled(final=FINAL)))
    assert re.search(r"Belum atau tidak dapat dihitung .*? 1 indikator ", teks)
    assert "Yang sudah diisi di situ ikut dihitung" in teks
    assert "elum masuk rata-rata" not in teks
    assert "IV. Indikator yang tidak dapat dihitung atau tidak diukur" in teks


def test_every_explanation_is_printed_and_a_missing_one_is_said():
    """Explained without a finding; under the target without a word; under it with an obstacle."""
    kelompok = KelompokPengukuran(
        simpul=make_simpul(1, JenisSimpul.SASARAN, "Satu"),
        tingkat=0,
        pengukuran=(
            make_pengukuran(3, temuan=()),
            make_pengukuran(2, indikator=make_indikator(2, kode="B", nama="Diam")),
            make_pengukuran(4),
        ),
    )
    laporan = make_laporan(1, kelompok=(kelompok,))
    teks = whole_text(render_pengukuran(laporan))
    assert "Dua rapat diundur ke bulan berikutnya." in teks
    diam = laporan.semua[1]
    assert diam.capaian.nilai_tampil < 100
    tampil = format_angka(diam.capaian.nilai_tampil, 2)
    assert f"Di bawah target, tanpa kendala yang dicatat: B Diam ({tampil} %)." in teks


def test_a_paper_gives_reasons_and_no_advice_to_the_operator():
    nol = make_pengukuran(
        0,
        capaian=compute_capaian_indikator(
            make_indikator(0), Target(Decimal(0)), Decimal(0), KEBIJAKAN
        ),
        kategori=None,
    )
    kelompok = KelompokPengukuran(
        simpul=make_simpul(1, JenisSimpul.SASARAN, "Satu"), tingkat=0, pengukuran=(nol,)
    )
    teks = whole_text(render_pengukuran(make_laporan(1, kelompok=(kelompok,))))
    assert "tidak ada yang direncanakan" in teks
    assert "pakai polaritas" not in teks


def test_a_pooled_ratio_says_what_it_is_made_of():
    rasio = make_indikator(0, pembilang="Selesai", penyebut="Semua", pengali=Decimal(100))
    bulanan = tuple(
        replace(satu, pembilang=Decimal(atas), penyebut=Decimal(10))
        for satu, atas in zip(make_pengukuran(0).figur, (10, 8, 10), strict=True)
    )
    realisasi = compute_rasio(Decimal(28), Decimal(30), Decimal(100))
    target = Target(Decimal(80))
    nilai = {
        "realisasi_periode": realisasi,
        "capaian": compute_capaian_indikator(rasio, target, realisasi, KEBIJAKAN),
    }
    kelompok = KelompokPengukuran(
        simpul=make_simpul(1, JenisSimpul.SASARAN, "Satu"),
        tingkat=0,
        pengukuran=(make_pengukuran(0, indikator=rasio, figur=bulanan, **nilai),),
    )
    teks = whole_text(render_pengukuran(make_laporan(1, kelompok=(kelompok,))))
    assert "jumlah pembilang ÷ jumlah penyebut" in teks
    assert "28 ÷ 30 × 100 = 93,33; 93,3333 ÷ 80 × 100 = 116,67 %" in teks


def test_a_quarterly_figure_in_a_month_says_so_and_scores_are_explained():
    skor = make_indikator(
        0,
        nama="Nilai AKIP",
        polaritas=Polaritas.PREDIKAT,
        predikat=(("B", Decimal(4)), ("BB", Decimal(5))),
        frekuensi=Frekuensi.TAHUNAN,
    )
    desember = bulan(2025, 12)
    kelompok = KelompokPengukuran(
        simpul=make_simpul(1, JenisSimpul.SASARAN, "Satu"),
        tingkat=0,
        pengukuran=(make_pengukuran(0, desember, indikator=skor),),
    )
    teks = whole_text(render_pengukuran(make_laporan(1, periode=desember, kelompok=(kelompok,))))
    assert "Nilai AKIP (angka setahun)" in teks
    assert "Skor predikat: B 4, BB 5." in teks
