"""Offices that have worked for years: built for the bench, whole down to the journal.

One office is set up through the services; its years are then written as rows, each form with its
journal entry as an import would leave it.  Further offices in the same file are copies under other
keys.  Every key begins with the number of its office, so that a copy is a change of that prefix.
"""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from sqlmodel import SQLModel, select

from sakip_desktop.db import journal, models
from sakip_desktop.db.diperiksa import save_diperiksa
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
    AwalKantor,
    KantorInput,
    KebijakanInput,
    OrangInput,
    PeranInput,
)
from sakip_desktop.domain.periode import bulan, setahun
from sakip_desktop.domain.rencana import (
    IndikatorMasuk,
    RencanaMasuk,
    SimpulMasuk,
    UnitMasuk,
    compare_rencana,
)
from sakip_desktop.domain.riwayat import Entri
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import alur, kantor, pembukaan, pengguna, rencana, tugas
from sakip_desktop.services.rencana import HasilUji

SANDI = "latihan-sakip"
AKUN = "semua"
TAHUN_INI = 2025
UNIT = tuple(f"Bagian {nomor:02d}" for nomor in range(1, 11))
PER_PROGRAM = 10
PENGUMPULAN = "pengumpulan-data-kinerja"
_SAAT = datetime(2026, 1, 5, 2, 0, tzinfo=UTC)


class Kunci:
    """Keys that count, in the place of UUIDv7; the first eight characters are the office."""

    def __init__(self):
        self.nomor = 0

    def __call__(self):
        self.nomor += 1
        return f"00000000-0000-7000-8000-{self.nomor:012x}"


def make_plan(indikator):
    """A plan of so many monthly indikator in ten units, a program for every ten."""
    simpul = [SimpulMasuk(jenis=JenisSimpul.SASARAN, kode="S1", uraian="Layanan meningkat")]
    semua = []
    for nomor in range(indikator):
        program, unit = divmod(nomor, PER_PROGRAM)
        if unit == 0:
            simpul.append(
                SimpulMasuk(
                    jenis=JenisSimpul.PROGRAM, kode=f"P{program}", uraian=f"Program {program}",
                    induk="S1", unit=UNIT[program % len(UNIT)], pagu_murni=1_200_000_000,
                )
            )  # fmt: skip
        naik = nomor % 3 != 0
        semua.append(
            IndikatorMasuk(
                kode=f"I{nomor:04d}", nama=f"Persentase layanan {nomor} yang selesai tepat waktu",
                jenis=JenisIndikator.IKK, simpul=f"P{program}", unit=UNIT[nomor % len(UNIT)],
                satuan="Dokumen" if naik else "Hari",
                polaritas=Polaritas.NAIK if naik else Polaritas.TURUN,
                agregasi=Agregasi.JUMLAH if naik else Agregasi.RERATA,
                frekuensi=Frekuensi.BULANAN,
                target={setahun(TAHUN_INI): Target(Decimal(120 if naik else 10))}
                | {bulan(TAHUN_INI, ke): Target(Decimal(10)) for ke in range(1, 13)},
            )
        )  # fmt: skip
    return RencanaMasuk(
        tahun=TAHUN_INI, kantor="Dinas Contoh", unit=tuple(UnitMasuk(nama=u) for u in UNIT),
        simpul=tuple(simpul), indikator=tuple(semua),
    )  # fmt: skip


def make_office(tempat, *, tahun, indikator):
    """One office that measured so many indikator in every month of so many years."""
    models.uuid7 = Kunci()
    folder = DataFolder(tempat)
    folder.create()
    awal = AwalKantor(
        kantor=KantorInput(
            nama="Dinas Contoh", jenis=JenisKantor.DINAS, pemda="Kabupaten Contoh", tempat="Contoh"
        ),
        kebijakan=KebijakanInput(),
        unit=UNIT,
        admin=_person([(Peran.ADMIN, None)]),
    )
    ctx, _ = pembukaan.first_start(folder, awal)
    unit = kantor.find_unit(ctx, UNIT[0]).id
    ada = pengguna.list_orang(ctx)[0]
    peran = [(satu, None) for satu in Peran if satu not in {Peran.PENGISI, Peran.STAF}]
    masuk = _person([*peran, (Peran.PENGISI, unit)])
    pengguna.save_orang(ctx, replace(masuk, orang_id=ada.orang_id, sandi=""))
    pengguna.login(ctx, AKUN, SANDI)
    jadi = make_plan(indikator)
    with ctx.read() as sesi:
        lama = rencana.current(ctx, sesi, TAHUN_INI)
    uji = HasilUji(
        tahun=TAHUN_INI, masalah=(), beda=compare_rencana(lama, jadi), temuan=(), catatan=(),
        lama=lama, jadi=jadi,
    )  # fmt: skip
    rencana.terapkan_uji(ctx, uji, "Penyusunan rencana", sebagai=Peran.PERENCANA)
    _open_forms(ctx)
    _write_years(ctx, tahun)
    _remember(ctx)
    pembukaan.close_office(ctx)
    return folder


