"""The tables.

Keys are UUIDv7 as text, made by the program: data will travel on flash drives and be merged.
Every table of an office carries ``opd_id``.  Rows that are referred to are retired
(``berhenti_pada``), never deleted.  ``versi`` is the row version that guards against two writers.
"""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel
from uuid_utils.compat import uuid7

from sakip_desktop.db.types import DecimalText, UtcDateTime

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def new_id() -> str:
    """A fresh key: UUIDv7, so keys sort by the time they were made."""
    return str(uuid7())


def _satu_perihal() -> CheckConstraint:
    """What is said about a figure or a budget line is about exactly one of them."""
    return CheckConstraint("(indikator_id IS NULL) <> (simpul_id IS NULL)", name="satu_perihal")


class Meta(SQLModel, table=True):
    """Facts of this file: installation id, last time seen, anchor of the journal."""

    __tablename__ = "meta"

    kunci: str = Field(primary_key=True)
    nilai: str


class Opd(SQLModel, table=True):
    """An office."""

    __tablename__ = "opd"

    id: str = Field(default_factory=new_id, primary_key=True)
    nama: str
    jenis: str
    pemda: str
    tempat: str
    alamat: str = ""
    kontak: str = ""
    zona: str = "WIB"
    sandi_pemulihan: str = ""  # argon2id of the recovery code; empty once used
    versi: int = 1


