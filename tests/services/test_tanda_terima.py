"""Custody: who got which form, who brought it back, what is outstanding."""

from datetime import date

import pytest
from isi_formulir import isi_berkas
from kantor_uji import AGUSTUS, JULI, A, B

from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.tanda_terima import (
    CARA_DIPILIH,
    KATA_BENTUK,
    KATA_CARA,
    BentukFormulir,
    CaraSerah,
    KeadaanFormulir,
)
from sakip_desktop.services import riwayat
from sakip_desktop.services.formulir_masuk import periksa_formulir, terapkan_formulir
from sakip_desktop.services.formulir_terbit import buat_formulir
from sakip_desktop.services.tanda_terima import (
    bukti_tanda_terima,
    catat_keluar,
    catat_kembali,
    daftar_formulir,
)


@pytest.fixture
def dibuat(uji, tmp_path):
    """Forms of both units, made by the planner."""
    buat_formulir(uji.masuk("perencana").ctx, None, JULI, tmp_path)
    return daftar_formulir(uji.ctx, JULI)


def states(uji):
    return [(satu.unit.nama, satu.keadaan.value) for satu in daftar_formulir(uji.ctx, JULI)]


def test_a_form_goes_out_and_comes_back(uji, dibuat):
    assert states(uji) == [(A, "belum dibagikan"), (B, "belum dibagikan")]
    perubahan = catat_keluar(
        uji.ctx, [satu.id for satu in dibuat], CaraSerah.SUREL, " Kasubag  Umum ", catatan="dua"
    )
    assert perubahan.label == "2 formulir dibagikan – Juli 2025"
    assert states(uji) == [(A, "belum kembali"), (B, "belum kembali")]
    keluar = daftar_formulir(uji.ctx, JULI)[0].keluar
    assert (keluar.orang, keluar.cara, keluar.dicatat_oleh, keluar.catatan) == (
        "Kasubag Umum", CaraSerah.SUREL, "Perencana (Contoh)", "dua",
    )  # fmt: skip
    uji.jam.maju(days=3)
    catat_kembali(
        uji.masuk("tim").ctx, [dibuat[0].id], CaraSerah.KERTAS, "Staf A", pada=date(2025, 8, 2)
    )
    assert states(uji) == [(A, "sudah kembali"), (B, "belum kembali")]
    kembali = daftar_formulir(uji.ctx, JULI)[0].kembali
    assert f"{kembali.pada:%d-%m-%Y %H.%M}" == "02-08-2025 12.00"
    terakhir = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0]
    assert (terakhir.tindakan, terakhir.label) == (
        "formulir.catat", f"Formulir {dibuat[0].kode} kembali – Juli 2025",
    )  # fmt: skip
    assert "orang" in terakhir.lengkap


@pytest.mark.luas
def test_a_file_that_is_read_in_came_back_by_itself(uji, dibuat, tmp_path):
    berkas = next(tmp_path.glob("*bagian-a*"))
    isi_berkas(berkas, {("A1", "nilai"): 3})
    (hasil,) = periksa_formulir(uji.ctx, [berkas])
    terapkan_formulir(uji.ctx, [hasil], cara=CaraSerah.PESAN, orang="Kasubag")
    satu = daftar_formulir(uji.ctx, JULI)[0]
    assert (satu.kembali.berkas, satu.kembali.cara) == (berkas.name, CaraSerah.PESAN)
    assert satu.keadaan is KeadaanFormulir.KEMBALI


@pytest.mark.luas
def test_what_was_replaced_is_no_longer_waited_for(uji, dibuat, tmp_path):
    catat_keluar(uji.ctx, [dibuat[0].id], CaraSerah.LANGSUNG, "Kasubag")
    baru = buat_formulir(uji.ctx, [uji.unit[A]], JULI, tmp_path).siap[0].identitas.kode
    lama, kini, _ = daftar_formulir(uji.ctx, JULI)
    assert (lama.diganti_oleh, lama.keadaan) == (baru, KeadaanFormulir.DIGANTI)
    assert (kini.nomor, kini.keadaan) == (2, KeadaanFormulir.DIBUAT)
    catat_kembali(uji.ctx, [lama.id], CaraSerah.LANGSUNG, "Kasubag")  # it came all the same
    assert daftar_formulir(uji.ctx, JULI)[0].keadaan is KeadaanFormulir.KEMBALI