def _person(peran):
    return OrangInput(
        nama="Pegawai (Contoh)", nama_akun=AKUN, jabatan="Kepala Subbagian", sandi=SANDI,
        peran=tuple(PeranInput(peran=satu, unit_id=unit) for satu, unit in peran),
    )  # fmt: skip


def _open_forms(ctx):
    """The collection of December, walked until the units fill their forms."""
    desember = bulan(TAHUN_INI, 12)
    alur.mulai_siklus(ctx, PENGUMPULAN, desember, date(2026, 1, 10))
    while True:
        siklus = tugas.siklus_periode(ctx, desember)[0]
        terbuka = next(satu for satu in siklus.langkah if satu.keadaan.is_open)
        if terbuka.langkah.kode == "isi-formulir":
            return
        alur.selesaikan_langkah(ctx, terbuka.id, sebagai=terbuka.langkah.pelaku[0])


# Years as rows


def _rows(conn, kelas, *syarat):
    tabel = kelas.__table__
    return [dict(satu) for satu in conn.execute(select(tabel).where(*syarat)).mappings()]


class _Penulis:
    """Rows of one entry after another, each in the journal as a command would leave it."""

    def __init__(self, ctx, conn):
        self.ctx, self.conn = ctx, conn

    def write(self, label, isi):
        perubahan = []
        for kelas, baris in isi:
            tabel = kelas.__table__
            self.conn.execute(tabel.insert(), baris)
            kunci = [kolom.name for kolom in tabel.primary_key]
            perubahan += [
                journal.PerubahanBaris(
                    tabel.name, journal.row_key([satu[k] for k in kunci]), None,
                    journal.canonical_row(tabel.name, satu),
                )
                for satu in baris
            ]  # fmt: skip
        pelaku = self.ctx.pelaku
        entri = Entri(
            tindakan="realisasi.isi", label=label, opd_id=self.ctx.opd_id,
            orang_id=pelaku.orang_id, nama=pelaku.nama, peran="pengisi",
        )  # fmt: skip
        journal.append(self.conn, entri, perubahan, self.ctx.clock.now())


def _write_years(ctx, banyak):
    with ctx.engine.begin() as conn:
        tulis = _Penulis(ctx, conn)
        m = models
        simpul = _rows(conn, m.SimpulVersi)
        versi = _rows(conn, m.IndikatorVersi)
        target = _rows(conn, m.TargetRow)
        pagu = _rows(conn, m.Pagu)
        siklus = _rows(conn, m.SiklusRow)[0]
        langkah = _rows(conn, m.LangkahRow)
        kebijakan = _rows(conn, m.Kebijakan)[0]["id"]
        for tahun in range(TAHUN_INI, TAHUN_INI - banyak, -1):
            milik = versi
            if tahun != TAHUN_INI:
                lain = {"tahun": tahun, "berlaku_mulai": date(tahun, 1, 1)}
                milik = [{**satu, **lain, "id": m.new_id()} for satu in versi]
                baru = {a["id"]: b["id"] for a, b in zip(versi, milik, strict=True)}
                sasaran = [
                    {**satu, "tahun": tahun, "indikator_versi_id": baru[satu["indikator_versi_id"]]}
                    for satu in target
                ]
                tulis.write(
                    f"Rencana {tahun}",
                    [
                        (m.SimpulVersi, [{**satu, **lain, "id": m.new_id()} for satu in simpul]),
                        (m.IndikatorVersi, milik),
                        (m.TargetRow, sasaran),
                        (m.Pagu, [{**satu, **lain, "id": m.new_id()} for satu in pagu]),
                    ],
                )
            for ke in range(1, 13):
                if (tahun, ke) != (TAHUN_INI, 12):
                    tulis.write(f"Siklus {tahun}-{ke}", _cycle(siklus, langkah, tahun, ke))
                for unit in {satu["unit_id"] for satu in milik}:
                    isian = [
                        _figure(satu, kebijakan, tahun, ke, nomor)
                        for nomor, satu in enumerate(milik)
                        if satu["unit_id"] == unit
                    ]
                    tulis.write(f"Formulir {tahun}-{ke}", [(m.RealisasiRow, isian)])


