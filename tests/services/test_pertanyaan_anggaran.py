"""Questions about budget lines, and their exemptions: the same gates as for figures."""

import pytest
from kantor_uji import AGUSTUS, JULI, TAHUN, TW3, A, B
from pdf_teks import pdf_text
from sqlalchemy.exc import IntegrityError

from sakip_desktop.db.models import Pengecualian, Pertanyaan
from sakip_desktop.domain.aturan import is_exempted
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak
from sakip_desktop.domain.kinerja import JenisSimpul
from sakip_desktop.domain.pertanyaan import KeadaanTanya
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.domain.rencana import SimpulMasuk
from sakip_desktop.domain.temuan import Tingkat
from sakip_desktop.services import (
    aturan,
    capaian,
    ekspor,
    formulir,
    lembar_periksa,
    penyerahan,
    periksa,
    riwayat,
)
from sakip_desktop.services.analisis import analisis
from sakip_desktop.services.aturan import AturanInput
from sakip_desktop.services.baris_rencana import tambah_simpul
from sakip_desktop.services.pengecualian import (
    beri_pengecualian,
    cabut_pengecualian,
    daftar_pengecualian,
    pengecualian_terbaca,
)
from sakip_desktop.services.pertanyaan import (
    buka_pertanyaan,
    jawab_pertanyaan,
    menunggu_saya,
    pertanyaan_periode,
    pertanyaan_sel,
    tanya_lagi,
    tutup_pertanyaan,
)

PAGU = "melebihi-pagu"


def ask(uji, akun="kabag", *, kode="SK1", kolom="nilai", isi="Sudah termasuk SPJ?"):
    buka_pertanyaan(uji.masuk(akun).ctx, uji.simpul[kode], JULI, kolom, isi)
    return look(uji, kode).pertanyaan.id


def look(uji, kode="SK1"):
    return pertanyaan_sel(uji.ctx, uji.simpul[kode], JULI)[-1]


def line(uji, kode="SK1", nama=A):
    isi = formulir.formulir(uji.ctx, uji.unit[nama], JULI)
    return next(satu for satu in isi.anggaran if satu.simpul.id == uji.simpul[kode])


def test_a_conversation_about_rupiah_from_question_to_close(uji):
    uji.penuhi(A)
    kunci = ask(uji)
    satu = look(uji)
    assert (satu.perihal.kode, satu.perihal.nama, satu.unit_nama) == (
        "SK1",
        "Sub kegiatan satu",
        A,
    )
    assert (satu.nilai_semula, satu.berubah) == ("Rp1.000.000", False)
    assert line(uji).ditanya == "Sudah termasuk SPJ?", "the form shows it at once"
    assert [s.kunci for s in menunggu_saya(uji.masuk("pengisi-a").ctx)] == [
        (uji.simpul["SK1"], JULI)
    ]
    uji.isi_rupiah("SK1", "1.500.000", versi=1)
    satu = look(uji)
    assert (satu.nilai_kini, satu.berubah, satu.jawab.boleh) == ("Rp1.500.000", True, True)
    jawab_pertanyaan(uji.ctx, kunci, "", versi=1)
    assert look(uji).pertanyaan.pesan[-1].isi == "Diperbaiki dari Rp1.000.000 menjadi Rp1.500.000."
    assert line(uji).ditanya == ""
    tanya_lagi(uji.masuk("kabag").ctx, kunci, "Buktinya?", versi=2)
    uji.masuk("pengisi-a").isi_rupiah("SK1", "sejuta", versi=2)
    assert look(uji).nilai_kini == "“sejuta”", "what cannot be read is shown as typed"
    jawab_pertanyaan(uji.ctx, kunci, "SPJ menyusul", versi=3)
    tutup_pertanyaan(uji.masuk("kabag").ctx, kunci, versi=4)
    assert pertanyaan_periode(uji.ctx, JULI) == ()
    label = [satu.label for satu in riwayat.daftar_jurnal(uji.masuk("admin").ctx)]
    assert "Bertanya tentang SK1 Juli 2025, realisasi" in label
    assert "Menutup pertanyaan SK1 Juli 2025, realisasi" in label
    assert [s.judul for s in periksa.periksa_kantor(uji.ctx) if not s.baik] == []


