"""Every command as everybody in every state: nothing is written by whoever may not.

What may be done is the hand-written matrix of ``test_pintu``, not the program's own table.  A
command that is refused must have changed nothing; one that succeeds must have been allowed.
"""

import ast
import importlib
import inspect
import pkgutil
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from datetime import date

import pytest
import test_pintu
from kantor_uji import (
    AGUSTUS,
    JULI,
    ORANG,
    PENGUKURAN,
    TAHUN,
    A,
    B,
    person,
    write_plan,
)
from keadaan import Kembali
from test_pintu import CARA, HURUF, PERINTAH, TABEL

import sakip_desktop.services
from sakip_desktop.db.engine import HANYA_TAMBAH
from sakip_desktop.domain import masukan
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.jabatan import JenisKantor, Peran
from sakip_desktop.domain.naskah import Naskah
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.services import context, pembukaan, riwayat
from sakip_desktop.services.agenda import BarisAgenda
from sakip_desktop.services.periksa import periksa_folder
from sakip_desktop.services.pintu_rencana import HasilUbah

HURUF_PERAN = {peran: huruf for huruf, peran in HURUF.items()}


# --- no function without a rule ---------------------------------------------------------------

# Public functions that take an open office and ask no permission, each with why.
TANPA_PINTU = {
    "what everybody who logged in is shown": {
        "alur.daftar_sop", "alur.langkah_terbuka", "bukti.recorded_scans", "capaian.form_state",
        "formulir.sent_on", "gambaran.form_period", "giliran.giliran", "giliran.keputusan",
        "giliran.periode_giliran", "jurnal.kata_objek", "jurnal.kata_peran", "kabar.kabar_tempat",
        "kalender.daftar_hari", "kalender.daftar_jam", "kalender.find_hari", "kalender.kata_hari",
        "kantor.find_unit", "kantor.jam_diragukan", "kantor.list_unit", "kantor.semua_unit",
        "kebijakan.get_kebijakan",
        "kebijakan.kebijakan_pada", "kebijakan.kebijakan_versions", "kebijakan.masukan_kini",
        "pembatalan.undoable", "penyerahan.langkah_formulir", "penyerahan.memeriksa_unit",
        "penyerahan.pembuka_formulir", "realisasi.row_version", "rencana.tahun_berencana",
        "rancangan.rancang", "serah_peran.kalimat_pengganti", "sk_tim.daftar_sk",
        "siklus.fill", "siklus.step_objek", "sop_cetak.lembar_kantor",
        "sop_kantor.identitas_kantor", "sop_kantor.sop_dipakai", "sop_kantor.unique_titles",
        "sop_peringatan.periksa_naskah", "tugas.daftar_siklus",
        "ceklis.ceklis", "disposisi.chain", "serah.dapat_ditarik", "serah.jam_mundur",
        "serah.serahan", "tugas.langkah_siklus", "tugas.siklus_berjalan",
        "tugas.periode_awal", "tugas.saran_periode", "tugas.siap_diukur", "tugas.siklus_periode",
        "tugas.tugas_saya",
        "tindak_lanjut.tindak_saya", "naskah.kata.kata_naskah",
    },
    "before anybody has logged in": {
        "pembukaan.close_office", "pengguna.count_failure", "pengguna.enter", "pengguna.has_akun",
        "pengguna.list_akun", "pengguna.login", "pengguna.logout", "pengguna.require_no_wait",
        "pengguna.reset_with_recovery",
    },
    "the check, which everybody may ask for": {
        "periksa.laporan", "periksa.pdf_laporan", "periksa.periksa_kantor",
        "periksa.teks_laporan", "periksa_bukti.kept_files",
    },
    "a dry run, of whatever workbook somebody has": {"rencana.uji_impor"},
    "a dry run; who is logged in sees no other unit's figures (``Pemeriksa`` asks the door)": {
        "formulir_masuk.periksa_formulir", "formulir_masuk.periksa_masuk",
    },
    "backups, which everybody may make and nobody reads by them": {
        "cadangan.buat", "cadangan.compare", "cadangan.daftar", "cadangan.keep_before_cycle",
        "cadangan.keep_before_import", "cadangan.keep_changed", "cadangan.keep_daily",
        "cadangan.keep_periodic", "cadangan.rapikan", "cadangan.ruang_kosong", "salin.disk_tujuan",
        "salin.hari_tanpa_salinan", "salin.letak", "salin.salinan_terakhir",
    },
}  # fmt: skip


