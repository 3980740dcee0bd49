"""*Periksa*: all is well, or what is wrong is found and said."""

import shutil
import sqlite3
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest
from kantor_uji import PENGUKURAN, TAHUN, A
from sqlmodel import select

from sakip_desktop.db.models import Dokumen
from sakip_desktop.domain.errors import BasisDataGalat
from sakip_desktop.domain.kerusakan import JenisRusak
from sakip_desktop.domain.masukan import PersetujuanTertulis
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import alur, bukti, cadangan, pembukaan, pemulihan, periksa


@pytest.fixture
def folder(uji):
    """A closed office with some figures and a backup."""
    uji.titik("A dikirim", lambda: uji.kirim(A)).masuk("pengisi-a")
    cadangan.buat(uji.ctx)
    pembukaan.close_office(uji.ctx)
    return uji.ctx.folder


def tamper(folder, *perintah):
    with closing(sqlite3.connect(folder.database, isolation_level=None)) as db:
        for satu in perintah:
            db.execute(satu)


@contextmanager
def closing_office(folder):
    ctx = pembukaan.open_office(folder)
    yield ctx
    pembukaan.close_office(ctx)


def wrong(folder):
    return [satu.kalimat for satu in periksa.periksa_folder(folder) if not satu.baik]


def test_a_whole_office_is_said_to_be_whole(folder):
    hasil = periksa.periksa_folder(folder)
    assert wrong(folder) == []
    kalimat = " ".join(satu.kalimat for satu in hasil)
    for bagian in ("Semua isian terhubung", "Jurnal utuh", "Tidak ada pindaian.", "Cadangan"):
        assert bagian in kalimat


@pytest.mark.luas
def test_checking_changes_nothing(folder):
    sebelum = folder.database.read_bytes()
    periksa.periksa_folder(folder)
    assert folder.database.read_bytes() == sebelum


