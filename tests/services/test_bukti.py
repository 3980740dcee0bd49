"""Files from outside: what is inside decides, whatever the name says."""

import resource
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from berkas_uji import SEMUA, arsip, docx, jpg, mp4, pdf, pindaian_pdf, png, xlsx

from sakip_desktop.domain.bukti import PINDAIAN, UKURAN_TERBESAR, Isi
from sakip_desktop.domain.errors import BasisDataGalat, BerkasDitolak, DiskPenuh
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import buka_bukti, bukti, isi_berkas


def brought(tmp_path, nama, data):
    berkas = tmp_path / nama
    berkas.write_bytes(data)
    return berkas


@pytest.mark.parametrize("akhiran", SEMUA)
def test_every_kind_that_is_taken_is_known_by_its_content(tmp_path, akhiran):
    masuk = isi_berkas.read_berkas(brought(tmp_path, f"Bukti.{akhiran.upper()}", SEMUA[akhiran]()))
    assert masuk.isi.value == akhiran.replace("jpeg", "jpg")
    assert masuk.ukuran == len(SEMUA[akhiran]())
    assert not masuk.gambar_saja


@pytest.mark.parametrize("akhiran", SEMUA)
def test_nothing_passes_for_what_it_is_not(tmp_path, akhiran):
    """Each kind under the name of each other, and a program under all of them."""
    lain = [isi() for nama, isi in SEMUA.items() if nama[:2] != akhiran[:2]]
    for ke, data in enumerate([*lain, b"MZ\x90\0" + b"\0" * 60, b"#!/bin/sh\n", b"<html></html>"]):
        with pytest.raises(BerkasDitolak) as info:
            isi_berkas.read_berkas(brought(tmp_path, f"{ke}.{akhiran}", data))
        assert info.value.mengapa
        assert info.value.saran


@pytest.mark.parametrize("akhiran", ["exe", "scr", "js", "vbs", "hta", "lnk", "bat", "ps1", "msi"])
def test_a_program_is_refused_even_with_the_content_of_a_paper(tmp_path, akhiran):
    with pytest.raises(BerkasDitolak, match="Berkas program"):
        isi_berkas.read_berkas(brought(tmp_path, f"laporan.pdf.{akhiran}", pdf()))


def bomb(banyak):
    """Megabytes of zeros in a kilobyte."""
    return arsip({"xl/workbook.xml": b"<x/>", "xl/media/a.bin": b"\0" * banyak})


def encrypted():
    data = bytearray(xlsx())
    for awal in (b"PK\x03\x04", b"PK\x01\x02"):
        letak = data.find(awal)
        data[letak + (6 if awal == b"PK\x03\x04" else 8)] |= 1
    return bytes(data)


RELASI = (
    b'<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    b'relationships/attachedTemplate" Target="%s" TargetMode="External"/></Relationships>'
)