@dataclass(frozen=True)
class Fungsi:
    """A function of the services: whether it opens the door, and whom it calls."""

    parameter: tuple[str, ...]
    pintu: bool
    memanggil: frozenset[str]


def functions():
    """All functions of the services by ``module.name``."""
    hasil = {}
    awalan = f"{sakip_desktop.services.__name__}."
    for modul in pkgutil.walk_packages(sakip_desktop.services.__path__, awalan):
        isi = importlib.import_module(modul.name)
        for satu in ast.parse(inspect.getsource(isi)).body:
            if isinstance(satu, ast.FunctionDef):
                panggil = [p for p in ast.walk(satu) if isinstance(p, ast.Call)]
                hasil[f"{modul.name.removeprefix(awalan)}.{satu.name}"] = Fungsi(
                    parameter=tuple(p.arg for p in satu.args.args),
                    pintu=any(is_door(p) for p in panggil),
                    memanggil=frozenset(called(p) for p in panggil),
                )
    return hasil


def called(panggil):
    fungsi = panggil.func
    return fungsi.attr if isinstance(fungsi, ast.Attribute) else getattr(fungsi, "id", "")


def is_door(panggil):
    """``ctx.work(…)``, ``ctx.require(…)``, ``ctx.izin(…)``, or ``ctx.read`` with an action."""
    nama = called(panggil)
    return nama in {"work", "require", "izin"} or (nama == "read" and len(panggil.args) >= 1)


def reaches_door(nama, semua):
    """Whether a function, or one that it calls, asks for permission."""
    menurut_nama = {}
    for kunci in semua:
        menurut_nama.setdefault(kunci.rpartition(".")[2], []).append(kunci)
    antre, sudah = [nama], set()
    while antre:
        kini = antre.pop()
        if kini in sudah:
            continue
        sudah.add(kini)
        if semua[kini].pintu:
            return True
        antre += [k for satu in semua[kini].memanggil for k in menurut_nama.get(satu, ())]
    return False


def test_no_public_function_is_without_a_rule(angka):
    semua = functions()
    terbuka = {
        nama: satu
        for nama, satu in semua.items()
        if satu.parameter[:1] == ("ctx",) and not nama.rpartition(".")[2].startswith("_")
    }
    dalam_sesi = {nama for nama, satu in terbuka.items() if "sesi" in satu.parameter}
    berpintu = {nama for nama in terbuka if reaches_door(nama, semua)}
    beralasan = set().union(*TANPA_PINTU.values())
    tanpa = terbuka.keys() - dalam_sesi - berpintu - beralasan
    assert tanpa == set()
    assert beralasan <= terbuka.keys()
    angka("S1", functions=len(terbuka), without_a_rule=len(tanpa))


# --- every command, person and state ----------------------------------------------------------


def first_step(uji):
    """An open step, or the last one of a finished cycle."""
    for sop in (PENGUKURAN, "pengumpulan-data-kinerja"):
        try:
            langkah = uji.siklus(sop).langkah
        except StopIteration:
            continue
        return next((satu for satu in langkah if satu.keadaan.is_open), langkah[-1]).id
    raise AssertionError


