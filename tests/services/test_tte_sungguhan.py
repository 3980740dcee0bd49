"""TTE with real signatures: what pyHanko signs is what a signing service gives back."""

import io
import re

import pypdf
import pytest
from kantor_uji import TAHUN
from pyhanko_uji import pack_page, sign_pades
from tanda_tangan_uji import append, object_of
from test_naskah_final import finish, numbered

from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.services import arsip, arsip_tte, cek_dokumen
from sakip_desktop.services.cek_dokumen import Keaslian
from sakip_desktop.services.isi_tte import find_change


def again(isi, **cara):
    """The file saved anew by another program."""
    penulis = pypdf.PdfWriter(clone_from=io.BytesIO(isi))
    if sandi := cara.get("sandi"):
        penulis.encrypt(sandi)
    for halaman in penulis.pages if cara.get("mampat") else ():
        halaman.compress_content_streams()
    hasil = io.BytesIO()
    penulis.write(hasil)
    return hasil.getvalue()


def checked(uji, isi):
    with uji.ctx.read() as sesi:
        return cek_dokumen.check_bytes(uji.ctx, sesi, isi)


def _nine(cocok):
    return cocok[1] + b"9".rjust(len(cocok[2]), b"0")


def numbers(isi):
    """Object numbers of the first page, of what it draws, and of another stream."""
    halaman, kamus = object_of(isi, b"/Type /Page\n")
    gambar = int(re.search(rb"/Contents (\d+)", kamus)[1])
    lain = int(re.search(rb"/FontFile2 (\d+)", isi)[1])
    return halaman, kamus, gambar, lain


