"""A unit's form on its way: sent, taken back, returned with remarks, late."""

from contextlib import nullcontext
from datetime import date

import pytest
from kantor_uji import JULI, PENGUMPULAN, TAHUN, A, B, person

from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, LangkahBelumSiap
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.masukan import PeranInput
from sakip_desktop.domain.periode import triwulan
from sakip_desktop.services import alur, capaian, formulir, pengguna, penyerahan, tugas
from sakip_desktop.services.penyerahan import Pembuka, pembuka_formulir


def send(uji, nama=A):
    return penyerahan.kirim_formulir(uji.ctx, uji.unit[nama], JULI)


def give_back(uji, nama=A, alasan="Periksa lagi", **lain):
    return penyerahan.kembalikan_formulir(uji.ctx, uji.unit[nama], JULI, alasan, **lain)


def state(uji, nama=A):
    return uji.langkah("isi-formulir", nama).keadaan


# --- sending ---------------------------------------------------------------------------------


def test_an_empty_form_is_refused_with_its_reasons_counted(uji):
    uji.masuk("pengisi-a")
    sebelum = uji.isi_basis_data()
    with pytest.raises(LangkahBelumSiap) as info:
        send(uji)
    # three figures and one budget line
    assert info.value.apa == "Belum dapat diteruskan: 4 hal belum beres."
    assert "A1 Indikator A1: belum diisi." in info.value.mengapa
    assert info.value.mengapa.endswith("Dan 1 lagi.")
    assert info.value.saran
    assert uji.isi_basis_data() == sebelum


@pytest.mark.parametrize(
    ("kode", "kolom", "teks", "sebab"),
    [  # every 2nd row is quick
        satu if ke % 2 == 0 else pytest.param(*satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(
            [
                ("A1", "nilai", "", "belum diisi"),
                ("A4", "nilai", "1.250", "dapat berarti 1250 atau 1,25."),
                ("A2", "pembilang", "99", "Surat selesai"),
                ("A2", "penyebut", "", "Surat masuk"),
            ]
        )
    ],
)
def test_one_faulty_cell_is_enough_to_stop(uji, kode, kolom, teks, sebab):
    uji.penuhi(A).isi(kode, kolom, teks)
    with pytest.raises(LangkahBelumSiap, match="hal belum beres") as info:
        send(uji)
    assert sebab in info.value.mengapa
    assert state(uji).is_open


def test_a_missing_rupiah_stops_the_form_too(uji):
    uji.penuhi(A).isi_rupiah("SK1", "", versi=1)
    with pytest.raises(LangkahBelumSiap, match="Anggaran SK1"):
        send(uji)


@pytest.mark.luas
def test_cannot_be_fulfilled_with_a_reason_can_be_sent(uji):
    uji.penuhi(A).isi("A1", "tidak_dapat_dipenuhi", "Kegiatan ditunda")
    send(uji)
    assert state(uji) is KeadaanLangkah.SELESAI


def test_a_sent_form_is_closed_and_the_others_are_not_disturbed(uji):
    hasil = uji.kirim(A)
    assert hasil.label == "Kirim formulir Juli 2025"
    assert uji.buka() == [("isi-formulir", B)]
    isi = formulir.formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], JULI)
    assert "sudah diselesaikan oleh Pengisi-A (Contoh)" in isi.kunci
    assert formulir.formulir(uji.masuk("pengisi-b").ctx, uji.unit[B], JULI).kunci == ""


@pytest.mark.luas
def test_when_all_have_sent_the_team_goes_on(uji):
    uji.kirim(A)
    uji.kirim(B)
    assert uji.buka() == [("rekap", None)]


def test_sending_twice_sends_once(uji):
    uji.kirim(A)
    sebelum = uji.isi_basis_data()
    with pytest.raises(IzinDitolak, match="sudah diselesaikan"):
        send(uji)
    assert uji.isi_basis_data() == sebelum


def test_a_form_of_a_period_without_cycle_cannot_be_sent(uji):
    uji.masuk("pengisi-a")
    with pytest.raises(LangkahBelumSiap, match="belum dimulai"):
        penyerahan.kirim_formulir(uji.ctx, uji.unit[A], triwulan(TAHUN, 4))
    assert penyerahan.langkah_formulir(uji.ctx, uji.unit[A], triwulan(TAHUN, 4)) is None


# --- taking back -----------------------------------------------------------------------------