# Arguments of commands in whatever state the office is, without walking anywhere.
ISI = {
    "alur.mulai_siklus": lambda u: (PENGUKURAN, AGUSTUS),
    "alur.selesaikan_langkah": lambda u: (first_step(u),),
    "alur.setujui": lambda u: (first_step(u),),
    "alur.kembalikan": lambda u: (first_step(u), "Periksa lagi"),
    "alur.catat_persetujuan": lambda u: (first_step(u), test_pintu.approval(u)),
    "bukti_angka.tambah_bukti": lambda u: (u.indikator["A1"], JULI, test_pintu.paper(u)),
    "bukti_angka.tambah_tautan": lambda u: (u.indikator["A1"], JULI, "https://contoh.go.id/1"),
    "dokumen_kantor.simpan_dokumen": lambda u: (test_pintu.renstra(test_pintu.paper(u)),),
    "kantor.save_kantor": lambda u: (
        masukan.KantorInput(nama="X", jenis=JenisKantor.DINAS, pemda="Y", tempat="Z"),
    ),
    "kantor.add_unit": lambda u: ("Bagian C",),
    "pertanyaan.buka_pertanyaan": lambda u: (u.indikator["A1"], JULI, "nilai", "Periksa"),
    "pengguna.save_orang": lambda u: (person("baru", u.unit),),
    "penyerahan.kirim_formulir": lambda u: (u.unit[A], JULI),
    "penyerahan.tarik_formulir": lambda u: (u.unit[A], JULI, "Salah ketik"),
    "penyerahan.kembalikan_formulir": lambda u: (u.unit[A], JULI, "Periksa lagi"),
    "realisasi.record_realisasi": lambda u: (
        masukan.RealisasiInput(
            indikator_id=u.indikator["A1"], periode=JULI, kolom="kendala", teks="Rusak",
            versi=sakip_desktop.services.realisasi.row_version(u.ctx, u.indikator["A1"], JULI),
        ),
    ),
    "realisasi.record_anggaran": lambda u: (
        masukan.AnggaranInput(
            simpul_id=u.simpul["SK1"], periode=JULI, kolom="nilai", teks="1", versi=0
        ),
    ),
    "realisasi.record_banyak": lambda u: (
        [
            masukan.RealisasiInput(
                indikator_id=u.indikator["A1"], periode=JULI, kolom="upaya", teks="Rusak",
                versi=sakip_desktop.services.realisasi.row_version(u.ctx, u.indikator["A1"], JULI),
            )
        ],
        "Tempel",
    ),
    "rencana.terapkan_impor": lambda u: (
        write_plan(u.ctx.folder.root.parent / "rencana.xlsx"), TAHUN,
    ),
    "pembatalan.undo": lambda u: (last_number(u),),
    "masa_isi.atur_masa": lambda _u: (
        JULI, {"dibuka": date(TAHUN, 8, 1), "tenggat": date(TAHUN, 8, 12), "ditutup": None},
    ),
    "masa_isi.buka_lagi": lambda u: (JULI, u.unit[A], u.ctx.today(), "Data terlambat"),
    "masa_isi.tutup_lagi": lambda u: (JULI, u.unit[A], {"versi": 1}),
}  # fmt: skip
MILIK_A = {  # what belongs to unit A: nobody who holds a role in unit B alone may do it
    "penyerahan.kirim_formulir", "penyerahan.tarik_formulir", "penyerahan.kembalikan_formulir",
    "realisasi.record_realisasi", "realisasi.record_anggaran", "realisasi.record_banyak",
    "pembatalan.undo", "bukti_angka.tambah_bukti", "bukti_angka.tambah_tautan",
}  # fmt: skip


def last_number(uji):
    semula, uji.ctx.pelaku = uji.ctx.pelaku, None
    uji.masuk("pemeriksa")
    nomor = riwayat.daftar_jurnal(uji.ctx, batas=1)[0].urut
    uji.ctx.pelaku = semula
    return nomor


KEADAAN = {
    "form open": lambda u: u,
    "form filled": lambda u: u.penuhi(A),
    "period closed": lambda u: test_pintu.closed(u.penuhi(A)),
    "opened again": test_pintu.opened_again,
    "form sent": lambda u: u.kirim(A) and u,
    "looked at": lambda u: u.sampai_analisa(),
    "collected": lambda u: u.sampai_analisa().jalan(""),
    "measured": lambda u: u.sampai_analisa().jalan("").ukur(sampai="disposisi-pimpinan"),
    "approved": lambda u: u.sampai_analisa().jalan("").ukur(),
}


def may(akun, tindakan):
    """By the hand-written matrix: whether one of somebody's roles may do an action at all."""
    peran = {HURUF_PERAN[satu] for satu, _ in ORANG.get(akun or "", ())}
    return bool(peran & set(TABEL[tindakan]))