@pytest.mark.luas
def test_a_question_belongs_to_its_line_and_to_no_other(uji):
    """Whatever is asked, it never shows at the other kind of line."""
    uji.penuhi(A)
    tempat = [("SK1", uji.simpul["SK1"]), ("A1", uji.indikator["A1"]), ("A4", uji.indikator["A4"])]
    for kode, kunci in tempat:
        for kolom in ("nilai", "penjelasan"):
            buka_pertanyaan(uji.masuk("kabag").ctx, kunci, JULI, kolom, f"{kode} {kolom}?")
    for kode, kunci in tempat:
        isi = [s.pertanyaan.pesan[0].isi for s in pertanyaan_sel(uji.ctx, kunci, JULI)]
        assert isi == [f"{kode} nilai?", f"{kode} penjelasan?"]
        assert pertanyaan_sel(uji.ctx, kunci, AGUSTUS) == ()
    for kode in ("A1", "A4"):
        assert uji.figur(kode).catatan_kembali == f"{kode} nilai?\n{kode} penjelasan?"
    assert line(uji).ditanya == "SK1 nilai?\nSK1 penjelasan?"
    assert len(pertanyaan_periode(uji.ctx, TW3, unit_id=uji.unit[A])) == 6
    assert pertanyaan_periode(uji.ctx, TW3, unit_id=uji.unit[B]) == ()
    assert len(analisis(uji.masuk("tim").ctx, JULI).pertanyaan) == 6


@pytest.mark.parametrize("kelas", [Pertanyaan, Pengecualian])
def test_a_row_about_both_or_about_nothing_cannot_be_stored(uji, kelas):
    lain = {
        Pertanyaan: {"kolom": "nilai", "keadaan": "terbuka", "pembuka_id": uji.orang["kabag"]},
        Pengecualian: {"kode": PAGU, "alasan": "x"},
    }[kelas]
    saat = {Pertanyaan: "dibuka_pada", Pengecualian: "diberi_pada"}[kelas]
    for milik in (
        {},
        {"indikator_id": uji.indikator["A1"], "simpul_id": uji.simpul["SK1"]},
    ):
        baris = kelas(
            opd_id=uji.ctx.opd_id, tahun=2025, jenis="bulan", ke=7, **lain, **milik,
            **{saat: uji.ctx.clock.now()},
        )  # fmt: skip
        with pytest.raises(IntegrityError, match="satu_perihal"), uji.ctx.engine.begin() as conn:
            conn.execute(kelas.__table__.insert().values(baris.model_dump()))


@pytest.mark.luas
def test_what_cannot_be_asked_is_refused_and_nothing_is_kept(uji):
    uji.masuk("kabag")
    sebelum = uji.isi_basis_data()
    for kode, kolom, bulan, kata in (
        ("SK1", "kendala", JULI, "tidak ada"),
        ("SK1", "pembilang", JULI, "tidak ada"),
        ("SK1", "nilai", TW3, "tidak diisi rupiahnya"),
        ("K1", "nilai", JULI, "tidak diisi rupiahnya pada Juli"),
    ):
        with pytest.raises((DataTidakSah, IzinDitolak), match=kata):
            buka_pertanyaan(uji.ctx, uji.simpul[kode], bulan, kolom, "Apa?")
    with pytest.raises(DataTidakSah, match="tidak ada"):
        buka_pertanyaan(uji.ctx, uji.indikator["A1"], JULI, "pembilang", "Apa?")
    for akun in ("pengisi-a", "staf-a", "atasan-b", "pimpinan", "pemeriksa", "admin", "tamu"):
        if akun in uji.orang:
            with pytest.raises(IzinDitolak):
                ask(uji, akun)
    for akun in ("pengisi-b", "tamu"):
        with pytest.raises(IzinDitolak):
            pertanyaan_sel(uji.masuk(akun).ctx, uji.simpul["SK1"], JULI)
    assert uji.isi_basis_data() == sebelum
    kunci = ask(uji)
    with pytest.raises(IzinDitolak):
        jawab_pertanyaan(uji.masuk("pengisi-b").ctx, kunci, "Saya", versi=1)
    with pytest.raises(IzinDitolak):
        tutup_pertanyaan(uji.masuk("tim").ctx, kunci, versi=1)


