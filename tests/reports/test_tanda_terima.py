"""*Bukti Tanda Terima Formulir* read back: who got which form, what came back, room to sign."""

from dataclasses import replace

import pytest
from contoh_laporan import KEBIJAKAN, TTD
from contoh_tanda_terima import (
    KELUAR,
    PANJANG,
    SATU,
    make_tanda_terima,
    many,
    tercatat,
    unit,
)
from membaca import fonts, overlaps, page_texts, read_pdf, runs, whole_text

from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.reports.tanda_terima import render_tanda_terima


def test_the_paper_of_a_unit_tells_the_way_of_each_form():
    teks = whole_text(render_tanda_terima(SATU, KEBIJAKAN))
    for kata in (
        "BUKTI TANDA TERIMA FORMULIR",
        "Bagian 1 – Maret 2026",
        "untuk Bagian 1 telah diserahkan dan diterima",
        "K7QX 2M9P",
        "nomor 2",
        "1 April 2026",
        "kepada Rina (Contoh)",
        "2 April 2026, langsung",
        "dari Staf Rina (Contoh)",
        "9 April 2026, flash disk",
        "belum diparaf",
        "diganti 9PM2 XQ7K",
        "sudah kembali",
        "2 formulir: 1 sudah kembali, 0 belum kembali, 1 diganti.",
        "Yang menerima,",
        "Yang menyerahkan,",
        "Sidik isi:",
    ):
        assert kata in teks
    assert "DRAF" not in teks


def test_the_list_has_a_line_a_form_and_says_who_has_none():
    isi = many(4)
    teks = whole_text(render_tanda_terima(isi, KEBIJAKAN))
    for kata in (
        "DAFTAR TANDA TERIMA FORMULIR",
        "Tanda tangan penerima",
        "Paraf Tim SAKIP",
        "belum dibagikan",
        "belum kembali",
        "sudah kembali",
        "0000 0003",
        f"Belum dibuatkan formulir: {PANJANG.strip()}, Bagian Z.",
        "4 formulir: 1 sudah kembali, 1 belum kembali, 2 belum dibagikan.",
    ):
        assert kata in teks
    assert all(satu.unit.nama in teks for satu in isi.baris)


@pytest.mark.parametrize("kertas", ["A4", pytest.param("F4", marks=pytest.mark.luas)])
@pytest.mark.parametrize(
    "jumlah", [9, *(pytest.param(satu, marks=pytest.mark.luas) for satu in (1, 2, 40))]
)
def test_layout_holds_for_long_names_and_many_forms(kertas, jumlah):
    kebijakan = replace(KEBIJAKAN, kertas=kertas)
    banyak = many(jumlah)
    milik = unit(1, PANJANG.strip())
    satu = replace(banyak, unit=milik, baris=tuple(replace(f, unit=milik) for f in banyak.baris))
    for isi in (banyak, satu):
        pdf = render_tanda_terima(isi, kebijakan)
        for halaman in read_pdf(pdf).pages:
            assert overlaps(halaman) == []
            assert all(potong.ukuran >= 8 for potong in runs(halaman))
        semua = page_texts(pdf)
        assert all("Keadaan" in teks for teks in semua), "the head repeats, no page is bare"
        [akhir] = [teks for teks in semua if "Yang menerima," in teks]
        assert "sudah kembali" in akhir, "the block stands with the end of the table"


def test_without_forms_there_is_a_sentence_and_room_to_sign():
    kosong = replace(SATU, baris=(), penanda_tangan=())
    teks = whole_text(render_tanda_terima(kosong, KEBIJAKAN))
    assert "Belum ada formulir Maret 2026 yang dibuat untuk Bagian 1." in teks
    assert "Yang menerima," in teks
    assert "." * 40 in teks
    daftar = replace(kosong, unit=None, belum_dibuat=("Bagian 1",))
    teks = whole_text(render_tanda_terima(daftar, KEBIJAKAN))
    assert "Belum ada formulir yang dibuat untuk Maret 2026." in teks
    assert "Belum dibuatkan formulir: Bagian 1." in teks
    assert "Yang menyerahkan," in teks


def test_same_record_same_bytes_embedded_fonts_and_batal():
    pdf = render_tanda_terima(SATU, KEBIJAKAN)
    assert render_tanda_terima(SATU, KEBIJAKAN) == pdf
    assert all(fonts(pdf).values())

    def stop(*_):
        raise Cancelled

    with pytest.raises(Cancelled):
        render_tanda_terima(SATU, KEBIJAKAN, stop)


@pytest.mark.luas
def test_a_list_is_no_longer_than_it_must_be_and_never_ends_in_signatures_alone():
    """Rows give way where that saves a page; otherwise they keep the height of a signature."""
    enam = make_tanda_terima(
        [tercatat(1, f"{ke:08d}", unit(ke), (KELUAR,)) for ke in range(6)],
        penanda_tangan=(replace(TTD[0], sebagai="Yang menyerahkan,"),),
    )
    [teks] = page_texts(render_tanda_terima(enam, KEBIJAKAN))
    assert "Yang menyerahkan," in teks
    banyak = page_texts(render_tanda_terima(many(23), KEBIJAKAN))
    assert len(banyak) > 1
    assert all("Tanda tangan" in teks for teks in banyak), "the head stands on every page"
    assert "belum kembali" in banyak[-1]
    assert "Yang menyerahkan," in banyak[-1]
