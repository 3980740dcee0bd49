"""How long a finished paper is kept and what a signature in it says: words that claim no more."""

import pytest

from sakip_desktop.domain.arsip import HasilTte, Nasib, TandaTangan, kata_nasib, kata_retensi


@pytest.mark.parametrize(
    ("nasib", "akhir", "usulan", "kata"),
    [
        (Nasib.MUSNAH, 2028, False, "disimpan sampai 2028, lalu musnah"),
        (Nasib.DINILAI, 2028, True, "disimpan sampai 2028, lalu dinilai kembali (usulan)"),
        (Nasib.PERMANEN, None, False, "permanen"),
        ("", 2028, False, "disimpan sampai 2028"),
        ("", None, False, ""),
        ("", None, True, ""),  # nothing is proposed where nothing is said
    ],
)
def test_what_becomes_of_a_paper(nasib, akhir, usulan, kata):
    assert kata_nasib(nasib, akhir, usulan=usulan) == kata


@pytest.mark.parametrize(
    ("aktif", "inaktif", "nasib", "akhir", "kata"),
    [
        (2, 3, "musnah", 2030, "2 tahun aktif, 3 tahun inaktif; disimpan sampai 2030, lalu musnah"),
        (2, None, "", None, "2 tahun aktif"),
        (0, 5, "musnah", None, "0 tahun aktif, 5 tahun inaktif; musnah"),  # nought is a term
        (None, None, "musnah", None, "musnah"),
        (None, None, "", None, ""),
    ],
)
def test_a_retention_in_words(aktif, inaktif, nasib, akhir, kata):
    assert kata_retensi(aktif, inaktif, nasib, akhir) == kata
    usul = kata_retensi(aktif, inaktif, nasib, akhir, usulan=True)
    assert usul == (f"{kata} (usulan)" if nasib or akhir else kata)


@pytest.mark.parametrize(
    ("tanda", "kata"),
    [
        (TandaTangan(), "tanpa nama yang terbaca; sidik isinya tidak dapat dibaca"),
        (
            TandaTangan(nama=("Kepala (Contoh)", "Penerbit"), waktu="2 Maret 2026", cocok=True),
            "Kepala (Contoh), Penerbit, tertulis dibuat 2 Maret 2026; sidik isinya cocok",
        ),
        (TandaTangan(nama=("A",), cocok=False), "A; SIDIK ISINYA TIDAK COCOK"),
    ],
)
def test_a_signature_says_what_was_found_and_no_more(tanda, kata):
    assert tanda.kalimat == kata


def test_that_nobody_checked_a_certificate_is_always_said():
    batas = "Rantai sertifikat tidak diperiksa (luring); keabsahannya diperiksa di layanan TTE."
    dua = HasilTte(tanda_tangan=(TandaTangan(nama=("A",), cocok=True), TandaTangan(nama=("B",))))
    assert dua.kalimat == (
        "2 tanda tangan elektronik ditemukan: 1) A; sidik isinya cocok; 2) B; sidik isinya tidak "
        f"dapat dibaca. {batas}"
    )
    assert HasilTte().kalimat.endswith(batas)
