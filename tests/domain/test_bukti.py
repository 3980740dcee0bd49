from datetime import UTC, date, datetime

import pytest

from sakip_desktop.domain.bukti import (
    MAKS_NAMA_BERKAS,
    PINDAIAN,
    BuktiAngka,
    Isi,
    KeadaanBukti,
    check_bukti,
    clean_nama,
    default_macam,
    isi_of_name,
    judge,
    kinds_wanted,
    name_for_sending,
    unique_names,
)
from sakip_desktop.domain.dokumen_kantor import DokumenKantor, MacamDokumen, kinds_missing
from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.domain.kata_sop import find_meant, kinds_of
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.periode import bulan
from sakip_desktop.domain.temuan import Tingkat

JULI = bulan(2025, 7)
KAPAN = datetime(2025, 8, 1, tzinfo=UTC)
PROGRAM = ("exe", "scr", "js", "vbs", "hta", "lnk", "bat", "ps1", "msi", "iso", "cmd", "com")


@pytest.mark.parametrize(
    ("asli", "rapi"),
    [
        ("laporan.pdf", "laporan.pdf"),
        ("C:\\Data\\x\\laporan.pdf", "laporan.pdf"),
        ("../../etc/laporan.pdf", "laporan.pdf"),
        ("a:b.pdf", "a-b.pdf"),
        ('r<a>p"a|t?*.pdf', "r-a-p-a-t-.pdf"),
        ("CON.pdf", "_CON.pdf"),
        ("com1.pdf", "_com1.pdf"),
        ("LPT³.pdf", "_LPT³.pdf"),
        ("nul", "_nul"),
        ("konferensi.pdf", "konferensi.pdf"),
        ("laporan\u202efdp.exe", "laporanfdp.exe"),
        ("laporan\u200b\u2066.pdf", "laporan.pdf"),
        ("laporan \t rapat.pdf", "laporan rapat.pdf"),
        ("baris\nbaru.pdf", "baris baru.pdf"),
        ("titik.pdf. . ", "titik.pdf"),
        ("...", "tanpa nama"),
        ("", "tanpa nama"),
    ],
)
def test_names_are_clean_before_they_are_shown_or_written(asli, rapi):
    assert clean_nama(asli) == rapi


@pytest.mark.parametrize("nama", ["x" * 300 + ".pdf", "é" * 300 + ".pdf", "y" * 300])
def test_long_names_keep_their_ending(nama):
    rapi = clean_nama(nama)
    assert len(rapi) <= MAKS_NAMA_BERKAS
    assert rapi.endswith(("….pdf", "…"))


@pytest.mark.parametrize(
    ("nama", "isi"),
    [
        ("a.pdf", Isi.PDF),
        ("a.PDF", Isi.PDF),
        ("a.jpeg", Isi.JPG),
        ("a b.v2.docx", Isi.DOCX),
        ("Rapat 12.07.2025.xlsx", Isi.XLSX),
        ("www.contoh.com.pdf", Isi.PDF),
        ("film.mp4", Isi.MP4),
        ("CON.pdf", Isi.PDF),
        ("laporan\u202egpj.pdf", Isi.PDF),
    ],
)
def test_what_a_name_says(nama, isi):
    assert isi_of_name(nama) is isi


@pytest.mark.parametrize(
    ("nama", "kata"),
    [
        *((f"a.{akhiran}", "Berkas program") for akhiran in PROGRAM),
        ("laporan.pdf.exe", "Berkas program"),
        ("laporan.pdf.lnk ", "Berkas program"),
        ("laporan\u202efdp.exe", "Berkas program"),
        ("laporan.exe.pdf", "berakhiran ganda"),
        ("laporan.docx.pdf", "berakhiran ganda"),
        ("a.docm", "makro"),
        ("a.xlsm", "makro"),
        ("a.xls", "format lama"),
        ("a.doc", "format lama"),
        ("a.zip", "Isi arsip"),
        ("a.heic", "tidak dapat dibuka di semua komputer"),
        ("a.html", "Akhiran .html tidak dikenal"),
        ("laporan", "tidak berakhiran"),
    ],
)
def test_what_is_refused_by_its_name_alone(nama, kata):
    with pytest.raises(BerkasDitolak, match=kata) as info:
        isi_of_name(nama)
    assert info.value.apa.endswith("tidak diterima.")
    assert info.value.saran


