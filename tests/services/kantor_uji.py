"""A small office for the tests of services, command line and scenarios.

Two units, one person for each role, a plan of one year that came in by workbook, and a collection
of July 2025 that stands at the units' forms.  It is made through the services, once; every test
works on a copy.
"""

from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from sqlmodel import select

from sakip_desktop.db import journal, kerusakan, records
from sakip_desktop.db import open as db_open
from sakip_desktop.db.engine import driver, make_engine
from sakip_desktop.db.models import Akun, Opd
from sakip_desktop.db.work import read
from sakip_desktop.domain.jabatan import JenisKantor, Peran
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Frekuensi,
    JenisIndikator,
    JenisSimpul,
    Polaritas,
    Target,
)
from sakip_desktop.domain.masukan import (
    AnggaranInput,
    AwalKantor,
    KantorInput,
    KebijakanInput,
    OrangInput,
    PeranInput,
    RealisasiInput,
)
from sakip_desktop.domain.periode import bulan, setahun, triwulan
from sakip_desktop.domain.rencana import (
    IndikatorMasuk,
    Objek,
    RencanaMasuk,
    SimpulMasuk,
    UnitMasuk,
)
from sakip_desktop.services import (
    alur,
    formulir,
    kantor,
    pembukaan,
    pengguna,
    penyerahan,
    realisasi,
    rencana,
    tugas,
)
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.ubah_rencana import Isian, ubah_banyak
from sakip_desktop.spreadsheet.write_rencana import make_template

SANDI = "sandi latihan"
NAMA = "Sekretariat DPRD Kabupaten Contoh"
TAHUN = 2025
JULI, AGUSTUS, SEPTEMBER = bulan(TAHUN, 7), bulan(TAHUN, 8), bulan(TAHUN, 9)
TW3 = triwulan(TAHUN, 3)
MULAI = datetime(TAHUN, 8, 1, 1, 0, tzinfo=UTC)  # 08.00 WIB
PENGUMPULAN = "pengumpulan-data-kinerja"
PENGUKURAN = "pengukuran-kinerja"
A, B = "Bagian A", "Bagian B"

ORANG = {
    "admin": ((Peran.ADMIN, None),),
    "pimpinan": ((Peran.PIMPINAN, None),),
    "kabag": ((Peran.VERIFIKATOR, None),),
    "perencana": ((Peran.PERENCANA, None),),
    "tim": ((Peran.ANGGOTA_TIM, None),),
    "pengisi-a": ((Peran.PENGISI, A),),
    "pengisi-b": ((Peran.PENGISI, B),),
    "atasan-a": ((Peran.ATASAN_UNIT, A),),
    "staf-a": ((Peran.STAF, A),),
    "pemeriksa": ((Peran.PEMERIKSA, None),),
    "tamu": (),  # may log in and holds nothing
}

# What fills July so that it can be sent: indikator, column, text.
ISIAN = {
    A: (
        ("A1", "nilai", "10"),
        ("A2", "pembilang", "45"),
        ("A2", "penyebut", "50"),
        ("A4", "nilai", "85,5"),
    ),
    B: (("B1", "nilai", "5"),),
}
RUPIAH = {A: ("SK1", "1.000.000"), B: ("SK2", "500.000")}


class Jam:
    """A clock that is moved by hand; every look takes a second, so that order shows."""

    def __init__(self, kini=MULAI):
        self.kini = kini

    def now(self):
        self.kini += timedelta(seconds=1)
        return self.kini

    def maju(self, **lama):
        self.kini += timedelta(**lama)

    def ke(self, hari):
        self.kini = datetime(hari.year, hari.month, hari.day, 1, 0, tzinfo=UTC)


