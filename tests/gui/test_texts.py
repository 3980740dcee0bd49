"""Sentences that stand beside each other."""

import pytest

from sakip_desktop.gui.texts import as_sentence


@pytest.mark.parametrize(
    ("teks", "kalimat"),
    [
        ("", ""),
        ("Upaya kosong", "Upaya kosong."),
        ("Upaya kosong ", "Upaya kosong."),
        ("Periksa angkanya.", "Periksa angkanya."),
        ("Benarkah?", "Benarkah?"),
        ("“Sudah benar.”", "“Sudah benar.”"),
        ("“Sudah benar”", "“Sudah benar”."),
        ("(lihat IKU-1)", "(lihat IKU-1)."),
    ],
)
def test_a_sentence_ends_once(teks, kalimat):
    assert as_sentence(teks) == kalimat