def test_a_scan_is_no_film():
    with pytest.raises(BerkasDitolak, match="Yang diterima: PDF, JPG, PNG"):
        isi_of_name("a.mp4", PINDAIAN)


@pytest.mark.parametrize(
    ("teks", "macam"),
    [
        ("", ()),
        (" ; \n;", ()),
        ("Laporan hasil", ("Laporan hasil",)),
        ("Daftar hadir; foto.\nNotulen", ("Daftar hadir", "foto", "Notulen")),
        ("Foto; FOTO;  foto ", ("Foto",)),
        ("Rekap, register", ("Rekap, register",)),
    ],
)
def test_kinds_are_separated_by_semicolons_and_lines(teks, macam):
    assert kinds_wanted(teks) == macam


def bukti(macam="", isi=Isi.PDF, **lain):
    isian = {"id": "1", "indikator_id": "i", "periode": JULI, "nama": "laporan.pdf"}
    isian |= {"ditambah_pada": KAPAN, "ditambah_oleh": "Kasubag (Contoh)"}
    tautan = {} if isi else {"tautan": "https://contoh.go.id"}
    return BuktiAngka(**isian | {"macam": macam, "isi": isi} | tautan | lain)


DUA = ("Daftar hadir", "Foto")
K = KeadaanBukti


@pytest.mark.parametrize(
    ("macam", "ada", "keadaan", "kurang"),
    [
        ((), [], K.TIDAK_DIMINTA, ()),
        ((), [bukti()], K.LENGKAP, ()),
        ((), [bukti(isi=None)], K.HANYA_TAUTAN, ()),
        (DUA, [], K.BELUM_ADA, DUA),
        (DUA, [bukti("Daftar hadir")], K.BELUM_LENGKAP, ("Foto",)),
        (DUA, [bukti("daftar HADIR"), bukti("Foto")], K.LENGKAP, ()),
        (DUA, [bukti("Daftar hadir"), bukti("Foto", None)], K.BELUM_LENGKAP, ("Foto",)),
        (DUA, [bukti("Foto", None)], K.HANYA_TAUTAN, DUA),
        (DUA, [bukti("Undangan")], K.BELUM_LENGKAP, DUA),
        (DUA, [bukti("Foto", dicabut_pada=KAPAN)], K.BELUM_ADA, DUA),
    ],
)
def test_a_figure_is_complete_when_every_kind_has_a_file(macam, ada, keadaan, kurang):
    hasil = judge(macam, ada)
    assert (hasil.keadaan, hasil.kurang) == (keadaan, kurang)
    assert hasil.lengkap is (keadaan in (K.LENGKAP, K.TIDAK_DIMINTA))
    assert all(satu in hasil.kalimat for satu in kurang)
    temuan = check_bukti("IKU-1", Keadaan.TERISI, hasil)
    assert bool(temuan) is not hasil.lengkap
    assert all(satu.tingkat is Tingkat.INFO for satu in temuan)


def test_where_no_evidence_is_wanted_that_is_said():
    assert judge((), []).kalimat == "Rencana tidak menyebut bukti untuk indikator ini."
    assert judge((), [bukti()]).kalimat == "Lengkap, 1 berkas."


def test_a_paper_without_text_is_told_and_counts():
    hasil = judge(DUA[:1], [bukti("Daftar hadir", gambar_saja=True)])
    assert hasil.lengkap
    assert "hanya gambar" in hasil.kalimat
    assert [satu.kode for satu in check_bukti("IKU-1", Keadaan.TERISI, hasil)] == [
        "bukti-hanya-gambar"
    ]


