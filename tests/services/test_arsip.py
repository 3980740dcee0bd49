"""Sending and archive: who got a paper, where it lies, and the file that came back signed."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from kantor_uji import TAHUN
from tanda_tangan_uji import append, object_of, sign
from test_naskah_final import draft, finish, numbered

from sakip_desktop.domain.arsip import Nasib, kata_nasib
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import BerkasDitolak, DataTidakSah, IzinDitolak, SudahBerubah
from sakip_desktop.services import (
    agenda,
    arsip,
    arsip_tte,
    cek_dokumen,
    dokumen,
    pengiriman,
    periksa,
    periksa_bukti,
)
from sakip_desktop.services.arsip import ArsipInput
from sakip_desktop.services.cek_dokumen import Keaslian
from sakip_desktop.services.naskah import konsep


@pytest.fixture
def surat(uji):
    """An invitation with copies that is final, and the office."""
    uji.masuk("perencana")
    naskah = numbered(uji)
    naskah = konsep.simpan_naskah(
        uji.ctx, replace(naskah, tembusan=("Bupati Contoh", "Inspektorat"))
    )
    return uji, finish(uji, naskah)


def another(uji):
    """A second invitation, final too."""
    naskah = konsep.simpan_naskah(uji.ctx, replace(draft(uji), perihal="Rapat kedua"))
    bernomor = agenda.beri_nomor(uji.ctx, naskah.id, naskah.versi)
    finish(uji, bernomor)
    with uji.ctx.read() as sesi:
        return next(
            satu for satu in dokumen.daftar_final(uji.ctx, sesi) if satu.naskah_id == naskah.id
        )


def row(uji, satu):
    return next(b for b in arsip.arsip_tahun(uji.ctx, TAHUN) if b.dokumen.id == satu.id)


# Sending


@pytest.mark.luas
def test_who_gets_a_paper_begins_with_its_copies_and_with_whoever_got_the_last_one(surat):
    uji, satu = surat
    pengiriman.isi_penerima(uji.ctx, satu.id)
    para, *_ = pengiriman.daftar_penerima(uji.ctx, satu.id)
    pengiriman.simpan_penerima(uji.ctx, replace(para, banyaknya=4))
    daftar = pengiriman.daftar_penerima(uji.ctx, satu.id)
    assert [(s.penerima, s.tembusan) for s in daftar] == [
        ("Para Kepala Bagian", False),  # whom the letter addresses
        ("Tim SAKIP", False),
        ("Bupati Contoh", True),
        ("Inspektorat", True),
    ]
    with uji.ctx.read() as sesi:
        assert pengiriman.jumlah_penggandaan(uji.ctx, sesi, satu.id) == 7
    kedua = another(uji)
    with uji.ctx.read() as sesi:
        usul = pengiriman.usul_penerima(uji.ctx, sesi, kedua.id)
    # The draft that follows begins with the copies of the last one, too.
    assert next((s.penerima, s.banyaknya) for s in usul) == ("Para Kepala Bagian", 4)
    with pytest.raises(DataTidakSah, match="sudah ada"):
        pengiriman.simpan_penerima(uji.ctx, replace(daftar[0], id="", versi=0))
    with pytest.raises(DataTidakSah, match="1 sampai"):
        pengiriman.simpan_penerima(uji.ctx, replace(daftar[0], banyaknya=0))


@pytest.mark.luas
def test_what_was_sent_waits_until_somebody_has_received_it(surat):
    uji, satu = surat
    pengiriman.isi_penerima(uji.ctx, satu.id)
    for sini in pengiriman.daftar_penerima(uji.ctx, satu.id)[:2]:
        pengiriman.hapus_penerima(uji.ctx, sini.id, sini.versi)
    hari = uji.ctx.today()
    with pytest.raises(DataTidakSah, match="difinalkan"):
        pengiriman.catat_kirim(uji.ctx, satu.id, hari - timedelta(days=1), "Pos")
    bupati, inspektorat = pengiriman.daftar_penerima(uji.ctx, satu.id)
    with pytest.raises(DataTidakSah, match="Belum dicatat dikirim"):
        pengiriman.catat_terima(uji.ctx, bupati.id, bupati.versi, hari, "Ajudan")
    pengiriman.catat_kirim(uji.ctx, satu.id, hari, "Diantar", pilihan=(bupati.id,))
    pengiriman.catat_kirim(uji.ctx, satu.id, hari, "Pos")
    uji.jam.maju(days=3)
    bupati, inspektorat = pengiriman.daftar_penerima(uji.ctx, satu.id)
    assert (bupati.cara, inspektorat.cara, bupati.keadaan) == ("Diantar", "Pos", "Terkirim")
    pengiriman.catat_terima(uji.ctx, bupati.id, bupati.versi, uji.ctx.today(), "Ajudan")
    with pytest.raises(SudahBerubah):
        pengiriman.catat_terima(uji.ctx, bupati.id, bupati.versi, uji.ctx.today(), "Lain")
    assert [b.keadaan for b in pengiriman.daftar_penerima(uji.ctx, satu.id)] == [
        "Diterima",
        "Terkirim",
    ]
    with pytest.raises(DataTidakSah, match="sudah dikirim"):
        pengiriman.hapus_penerima(uji.ctx, inspektorat.id, inspektorat.versi)
    assert (row(uji, satu).terkirim, row(uji, satu).diterima) == (2, 1)
    uji.masuk("kabag")
    with pytest.raises(IzinDitolak):
        pengiriman.isi_penerima(uji.ctx, satu.id)


# The archive


@pytest.mark.luas
def test_every_final_paper_stands_in_the_archive_with_what_is_proposed_for_it(surat):
    uji, satu = surat
    baris = row(uji, satu)
    # The class stands in its number; no regulation says how long such a paper is kept.
    assert (baris.klasifikasi, baris.retensi, baris.usulan) == (
        "000.8.6",
        f"2 tahun aktif, 3 tahun inaktif; disimpan sampai {TAHUN + 5}, lalu permanen (usulan)",
        True,
    )
    assert (baris.nomor, baris.tanggal, baris.diarsipkan) == (
        f"000.8.6/1/{TAHUN}",
        date(TAHUN, 8, 1),
        False,
    )
    arsip.simpan_arsip(
        uji.ctx,
        ArsipInput(
            dokumen_id=satu.id, klasifikasi="000.8.6.3", rak="Lemari 2 / Odner 5", aktif=2,
            inaktif=3, nasib=Nasib.PERMANEN,
        ),
    )  # fmt: skip
    baris = row(uji, satu)
    assert baris.retensi == (
        f"2 tahun aktif, 3 tahun inaktif; disimpan sampai {TAHUN + 5}, lalu permanen"
    )
    assert kata_nasib(Nasib.MUSNAH, 2028) == "disimpan sampai 2028, lalu musnah"
    assert kata_nasib(Nasib.DINILAI, None, usulan=True) == "dinilai kembali (usulan)"
    assert kata_nasib("", None, usulan=True) == ""
    sk, lain, sop = (
        arsip.usul_klasifikasi(KodeDokumen.UNDANGAN, k) for k in ("", "900.1", "000.8.3.3")
    )
    assert (sk.kode, lain.kode, lain.aktif, sop.regulasi) == ("000.1.5", "900.1", 1, True)
    assert (baris.rak, baris.akhir, baris.diarsipkan) == ("Lemari 2 / Odner 5", TAHUN + 5, True)
    with pytest.raises(SudahBerubah):
        arsip.simpan_arsip(uji.ctx, ArsipInput(dokumen_id=satu.id))
    with pytest.raises(DataTidakSah, match="0 sampai"):
        arsip.simpan_arsip(uji.ctx, ArsipInput(dokumen_id=satu.id, aktif=-1, versi=baris.versi))


def test_a_scan_is_kept_under_its_hash_and_the_check_misses_it(surat, tmp_path):
    uji, satu = surat
    pindaian = tmp_path / "surat ttd.pdf"
    pindaian.write_bytes(b"%PDF-1.4\npindaian\n")
    arsip.lampirkan_pindaian(uji.ctx, satu.id, 0, pindaian)
    baris = row(uji, satu)
    assert (baris.pindaian_nama, baris.bertanda_tangan) == ("surat ttd.pdf", True)
    assert arsip.isi_arsip(uji.ctx, baris.pindaian, "surat") == pindaian.read_bytes()
    (sidik, nama) = periksa_bukti.kept_files(uji.ctx)[-1]
    assert sidik == baris.pindaian
    assert nama.startswith("Pindaian Undangan Rapat")
    berkas = next(uji.ctx.folder.bukti.glob(f"{baris.pindaian}*"))
    for apa, kata in ((b"lain", "tidak sama lagi"), (None, "tidak ada di folder")):
        berkas.unlink() if apa is None else berkas.write_bytes(apa)
        salah = [h.kalimat for h in periksa.periksa_kantor(uji.ctx) if not h.baik]
        assert any(kata in kalimat and "Pindaian Undangan" in kalimat for kalimat in salah)
    terkunci = b"%PDF-1.7\ntrailer<</Root 1 0 R/Encrypt 9 0 R>>\n"
    for isi, kata in ((b"MZ bukan pdf", "pindaian"), (terkunci, "terkunci"), (b"", "kosong")):
        bukan = tmp_path / "catatan.pdf"
        bukan.write_bytes(isi)
        with pytest.raises(BerkasDitolak, match=kata):
            arsip.lampirkan_pindaian(uji.ctx, satu.id, baris.versi, bukan)
    with bukan.open("wb") as besar:
        besar.truncate(300 * 1024 * 1024)
    with pytest.raises(BerkasDitolak, match="terlalu besar"):
        arsip.lampirkan_pindaian(uji.ctx, satu.id, baris.versi, bukan)
    assert row(uji, satu).pindaian == baris.pindaian


def test_what_came_back_signed_is_kept_untouched_and_claims_nothing(surat, tmp_path):
    uji, satu = surat
    isi = sign((uji.ctx.folder.dokumen / satu.berkas).read_bytes())
    berkas = tmp_path / "hasil.pdf"
    berkas.write_bytes(isi)
    arsip_tte.arsipkan_tte(uji.ctx, satu.id, 0, berkas)
    baris = row(uji, satu)
    assert arsip.isi_arsip(uji.ctx, baris.tte, "hasil") == isi
    (tanda,) = baris.hasil.tanda_tangan
    assert (tanda.nama, tanda.waktu, tanda.cocok) == (
        ("Pejabat (Contoh)",),
        f"05-08-{TAHUN} 10.00",
        True,
    )
    assert "Rantai sertifikat tidak diperiksa" in baris.hasil.kalimat
    hasil = cek_dokumen.cek_dokumen(uji.ctx, berkas)
    assert hasil.keaslian is Keaslian.TTE
    assert "Pejabat (Contoh)" in hasil.kalimat


def _swap_page(isi):
    nomor, halaman = object_of(isi, b"/Type /Page\n")
    baru = b"%d 0 obj\n%s\nendobj" % (nomor, halaman.replace(b"/Contents", b"/Contents 900 0 R/X"))
    return append(isi, b"900 0 obj\n<</Length 3>>\nstream\nq Q\nendstream\nendobj", baru)


def _partly(isi):
    """A signature that covers only the first bytes of the paper."""
    rentang = re.search(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\]", isi)
    sebagian = b"/ByteRange [0 %010d %010d %010d]" % (9, int(rentang[2]), int(rentang[3]))
    return isi.replace(rentang[0], sebagian)


def _stamp(isi):
    nomor, halaman = object_of(isi, b"/Annots[902 0 R]")
    stempel = b"900 0 obj\n<</Type/Annot/Subtype/FreeText/Rect[0 0 9 9]>>\nendobj"
    tambah = halaman.replace(b"/Annots[", b"/Annots[900 0 R ")
    return append(isi, stempel, b"%d 0 obj\n%s\nendobj" % (nomor, tambah))


def _other_root(isi):
    return append(isi, b"900 0 obj\n<</Type/Catalog/Pages 9 0 R>>\nendobj", akar="900")


def _reachable(isi, *objek):
    """Objects behind a paper, the first of them where a viewer looks for marks on the page."""
    nomor, halaman = object_of(isi, b"/Type /Page\n")
    baru = b"%d 0 obj\n%s/Annots 900 0 R>>\nendobj" % (nomor, halaman.removesuffix(b">>"))
    return append(isi, *objek, baru)


@pytest.mark.parametrize(
    ("ubah", "kata"),
    [
        (lambda isi: isi, "belum bertanda tangan"),
        pytest.param(append, "bukan tanda tangan", marks=pytest.mark.luas),
        (lambda isi: sign(isi, salah=True), "tidak cocok"),
        (lambda isi: sign(isi).replace(b"/Count 1", b"/Count 2"), "bukan lagi yang difinalkan"),
        pytest.param(
            lambda isi: _swap_page(sign(isi)), "halamannya diganti", marks=pytest.mark.luas
        ),
        pytest.param(
            lambda isi: _partly(sign(isi)), "tidak mencakup seluruh", marks=pytest.mark.luas
        ),
        pytest.param(
            lambda isi: sign(isi) + bytes(21 * 1024 * 1024) + b"%%EOF",
            "terlalu besar",
            marks=pytest.mark.luas,
        ),
        pytest.param(
            lambda isi: _reachable(isi, b"900 0 obj\n" + b"[" * 99),
            "tidak dapat dibaca",
            marks=pytest.mark.luas,
        ),
        pytest.param(
            lambda isi: _reachable(isi, b"900 0 obj[" + b"1 " * 60_000),
            "tidak dapat dibaca",
            marks=pytest.mark.luas,
        ),
        pytest.param(
            lambda isi: _reachable(isi, b"900 0 obj(" + b"a" * 2_000_000),
            "tidak dapat dibaca",
            marks=pytest.mark.luas,
        ),
        pytest.param(
            lambda isi: _reachable(isi, b"900 0 obj<</A 1/A 2>>endobj"),
            "tidak dapat dibaca",
            marks=pytest.mark.luas,
        ),
        pytest.param(
            lambda isi: _reachable(isi, b"900 0 obj 900 0 R endobj"),
            "tidak dapat dibaca",
            marks=pytest.mark.luas,
        ),
        pytest.param(lambda isi: _stamp(sign(isi)), "ditempelkan", marks=pytest.mark.luas),
        pytest.param(
            lambda isi: _other_root(sign(isi)), "tidak dapat dibaca", marks=pytest.mark.luas
        ),
        pytest.param(
            lambda isi: isi + b"\n900 0 obj\n<</Rusak\n%%EOF\n", "ujungnya", marks=pytest.mark.luas
        ),
        (lambda _isi: b"%PDF-1.7\nyang lain\n", "Bukan dokumen final"),
    ],
)
def test_what_is_not_the_signed_paper_is_refused_with_what_it_is(surat, tmp_path, ubah, kata):
    uji, satu = surat
    berkas = tmp_path / "hasil.pdf"
    berkas.write_bytes(ubah((uji.ctx.folder.dokumen / satu.berkas).read_bytes()))
    with pytest.raises(BerkasDitolak, match=kata):
        arsip_tte.arsipkan_tte(uji.ctx, satu.id, 0, berkas)
    assert not row(uji, satu).diarsipkan


@pytest.mark.luas
def test_the_signed_file_of_another_paper_is_refused(surat, tmp_path):
    uji, satu = surat
    kedua = another(uji)
    berkas = tmp_path / "hasil.pdf"
    berkas.write_bytes(sign((uji.ctx.folder.dokumen / kedua.berkas).read_bytes()))
    with pytest.raises(BerkasDitolak, match="bukan Undangan Rapat"):
        arsip_tte.arsipkan_tte(uji.ctx, satu.id, 0, berkas)
    uji.masuk("kabag")
    with pytest.raises(IzinDitolak):
        arsip_tte.arsipkan_tte(uji.ctx, kedua.id, 0, berkas)