@pytest.mark.luas
def test_a_return_lists_it_sending_answers_it_and_the_change_is_marked(uji):
    uji.sampai_analisa()
    ask(uji, kolom="penjelasan", isi="Jelaskan")
    penyerahan.kembalikan_formulir(
        uji.ctx,
        uji.unit[A],
        JULI,
        "Lihat pertanyaan",
        {(uji.simpul["SK1"], JULI): "Periksa SPJ", (uji.simpul["SK2"], JULI): "Bukan unitnya"},
    )
    lembar = lembar_periksa.lembar_periksa(uji.ctx, uji.unit[A], JULI)
    assert [satu.perihal.kode for satu in lembar.pertanyaan] == ["SK1", "SK1"]
    uji.masuk("pengisi-a").isi_rupiah("SK1", "900.000", versi=1)
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    nilai, kata = sorted(pertanyaan_sel(uji.ctx, uji.simpul["SK1"], JULI), key=lambda s: s.berubah,
                         reverse=True)  # fmt: skip
    assert (nilai.pertanyaan.keadaan, kata.pertanyaan.keadaan) == (
        KeadaanTanya.DIJAWAB,
        KeadaanTanya.TERBUKA,
    )
    (beda,) = capaian.selisih(uji.ctx, uji.unit[A], JULI)
    assert (beda.kode, beda.kolom, beda.sebelum, beda.sesudah) == (
        "SK1",
        "nilai",
        "Rp1.000.000",
        "Rp900.000",
    )


# --- exemptions ----------------------------------------------------------------------------------


def levels(uji):
    return [(satu.kode, satu.tingkat) for satu in line(uji).temuan]


def exempt(uji, kode=PAGU, *, akun="tim", bulan=JULI, alasan="Ada pergeseran anggaran."):
    return beri_pengecualian(uji.masuk(akun).ctx, kode, uji.simpul["SK1"], bulan, alasan)


def test_an_exempted_budget_line_needs_no_explanation_and_is_sent(uji):
    uji.penuhi(A).isi_rupiah("SK1", "13.000.000", versi=1)
    assert levels(uji) == [(PAGU, Tingkat.PERINGATAN)]
    sebelum = uji.isi_basis_data()
    for kode, alasan, kata in (
        (PAGU, " ", "Alasan belum diisi"),
        ("rupiah-negatif", "Tidak ada", "tidak menemukan peringatan pada SK1"),
        ("belum-jelas", "Salah", "Tidak ada pengecualian"),
        ("melebihi-dua-kali-target", "Bukan anggaran", "tidak menemukan"),
    ):
        with pytest.raises(DataTidakSah, match=kata):
            exempt(uji, kode, alasan=alasan)
    with pytest.raises(DataTidakSah, match="tidak menemukan"):  # of no unit, in no form
        beri_pengecualian(uji.ctx, PAGU, uji.simpul["P1"], JULI, "Anggaran kantor")
    for akun in ("pengisi-a", "atasan-a", "pimpinan", "pemeriksa"):
        with pytest.raises(IzinDitolak):
            exempt(uji, akun=akun)
    assert uji.isi_basis_data() == sebelum

    assert exempt(uji).jenis == {Jenis.ANGGARAN}
    (temuan,) = line(uji).temuan
    assert temuan.tingkat is Tingkat.INFO
    assert is_exempted(temuan)
    assert temuan.isi.endswith("Dikecualikan oleh Tim (Contoh): Ada pergeseran anggaran.")
    assert not [s for s in analisis(uji.ctx, JULI).temuan if s.perlu_dijawab]
    kartu = next(s for s in aturan.kartu_aturan(uji.ctx, JULI) if s.aturan.kode == PAGU)
    assert [(s.kode, s.simpul_id) for s in kartu.temuan] == [("SK1", uji.simpul["SK1"])]
    penyerahan.kirim_formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], JULI)
    uji.masuk("tim")
    for kode, unit in (("formulir", uji.unit[A]), ("pengukuran-kinerja", None)):
        assert "Dikecualikan oleh Tim (Contoh)" in pdf_text(
            ekspor.render(uji.ctx, kode, JULI, unit)
        )


