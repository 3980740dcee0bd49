"""The log after a working day with a crash, and the packet made of it: nothing about people."""

import faulthandler
import logging
import sqlite3
from dataclasses import replace

import pytest
from kantor_uji import SANDI, A, person
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication
from sqlalchemy.exc import OperationalError

from sakip_desktop.domain.errors import BasisDataGalat, GagalMasuk
from sakip_desktop.gui import errors
from sakip_desktop.gui import log as log_modul
from sakip_desktop.paths import JATUH
from sakip_desktop.services import cadangan, diagnosa, pengguna

NAMA_ORANG = "Siti Rahmawati Kusumaningtyas"
NIP = "198001012005012987"
AKUN = "siti-rahmawati"
SANDI_BARU = "kupu-kupu kuning 77"
ANGKA = "87654321,5"
TERTANAM = (NAMA_ORANG, NIP, AKUN, SANDI_BARU, SANDI, ANGKA, "87654321", "rahasia-di-jalur")


@pytest.fixture
def catatan(folder_kantor, qapp):
    """The real log, as the program starts it; gives a function that reads all of it."""
    akar = logging.getLogger()
    sebelum = list(akar.handlers), akar.level
    log_modul.start_log(folder_kantor.log)

    def read():
        for handler in logging.getLogger().handlers:
            handler.flush()
        return "".join(
            satu.read_text(encoding="utf-8") for satu in folder_kantor.log.glob("sakip.log*")
        )

    yield read
    log_modul.stop_log()
    akar.handlers[:], akar.level = sebelum


def close_boxes():
    """Close whatever box comes up."""
    timer = QTimer(QApplication.instance())
    timer.setInterval(5)
    timer.timeout.connect(lambda: [b.accept() for b in [QApplication.activeModalWidget()] if b])
    timer.start()
    return timer


def crash():
    """A bug whose text quotes what somebody typed, with another below it."""
    try:
        {}[NAMA_ORANG]
    except KeyError as dasar:
        pesan = f"nilai {ANGKA} milik {NIP} di /media/rahasia-di-jalur/x"
        raise ValueError(pesan) from dasar


def test_after_a_working_day_with_a_crash_nothing_of_anybody_is_in_the_log(uji, catatan, tmp_path):
    uji.masuk("admin")
    siti = person(AKUN, uji.unit, nama=NAMA_ORANG, nip=NIP, sandi=SANDI_BARU)
    pengguna.save_orang(uji.ctx, siti)
    with pytest.raises(GagalMasuk) as salah:
        pengguna.login(uji.ctx, AKUN, ANGKA)
    uji.masuk("pengisi-a").isi("A4", "nilai", ANGKA)
    uji.kirim(A)
    cadangan.buat(uji.ctx)
    asli = sqlite3.OperationalError(f"near {NAMA_ORANG}")
    asli.sqlite_errorname = "SQLITE_IOERR_FSYNC"
    boxes = close_boxes()
    try:
        errors.show_error(None, salah.value)
        galat = BasisDataGalat("Belum tersimpan.", NAMA_ORANG)
        galat.__cause__ = OperationalError(f"nama = {NAMA_ORANG}", (NIP,), asli)
        errors.show_error(None, galat)
        try:
            crash()
        except ValueError as galat:
            errors.show_error(None, galat)
            laporan = errors.describe(galat)
    finally:
        boxes.stop()
    logging.getLogger("pustaka.lain").error("gagal membaca %s dari %s", ANGKA, NAMA_ORANG)
    logging.getLogger("pustaka.lain").warning("di %s", "/media/rahasia-di-jalur/berkas.xlsx")
    qWarning("cannot open /media/rahasia-di-jalur/tema.qss")

    isi = catatan()
    for kata in TERTANAM:
        assert kata not in isi
        assert kata not in laporan
    for kata in (
        "told GagalMasuk",
        "OperationalError (SQLITE_IOERR_FSYNC)",
        "unexpected ValueError",
        "karena:\n",
        "test_log.py",
        "Qt: cannot open",
        "pustaka.lain gagal membaca %s dari %s",
    ):
        assert kata in isi, kata
    assert "ValueError" in laporan

    uji.masuk("admin")
    # What people put beside the program's own files is theirs.
    folder = uji.ctx.folder
    for tempat, nama in (
        (folder.root, "sakip.sqlite3 (salinan Rahasia Nama)"),
        (folder.log, "sakip.log.Rahasia Nama"),
        (folder.cadangan, "Rahasia Nama-000009-20250101T000000Z.sqlite3"),
    ):
        tempat.mkdir(exist_ok=True)
        (tempat / nama).write_text("Rahasia Nama", encoding="utf-8")
    (folder.root / "jendela.ini").write_text("[Rahasia Nama]\nlebar=5\n", encoding="utf-8")
    (folder.log / JATUH).write_text(  # of now: it is emptied at the start only
        "Windows fatal exception: code 0x8001010d\n"
        '  File "D:\\Orang\\Rahasia Nama\\sakip_desktop\\gui\\tasks.py", line 7 in run\n'
        f"{NAMA_ORANG} {ANGKA} /media/rahasia-di-jalur/x\n",
        encoding="utf-8",
    )
    paket = diagnosa.susun(uji.ctx, qt="6")
    assert not [satu.nama for satu in paket if "Rahasia" in satu.nama + satu.isi]
    semua = "\n".join(satu.isi for satu in paket)
    for kata in (*TERTANAM, uji.ctx.kantor.nama, "Admin (Contoh)", "Bagian A", str(tmp_path)):
        assert kata not in semua, kata
    assert "unexpected ValueError" in semua
    assert '  File "sakip_desktop/gui/tasks.py", line 7 in run\n' in semua
    berkas = tmp_path / "paket.zip"
    diagnosa.simpan(paket, berkas)
    for kata in (NAMA_ORANG, NIP, ANGKA):
        assert kata.encode() not in berkas.read_bytes()


