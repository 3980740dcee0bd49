"""The sample offices live through their year, by the same services that people use.

One test an office: the year is lived once and looked at from many sides.
"""

import re
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from itertools import groupby

import pytest
from openpyxl import load_workbook
from pdf_teks import pdf_text
from sqlmodel import select

from sakip_desktop.db.models import Disposisi, Dokumen, Jurnal, RealisasiRow, SiklusRow
from sakip_desktop.domain.agregasi import aggregate
from sakip_desktop.domain.baris_formulir import own_text
from sakip_desktop.domain.beku import freeze
from sakip_desktop.domain.capaian import Status
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Keadaan, Polaritas
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.naskah import KeadaanNaskah
from sakip_desktop.domain.periode import bulan, setahun, triwulan
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import (
    agenda,
    capaian,
    cek_dokumen,
    contoh,
    ekspor,
    formulir,
    kantor,
    masa_isi,
    pembukaan,
    pengguna,
    pengiriman,
    periksa,
    rencana,
    tindak_lanjut,
    tugas,
)
from sakip_desktop.services.contoh import JamContoh, make_contoh
from sakip_desktop.services.contoh_data import KODE
from sakip_desktop.services.dokumen import daftar_final
from sakip_desktop.services.formulir import build_formulir, load_bahan
from sakip_desktop.services.laporan_waktu import laporan_waktu
from sakip_desktop.services.naskah import konsep
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.jenis import Buku
from sakip_desktop.services.prosedur import semua_sop

TAHUN = 2025
LALU = 2024  # what the procedures of other kinds of office are tried out with
SANDI = "latihan-sakip"


class Terbuka:
    """A made sample office, open after its year."""

    def __init__(self, folder):
        self.jam = JamContoh(date(TAHUN + 1, 1, 20))
        self.ctx = pembukaan.open_office(folder, clock=self.jam)

    def masuk(self, akun):
        pengguna.login(self.ctx, akun, SANDI)
        return self.ctx

    def semua(self, kelas, *syarat):
        with self.ctx.read() as sesi:
            return sesi.exec(select(kelas).where(*syarat)).all()

    def unit(self, singkatan):
        return kantor.find_unit(self.ctx, singkatan)


def make(kode, tempat, **lain):
    folder = DataFolder(tempat)
    hasil = make_contoh(kode, folder, **lain)
    return Terbuka(folder), hasil


def business_figures(terbuka, periode):
    """All that a reader of the papers sees, without ids and moments."""
    terbuka.masuk("perencana")
    isi = []
    for satu in periode:
        laporan = capaian.laporan_kini(terbuka.ctx, satu)
        isi += [
            (
                str(satu),
                s.indikator.kode,
                s.realisasi_periode,
                s.realisasi_sd,
                s.capaian.nilai_mentah,
                s.kategori and s.kategori.label,
                freeze(s.temuan),
                [(f.keadaan, f.penjelasan, f.kendala, f.upaya) for f in s.figur],
            )
            for s in laporan.semua
        ]
        isi += [(s.simpul.kode, s.realisasi_periode, s.realisasi_sd) for s in laporan.anggaran]
        isi.append((laporan.rerata, laporan.catatan))
    return isi


def check_forms(terbuka):
    """A form reads of its year what its lines need: they say the same as with all of it."""
    terbuka.masuk("perencana")
    ctx = terbuka.ctx
    for periode in (*(bulan(TAHUN, ke) for ke in (1, 3, 6, 8)), triwulan(TAHUN, 2), setahun(LALU)):
        with ctx.read() as sesi:
            for unit in kantor.list_unit(ctx):
                semua = load_bahan(ctx, sesi, periode, unit_id=unit.id)
                utuh = build_formulir(ctx, sesi, unit.id, periode, bahan=semua).baris
                hemat = build_formulir(ctx, sesi, unit.id, periode).baris
                assert [own_text(satu) for satu in hemat] == [own_text(satu) for satu in utuh]
                assert [replace(satu, figur_lalu=()) for satu in hemat] == [
                    replace(satu, figur_lalu=()) for satu in utuh
                ]


