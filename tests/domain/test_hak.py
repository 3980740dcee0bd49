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
    assert lain.alasan == ("Data ini milik unit lain. Hubungi pengisi data atau staf unit itu.")
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


KANTOR = {
    **{satu: satu.value.title() for satu in Peran},
    Peran.VERIFIKATOR: "Kepala Bagian",
    Peran.ATASAN_UNIT: "Kepala Bagian",
    Peran.PENGISI: "Kasubag",
    Peran.STAF: "Staf",
    Peran.PERENCANA: "Sekretaris Tim",
}
"""An office in which two roles have one title."""


def reason(siapa, tindakan, objek=None, *, sebagai=None):
    izin = decide(siapa, tindakan, objek or Objek(), sebagai=sebagai, kata=KANTOR)
    assert not izin.boleh
    return izin.alasan


@pytest.mark.parametrize(
    ("siapa", "tindakan", "objek", "sebagai", "alasan"),
    [
        (
            orang(Peran.STAF),
            Tindakan.MASA_UNIT,
            Objek(),
            None,
            "Hanya Kepala Bagian atau Sekretaris Tim yang berwenang melakukan ini.",
        ),
        (
            orang(Peran.ADMIN),
            Tindakan.PERTANYAAN_BUKA,
            Objek(),
            None,
            "Hanya Kepala Bagian, Sekretaris Tim, atau Anggota_Tim yang berwenang melakukan ini.",
        ),
        (
            orang(Peran.ADMIN),
            Tindakan.TINDAK_LANJUT_CATAT,
            Objek(),
            None,
            "Semua peran berwenang melakukan ini, kecuali Staf, Pemeriksa, dan Admin.",
        ),
        (
            orang(Peran.STAF),
            Tindakan.DOKUMEN_EKSPOR,
            Objek(),
            None,
            "Semua peran berwenang melakukan ini, kecuali Staf.",
        ),
        (
            orang((Peran.STAF, "u1")),
            Tindakan.REALISASI_KIRIM,
            Objek("u1"),
            Peran.STAF,
            "Hanya Kasubag unit ini yang berwenang melakukan ini.",
        ),
        (
            orang((Peran.ATASAN_UNIT, "u1")),
            Tindakan.VALIDASI_SETUJUI,
            Objek(),
            None,
            "Hanya Kepala Bagian (verifikator) yang berwenang melakukan ini.",
        ),
        (
            orang(Peran.VERIFIKATOR),
            Tindakan.FORMULIR_KEMBALIKAN,
            Objek("u1"),
            None,
            "Hanya Kepala Bagian (atasan unit) unit ini yang berwenang melakukan ini.",
        ),
        (
            orang((Peran.STAF, "u1"), (Peran.PENGISI, "u1")),
            Tindakan.REALISASI_KIRIM,
            Objek("u1"),
            Peran.STAF,
            "Di tab ini Anda bertindak sebagai Staf. Lakukan dari tab Anda sebagai Kasubag.",
        ),
        (
            orang((Peran.ATASAN_UNIT, "u1"), Peran.VERIFIKATOR),
            Tindakan.VALIDASI_SETUJUI,
            Objek(),
            Peran.ATASAN_UNIT,
            (
                "Di tab ini Anda bertindak sebagai Kepala Bagian (atasan unit). Lakukan dari tab "
                "Anda sebagai Kepala Bagian (verifikator)."
            ),
        ),
        (
            orang((Peran.PENGISI, "u1")),
            Tindakan.BUKTI_TAMBAH,
            Objek("u2"),
            None,
            "Data ini milik unit lain. Hubungi Kasubag atau Staf unit itu.",
        ),
        (
            orang((Peran.VERIFIKATOR, "u1")),
            Tindakan.VALIDASI_KEMBALIKAN,
            Objek("u2"),
            None,
            "Data ini milik unit lain. Hubungi Kepala Bagian.",
        ),
        (
            orang((Peran.PENGISI, "u1")),
            Tindakan.LANGKAH_CENTANG,
            Objek(),
            Peran.PIMPINAN,
            (
                "Anda tidak memegang peran Pimpinan hari ini. Bila seharusnya masih, minta Admin "
                "memperpanjangnya."
            ),
        ),
        (
            orang(),
            Tindakan.RENCANA_LIHAT,
            Objek(),
            None,
            "Anda tidak memegang peran apa pun hari ini. Minta Admin memberikannya.",
        ),
    ],
)
def test_the_reason_says_why_and_who_can(siapa, tindakan, objek, sebagai, alasan):
    assert reason(siapa, tindakan, objek, sebagai=sebagai) == alasan


@pytest.mark.parametrize("tindakan", Tindakan)
def test_no_reason_is_a_chain(tindakan):
    """However many may: at most five titles, one "atau", and the words of the office."""
    for peran in Peran:
        for objek in (Objek(), Objek("u2")):
            izin = decide(orang((peran, "u1")), tindakan, objek, kata=KANTOR)
            if izin.boleh:
                continue
            assert izin.alasan.count(" atau ") + izin.alasan.count(" dan ") <= 1
            assert izin.alasan.count(",") <= 5, izin.alasan
            assert "verifikator" not in izin.alasan.replace("(verifikator)", "")
            assert "pengisi" not in izin.alasan


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