def test_a_form_is_taken_back_with_a_reason(uji):
    uji.kirim(A)
    penyerahan.tarik_formulir(uji.ctx, uji.unit[A], JULI, " Salah ketik ")
    langkah = uji.langkah("isi-formulir", A)
    assert (langkah.keadaan, langkah.catatan) == (KeadaanLangkah.TERBUKA, "Salah ketik")
    uji.isi("A1", "nilai", "9")
    send(uji)
    assert uji.figur("A1").nilai == 9


@pytest.mark.parametrize(
    "alasan",
    [  # every 2nd row is quick
        satu if ke % 2 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(["", "   "])
    ],
)
def test_opening_a_form_again_needs_a_reason(uji, alasan):
    uji.kirim(A)
    with pytest.raises(DataTidakSah, match="Alasannya belum ditulis"):
        penyerahan.tarik_formulir(uji.ctx, uji.unit[A], JULI, alasan)
    uji.masuk("atasan-a")
    with pytest.raises(DataTidakSah, match="Alasannya belum ditulis"):
        give_back(uji, alasan=alasan)
    assert state(uji) is KeadaanLangkah.SELESAI


def test_taking_back_while_the_recap_waits_closes_the_recap(uji):
    uji.kirim(A)
    uji.kirim(B)
    uji.masuk("pengisi-a")
    penyerahan.tarik_formulir(uji.ctx, uji.unit[A], JULI, "Salah ketik")
    assert uji.buka() == [("isi-formulir", A)]


def test_nothing_is_taken_back_after_the_team_has_gone_on(uji):
    uji.sampai_analisa()
    uji.masuk("pengisi-a")
    sebelum = uji.isi_basis_data()
    with pytest.raises(LangkahBelumSiap) as info:
        penyerahan.tarik_formulir(uji.ctx, uji.unit[A], JULI, "Salah ketik")
    assert "Tim (Contoh) sudah meneruskannya: langkah 10" in info.value.mengapa
    assert uji.isi_basis_data() == sebelum


def test_a_form_that_was_not_sent_needs_no_taking_back(uji):
    uji.masuk("pengisi-a")
    with pytest.raises(LangkahBelumSiap, match="belum dikirim"):
        penyerahan.tarik_formulir(uji.ctx, uji.unit[A], JULI, "Salah ketik")


# --- returning -------------------------------------------------------------------------------


def test_the_verifikator_returns_one_form_with_questions_at_its_cells(uji):
    uji.sampai_analisa().masuk("kabag")
    give_back(
        uji,
        alasan="Dua\u202e angka\x00",
        per_sel={(uji.indikator["A1"], JULI): " Lampirkan\u200b bukti "},
    )
    assert uji.buka() == [("isi-formulir", A)]
    assert state(uji) is KeadaanLangkah.DIKEMBALIKAN
    assert state(uji, B) is KeadaanLangkah.SELESAI
    assert uji.figur("A1").catatan_kembali == "Lampirkan bukti"
    assert uji.figur("A4").catatan_kembali == ""
    assert uji.figur("B1").catatan_kembali == ""
    satu = next(t for t in tugas.tugas_saya(uji.masuk("pengisi-a").ctx))
    assert (satu.alasan, satu.unit_nama) == ("Dua angka", A)
    assert uji.figur("A1").nilai == 10


@pytest.mark.luas
def test_after_the_correction_the_way_is_walked_again_and_the_questions_are_answered(uji):
    uji.sampai_analisa().masuk("kabag")
    give_back(uji, per_sel={(uji.indikator["A1"], JULI): "Lampirkan bukti"})
    uji.masuk("pengisi-a").isi("A1", "nilai", "9")
    assert uji.figur("A1").catatan_kembali == "Lampirkan bukti"  # until it is sent
    send(uji)
    assert uji.figur("A1").catatan_kembali == ""
    assert uji.buka() == [("rekap", None)]
    uji.jalan("")
    assert uji.siklus().selesai


@pytest.mark.luas
def test_the_verifikator_may_return_a_second_form_while_the_first_is_out(uji):
    uji.sampai_analisa().masuk("kabag")
    give_back(uji, A)
    give_back(uji, B)
    assert uji.buka() == [("isi-formulir", A), ("isi-formulir", B)]
    uji.masuk("pengisi-a")
    send(uji, A)
    assert uji.buka() == [("isi-formulir", B)]
    uji.masuk("pengisi-b")
    send(uji, B)
    assert uji.buka() == [("rekap", None)]