def hand_overs(terbuka, sampai):
    """The chain of dispositions in order, without ids."""
    semua = sorted(terbuka.semua(Disposisi), key=lambda satu: satu.pada)
    return [(s.dari, s.ke, s.arah, s.catatan, s.pada) for s in semua if s.pada.date() < sampai]


def words(terbuka, tahun):
    """The chain of dispositions of the cycles about a year, without ids."""
    siklus = [satu.id for satu in terbuka.semua(SiklusRow, SiklusRow.tahun == tahun)]
    semua = terbuka.semua(Disposisi, Disposisi.siklus_id.in_(siklus))
    assert semua
    return [
        (s.dari, s.ke, s.arah, s.catatan, s.instruksi, s.tenggat, s.pada)
        for s in sorted(semua, key=lambda satu: satu.pada)
    ]


def hand_overs_back(terbuka, tahun):
    """What was sent back in the cycles about a year."""
    siklus = [satu.id for satu in terbuka.semua(SiklusRow, SiklusRow.tahun == tahun)]
    return terbuka.semua(Disposisi, Disposisi.arah == "kembali", Disposisi.siklus_id.in_(siklus))


def check_procedures(terbuka):
    """One cycle of each: ended, in the middle, sent back, passed over; with words and times."""
    terbuka.masuk("perencana")
    semua = defaultdict(list)
    for ke in range(1, 5):
        for siklus in tugas.siklus_periode(terbuka.ctx, triwulan(LALU, ke)):
            semua[siklus.sop.kode].append(siklus)
    for siklus in tugas.siklus_periode(terbuka.ctx, bulan(TAHUN, 3)):
        semua[siklus.sop.kode].append(siklus)
    assert {satu.kode for satu in semua_sop()} == semua.keys()
    (setwan,) = semua["pengukuran-kinerja-setwan"]
    (kecamatan,) = semua["pengukuran-kinerja-kecamatan"]
    (dinas,) = semua["pengukuran-kinerja-dinas"]
    (badan,) = semua["pengukuran-kinerja-badan"]
    assert setwan.selesai
    assert dinas.selesai
    assert setwan.running("penggandaan").keadaan is KeadaanLangkah.DILEWATI
    for kode in ("konsep-sk", "periksa-sk", "tanda-tangan-sk"):
        lewat = dinas.running(kode)
        assert lewat.keadaan is KeadaanLangkah.DILEWATI
        assert lewat.catatan.startswith("SK Tim nomor 800/27/2025")
    kembali = next(s for s in kecamatan.langkah if s.keadaan.is_open)
    assert (kembali.langkah.kode, kembali.keadaan) == ("validasi", KeadaanLangkah.DIKEMBALIKAN)
    assert "daftar arsip" in kembali.catatan
    assert badan.running("koreksi").keadaan is KeadaanLangkah.TERBUKA
    orang = pengguna.list_orang(terbuka.masuk("admin"))
    akun = {peran.peran: satu.nama_akun for satu in orang for peran in satu.peran}
    terbuka.masuk(akun[Peran.VERIFIKATOR])
    milik = [(satu.sop.kode, satu.langkah.langkah.kode) for satu in tugas.tugas_saya(terbuka.ctx)]
    assert ("pengukuran-kinerja-badan", "koreksi") in milik
    kembali = [s.ke for s in hand_overs_back(terbuka, LALU) if s.siklus_id == setwan.id]
    assert kembali == ["koreksi"]
    perintah = terbuka.semua(Disposisi, Disposisi.siklus_id == dinas.id)
    assert {satu.instruksi for satu in perintah} >= {
        "Ukur capaian triwulan III, libatkan tim yang ada pada SK."
    }
    assert any(satu.tenggat == date(TAHUN, 12, 30) for satu in perintah)
    terbuka.masuk("perencana")
    lalu = laporan_waktu(terbuka.ctx, LALU).kerja
    assert sum(satu.menit is not None for satu in lalu) > 15
    assert max(satu.hari_berlalu for satu in lalu) >= 1
    kini = laporan_waktu(terbuka.ctx, TAHUN).kerja
    diisi = sum(satu.menit is not None for satu in kini)
    assert len(kini) // 3 < diisi < len(kini)
    assert {satu.langkah.kode for satu in lalu} >= {"perintah", "isi-formulir", "validasi"}