def make_plan():
    """The plan of the small office."""

    def indikator(kode, unit, simpul, **lain):
        isi = {
            "kode": kode,
            "nama": f"Indikator {kode}",
            "jenis": JenisIndikator.IKU,
            "simpul": simpul,
            "unit": unit,
            "satuan": "Dokumen",
            "polaritas": Polaritas.NAIK,
            "agregasi": Agregasi.JUMLAH,
            "frekuensi": Frekuensi.BULANAN,
        }
        return IndikatorMasuk(**isi | lain)

    def target(tahun, **per_bulan):
        return {setahun(TAHUN): Target(Decimal(tahun))} | {
            bulan(TAHUN, int(nama[1:])): Target(Decimal(nilai)) for nama, nilai in per_bulan.items()
        }

    return RencanaMasuk(
        tahun=TAHUN,
        kantor=NAMA,
        unit=(UnitMasuk(nama=A, singkatan="A"), UnitMasuk(nama=B, singkatan="B")),
        simpul=(
            SimpulMasuk(jenis=JenisSimpul.SASARAN, kode="S1", uraian="Sasaran satu"),
            SimpulMasuk(jenis=JenisSimpul.PROGRAM, kode="P1", uraian="Program satu", induk="S1"),
            SimpulMasuk(jenis=JenisSimpul.KEGIATAN, kode="K1", uraian="Kegiatan satu", induk="P1"),
            SimpulMasuk(
                jenis=JenisSimpul.SUB_KEGIATAN,
                kode="SK1",
                uraian="Sub kegiatan satu",
                induk="K1",
                unit=A,
                pagu_murni=12_000_000,
            ),
            SimpulMasuk(
                jenis=JenisSimpul.SUB_KEGIATAN,
                kode="SK2",
                uraian="Sub kegiatan dua",
                induk="K1",
                unit=B,
                pagu_murni=6_000_000,
            ),
        ),
        indikator=(
            indikator("A1", A, "S1", target=target(120, b7="10", b8="10"), definisi="Definisi A1"),
            indikator(
                "A2",
                A,
                "S1",
                satuan="%",
                agregasi=Agregasi.RERATA,
                pembilang="Surat selesai",
                penyebut="Surat masuk",
                batas_bawah=Decimal(0),
                batas_atas=Decimal(100),
                target=target(90, b7="90"),
            ),
            indikator(
                "A3",
                A,
                "S1",
                frekuensi=Frekuensi.TRIWULAN,
                target=target(4),
                agregasi=Agregasi.MAKS,
            ),
            indikator(
                "A4",
                A,
                "SK1",
                satuan="Indeks",
                agregasi=Agregasi.RERATA,
                target=target(85, b7="85"),
            ),
            indikator(
                "B1",
                B,
                "SK2",
                satuan="Hari",
                polaritas=Polaritas.TURUN,
                agregasi=Agregasi.RERATA,
                target=target(5, b7="5"),
            ),
        ),
    )


def write_plan(path, plan=None, *, kantor_nama=NAMA):
    """The plan as a workbook on the disk; the same plan is drawn once."""
    plan = plan or make_plan()
    kunci = (kantor_nama, repr(plan))
    if kunci not in _BUKU:
        _BUKU[kunci] = make_template(kantor_nama, plan.tahun, plan)
    path.write_bytes(_BUKU[kunci])
    return path


def change_indikator(plan, kode, **ubah):
    """The plan with some fields of one indikator changed."""
    return replace(
        plan,
        indikator=tuple(
            replace(satu, **ubah) if satu.kode == kode else satu for satu in plan.indikator
        ),
    )


def ubah_isian(ctx, tahun, kode, kolom, teks, **lain):
    """One field of the plan, changed as a cell of the window's tables changes it."""
    simpul = {satu.kode for satu in ctx.rencana_tahun(tahun).simpul}
    objek = Objek.SIMPUL if kode in simpul else Objek.INDIKATOR
    return ubah_banyak(ctx, tahun, (Isian(objek, kode, kolom, teks),), **lain)


def first_office(nama=NAMA, **lain):
    """What the first start asks."""
    isi = {
        "kantor": KantorInput(
            nama=nama, jenis=JenisKantor.SETWAN, pemda="Kabupaten Contoh", tempat="Contoh"
        ),
        "kebijakan": KebijakanInput(),
        "unit": (A, B),
        "admin": person("admin", {}),
    }
    return AwalKantor(**isi | lain)


def person(akun, unit, **lain):
    """A person of the small office as input; ``unit`` gives ids by name."""
    isi = {
        "nama": f"{akun.title()} (Contoh)",
        "nama_akun": akun,
        "jabatan": f"Jabatan {akun}",
        "peran": tuple(
            PeranInput(peran=peran, unit_id=unit[nama] if nama else None)
            for peran, nama in ORANG.get(akun, ())
        ),
        "sandi": SANDI,
    }
    return OrangInput(**isi | lain)


_BUKU = {}  # workbooks by office and plan
_ID = {}  # ids by office, the same in every copy of it
_TITIK = {}  # known states by name and the journal's head that they began with


def _look_up(ctx):
    with ctx.read() as sesi:
        orang = {satu.nama_akun: satu.orang_id for satu in sesi.exec(select(Akun))}
        plan = ctx.rencana(sesi, TAHUN)
    unit = {satu.nama: satu.id for satu in kantor.list_unit(ctx)}
    indikator = {satu.kode: satu.id for satu in plan.indikator}
    return orang, unit, indikator, {satu.kode: satu.id for satu in plan.simpul}