def test_the_record_of_the_paper(uji, tmp_path):
    uji.masuk("perencana")
    semua = bukti_tanda_terima(uji.ctx, JULI)
    assert (semua.baris, semua.belum_dibuat, semua.unit) == ((), (A, B), None)
    buat_formulir(uji.ctx, [uji.unit[B]], JULI, tmp_path)
    semua = bukti_tanda_terima(uji.ctx, JULI)
    assert (len(semua.baris), semua.belum_dibuat) == (1, (A,))
    assert semua.count(KeadaanFormulir.DIBUAT) == 1
    assert [satu.sebagai for satu in semua.penanda_tangan] == ["Yang menyerahkan"]
    satu = bukti_tanda_terima(uji.masuk("pengisi-b").ctx, JULI, uji.unit[B])
    assert (satu.unit.nama, satu.baris, satu.belum_dibuat) == (B, semua.baris, ())
    assert satu.penanda_tangan[1].nama == "Pengisi-B (Contoh)"
    assert bukti_tanda_terima(uji.masuk("tim").ctx, AGUSTUS).baris == ()


@pytest.mark.luas
def test_what_is_told_wrongly_is_refused(uji, dibuat):
    kode = [dibuat[0].id]
    sebelum = uji.isi_basis_data()
    for isi, sebab in (
        ((kode, CaraSerah.SUREL, "  "), "siapa yang menerima"),
        (([], CaraSerah.SUREL, "X"), "Belum ada formulir yang dipilih"),
        ((["x"], CaraSerah.SUREL, "X"), "tidak ditemukan"),
        ((kode, CaraSerah.SUREL, "x" * 501), "Nama penerima terlalu panjang"),
    ):
        with pytest.raises(DataTidakSah, match=sebab):
            catat_keluar(uji.ctx, *isi)
    for pada, sebab in ((date(2025, 8, 9), "belum tiba"), (date(2025, 7, 31), "baru dibuat")):
        with pytest.raises(DataTidakSah, match=sebab):
            catat_kembali(uji.ctx, kode, CaraSerah.SUREL, "X", pada=pada)
    with pytest.raises(DataTidakSah, match="Catatannya 501 huruf"):
        catat_keluar(uji.ctx, kode, CaraSerah.SUREL, "X", catatan="x" * 501)
    with pytest.raises(IzinDitolak):
        catat_keluar(uji.masuk("pengisi-a").ctx, kode, CaraSerah.SUREL, "X")
    with pytest.raises(IzinDitolak):
        catat_keluar(uji.masuk("tim").ctx, kode, CaraSerah.SUREL, "X", sebagai=Peran.PERENCANA)
    assert uji.isi_basis_data() == sebelum


def test_who_reads_the_list(uji, dibuat):
    for akun in (None, "tamu", "admin", "atasan-a", "pengisi-a"):
        with pytest.raises(IzinDitolak):
            daftar_formulir(uji.masuk(akun).ctx, JULI)
    for akun in ("pengisi-a", "staf-a", "atasan-a"):
        assert len(daftar_formulir(uji.masuk(akun).ctx, JULI, uji.unit[A])) == 1
        with pytest.raises(IzinDitolak):
            daftar_formulir(uji.ctx, JULI, uji.unit[B])
    for akun in ("pimpinan", "kabag", "perencana", "tim", "pemeriksa"):
        assert len(daftar_formulir(uji.masuk(akun).ctx, JULI)) == 2


def test_every_word_is_there():
    assert set(KATA_CARA) == set(CaraSerah)
    assert set(CARA_DIPILIH) == set(CaraSerah) - {CaraSerah.BERKAS}
    assert set(KATA_BENTUK) == set(BentukFormulir)