def _cycle(siklus, langkah, tahun, ke):
    """A collection that is done."""
    baru = {**siklus, "id": models.new_id(), "tahun": tahun, "ke": ke}
    selesai = [
        {**satu, "id": models.new_id(), "siklus_id": baru["id"], "keadaan": "selesai",
         "sejak": _SAAT, "oleh": "Pegawai (Contoh)"}
        for satu in langkah
    ]  # fmt: skip
    return [(models.SiklusRow, [baru]), (models.LangkahRow, selesai)]


def _figure(versi, kebijakan, tahun, ke, nomor):
    nilai = Decimal((nomor * 7 + ke * 3 + tahun) % 9 + 5)
    return {
        "id": models.new_id(), "opd_id": versi["opd_id"], "indikator_id": versi["indikator_id"],
        "indikator_versi_id": versi["id"], "kebijakan_id": kebijakan, "tahun": tahun,
        "jenis": "bulan", "ke": ke, "keadaan": "terisi", "nilai": nilai, "pembilang": None,
        "penyebut": None, "teks_asli": str(nilai), "teks_penyebut": "", "alasan": "",
        "penjelasan": "", "kendala": "", "upaya": "", "catatan_kembali": "", "temuan": "[]",
        "diubah_pada": _SAAT, "diubah_oleh": "Pegawai (Contoh)", "versi": 1,
    }  # fmt: skip


def _remember(ctx):
    """As after the weekly full check."""
    with ctx.engine.connect() as conn:
        save_diperiksa(ctx.folder.database, ctx.clock.now(), journal.head(conn))


# Many offices in one file


def add_offices(folder, tujuan, banyak):
    """A copy of the file in which so many offices stand, this one included."""
    shutil.copytree(folder.root, tujuan)
    salinan = DataFolder(tujuan)
    only_first()
    ctx = pembukaan.open_office(salinan)
    with ctx.engine.connect() as conn:
        entri = conn.execute(select(models.Jurnal.__table__)).mappings().all()
        indeks = conn.execute(select(models.JurnalBaris.__table__)).mappings().all()
    for nomor in range(1, banyak):
        awalan = f"{nomor:08x}"
        with ctx.engine.begin() as conn:
            _copy_rows(conn, awalan)
            _copy_journal(conn, awalan, entri, indeks)
    _remember(ctx)
    pembukaan.close_office(ctx)
    return salinan


def only_first():
    """The program opens files of one office; the bench opens the first of many."""
    pembukaan._only_office = lambda _folder, semua: min(semua)


def _copy_rows(conn, awalan):
    for tabel in SQLModel.metadata.sorted_tables:
        if tabel.name in journal.TANPA_JURNAL:
            continue
        nama = [kolom.name for kolom in tabel.columns]
        pilih = ", ".join(
            f"'{awalan}' || substr({n}, 9)" if n == "id" or n.endswith("_id") else n for n in nama
        )
        milik = next(iter(tabel.primary_key)).name
        sumber = f"{tabel.name} WHERE {milik} LIKE '00000000-%'"
        sql = f"INSERT INTO {tabel.name} ({', '.join(nama)}) SELECT {pilih} FROM {sumber}"
        conn.exec_driver_sql(sql)


def _copy_journal(conn, awalan, entri, indeks):
    """The same entries under the copy's keys, chained to what is there."""
    kepala = journal.head(conn)
    mulai, sebelumnya = kepala.urut, kepala.sidik
    lama, baru = "00000000-0000-7000-8000-", f"{awalan}-0000-7000-8000-"
    semua = []
    for satu in entri:
        milik = {
            **satu, "urut": mulai + satu["urut"], "membatalkan": None,
            "opd_id": (satu["opd_id"] or "").replace(lama, baru),
            "orang_id": (satu["orang_id"] or "").replace(lama, baru),
            "isi": satu["isi"].replace(lama, baru),
        }  # fmt: skip
        milik["sebelumnya"] = sebelumnya
        sebelumnya = milik["sidik"] = journal._digest(sebelumnya, milik)
        semua.append(milik)
    conn.execute(models.Jurnal.__table__.insert(), semua)
    conn.execute(
        models.JurnalBaris.__table__.insert(),
        [
            {**satu, "urut": mulai + satu["urut"], "kunci": satu["kunci"].replace(lama, baru)}
            for satu in indeks
        ],
    )