def test_a_second_form_is_returned_also_where_the_clock_went_back(uji, monkeypatch):
    """The order is that of writing: neither the moments nor the keys tell it then."""
    uji.sampai_analisa().masuk("kabag")
    mundur = (f"00-{nomor:04}" for nomor in range(9999, 0, -1))
    monkeypatch.setattr("sakip_desktop.services.siklus.new_id", lambda: next(mundur))
    uji.jam.maju(days=-400)
    give_back(uji, A)
    uji.jam.maju(days=-400)
    give_back(uji, B)
    assert uji.buka() == [("isi-formulir", A), ("isi-formulir", B)]


def test_the_verifikator_returns_nothing_before_it_is_his_turn(uji):
    uji.kirim(A)
    uji.masuk("kabag")
    with pytest.raises(LangkahBelumSiap) as info:
        give_back(uji)
    assert "Sekarang: langkah 7" in info.value.saran


@pytest.mark.luas
def test_the_verifikator_returns_nothing_after_approving(uji):
    uji.sampai_analisa().jalan("disposisi-pimpinan").masuk("kabag")
    with pytest.raises(LangkahBelumSiap, match="tidak dapat dikembalikan sekarang"):
        give_back(uji)


def test_the_head_of_the_unit_sends_back_as_long_as_the_team_waits(uji):
    uji.kirim(A)
    uji.masuk("atasan-a")
    give_back(uji, alasan="Belum saya lihat")
    langkah = uji.langkah("isi-formulir", A)
    assert (langkah.keadaan, langkah.catatan) == (KeadaanLangkah.DIKEMBALIKAN, "Belum saya lihat")


def test_the_head_of_the_unit_sends_only_the_own_form_back(uji):
    uji.kirim(B)
    uji.masuk("atasan-a")
    with pytest.raises(IzinDitolak, match="milik unit lain"):
        give_back(uji, B)


@pytest.mark.luas
def test_who_is_both_acts_as_the_tab_says(uji):
    uji.masuk("admin")
    pengguna.save_orang(
        uji.ctx,
        person(
            "atasan-a",
            uji.unit,
            orang_id=uji.orang["atasan-a"],
            sandi="",
            peran=(
                PeranInput(peran=Peran.ATASAN_UNIT, unit_id=uji.unit[A]),
                PeranInput(peran=Peran.VERIFIKATOR),
            ),
        ),
    )
    uji.kirim(A)
    uji.masuk("atasan-a")
    with pytest.raises(LangkahBelumSiap):
        give_back(uji, sebagai=Peran.VERIFIKATOR)
    give_back(uji, sebagai=Peran.ATASAN_UNIT)
    assert state(uji) is KeadaanLangkah.DIKEMBALIKAN


def test_the_office_wide_return_asks_which_form(uji):
    uji.sampai_analisa().masuk("kabag")
    with pytest.raises(LangkahBelumSiap, match="Pilih unit"):
        alur.kembalikan(uji.ctx, uji.langkah("analisa").id, "Periksa lagi")


# --- what arrived ----------------------------------------------------------------------------


def first_analysis(uji):
    return uji.sampai_analisa()


def second_out(uji):
    give_back(uji.sampai_analisa().masuk("kabag"), B)
    return uji


def corrected(uji):
    second_out(uji)
    send(uji.masuk("pengisi-b"), B)
    return uji.jalan("lapor-verifikator")


PEMBUKA = {
    "the other form is open": (lambda uji: uji.kirim(A), Pembuka.UNIT),
    "all are in": (lambda uji: (uji.kirim(A), uji.kirim(B)), Pembuka.UNIT),
    "recap made": (
        lambda uji: (uji.kirim(A), uji.kirim(B), uji.jalan("lapor-verifikator")),
        Pembuka.NANTI,
    ),
    "looked at": (first_analysis, Pembuka.VERIFIKATOR),
    "another one is out": (second_out, Pembuka.UNIT),
    "another one came back": (corrected, Pembuka.NANTI),
    "approved": (lambda uji: uji.sampai_analisa().jalan("lapor-pimpinan"), Pembuka.TIDAK),
    "over": (lambda uji: uji.sampai_analisa().jalan(""), Pembuka.TIDAK),
}