@pytest.mark.luas
def test_it_is_withdrawn_read_by_whom_it_concerns_and_only_for_this_line(uji):
    uji.penuhi(B).isi_rupiah("SK2", "7.000.000", versi=1)
    uji.penuhi(A).isi_rupiah("SK1", "13.000.000", versi=1)
    exempt(uji)
    assert [satu.tingkat for satu in line(uji, "SK2", B).temuan] == [Tingkat.PERINGATAN]
    (satu,) = daftar_pengecualian(uji.ctx, TW3)
    assert (satu.perihal.kode, satu.judul, satu.periode) == ("SK1", "Melebihi pagu", JULI)
    assert daftar_pengecualian(uji.ctx, JULI, perihal_id=uji.indikator["A1"]) == ()
    terbaca = {a for a in uji.orang if pengecualian_terbaca(uji.masuk(a).ctx, JULI)}
    assert terbaca == set(uji.orang) - {"admin", "pengisi-b", "tamu"}
    cabut_pengecualian(uji.masuk("kabag").ctx, satu.id)
    assert levels(uji) == [(PAGU, Tingkat.PERINGATAN)]
    (satu,) = daftar_pengecualian(uji.ctx, JULI, perihal_id=uji.simpul["SK1"])
    assert (satu.berlaku, satu.dicabut_oleh) == (False, "Kabag (Contoh)")


@pytest.mark.luas
def test_a_budget_rule_is_switched_off_from_a_day_on(uji):
    uji.penuhi(A).isi_rupiah("SK1", "13.000.000", versi=1)
    uji.masuk("perencana")
    hari = uji.ctx.today()
    mati = AturanInput(kode=PAGU, aktif=False, alasan="Pagu pergeseran belum terbit.")
    dampak = aturan.pratinjau_aturan(uji.ctx, mati, JULI)
    assert [s.kode for s in dampak.hilang] == ["SK1"]
    assert dampak.terkena is (JULI.akhir >= hari)
    aturan.save_aturan(uji.ctx, mati)
    masih = levels(uji) == [(PAGU, Tingkat.PERINGATAN)]
    assert masih is not dampak.terkena, "what ended before its day keeps the rule"
    (kartu,) = [s for s in aturan.kartu_aturan(uji.ctx, AGUSTUS) if s.aturan.kode == PAGU]
    assert (kartu.aktif, kartu.versi[0].berlaku_mulai) == (False, hari)


@pytest.mark.luas
def test_the_threshold_of_a_budget_rule_is_dated_and_kept_for_what_ended(uji):
    uji.masuk("perencana")
    lagi = SimpulMasuk(
        jenis=JenisSimpul.SUB_KEGIATAN, kode="SK3", uraian="Sub tiga", induk="K1", unit=A,
        pagu_murni=9_000_000,
    )  # fmt: skip
    tambah_simpul(uji.ctx, TAHUN, lagi, alasan="Pergeseran")
    uji.simpul["SK3"] = uji.ctx.rencana_tahun(TAHUN).simpul[-1].id
    uji.masuk("pengisi-a")
    for kode in ("SK1", "SK3"):
        uji.isi_rupiah(kode, "500.000")

    def found(periode):
        kartu = {s.aturan.kode: s for s in aturan.kartu_aturan(uji.masuk("tim").ctx, periode)}
        return [satu.kode for satu in kartu["rupiah-ganda"].temuan]

    assert found(JULI) == ["SK1", "SK3"]
    masukan = AturanInput(kode="rupiah-ganda", ambang="1.000.000", alasan="Honor sama besar.")
    dampak = aturan.pratinjau_aturan(uji.masuk("perencana").ctx, masukan, JULI)
    assert [s.kode for s in dampak.hilang] == ["SK1", "SK3"]
    assert not dampak.terkena
    aturan.save_aturan(uji.ctx, masukan)
    assert found(JULI) == ["SK1", "SK3"], "July ended before that day"
    assert found(TW3) == [], "the quarter ends after it"
    exempt(uji, "rupiah-ganda", alasan="Honor dua kegiatan memang sama.")
    isi = formulir.formulir(uji.ctx, uji.unit[A], JULI)
    assert {s.simpul.kode: s.temuan[0].tingkat for s in isi.anggaran} == {
        "SK1": Tingkat.INFO,
        "SK3": Tingkat.PERINGATAN,
    }