@pytest.mark.parametrize(
    ("macam", "ada", "pilihan"),
    [
        ((), [], ""),
        (DUA, [], None),
        (DUA, [bukti("Foto")], "Daftar hadir"),
        (DUA, [bukti("Foto"), bukti("Daftar hadir")], None),
        (DUA[:1], [bukti("Daftar hadir")], "Daftar hadir"),
    ],
)
def test_the_kind_is_asked_only_where_it_is_not_sure(macam, ada, pilihan):
    assert default_macam(macam, judge(macam, ada)) == pilihan


@pytest.mark.parametrize(
    ("kode", "isi", "nama"),
    [
        ("IKU-1", bukti("Laporan"), "IKU-1_2025-07_laporan.pdf"),
        ("IKU-1", bukti(), "IKU-1_2025-07_laporan.pdf"),
        ("IKU/1 a", bukti("Foto & video", Isi.MP4), "IKU-1-a_2025-07_foto-video.mp4"),
        ("../..", bukti("\u202e…"), "indikator_2025-07_laporan.pdf"),
    ],
)
def test_what_goes_out_has_a_readable_name(kode, isi, nama):
    assert name_for_sending(kode, isi) == nama


def test_a_link_is_no_file_and_has_no_name_for_sending():
    with pytest.raises(ValueError, match="link"):
        name_for_sending("IKU-1", bukti(isi=None))


def test_no_two_files_have_one_name_whatever_their_capitals():
    assert unique_names(["a.pdf", "A.pdf", "a.pdf", "b.pdf"]) == [
        "a.pdf", "A_2.pdf", "a_3.pdf", "b.pdf",
    ]  # fmt: skip


def dokumen(macam, judul, **lain):
    isi = {"id": judul, "tahun": 2025, "ditambah_pada": KAPAN, "ditambah_oleh": "x"}
    return DokumenKantor(**isi | {"macam": macam, "judul": judul} | lain)


def test_words_of_the_procedures_find_their_document():
    assert kinds_of("Renstra") == {MacamDokumen.RENSTRA}
    assert kinds_of("HASIL SURVEI") == {MacamDokumen.SURVEI, MacamDokumen.SKM}
    assert kinds_of("Lembar disposisi") == frozenset()
    seed_004_h = (  # "Dokumen pelengkap", and the kelengkapan of step I-4 with its headings
        "Perjanjian Kinerja", "Renstra", "Rencana Kerja Perangkat Daerah",
        "Rencana Kinerja Perangkat Daerah", "RKA-DPA",
        "Laporan Kinerja Instansi Pemerintah (LKjIP)", "Survei Kepuasan Masyarakat",
        "Dokumen hasil penilaian SAKIP", "Program kerja Kegiatan", "Hasil survey",
        "Lap. Hasil Evaluasi",
    )  # fmt: skip
    assert all(kinds_of(butir) for butir in seed_004_h)
    ada = [
        dokumen(MacamDokumen.SKM, "SKM semester I"),
        dokumen(MacamDokumen.LAINNYA, "Juknis pengukuran kinerja"),
    ]
    assert find_meant("Hasil survei", ada) is ada[0]
    assert find_meant("juknis  Pengukuran kinerja", ada) is ada[1]
    assert find_meant("Renstra", ada) is None
    kurang = kinds_missing(ada)
    assert MacamDokumen.SKM not in kurang
    assert MacamDokumen.LAINNYA not in kurang
    assert kurang[0] is MacamDokumen.RENSTRA


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        ({}, "Renstra 2021–2026"),
        ({"nomor": "7 Tahun 2021"}, "Renstra 2021–2026, nomor 7 Tahun 2021"),
        ({"tanggal": date(2021, 3, 3)}, "Renstra 2021–2026, 3 Maret 2021"),
        (
            {"nomor": "7", "tanggal": date(2021, 3, 3)},
            "Renstra 2021–2026, nomor 7, 3 Maret 2021",
        ),
    ],
)
def test_a_document_is_named_with_what_is_known_of_it(isi, kata):
    assert dokumen(MacamDokumen.RENSTRA, "Renstra 2021–2026", **isi).ringkas == kata
