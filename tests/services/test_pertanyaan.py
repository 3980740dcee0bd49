"""Questions about cells: asked, answered, asked again, closed, and by whom."""

import pytest
from kantor_uji import AGUSTUS, JULI, TW3, A, B, person
from sqlmodel import select

from sakip_desktop.db.models import RealisasiRow
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, SudahBerubah
from sakip_desktop.domain.jabatan import Peran, Sifat
from sakip_desktop.domain.masukan import PeranInput
from sakip_desktop.domain.pertanyaan import KeadaanTanya, MacamPesan
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.services import pengguna, penyerahan, serah_peran
from sakip_desktop.services.pertanyaan import (
    PESAN_TERPANJANG,
    boleh_bertanya,
    buka_pertanyaan,
    jawab_pertanyaan,
    pertanyaan_periode,
    pertanyaan_sel,
    tanya_lagi,
    tutup_pertanyaan,
)
from sakip_desktop.services.serah_peran import SerahPeran


def ask(uji, akun="kabag", *, kode="A1", kolom="nilai", isi="Dari mana?"):
    """A question; its id."""
    buka_pertanyaan(uji.masuk(akun).ctx, uji.indikator[kode], JULI, kolom, isi)
    return look(uji, kode).pertanyaan.id


def look(uji, kode="A1", **lain):
    """The newest question about a figure, as the one who is logged in sees it."""
    return pertanyaan_sel(uji.ctx, uji.indikator[kode], JULI, **lain)[-1]


def turns(satu):
    return [(pesan.macam, pesan.nama, pesan.isi) for pesan in satu.pertanyaan.pesan]


def test_a_conversation_from_question_to_close(uji):
    uji.penuhi(A)
    perubahan = buka_pertanyaan(
        uji.masuk("kabag").ctx, uji.indikator["A1"], JULI, "nilai", " Dari\u202e mana?\x00 "
    )
    assert perubahan.jenis == {Jenis.PERTANYAAN, Jenis.REALISASI}
    satu = look(uji)
    assert (satu.nilai_semula, satu.nilai_kini, satu.berubah) == ("10,00", "10,00", False)
    assert satu.pertanyaan.keadaan is KeadaanTanya.TERBUKA
    assert (satu.jawab.boleh, satu.tutup.boleh) == (False, True)
    assert uji.figur("A1").catatan_kembali == "Dari mana?", "the form shows it at once"
    kunci = satu.pertanyaan.id

    uji.masuk("pengisi-a")
    satu = look(uji)
    assert (satu.jawab.boleh, satu.tutup.boleh) == (True, False)
    with pytest.raises(DataTidakSah, match="Jawaban masih kosong"):
        jawab_pertanyaan(uji.ctx, kunci, "  ", versi=1)
    jawab_pertanyaan(uji.ctx, kunci, "Dari buku agenda", versi=1)
    assert uji.figur("A1").catatan_kembali == "", "it waits for nothing"
    assert look(uji).jawab.alasan == "Pertanyaan ini sudah dijawab; tunggu penanyanya."
    with pytest.raises(DataTidakSah, match="sudah dijawab"):
        jawab_pertanyaan(uji.ctx, kunci, "Sekali lagi", versi=2)

    uji.masuk("kabag")
    with pytest.raises(SudahBerubah):
        tanya_lagi(uji.ctx, kunci, "Halaman berapa?", versi=1)
    tanya_lagi(uji.ctx, kunci, "Halaman berapa?", versi=2)
    uji.masuk("pengisi-a").isi("A1", "nilai", "9")
    satu = look(uji)
    assert (satu.berubah, satu.nilai_semula, satu.nilai_kini) == (True, "10,00", "9,00")
    jawab_pertanyaan(uji.masuk("staf-a").ctx, kunci, "", versi=3)
    tutup_pertanyaan(uji.masuk("kabag").ctx, kunci, versi=4, isi="Sudah jelas")
    satu = look(uji)
    assert turns(satu) == [
        (MacamPesan.TANYA, "Kabag (Contoh)", "Dari mana?"),
        (MacamPesan.PENJELASAN, "Pengisi-A (Contoh)", "Dari buku agenda"),
        (MacamPesan.TANYA, "Kabag (Contoh)", "Halaman berapa?"),
        (MacamPesan.PERBAIKAN, "Staf-A (Contoh)", "Diperbaiki dari 10,00 menjadi 9,00."),
        (MacamPesan.TUTUP, "Kabag (Contoh)", "Sudah jelas"),
    ]
    assert [pesan.peran for pesan in satu.pertanyaan.pesan][:2] == ["verifikator", "pengisi"]
    assert not satu.hidup
    assert satu.tutup.alasan == "Pertanyaan ini sudah ditutup."
    with pytest.raises(IzinDitolak, match="sudah ditutup"):
        tanya_lagi(uji.ctx, kunci, "Lagi?", versi=5)
    with pytest.raises(IzinDitolak, match="sudah ditutup"):
        tutup_pertanyaan(uji.ctx, kunci, versi=5)
    with pytest.raises(DataTidakSah, match="sudah ditutup"):
        jawab_pertanyaan(uji.masuk("pengisi-a").ctx, kunci, "Lagi", versi=5)
    assert pertanyaan_periode(uji.masuk("tim").ctx, JULI) == ()
    assert len(pertanyaan_periode(uji.ctx, TW3, hidup=False)) == 1


