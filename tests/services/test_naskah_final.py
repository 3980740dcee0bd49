"""A paper becomes final: checked, frozen, kept, known again; and revised with a reason."""

from dataclasses import replace
from datetime import date

import pytest
from kantor_uji import JULI
from pdf_teks import pdf_text
from tanda_tangan_uji import append, sign

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, SudahBerubah
from sakip_desktop.domain.jabatan import JenisKantor
from sakip_desktop.domain.masukan import KantorInput
from sakip_desktop.domain.naskah import Isian
from sakip_desktop.services import agenda, cek_dokumen, dokumen, kantor
from sakip_desktop.services.cek_dokumen import Keaslian
from sakip_desktop.services.naskah import berubah, final, konsep
from sakip_desktop.services.naskah import revisi as revisi_naskah
from sakip_desktop.services.naskah.kata_beda import place_of


@pytest.fixture
def tim(uji):
    uji.masuk("perencana")
    return uji


def draft(uji):
    """A stored invitation that lacks nothing but its number."""
    usul = konsep.usulkan(uji.ctx, KodeDokumen.UNDANGAN, JULI)
    isian = replace(usul.isian, teks={**usul.isian.teks, "hari": "2025-08-05"})
    return konsep.simpan_naskah(uji.ctx, replace(usul, isian=isian, tanggal=date(2025, 8, 1)))


def numbered(uji):
    naskah = draft(uji)
    return agenda.beri_nomor(uji.ctx, naskah.id, naskah.versi, klasifikasi="000.8.6")


def finish(uji, naskah):
    siap = final.siapkan_final(uji.ctx, naskah.id, naskah.versi)
    final.finalkan(uji.ctx, siap, final.gambar_final(siap))
    with uji.ctx.read() as sesi:
        return dokumen.daftar_final(uji.ctx, sesi, JULI)[0]


def test_nothing_becomes_final_before_all_is_there_and_all_that_lacks_is_named(tim):
    usul = konsep.simpan_naskah(tim.ctx, konsep.usulkan(tim.ctx, KodeDokumen.UNDANGAN, JULI))
    with pytest.raises(DataTidakSah) as galat:
        final.siapkan_final(tim.ctx, usul.id, usul.versi)
    for kata in ("Hari dan tanggal", "Belum bernomor", "Tanggal surat belum dipilih"):
        assert kata in str(galat.value)
    assert not list(tim.ctx.folder.dokumen.iterdir())


def test_a_final_paper_is_drawn_from_its_record_byte_for_byte_and_its_file_comes_back(tim):
    satu = finish(tim, numbered(tim))
    path = tim.ctx.folder.dokumen / satu.berkas
    isi = path.read_bytes()
    assert "000.8.6/1/2025" in pdf_text(isi)
    assert cek_dokumen.gambar_beku(tim.ctx, satu.id)[1] == isi
    path.unlink()
    assert cek_dokumen.pulihkan_berkas(tim.ctx, satu.id).read_bytes() == isi