@pytest.mark.luas
def test_the_log_turns_over_at_one_megabyte_and_keeps_five(catatan, folder_kantor):
    penuh = logging.getLogger("sakip_desktop.uji")
    for _ in range(65):
        penuh.info("x" * 100_000)
    berkas = sorted(satu.name for satu in folder_kantor.log.glob("sakip.log*"))
    assert berkas == ["sakip.log", *(f"sakip.log.{n}" for n in range(1, 5))]
    assert all(satu.stat().st_size <= 1_000_000 for satu in folder_kantor.log.glob("sakip.log*"))


def test_what_a_hard_end_left_is_logged_and_told_at_the_next_start(catatan, folder_kantor, uji):
    from sakip_desktop.app import Program

    path = folder_kantor.log / JATUH
    path.write_text(
        'Fatal Python error: Segmentation fault\n  File "/media/rahasia-di-jalur/a.py"\n'
    )
    try:
        before, file = errors.open_fault_file(path)
        assert "Segmentation fault" in before
        assert "rahasia-di-jalur" not in before
        assert "the run before ended hard" in catatan()
        assert "rahasia-di-jalur" not in catatan()
        uji.ctx.engine.dispose()
        program = Program(folder_kantor, jatuh=before)
        ctx = program._open(lambda *_: None)
        assert "berhenti mendadak" in ctx.pemberitahuan[0].apa
        ctx.engine.dispose()
        file.close()
        leer, file = errors.open_fault_file(path)
        assert leer == ""
        file.close()
    finally:
        faulthandler.disable()


def test_a_full_disk_offers_a_copy_elsewhere_and_an_export_does_not(uji, qapp):
    from sakip_desktop.db.galat import disk_penuh, media_bermasalah, rusak, terkunci
    from sakip_desktop.domain.errors import DiskPenuh
    from sakip_desktop.gui.boxes.pesan import PesanDialog

    dipanggil = []
    errors.offer_help(errors.Pertolongan(dipanggil.append, lambda: dipanggil.append("p")))
    try:
        path = uji.ctx.folder.database
        for galat, teks in (
            (disk_penuh(path), "&Simpan salinan darurat…"),
            (media_bermasalah(path), "&Simpan salinan darurat…"),
            (rusak(path, "x", "y"), "&Pulihkan sekarang…"),
            (terkunci(path), None),
            (DiskPenuh("Ekspor belum disimpan: disk penuh."), None),
        ):
            tindakan = errors._way_out(None, galat)
            assert (tindakan[0] if tindakan else None) == teks
            box = PesanDialog(galat, None, tindakan)
            assert box.ui.tombol_tindakan.isHidden() == (teks is None)
        box = PesanDialog(disk_penuh(path), None, errors._way_out(None, disk_penuh(path)))
        box.ui.tombol_tindakan.click()
        assert dipanggil == []  # only after the box has closed
        box.run_action()
        assert dipanggil == [None]
    finally:
        errors.offer_help(None)
    assert errors._way_out(None, disk_penuh(path)) is None


def test_a_person_is_as_typed(uji):
    """The planted name is really stored: the test above looks for something."""
    uji.masuk("admin")
    siti = replace(person(AKUN, uji.unit), nama=NAMA_ORANG, nip=NIP)
    pengguna.save_orang(uji.ctx, siti)
    with uji.ctx.engine.connect() as conn:
        nama = conn.exec_driver_sql("SELECT nama FROM orang WHERE nip = ?", (NIP,)).scalar()
    assert nama == NAMA_ORANG