class Kantor:
    """The open small office with the verbs that tests say often."""

    def __init__(self, ctx: AppContext, jam: Jam):
        self.ctx = ctx
        self.jam = jam
        if ctx.opd_id not in _ID:
            _ID[ctx.opd_id] = _look_up(ctx)
        # Copies: what one test adds is not there for the next.
        self.orang, self.unit, self.indikator, self.simpul = map(dict, _ID[ctx.opd_id])

    # --- known states ----------------------------------------------------------------------------

    def titik(self, nama, jalan):
        """Walk to a known state; an untouched office takes a copy of one that walked before."""
        with self.ctx.engine.connect() as conn:
            kunci = (nama, journal.head(conn).sidik)
        if kunci in _TITIK:
            isi, self.jam.kini = _TITIK[kunci]
            self.ctx.engine.dispose()
            self.ctx.folder.database.write_bytes(isi)
        else:
            jalan()
            self.ctx.engine.dispose()
            _TITIK[kunci] = (self.ctx.folder.database.read_bytes(), self.jam.kini)
        self.ctx.engine = _engine(self.ctx.folder, self.jam)
        self.ctx.tersimpan.clear()
        return self.masuk(None)

    def masuk(self, akun):
        """Act as somebody; None for nobody."""
        if akun is None:
            self.ctx.pelaku = None
        else:
            pengguna.enter(self.ctx, self.orang[akun])
        return self

    # --- figures -------------------------------------------------------------------------------

    def isi(self, kode, kolom, teks, periode=JULI, *, versi=None, sebagai=None):
        """Type one cell of a figure, as the filler of its unit unless somebody acts."""
        if versi is None:
            versi = realisasi.row_version(self.ctx, self.indikator[kode], periode)
        return realisasi.record_realisasi(
            self.ctx,
            RealisasiInput(
                indikator_id=self.indikator[kode],
                periode=periode,
                kolom=kolom,
                teks=teks,
                versi=versi,
            ),
            sebagai=sebagai,
        )

    def isi_rupiah(self, kode, teks, periode=JULI, *, kolom="nilai", versi=0, sebagai=None):
        """Type one cell of a budget line."""
        return realisasi.record_anggaran(
            self.ctx,
            AnggaranInput(
                simpul_id=self.simpul[kode], periode=periode, kolom=kolom, teks=teks, versi=versi
            ),
            sebagai=sebagai,
        )

    def figur(self, kode, periode=JULI):
        """The stored figure."""
        return self.baris(kode, periode).realisasi

    def baris(self, kode, periode=JULI):
        """The line of the form."""
        nama = A if kode.startswith("A") else B
        with self.ctx.read() as sesi:
            isi = formulir.build_formulir(self.ctx, sesi, self.unit[nama], periode)
        return next(
            satu
            for satu in isi.baris
            if satu.indikator.id == self.indikator[kode] and satu.realisasi.periode == periode
        )

    def penuhi(self, nama, periode=JULI):
        """Fill a unit's form so that it can be sent."""
        self.masuk(f"pengisi-{nama[-1].lower()}")
        for kode, kolom, teks in ISIAN[nama]:
            self.isi(kode, kolom, teks, periode)
        kode, teks = RUPIAH[nama]
        self.isi_rupiah(kode, teks, periode)
        return self

    def kirim(self, nama, periode=JULI):
        """Fill and send a unit's form."""
        self.penuhi(nama, periode)
        return penyerahan.kirim_formulir(self.ctx, self.unit[nama], periode)

    # --- steps ---------------------------------------------------------------------------------

    def siklus(self, sop=PENGUMPULAN, periode=JULI):
        return next(
            satu
            for satu in tugas.siklus_periode(self.ctx, periode)
            if satu.sop.kode == sop and satu.periode == periode
        )

    def langkah(self, kode, nama=None, *, sop=PENGUMPULAN, periode=JULI):
        unit_id = self.unit[nama] if nama else None
        return self.siklus(sop, periode).running(kode, unit_id)

    def buka(self, *, sop=PENGUMPULAN, periode=JULI):
        """Codes of the open steps with the names of their units."""
        nama = {kode: satu for satu, kode in self.unit.items()}
        return [
            (satu.langkah.kode, nama.get(satu.unit_id))
            for satu in self.siklus(sop, periode).langkah
            if satu.keadaan.is_open
        ]

    def jalan(self, sampai, *, sop=PENGUMPULAN, periode=JULI):
        """Walk the office's steps, each by its own role, up to the named one (empty: the end)."""
        akun = {
            Peran.PIMPINAN: "pimpinan",
            Peran.VERIFIKATOR: "kabag",
            Peran.PERENCANA: "perencana",
            Peran.ANGGOTA_TIM: "tim",
        }
        while True:
            terbuka = [satu for satu in self.siklus(sop, periode).langkah if satu.keadaan.is_open]
            if not terbuka or terbuka[0].langkah.kode == sampai:
                return self
            peran = terbuka[0].langkah.pelaku[0]
            self.masuk(akun[peran])
            if "langkah.selesai" in [satu.value for satu in terbuka[0].langkah.tindakan]:
                alur.selesaikan_langkah(self.ctx, terbuka[0].id, sebagai=peran)
            else:
                alur.setujui(self.ctx, terbuka[0].id, sebagai=peran)

    def sampai_analisa(self):
        """Both forms sent, recap done: the verifikator looks at it."""

        def walk():
            self.kirim(A)
            self.kirim(B)
            self.jalan("analisa")

        return self.titik("analisa", walk)

    def kumpulkan(self, periode, sampai=""):
        """Collect another month, to the archive unless told otherwise."""
        self.masuk("perencana")
        alur.mulai_siklus(self.ctx, PENGUMPULAN, periode)
        self.jalan("isi-formulir", periode=periode)
        if periode.bulan_akhir % 3 == 0:
            self.masuk("pengisi-a").isi("A3", "nilai", "1", periode)
        for nama in (A, B):
            self.kirim(nama, periode)
        return self.jalan(sampai, periode=periode)

    def ukur(self, periode=JULI, sampai=""):
        """Measure a period, to the approval unless told otherwise."""

        def walk():
            self.masuk("perencana")
            alur.mulai_siklus(self.ctx, PENGUKURAN, periode)
            self.jalan(sampai, sop=PENGUKURAN, periode=periode)

        return self.titik(f"ukur {periode} {sampai}", walk)

    # --- looking -------------------------------------------------------------------------------

    def isi_basis_data(self):
        """Everything that is stored, and the names of all files beside it."""
        with self.ctx.engine.connect() as conn:
            db = driver(conn)  # past SQLAlchemy: every row of every table, hundreds of times
            tabel = [
                nama
                for (nama,) in db.execute(
                    "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
                )
            ]
            # With their types: 1, 1.0 and True would be one.
            isi = {
                nama: {
                    (baris, *map(type, baris)) for baris in db.execute(f'SELECT * FROM "{nama}"')
                }
                for nama in tabel
            }
        berkas = sorted(
            str(satu)
            for folder in (self.ctx.folder.bukti, self.ctx.folder.dokumen, self.ctx.folder.cadangan)
            for satu in folder.rglob("*")
        )
        return isi, berkas


