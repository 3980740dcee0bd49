"""What the words of the six procedures mean, held against their files."""

from collections import defaultdict

import pytest

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.kata_sop import ARTI, DARI_DATA, Tahap, meaning_of
from sakip_desktop.domain.teks import kunci
from sakip_desktop.paths import resource
from sakip_desktop.sop.loader import load_sop

SOP = [
    load_sop(satu.read_text(encoding="utf-8"), satu.name)
    for satu in sorted(resource("sop").glob("*.toml"))
]
# In no procedure; the commands and pages that make them stand elsewhere.
TIDAK_DISEBUT = {
    KodeDokumen.RINGKASAN,
    KodeDokumen.KERTAS_KERJA_EXCEL,
    KodeDokumen.DAFTAR_TANDA_TERIMA,
    KodeDokumen.TINDAK_LANJUT_EXCEL,
}


def test_every_word_of_the_six_procedures_stands_in_the_table_with_all_its_sources():
    dari = defaultdict(set)
    for sop in SOP:
        for langkah in sop.langkah:
            for kata in (*langkah.kelengkapan, *langkah.keluaran):
                dari[kunci(kata)].add(sop.kode)
    assert len(SOP) == 6
    tertulis = {kata: set(arti.dari) for kata, arti in ARTI.items() if arti.dari}
    assert tertulis == dict(dari)


def test_no_word_that_sounds_like_a_paper_is_left_without_a_meaning():
    luar = {kata for kata, arti in ARTI.items() if not (arti.kertas or arti.macam)}
    assert luar == {
        "surat dari bupati/inspektorat",  # comes in
        "perintah dinas/hasil rapim",
        "peraturan terkait",
        "juknis pengukuran kinerja",
        "dokumen data kinerja",  # the forms and their evidence together
        "persetujuan {pimpinan}",  # a decision; its sheet is the disposisi
    }


def test_every_paper_is_meant_by_some_word():
    dimaksud = {arti.kertas for arti in ARTI.values()}
    assert dimaksud - {None} == set(KodeDokumen) - TIDAK_DISEBUT
    assert KodeDokumen.FORMULIR in DARI_DATA


def test_a_step_that_makes_a_paper_final_puts_that_paper_out():
    membekukan = [
        (sop.kode, satu) for sop in SOP for satu in sop.langkah if satu.dokumen is not None
    ]
    assert len(membekukan) == 5
    for kode, satu in membekukan:
        arti = [meaning_of(kata) for kata in satu.keluaran]
        assert (satu.dokumen, Tahap.FINAL) in [(s.kertas, s.tahap) for s in arti], kode


@pytest.mark.parametrize(
    ("kata", "kertas", "tahap"),
    [
        ("NOTULEN  Rapat Forum", KodeDokumen.NOTULEN, Tahap.FINAL),
        ("Disposisi Camat", KodeDokumen.DISPOSISI, Tahap.FINAL),
        ("lembar disposisi Camat", KodeDokumen.DISPOSISI, Tahap.KONSEP),
        ("Daftar hadir peserta", KodeDokumen.DAFTAR_HADIR, Tahap.FINAL),
        ("Draf laporan hasil pengumpulan data", KodeDokumen.LAPORAN_PENGUMPULAN, Tahap.KONSEP),
        ("Notulensi", None, Tahap.FINAL),
        ("", None, Tahap.FINAL),
    ],
)
def test_an_office_writes_its_own_words(kata, kertas, tahap):
    assert (meaning_of(kata).kertas, meaning_of(kata).tahap) == (kertas, tahap)