def test_what_cannot_be_asked_is_refused_and_nothing_is_kept(uji):
    uji.masuk("kabag")
    sebelum = uji.isi_basis_data()
    a1 = uji.indikator["A1"]
    for isi, kolom, bulan, kata in (
        (" \u200b ", "nilai", JULI, "Pertanyaan masih kosong"),
        ("x" * (PESAN_TERPANJANG + 1), "nilai", JULI, "terlalu panjang"),
        ("Apa?", "teks_asli", JULI, "tidak ada"),
        ("Apa?", "nilai", TW3, "tidak diukur"),
    ):
        with pytest.raises(DataTidakSah, match=kata):
            buka_pertanyaan(uji.ctx, a1, bulan, kolom, isi)
    with pytest.raises(DataTidakSah, match="tidak diukur pada Juli"):
        buka_pertanyaan(uji.ctx, uji.indikator["A3"], JULI, "nilai", "Apa?")
    with pytest.raises(DataTidakSah, match="tidak ditemukan"):
        jawab_pertanyaan(uji.masuk("pengisi-a").ctx, "bukan-id", "Apa?", versi=1)
    assert uji.isi_basis_data() == sebelum
    buka_pertanyaan(uji.masuk("kabag").ctx, a1, AGUSTUS, "nilai", "Sudah ada rencananya?")
    (satu,) = pertanyaan_periode(uji.ctx, AGUSTUS)
    assert satu.nilai_semula == "kosong", "what is not filled can be asked about too"


@pytest.mark.luas
def test_every_cell_of_a_figure_remembers_what_stood_in_it(uji):
    uji.penuhi(A)
    for kolom in ("pembilang", "penjelasan", "kendala"):
        ask(uji, kode="A2", kolom=kolom, isi=f"Tentang {kolom}")
    uji.masuk("pengisi-a").isi("A2", "pembilang", "44")
    uji.isi("A2", "kendala", "Listrik padam.")
    semua = pertanyaan_sel(uji.ctx, uji.indikator["A2"], JULI)
    assert [(satu.nilai_semula, satu.nilai_kini, satu.berubah) for satu in semua] == [
        ("45", "44", True),
        ("kosong", "kosong", False),
        ("kosong", "Listrik padam.", True),
    ]
    assert uji.figur("A2").catatan_kembali.splitlines() == [
        "Tentang pembilang",
        "Tentang penjelasan",
        "Tentang kendala",
    ]


def test_sending_answers_what_was_corrected_and_leaves_the_rest_open(uji):
    uji.sampai_analisa()
    ask(uji, isi="Lampirkan bukti")
    ask(uji, kode="A4", isi="Dari mana?")
    penyerahan.kembalikan_formulir(
        uji.ctx,
        uji.unit[A],
        JULI,
        "Lihat pertanyaan",
        {(uji.indikator["A2"], JULI): "Periksa lagi", (uji.indikator["B1"], JULI): "Bukan unitnya"},
    )
    assert [satu.perihal.kode for satu in pertanyaan_periode(uji.ctx, JULI)] == ["A1", "A4", "A2"]
    uji.masuk("pengisi-a").isi("A1", "nilai", "9")
    uji.isi("A1", "nilai", "10")  # thought better of it
    uji.isi("A4", "nilai", "86")
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    keadaan = {
        satu.perihal.kode: satu.pertanyaan.keadaan
        for satu in pertanyaan_periode(uji.ctx, JULI, unit_id=uji.unit[A])
    }
    assert keadaan == {
        "A1": KeadaanTanya.TERBUKA,
        "A4": KeadaanTanya.DIJAWAB,
        "A2": KeadaanTanya.TERBUKA,
    }
    assert look(uji, "A4").pertanyaan.pesan[-1].isi == "Diperbaiki dari 85,50 menjadi 86,00."
    jawab_pertanyaan(uji.ctx, look(uji).pertanyaan.id, "Memang 10", versi=1)
    assert look(uji).pertanyaan.keadaan is KeadaanTanya.DIJAWAB, "a sent form is explained too"


