"""One figure exempted from one rule: said with name and reason, and taken back."""

import pytest
from kantor_uji import JULI, TW3, A, B
from pdf_teks import pdf_text

from sakip_desktop.domain.aturan import is_exempted
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak
from sakip_desktop.domain.temuan import Tingkat
from sakip_desktop.services import ekspor, penyerahan, tugas
from sakip_desktop.services.pengecualian import (
    ALASAN_TERPANJANG,
    beri_pengecualian,
    boleh_mengecualikan,
    cabut_pengecualian,
    daftar_pengecualian,
    dapat_dikecualikan,
    pengecualian_terbaca,
)

JAUH = "melebihi-dua-kali-target"


def exempt(uji, kode=JAUH, *, alasan="Ada kegiatan tambahan.", akun="tim"):
    return beri_pengecualian(uji.masuk(akun).ctx, kode, uji.indikator["A1"], JULI, alasan)


def levels(uji):
    return [(satu.kode, satu.tingkat) for satu in uji.baris("A1").temuan]


def test_an_exempted_figure_needs_no_explanation_and_is_sent(uji):
    uji.penuhi(A).isi("A1", "nilai", "25")
    assert levels(uji) == [(JAUH, Tingkat.PERINGATAN)]
    assert [satu.kode for satu in dapat_dikecualikan(uji.baris("A1").temuan)] == [JAUH]
    exempt(uji)
    (temuan,) = uji.baris("A1").temuan
    assert temuan.isi == (
        "Realisasi 25 lebih dari dua kali target 10. Dikecualikan oleh Tim (Contoh): Ada kegiatan "
        "tambahan."
    )
    assert temuan.tingkat is Tingkat.INFO
    assert is_exempted(temuan)
    assert uji.figur("A1").temuan == (temuan,), "what is stored says it at once"
    assert dapat_dikecualikan((temuan,)) == ()
    penyerahan.kirim_formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], JULI)
    assert tugas.tugas_saya(uji.ctx) == ()
    for kode, unit in (("formulir", uji.unit[A]), ("pengukuran-kinerja", None)):
        isi = pdf_text(ekspor.render(uji.masuk("tim").ctx, kode, JULI, unit))
        assert "Dikecualikan oleh Tim (Contoh)" in isi
        assert "Tidak diminta." in isi


def test_it_is_withdrawn_and_counts_again(uji):
    uji.penuhi(A).isi("A1", "nilai", "25")
    exempt(uji)
    (satu,) = daftar_pengecualian(uji.ctx, TW3)
    assert (satu.judul, satu.oleh, satu.berlaku) == (
        "Realisasi jauh di atas target",
        "Tim (Contoh)",
        True,
    )
    assert satu.kalimat == "Dikecualikan oleh Tim (Contoh): Ada kegiatan tambahan."
    cabut_pengecualian(uji.masuk("kabag").ctx, satu.id)
    assert levels(uji) == [(JAUH, Tingkat.PERINGATAN)]
    assert uji.figur("A1").temuan[0].tingkat is Tingkat.PERINGATAN
    (satu,) = daftar_pengecualian(uji.ctx, JULI, perihal_id=uji.indikator["A1"])
    assert (satu.berlaku, satu.dicabut_oleh) == (False, "Kabag (Contoh)")
    with pytest.raises(DataTidakSah, match="sudah dicabut"):
        cabut_pengecualian(uji.ctx, satu.id)
    with pytest.raises(DataTidakSah, match="tidak ditemukan"):
        cabut_pengecualian(uji.ctx, "bukan-id")
    exempt(uji)
    assert [satu.berlaku for satu in daftar_pengecualian(uji.ctx, JULI)] == [False, True]


@pytest.mark.luas
def test_only_this_figure_and_this_rule(uji):
    uji.penuhi(A).isi("A1", "nilai", "25")
    uji.isi("A4", "nilai", "200")
    exempt(uji)
    assert uji.baris("A4").temuan[0].tingkat is Tingkat.PERINGATAN
    uji.masuk("pengisi-a").isi("A1", "nilai", "-5")
    assert {satu.tingkat for satu in uji.baris("A1").temuan} >= {Tingkat.KESALAHAN}


def test_what_cannot_be_exempted_is_refused(uji):
    uji.penuhi(A).isi("A1", "nilai", "25")
    exempt(uji)
    sebelum = uji.isi_basis_data()
    for kode, alasan, kata in (
        (JAUH, "  ", "Alasan belum diisi"),
        (JAUH, "x" * (ALASAN_TERPANJANG + 1), "terlalu panjang"),
        (JAUH, "Sekali lagi", "tidak menemukan peringatan"),
        ("lompatan", "Tidak ada", "tidak menemukan peringatan"),
        ("belum-jelas", "Salah", "Tidak ada pengecualian"),
        ("melebihi-pagu", "Anggaran", "tidak menemukan peringatan"),
        ("target-nol", "Rencana", "Tidak ada pengecualian"),
        ("karangan", "Karangan", "Tidak ada pengecualian"),
    ):
        with pytest.raises(DataTidakSah, match=kata):
            exempt(uji, kode, alasan=alasan)
    assert uji.isi_basis_data() == sebelum


def test_who_may_exempt_and_who_reads(uji):
    uji.penuhi(A).isi("A1", "nilai", "25")
    boleh = {a for a in uji.orang if boleh_mengecualikan(uji.masuk(a).ctx, uji.unit[A]).boleh}
    assert boleh == {"kabag", "perencana", "tim"}
    exempt(uji)
    terbaca = {a: len(pengecualian_terbaca(uji.masuk(a).ctx, JULI)) for a in uji.orang}
    assert {a for a, banyak in terbaca.items() if banyak} == set(uji.orang) - {
        "admin",
        "pengisi-b",
        "tamu",
    }
    with pytest.raises(IzinDitolak):
        daftar_pengecualian(uji.masuk("pengisi-a").ctx, JULI)
    with pytest.raises(IzinDitolak):
        daftar_pengecualian(uji.masuk("pengisi-b").ctx, JULI, perihal_id=uji.indikator["A1"])
    assert B not in {satu.unit_nama for satu in pengecualian_terbaca(uji.masuk("tim").ctx, JULI)}
