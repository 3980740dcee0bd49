"""The SMART checklist: a person judges, the program keeps who and when, and takes it back."""

import pytest
from kantor_uji import TAHUN, A, ubah_isian

from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, SudahBerubah
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.domain.smart import NAMA_BUTIR, PERTANYAAN, Butir, ButirSmart
from sakip_desktop.services import pembatalan, riwayat, smart


def nilai(uji, kode, butir, terpenuhi, catatan="", versi=0):
    return smart.nilai_smart(
        uji.ctx, TAHUN, kode, butir, terpenuhi=terpenuhi, catatan=catatan, versi=versi
    )


def baris(uji, kode):
    return next(satu for satu in smart.list_smart(uji.ctx, TAHUN) if satu.kode == kode)


def test_every_point_has_its_words():
    assert [NAMA_BUTIR[satu].partition(" (")[2][0] for satu in Butir] == list("SMART")
    assert all(PERTANYAAN[satu].endswith("?") for satu in Butir)


def test_a_judgement_is_kept_with_who_and_when_and_guarded_against_another(uji):
    uji.masuk("perencana")
    semua = smart.list_smart(uji.ctx, TAHUN)
    assert [satu.kode for satu in semua] == ["A1", "A2", "A3", "A4", "B1"]
    assert semua[0].unit == A
    assert semua[0].butir == dict.fromkeys(Butir, ButirSmart())
    hasil = nilai(uji, "a1", Butir.S, terpenuhi=False, catatan=" Belum jelas. \n")
    assert hasil.jenis == {Jenis.RENCANA}
    assert hasil.label == "SMART Spesifik (Specific) – a1"
    satu = baris(uji, "A1")
    isi = satu.butir[Butir.S]
    assert (isi.terpenuhi, isi.catatan, isi.oleh, isi.versi) == (
        False,
        "Belum jelas.",
        "Perencana (Contoh)",
        1,
    )
    assert uji.ctx.local(isi.pada).date() == uji.ctx.today()
    assert (satu.dinilai, satu.terpenuhi) == (1, 0)
    with pytest.raises(SudahBerubah):
        nilai(uji, "A1", Butir.S, terpenuhi=True)  # seen before it was judged
    assert (
        nilai(uji, "A1", Butir.S, terpenuhi=False, catatan="Belum jelas.", versi=1).jenis == set()
    )
    nilai(uji, "A1", Butir.S, terpenuhi=True, versi=1)
    nilai(uji, "A1", Butir.T, terpenuhi=True)
    assert (baris(uji, "A1").dinilai, baris(uji, "A1").terpenuhi) == (2, 2)
    nilai(uji, "A1", Butir.T, terpenuhi=None, versi=1)
    assert baris(uji, "A1").dinilai == 1
    assert nilai(uji, "A2", Butir.M, terpenuhi=None).jenis == set()
    assert baris(uji, "A2").butir[Butir.M].versi == 0
    for kode, catatan, cocok in (
        ("X", "", "tidak ada dalam rencana"),
        ("A1", "x" * 2001, "panjang"),
    ):
        with pytest.raises(DataTidakSah, match=cocok):
            nilai(uji, kode, Butir.A, terpenuhi=True, catatan=catatan)
    uji.masuk("tim")
    assert len(smart.list_smart(uji.ctx, TAHUN)) == 5
    with pytest.raises(IzinDitolak):
        nilai(uji, "A1", Butir.A, terpenuhi=True)
    with pytest.raises(IzinDitolak):
        smart.list_smart(uji.masuk("staf-a").ctx, TAHUN)


def test_undo_takes_a_judgement_back_and_leaves_versions_of_the_plan_alone(uji):
    uji.masuk("perencana")
    nilai(uji, "A1", Butir.S, terpenuhi=True, catatan="Jelas.")
    urut, label = pembatalan.undoable(uji.ctx)
    assert label == "SMART Spesifik (Specific) – A1"
    batal = pembatalan.undo(uji.ctx, urut)
    assert (batal.label, batal.jenis) == (f"Dibatalkan: {label}", {Jenis.RENCANA})
    assert baris(uji, "A1").butir[Butir.S] == ButirSmart()
    assert pembatalan.undo(uji.ctx, batal.jurnal_urut).label.startswith("Dipulihkan")
    assert baris(uji, "A1").butir[Butir.S].catatan == "Jelas."
    ubah = ubah_isian(uji.ctx, TAHUN, "A1", "nama", "Lain", alasan="Salah ketik")
    terakhir = pembatalan.undoable(uji.ctx)
    assert terakhir is None or terakhir[1].startswith("SMART")
    with pytest.raises(IzinDitolak, match="versi dengan alasannya dan tidak dihapus"):
        pembatalan.undo(uji.ctx, ubah.perubahan.jurnal_urut)
    uji.masuk("admin")
    with pytest.raises(IzinDitolak):
        pembatalan.undo(uji.ctx, urut)
    jurnal = riwayat.daftar_jurnal(uji.ctx, cari="SMART")
    assert "catatan: kosong → Jelas." in jurnal[-1].lengkap
    assert "terpenuhi: kosong → Ya" in jurnal[-1].lengkap
    assert "Z" not in jurnal[-1].lengkap  # no raw moment
