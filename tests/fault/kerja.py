"""Work beside the saving of cells that changes files, as tasks for ``ladang.Ladang``.

Each is the service that the window calls, on the small office of ``kantor_uji``.  "ACK" is said
after the service returned: the moment when the window may say that it is done.
"""

import hashlib
import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from kantor_uji import JULI, MULAI, PENGUKURAN, SANDI, TAHUN, A, Jam, open_kantor

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.masukan import PersetujuanTertulis
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import alur, cadangan, ekspor, pembukaan, pemulihan, rencana, riwayat
from sakip_desktop.services.formulir_masuk import periksa_formulir, terapkan_formulir
from sakip_desktop.services.periksa import periksa_kantor

AKHIRAN = {"pengukuran-kinerja": "pdf", "rekapitulasi": "xlsx"}


def make_tasks(say):
    """The tasks by name; ``say`` writes one line to the harness."""

    def in_office(akun, lakukan):
        def task(path, *sisa):
            uji = open_kantor(DataFolder(path.parent), Jam(MULAI + timedelta(days=30)))
            uji.masuk(akun)
            say("SIAP")
            lakukan(uji, *sisa)
            say("ACK 1")
            pembukaan.close_office(uji.ctx)
            say("SELESAI")

        return task

    def bring_back(path, berkas):
        jam = Jam(MULAI + timedelta(days=30))
        say("SIAP")
        cadangan.restore_as(DataFolder(path.parent), Path(berkas), "admin", SANDI, clock=jam)
        say("ACK 1")
        say("SELESAI")

    def recover(path):
        say("SIAP")
        folder = DataFolder(path.parent)
        pemulihan.pulihkan(folder, pemulihan.periksa(folder), "admin", SANDI)
        say("ACK 1")
        say("SELESAI")

    return {
        "recover": recover,
        "approve": in_office("pimpinan", approve),
        "record": in_office("perencana", record_approval),
        "import": in_office("perencana", import_plan),
        "backup": in_office("admin", lambda uji: cadangan.buat(uji.ctx)),
        "export": in_office("perencana", export),
        "restore": bring_back,
        "day": lambda path: work_a_day(say, path),
        "forms": lambda path, folder: take_forms(say, path, Path(folder)),
        "offer": lambda path, baik, buruk: offer(say, path, Path(baik), Path(buruk)),
    }


def approve(uji):
    """The head approves, which freezes the paper."""
    alur.setujui(uji.ctx, uji.langkah("disposisi-pimpinan", sop=PENGUKURAN).id)


def record_approval(uji, pindaian):
    """The planner records a written approval; its scan is attached."""
    tertulis = PersetujuanTertulis(
        penanda_tangan="Pimpinan", tanggal=date(TAHUN, 8, 1), berkas=pindaian
    )
    langkah = uji.langkah("disposisi-pimpinan", sop=PENGUKURAN)
    alur.catat_persetujuan(uji.ctx, langkah.id, tertulis)


def import_plan(uji, buku):
    rencana.terapkan_impor(uji.ctx, Path(buku), TAHUN, "Perubahan rencana")


def export(uji, keluaran, kode):
    ekspor.ekspor(uji.ctx, kode, JULI, Path(keluaran) / f"{kode}.{AKHIRAN[kode]}")


def offer(say, path, baik, buruk):
    """Offer a good workbook and many others to the import; say what became of each.

    The last line is the highest memory of this process in kB.
    """
    uji = open_kantor(DataFolder(path.parent), Jam(MULAI))
    uji.masuk("perencana")
    sebelum = uji.isi_basis_data()
    rencana.uji_impor(uji.ctx, baik, TAHUN)
    for berkas in sorted(buruk.glob("[0-9]*.xlsx")):
        kata = ""
        try:
            rencana.uji_impor(uji.ctx, berkas, TAHUN)
        except GalatSakip as galat:
            kata = str(galat)
        say(json.dumps([berkas.stem, kata]))
    assert uji.isi_basis_data() == sebelum
    pembukaan.close_office(uji.ctx)
    say_peak(say)


def take_forms(say, path, folder):
    """Read a folder of forms and of many other files; say what became of each, and the memory."""
    uji = open_kantor(DataFolder(path.parent), Jam(MULAI))
    uji.masuk("tim")
    sebelum = uji.isi_basis_data()
    hasil = periksa_formulir(uji.ctx, [folder])
    assert uji.isi_basis_data() == sebelum
    for satu, akhir in zip(hasil, terapkan_formulir(uji.ctx, hasil), strict=True):
        kata = " ".join(f"{ini.alasan} {ini.saran}" for ini in satu.masalah)
        say(json.dumps([Path(satu.berkas).stem, kata, akhir.diambil]))
    pembukaan.close_office(uji.ctx)
    say_peak(say)


def say_peak(say):
    """The highest memory of this process in kB."""
    keadaan = Path("/proc/self/status").read_text(encoding="ascii")
    say(json.dumps(["puncak", keadaan.split("VmHWM:")[1].split()[0]]))


def work_a_day(say, path):
    """What depends on nothing but the office and its clock: dates, numbers, papers, order."""
    jam = Jam(datetime(TAHUN, 8, 31, 15, 59, 50, tzinfo=UTC))  # 22.59.50 WIB
    uji = open_kantor(DataFolder(path.parent), jam)
    uji.masuk("perencana")
    for kode in AKHIRAN:
        say(f"{kode} {hashlib.sha256(ekspor.render(uji.ctx, kode, JULI)).hexdigest()}")
    uji.masuk("pengisi-a")
    say(hashlib.sha256(ekspor.render(uji.ctx, "formulir", JULI, uji.unit[A])).hexdigest())
    for teks in ("1.234", "0,5", "1.234,5", "12", "12.5", "1,234"):
        try:
            uji.isi("A4", "nilai", teks)
            nilai = uji.figur("A4")
            say(f"{teks} {nilai.keadaan} {nilai.nilai}")
        except GalatSakip as galat:
            say(f"{teks} {galat}")
    for detik in (0, 1, 3590, 3600, 3610):
        jam.kini = datetime(TAHUN, 12, 31, 16, 0, tzinfo=UTC) + timedelta(seconds=detik)
        say(f"{detik} {uji.ctx.today()} {uji.ctx.local(jam.now())}")
    for satu in riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=6):
        say(f"{satu.urut} {satu.waktu.isoformat()} {satu.tindakan} {satu.label}")
    pembukaan.close_office(uji.ctx)


def warm(folder):
    """Import what the services load late, so that a killed child does not pay for it."""
    uji = open_kantor(folder, Jam(MULAI + timedelta(days=30)))
    uji.masuk("perencana")
    for kode in AKHIRAN:
        ekspor.render(uji.ctx, kode, JULI)
    rencana.write_template(uji.ctx, folder.root / "templat.xlsx", TAHUN)
    rencana.uji_impor(uji.ctx, folder.root / "templat.xlsx", TAHUN)
    assert all(satu.baik for satu in periksa_kantor(uji.ctx))
    pembukaan.close_office(uji.ctx)
