"""The rules as the office has them: dated versions, what they change and what they leave alone."""

from datetime import UTC, date, datetime

import pytest
from kantor_uji import AGUSTUS, JULI, PENGUMPULAN, TAHUN, TW3, A, B, ubah_isian

from sakip_desktop.domain.aturan import ATURAN, BAWAAN, Ketetapan
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, LangkahBelumSiap
from sakip_desktop.domain.periode import setahun
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.domain.temuan import Tingkat
from sakip_desktop.services import alur, penyerahan, rencana
from sakip_desktop.services.analisis import analisis
from sakip_desktop.services.aturan import (
    ALASAN_TERPANJANG,
    AturanInput,
    decided_text,
    kartu_aturan,
    masukan_aturan,
    pratinjau_aturan,
    read_aturan,
    save_aturan,
)

JAUH = "melebihi-dua-kali-target"
ALASAN = "Perjanjian Kinerja Perubahan"


def decide(uji, kode=JAUH, **isi):
    """The planner decides about a rule."""
    isi.setdefault("alasan", "Rapat Tim SAKIP")
    return save_aturan(uji.masuk("perencana").ctx, AturanInput(kode=kode, **isi))


def card(uji, kode=JAUH, periode=JULI):
    return next(k for k in kartu_aturan(uji.ctx, periode) if k.aturan.kode == kode)


def august(uji):
    """A collection of August stands at the units' forms; A1 has 25 against a target of 10."""

    def walk():
        uji.masuk("perencana")
        alur.mulai_siklus(uji.ctx, PENGUMPULAN, AGUSTUS)
        uji.jalan("isi-formulir", periode=AGUSTUS)
        uji.masuk("pengisi-a").isi("A1", "nilai", "25", AGUSTUS)

    return uji.titik("agustus terisi", walk)


def codes(uji, periode=AGUSTUS):
    return [satu.kode for satu in uji.baris("A1", periode).temuan]


@pytest.mark.luas
def test_a_version_counts_for_periods_that_end_on_its_day_or_later(uji):
    august(uji)
    uji.masuk("pengisi-a").isi("A1", "nilai", "25")
    perubahan = decide(uji, ambang="3")
    assert perubahan.jenis == {Jenis.KANTOR}
    assert codes(uji, JULI) == [JAUH], "July has ended"
    assert codes(uji) == ["capaian-tinggi"]
    assert [(satu.bulan, satu.temuan.kode) for satu in analisis(uji.ctx, TW3).temuan] == [
        (JULI, JAUH),
        (AGUSTUS, "capaian-tinggi"),
    ], "each month by the rules of its own form"
    assert uji.figur("A1", AGUSTUS).temuan[0].kode == JAUH, "as it was when it was saved"
    uji.masuk("pengisi-a").isi("A1", "penjelasan", "Ya", AGUSTUS)
    assert [satu.kode for satu in uji.figur("A1", AGUSTUS).temuan] == ["capaian-tinggi"]
    kartu = card(uji.masuk("perencana"))
    assert (kartu.ambang, kartu.diubah, kartu.jumlah) == (3, True, 1)
    assert kartu.pada_periode == Ketetapan()
    assert kartu.kalimat == "Realisasi lebih dari 3 kali target periodenya."
    (versi,) = kartu.versi
    assert (versi.berlaku_mulai, versi.oleh, versi.alasan) == (
        date(TAHUN, 8, 1),
        "Perencana (Contoh)",
        "Rapat Tim SAKIP",
    )
    assert versi.pada.tzinfo is not None
    assert decided_text(kartu.aturan, versi.ketetapan) == "ambang 3 kali"
    assert card(uji, periode=AGUSTUS).pada_periode is None
    decide(uji, aktif=False, ambang="3")
    decide(uji, ambang="2")
    kartu = card(uji)
    assert [decided_text(kartu.aturan, satu.ketetapan) for satu in kartu.versi] == [
        "seperti bawaan",
        "dimatikan",
        "ambang 3 kali",
    ]
    assert not kartu.diubah


