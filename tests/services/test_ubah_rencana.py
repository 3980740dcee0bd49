"""The plan changed in the window: what is read, what makes a version, what is refused."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kantor_uji import (
    AGUSTUS,
    ISIAN,
    JULI,
    PENGUMPULAN,
    RUPIAH,
    TAHUN,
    TW3,
    A,
    B,
    make_plan,
    ubah_isian,
)
from sqlmodel import select

from sakip_desktop.db import journal
from sakip_desktop.db.models import IndikatorVersi, Jurnal, SimpulVersi
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak
from sakip_desktop.domain.kinerja import JenisSimpul, Target, Varian
from sakip_desktop.domain.periode import bulan, setahun, triwulan
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.domain.rencana import Objek, SimpulMasuk
from sakip_desktop.domain.smart import Butir
from sakip_desktop.services import (
    alur,
    baris_rencana,
    bukti_angka,
    capaian,
    formulir_terbit,
    penyerahan,
    pertanyaan,
    rencana,
    tahun_rencana,
    telaah_rencana,
    ubah_rencana,
)
from sakip_desktop.services.smart import nilai_smart
from sakip_desktop.services.ubah_rencana import BanyakDitolak, Isian
from sakip_desktop.spreadsheet import kolom_rencana

SEBAB = "Perjanjian Kinerja Perubahan"


def ubah(uji, kode, kolom, teks, **lain):
    uji.masuk("perencana")
    return ubah_isian(uji.ctx, TAHUN, kode, kolom, teks, **{"alasan": SEBAB} | lain)


def indikator(uji, kode, tahun=TAHUN):
    semua = uji.ctx.rencana_tahun(tahun).indikator
    return next(satu for satu in semua if satu.kode == kode)


def simpul(uji, kode, tahun=TAHUN):
    return next(satu for satu in uji.ctx.rencana_tahun(tahun).simpul if satu.kode == kode)


def banyak_versi(uji):
    with uji.ctx.read() as sesi:
        return tuple(
            len(sesi.exec(select(tabel.id)).all()) for tabel in (IndikatorVersi, SimpulVersi)
        )


def ditolak(uji, kode, kolom, teks, cocok):
    dulu = banyak_versi(uji)
    with pytest.raises(DataTidakSah, match=cocok):
        ubah(uji, kode, kolom, teks)
    assert banyak_versi(uji) == dulu


def baru(**lain):
    contoh = make_plan().indikator[0]
    return replace(contoh, **{"kode": "A9", "nama": "Pengganti", "target": {}} | lain)


# --- reading and versions -------------------------------------------------------------------


def test_a_typed_field_is_read_like_its_cell_and_makes_a_version(uji):
    hasil = ubah(uji, "A4", "target:2025-08", " 12.5 ")
    assert hasil.gema == "terbaca 12,5"
    assert hasil.perubahan.jenis == {Jenis.RENCANA}
    assert hasil.perubahan.label == "Target Agustus 2025 – A4"
    assert hasil.perubahan.jurnal_urut
    satu = indikator(uji, "A4")
    assert satu.target == {
        setahun(TAHUN): Target(Decimal(85)),
        JULI: Target(Decimal(85)),
        AGUSTUS: Target(Decimal("12.5")),
    }
    assert satu.versi == 2
    for kolom, teks, nama, nilai in (
        ("target:2025-TW3", "86", "target", triwulan(TAHUN, 3)),
        ("nama", "  Indeks   kepuasan ", "nama", "Indeks kepuasan"),
        ("agregasi", "nilai terakhir", "agregasi", "terakhir"),
        ("kumulatif_target", "ya", "kumulatif_target", True),
        ("baseline", "1.234,5", "baseline", Decimal("1234.5")),
        ("baseline_tahun", "2024", "baseline_tahun", 2024),
        ("desimal", "1", "desimal", 1),
        ("definisi", "baris satu\nbaris dua", "definisi", "baris satu\nbaris dua"),
        ("simpul", "s1", "simpul_id", uji.simpul["S1"]),
        ("jenis", "IKK", "jenis", "ikk"),
        ("satuan_pembilang", " Surat ", "satuan_pembilang", "Surat"),
        ("sk_iku", "Keputusan\n9/2025", "sk_iku", "Keputusan 9/2025"),
        (
            "target_renstra_tahunan",
            "2026 = 90\n2025=1.234,5;",
            "target_renstra_tahunan",
            {setahun(2025): Target(Decimal("1234.5")), setahun(2026): Target(Decimal(90))},
        ),
    ):
        ubah(uji, "A4", kolom, teks)
        isi = getattr(indikator(uji, "A4"), nama)
        assert nilai in isi if nama == "target" else isi == nilai, kolom
    assert indikator(uji, "A4").versi == 15
    with uji.ctx.read() as sesi:
        versi = sesi.exec(
            select(IndikatorVersi).where(IndikatorVersi.indikator_id == uji.indikator["A4"])
        ).all()
    assert {satu.alasan for satu in versi[1:]} == {SEBAB}
    assert all(satu.berlaku_mulai == uji.ctx.today() for satu in versi)


def test_the_same_value_makes_no_version_and_empty_clears(uji):
    dulu = banyak_versi(uji)
    for kode, kolom, teks in (
        ("A4", "target:2025", "85,0"),
        ("A1", "definisi", "Definisi A1 "),
        ("A1", "unit", "a"),
        ("A1", "berhenti_pada", "Berlaku"),
        ("A2", "pengali", ""),
        ("SK1", "pagu_murni", "Rp12.000.000"),
        ("SK1", "uraian", "Sub kegiatan satu"),
        ("SK1", "unit", A),
    ):
        hasil = ubah(uji, kode, kolom, teks)
        assert hasil.perubahan.jenis == frozenset(), kolom
        assert hasil.perubahan.jurnal_urut is None
    assert banyak_versi(uji) == dulu
    ubah(uji, "A1", "definisi", "")
    ubah(uji, "A1", "target:2025-08", " ")
    ubah(uji, "A1", "target_renstra_tahunan", "2025=1")
    ubah(uji, "A1", "target_renstra_tahunan", " ")
    assert indikator(uji, "A1").target_renstra_tahunan == {}
    ubah(uji, "A2", "batas_atas", "-")
    assert indikator(uji, "A1").definisi == ""
    assert AGUSTUS not in indikator(uji, "A1").target
    assert indikator(uji, "A2").batas_atas is None
    ubah(uji, "S1", "unit", "B")
    assert simpul(uji, "S1").unit_id == uji.unit[B]
    ubah(uji, "S1", "unit", "")
    assert simpul(uji, "S1").unit_id is None


def test_what_cannot_be_read_or_may_not_be_empty_is_refused_with_a_sentence(uji):
    for kode, kolom, teks, cocok in (
        ("A4", "target:2025-07", "1,234.56", "Target Juli 2025 belum disimpan"),
        ("A4", "target:2025-07", "80..90", "disimpan. “80..90” adalah rentang"),
        ("A4", "target:2026", "5", "tidak ada dalam rencana 2025.*target:2025-07"),
        ("A4", "target:2025-13", "5", "tidak ada dalam rencana"),
        ("A4", "nama", "  ", "Nama indikator tidak boleh kosong"),
        ("A4", "satuan", "", "Satuan tidak boleh kosong"),
        ("A4", "polaritas", "miring", "Isinya bukan salah satu pilihan"),
        ("A4", "unit", "Bagian Z", "Unit “Bagian Z” tidak ada"),
        ("A4", "simpul", "S9", "Kode S9 tidak ada di rencana 2025"),
        ("A4", "kode", "A44", "pengenal tetap.*Hentikan"),
        ("A4", "varian", "Rasio", "bukan untuk polaritas itu"),
        ("A4", "agregasi", "", "tidak boleh kosong"),
        ("A4", "batas_bawah", "x", "belum disimpan"),
        ("A4", "nama", "x" * 501, "lebih dari 500 huruf"),
        ("A4", "desimal", "7", "0 sampai 6"),
        ("A4", "ngawur", "7", "Kolom “ngawur” tidak ada"),
        ("A9", "nama", "x", "Indikator A9 tidak ada"),
        ("SK1", "jenis", "Kegiatan", "Tingkat sebuah kode tetap"),
        ("SK1", "induk", "", "Sub kegiatan harus punya induk"),
        ("SK1", "induk", "P1", "tidak dapat berada di bawah program"),
        ("P1", "induk", "K1", "tidak dapat berada di bawah kegiatan|di bawah P1 sendiri"),
        ("SK1", "pagu_murni", "-5", "Pagu tidak boleh negatif"),
        ("SK1", "pagu_murni", "1.500,5", "bilangan bulat|bulat"),
        ("SK1", "pagu_murni", "", "tidak dapat dikosongkan.*atau 0"),
        ("SK1", "uraian", "", "tidak boleh kosong"),
    ):
        ditolak(uji, kode, kolom, teks, cocok)
    hasil = ubah(uji, "A2", "batas_bawah", "101")  # the other end may be meant to follow
    assert "batas-terbalik" in {satu.kode for satu in hasil.temuan}


def test_a_reason_and_the_planner_are_asked_for(uji):
    for alasan in ("", "  ", "....", "ok"):
        with pytest.raises(DataTidakSah, match="Alasan perubahan belum diisi"):
            ubah(uji, "A1", "nama", "Lain", alasan=alasan)
    uji.masuk("kabag")
    with pytest.raises(IzinDitolak, match="Sekretaris Tim SAKIP"):
        ubah_isian(uji.ctx, TAHUN, "A1", "nama", "Lain", alasan=SEBAB)
    assert indikator(uji, "A1").nama == "Indikator A1"


def test_a_way_of_measuring_is_changed_field_by_field(uji):
    """Half of it is a finding until the other half is there, never a dead end."""
    hasil = ubah(uji, "B1", "varian", "Rasio")
    assert indikator(uji, "B1").varian is Varian.RASIO
    ubah(uji, "B1", "predikat", "D=1; C=2; B=3; A=4; AA=5")
    hasil = ubah(uji, "B1", "polaritas", "Predikat")
    assert hasil.gema == "varian rumus yang lama dikosongkan"
    assert not any(t.tingkat == "kesalahan" for t in hasil.temuan)  # 5 is AA
    ubah(uji, "B1", "target:2025-07", "a")
    assert indikator(uji, "B1").target[JULI] == Target(Decimal(4))
    ditolak(uji, "B1", "target:2025-08", "E", "predikat")
    hasil = ubah(uji, "B1", "polaritas", "Rentang")
    assert hasil.gema == "daftar predikat yang lama dikosongkan"
    assert indikator(uji, "B1").predikat == ()
    assert {t.kolom for t in hasil.temuan} >= {"target", "target:2025-07"} or any(
        t.kode == "target-bukan-rentang" for t in hasil.temuan
    )
    ubah(uji, "B1", "target:2025", "80..90")
    ubah(uji, "B1", "target:2025-07", "80..90")
    assert not any(
        t.kolom == "target" for k, t in telaah_rencana.temuan_rencana(uji.ctx, TAHUN) if k == "B1"
    )
    hasil = ubah(uji, "A4", "pembilang", "Surat selesai")
    assert "komponen-timpang" in {t.kode for t in hasil.temuan}
    hasil = ubah(uji, "A4", "penyebut", "Surat masuk")
    assert "komponen-timpang" not in {t.kode for t in hasil.temuan}
    assert indikator(uji, "A4").is_rasio


def test_several_fields_make_one_version_a_row_all_or_nothing(uji):
    uji.masuk("perencana")
    isian = [Isian(Objek.INDIKATOR, "A3", f"target:2025-TW{ke}", str(ke)) for ke in range(1, 5)]
    isian += [
        Isian(Objek.INDIKATOR, "B1", "target:2025", "AA"),
        Isian(Objek.INDIKATOR, "B1", "target:2025-07", "A"),
        Isian(Objek.INDIKATOR, "B1", "predikat", "A=1; AA=2"),
        Isian(Objek.INDIKATOR, "B1", "polaritas", "Predikat"),
        Isian(Objek.SIMPUL, "SK1", "pagu_perubahan", "15.000.000"),
    ]
    dulu = banyak_versi(uji)
    salah = [
        Isian(Objek.INDIKATOR, "A3", "target:2025-TW1", "x"),
        Isian(Objek.INDIKATOR, "A1", "desimal", "9"),
        Isian(Objek.SIMPUL, "SK2", "pagu_murni", ""),
    ]
    with pytest.raises(BanyakDitolak, match=r"^3 dari 13 isian ditolak.*Triwulan I 2025") as galat:
        ubah_rencana.ubah_banyak(
            uji.ctx,
            TAHUN,
            [*isian, *salah, Isian(Objek.INDIKATOR, "A1", "nama", "Lain")],
            alasan=SEBAB,
        )
    assert set(galat.value.sebab) == set(salah), "each with its own sentence, the rest with none"
    assert "Desimal harus 0 sampai 6" in str(galat.value.sebab[salah[1]])
    assert "tidak dapat dikosongkan" in str(galat.value.sebab[salah[2]])
    assert banyak_versi(uji) == dulu
    hasil = ubah_rencana.ubah_banyak(uji.ctx, TAHUN, isian, alasan=SEBAB)
    assert hasil.perubahan.label == "Target Triwulan I 2025 – A3 (+8 lagi)"
    assert (indikator(uji, "A3").versi, indikator(uji, "B1").versi) == (2, 2)
    assert indikator(uji, "A3").target[triwulan(TAHUN, 4)] == Target(Decimal(4))
    assert indikator(uji, "B1").target[setahun(TAHUN)] == Target(Decimal(2))
    assert uji.ctx.rencana_tahun(TAHUN).pagu_of(uji.simpul["SK1"]) == (12_000_000, 15_000_000)
    assert banyak_versi(uji) == (dulu[0] + 2, dulu[1])  # a pagu has versions of its own


def test_pagu_that_is_not_the_sum_is_said_at_the_row(uji):
    hasil = ubah(uji, "K1", "pagu_murni", "20.000.000")
    assert any("18.000.000" in t.isi for t in hasil.temuan)
    hasil = ubah(uji, "SK2", "pagu_murni", "8.000.000")
    assert hasil.temuan == ()
    semua = telaah_rencana.temuan_rencana(uji.ctx, TAHUN)
    assert not {kode for kode, _ in semua} & {"K1", "SK2"}
    # What the import would say of the same plan: the workbook is unaffected.
    kini = rencana.rencana_kini(uji.ctx, TAHUN)
    assert next(s for s in kini.simpul if s.kode == "K1").pagu_murni == 20_000_000


# --- rows -----------------------------------------------------------------------------------


def test_rows_are_added_and_what_would_make_a_second_one_is_refused(uji):
    uji.masuk("perencana")
    sk3 = SimpulMasuk(
        jenis=JenisSimpul.SUB_KEGIATAN,
        kode="SK3",
        uraian="  Sub kegiatan\ttiga ",
        induk="k1",
        unit="b",
        pagu_murni=1_000_000,
    )

    def tambah(satu):
        fungsi = (
            baris_rencana.tambah_simpul
            if isinstance(satu, SimpulMasuk)
            else baris_rencana.tambah_indikator
        )
        return fungsi(uji.ctx, TAHUN, satu, alasan=SEBAB)

    tambah(sk3)
    jadi = simpul(uji, "SK3")
    assert (jadi.uraian, jadi.induk_id, jadi.unit_id) == (
        "Sub kegiatan tiga",
        uji.simpul["K1"],
        uji.unit[B],
    )
    tambah(baru(simpul="SK3", unit="b", target={setahun(TAHUN): Target(Decimal(3))}))
    satu = indikator(uji, "A9")
    assert (satu.simpul_id, satu.unit_id, satu.desimal) == (jadi.id, uji.unit[B], 2)
    assert satu.target == {setahun(TAHUN): Target(Decimal(3))}
    assert uji.ctx.rencana_tahun(TAHUN).indikator[-1].kode == "A9"
    dulu = banyak_versi(uji)
    for salah, cocok in (
        (replace(sk3, kode="sk3"), "Kode SK3 sudah dipakai"),
        (replace(sk3, kode="SК3"), "bukan huruf Latin"),
        (replace(sk3, kode=""), "Kode"),
        (replace(sk3, kode="SK4", induk="K9"), "Kode K9 tidak ada"),
        (replace(sk3, kode="SK4", induk=""), "harus punya induk"),
        (replace(sk3, kode="SK4", unit="Z"), "Unit “Z” tidak ada"),
        (replace(sk3, kode="SK4", uraian=" "), "tidak boleh kosong"),
        (baru(kode="a1"), "Kode A1 sudah dipakai.*masih berlaku"),
        (baru(kode="А1"), "bukan huruf Latin"),
        (baru(kode="A10", simpul="X"), "Kode X tidak ada"),
        (baru(kode="A10", unit=""), "tidak boleh kosong"),
        (baru(kode="A10", pembilang="x"), "harus diisi keduanya"),
        (baru(kode="A10", target={setahun(2026): Target(Decimal(1))}), "bukan untuk rencana 2025"),
    ):
        with pytest.raises(DataTidakSah, match=cocok):
            tambah(salah)
    assert banyak_versi(uji) == dulu


def test_a_plan_can_be_begun_from_nothing(uji):
    uji.masuk("perencana")
    sasaran = SimpulMasuk(jenis=JenisSimpul.SASARAN, kode="s1", uraian="Sasaran baru")
    baris_rencana.tambah_simpul(uji.ctx, 2027, sasaran, alasan=SEBAB)
    baris_rencana.tambah_indikator(uji.ctx, 2027, baru(kode="a1", simpul="S1"), alasan=SEBAB)
    # Spelled and known as in the other year.
    assert indikator(uji, "A1", 2027).id == uji.indikator["A1"]
    assert simpul(uji, "S1", 2027).id == uji.simpul["S1"]
    with uji.ctx.read() as sesi:
        (versi,) = sesi.exec(select(SimpulVersi).where(SimpulVersi.tahun == 2027)).all()
    assert versi.berlaku_mulai == date(2027, 1, 1)


# --- retiring, taking up again, replacing -----------------------------------------------------


def hentikan(uji, kode, pada, **lain):
    uji.masuk("perencana")
    objek = Objek.SIMPUL if kode in uji.simpul else Objek.INDIKATOR
    return baris_rencana.hentikan(uji.ctx, TAHUN, objek, kode, pada, **{"alasan": SEBAB} | lain)


def test_retiring_keeps_what_was_measured_and_is_taken_back_by_an_act(uji):
    uji.kirim(A)
    uji.kirim(B)
    for kode, pada, cocok in (
        ("A1", date(TAHUN, 7, 31), "Sudah ada isian Juli 2025.*Isi 1 Agustus 2025"),
        ("A1", date(2026, 1, 1), "di luar tahun rencana 2025"),
        ("SK1", date(TAHUN, 8, 1), "Di bawahnya masih berlaku: A4"),
        ("S1", date(TAHUN, 12, 1), "Di bawahnya masih berlaku: P1, K1, SK1, SK2, A1 dan 4 lagi"),
        ("ZZ", date(TAHUN, 8, 1), "tidak ada di rencana"),
    ):
        with pytest.raises(DataTidakSah, match=cocok):
            hentikan(uji, kode, pada)
    usul = telaah_rencana.usul_berhenti(uji.ctx, TAHUN, Objek.INDIKATOR, "A1")
    assert usul == date(TAHUN, 8, 1), "the day after what was handed over"
    assert telaah_rencana.bulan_terbuka(uji.ctx, TAHUN) == bulan(TAHUN, 1), "nobody asked for it"
    assert telaah_rencana.bulan_terbuka(uji.ctx, TAHUN + 1) == bulan(TAHUN + 1, 1)
    hasil = hentikan(uji, "A4", date(TAHUN, 8, 1))
    assert hasil.perubahan.label == "Hentikan A4 per 1 Agustus 2025"
    ubah(uji, "SK1", "berhenti_pada", "1 Agustus 2025")  # typed into the table
    assert simpul(uji, "SK1").berhenti_pada == indikator(uji, "A4").berhenti_pada
    with pytest.raises(DataTidakSah, match="SK1 di atasnya berhenti per 1 Agustus 2025"):
        baris_rencana.berlakukan(uji.ctx, TAHUN, Objek.INDIKATOR, "A4", alasan=SEBAB)
    ditolak(uji, "A1", "simpul", "SK1", "SK1 sudah berhenti per 1 Agustus 2025")
    baris_rencana.berlakukan(uji.ctx, TAHUN, Objek.SIMPUL, "SK1", alasan=SEBAB)
    baris_rencana.berlakukan(uji.ctx, TAHUN, Objek.INDIKATOR, "A4", alasan=SEBAB)
    assert indikator(uji, "A4").berhenti_pada is None
    again = baris_rencana.berlakukan(uji.ctx, TAHUN, Objek.INDIKATOR, "A4", alasan=SEBAB)
    assert again.perubahan.jenis == frozenset()
    with pytest.raises(DataTidakSah, match="Administrasi"):
        baris_rencana.hentikan(uji.ctx, TAHUN, Objek.UNIT, A, date(TAHUN, 8, 1), alasan=SEBAB)


def test_what_was_left_out_of_a_sent_form_is_not_taken_up_again_for_it(uji):
    hentikan(uji, "A1", date(TAHUN, 7, 1))
    uji.masuk("pengisi-a")
    for isian in ISIAN[A][1:]:
        uji.isi(*isian)
    uji.isi_rupiah(*RUPIAH[A])
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    with pytest.raises(DataTidakSah, match="sudah dikirim tanpa angka indikator ini"):
        baris_rencana.berlakukan(
            uji.masuk("perencana").ctx, TAHUN, Objek.INDIKATOR, "A1", alasan=SEBAB
        )
    assert indikator(uji, "A1").berhenti_pada == date(TAHUN, 7, 1)


def test_a_successor_counts_from_its_day_and_the_old_one_until_then(uji):
    uji.kirim(A)
    uji.kirim(B)
    uji.jalan("")
    uji.masuk("perencana")
    sebelum = capaian.laporan_kini(uji.ctx, JULI)
    pengganti = baru(target={setahun(TAHUN): Target(Decimal(50))})

    def ganti(pada, satu=pengganti):
        return baris_rencana.ganti_indikator(uji.ctx, TAHUN, "A1", satu, pada, alasan=SEBAB)

    dulu = banyak_versi(uji)
    for pada, satu, cocok in (
        (date(TAHUN, 7, 1), pengganti, "Sudah ada isian Juli 2025"),
        (date(TAHUN, 9, 1), baru(kode="A1"), "Kode A1 sudah dipakai.*sudah dihentikan"),
        (date(TAHUN, 9, 1), baru(unit="Z"), "Unit “Z” tidak ada"),
    ):
        with pytest.raises(DataTidakSah, match=cocok):
            ganti(pada, satu)
    assert banyak_versi(uji) == dulu  # both or nothing
    hasil = ganti(date(TAHUN, 9, 1))
    assert hasil.perubahan.label == "Ganti A1 dengan A9 per 1 September 2025"
    kini = capaian.laporan_kini(uji.ctx, JULI)
    assert (kini.semua, kini.rerata, kini.tidak_diukur) == (
        sebelum.semua,
        sebelum.rerata,
        sebelum.tidak_diukur,
    )

    def kode(periode):
        return {satu.indikator.kode for satu in capaian.laporan_kini(uji.ctx, periode).semua}

    assert {"A1", "A9"} & kode(AGUSTUS) == {"A1"}
    assert {"A1", "A9"} & kode(bulan(TAHUN, 9)) == {"A9"}
    laporan = capaian.laporan_kini(uji.ctx, TW3)
    (satu,) = (satu for satu in laporan.semua if satu.indikator.kode == "A9")
    assert satu.seharusnya == 1
    assert any("A9 Pengganti dihitung mulai 1 September 2025" in s for s in laporan.catatan)
    assert indikator(uji, "A9").mulai_pada == date(TAHUN, 9, 1)
    # It stays so when it is changed again, and its history does not speak of a retirement.
    ubah(uji, "A9", "target:2025-09", "10")
    assert indikator(uji, "A9").mulai_pada == date(TAHUN, 9, 1)
    versi = rencana.versi_indikator(uji.ctx, indikator(uji, "A9").id, TAHUN)
    assert [satu.berhenti for satu in versi] == [False, False]


def test_what_is_added_to_a_measured_year_counts_from_the_next_month(uji):
    uji.kirim(A)
    uji.masuk("perencana")
    hasil = baris_rencana.tambah_indikator(uji.ctx, TAHUN, baru(), alasan=SEBAB)
    assert hasil.gema == "dihitung mulai 1 Agustus 2025"
    di_b = baru(kode="B9", unit=B)  # its unit has the form still
    assert baris_rencana.tambah_indikator(uji.ctx, TAHUN, di_b, alasan=SEBAB).gema == ""
    kode = {satu.indikator.kode for satu in capaian.laporan_kini(uji.ctx, JULI).semua}
    assert {"A9", "B9"} & kode == {"B9"}
    satu = baru(kode="B8", unit=B)
    baris_rencana.ganti_indikator(uji.ctx, TAHUN, "B1", satu, date(TAHUN, 9, 1), alasan=SEBAB)
    uji.indikator["B8"] = indikator(uji, "B8").id
    uji.masuk("pengisi-b")
    masukan = uji.isi
    with pytest.raises(DataTidakSah, match="B8 tidak diukur pada Juli 2025"):
        masukan("B8", "nilai", "1")
    masukan("B1", "nilai", "5")


# --- what was measured ------------------------------------------------------------------------


def test_a_change_that_would_orphan_a_figure_is_refused_with_the_way_to_do_it_right(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    ditolak(uji, "A1", "frekuensi", "Triwulan", "Isian Juli 2025 .* tidak akan diminta lagi. Kirim")
    uji.masuk("pengisi-a").isi("A4", "nilai", "80")
    ubah(uji, "A4", "pembilang", "Selesai")
    ditolak(uji, "A4", "penyebut", "Masuk", "diketik sebagai satu angka.*kosongkan")
    uji.kirim(A)
    uji.kirim(B)
    for kode, kolom, teks, cocok in (
        ("A1", "unit", B, "A1 sudah berisi angka sampai Juli 2025 dari Bagian A.*Hentikan"),
        ("SK1", "unit", B, "SK1 sudah berisi angka sampai Juli 2025.*kode lain untuk Bagian B"),
        ("A3", "frekuensi", "Bulanan", "Juli 2025 sudah dikirim tanpa angka.*1 Agustus 2025"),
        ("SK1", "kode", "SK9", "pengenal tetap"),
    ):
        ditolak(uji, kode, kolom, teks, cocok)
    uji.masuk("perencana")
    for kode in ("K2", "SK4"):
        satu = SimpulMasuk(
            jenis=JenisSimpul.KEGIATAN if kode == "K2" else JenisSimpul.SUB_KEGIATAN,
            kode=kode,
            uraian="Baru",
            induk="P1" if kode == "K2" else "K2",
        )
        baris_rencana.tambah_simpul(uji.ctx, TAHUN, satu, alasan=SEBAB)
    ditolak(uji, "SK1", "induk", "K2", "sudah diukur sampai Juli 2025; jumlah di atasnya")
    ditolak(uji, "K1", "induk", "", "harus punya induk")
    ubah(uji, "SK4", "induk", "K1")
    # Not measured yet: it may move.
    ubah(uji, "A3", "unit", B)
    assert indikator(uji, "A3").unit_id == uji.unit[B]


def test_an_empty_indikator_does_not_move_into_a_form_that_was_sent(uji):
    uji.kirim(B)
    ditolak(uji, "A1", "unit", B, "Juli 2025 sudah dikirim tanpa angka.*mulai 1 Agustus 2025")
    ubah(uji, "A3", "unit", B)  # not due in July


@pytest.mark.luas
def test_rupiah_at_a_node_are_not_cut_off_by_a_pagu_below(uji):
    uji.masuk("perencana")
    ubah(uji, "K1", "unit", A)
    sk9 = SimpulMasuk(jenis=JenisSimpul.KEGIATAN, kode="K9", uraian="x", induk="P1", unit=A)
    baris_rencana.tambah_simpul(uji.ctx, TAHUN, replace(sk9, pagu_murni=5_000), alasan=SEBAB)
    uji.simpul["K9"] = simpul(uji, "K9").id
    uji.masuk("pengisi-a").isi_rupiah("K9", "1.000")
    anak = replace(sk9, jenis=JenisSimpul.SUB_KEGIATAN, kode="SK9", induk="K9", pagu_murni=1)
    uji.masuk("perencana")
    with pytest.raises(DataTidakSah, match="sudah diisi di K9 sampai Juli 2025"):
        baris_rencana.tambah_simpul(uji.ctx, TAHUN, anak, alasan=SEBAB)
    baris_rencana.tambah_simpul(uji.ctx, TAHUN, replace(anak, pagu_murni=None), alasan=SEBAB)
    uji.simpul["SK9"] = simpul(uji, "SK9").id
    ditolak(uji, "SK9", "pagu_murni", "1.000", "tidak akan diminta lagi")


_PERUBAHAN = [
    ("A1", "target:2025-07", "99"),
    ("A1", "target:2025", "999"),
    ("A1", "target:2025-07", ""),
    ("A1", "nama", "Nama lain"),
    ("A1", "polaritas", "Turun"),
    ("A1", "satuan", "%"),
    ("A1", "agregasi", "Maksimum"),
    ("A1", "frekuensi", "Triwulan"),
    ("A1", "kumulatif_realisasi", "Ya"),
    ("A1", "bobot", "3"),
    ("A1", "desimal", "0"),
    ("A1", "simpul", "K1"),
    ("A1", "jenis", "IKK"),
    ("A1", "pembilang", "x"),
    ("A1", "penyebut", "y"),
    ("A2", "pengali", "1000"),
    ("A2", "pembilang", ""),
    ("A2", "batas_atas", "5"),
    ("A4", "baseline", "90"),
    ("B1", "varian", "Rasio"),
    ("B1", "realisasi_terburuk", "10"),
    ("B1", "predikat", "A=5; AA=6"),
    ("B1", "polaritas", "Predikat"),
    ("A3", "target:2025-TW3", "3"),
    ("SK1", "uraian", "Uraian lain"),
    ("S1", "unit", "B"),
]


def angka_laporan(laporan):
    """What was measured, without the words of the nodes."""
    return (
        sorted(laporan.semua, key=lambda satu: satu.indikator.kode),
        laporan.rerata,
        [(b.simpul.kode, b.pagu, b.realisasi_periode, b.realisasi_sd) for b in laporan.anggaran],
        [i.kode for i in laporan.tidak_diukur],
    )


@pytest.mark.luas
def test_no_change_of_the_plan_touches_a_month_that_was_handed_over(uji):
    uji.kirim(A)
    uji.kirim(B)
    uji.jalan("")
    uji.ukur()
    uji.masuk("perencana")
    kini = angka_laporan(capaian.laporan_kini(uji.ctx, JULI))
    beku = capaian.laporan_pengukuran(uji.ctx, JULI)
    assert len(kini[0]) == 4
    for kode, kolom, teks in _PERUBAHAN:
        hasil = ubah(uji, kode, kolom, teks)
        assert hasil.perubahan.jurnal_urut, (kode, kolom)
        assert angka_laporan(capaian.laporan_kini(uji.ctx, JULI)) == kini, (kode, kolom)
    baris_rencana.tambah_indikator(uji.ctx, TAHUN, baru(), alasan=SEBAB)
    hentikan(uji, "A2", date(TAHUN, 8, 1))
    baris_rencana.ganti_indikator(
        uji.ctx, TAHUN, "A4", baru(kode="A8"), date(TAHUN, 8, 1), alasan=SEBAB
    )
    assert angka_laporan(capaian.laporan_kini(uji.ctx, JULI)) == kini
    assert capaian.laporan_pengukuran(uji.ctx, JULI) == beku


def test_what_is_still_open_is_measured_by_the_change(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "30")
    assert any(t.kode == "melebihi-dua-kali-target" for t in uji.figur("A1").temuan)
    ubah(uji, "A1", "target:2025-07", "20")
    assert uji.baris("A1").target == Target(Decimal(20))
    assert not any(t.kode == "melebihi-dua-kali-target" for t in uji.figur("A1").temuan)


@pytest.mark.luas
def test_the_workbook_of_a_plan_changed_in_the_window_changes_nothing(uji, tmp_path):
    uji.kirim(A)
    hentikan(uji, "A2", date(TAHUN, 9, 1))
    ubah(uji, "A4", "target:2025-07", "")
    ubah(uji, "SK1", "pagu_perubahan", "13.000.000")
    baris_rencana.tambah_indikator(uji.ctx, TAHUN, baru(simpul="SK2"), alasan=SEBAB)
    satu = SimpulMasuk(jenis=JenisSimpul.PROGRAM, kode="P0", uraian="Nol", induk="S1")
    baris_rencana.tambah_simpul(uji.ctx, TAHUN, satu, alasan=SEBAB)
    tahun_rencana.mulai_tahun(uji.ctx, 2026, dari=TAHUN, dengan_target=True, alasan=SEBAB)
    dulu = banyak_versi(uji)
    for tahun in (TAHUN, 2026):
        buku = tmp_path / f"{tahun}.xlsx"
        rencana.write_template(uji.ctx, buku, tahun)
        hasil = rencana.uji_impor(uji.ctx, buku, tahun)
        assert (hasil.masalah, hasil.beda) == ((), ())
        rencana.terapkan_uji(uji.ctx, hasil)
    assert banyak_versi(uji) == dulu


# --- a new year -------------------------------------------------------------------------------


def test_a_new_year_begins_with_what_is_in_force_at_the_end_of_the_old_one(uji):
    hentikan(uji, "A4", date(TAHUN, 8, 1))
    ubah(uji, "B1", "target:2025-TW3", "4")
    ubah(uji, "B1", "baseline", "7")
    mulai = tahun_rencana.mulai_tahun
    for tahun, dari, cocok in (
        (2025, 2024, "sudah mempunyai rencana|belum ada"),
        (2026, 2024, "Rencana 2024 belum ada"),
        (2025, 2025, "tidak dapat dimulai"),
        (2024, 2025, "tidak dapat dimulai"),
        (26, 25, "Tahun itu tidak dapat dipakai"),
    ):
        with pytest.raises(DataTidakSah, match=cocok):
            mulai(uji.ctx, tahun, dari=dari, dengan_target=True, alasan=SEBAB)
    assert uji.ctx.rencana_tahun(2026).simpul == ()
    hasil = mulai(uji.ctx, 2026, dari=TAHUN, dengan_target=True, alasan=SEBAB)
    assert hasil.perubahan.label == "Mulai rencana 2026 dari 2025"
    lama, baru_ = uji.ctx.rencana_tahun(TAHUN), uji.ctx.rencana_tahun(2026)
    assert [s.kode for s in baru_.simpul] == [s.kode for s in lama.simpul]
    assert [i.kode for i in baru_.indikator] == ["A1", "A2", "A3", "B1"]
    assert baru_.pagu == {}
    b1 = indikator(uji, "B1", 2026)
    assert b1.target == {
        setahun(2026): Target(Decimal(5)),
        bulan(2026, 7): Target(Decimal(5)),
        triwulan(2026, 3): Target(Decimal(4)),
    }
    assert (b1.baseline, b1.id, b1.versi) == (Decimal(7), uji.indikator["B1"], 1)
    assert simpul(uji, "SK1", 2026).induk_id == uji.simpul["K1"]
    with uji.ctx.read() as sesi:
        versi = sesi.exec(select(IndikatorVersi).where(IndikatorVersi.tahun == 2026)).all()
    assert {(v.berlaku_mulai, v.alasan) for v in versi} == {(date(2026, 1, 1), SEBAB)}
    with pytest.raises(DataTidakSah, match="Tahun 2026 sudah mempunyai rencana"):
        mulai(uji.ctx, 2026, dari=TAHUN, dengan_target=True, alasan=SEBAB)
    mulai(uji.ctx, 2027, dari=2026, dengan_target=False, alasan=SEBAB)
    assert all(not satu.target for satu in uji.ctx.rencana_tahun(2027).indikator)
    assert indikator(uji, "A2", 2027).pembilang == "Surat selesai"
    # The old year is as it was, and an edit in the new one stays there.
    ubah_isian(uji.ctx, 2027, "A1", "nama", "Baru", alasan=SEBAB)
    assert uji.ctx.rencana_tahun(TAHUN) == lama
    with pytest.raises(IzinDitolak):
        mulai(uji.masuk("kabag").ctx, 2028, dari=2027, dengan_target=True, alasan=SEBAB)


def test_a_year_begun_by_mistake_is_taken_back_and_begun_again(uji):
    uji.masuk("perencana")
    depan = TAHUN + 1
    with pytest.raises(DataTidakSah, match="Rencana 2026 belum ada"):
        tahun_rencana.batalkan_tahun(uji.ctx, depan, alasan=SEBAB)
    dulu = banyak_versi(uji)
    lama = uji.ctx.rencana_tahun(TAHUN)
    tahun_rencana.mulai_tahun(uji.ctx, depan, dari=TAHUN, dengan_target=True, alasan=SEBAB)
    for kode, kolom, teks in (("A1", "target:2026", "130"), ("A1", "nama", "Nama lain")):
        ubah_isian(uji.ctx, depan, kode, kolom, teks, alasan=SEBAB)
    ubah_isian(uji.ctx, depan, "SK1", "pagu_murni", "9.000", alasan=SEBAB)
    nilai_smart(uji.ctx, depan, "A1", Butir.S, terpenuhi=True, catatan="", versi=0)
    tahun_rencana.uji_batal(uji.ctx, depan)
    for alasan in ("", "12345"):
        with pytest.raises(DataTidakSah, match="Alasan perubahan belum diisi"):
            tahun_rencana.batalkan_tahun(uji.ctx, depan, alasan=alasan)
    hasil = tahun_rencana.batalkan_tahun(uji.ctx, depan, alasan="Salah tahun asal")
    assert hasil.perubahan.label == "Batalkan rencana 2026"
    assert banyak_versi(uji) == dulu
    assert rencana.tahun_berencana(uji.ctx) == (TAHUN,)
    assert rencana.pohon_rencana(uji.ctx, depan) == ()
    assert uji.ctx.rencana_tahun(TAHUN) == lama
    with uji.ctx.read() as sesi:
        entri = sesi.exec(select(Jurnal).where(Jurnal.urut == hasil.perubahan.jurnal_urut)).one()
        hilang = [satu.tabel for satu in journal.changes_of(entri) if satu.sesudah is None]
    assert entri.label == "Batalkan rencana 2026: Salah tahun asal"
    assert {"indikator_versi", "simpul_versi", "target", "pagu", "penilaian_smart"} == set(hilang)
    tahun_rencana.mulai_tahun(uji.ctx, depan, dari=TAHUN, dengan_target=False, alasan=SEBAB)
    a1 = indikator(uji, "A1", depan)
    assert (a1.nama, a1.versi, a1.target) == ("Indikator A1", 1, {})
    assert uji.ctx.rencana_tahun(depan).pagu == {}


def test_a_year_in_which_something_was_recorded_stays(uji):
    uji.masuk("perencana")
    dulu = banyak_versi(uji)
    for batal in (tahun_rencana.uji_batal, partial(tahun_rencana.batalkan_tahun, alasan=SEBAB)):
        with pytest.raises(DataTidakSah, match="Pengumpulan datanya sudah dimulai"):
            batal(uji.ctx, TAHUN)
    assert banyak_versi(uji) == dulu


def test_a_year_of_which_something_was_asked_or_sent_out_stays(uji, tmp_path):
    """Whoever opens Tugas saya would find a question about nothing."""
    depan, januari = TAHUN + 1, bulan(TAHUN + 1, 1)
    batal = partial(tahun_rencana.batalkan_tahun, alasan=SEBAB)
    ctx = uji.masuk("perencana").ctx
    tahun_rencana.mulai_tahun(ctx, depan, dari=TAHUN, dengan_target=True, alasan=SEBAB)
    pertanyaan.buka_pertanyaan(
        uji.masuk("kabag").ctx, uji.indikator["A1"], januari, "nilai", "Dari mana?"
    )
    with pytest.raises(DataTidakSah, match="Isiannya sudah ditanyakan"):
        batal(uji.masuk("perencana").ctx, depan)
    tautan = ("https://contoh.go.id/a", "Tautan")
    bukti_angka.tambah_tautan(uji.masuk("tim").ctx, uji.indikator["A1"], januari, *tautan)
    with pytest.raises(DataTidakSah, match="Buktinya sudah ditambahkan"):
        batal(uji.masuk("perencana").ctx, depan)
    formulir_terbit.buat_formulir(uji.ctx, [uji.unit[A]], januari, tmp_path)
    with pytest.raises(DataTidakSah, match="Formulirnya sudah dibuat"):
        batal(uji.ctx, depan)
    (satu,) = pertanyaan.menunggu_saya(uji.masuk("pengisi-a").ctx)
    assert satu.perihal.kode == "A1"


@pytest.mark.luas
def test_a_final_year_gives_the_next_one_its_baseline(uji):
    desember = bulan(TAHUN, 12)
    kode = ("A1", "A2", "A3", "A4")
    semua = [Isian(Objek.INDIKATOR, satu, "frekuensi", "Tahunan") for satu in kode]
    ubah_rencana.ubah_banyak(uji.masuk("perencana").ctx, TAHUN, semua, alasan=SEBAB)
    ubah(uji, "A4", "desimal", "0")
    uji.jam.ke(date(TAHUN, 12, 31))
    alur.mulai_siklus(uji.masuk("perencana").ctx, PENGUMPULAN, desember)
    uji.jalan("isi-formulir", periode=desember).masuk("pengisi-a").isi("A3", "nilai", "4", desember)
    uji.kirim(A, desember)
    uji.kirim(B, desember)
    uji.jalan("", periode=desember)
    uji.ukur(setahun(TAHUN))
    uji.masuk("perencana")
    tahun_rencana.mulai_tahun(uji.ctx, 2026, dari=TAHUN, dengan_target=True, alasan=SEBAB)
    tahun_rencana.mulai_tahun(uji.ctx, 2028, dari=TAHUN, dengan_target=True, alasan=SEBAB)
    nanti = {satu.kode: satu.baseline_tahun for satu in uji.ctx.rencana_tahun(2028).indikator}
    assert nanti["A1"] == TAHUN, "the year it was reached in, not the year before"
    semua = {satu.kode: satu for satu in uji.ctx.rencana_tahun(2026).indikator}
    assert {nama: (i.baseline, i.baseline_tahun) for nama, i in semua.items()} == {
        "A1": (Decimal(10), TAHUN),
        "A2": (Decimal(90), TAHUN),
        "A3": (Decimal(4), TAHUN),
        "A4": (Decimal(86), TAHUN),  # 85,5 as it was printed
        "B1": (None, None),  # eleven months of it are missing
    }


# --- laws -------------------------------------------------------------------------------------

_TEKS = ["", "1", "5", "12,5", "80..90", "Ya", "AA", "Naik", "Turun", "Rentang", "Predikat"]
_TEKS += ["Ya/Tidak", "Rasio", "Selisih", "Jumlah", "Rata-rata", "Maksimum", "Bulanan", "Triwulan"]
_TEKS += ["Tahunan", "A=1; AA=2", "Bagian B", "S1", "K1", "SK1", "01/08/2025", "Berlaku", "x"]
_KOLOM = [kolom.kunci for kolom in kolom_rencana.INDIKATOR.kolom if "target" not in kolom.kunci]
_KOLOM += [
    "kumulatif_target",
    *(f"target:2025-{satu}" for satu in ("07", "08", "TW3")),
    "target:2025",
]
_SUNTINGAN = st.tuples(
    st.sampled_from(["A1", "A2", "A3", "A4", "B1"]), st.sampled_from(_KOLOM), st.sampled_from(_TEKS)
)


@pytest.mark.luas
@given(st.lists(_SUNTINGAN, min_size=1, max_size=8))
@settings(
    max_examples=15,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_law_whatever_is_typed_is_taken_or_refused_and_july_stays(terkirim, suntingan):
    """The office goes on from example to example: the law holds wherever it has come to."""
    uji, kini = terkirim
    uji.masuk("perencana")
    for kode, kolom, teks in suntingan:
        dulu = indikator(uji, kode).versi
        try:
            hasil = ubah(uji, kode, kolom, teks)
        except DataTidakSah:
            berubah = False
        else:
            berubah = hasil.perubahan.jurnal_urut is not None
        assert indikator(uji, kode).versi == dulu + berubah
    assert angka_laporan(capaian.laporan_kini(uji.ctx, JULI)) == kini
    capaian.laporan_kini(uji.ctx, AGUSTUS)
    capaian.laporan_kini(uji.ctx, setahun(TAHUN))
    telaah_rencana.temuan_rencana(uji.ctx, TAHUN)


@pytest.fixture
def terkirim(uji):
    uji.kirim(A)
    uji.kirim(B)
    uji.masuk("perencana")
    return uji, angka_laporan(capaian.laporan_kini(uji.ctx, JULI))