@pytest.mark.parametrize(
    ("jalan", "siapa"),
    [  # every 3rd row is quick
        satu if ke % 3 == 0 else pytest.param(*satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(PEMBUKA.values())
    ],
    ids=PEMBUKA,
)
def test_who_can_open_a_sent_form_is_said_as_it_is(uji, jalan, siapa):
    jalan(uji)
    kata = "langkah 10, Menganalisa laporan hasil pengumpulan data"
    assert pembuka_formulir(uji.ctx, uji.unit[A], JULI) == (siapa, kata)
    with nullcontext() if siapa is Pembuka.UNIT else pytest.raises(LangkahBelumSiap):
        penyerahan.tarik_formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], JULI, "Salah")
    with nullcontext() if siapa is Pembuka.VERIFIKATOR else pytest.raises(LangkahBelumSiap):
        give_back(uji.masuk("kabag"))
    assert state(uji).is_open is (siapa in {Pembuka.UNIT, Pembuka.VERIFIKATOR})


def arrivals(uji):
    return {satu.unit_nama: satu for satu in capaian.unit_masuk(uji.masuk("tim").ctx, JULI)}


@pytest.mark.luas
def test_the_recap_shows_what_arrived_and_what_is_missing(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    masuk = arrivals(uji)
    assert (masuk[A].terisi, masuk[A].seharusnya, masuk[A].keadaan) == (1, 3, "Belum dikirim")
    assert (masuk[B].terisi, masuk[B].seharusnya) == (0, 1)
    uji.kirim(B)
    assert arrivals(uji)[B].keadaan == "Dikirim"
    uji.kirim(A)
    uji.jalan("analisa").masuk("kabag")
    give_back(uji)
    assert arrivals(uji)[A].keadaan == "Dikembalikan"


@pytest.mark.luas
def test_late_is_marked_and_nothing_is_forbidden(uji):
    uji.jam.ke(date(TAHUN, 8, 10))
    uji.kirim(A)
    assert not arrivals(uji)[B].terlambat
    uji.jam.ke(date(TAHUN, 8, 11))
    masuk = arrivals(uji)
    assert (masuk[A].terlambat, masuk[B].terlambat) == (False, True)
    assert all(satu.terlambat for satu in tugas.tugas_saya(uji.masuk("pengisi-b").ctx))
    uji.kirim(B)
    uji.jam.ke(date(TAHUN, 9, 30))
    masuk = arrivals(uji)
    assert (masuk[A].terlambat, masuk[B].terlambat) == (False, True)


def test_a_correction_after_the_deadline_does_not_make_a_form_late(uji):
    uji.sampai_analisa()
    uji.jam.ke(date(TAHUN, 8, 20))
    uji.masuk("kabag")
    give_back(uji)
    assert arrivals(uji)[A].terlambat  # it is out, and the deadline is over
    uji.masuk("pengisi-a")
    send(uji)
    assert not arrivals(uji)[A].terlambat
    penyerahan.tarik_formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], JULI, "Salah ketik")
    send(uji)
    assert arrivals(uji)[A].terlambat  # the unit itself had taken it back


@pytest.mark.luas
def test_the_deadline_is_a_local_day(uji):
    """23.30 WIB of the last day is in time, although it is another day further east."""
    uji.jam.ke(date(TAHUN, 8, 10))
    uji.jam.maju(hours=15, minutes=30)
    uji.kirim(A)
    uji.jam.maju(days=5)
    assert not arrivals(uji)[A].terlambat


def test_the_recap_needs_every_form(uji):
    """Even if the step stood open, its check counts what is missing."""
    from sakip_desktop.services.pemeriksaan import PEMERIKSAAN

    uji.kirim(A)
    with uji.ctx.read() as sesi:
        temuan = PEMERIKSAAN["formulir.semua_masuk"](
            uji.ctx, sesi, uji.siklus(PENGUMPULAN), uji.langkah("rekap")
        )
    assert [satu.isi for satu in temuan] == ["Formulir Bagian B belum dikirim."]
    uji.masuk("tim")
    with pytest.raises(IzinDitolak, match="belum gilirannya"):
        alur.selesaikan_langkah(uji.ctx, uji.langkah("rekap").id)


def test_rupiah_count_in_what_arrived(uji):
    uji.masuk("pengisi-b").isi_rupiah("SK2", "7.000.000")  # more than the pagu
    satu = arrivals(uji)[B]
    assert (satu.anggaran_terisi, satu.anggaran_seharusnya) == (1, 1)
    assert satu.kesalahan + satu.peringatan == 1