def test_a_form_that_was_sent_keeps_the_rules_of_its_moment(uji):
    august(uji).masuk("pengisi-a").isi("A1", "penjelasan", "Ada tambahan.", AGUSTUS)
    for kode, kolom, teks in (
        ("A2", "pembilang", "45"),
        ("A2", "penyebut", "50"),
        ("A4", "nilai", "85"),
    ):
        uji.isi(kode, kolom, teks, AGUSTUS)
    uji.isi_rupiah("SK1", "1.000.000", AGUSTUS)
    decide(uji, kode="pecahan", aktif=False)  # the same day, before
    penyerahan.kirim_formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], AGUSTUS)
    decide(uji, aktif=False)  # the same day, after
    assert codes(uji) == [JAUH]
    assert [satu.kode for satu in uji.figur("A1", AGUSTUS).temuan] == [JAUH]
    penyerahan.tarik_formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], AGUSTUS, "Salah ketik")
    assert codes(uji) == ["capaian-tinggi"], "open again, it is checked as everything is now"
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], AGUSTUS)
    assert [satu.kode for satu in uji.figur("A1", AGUSTUS).temuan] == ["capaian-tinggi"]


@pytest.mark.luas
def test_a_rule_that_is_off_keeps_no_form_back(uji):
    august(uji).penuhi(A, AGUSTUS).isi("A1", "nilai", "25", AGUSTUS)
    uji.isi_rupiah("SK1", "13.000.000", AGUSTUS, versi=1)
    with pytest.raises(LangkahBelumSiap, match="2 hal belum beres"):
        penyerahan.kirim_formulir(uji.ctx, uji.unit[A], AGUSTUS)
    for kode in (JAUH, "capaian-tinggi", "melebihi-pagu"):
        decide(uji, kode=kode, aktif=False)
    assert uji.baris("A1", AGUSTUS).temuan == ()
    penyerahan.kirim_formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], AGUSTUS)


def test_the_preview_writes_nothing_and_says_what_it_would_change(uji):
    august(uji)
    sebelum = uji.isi_basis_data()
    uji.masuk("perencana")
    masukan = AturanInput(kode=JAUH, ambang="2,5")
    dampak = pratinjau_aturan(uji.ctx, masukan, AGUSTUS)
    assert (len(dampak.sekarang), dampak.nanti, dampak.bertambah) == (1, (), ())
    (hilang,) = dampak.hilang
    assert (hilang.unit_nama, hilang.kode, hilang.bulan) == (A, "A1", AGUSTUS)
    assert (dampak.terkena, dampak.berlaku_mulai) == (True, date(TAHUN, 8, 1))
    dampak = pratinjau_aturan(uji.ctx, AturanInput(kode="capaian-tinggi", ambang="140"), AGUSTUS)
    assert (dampak.bertambah, dampak.hilang) == ((), ()), "the weightier one stands before it"
    dampak = pratinjau_aturan(uji.ctx, AturanInput(kode=JAUH, ambang="1,5"), JULI)
    assert not dampak.terkena, "July keeps its rules; shown only to compare"
    assert uji.isi_basis_data() == sebelum
    for akun in ("admin", "tim", "pengisi-a"):
        with pytest.raises(IzinDitolak):
            pratinjau_aturan(uji.masuk(akun).ctx, masukan, AGUSTUS)


def test_more_is_found_under_a_lower_threshold(uji):
    august(uji)
    uji.masuk("pengisi-a").isi("A1", "nilai", "18", AGUSTUS)
    dampak = pratinjau_aturan(
        uji.masuk("perencana").ctx, AturanInput(kode=JAUH, ambang="1,5"), AGUSTUS
    )
    assert [satu.kode for satu in dampak.bertambah] == ["A1"]
    assert dampak.hilang == ()