def check_papers(terbuka):
    """Each kind as far as people take it: final but for the program kerja that is still written."""
    ctx = terbuka.masuk("perencana")
    semua = konsep.daftar_naskah(ctx, triwulan(TAHUN, 3))
    assert {satu.kode for satu in semua} == set(JENIS)
    konsep_kode = {satu.kode for satu in semua if satu.keadaan is not KeadaanNaskah.FINAL}
    assert konsep_kode == {KodeDokumen.PROGRAM_KERJA}
    with ctx.read() as sesi:
        jadi = [satu for satu in daftar_final(ctx, sesi) if satu.naskah_id]
    undangan = [satu.revisi for satu in jadi if satu.kode is KodeDokumen.UNDANGAN]
    assert sorted(undangan) == [0, 1]
    perjanjian = [satu.urut for satu in jadi if satu.kode is KodeDokumen.PERJANJIAN_KINERJA]
    assert sorted(perjanjian) == [1, 2]  # and PK Perubahan
    assert all(cek_dokumen.cek_dokumen(ctx, ctx.folder.dokumen / s.berkas).baik for s in jadi)
    for buku in Buku:
        baris = agenda.daftar_agenda(ctx, buku, TAHUN)
        assert [satu.urut for satu in baris] == list(range(1, len(baris) + 1))
    keadaan = Counter(satu.keadaan for satu in agenda.daftar_agenda(ctx, Buku.KELUAR, TAHUN))
    assert keadaan == {"dipakai": 3, "batal": 1}
    (pengantar,) = [satu for satu in jadi if satu.kode is KodeDokumen.SURAT_PENGANTAR]
    penerima = pengiriman.daftar_penerima(ctx, pengantar.id)
    assert [satu.keadaan for satu in penerima] == ["Diterima", *["Terkirim"] * 3]
    assert [satu.tembusan for satu in penerima] == [False, False, True, True]
    tindak = tindak_lanjut.daftar_tindak(ctx, triwulan(TAHUN, 3))
    assert len({satu.keadaan for satu in tindak}) >= 3
    perjanjian = next(s for s in jadi if s.kode is KodeDokumen.PERJANJIAN_KINERJA and s.urut == 1)
    teks = pdf_text(ctx.folder.dokumen / perjanjian.berkas)
    assert "Bupati Contoh" in teks
    assert "Pihak Kedua" in teks


def check_kinds(terbuka):
    """At least one of every kind lies in the folder of papers."""
    folder = terbuka.ctx.folder.dokumen
    awal = {satu.name.split(" ")[0] for satu in folder.iterdir() if satu.is_file()}
    assert awal == {satu.value for satu in KodeDokumen}