class Kebijakan(SQLModel, table=True):
    """Office policy, one row a dated version; never changed afterwards."""

    __tablename__ = "kebijakan"
    __table_args__ = (UniqueConstraint("opd_id", "nomor"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    nomor: int
    berlaku_mulai: date
    alasan: str = ""
    batas_tampil: Decimal | None = Field(default=None, sa_type=DecimalText)
    batas_rerata: Decimal | None = Field(default=None, sa_type=DecimalText)
    lantai_rerata: Decimal = Field(sa_type=DecimalText)
    varian_turun: str
    skala: str  # canonical JSON of domain.kinerja.Skala
    pengisi_boleh_memeriksa: bool
    persetujuan_tertulis: bool
    kosong_nol: bool = Field(default=False, sa_column_kwargs={"server_default": text("0")})
    kertas: str
    huruf: str
    margin_mm: str  # "atas,kanan,bawah,kiri"


class UnitKerja(SQLModel, table=True):
    """A unit of the office."""

    __tablename__ = "unit_kerja"
    __table_args__ = (UniqueConstraint("opd_id", "nama"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    induk_id: str | None = Field(default=None, foreign_key="unit_kerja.id")
    nama: str
    singkatan: str = ""
    urut: int = 0
    berhenti_pada: date | None = None
    versi: int = 1


class Orang(SQLModel, table=True):
    """A person."""

    __tablename__ = "orang"

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    nama: str
    nip: str = ""
    pangkat: str = ""
    berhenti_pada: date | None = None
    versi: int = 1


class Akun(SQLModel, table=True):
    """A login of a person."""

    __tablename__ = "akun"
    __table_args__ = (UniqueConstraint("opd_id", "nama_akun"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    orang_id: str = Field(foreign_key="orang.id", unique=True)
    nama_akun: str
    sandi: str  # argon2id with its parameters
    gagal: int = 0
    tunggu_sampai: datetime | None = Field(default=None, sa_type=UtcDateTime)
    harus_ganti: bool = False
    aktif: bool = True
    versi: int = 1


class JabatanDipegang(SQLModel, table=True):
    """A title held from a day to a day: definitif, plt or plh."""

    __tablename__ = "jabatan_dipegang"

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    orang_id: str = Field(foreign_key="orang.id", index=True)
    unit_id: str | None = Field(default=None, foreign_key="unit_kerja.id")
    nama: str
    sifat: str = "definitif"
    mulai: date
    sampai: date | None = None
    versi: int = 1


class PeranDipegang(SQLModel, table=True):
    """A function role held from a day to a day, for a unit or the whole office."""

    __tablename__ = "peran_dipegang"
    __table_args__ = (Index(None, "opd_id", "peran"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    orang_id: str = Field(foreign_key="orang.id", index=True)
    unit_id: str | None = Field(default=None, foreign_key="unit_kerja.id")
    peran: str
    sifat: str = Field(default="definitif", sa_column_kwargs={"server_default": "definitif"})
    menggantikan_id: str | None = Field(default=None, foreign_key="orang.id")  # of plt and plh
    mulai: date
    sampai: date | None = None
    versi: int = 1


class SimpulRow(SQLModel, table=True):
    """A node of the plan tree: its lasting identity."""

    __tablename__ = "simpul"
    __table_args__ = (UniqueConstraint("opd_id", "jenis", "kode"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    jenis: str
    kode: str


class SimpulVersi(SQLModel, table=True):
    """A node as it is valid in a year; the highest ``nomor`` of a year is in force.

    With ``berhenti`` it is retired: ``berlaku_mulai`` is the first day without it.
    """

    __tablename__ = "simpul_versi"
    __table_args__ = (
        UniqueConstraint("simpul_id", "tahun", "nomor"),
        Index(None, "opd_id", "tahun"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    simpul_id: str = Field(foreign_key="simpul.id")
    tahun: int
    nomor: int
    berlaku_mulai: date
    alasan: str = ""
    induk_id: str | None = Field(default=None, foreign_key="simpul.id")
    unit_id: str | None = Field(default=None, foreign_key="unit_kerja.id")
    uraian: str
    urut: int = 0
    berhenti: bool = False


class IndikatorRow(SQLModel, table=True):
    """An indikator: its lasting identity."""

    __tablename__ = "indikator"
    __table_args__ = (UniqueConstraint("opd_id", "kode"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    kode: str


class IndikatorVersi(SQLModel, table=True):
    """An indikator as it is valid in a year; the highest ``nomor`` of a year is in force.

    With ``berhenti`` it is retired: ``berlaku_mulai`` is the first day without it.
    """

    __tablename__ = "indikator_versi"
    __table_args__ = (
        UniqueConstraint("indikator_id", "tahun", "nomor"),
        Index(None, "opd_id", "tahun"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    indikator_id: str = Field(foreign_key="indikator.id")
    tahun: int
    nomor: int
    berlaku_mulai: date
    alasan: str = ""
    urut: int = 0
    berhenti: bool = False
    nama: str
    jenis: str
    simpul_id: str = Field(foreign_key="simpul.id")
    unit_id: str = Field(foreign_key="unit_kerja.id")
    satuan: str
    desimal: int
    polaritas: str
    varian: str
    agregasi: str
    kumulatif_realisasi: bool
    kumulatif_target: bool
    frekuensi: str
    definisi: str
    alasan_pemilihan: str
    rumus: str
    pembilang: str
    penyebut: str
    pengali: Decimal = Field(sa_type=DecimalText)
    batas_bawah: Decimal | None = Field(default=None, sa_type=DecimalText)
    batas_atas: Decimal | None = Field(default=None, sa_type=DecimalText)
    realisasi_terburuk: Decimal | None = Field(default=None, sa_type=DecimalText)
    predikat: str  # JSON list of [label, score text]
    sumber_data: str
    bukti: str
    penanggung_jawab: str
    baseline: Decimal | None = Field(default=None, sa_type=DecimalText)
    baseline_tahun: int | None = None
    target_renstra: Decimal | None = Field(default=None, sa_type=DecimalText)
    standar_nasional: Decimal | None = Field(default=None, sa_type=DecimalText)
    standar_sumber: str
    bobot: Decimal = Field(sa_type=DecimalText)
    satuan_pembilang: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    satuan_penyebut: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    sk_iku: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    # JSON list of [year, target text, its upper end or null]
    target_renstra_tahunan: str = Field(
        default="[]", sa_column_kwargs={"server_default": text("'[]'")}
    )


class PenilaianSmart(SQLModel, table=True):
    """What a person judged of one of the five SMART points of an indikator in a year.

    ``butir`` is S, M, A, R or T; ``terpenuhi`` is None while it is not judged.
    """

    __tablename__ = "penilaian_smart"
    __table_args__ = (UniqueConstraint("indikator_id", "tahun", "butir"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    indikator_id: str = Field(foreign_key="indikator.id")
    tahun: int
    butir: str
    terpenuhi: bool | None = None
    catatan: str = ""
    dinilai_pada: datetime = Field(sa_type=UtcDateTime)
    dinilai_oleh: str = ""
    versi: int = 1


class TargetRow(SQLModel, table=True):
    """A target of an indikator version for one period."""

    __tablename__ = "target"

    indikator_versi_id: str = Field(foreign_key="indikator_versi.id", primary_key=True)
    tahun: int = Field(primary_key=True)
    jenis: str = Field(primary_key=True)
    ke: int = Field(primary_key=True)
    nilai: Decimal = Field(sa_type=DecimalText)
    atas: Decimal | None = Field(default=None, sa_type=DecimalText)


class Pagu(SQLModel, table=True):
    """A budget ceiling in whole rupiah; ``murni`` or ``perubahan``, corrected by a higher nomor."""

    __tablename__ = "pagu"
    __table_args__ = (
        UniqueConstraint("simpul_id", "tahun", "jenis", "nomor"),
        Index(None, "opd_id", "tahun"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    simpul_id: str = Field(foreign_key="simpul.id")
    tahun: int
    jenis: str
    nomor: int
    nilai: int
    berlaku_mulai: date
    alasan: str = ""


class RealisasiRow(SQLModel, table=True):
    """The figure of an indikator in a month."""

    __tablename__ = "realisasi"
    __table_args__ = (
        UniqueConstraint("indikator_id", "tahun", "jenis", "ke"),
        Index(None, "opd_id", "tahun", "jenis", "ke"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    indikator_id: str = Field(foreign_key="indikator.id")
    indikator_versi_id: str = Field(foreign_key="indikator_versi.id")
    kebijakan_id: str = Field(foreign_key="kebijakan.id")
    tahun: int
    jenis: str
    ke: int
    keadaan: str
    nilai: Decimal | None = Field(default=None, sa_type=DecimalText)
    pembilang: Decimal | None = Field(default=None, sa_type=DecimalText)
    penyebut: Decimal | None = Field(default=None, sa_type=DecimalText)
    teks_asli: str = ""
    teks_penyebut: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    alasan: str = ""
    penjelasan: str = ""
    kendala: str = ""
    upaya: str = ""
    catatan_kembali: str = ""
    temuan: str = "[]"  # canonical JSON of the findings when it was stored
    diubah_pada: datetime = Field(sa_type=UtcDateTime)
    diubah_oleh: str = ""
    terlambat: bool = Field(default=False, sa_column_kwargs={"server_default": text("0")})
    versi: int = 1


class RealisasiAnggaran(SQLModel, table=True):
    """Rupiah spent on a node in a month (not running)."""

    __tablename__ = "realisasi_anggaran"
    __table_args__ = (
        UniqueConstraint("simpul_id", "tahun", "jenis", "ke"),
        Index(None, "opd_id", "tahun"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    simpul_id: str = Field(foreign_key="simpul.id")
    tahun: int
    jenis: str
    ke: int
    nilai: int | None = None
    teks_asli: str = ""
    penjelasan: str = ""
    temuan: str = "[]"
    diubah_pada: datetime = Field(sa_type=UtcDateTime)
    diubah_oleh: str = ""
    terlambat: bool = Field(default=False, sa_column_kwargs={"server_default": text("0")})
    versi: int = 1


class SopVersi(SQLModel, table=True):
    """The text of an SOP as a cycle began with it."""

    __tablename__ = "sop_versi"
    __table_args__ = (UniqueConstraint("opd_id", "kode", "sidik"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    kode: str
    nomor: int
    sidik: str  # SHA-256 of isi
    isi: str  # the TOML


class SiklusRow(SQLModel, table=True):
    """A running cycle: SOP version, office, period."""

    __tablename__ = "siklus"
    __table_args__ = (UniqueConstraint("opd_id", "sop_kode", "tahun", "jenis", "ke"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    sop_versi_id: str = Field(foreign_key="sop_versi.id")
    sop_kode: str
    tahun: int
    jenis: str
    ke: int
    dimulai: datetime = Field(sa_type=UtcDateTime)
    tenggat: date
    versi: int = 1


class LangkahRow(SQLModel, table=True):
    """A step of a cycle for a unit (or the office) with its state."""

    __tablename__ = "langkah_berjalan"
    __table_args__ = (UniqueConstraint("siklus_id", "kode", "unit_id"), Index(None, "keadaan"))

    id: str = Field(default_factory=new_id, primary_key=True)
    siklus_id: str = Field(foreign_key="siklus.id")
    kode: str
    unit_id: str | None = Field(default=None, foreign_key="unit_kerja.id")
    keadaan: str
    sejak: datetime | None = Field(default=None, sa_type=UtcDateTime)
    oleh: str = ""
    catatan: str = ""
    versi: int = 1


class Disposisi(SQLModel, table=True):
    """A hand-over from step to step; only ever added."""

    __tablename__ = "disposisi"

    id: str = Field(default_factory=new_id, primary_key=True)
    siklus_id: str = Field(foreign_key="siklus.id", index=True)
    unit_id: str | None = Field(default=None, foreign_key="unit_kerja.id")
    dari: str
    ke: str
    arah: str  # lanjut | kembali | tarik
    orang_id: str = Field(foreign_key="orang.id")
    atas_nama: str = ""  # set when it was recorded for somebody
    catatan: str = ""
    penerima: str = Field(default="[]", sa_column_kwargs={"server_default": text("'[]'")})
    instruksi: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    tenggat: date | None = None
    pada: datetime = Field(sa_type=UtcDateTime)


class KelengkapanLangkah(SQLModel, table=True):
    """What a person ticked of a step's kelengkapan, with what was attached."""

    __tablename__ = "kelengkapan_langkah"
    __table_args__ = (UniqueConstraint("langkah_id", "butir"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    langkah_id: str = Field(foreign_key="langkah_berjalan.id")
    butir: str  # the words of the SOP
    ada: bool = False
    catatan: str = ""
    berkas: str = ""  # name of the attached file
    sidik: str = ""  # its SHA-256 in the folder of evidence
    diubah_pada: datetime = Field(sa_type=UtcDateTime)
    diubah_oleh: str = ""
    versi: int = 1


class Pengerjaan(SQLModel, table=True):
    """One time that a step was worked: from its opening to the decision that ended it."""

    __tablename__ = "pengerjaan"

    id: str = Field(default_factory=new_id, primary_key=True)
    langkah_id: str = Field(foreign_key="langkah_berjalan.id", index=True)
    orang_id: str = Field(foreign_key="orang.id")
    peran: str
    atas_nama: str = ""
    hasil: str  # lanjut | kembali | tarik | lewat
    dibuka_pada: datetime = Field(sa_type=UtcDateTime)
    selesai_pada: datetime = Field(sa_type=UtcDateTime)
    menit: int | None = None  # of work, as the person says; None when not told
    versi: int = 1


class JamKerja(SQLModel, table=True):
    """Working hours of a weekday, where the office's differ from the usual ones."""

    __tablename__ = "jam_kerja"
    __table_args__ = (UniqueConstraint("opd_id", "hari"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    hari: int  # 0 is Monday
    sesi: str  # canonical JSON: list of ["07.30", "12.00"]; empty when nobody works
    versi: int = 1


class HariKhusus(SQLModel, table=True):
    """A day that the office itself makes free, or on which it works although it were free."""

    __tablename__ = "hari_khusus"
    __table_args__ = (UniqueConstraint("opd_id", "tanggal"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    tanggal: date
    nama: str
    masuk: bool = False
    versi: int = 1


class SkTim(SQLModel, table=True):
    """A decree that names the SAKIP team, valid from a day to a day."""

    __tablename__ = "sk_tim"

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    nomor: str
    tentang: str = ""
    tanggal: date
    mulai: date
    sampai: date
    versi: int = 1


class SopKantor(SQLModel, table=True):
    """What an office fixed about a procedure: its own identity, and that it adopts a wording."""

    __tablename__ = "sop_kantor"
    __table_args__ = (UniqueConstraint("opd_id", "kode"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    kode: str
    identitas: str = "{}"  # canonical JSON of what the office fills in itself
    dianut_sidik: str = ""  # SHA-256 of the adopted text; empty while none is adopted
    dianut_pada: date | None = None
    dianut_oleh: str = ""
    versi: int = 1


class MasaIsi(SQLModel, table=True):
    """When a period is open for filling: for the office, or (``unit_id``) opened again for a unit.

    The highest ``nomor`` of a period and unit is in force; only ever added.  The collection is due
    on ``tenggat``; after ``ditutup`` nothing can be typed any more.
    """

    __tablename__ = "masa_isi"
    __table_args__ = (UniqueConstraint("opd_id", "tahun", "jenis", "ke", "unit_id", "nomor"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    tahun: int
    jenis: str
    ke: int
    unit_id: str | None = Field(default=None, foreign_key="unit_kerja.id")
    nomor: int
    dibuka: date
    tenggat: date
    ditutup: date | None = None
    alasan: str = ""
    ditetapkan_pada: datetime = Field(sa_type=UtcDateTime)
    ditetapkan_oleh: str = ""
    versi: int = 1


class FormulirTerbit(SQLModel, table=True):
    """A form that went out: which unit and period, and what it was made from."""

    __tablename__ = "formulir_terbit"
    __table_args__ = (
        UniqueConstraint("opd_id", "kode"),
        UniqueConstraint("opd_id", "tahun", "jenis", "ke", "unit_id", "nomor"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    kode: str  # eight characters that find it again
    unit_id: str = Field(foreign_key="unit_kerja.id")
    tahun: int
    jenis: str
    ke: int
    nomor: int  # counts the forms of a unit and period; a later one replaces an earlier one
    bentuk: str  # xlsx | kertas | kiriman
    sidik_susunan: str  # SHA-256 of the lines asked for and how they are measured
    isi_awal: str = "{}"  # canonical JSON: what stood in the cells when it was made
    dibuat_pada: datetime = Field(sa_type=UtcDateTime)
    dibuat_oleh: str = ""
    versi: int = 1


class FormulirGerak(SQLModel, table=True):
    """Custody of a form: it was handed out or came back; only ever added."""

    __tablename__ = "formulir_gerak"

    id: str = Field(default_factory=new_id, primary_key=True)
    formulir_id: str = Field(foreign_key="formulir_terbit.id", index=True)
    arah: str  # keluar | kembali
    cara: str  # langsung | flash disk | surel | pesan | kertas
    orang: str  # who took it or brought it, as told
    pada: datetime = Field(sa_type=UtcDateTime)
    berkas: str = ""  # name of the file that came back
    sidik: str = ""  # its SHA-256
    catatan: str = ""
    dicatat_oleh: str = ""
    versi: int = 1


class Bukti(SQLModel, table=True):
    """Evidence of a figure: a file kept under its hash, or only a link."""

    __tablename__ = "bukti"
    __table_args__ = (Index(None, "indikator_id", "tahun", "jenis", "ke"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    indikator_id: str = Field(foreign_key="indikator.id")
    tahun: int
    jenis: str
    ke: int
    macam: str = ""  # which of the kinds that the indikator wants
    nama: str  # of the file as it was brought, or words for the link
    isi: str = ""  # pdf | jpg | png | xlsx | docx | mp4, by content; empty for a link
    sidik: str = ""  # SHA-256; empty for a link
    ukuran: int = 0  # bytes
    tautan: str = ""
    gambar_saja: bool = False  # a PDF without any text: cannot be searched
    ditambah_pada: datetime = Field(sa_type=UtcDateTime)
    ditambah_oleh: str = ""
    dicabut_pada: datetime | None = Field(default=None, sa_type=UtcDateTime)
    dicabut_oleh: str = ""
    versi: int = 1


class DokumenKantor(SQLModel, table=True):
    """A document of the office in a year (Renstra, DPA, PK, LHE …): register and file."""

    __tablename__ = "dokumen_kantor"
    __table_args__ = (Index(None, "opd_id", "tahun"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    tahun: int
    macam: str
    judul: str
    nomor: str = ""
    tanggal: date | None = None
    catatan: str = ""
    nama: str = ""
    isi: str = ""
    sidik: str = ""
    ukuran: int = 0
    tautan: str = ""
    ditambah_pada: datetime = Field(sa_type=UtcDateTime)
    ditambah_oleh: str = ""
    dicabut_pada: datetime | None = Field(default=None, sa_type=UtcDateTime)
    dicabut_oleh: str = ""
    versi: int = 1


class AturanPeriksa(SQLModel, table=True):
    """What the office decided about a rule of checking, one row a dated version."""

    __tablename__ = "aturan_periksa"
    __table_args__ = (UniqueConstraint("opd_id", "kode", "nomor"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    kode: str
    nomor: int
    berlaku_mulai: date
    aktif: bool = True
    ambang: Decimal | None = Field(default=None, sa_type=DecimalText)
    alasan: str = ""
    ditetapkan_oleh: str = ""
    versi: int = 1


class Pengecualian(SQLModel, table=True):
    """A rule that does not count for one figure or budget line, with its reason."""

    __tablename__ = "pengecualian"
    __table_args__ = (
        _satu_perihal(),
        Index(None, "opd_id", "tahun", "jenis", "ke"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    kode: str
    indikator_id: str | None = Field(default=None, foreign_key="indikator.id")
    simpul_id: str | None = Field(default=None, foreign_key="simpul.id")  # of a budget line
    tahun: int
    jenis: str
    ke: int
    alasan: str
    diberi_pada: datetime = Field(sa_type=UtcDateTime)
    diberi_oleh: str = ""
    dicabut_pada: datetime | None = Field(default=None, sa_type=UtcDateTime)
    dicabut_oleh: str = ""
    versi: int = 1


class Pertanyaan(SQLModel, table=True):
    """A reviewer's question about a cell; only who opened it closes it."""

    __tablename__ = "pertanyaan"
    __table_args__ = (
        _satu_perihal(),
        Index(None, "opd_id", "tahun", "jenis", "ke"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    indikator_id: str | None = Field(default=None, foreign_key="indikator.id")
    simpul_id: str | None = Field(default=None, foreign_key="simpul.id")  # of a budget line
    tahun: int
    jenis: str
    ke: int
    kolom: str
    keadaan: str  # terbuka | dijawab | ditutup
    pembuka_id: str = Field(foreign_key="orang.id")
    nilai_awal: str = ""  # what stood in the cell when it was asked
    dibuka_pada: datetime = Field(sa_type=UtcDateTime)
    versi: int = 1


class PesanPertanyaan(SQLModel, table=True):
    """One turn of the conversation about a question; only ever added."""

    __tablename__ = "pesan_pertanyaan"

    id: str = Field(default_factory=new_id, primary_key=True)
    pertanyaan_id: str = Field(foreign_key="pertanyaan.id", index=True)
    orang_id: str = Field(foreign_key="orang.id")
    peran: str
    macam: str  # tanya | penjelasan | perbaikan | tutup
    isi: str
    nilai: str = ""  # what stood in the cell then
    pada: datetime = Field(sa_type=UtcDateTime)
    versi: int = 1


class Naskah(SQLModel, table=True):
    """A paper while it is being made: what people typed, who is to sign, its number and day.

    ``isian``, ``penanda``, ``paraf`` and ``tembusan`` are canonical JSON (``domain.naskah``).
    """

    __tablename__ = "naskah"
    __table_args__ = (
        UniqueConstraint("opd_id", "kode", "tahun", "jenis", "ke", "unit_id", "urut"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    kode: str
    tahun: int
    jenis: str
    ke: int
    unit_id: str | None = Field(default=None, foreign_key="unit_kerja.id")
    urut: int = 1
    perihal: str = ""
    isian: str = "{}"
    nomor: str = ""
    tanggal: date | None = None
    tempat: str = ""
    cara: str = "basah"
    penanda: str = "[]"
    paraf: str = "[]"
    tembusan: str = "[]"
    induk_id: str | None = Field(default=None, foreign_key="naskah.id")
    siklus_id: str | None = Field(default=None, foreign_key="siklus.id")
    keadaan: str = "konsep"
    revisi: int = 0
    alasan: str = ""
    diubah_pada: datetime = Field(sa_type=UtcDateTime)
    diubah_oleh: str = ""
    versi: int = 1


class Dokumen(SQLModel, table=True):
    """A finished paper: its frozen data, its file and fingerprints."""

    __tablename__ = "dokumen"
    __table_args__ = (
        UniqueConstraint("opd_id", "kode", "tahun", "jenis", "ke", "unit_id", "urut", "revisi"),
        Index(None, "sidik_pdf"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    kode: str
    tahun: int
    jenis: str
    ke: int
    unit_id: str | None = Field(default=None, foreign_key="unit_kerja.id")
    urut: int = Field(default=1, sa_column_kwargs={"server_default": text("1")})
    revisi: int = 0
    difinalkan: datetime = Field(sa_type=UtcDateTime)
    disetujui_oleh: str
    jurnal_urut: int
    jurnal_sidik: str
    sidik_isi: str
    beku: str  # canonical JSON of the read model
    naskah_id: str | None = Field(default=None, foreign_key="naskah.id")
    sidik_pdf: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    berkas: str = Field(default="", sa_column_kwargs={"server_default": text("''")})


class TataNaskahRow(SQLModel, table=True):
    """What an office fixes for all its papers, one row."""

    __tablename__ = "tata_naskah"
    __table_args__ = (UniqueConstraint("opd_id"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    kode_unit: str = ""
    pola: str = "{}"  # canonical JSON: pattern of the number by book
    kaki_tte: str = ""
    logo: str = ""  # SHA-256 of the picture; empty for none
    atasan_nama: str = ""
    atasan_jabatan: str = ""
    atasan_nip: str = ""
    versi: int = 1


class Agenda(SQLModel, table=True):
    """A line of the buku agenda: a number that was reserved, used or cancelled; never removed."""

    __tablename__ = "agenda"
    __table_args__ = (UniqueConstraint("opd_id", "buku", "tahun", "urut", "sisipan"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    buku: str
    tahun: int
    urut: int
    sisipan: str = ""  # a letter behind a number of the past: 12.a
    nomor: str
    tanggal: date
    perihal: str = ""
    tujuan: str = ""
    naskah_id: str | None = Field(default=None, foreign_key="naskah.id", index=True)
    keadaan: str  # dipesan | dipakai | batal
    alasan: str = ""
    dicatat_pada: datetime = Field(sa_type=UtcDateTime)
    dicatat_oleh: str = ""
    versi: int = 1


class Pengiriman(SQLModel, table=True):
    """Who gets a finished paper, when it was sent and who received it."""

    __tablename__ = "pengiriman"

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    dokumen_id: str = Field(foreign_key="dokumen.id", index=True)
    urut: int
    penerima: str
    tembusan: bool = False
    banyaknya: int = 1
    cara: str = ""
    dikirim: date | None = None
    diterima: date | None = None
    diterima_oleh: str = ""
    catatan: str = ""
    versi: int = 1


class ArsipDokumen(SQLModel, table=True):
    """Where a finished paper lies: its scan or signed file, its shelf, how long it is kept."""

    __tablename__ = "arsip_dokumen"
    __table_args__ = (UniqueConstraint("dokumen_id"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    dokumen_id: str = Field(foreign_key="dokumen.id")
    klasifikasi: str = ""
    rak: str = ""
    retensi_aktif: int | None = None  # years
    retensi_inaktif: int | None = None
    nasib: str = ""  # musnah | permanen
    pindaian: str = ""  # SHA-256 of the scan of the signed paper
    pindaian_nama: str = ""
    tte: str = ""  # SHA-256 of the file that came back signed
    tte_nama: str = ""
    tte_hasil: str = "{}"  # canonical JSON: what was found in it
    diubah_pada: datetime = Field(sa_type=UtcDateTime)
    diubah_oleh: str = ""
    versi: int = 1


class TindakLanjutRow(SQLModel, table=True):
    """Something to be done about a finding, an obstacle, a recommendation or an instruction."""

    __tablename__ = "tindak_lanjut"
    __table_args__ = (Index(None, "opd_id", "keadaan"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    opd_id: str = Field(foreign_key="opd.id")
    tahun: int  # the period that it came from
    jenis: str
    ke: int
    asal: str  # temuan | kendala | rekomendasi | instruksi
    rujukan: str = ""  # what it came from, in words
    indikator_id: str | None = Field(default=None, foreign_key="indikator.id")
    simpul_id: str | None = Field(default=None, foreign_key="simpul.id")
    disposisi_id: str | None = Field(default=None, foreign_key="disposisi.id")
    uraian: str
    rencana: str = ""
    keluaran: str = ""
    unit_id: str | None = Field(default=None, foreign_key="unit_kerja.id")
    orang_id: str | None = Field(default=None, foreign_key="orang.id")
    tenggat: date
    keadaan: str  # belum | proses | selesai | batal
    persen: int = 0
    dibuat_pada: datetime = Field(sa_type=UtcDateTime)
    dibuat_oleh: str = ""
    versi: int = 1


class TindakLanjutGerak(SQLModel, table=True):
    """What became of it, turn by turn, with its evidence; only ever added."""

    __tablename__ = "tindak_lanjut_gerak"

    id: str = Field(default_factory=new_id, primary_key=True)
    tindak_lanjut_id: str = Field(foreign_key="tindak_lanjut.id", index=True)
    keadaan: str
    persen: int
    catatan: str = ""
    sidik: str = ""  # SHA-256 of the evidence; empty for none
    nama: str = ""
    isi: str = ""  # kind of the file by content
    tautan: str = ""
    tenggat: date
    pada: datetime = Field(sa_type=UtcDateTime)
    oleh: str = ""
    versi: int = 1


class Jurnal(SQLModel, table=True):
    """One command: who, when, as what, and every row before and after; hash-chained."""

    __tablename__ = "jurnal"

    instalasi: str = Field(primary_key=True)
    urut: int = Field(primary_key=True)
    waktu: datetime = Field(sa_type=UtcDateTime)
    jam_diragukan: bool = False
    opd_id: str | None = None
    orang_id: str | None = None
    nama: str = ""
    peran: str = ""
    atas_nama: str = ""
    tindakan: str
    objek: str = ""
    label: str
    membatalkan: int | None = None
    isi: str  # canonical JSON: list of {tabel, kunci, sebelum, sesudah}
    sebelumnya: str  # hash of the entry before
    sidik: str


class JurnalBaris(SQLModel, table=True):
    """Index of the journal: which rows an entry touched."""

    __tablename__ = "jurnal_baris"
    __table_args__ = (
        ForeignKeyConstraint(["instalasi", "urut"], ["jurnal.instalasi", "jurnal.urut"]),
        Index(None, "tabel", "kunci"),
    )

    instalasi: str = Field(primary_key=True)
    urut: int = Field(primary_key=True)
    ke: int = Field(primary_key=True)
    tabel: str
    kunci: str
