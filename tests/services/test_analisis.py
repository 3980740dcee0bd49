"""All findings and questions of a period."""

import pytest
from kantor_uji import JULI, TAHUN, TW3, A, B

from sakip_desktop.domain.errors import IzinDitolak
from sakip_desktop.domain.periode import setahun
from sakip_desktop.domain.temuan import Tingkat
from sakip_desktop.services import penyerahan
from sakip_desktop.services.analisis import analisis
from sakip_desktop.services.pertanyaan import buka_pertanyaan, jawab_pertanyaan


@pytest.fixture
def penuh(uji):
    """Figures of both units that stand out, and two questions."""

    def walk():
        uji.penuhi(A).isi("A1", "nilai", "25")
        uji.isi("A1", "penjelasan", "Ada kegiatan tambahan.")
        uji.isi("A2", "pembilang", "60")
        uji.penuhi(B).isi("B1", "nilai", "-3")
        uji.isi_rupiah("SK2", "7.000.000", versi=1)
        for kode in ("A1", "B1"):
            buka_pertanyaan(
                uji.masuk("kabag").ctx, uji.indikator[kode], JULI, "nilai", "Dari mana?"
            )

    return uji.titik("analisis", walk)


def test_everything_that_stands_out_the_weightiest_first(penuh):
    uji = penuh
    hasil = analisis(uji.masuk("tim").ctx, JULI)
    assert [
        (satu.kode, satu.temuan.kode, satu.temuan.tingkat, satu.perlu_dijawab)
        for satu in hasil.temuan
    ] == [
        ("A2", "pembilang-melebihi-penyebut", Tingkat.KESALAHAN, True),
        ("A1", "melebihi-dua-kali-target", Tingkat.PERINGATAN, False),
        ("B1", "negatif", Tingkat.PERINGATAN, True),
        ("B1", "capaian-tinggi", Tingkat.PERINGATAN, True),
        ("SK2", "melebihi-pagu", Tingkat.PERINGATAN, True),
    ]
    satu, rupiah = hasil.temuan[1], hasil.temuan[-1]
    assert (satu.unit_nama, satu.aturan) == (A, "Realisasi jauh di atas target")
    assert (satu.indikator_id, satu.simpul_id) == (uji.indikator["A1"], "")
    assert (rupiah.indikator_id, rupiah.simpul_id) == ("", uji.simpul["SK2"])
    assert not satu.dikirim
    assert hasil.menunggu_jawaban == 2
    triwulan = analisis(uji.ctx, TW3)
    assert [satu.bulan for satu in triwulan.temuan if satu.indikator_id] == [JULI] * 4
    assert analisis(uji.ctx, setahun(TAHUN + 6)).temuan == ()


def test_an_answer_waits_for_nobody_and_a_sent_form_says_so(penuh):
    uji = penuh
    uji.masuk("pengisi-b").isi("B1", "nilai", "5")
    (tanya,) = [
        satu
        for satu in analisis(uji.masuk("tim").ctx, JULI).pertanyaan
        if satu.perihal.kode == "B1"
    ]
    assert (tanya.berubah, tanya.unit_nama) == (True, B)
    jawab_pertanyaan(uji.masuk("pengisi-b").ctx, tanya.pertanyaan.id, "", versi=1)
    uji.isi_rupiah("SK2", "Koreksi", kolom="penjelasan", versi=2)
    penyerahan.kirim_formulir(uji.ctx, uji.unit[B], JULI)
    hasil = analisis(uji.masuk("tim").ctx, JULI)
    assert hasil.menunggu_jawaban == 1
    (rupiah,) = [satu for satu in hasil.temuan if satu.unit_nama == B]
    assert (rupiah.dikirim, rupiah.perlu_dijawab) == (True, False)


def test_who_reads_it(penuh):
    uji = penuh
    boleh = set()
    for akun in uji.orang:
        try:
            analisis(uji.masuk(akun).ctx, JULI)
        except IzinDitolak:
            continue
        boleh.add(akun)
    assert boleh == {"pimpinan", "kabag", "perencana", "tim", "pemeriksa"}
