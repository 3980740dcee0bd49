import pytest

from sakip_desktop.domain.errors import DataTidakSah, GalatSakip
from sakip_desktop.domain.izin import HAK, Objek, Tindakan, decide
from sakip_desktop.domain.jabatan import Pelaku, Peran, PeranDipegang


def orang(*dipegang):
    isi = tuple(
        PeranDipegang(satu) if isinstance(satu, Peran) else PeranDipegang(*satu)
        for satu in dipegang
    )
    return Pelaku("o1", "Sampel (Contoh)", "Kepala Subbagian", isi)


# Who may do what, as the table of decisions says; everybody else may not.
BOLEH = {
    Tindakan.REALISASI_ISI: {"pengisi", "staf"},
    Tindakan.REALISASI_KIRIM: {"pengisi"},
    Tindakan.REALISASI_TARIK: {"pengisi"},
    Tindakan.FORMULIR_KEMBALIKAN: {"atasan_unit"},
    Tindakan.BUKTI_TAMBAH: {"perencana", "anggota_tim", "pengisi", "staf"},
    Tindakan.BUKTI_UBAH: {"perencana", "anggota_tim", "pengisi", "staf"},
    Tindakan.BUKTI_CABUT: {"perencana", "anggota_tim", "pengisi"},
    Tindakan.DOKUMEN_KANTOR_UBAH: {"perencana", "anggota_tim"},
    Tindakan.FORMULIR_BUAT: {"perencana", "anggota_tim", "pengisi"},
    Tindakan.FORMULIR_BACA: {"perencana", "anggota_tim", "pengisi"},
    Tindakan.FORMULIR_CATAT: {"perencana", "anggota_tim"},
    Tindakan.MASA_ATUR: {"perencana"},
    Tindakan.MASA_UNIT: {"verifikator", "perencana"},
    Tindakan.MASA_BUKA: {"verifikator", "perencana"},
    Tindakan.PERTANYAAN_BUKA: {"verifikator", "atasan_unit", "perencana", "anggota_tim"},
    Tindakan.PERTANYAAN_JAWAB: {"pengisi", "staf"},
    Tindakan.PERTANYAAN_TUTUP: {"verifikator", "atasan_unit", "perencana", "anggota_tim"},
    Tindakan.PENGECUALIAN_BERI: {"verifikator", "perencana", "anggota_tim"},
    Tindakan.ATURAN_UBAH: {"perencana"},
    Tindakan.VALIDASI_SETUJUI: {"verifikator"},
    Tindakan.VALIDASI_KEMBALIKAN: {"verifikator"},
    Tindakan.PERSETUJUAN_SETUJUI: {"pimpinan"},
    Tindakan.PERSETUJUAN_KEMBALIKAN: {"pimpinan"},
    Tindakan.PERSETUJUAN_CATAT: {"perencana"},
    Tindakan.RENCANA_IMPOR: {"perencana"},
    Tindakan.RENCANA_UBAH: {"perencana"},
    Tindakan.SOP_UBAH: {"perencana"},
    Tindakan.NASKAH_UBAH: {"perencana", "anggota_tim"},
    Tindakan.NASKAH_FINAL: {"perencana"},
    Tindakan.DOKUMEN_REVISI: {"pimpinan"},
    Tindakan.TATA_NASKAH_UBAH: {"perencana"},
    Tindakan.AGENDA_UBAH: {"perencana", "anggota_tim"},
    Tindakan.ARSIP_UBAH: {"perencana", "anggota_tim"},
    Tindakan.TINDAK_LANJUT_BUKA: {"perencana", "anggota_tim", "verifikator", "pimpinan"},
    Tindakan.TINDAK_LANJUT_CATAT: {
        "perencana",
        "anggota_tim",
        "verifikator",
        "pimpinan",
        "atasan_unit",
        "pengisi",
    },
    Tindakan.KANTOR_UBAH: {"admin"},
    Tindakan.PENGGUNA_KELOLA: {"admin"},
    Tindakan.CADANGAN_SALIN: {"admin"},
    Tindakan.CADANGAN_PULIHKAN: {"admin"},
    Tindakan.JURNAL_LIHAT: {"admin", "pemeriksa"},
}