@pytest.mark.luas
def test_setwan_lives_through_its_year_up_to_the_last_form(tmp_path, subtests, monkeypatch):
    terbuka, hasil = make("setwan", tmp_path / "setwan", latihan=True)

    with subtests.test("what was made is what was counted"):
        jumlah = dict(hasil.jumlah)
        assert jumlah["unit"] == 5
        assert jumlah["indikator"] == 27
        assert jumlah["pengumpulan selesai"] == 11
        assert jumlah["pengukuran disetujui"] == 14  # eleven months and three quarters
        assert jumlah["formulir terlambat"] == jumlah["formulir dikembalikan"] == 1
        assert jumlah["formulir dikirim"] == 55
        assert (jumlah["SOP lain selesai"], jumlah["SOP lain berjalan"]) == (2, 2)
        assert jumlah["naskah"] == 15
        assert jumlah["pengguna"] == len(hasil.akun) == 16
        check_kinds(terbuka)

    with subtests.test("people are invented and say so"):
        orang = pengguna.list_orang(terbuka.masuk("admin"))
        assert all(satu.nama.endswith("(Contoh)") for satu in orang)
        assert all(re.fullmatch(r"1900[0-9]{14}", satu.nip) for satu in orang)

    with subtests.test("every role has somebody"):
        semua = {p.peran for satu in orang for p in satu.peran}
        assert semua == set(Peran)

    with subtests.test("everything is whole"):
        hasil_periksa = periksa.periksa_kantor(terbuka.ctx)
        assert [satu.kalimat for satu in hasil_periksa if not satu.baik] == []

    with subtests.test("one form was late, and it shows"):
        terbuka.masuk("perencana")
        terlambat = [
            (str(satu), masuk.unit_nama)
            for satu in (bulan(TAHUN, ke) for ke in range(1, 12))
            for masuk in capaian.unit_masuk(terbuka.ctx, satu)
            if masuk.terlambat
        ]
        data = contoh.load_contoh("setwan")
        harapan = next(s for s in data.kejadian if s.jenis.value == "terlambat")
        assert terlambat == [(f"{TAHUN}-{harapan.bulan:02d}", harapan.unit)]

    with subtests.test("the late unit found its period closed and had it opened again"):
        assert jumlah["periode dibuka lagi"] == 1
        juli = masa_isi.daftar_masa(terbuka.ctx, TAHUN)[harapan.bulan - 1]
        assert (str(juli.masa.tenggat), str(juli.masa.ditutup)) == ("2025-08-11", "2025-08-12")
        assert {satu.nama: satu.terlambat > 0 for satu in juli.unit} == {
            satu.nama: satu.nama == harapan.unit for satu in juli.unit
        }
        (lagi,) = [satu.lagi for satu in juli.unit if satu.lagi is not None]
        assert (str(lagi.sampai), lagi.alasan) == ("2025-08-15", harapan.catatan)

    with subtests.test("one form was returned and corrected"):
        kembali = hand_overs_back(terbuka, TAHUN)
        kejadian = next(s for s in data.kejadian if s.jenis.value == "dikembalikan")
        assert [satu.catatan for satu in kembali] == [kejadian.catatan]
        beda = capaian.selisih(
            terbuka.ctx,
            kantor.find_unit(terbuka.ctx, kejadian.unit).id,
            bulan(TAHUN, kejadian.bulan),
        )
        diubah = {(s.kode, s.kolom) for s in beda}
        assert {(sel.indikator, sel.kolom) for sel in kejadian.sel} <= diubah
        assert all(s.sebelum != s.sesudah for s in beda)

    with subtests.test("every kind of indikator is there"):
        with terbuka.ctx.read() as sesi:
            plan = terbuka.ctx.rencana(sesi, TAHUN).indikator
        assert {satu.polaritas for satu in plan} == set(Polaritas)
        assert {satu.varian.value for satu in plan if satu.polaritas is Polaritas.TURUN} >= {
            "rasio"
        }
        assert {satu.frekuensi.value for satu in plan} >= {"bulanan", "triwulan", "tahunan"}
        assert {satu.jenis.value for satu in plan} >= {"iku", "ikk"}
        assert any(satu.is_rasio for satu in plan)

    with subtests.test("figures differ, some miss their target, and averages say of how many"):
        laporan = capaian.laporan_pengukuran(terbuka.ctx, triwulan(TAHUN, 3))
        nilai = {s.capaian.nilai_mentah for s in laporan.semua if s.capaian.status is Status.OK}
        assert len(nilai) > 8
        assert any(satu < 90 for satu in nilai)
        assert laporan.rerata.dihitung <= laporan.rerata.seharusnya
        assert laporan.final is not None
        assert laporan.final.revisi == 0

    with subtests.test("approved numbers are those of the domain"):
        with terbuka.ctx.read() as sesi:
            bahan = load_bahan(terbuka.ctx, sesi, triwulan(TAHUN, 3))
        for satu in laporan.semua:
            figur = bahan.figur[satu.indikator.id]
            assert aggregate(satu.indikator, figur, laporan.periode).nilai == satu.realisasi_periode

    with subtests.test("the six procedures ran"):
        check_procedures(terbuka)

    with subtests.test("fourteen documents were approved by the head"):
        dokumen = terbuka.semua(
            Dokumen, Dokumen.tahun == TAHUN, Dokumen.kode == KodeDokumen.PENGUKURAN.value
        )
        assert Counter(satu.jenis for satu in dokumen) == {"bulan": 11, "triwulan": 3}
        pimpinan = next(s.nama for s in orang if s.nama_akun == "pimpinan")
        assert {satu.disetujui_oleh for satu in dokumen} == {pimpinan}

    with subtests.test("papers were numbered, made final, revised, sent, and a number cancelled"):
        check_papers(terbuka)

    with subtests.test("the journal names somebody in a role for every command"):
        urut = [satu.urut for satu in terbuka.semua(Jurnal)]
        assert sorted(urut) == list(range(1, len(urut) + 1))
        tanpa = [
            satu.tindakan
            for satu in terbuka.semua(Jurnal)
            if not satu.nama or (not satu.peran and satu.tindakan != "kantor.awal")
        ]
        assert set(tanpa) <= {"akun.masuk"}
        assert not any(satu.jam_diragukan for satu in terbuka.semua(Jurnal))

    with subtests.test("practice begins at an empty and a half-filled form"):
        masuk = {s.unit_nama: s for s in capaian.unit_masuk(terbuka.ctx, bulan(TAHUN, 12))}
        keadaan = Counter(satu.keadaan for satu in masuk.values())
        assert keadaan == {"Belum dikirim": 2, "Dikirim": 3}
        terisi = sorted(s.terisi for s in masuk.values() if s.keadaan == "Belum dikirim")
        assert terisi[0] == 0
        assert terisi[1] > 0
        pertama = tugas.tugas_saya(terbuka.masuk("kasubag-umum"))
        assert [s.langkah.langkah.kode for s in pertama] == ["isi-formulir"]
        isi = formulir.formulir(terbuka.ctx, pertama[0].langkah.unit_id, bulan(TAHUN, 12))
        assert isi.kunci == ""
        assert any(baris.sebelumnya is not None for baris in isi.baris)

    with subtests.test("a form goes down the tree and names no heading twice"):
        for unit in kantor.list_unit(terbuka.masuk("perencana")):
            isi = formulir.formulir(terbuka.ctx, unit.id, bulan(TAHUN, 12))
            judul = [simpul for simpul, _ in groupby(baris.simpul.kode for baris in isi.baris)]
            assert len(judul) == len(set(judul))

    with subtests.test("forms read what they need"):
        check_forms(terbuka)

    with subtests.test("the same command gives the same office again"):
        semua = contoh._Tahun._collections
        monkeypatch.setattr(contoh._Tahun, "_collections", lambda diri: semua(diri)[:2])
        lagi, _ = make("setwan", tmp_path / "lagi", latihan=True)
        periode = [bulan(TAHUN, 1)]
        assert business_figures(lagi, periode) == business_figures(terbuka, periode)
        batas = date(TAHUN, 2, 10)
        assert hand_overs(lagi, batas) == hand_overs(terbuka, batas)
        assert hand_overs(lagi, batas)
        assert words(lagi, LALU) == words(terbuka, LALU)
        pembukaan.close_office(lagi.ctx)
    pembukaan.close_office(terbuka.ctx)