@pytest.fixture
def asked(monkeypatch):
    """The actions that the door was asked for and allowed, of the command under way."""
    semua = []
    asli = context.decide

    def decide(pelaku, tindakan, objek, **lain):
        izin = asli(pelaku, tindakan, objek, **lain)
        if izin.boleh:
            semua.append((tindakan.value, izin.peran))
        return izin

    monkeypatch.setattr(context, "decide", decide)
    return semua


def attempt(kembali, asked, akun, perintah, isi, **lain):
    """One cell; says whether it succeeded, and asserts that it was right."""
    uji = kembali.uji
    uji.masuk(akun)
    asked.clear()
    di = (akun, perintah, lain)
    try:
        hasil = test_pintu.call(perintah, uji, isi, **lain)
    except GalatSakip:
        assert uji.isi_basis_data() == kembali.isi, di
        return False
    assert isinstance(hasil, Perubahan | HasilUbah | Naskah | BarisAgenda), di
    assert asked, di
    assert any(may(akun, tindakan) for tindakan, _ in asked), di
    assert akun != "pengisi-b" or perintah not in MILIK_A, di
    sebagai = lain.get("sebagai")
    assert sebagai is None or (sebagai, None) in {(p, None) for p, _ in ORANG[akun]}, di
    kembali.back()
    return True


@pytest.mark.parametrize("keadaan", KEADAAN)
def test_every_command_as_everybody(uji, asked, keadaan, banyak, angka):
    kembali = Kembali(KEADAAN[keadaan](uji))
    sel = Counter()
    for perintah, siapkan in ISI.items():
        isi = siapkan(kembali.uji)
        for akun in (None, *ORANG):
            sel[attempt(kembali, asked, akun, perintah, isi)] += 1
        if "sebagai" in inspect.signature(PERINTAH[perintah]).parameters:
            for akun in list(ORANG)[:: banyak(1, 4)]:
                for peran in Peran:
                    sel[attempt(kembali, asked, akun, perintah, isi, sebagai=peran)] += 1
    assert sel[True] > 0
    angka("S1", cells=sel.total(), of_them_allowed=sel[True], violations=0)


@pytest.mark.parametrize("perintah", sorted(CARA.keys() - ISI.keys()))
def test_other_commands_in_the_state_that_they_need(uji, asked, perintah, angka):
    """Each with the arguments and in the state in which the right person succeeds."""
    isi = CARA[perintah](uji)
    kembali = Kembali(uji)
    hasil = [attempt(kembali, asked, akun, perintah, isi) for akun in (None, *ORANG)]
    assert any(hasil)
    angka("S1", cells=len(hasil), of_them_allowed=sum(hasil), violations=0)


# --- past the program -------------------------------------------------------------------------


def test_what_may_only_grow_cannot_be_changed_by_hand(uji, angka):
    """The triggers refuse; what goes round them (REPLACE fires none) is found by the check."""
    uji.kirim(A)
    uji.kirim(B)
    pembukaan.close_office(uji.ctx)
    path = uji.ctx.folder.database
    ditolak = 0
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for tabel in HANYA_TAMBAH:
            kolom = db.execute(f'SELECT name FROM pragma_table_info("{tabel}")').fetchall()
            coba = [f'UPDATE "{tabel}" SET "{k}" = "{k}"' for (k,) in kolom]
            for perintah in (*coba, f'DELETE FROM "{tabel}"'):
                with pytest.raises(sqlite3.IntegrityError, match="hanya boleh ditambah"):
                    db.execute(perintah)
                ditolak += 1
        kolom = [k for (k,) in db.execute("SELECT name FROM pragma_table_info('jurnal')")]
        lain = ", ".join("'Orang lain'" if k == "nama" else k for k in kolom)
        db.execute(f"REPLACE INTO jurnal SELECT {lain} FROM jurnal WHERE urut = 3")
    assert not all(satu.baik for satu in periksa_folder(uji.ctx.folder))
    angka("S1", direct_SQL_refused=ditolak, gone_round_and_found=1)