@pytest.mark.luas
def test_a_remark_of_an_older_version_is_read_until_the_form_is_sent(uji):
    uji.penuhi(A)
    with uji.ctx.engine.begin() as conn:
        conn.exec_driver_sql("UPDATE realisasi SET catatan_kembali = 'Lama'")
    assert uji.figur("A1").catatan_kembali == "Lama"
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    with uji.ctx.read() as sesi:
        assert {satu.catatan_kembali for satu in sesi.exec(select(RealisasiRow))} == {""}


# --- who ----------------------------------------------------------------------------------------


@pytest.mark.luas
def test_only_the_one_who_asked_closes_or_asks_again(uji):
    uji.penuhi(A)
    kunci = ask(uji, "tim")
    alasan = "Yang menutup hanya yang bertanya: Tim (Contoh) (Anggota Tim SAKIP)."
    for akun in ("kabag", "perencana", "atasan-a"):
        uji.masuk(akun)
        assert look(uji).tutup.alasan == alasan
        with pytest.raises(IzinDitolak) as info:
            tutup_pertanyaan(uji.ctx, kunci, versi=1)
        assert info.value.mengapa == alasan
        with pytest.raises(IzinDitolak):
            tanya_lagi(uji.ctx, kunci, "Bagaimana?", versi=1)
    for akun in ("pengisi-b", "staf-a", "pimpinan", "pemeriksa"):
        with pytest.raises(IzinDitolak):
            tutup_pertanyaan(uji.masuk(akun).ctx, kunci, versi=1)
    with pytest.raises(IzinDitolak, match="unit lain"):
        jawab_pertanyaan(uji.masuk("pengisi-b").ctx, kunci, "Saya", versi=1)
    with pytest.raises(IzinDitolak):
        tutup_pertanyaan(uji.masuk("tim").ctx, kunci, versi=1, sebagai=Peran.PENGISI)
    tutup_pertanyaan(uji.ctx, kunci, versi=1)


def change_roles(uji, akun, *peran):
    uji.masuk("admin")
    pengguna.save_orang(
        uji.ctx, person(akun, uji.unit, peran=peran, orang_id=uji.orang[akun], sandi="")
    )


@pytest.mark.luas
def test_whoever_holds_the_role_closes_what_nobody_else_can(uji):
    uji.penuhi(A)
    kunci = ask(uji, "kabag")
    change_roles(uji, "kabag", PeranInput(peran=Peran.PENGISI, unit_id=uji.unit[B]))
    assert look(uji.masuk("tim")).tutup.alasan == (
        "Kabag (Contoh) tidak lagi memegang peran Kepala Bagian; yang menutup pemegang peran itu "
        "sekarang."
    )
    with pytest.raises(IzinDitolak):
        tutup_pertanyaan(uji.ctx, kunci, versi=1)
    change_roles(
        uji,
        "tim",
        PeranInput(peran=Peran.ANGGOTA_TIM),
        PeranInput(peran=Peran.VERIFIKATOR),
    )
    uji.masuk("tim")
    with pytest.raises(IzinDitolak):
        tutup_pertanyaan(uji.ctx, kunci, versi=1, sebagai=Peran.ANGGOTA_TIM)
    tutup_pertanyaan(uji.ctx, kunci, versi=1, sebagai=Peran.VERIFIKATOR)


@pytest.mark.luas
def test_who_stands_in_goes_on_with_the_questions(uji):
    uji.penuhi(A)
    kunci = ask(uji, "kabag")
    hari = uji.ctx.today()
    serah_peran.serahkan_peran(
        uji.masuk("admin").ctx,
        SerahPeran(
            peran=Peran.VERIFIKATOR,
            dari_id=uji.orang["kabag"],
            kepada_id=uji.orang["perencana"],
            sifat=Sifat.PLH,
            mulai=hari,
            sampai=hari,
        ),
    )
    uji.masuk("perencana")
    assert look(uji, sebagai=Peran.VERIFIKATOR).tutup.boleh
    assert not look(uji, sebagai=Peran.PERENCANA).tutup.boleh
    tutup_pertanyaan(uji.ctx, kunci, versi=1, sebagai=Peran.VERIFIKATOR)


def test_who_may_ask_and_read(uji):
    kunci = ask(uji)
    unit = uji.unit[A]
    boleh = {akun for akun in uji.orang if boleh_bertanya(uji.masuk(akun).ctx, unit).boleh}
    assert boleh == {"kabag", "perencana", "tim", "atasan-a"}
    membaca = set()
    for akun in uji.orang:
        uji.masuk(akun)
        try:
            assert look(uji).pertanyaan.id == kunci
            assert len(pertanyaan_periode(uji.ctx, JULI, unit_id=unit)) == 1
        except IzinDitolak:
            continue
        membaca.add(akun)
    assert membaca == set(uji.orang) - {"pengisi-b", "admin", "tamu"}
    with pytest.raises(IzinDitolak):
        pertanyaan_periode(uji.masuk("pengisi-a").ctx, JULI)
