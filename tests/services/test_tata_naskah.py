"""What an office fixes for its papers: patterns, the foot, the head's superior and the logo."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from kantor_uji import TAHUN
from letak_uji import outside, overlapping, read_words
from pdf_teks import pdf_text
from PIL import Image
from pypdf import PdfReader
from sqlmodel import col, select
from test_naskah_final import finish, numbered

from sakip_desktop.db.models import Jurnal
from sakip_desktop.domain.errors import BerkasDitolak, DataTidakSah, IzinDitolak, SudahBerubah
from sakip_desktop.domain.isi_rekam import compare
from sakip_desktop.domain.naskah import TataNaskah
from sakip_desktop.domain.progress import silent
from sakip_desktop.services import beda_jurnal, cek_dokumen, logo, tata_naskah
from sakip_desktop.services.naskah.susun import gambar, susun_konsep


@pytest.fixture
def tim(uji):
    uji.masuk("perencana")
    return uji


def picture(tmp_path, ukuran=(900, 1200), nama="logo.png", mode="RGBA"):
    path = tmp_path / nama
    Image.effect_mandelbrot(ukuran, (-2, -1.5, 1, 1.5), 40).convert(mode).save(path)
    return path


def test_what_is_fixed_is_on_the_next_paper_and_final_ones_stay_as_they_are(tim, tmp_path):
    lama = finish(tim, numbered(tim))
    isi = (tim.ctx.folder.dokumen / lama.berkas).read_bytes()
    gambar_logo = logo.read_logo(picture(tmp_path))
    tata = TataNaskah(
        kode_unit=" Set.DPRD ",
        pola={"keluar": "{urut3}/{kode_unit}/{tahun}", "asing": "{tahun}", "dokumen": " "},
        kaki_tte=tata_naskah.KAKI_TTE,
        logo=gambar_logo,
        atasan_nama="Nama Atasan (Contoh)",
        atasan_jabatan="Bupati Contoh",
        atasan_nip="19700101 199001 1 001",
    )
    tata_naskah.simpan_tata(tim.ctx, tata)
    kini = tata_naskah.tata_naskah(tim.ctx)
    assert (kini.kode_unit, kini.pola) == ("Set.DPRD", {"keluar": "{urut3}/{kode_unit}/{tahun}"})
    assert kini.atasan_nip == "197001011990011001"
    with tim.ctx.read() as sesi:
        catatan = sesi.exec(select(Jurnal).order_by(col(Jurnal.urut).desc())).first()
        (beda,) = beda_jurnal.list_beda(tim.ctx, sesi, catatan)
    assert any(satu.startswith("logo: kosong → gambar (sidik") for satu in beda.kalimat)
    baru = numbered(tim)
    assert baru.nomor == f"002/Set.DPRD/{TAHUN}"
    rekam = susun_konsep(tim.ctx, baru)
    panjang = replace(rekam.kepala.kantor, nama="Sekretariat Dewan & <b>Rakyat</b> " * 6)
    rekam = replace(rekam, kepala=replace(rekam.kepala, kantor=panjang))
    pdf = gambar(baru.kode, rekam, silent)
    assert len(PdfReader(BytesIO(pdf)).pages[0].images) == 1
    assert pdf == gambar(baru.kode, rekam, silent)
    for halaman in read_words(pdf):
        assert not outside(halaman)
        assert not overlapping(halaman)
    assert cek_dokumen.gambar_beku(tim.ctx, lama.id)[1] == isi
    with pytest.raises(SudahBerubah):
        tata_naskah.simpan_tata(tim.ctx, tata)
    # Another logo is no change of what a paper says.
    tanpa = replace(rekam, kepala=replace(rekam.kepala, logo=""))
    assert compare(rekam, tanpa) == ()
    rusak = replace(rekam, kepala=replace(rekam.kepala, logo="bukan gambar"))
    terpotong = replace(rekam, kepala=replace(rekam.kepala, logo=gambar_logo[: 4 * 40]))
    for satu in (tanpa, rusak, terpotong):
        pdf = gambar(baru.kode, satu, silent)
        assert len(PdfReader(BytesIO(pdf)).pages[0].images) == 0
        assert "SEKRETARIAT DEWAN & <B>" in pdf_text(pdf)


@pytest.mark.parametrize("ukuran", [(900, 1200), (4000, 120), (3, 900), (1, 1)])
def test_a_logo_is_made_small_and_stays_a_picture(tmp_path, ukuran):
    for nama, mode in (("logo.png", "RGBA"), ("logo.jpg", "RGB")):
        isi = logo.picture_of(logo.read_logo(picture(tmp_path, ukuran, nama, mode)))
        assert len(isi) < 100_000
        with Image.open(BytesIO(isi)) as kecil:
            assert kecil.format == "PNG"
            assert kecil.height <= 400
            assert kecil.width <= 800


@pytest.mark.luas
def test_what_is_no_picture_or_too_large_is_a_sentence(tmp_path, monkeypatch):
    def refused(nama, isi, kata):
        path = tmp_path / nama
        path.write_bytes(isi)
        with pytest.raises(BerkasDitolak, match=kata):
            logo.read_logo(path)

    refused("logo.png", b"bukan gambar", "bukan gambar")
    refused("kosong.png", b"", "bukan gambar")
    refused("vektor.svg", b"<svg/>", "bukan gambar")
    refused("besar.png", b"\x89PNG" + bytes(logo.TERBESAR), "terlalu besar")
    utuh = picture(tmp_path).read_bytes()
    refused("potong.png", utuh[: len(utuh) // 2], "rusak")
    # 60.000 × 60.000 points in a few bytes
    refused("bom.png", utuh[:16] + b"\0\0\xea\x60" * 2 + utuh[24:], "titik|rusak")
    isi = BytesIO()
    Image.new("1", (9000, 9000)).save(isi, "PNG")
    refused("luas.png", isi.getvalue(), "titik")
    with pytest.raises(BerkasDitolak, match="tidak dapat dibaca"):
        logo.read_logo(tmp_path / "tidak ada.png")


@pytest.mark.parametrize(
    "kalimat",
    [
        "Dokumen ini telah ditandatangani secara elektronik",
        "Ditandatangani secara elektronik oleh Sekretaris DPRD",
        "Dokumen bertanda tangan elektronik, tidak perlu tanda tangan basah",
        "Naskah sudah di-tandatangani",
        "Dokumen ini sah",
        "Untuk arsip kantor. Dokumen ini telah terverifikasi BSrE.",
        "a" * 201,
    ],
)
def test_the_foot_never_claims_a_signature(kalimat):
    with pytest.raises(DataTidakSah):
        tata_naskah.check_kaki(kalimat)


@pytest.mark.parametrize(
    "kalimat",
    [
        "",
        tata_naskah.KAKI_TTE,
        "Naskah ini akan ditandatangani secara elektronik.",
        "Berlaku setelah ditandatangani secara elektronik",
        "Sertifikat elektronik diterbitkan BSrE, BSSN",
    ],
)
def test_the_foot_may_say_what_is_to_come(kalimat):
    assert tata_naskah.check_kaki(kalimat) == kalimat


def test_who_may_and_what_cannot_be(uji):
    for siapa in ("tim", "admin"):  # the administrator has no page for it
        uji.masuk(siapa)
        with pytest.raises(IzinDitolak):
            tata_naskah.simpan_tata(uji.ctx, TataNaskah())
    uji.masuk("perencana")
    for salah in (
        TataNaskah(atasan_nip="123"),
        TataNaskah(pola={"keluar": "{tahun}"}),
        TataNaskah(kode_unit="x" * 41),
    ):
        with pytest.raises(DataTidakSah):
            tata_naskah.simpan_tata(uji.ctx, salah)
    tata_naskah.simpan_tata(uji.ctx, TataNaskah(kode_unit="A"))
    contoh = tata_naskah.contoh_nomor("{urut3}/{kode_unit}/{tahun}", "A", date(TAHUN, 8, 1))
    assert contoh == f"007/A/{TAHUN}"