def open_kantor(folder, jam=None):
    """Open a folder as the small office."""
    jam = jam or Jam(MULAI + timedelta(hours=1))
    return Kantor(pembukaan.open_office(folder, clock=jam), jam)


@contextmanager
def copy_open(folder):
    """An untouched copy of the office that was checked when it was made: open without checks."""
    jam = Jam(MULAI + timedelta(hours=1))
    engine = _engine(folder, jam)
    with read(engine) as sesi:
        isi = records.load_kantor(sesi, sesi.exec(select(Opd.id)).one())
    ctx = AppContext(folder, engine, jam, isi)
    try:
        yield Kantor(ctx, jam)
    finally:
        ctx.engine.dispose()


def _engine(folder, jam):
    """What ``open_database`` leaves behind where everything is as it was left."""
    engine = make_engine(folder.database)
    with engine.connect() as conn:
        engine.update_execution_options(**{db_open._OPSI_UTUH: journal.head(conn)})
    kerusakan.watch(engine, jam)
    return engine


@contextmanager
def closing(satu):
    """Close the office at the end."""
    try:
        yield satu
    finally:
        pembukaan.close_office(satu.ctx)


def make_office(folder, sementara):
    """Make the small office through the services; returns the recovery code."""
    folder.create()
    jam = Jam()
    ctx, kode = pembukaan.first_start(folder, first_office(), clock=jam)
    unit = {satu.nama: satu.id for satu in kantor.list_unit(ctx)}
    for akun in ORANG:
        if akun != "admin":
            pengguna.save_orang(ctx, person(akun, unit))
    with ctx.read() as sesi:
        perencana = sesi.exec(select(Akun).where(Akun.nama_akun == "perencana")).one().orang_id
    pengguna.enter(ctx, perencana)
    rencana.terapkan_impor(ctx, write_plan(sementara / "rencana.xlsx"), TAHUN)
    alur.mulai_siklus(ctx, PENGUMPULAN, JULI, date(TAHUN, 8, 10))
    Kantor(ctx, jam).jalan("isi-formulir")
    pembukaan.close_office(ctx)
    return kode
