"""A small office with every table filled, made through the writing door."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from sqlalchemy import Engine

from sakip_desktop.db import models as m
from sakip_desktop.db.work import WriteSession, write
from sakip_desktop.domain.riwayat import Entri

HARI = date(2026, 1, 2)


@dataclass
class JamUji:
    """A clock that a test moves."""

    saat: datetime = field(default=datetime(2026, 3, 2, 1, 0, tzinfo=UTC))

    def now(self) -> datetime:
        self.saat += timedelta(seconds=1)
        return self.saat


def entri(tindakan: str = "realisasi.isi", label: str = "Isi realisasi") -> Entri:
    return Entri(tindakan=tindakan, label=label, nama="Pengisi (Contoh)", peran="pengisi")


def fill_office(engine: Engine, jam: JamUji) -> None:
    """At least three rows in each business table, every foreign key used; ids are ``<tabel>-1``."""
    with write(engine, entri("kantor.isi", "Isi contoh"), jam) as sesi:
        for ke in (1, 2, 3):
            _fill_one(sesi, ke, jam.saat)


def _fill_one(sesi: WriteSession, ke: int, saat: datetime) -> None:
    opd = f"opd-{ke}"
    unit = f"unit-{ke}"
    teks = (
        "varian definisi alasan_pemilihan rumus pembilang penyebut sumber_data bukti "
        "penanggung_jawab standar_sumber"
    )
    versi = dict.fromkeys(teks.split(), "") | {
        "satuan": "%", "desimal": 2, "polaritas": "naik", "agregasi": "terakhir",
        "kumulatif_realisasi": False, "kumulatif_target": False, "frekuensi": "bulanan",
        "pengali": Decimal(100), "batas_atas": Decimal("100.00"), "predikat": "[]",
        "bobot": Decimal(1),
    }  # fmt: skip
    bulan = {"tahun": 2026, "jenis": "bulan", "ke": ke}
    sasaran = {"simpul_id": f"simpul-{ke}"} if ke == 3 else {"indikator_id": f"indikator-{ke}"}
    sesi.add_all([
        m.Opd(id=opd, nama=f"Sekretariat {ke}", jenis="setwan", pemda="Contoh", tempat="Contoh"),
        m.Kebijakan(
            id=f"kebijakan-{ke}", opd_id=opd, nomor=1, berlaku_mulai=HARI, lantai_rerata=Decimal(0),
            varian_turun="selisih", skala="{}", pengisi_boleh_memeriksa=True,
            persetujuan_tertulis=True, kertas="A4", huruf="Liberation Sans",
            margin_mm="20,20,20,25",
        ),
        m.UnitKerja(id=unit, opd_id=opd, nama="Bagian Umum"),
        m.UnitKerja(id=f"sub-{ke}", opd_id=opd, nama="Subbagian", induk_id=unit),
        m.Orang(id=f"orang-{ke}", opd_id=opd, nama=f"Kasubag {ke} (Contoh)"),
        m.Akun(
            id=f"akun-{ke}", opd_id=opd, orang_id=f"orang-{ke}", nama_akun=f"kasubag{ke}",
            sandi="$argon2id$x",
        ),
        m.JabatanDipegang(
            id=f"jabatan-{ke}", opd_id=opd, orang_id=f"orang-{ke}", unit_id=unit,
            nama="Kasubag Umum", mulai=HARI,
        ),
        m.PeranDipegang(
            id=f"peran-{ke}", opd_id=opd, orang_id=f"orang-{ke}", unit_id=unit, peran="pengisi",
            sifat="plh", menggantikan_id=f"orang-{max(1, ke - 1)}", mulai=HARI,
        ),
        m.SimpulRow(id=f"simpul-{ke}", opd_id=opd, jenis="sasaran", kode="S1"),
        m.SimpulVersi(
            id=f"simpul_versi-{ke}", opd_id=opd, simpul_id=f"simpul-{ke}", tahun=2026, nomor=1,
            berlaku_mulai=HARI, uraian="Meningkatnya layanan", unit_id=unit,
            induk_id=None if ke == 1 else f"simpul-{ke - 1}",
        ),
        m.IndikatorRow(id=f"indikator-{ke}", opd_id=opd, kode="I1"),
        m.IndikatorVersi(
            id=f"versi-{ke}", opd_id=opd, indikator_id=f"indikator-{ke}", tahun=2026, nomor=1,
            berlaku_mulai=HARI, nama="Persentase layanan tepat waktu", jenis="iku",
            simpul_id=f"simpul-{ke}", unit_id=unit, **versi,
        ),
        m.PenilaianSmart(
            id=f"smart-{ke}", opd_id=opd, indikator_id=f"indikator-{ke}", tahun=2026, butir="S",
            terpenuhi=True, dinilai_pada=saat,
        ),
        m.TargetRow(indikator_versi_id=f"versi-{ke}", nilai=Decimal("85.50"), **bulan),
        m.Pagu(
            id=f"pagu-{ke}", opd_id=opd, simpul_id=f"simpul-{ke}", tahun=2026, jenis="murni",
            nomor=1, nilai=1_500_000, berlaku_mulai=HARI,
        ),
        figure(ke, f"realisasi-{ke}", ke, saat),
        m.RealisasiAnggaran(
            id=f"anggaran-{ke}", opd_id=opd, simpul_id=f"simpul-{ke}", nilai=750_000,
            diubah_pada=saat, **bulan,
        ),
        m.SopVersi(id=f"sop-{ke}", opd_id=opd, kode="pengumpulan", nomor=1, sidik="x", isi="[sop]"),
        m.SiklusRow(
            id=f"siklus-{ke}", opd_id=opd, sop_versi_id=f"sop-{ke}", sop_kode="pengumpulan",
            dimulai=saat, tenggat=HARI, **bulan,
        ),
        m.LangkahRow(
            id=f"langkah-{ke}", siklus_id=f"siklus-{ke}", kode="isi", unit_id=unit,
            keadaan="berjalan", sejak=saat,
        ),
        m.Disposisi(
            id=f"disposisi-{ke}", siklus_id=f"siklus-{ke}", unit_id=unit, dari="mulai", ke="isi",
            arah="lanjut", orang_id=f"orang-{ke}", pada=saat,
        ),
        m.KelengkapanLangkah(
            id=f"kelengkapan-{ke}", langkah_id=f"langkah-{ke}", butir="Disposisi", ada=True,
            diubah_pada=saat,
        ),
        m.Pengerjaan(
            id=f"pengerjaan-{ke}", langkah_id=f"langkah-{ke}", orang_id=f"orang-{ke}",
            peran="pengisi", hasil="lanjut", dibuka_pada=saat, selesai_pada=saat, menit=15,
        ),
        m.JamKerja(id=f"jam-{ke}", opd_id=opd, hari=4, sesi='[["07.30","11.30"]]'),
        m.HariKhusus(id=f"khusus-{ke}", opd_id=opd, tanggal=HARI, nama="Hari jadi daerah"),
        m.SkTim(
            id=f"sk-{ke}", opd_id=opd, nomor="188/1/2026", tanggal=HARI, mulai=HARI,
            sampai=date(2026, 12, 31),
        ),
        m.SopKantor(id=f"sop_kantor-{ke}", opd_id=opd, kode="pengumpulan"),
        m.MasaIsi(
            id=f"masa-{ke}", opd_id=opd, unit_id=unit, nomor=1, dibuka=HARI,
            tenggat=date(2026, 1, 10), ditutup=date(2026, 1, 15), ditetapkan_pada=saat, **bulan,
        ),
        m.FormulirTerbit(
            id=f"formulir-{ke}", opd_id=opd, kode=f"AB2{ke}EFGH", unit_id=unit, nomor=1,
            bentuk="xlsx", sidik_susunan="x", dibuat_pada=saat, **bulan,
        ),
        m.FormulirGerak(
            id=f"gerak-{ke}", formulir_id=f"formulir-{ke}", arah="keluar", cara="flash disk",
            orang="Kasubag (Contoh)", pada=saat,
        ),
        m.Bukti(
            id=f"bukti-{ke}", opd_id=opd, indikator_id=f"indikator-{ke}", nama="laporan.pdf",
            isi="pdf", sidik="x", ukuran=1, ditambah_pada=saat, **bulan,
        ),
        m.DokumenKantor(
            id=f"dokumen_kantor-{ke}", opd_id=opd, tahun=2026, macam="renstra", judul="Renstra",
            ditambah_pada=saat,
        ),
        m.AturanPeriksa(
            id=f"aturan-{ke}", opd_id=opd, kode="lonjakan", nomor=1, berlaku_mulai=HARI,
            ambang=Decimal(50),
        ),
        m.Pengecualian(
            id=f"pengecualian-{ke}", opd_id=opd, kode="lonjakan", alasan="Musim",
            diberi_pada=saat, **sasaran, **bulan,
        ),
        m.Pertanyaan(
            id=f"pertanyaan-{ke}", opd_id=opd, kolom="nilai", **sasaran,
            keadaan="terbuka", pembuka_id=f"orang-{ke}", dibuka_pada=saat, **bulan,
        ),
        m.PesanPertanyaan(
            id=f"pesan-{ke}", pertanyaan_id=f"pertanyaan-{ke}", orang_id=f"orang-{ke}",
            peran="verifikator", macam="tanya", isi="Dari mana?", pada=saat,
        ),
        m.Naskah(
            id=f"naskah-{ke}", opd_id=opd, kode="undangan", unit_id=unit, siklus_id=f"siklus-{ke}",
            induk_id=None if ke == 1 else f"naskah-{ke - 1}", perihal="Rapat", diubah_pada=saat,
            **bulan,
        ),
        m.Dokumen(
            id=f"dokumen-{ke}", opd_id=opd, kode="pengukuran", difinalkan=saat, disetujui_oleh="x",
            jurnal_urut=1, jurnal_sidik="x", sidik_isi="x", beku="{}", unit_id=unit,
            naskah_id=f"naskah-{ke}", **bulan,
        ),
        m.TataNaskahRow(id=f"tata-{ke}", opd_id=opd, kode_unit="Set.DPRD"),
        m.Agenda(
            id=f"agenda-{ke}", opd_id=opd, buku="keluar", tahun=2026, urut=1, nomor="067/1/2026",
            tanggal=HARI, naskah_id=f"naskah-{ke}", keadaan="dipakai", dicatat_pada=saat,
        ),
        m.Pengiriman(
            id=f"kirim-{ke}", opd_id=opd, dokumen_id=f"dokumen-{ke}", urut=1, penerima="Bupati",
        ),
        m.ArsipDokumen(
            id=f"arsip-{ke}", opd_id=opd, dokumen_id=f"dokumen-{ke}", rak="A-1", diubah_pada=saat,
        ),
        m.TindakLanjutRow(
            id=f"lanjut-{ke}", opd_id=opd, asal="kendala", indikator_id=f"indikator-{ke}",
            simpul_id=f"simpul-{ke}", disposisi_id=f"disposisi-{ke}", uraian="Data terlambat",
            unit_id=unit, orang_id=f"orang-{ke}", tenggat=HARI, keadaan="belum", dibuat_pada=saat,
            **bulan,
        ),
        m.TindakLanjutGerak(
            id=f"gerak_lanjut-{ke}", tindak_lanjut_id=f"lanjut-{ke}", keadaan="proses", persen=50,
            tenggat=HARI, pada=saat,
        ),
    ])  # fmt: skip


def figure(milik: int, kunci: str, ke: int, saat: datetime, tahun: int = 2026) -> m.RealisasiRow:
    return m.RealisasiRow(
        id=kunci,
        opd_id=f"opd-{milik}",
        indikator_id=f"indikator-{milik}",
        indikator_versi_id=f"versi-{milik}",
        kebijakan_id=f"kebijakan-{milik}",
        tahun=tahun,
        jenis="bulan",
        ke=ke,
        keadaan="terisi",
        nilai=Decimal("80.25"),
        diubah_pada=saat,
        diubah_oleh="Pengisi (Contoh)",
    )


def change_figure(
    engine: Engine, jam: JamUji, nilai: str, kunci: str = "realisasi-1"
) -> int | None:
    """The save of one cell."""
    with write(engine, entri(), jam) as sesi:
        row = sesi.get_one(m.RealisasiRow, kunci)
        row.nilai = Decimal(nilai)
        row.diubah_pada = jam.now()
    return sesi.urut


def value_of(path: Path) -> str:
    """The stored text of the first figure, by plain SQLite."""
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT nilai FROM realisasi WHERE id='realisasi-1'").fetchone()[0]