def test_what_cannot_be_decided_is_refused_and_nothing_is_kept(uji):
    uji.masuk("perencana")
    sebelum = uji.isi_basis_data()
    for isi, kata in (
        ({"ambang": "banyak"}, "tidak terbaca"),
        ({"ambang": "100"}, "di luar jangkauan"),
        ({"ambang": "2"}, "sama dengan yang berlaku"),
        ({"ambang": "3", "alasan": " "}, "Alasan belum diisi"),
        ({"ambang": "3", "alasan": "x" * (ALASAN_TERPANJANG + 1)}, "terlalu panjang"),
        ({"kode": "belum-jelas", "aktif": False}, "tidak dapat dimatikan"),
        ({"kode": "negatif", "ambang": "3"}, "tidak mempunyai ambang"),
        ({"kode": "karangan"}, "tidak ada"),
    ):
        with pytest.raises(DataTidakSah, match=kata):
            decide(uji, **isi)
    assert uji.isi_basis_data() == sebelum
    assert read_aturan(AturanInput(kode="lompatan", ambang="50 %")) == Ketetapan()
    assert read_aturan(AturanInput(kode="rupiah-ganda", ambang="Rp1.000")).ambang == 1000


def test_a_clock_in_doubt_fixes_nothing(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "1")
    uji.jam.kini = datetime(TAHUN, 1, 1, tzinfo=UTC)
    with pytest.raises(DataTidakSah, match=r"Aturan belum disimpan\. Aturan berlaku sejak hari"):
        decide(uji, ambang="3")


@pytest.mark.luas
def test_the_cards_say_what_every_rule_finds_and_who_sees_it(uji):
    uji.penuhi(A).isi("A1", "nilai", "25")
    uji.penuhi(B).isi("B1", "nilai", "-3")
    semua = kartu_aturan(uji.masuk("perencana").ctx, JULI)
    assert [satu.aturan for satu in semua] == list(ATURAN.values())
    ditemukan = {satu.aturan.kode: satu.jumlah for satu in semua if satu.jumlah}
    assert ditemukan == {JAUH: 1, "negatif": 1, "capaian-tinggi": 1}
    milik_a = {k.aturan.kode for k in kartu_aturan(uji.masuk("pengisi-a").ctx, JULI) if k.jumlah}
    assert milik_a == {JAUH}, "of the own unit"
    with pytest.raises(IzinDitolak):
        kartu_aturan(uji.masuk("staf-a").ctx, JULI)
    kartu = card(uji.masuk("perencana"), "lompatan")
    assert masukan_aturan(kartu) == AturanInput(kode="lompatan", ambang="50")
    assert masukan_aturan(card(uji, "negatif")) == AturanInput(kode="negatif")


def test_the_plan_is_looked_at_by_the_offices_rules_too(uji):
    uji.masuk("perencana")
    ubah_isian(uji.ctx, TAHUN, "A1", "satuan", "%", alasan=ALASAN)
    assert card(uji, "tidak-dapat-dijumlahkan").rencana[0][0] == "A1"
    hasil = decide(uji, kode="tidak-dapat-dijumlahkan", aktif=False)
    assert hasil.label == "Aturan tersimpan"
    assert card(uji, "tidak-dapat-dijumlahkan").rencana == ()
    assert not rencana.aturan_rencana(uji.ctx, TAHUN).aktif("tidak-dapat-dijumlahkan")
    hasil = ubah_isian(uji.ctx, TAHUN, "A1", "nama", "Lain", alasan=ALASAN)
    assert "tidak-dapat-dijumlahkan" not in {satu.kode for satu in hasil.temuan}
    with uji.ctx.read() as sesi:
        assert uji.ctx.aturan(sesi, date(TAHUN, 7, 31)) == BAWAAN
        assert setahun(TAHUN).akhir >= uji.ctx.today()


def test_a_kesalahan_is_never_switched_off(uji):
    august(uji)
    decide(uji, kode="negatif", aktif=False)
    uji.masuk("pengisi-a").isi("A1", "nilai", "-1", AGUSTUS)
    assert uji.baris("A1", AGUSTUS).temuan[0].tingkat is Tingkat.KESALAHAN