def test_what_was_signed_for_real_is_kept_and_every_tampering_is_told(uji, tmp_path):
    uji.masuk("perencana")
    satu = finish(uji, numbered(uji))
    isi = (uji.ctx.folder.dokumen / satu.berkas).read_bytes()
    sekali = sign_pades(isi)
    dua = sign_pades(sekali, "Bupati (Contoh)", kotak=(60, 100, 230, 171))

    terbungkus = pack_page(isi)
    assert b"/ObjStm" in terbungkus[len(isi) :]

    # One and two signers, seen and unseen, tables of places of either kind, saved anew before.
    for tertanda, nama, kata in (
        (sekali, ["Pejabat (Contoh)"], "di belakangnya"),
        (dua, ["Pejabat (Contoh)", "Bupati (Contoh)"], "2 tanda tangan"),
        (sign_pades(isi, kotak=None), ["Pejabat (Contoh)"], "di belakangnya"),
        (sign_pades(isi, berkas_aliran=True), ["Pejabat (Contoh)"], "di belakangnya"),
        (sign_pades(terbungkus), ["Pejabat (Contoh)"], "di belakangnya"),
        (sign_pades(again(isi, mampat=True)), ["Pejabat (Contoh)"], "disimpan ulang oleh layanan"),
    ):
        hasil = checked(uji, tertanda)
        assert (hasil.keaslian, kata in hasil.kalimat) == (Keaslian.TTE, True), hasil.kalimat
        berkas = tmp_path / "hasil.pdf"
        berkas.write_bytes(tertanda)
        baris = next(b for b in arsip.arsip_tahun(uji.ctx, TAHUN) if b.dokumen.id == satu.id)
        arsip_tte.arsipkan_tte(uji.ctx, satu.id, baris.versi, berkas)
        baris = next(b for b in arsip.arsip_tahun(uji.ctx, TAHUN) if b.dokumen.id == satu.id)
        assert arsip.isi_arsip(uji.ctx, baris.tte, "hasil") == tertanda
        assert [t.nama for t in baris.hasil.tanda_tangan] == [(n,) for n in nama]
        assert all(t.cocok for t in baris.hasil.tanda_tangan)
        assert tertanda.startswith(isi) is ("oleh layanan" not in kata)

    halaman, kamus, gambar, lain = numbers(isi)
    tempat = sekali.index(b"%d 0 obj" % halaman) + 40
    miring = b"%d 0 obj\n%s\nendobj" % (halaman, kamus.replace(b"/Rotate 0", b"/Rotate 90"))
    tersembunyi = b"980 0 obj\n<</Length %d>>\nstream\n%s\nendstream\nendobj"
    tanda = re.search(rb"/V (\d+ 0 R)", sekali)[1]
    catatan = re.search(rb"/Annots \[?([^\]]*\d+ 0 R)", sekali[len(isi) :])

    def point(ke, letak, jenis=b"n"):
        """A table of places alone: an object lies elsewhere now."""
        lama = sekali[sekali.rindex(b"startxref") :].split()[1]
        akar = re.search(rb"/Root (\d+) 0 R", isi)[1]
        return sekali + (
            b"xref\n%d 1\n%010d 00000 %s \ntrailer\n<</Root %s 0 R/Size 990/Prev %s>>\n"
            b"startxref\n%d\n%%%%EOF\n" % (ke, letak, jenis, akar, lama, len(sekali))
        )

    def overlay(medan):
        """Something that lies over the page from now on."""
        semua = re.finditer(rb"(\d+) 0 obj\s*(<<.*?)endobj", sekali, re.DOTALL)
        *_, (nomor, kini) = [
            (int(c[1]), c[2]) for c in semua if re.search(rb"/Type /Page\b(?!s)", c[2])
        ]
        kini = re.sub(rb"/Annots ?(\d+ 0 R|\[[^\]]*\])", b"", kini.strip().removesuffix(b">>"))
        halaman_baru = b"%d 0 obj\n%s/Annots[%s 981 0 R]>>\nendobj" % (nomor, kini, catatan[1])
        return append(sekali, b"981 0 obj\n%s\nendobj" % medan, halaman_baru)

    hapus = again(sekali)
    sembunyi = append(sekali, tersembunyi % (len(miring), miring))
    letak = sembunyi.index(miring, len(sekali))
    kotak = b"/Rect[10 10 90 90]/AP<</N %d 0 R>>" % gambar
    for ubah, kata in (
        (append(sekali, miring), "halamannya diganti"),
        (append(dua, miring), "halamannya diganti"),
        (sekali[:tempat] + b" " + sekali[tempat + 1 :], "diubah sesudah ditandatangani"),
        (dua[: len(sekali) + 90] + b" " + dua[len(sekali) + 91 :], ""),
        (sekali.replace(b"/ByteRange [0 ", b"/ByteRange [1 "), "tidak mencakup seluruh"),
        (re.sub(rb"(/ByteRange \[0 )(\d+)", _nine, sekali), "tidak mencakup seluruh"),
        (sekali[:-900] + sekali[-899:], ""),
        (sekali + b"%%EOF\n", "ujungnya"),
        (sekali + b"\nlain", "ujungnya"),
        (sekali[:-30], "ujungnya"),
        (point(gambar, isi.index(b"\n%d 0 obj" % lain) + 1), "tidak dapat dibaca"),
        (point(gambar, 0, b"f"), "tidak dapat dibaca"),
        (point(halaman, 0, b"f"), "tidak dapat dibaca"),
        (hapus, "tidak mencakup seluruh"),
        (again(isi), "disimpan ulang oleh program lain"),
        (overlay(b"<</Type/Annot/Subtype/FreeText%s>>" % kotak), "ditempelkan"),
        (overlay(b"<</Type/Annot/Subtype/Widget/FT/Tx%s>>" % kotak), "ditempelkan"),
        (overlay(b"<</Type/Annot/Subtype/Widget/FT/Sig%s>>" % kotak), "ditempelkan"),
        (overlay(b"<</Subtype/Widget/FT/Sig/V %s%s>>" % (tanda, kotak)), "ditempelkan"),
        (overlay(b"<</Subtype/Widget/FT/Sig/Rect[0 0 9 9]/AA<</E 9 0 R>>>>"), "program"),
        (overlay(b"<</Subtype/Widget/FT/Sig/Rect[0 0 500 800]>>"), "menutupi"),
        (sign_pades(isi, kotak=(0, 0, 500, 800)), "menutupi"),
    ):
        hasil = checked(uji, ubah)
        assert hasil.keaslian is Keaslian.BERUBAH, (kata, hasil.kalimat)
        assert kata in hasil.kalimat, hasil.kalimat
    # A page hidden in the bytes of a stream, which the table of places leads to.
    assert find_change(isi, sembunyi) == ""
    ekor = b"xref\n%d 1\n%010d 00000 n \ntrailer\n<</Root %s 0 R/Size 990/Prev %s>>\n"
    akar = re.search(rb"/Root (\d+) 0 R", isi)[1]
    lama = sembunyi[sembunyi.rindex(b"startxref") :].split()[1]
    licik = sembunyi + ekor % (halaman, letak, akar, lama)
    licik += b"startxref\n%d\n%%%%EOF\n" % len(sembunyi)
    assert pypdf.PdfReader(io.BytesIO(licik)).pages[0].rotation == 90  # a reader shows it
    assert find_change(isi, licik) == "halamannya diganti"

    # What is refused names what it is; nothing is archived.
    for ubah, kata in (
        (again(isi, sandi="rahasia"), "terkunci kata sandi"),
        (append(isi), "bukan tanda tangan elektronik"),
        (isi, "belum bertanda tangan"),
    ):
        berkas.write_bytes(ubah)
        with pytest.raises(BerkasDitolak, match=kata):
            arsip_tte.arsipkan_tte(uji.ctx, satu.id, 0, berkas)