@pytest.mark.parametrize(
    ("nama", "isi", "kata"),
    [
        ("bom.xlsx", lambda: bomb(30 * 2**20), "sangat besar"),
        ("makro.docx", lambda: docx(**{"word/vbaProject.bin": b"x"}), "makro"),
        ("kontrol.docx", lambda: docx(**{"word/activeX/a.xml": b"x"}), "makro"),
        ("isi.docx", lambda: docx(**{"word/embeddings/a.EXE": b"MZ"}), "makro"),
        (
            "tipe.xlsx",
            lambda: arsip({"xl/workbook.xml": b"<x/>", "xl/_rels/a.rels": b"a macroEnabled b"}),
            "makro",
        ),
        (
            "templat.docx",
            lambda: docx(**{"word/_rels/s.rels": RELASI % b"https://jahat.example/t.dotm"}),
            "dari jaringan",
        ),
        ("dtd.docx", lambda: docx(**{"_rels/.rels": b"<!DOCTYPE x><a/>"}), "DTD"),
        ("arsip.xlsx", lambda: arsip({"a.txt": b"x"}), "bukan Excel"),
        ("kata.xlsx", docx, "bukan Excel"),
        ("sandi.xlsx", encrypted, "kata sandi"),
        ("lama.xlsx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "format lama"),
        ("putus.docx", lambda: docx()[:-30], "rusak atau tidak lazim"),
        ("raksasa.png", lambda: png(60_000, 60_000), "60000 × 60000 titik"),
        ("kosong.pdf", lambda: b"", "kosong"),
        ("besar.pdf", lambda: b"%PDF-" + b"x" * UKURAN_TERBESAR, "Paling besar 25 MB"),
    ],
)
def test_hostile_files_are_refused_with_a_sentence(tmp_path, nama, isi, kata):
    with pytest.raises(BerkasDitolak, match=kata):
        isi_berkas.read_berkas(brought(tmp_path, nama, isi()))


def test_a_template_of_this_computer_is_no_attack(tmp_path):
    data = docx(**{"word/_rels/s.rels": RELASI % b"file:///C:/Templat/Normal.dotm"})
    assert isi_berkas.read_berkas(brought(tmp_path, "a.docx", data)).isi is Isi.DOCX


def test_many_parts_are_counted_before_they_are_read(tmp_path):
    hasil = BytesIO()
    with zipfile.ZipFile(hasil, "w") as zip_:
        for ke in range(isi_berkas.MAKS_ANGGOTA + 1):
            zip_.writestr(f"{ke}", b"")
    with pytest.raises(BerkasDitolak, match="lebih dari 3000 bagian"):
        isi_berkas.read_berkas(brought(tmp_path, "a.xlsx", hasil.getvalue()))


@pytest.mark.parametrize("nama", ["tidak-ada.pdf", "a\0b.pdf", "folder.pdf"])
def test_what_is_no_file_is_a_sentence(tmp_path, nama):
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(BerkasDitolak, match=r"tidak dapat dibaca|bukan berkas"):
        isi_berkas.read_berkas(tmp_path / nama)


@pytest.mark.parametrize(
    ("isi", "gambar"),
    [
        (pdf, False),
        (lambda: pdf(mampat=0), False),
        (pindaian_pdf, True),
        (lambda: pindaian_pdf(teks="Laporan"), False),
        (lambda: pindaian_pdf().replace(b"/FlateDecode", b"/LZWDecode"), False),
        (lambda: pindaian_pdf() + b"\n/Encrypt 9 0 R", False),
        (lambda: b"%PDF-1.7\nsurat\n", False),
    ],
)
def test_a_scan_without_words_is_marked_and_nothing_else(tmp_path, isi, gambar):
    masuk = isi_berkas.read_berkas(brought(tmp_path, "a.pdf", isi()))
    assert masuk.gambar_saja is gambar


# --- keeping ----------------------------------------------------------------------------------


def test_the_same_file_lies_there_once_and_a_damaged_one_is_mended(tmp_path):
    folder = DataFolder(tmp_path / "kantor")
    satu, dua = brought(tmp_path, "a.jpg", jpg()), brought(tmp_path, "b.jpeg", jpg())
    sidik = bukti.store_bukti(folder, str(satu))
    assert bukti.store_bukti(folder, str(dua)) == sidik
    [tempat] = bukti.list_scans(folder.bukti)
    assert tempat.name == f"{sidik}.jpg"
    assert bukti.read_kept(folder, sidik, "a.jpg") == jpg()
    tempat.write_bytes(b"rusak")
    assert "tidak sama lagi" in bukti.problem_of(folder, sidik, "a.jpg")
    with pytest.raises(BerkasDitolak, match=r"a\.jpg tidak dapat dibuka"):
        bukti.read_kept(folder, sidik, "a.jpg")
    bukti.store_bukti(folder, str(dua))
    assert bukti.problem_of(folder, sidik, "a.jpg") == ""


def test_a_scan_is_no_workbook(tmp_path):
    folder = DataFolder(tmp_path / "kantor")
    with pytest.raises(BerkasDitolak, match="Yang diterima: PDF, JPG, PNG"):
        bukti.store_bukti(folder, str(brought(tmp_path, "a.xlsx", xlsx())))
    assert bukti.store_bukti(folder, str(tmp_path / "a.xlsx"), PINDAIAN | {Isi.XLSX})


def test_a_full_disk_is_a_sentence_and_leaves_nothing(tmp_path, monkeypatch):
    folder = DataFolder(tmp_path / "kantor")

    def full(_path, _isi):
        raise OSError(28, "no room")

    monkeypatch.setattr(bukti, "write_atomic", full)
    with pytest.raises(DiskPenuh):
        bukti.store_bukti(folder, str(brought(tmp_path, "a.pdf", pdf())))
    assert bukti.list_scans(folder.bukti) == []


def test_another_program_gets_a_copy_that_it_cannot_write_to():
    salinan = buka_bukti.salin_sementara("a:b\u202e.mp4", mp4())
    assert salinan.name == "a-b.mp4"
    assert salinan.read_bytes() == mp4()
    assert not salinan.stat().st_mode & 0o222
    lain = buka_bukti.salin_sementara("CON.pdf", pdf())
    assert lain.name == "_CON.pdf"
    assert not salinan.exists()
    buka_bukti.bersihkan()
    assert not Path(lain).parent.exists()


def test_a_stick_that_is_pulled_out_is_a_sentence(tmp_path):
    """A file that is there, opens, and cannot be read: the system's own memory at address 0."""
    stik = tmp_path / "laporan.pdf"
    stik.symlink_to("/proc/self/mem")
    with pytest.raises(BerkasDitolak, match=r"laporan\.pdf tidak dapat dibaca\."):
        isi_berkas.read_berkas(stik)


def test_a_write_that_breaks_off_leaves_nothing_half(tmp_path):
    folder = DataFolder(tmp_path / "kantor")
    besar = brought(tmp_path, "a.mp4", mp4() + bytes(300_000))
    semula = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, semula[1]))  # as a disk that fills up
    try:
        with pytest.raises(BasisDataGalat):
            bukti.store_bukti(folder, str(besar), frozenset({Isi.MP4}))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, semula)
    assert list(folder.bukti.iterdir()) == []
    assert bukti.store_bukti(folder, str(besar), frozenset({Isi.MP4}))
