"""Drafts of papers: proposed, typed, stored, drawn."""

from dataclasses import replace

import pytest
from kantor_uji import JULI, TW3
from pdf_teks import pdf_text

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, SudahBerubah
from sakip_desktop.domain.naskah import PROSA_TERPANJANG, Isian
from sakip_desktop.domain.periode import bulan
from sakip_desktop.services import ekspor
from sakip_desktop.services.naskah import konsep

RAPAT = Isian(
    teks={"hari": "2025-08-05", "acara": "Bahas <b>data</b> & angka", "waktu": "09.00"},
    daftar={"yth": ("Para Kepala Bagian", "", "Tim SAKIP")},
)


@pytest.fixture
def tim(uji):
    uji.masuk("perencana")
    return uji


def test_a_new_paper_begins_with_the_template_and_the_next_one_with_the_words_of_the_last(tim):
    usul = konsep.usulkan(tim.ctx, KodeDokumen.UNDANGAN, JULI)
    assert "Juli 2025" in usul.isian.text("acara")
    pertama = konsep.simpan_naskah(tim.ctx, replace(usul, isian=RAPAT, perihal="Rapat Juli"))
    assert pertama.isian.items("yth") == ("Para Kepala Bagian", "Tim SAKIP")
    kedua = konsep.usulkan(tim.ctx, KodeDokumen.UNDANGAN, TW3)
    assert kedua.id == ""
    assert kedua.isian.daftar == pertama.isian.daftar
    assert kedua.isian.text("acara") == "Bahas <b>data</b> & angka"
    assert kedua.isian.day("hari") is None  # the day of the meeting before
    kedua = konsep.simpan_naskah(tim.ctx, replace(kedua, periode=JULI))
    assert [satu.urut for satu in konsep.daftar_naskah(tim.ctx, JULI)] == [1, 2]
    assert konsep.judul_naskah(kedua) == "Undangan Rapat 2"


def test_the_people_of_last_time_stand_there_as_they_are_now(tim):
    for kode, kunci in ((KodeDokumen.SK_TIM, "anggota"), (KodeDokumen.DAFTAR_HADIR, "hadirin")):
        usul = konsep.usulkan(tim.ctx, kode, JULI)
        lebar = len(usul.isian.rows(kunci)[0])
        lama = (("Kabag (Contoh)", "1", "Lama"), ("Tamu Luar", "-", "Dinas Lain"))
        tabel = {kunci: tuple((*satu, *[""] * (lebar - 3)) for satu in lama)}
        konsep.simpan_naskah(tim.ctx, replace(usul, isian=Isian(tabel=tabel)))
        kabag, tamu = konsep.usulkan(tim.ctx, kode, JULI).isian.rows(kunci)
        assert (kabag[0], kabag[2]) == ("Kabag (Contoh)", "Jabatan kabag")
        assert kabag[1] != "1"
        assert tamu[:3] == ("Tamu Luar", "-", "Dinas Lain")


def test_what_was_typed_stands_on_the_paper_as_it_was_typed(tim):
    usul = konsep.usulkan(tim.ctx, KodeDokumen.UNDANGAN, JULI)
    konsep.simpan_naskah(tim.ctx, replace(usul, isian=RAPAT))
    teks = pdf_text(ekspor.render(tim.ctx, KodeDokumen.UNDANGAN, JULI))
    assert "Bahas <b>data</b> & angka" in teks
    assert "Selasa, 5 Agustus 2025" in teks


def test_a_draft_of_before_is_not_written_over(tim):
    usul = konsep.usulkan(tim.ctx, KodeDokumen.UNDANGAN, JULI)
    lama = konsep.simpan_naskah(tim.ctx, usul)
    konsep.simpan_naskah(tim.ctx, replace(lama, perihal="Satu"))
    with pytest.raises(SudahBerubah):
        konsep.simpan_naskah(tim.ctx, replace(lama, perihal="Dua"))


def test_a_narrative_has_an_end(tim):
    usul = konsep.usulkan(tim.ctx, KodeDokumen.UNDANGAN, JULI)
    panjang = Isian(teks={"pembuka": "a" * (PROSA_TERPANJANG + 1)})
    with pytest.raises(DataTidakSah, match="30000 huruf"):
        konsep.simpan_naskah(tim.ctx, replace(usul, isian=panjang))


def test_only_the_team_writes_papers(uji):
    uji.masuk("perencana")
    usul = konsep.usulkan(uji.ctx, KodeDokumen.UNDANGAN, JULI)
    uji.masuk("kabag")
    with pytest.raises(IzinDitolak):
        konsep.simpan_naskah(uji.ctx, usul)


def test_last_periods_words_are_named_after_the_new_period(tim):
    usul = konsep.usulkan(tim.ctx, KodeDokumen.TINDAK_LANJUT, JULI)
    isi = (
        "Hasil Juli 2025 s.d. 31 Juli 2025, rapat 5 Juli 2025, menurut Perbup Nomor 5 Tahun 2025 "
        "untuk Tahun 2025."
    )
    konsep.simpan_naskah(tim.ctx, replace(usul, isian=Isian(teks={"pengantar": isi})))
    berikut = konsep.usulkan(tim.ctx, KodeDokumen.TINDAK_LANJUT, bulan(2026, 2))
    assert berikut.isian.text("pengantar") == (
        "Hasil Februari 2026 s.d. 28 Februari 2026, rapat 5 Juli 2025, menurut Perbup Nomor 5 "
        "Tahun 2025 untuk Tahun 2026."
    )