def test_a_file_is_known_as_the_final_one_a_signed_one_an_older_one_or_an_altered_one(
    tim, tmp_path
):
    naskah = numbered(tim)
    satu = finish(tim, naskah)
    isi = (tim.ctx.folder.dokumen / satu.berkas).read_bytes()

    def check(apa):
        berkas = tmp_path / "surat.pdf"
        berkas.write_bytes(apa)
        return cek_dokumen.cek_dokumen(tim.ctx, berkas).keaslian

    assert check(isi) is Keaslian.ASLI
    assert check(append(isi, b"999 0 obj<</Type/Sig>>endobj")) is Keaslian.TTE
    assert check(isi.replace(b"/Count 1", b"/Count 2")) is Keaslian.BERUBAH
    assert check(b"%PDF-1.7 yang lain") is Keaslian.ASING
    with tim.ctx.read() as sesi:
        terakhir = konsep.find_naskah(tim.ctx, sesi, naskah.id)
    revisi = revisi_naskah.buat_revisi(tim.ctx, naskah.id, terakhir.versi, "Salah ruang rapat")
    with pytest.raises(DataTidakSah, match="Revisi ini masih sama dengan yang final"):
        final.siapkan_final(tim.ctx, revisi.id, revisi.versi)

    # Given up: the paper is what it was, whatever was typed since.
    diubah = replace(
        revisi, perihal="lain", tanggal=date(2025, 8, 4), penanda=(), isian=Isian(), tempat="Lain"
    )
    diubah = konsep.simpan_naskah(tim.ctx, diubah)
    with pytest.raises(SudahBerubah):
        revisi_naskah.batalkan_revisi(tim.ctx, naskah.id, revisi.versi)
    kembali = revisi_naskah.batalkan_revisi(tim.ctx, naskah.id, diubah.versi)
    assert replace(kembali, versi=terakhir.versi) == terakhir
    assert check(isi) is Keaslian.ASLI
    assert not berubah.perubahan_sejak(tim.ctx, satu.id).beda
    with pytest.raises(DataTidakSah, match="tidak sedang direvisi"):
        revisi_naskah.batalkan_revisi(tim.ctx, naskah.id, kembali.versi)

    # Another day alone is a revision.
    revisi = revisi_naskah.buat_revisi(tim.ctx, naskah.id, kembali.versi, "Tanggal keliru")
    revisi = konsep.simpan_naskah(tim.ctx, replace(revisi, tanggal=date(2025, 8, 4)))
    baru = finish(tim, revisi)
    catatan = berubah.perubahan_sejak(tim.ctx, satu.id).catatan  # of the older one
    assert {s.label for s in catatan} == {"Undangan Rapat 1 Juli 2025"}  # no “Final: …”
    assert (baru.revisi, check(isi)) == (1, Keaslian.LAMA)
    assert check(sign(isi)) is Keaslian.TTE
    lama = cek_dokumen.cek_dokumen(tim.ctx, tmp_path / "surat.pdf")
    assert (lama.baik, "revisi yang lebih baru" in lama.kalimat) == (True, True)
    assert "Revisi 1" in pdf_text(tim.ctx.folder.dokumen / baru.berkas)


def test_what_is_saved_while_it_is_drawn_makes_it_begin_again(tim):
    naskah = numbered(tim)
    siap = final.siapkan_final(tim.ctx, naskah.id, naskah.versi)
    draft(tim)
    with pytest.raises(SudahBerubah):
        final.finalkan(tim.ctx, siap, final.gambar_final(siap))


def test_a_final_paper_is_changed_by_a_revision_only(tim):
    naskah = numbered(tim)
    finish(tim, naskah)
    with tim.ctx.read() as sesi:
        terakhir = konsep.find_naskah(tim.ctx, sesi, naskah.id)
    with pytest.raises(DataTidakSah, match="revisi"):
        konsep.simpan_naskah(tim.ctx, terakhir)
    with pytest.raises(DataTidakSah):
        final.siapkan_final(tim.ctx, terakhir.id, terakhir.versi)


def test_only_the_planner_makes_it_final(tim):
    naskah = numbered(tim)
    tim.masuk("tim")
    with pytest.raises(IzinDitolak):
        final.siapkan_final(tim.ctx, naskah.id, naskah.versi)


def test_what_changes_after_it_was_signed_is_told_with_its_place_and_its_maker(tim):
    satu = finish(tim, numbered(tim))
    assert not berubah.perubahan_sejak(tim.ctx, satu.id).beda
    tim.masuk("admin")
    lama = tim.ctx.kantor
    kantor.save_kantor(
        tim.ctx,
        KantorInput(
            nama="Sekretariat DPRD Baru",
            jenis=JenisKantor(lama.jenis),
            pemda=lama.pemda,
            tempat=lama.tempat,
        ),
    )
    tim.masuk("perencana")
    hasil = berubah.perubahan_sejak(tim.ctx, satu.id)
    assert [place_of(beda) for beda in hasil.beda] == ["Perangkat daerah › Nama"]
    assert hasil.beda[0].baru == "Sekretariat DPRD Baru"
    assert "admin" in hasil.catatan[0].nama.lower()
    assert (
        cek_dokumen.gambar_beku(tim.ctx, satu.id)[1]
        == (tim.ctx.folder.dokumen / satu.berkas).read_bytes()
    )