@pytest.mark.parametrize("tindakan", list(BOLEH))
def test_the_table(tindakan):
    for peran in Peran:
        izin = decide(orang(peran), tindakan, Objek())
        assert izin.boleh is (peran.value in BOLEH[tindakan]), peran
        assert izin.peran is (peran if izin.boleh else None), peran
        assert bool(izin.alasan) is not izin.boleh, peran


def test_every_action_belongs_to_somebody():
    assert set(HAK) == set(Tindakan)
    assert all(HAK.values())


def test_the_auditor_and_the_reader_change_nothing():
    membaca = {satu for satu in Tindakan if Peran.PEMERIKSA in HAK[satu]}
    assert all(satu.endswith(("lihat", "ekspor", "buat")) for satu in membaca)


def test_a_role_for_one_unit_does_not_open_another():
    pengisi = orang((Peran.PENGISI, "u1"))
    assert decide(pengisi, Tindakan.REALISASI_ISI, Objek("u1")).boleh
    lain = decide(pengisi, Tindakan.REALISASI_ISI, Objek("u2"))
    assert not lain.boleh
    assert lain.alasan.startswith("Data ini milik unit lain; hanya pengisi data atau staf")
    assert decide(orang(Peran.PENGISI), Tindakan.REALISASI_ISI, Objek("u2")).boleh


def test_a_closed_step_says_why():
    pengisi = orang((Peran.PENGISI, "u1"))
    tutup = Objek("u1", langkah_terbuka=False, alasan_terkunci="Sudah dikirim 3 Agustus.")
    assert decide(pengisi, Tindakan.REALISASI_ISI, tutup).alasan == "Sudah dikirim 3 Agustus."
    tanpa = Objek("u1", langkah_terbuka=False)
    assert "tidak terbuka" in decide(pengisi, Tindakan.REALISASI_ISI, tanpa).alasan
    buka = Objek("u1", langkah_terbuka=True)
    assert decide(pengisi, Tindakan.REALISASI_ISI, buka).boleh


def test_the_tab_decides_the_role_that_acts():
    dua = orang((Peran.PENGISI, "u1"), Peran.VERIFIKATOR)
    assert decide(dua, Tindakan.REALISASI_LIHAT, Objek("u1")).peran is Peran.VERIFIKATOR
    sebagai = decide(dua, Tindakan.REALISASI_LIHAT, Objek("u1"), sebagai=Peran.PENGISI)
    assert sebagai.peran is Peran.PENGISI
    salah = decide(dua, Tindakan.VALIDASI_SETUJUI, Objek(), sebagai=Peran.PENGISI)
    assert not salah.boleh
    assert not decide(orang(Peran.STAF), Tindakan.VALIDASI_SETUJUI, Objek()).boleh


def test_the_reason_fits_the_tab():
    """A role that ended overnight, or that of another tab, is not called another unit's."""
    pengisi = orang((Peran.PENGISI, "u1"), Peran.STAF)
    lepas = decide(pengisi, Tindakan.LANGKAH_CENTANG, Objek(), sebagai=Peran.PIMPINAN)
    assert lepas.alasan == "Anda tidak memegang peran pimpinan hari ini."
    lain = decide(pengisi, Tindakan.REALISASI_KIRIM, Objek("u1"), sebagai=Peran.STAF)
    assert lain.alasan == "Hanya pengisi data yang berwenang melakukan ini."


def test_roles_held():
    dua = orang((Peran.PENGISI, "u1"), (Peran.PENGISI, "u2"), Peran.VERIFIKATOR)
    assert dua.peran == {Peran.PENGISI, Peran.VERIFIKATOR}
    assert dua.units(Peran.PENGISI) == {"u1", "u2"}
    assert dua.units(Peran.VERIFIKATOR) is None
    assert dua.units(Peran.STAF) == frozenset()
    assert dua.holds(Peran.VERIFIKATOR, "u9")
    assert dua.holds(Peran.PENGISI)
    assert not dua.holds(Peran.PENGISI, "u9")


def test_a_failure_reads_as_one_sentence_after_the_other():
    galat = DataTidakSah("Apa.", "Mengapa.", "Saran.")
    assert str(galat) == "Apa. Mengapa. Saran."
    assert str(GalatSakip("Apa.", saran="Saran.")) == "Apa. Saran."