@pytest.mark.parametrize(
    ("perintah", "tabel"),
    [  # every 3rd row is quick
        satu if ke % 3 == 0 else pytest.param(*satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(
            [
                ("UPDATE realisasi SET nilai = '99' WHERE nilai = '10'", "realisasi"),
                ("DELETE FROM realisasi WHERE nilai = '10'", "realisasi"),
                ("UPDATE langkah_berjalan SET keadaan = 'selesai'", "langkah_berjalan"),
                ("UPDATE peran_dipegang SET peran = 'admin'", "peran_dipegang"),
                ("UPDATE target SET nilai = '1'", "target"),
            ]
        )
    ],
)
def test_a_row_changed_behind_the_programs_back_is_found(folder, perintah, tabel):
    tamper(folder, perintah)
    assert any(tabel in satu for satu in wrong(folder))


@pytest.mark.parametrize(
    "perintah",
    [  # every 2nd row is quick
        satu if ke % 2 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(
            ["UPDATE jurnal SET nama = 'x' WHERE urut = 3", "DELETE FROM jurnal WHERE urut = 3"]
        )
    ],
)
def test_a_changed_journal_is_found(folder, perintah):
    with closing(sqlite3.connect(folder.database, isolation_level=None)) as db:
        pemicu = [n for (n,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")]
        with pytest.raises(sqlite3.IntegrityError):
            db.execute(perintah)  # the guard; whoever removes it is found out by the chain
    tamper(
        folder,
        *[f'DROP TRIGGER "{satu}"' for satu in pemicu],
        "PRAGMA foreign_keys = OFF",
        perintah,
    )
    assert wrong(folder)


def test_a_planted_trigger_is_found(folder):
    tamper(folder, "CREATE TRIGGER bantu AFTER UPDATE ON realisasi BEGIN SELECT 1; END")
    assert any("bukan buatan program ini (bantu)" in satu for satu in wrong(folder))


@pytest.mark.luas
def test_a_lost_manifest_does_not_hide_the_backups(folder):
    [berkas] = folder.cadangan.glob("*.sqlite3")
    (folder.cadangan / "manifest.json").write_text('{"format":"sakip-cadangan-1"}')
    hasil = periksa.periksa_folder(folder)
    assert [satu.cadangan for satu in hasil if satu.cadangan] == [berkas]
    assert wrong(folder) == []
    with closing_office(folder) as ctx:
        [satu] = cadangan.daftar(ctx)
        assert (satu.berkas, satu.nomor, satu.bermanifes) == (berkas, 1, False)
        assert satu.kepala.urut > 0


def test_another_programs_manifest_is_a_finding(folder):
    (folder.cadangan / "manifest.json").write_text('{"name": "pwa"}')
    assert any("milik program lain" in satu for satu in wrong(folder))


def test_a_reference_into_nothing_is_found(folder):
    tamper(folder, "PRAGMA foreign_keys = OFF", "DELETE FROM unit_kerja WHERE nama = 'Bagian B'")
    assert any("kehilangan pasangannya" in satu for satu in wrong(folder))


def test_a_damaged_backup_is_found_and_named(folder):
    berkas = next(folder.cadangan.glob("*.sqlite3"))
    isi = bytearray(berkas.read_bytes())
    isi[40_000:45_000] = bytes(5000)
    berkas.write_bytes(isi)
    salah = wrong(folder)
    assert len(salah) == 1
    assert berkas.name in salah[0]
    hasil = periksa.periksa_berkas(berkas)
    assert not hasil.baik


def test_guards_that_were_taken_away_are_told_and_not_only_mended(folder):
    tamper(folder, "DROP TRIGGER jaga_disposisi_delete")
    hasil = periksa.periksa_folder(folder)
    (satu,) = (lain for lain in hasil if not lain.baik)
    assert (satu.tanda, satu.bagian) == ("✕", "Jurnal")
    assert "1 dari 6 penjaga" in satu.kalimat
    assert "cadangan terakhir" in satu.saran
    assert wrong(folder) == []  # mended, and the journal is whole


def test_a_warning_carries_no_check_mark(folder):
    for satu in folder.cadangan.iterdir():
        satu.unlink()
    hasil = periksa.periksa_folder(folder)
    tanpa = next(satu for satu in hasil if "Belum ada cadangan" in satu.kalimat)
    assert (tanpa.baik, tanpa.tanda, tanpa.keadaan) == (True, "!", "Perhatian")
    assert {satu.tanda for satu in hasil if satu is not tanpa} == {"✓"}


def test_a_good_backup_is_described(folder):
    berkas = next(folder.cadangan.glob("*.sqlite3"))
    hasil = periksa.periksa_berkas(berkas)
    assert hasil.baik
    assert hasil.kalimat.startswith("Cadangan utuh: dibuat 1 Agustus 2025 pukul 09.")
    assert ", isi sampai 1 Agustus 2025 pukul 09." in hasil.kalimat
    assert ", jurnal sampai catatan " in hasil.kalimat
    assert f"Berkas {berkas.name}, " in hasil.rinci


def test_a_backup_that_is_newer_or_missing_gets_advice_that_helps(folder, tmp_path):
    baru = Path(shutil.copy(next(folder.cadangan.glob("*.sqlite3")), tmp_path / "baru.sqlite3"))
    with closing(sqlite3.connect(baru)) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
        db.commit()
    for berkas, kata in (
        (baru, "Pasang versi program yang terbaru"),
        (tmp_path / "x", "foldernya"),
    ):
        satu = periksa.periksa_berkas(berkas)
        assert kata in satu.saran
        with pytest.raises(BasisDataGalat) as galat:
            cadangan.compare(None, berkas)
        assert kata in galat.value.saran
        for buntu in ("Jangan dipakai", "pulihkan dari cadangan", "Basis data"):
            assert buntu not in f"{satu.kalimat} {satu.saran} {galat.value}"


def test_a_backup_that_does_not_know_when_it_was_made_says_how_far_it_goes(folder, tmp_path):
    berkas = next(folder.cadangan.glob("*.sqlite3"))
    sendiri = Path(shutil.copy(berkas, tmp_path / "simpanan.sqlite3"))
    kalimat = periksa.periksa_berkas(sendiri).kalimat
    assert kalimat.startswith("Cadangan utuh: isi sampai 1 Agustus 2025 pukul 09.")
    assert "dibuat" not in kalimat


def test_a_missing_or_damaged_office_is_a_sentence(folder, tmp_path):
    assert any("tidak ditemukan" in satu for satu in wrong(DataFolder(tmp_path / "tidak-ada")))
    folder.database.write_bytes(b"rusak" * 9999)
    assert wrong(folder)
    assert not periksa.periksa_berkas(tmp_path / "tidak-ada.sqlite3").baik


@pytest.mark.luas
def test_many_findings_are_cut_short(folder):
    tamper(folder, "UPDATE langkah_berjalan SET versi = versi + 7", "UPDATE orang SET nama = 'x'")
    salah = wrong(folder)
    assert len(salah) <= periksa.TEMUAN_TERBANYAK + 1
    assert salah[-1].endswith("temuan lagi.")


# --- scans of written approvals --------------------------------------------------------------


@pytest.fixture
def pindaian(uji, tmp_path):
    """A closed office with one approval on paper; gives its stored scan."""
    berkas = tmp_path / "surat.pdf"
    berkas.write_bytes(b"%PDF-1.7\nsurat persetujuan\n")
    surat = PersetujuanTertulis(
        penanda_tangan="Pimpinan (Contoh)", tanggal=date(TAHUN, 8, 1), berkas=str(berkas)
    )
    uji.ukur(sampai="disposisi-pimpinan").masuk("perencana")
    alur.catat_persetujuan(uji.ctx, uji.langkah("disposisi-pimpinan", sop=PENGUKURAN).id, surat)
    pembukaan.close_office(uji.ctx)
    return next(uji.ctx.folder.bukti.iterdir())


def folder_of(pindaian):
    return DataFolder(pindaian.parents[1])


@pytest.mark.luas
def test_scans_that_are_there_are_said_to_be_whole(pindaian):
    hasil = periksa.periksa_folder(folder_of(pindaian))
    assert all(satu.baik for satu in hasil)
    assert any("1 pindaian persetujuan tertulis utuh" in satu.kalimat for satu in hasil)


@pytest.mark.luas
def test_a_missing_scan_is_named_with_its_period_and_entry(pindaian):
    pindaian.unlink()
    [salah] = wrong(folder_of(pindaian))
    assert "2025-07" in salah
    assert "tidak ada di folder bukti" in salah
    assert pindaian.stem[:12] in salah


def test_a_half_written_copy_does_not_stand_for_the_scan(pindaian):
    pindaian.rename(pindaian.with_name(f"{pindaian.name}.1a2b3c4d.tmp"))
    [salah] = wrong(folder_of(pindaian))
    assert "tidak ada di folder bukti" in salah


def test_a_changed_scan_is_found_by_its_hash(pindaian):
    pindaian.write_bytes(pindaian.read_bytes().replace(b"surat", b"Surat"))
    [salah] = wrong(folder_of(pindaian))
    assert "tidak sama lagi" in salah


@pytest.mark.luas
def test_a_scan_that_cannot_be_read_is_a_sentence(pindaian):
    pindaian.unlink()
    pindaian.mkdir()
    [salah] = wrong(folder_of(pindaian))
    assert "tidak dapat dibaca" in salah


@pytest.mark.luas
def test_storing_the_same_scan_again_heals_a_damaged_one(pindaian, tmp_path):
    utuh = pindaian.read_bytes()
    pindaian.write_bytes(b"rusak")
    assert bukti.store_bukti(folder_of(pindaian), str(tmp_path / "surat.pdf")) == pindaian.stem
    assert pindaian.read_bytes() == utuh
    assert wrong(folder_of(pindaian)) == []


# --- final papers, the anchor beside the file, the report ---------------------------------------


def test_a_final_paper_and_the_anchor_are_compared_and_the_report_says_what_to_do(uji):
    uji.ukur()
    with uji.ctx.read() as sesi:
        [final] = sesi.exec(select(Dokumen)).all()
    pembukaan.close_office(uji.ctx)
    folder = uji.ctx.folder
    kalimat = {satu.bagian: satu for satu in periksa.periksa_folder(folder)}
    assert kalimat[periksa.DOKUMEN].kalimat == (
        "1 dokumen final cocok dengan isi dan jurnalnya. Yang terbaru, Pengukuran kinerja Juli "
        f"2025, memuat “Jurnal {final.jurnal_urut}/…{final.jurnal_sidik[-8:]}” di kakinya: cocok "
        f"dengan catatan {final.jurnal_urut}."
    )
    assert "kaki dokumen" in kalimat[periksa.DOKUMEN].saran
    assert kalimat[periksa.JURNAL].saran == ""
    assert kalimat[periksa.JANGKAR].baik
    utuh = folder.database.read_bytes()

    tamper(folder, "UPDATE dokumen SET beku = replace(beku, 'a', 'b')")
    salah = [satu for satu in periksa.periksa_folder(folder) if satu.bagian == periksa.DOKUMEN]
    assert "tidak sama lagi dengan sidiknya" in salah[0].kalimat
    assert "pimpinan" in salah[0].saran

    folder.database.write_bytes(utuh)
    jangkar = folder.root / ".diperiksa.json"
    isi = jangkar.read_text()
    with closing_office(folder) as ctx:
        ctx.engine.dispose()
        urut = int(isi.split('"urut":')[1].split("}")[0])
        jangkar.write_text(isi.replace(f'"urut":{urut}', f'"urut":{urut + 5}'))
        laporan = periksa.laporan(ctx)
        teks = periksa.teks_laporan(ctx, laporan)
    assert f"Catatan {urut + 5} yang diingat" in teks
    assert "✕" in teks
    assert "Yang perlu dilakukan: " in teks
    assert laporan.kesimpulan.startswith("1 dari ")
    assert not (folder.root / ".rusak").exists()


@pytest.mark.luas
def test_damage_that_the_check_finds_is_asked_about_at_the_next_start(uji):
    uji.kirim(A)
    pembukaan.close_office(uji.ctx)
    folder = uji.ctx.folder
    with closing(sqlite3.connect(folder.database)) as db:
        pilih = "SELECT rootpage FROM sqlite_master WHERE type = 'index' AND tbl_name = 'target'"
        [(akar,)] = db.execute(f"{pilih} LIMIT 1")
    isi = bytearray(folder.database.read_bytes())
    kosong = b"\x0a\x00\x00\x00\x00\x10\x00\x00"  # an index page without entries
    isi[(akar - 1) * 4096 : akar * 4096] = kosong.ljust(4096, b"\x00")
    folder.database.write_bytes(isi)
    ctx = pembukaan.open_office(folder, clock=uji.jam)  # the quick check does not see indexes
    laporan = periksa.laporan(ctx)
    ctx.engine.dispose()
    assert any(satu.bagian == periksa.BERKAS for satu in laporan.buruk)
    assert pemulihan.is_marked(folder)
    rencana = pemulihan.periksa(folder, clock=uji.jam)
    assert rencana.keadaan.jenis is JenisRusak.INDEKS
    pemulihan.pulihkan(folder, rencana, clock=uji.jam)
    with closing_office(folder) as ctx:
        assert "dipulihkan dari kerusakan" in " ".join(str(satu) for satu in ctx.pemberitahuan)
    assert wrong(folder) == []