def findings(laporan):
    """Codes of what was found, by kode of indikator and of node."""
    return {
        (satu.indikator.kode, temuan.kode) for satu in laporan.semua for temuan in satu.temuan
    } | {(satu.simpul.kode, temuan.kode) for satu in laporan.anggaran for temuan in satu.temuan}


@pytest.mark.luas
def test_badan_lives_through_the_year_of_a_published_form(tmp_path, subtests):
    terbuka, hasil = make("badan", tmp_path / "badan")

    with subtests.test("what was made is what was counted"):
        jumlah = dict(hasil.jumlah)
        assert jumlah["indikator"] == 91
        assert jumlah["pengumpulan selesai"] == 4
        assert jumlah["pengukuran disetujui"] == 5  # four quarters and the year
        assert jumlah["formulir terlambat"] == jumlah["formulir dikembalikan"] == 1
        assert jumlah["formulir dikirim"] == 24
        assert (jumlah["SOP lain selesai"], jumlah["SOP lain berjalan"]) == (2, 2)
        assert jumlah["cadangan terverifikasi"] == 1
        assert jumlah["dokumen"] == len(hasil.dokumen) == 31

    with subtests.test("the six procedures ran"):
        check_procedures(terbuka)

    with subtests.test("every document is there and can be read"):
        akhiran = Counter()
        for berkas in hasil.dokumen:
            akhiran[berkas.suffix] += 1
            if berkas.suffix == ".pdf":
                teks = pdf_text(berkas)
                assert "Penelitian dan Pengembangan" in teks or "PENELITIAN" in teks
            else:
                baris = max(lembar.max_row for lembar in load_workbook(berkas))
                assert baris > 91 or berkas.name.startswith("rencana-tindak-lanjut")
        assert akhiran == {".pdf": 24, ".xlsx": 7}

    with subtests.test("at least one of every kind lies in the folder of papers, each once"):
        check_kinds(terbuka)
        isi = [satu.read_bytes() for satu in terbuka.ctx.folder.dokumen.iterdir()]
        assert len(isi) == len(set(isi))

    with subtests.test("approved papers are final, and the same bytes come out again"):
        terbuka.masuk("perencana")
        berkas = next(b for b in hasil.dokumen if b.name.startswith("pengukuran-kinerja 2025-TW2 "))
        teks = pdf_text(berkas)
        assert "DRAF" not in teks
        lagi = ekspor.render(terbuka.ctx, "pengukuran-kinerja", triwulan(TAHUN, 2))
        assert lagi == berkas.read_bytes()

    with subtests.test("everything is whole, the backup too"):
        hasil_periksa = periksa.periksa_kantor(terbuka.ctx)
        assert [satu.kalimat for satu in hasil_periksa if not satu.baik] == []
        assert any("Cadangan" in s.kalimat and "utuh" in s.kalimat for s in hasil_periksa)

    with subtests.test("the published figures are the stored ones"):
        data = contoh.load_contoh("badan")
        with terbuka.ctx.read() as sesi:
            kode = {s.id: s.kode for s in terbuka.ctx.rencana(sesi, TAHUN).indikator}
        tersimpan = {
            (kode[s.indikator_id], s.ke): s
            for s in terbuka.semua(RealisasiRow, RealisasiRow.tahun == TAHUN)
            if s.keadaan == Keadaan.TERISI.value
        }
        terbit = {(f.indikator, f.bulan): f.isi["nilai"] for f in data.figur if "nilai" in f.isi}
        assert tersimpan.keys() == terbit.keys()
        for kunci, teks in terbit.items():
            assert tersimpan[kunci].nilai == Decimal(teks.replace(",", "."))

    with subtests.test("two indikator in one cell are found before the plan is taken"):
        uji = rencana.uji_impor(terbuka.ctx, data.buku, TAHUN)
        assert uji.masalah == ()
        ditemukan = {(kode, temuan.kode) for kode, temuan in uji.temuan}
        assert ("I-P1", "dua-indikator") in ditemukan
        kode_temuan = Counter(kode for _, kode in ditemukan)
        assert kode_temuan["target-nol"] == 7
        assert kode_temuan["tidak-dapat-dijumlahkan"] > 0

    with subtests.test("targets of nothing and misspelt units do not stop the year"):
        laporan = capaian.laporan_pengukuran(terbuka.ctx, setahun(TAHUN))
        assert len(laporan.semua) == 91
        nol = [s for s in laporan.semua if s.target_tahun and s.target_tahun.nilai == 0]
        assert nol
        assert all(s.capaian.nilai_mentah is None for s in nol if s.realisasi_periode)
        satuan = {s.indikator.satuan for s in laporan.semua}
        assert satuan & {"Unir", "Jumalh"}

    with subtests.test("the average says of how many"):
        dihitung = sum(s.capaian.nilai_rerata is not None for s in laporan.semua)
        assert laporan.rerata.dihitung == dihitung
        assert laporan.rerata.dihitung <= laporan.rerata.seharusnya

    with subtests.test("what stands out was found and explained"):
        semua = findings(laporan)
        for ke in range(1, 5):
            semua |= findings(capaian.laporan_pengukuran(terbuka.ctx, triwulan(TAHUN, ke)))
        assert {kode for _, kode in semua} >= {"pecahan", "lompatan"}
        for baris in terbuka.semua(RealisasiRow):
            if '"peringatan"' in baris.temuan:
                assert baris.penjelasan

    with subtests.test("the published total that counts parts twice is found and explained"):
        laporan = capaian.laporan_pengukuran(terbuka.ctx, triwulan(TAHUN, 1))
        atas = next(s for s in laporan.anggaran if s.simpul.kode == "S1")
        (temuan,) = atas.temuan
        assert temuan.isi == (
            "Realisasi Triwulan I 2025 Rp2.004.106.779 tidak sama dengan jumlah rinciannya "
            "Rp1.971.343.265 (selisih Rp32.763.514)."
        )
        assert "dua kali" in next(iter(atas.anggaran.penjelasan.values()))
        assert atas.realisasi_periode == laporan.sasaran[0].realisasi == 1_971_343_265
        sekretariat = kantor.find_unit(terbuka.ctx, "SEKRETARIAT").id
        formulir_ = formulir.formulir(terbuka.ctx, sekretariat, triwulan(TAHUN, 1))
        total = next(s for s in formulir_.anggaran if s.simpul.kode == "S1")
        assert (total.nilai, total.temuan) == (2_004_106_779, (temuan,))
        berkas = next(b for b in hasil.dokumen if b.name.startswith("pengukuran-kinerja 2025-TW1 "))
        teks = pdf_text(berkas)
        assert "Rp2.004.106.779 tidak sama dengan" in teks
        assert "Total pada baris pertama Formulir E.81 yang diterbitkan" in teks

    with subtests.test("the returned figure was corrected to the published one"):
        kejadian = next(s for s in data.kejadian if s.jenis.value == "dikembalikan")
        sel = kejadian.sel[0]
        beda = capaian.selisih(
            terbuka.ctx,
            kantor.find_unit(terbuka.ctx, kejadian.unit).id,
            triwulan(TAHUN, 2),
        )
        assert [(s.kode, s.kolom) for s in beda if s.kolom == sel.kolom] == [
            (sel.indikator, sel.kolom)
        ]
        assert str(tersimpan[sel.indikator, 6].nilai) == "1.5"

    with subtests.test("the recap carries real numbers"):
        isi = ekspor.render(terbuka.ctx, "rekapitulasi", triwulan(TAHUN, 1))
        angka = [
            sel
            for baris in load_workbook(BytesIO(isi)).active.iter_rows(values_only=True)
            for sel in baris
            if isinstance(sel, int | float)
        ]
        assert len(angka) > 200

    with subtests.test("forms read what they need"):
        check_forms(terbuka)
    pembukaan.close_office(terbuka.ctx)


@pytest.mark.parametrize("kode", KODE)
def test_every_sample_can_be_read_without_making_it(kode):
    data = contoh.load_contoh(kode)
    assert data.buku.is_file()
    assert {s.jenis.value for s in data.kejadian} == {"terlambat", "dikembalikan"}
