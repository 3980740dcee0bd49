"""Collecting: forms that go out and come back, evidence, rules, questions, times of filling.

Written in plain SQL, never with our models: they change, this must not.
"""

from collections.abc import Iterable

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

BARIS_BERUBAH: frozenset[str] = frozenset()

_KANTOR = {"opd_id": "opd"}
_PERIODE = ("tahun", "jenis", "ke")


# What the first page looks for, so that it does not read more with every year.
_INDEKS = (
    ("langkah_berjalan", "keadaan"),
    ("realisasi_anggaran", "opd_id", "tahun"),
    ("peran_dipegang", "opd_id", "peran"),
)


def upgrade() -> None:
    for tabel, *kolom in _INDEKS:
        op.create_index(op.f(f"ix_{tabel}_{'_'.join(kolom)}"), tabel, kolom)
    for tabel in ("realisasi", "realisasi_anggaran"):
        op.add_column(
            tabel,
            sa.Column("terlambat", sa.Boolean(), nullable=False, server_default=sa.text("0")),
        )
    _add_forms()
    _add_evidence()
    _add_checks()


def _add_forms() -> None:
    _table(
        "masa_isi",
        (
            _text("opd_id"),
            *_period(),
            _text("unit_id", kosong=True),
            _number("nomor"),
            _day("dibuka"),
            _day("tenggat"),
            _day("ditutup", kosong=True),
            *_texts("alasan", "ditetapkan_pada", "ditetapkan_oleh"),
        ),
        {**_KANTOR, "unit_id": "unit_kerja"},
        unik=(("opd_id", *_PERIODE, "unit_id", "nomor"),),
    )
    _table(
        "formulir_terbit",
        (
            *_texts("opd_id", "kode", "unit_id"),
            *_period(),
            _number("nomor"),
            *_texts("bentuk", "sidik_susunan", "isi_awal", "dibuat_pada", "dibuat_oleh"),
        ),
        {**_KANTOR, "unit_id": "unit_kerja"},
        unik=(("opd_id", "kode"), ("opd_id", *_PERIODE, "unit_id", "nomor")),
    )
    _table(
        "formulir_gerak",
        (
            *_texts("formulir_id", "arah", "cara", "orang", "pada"),
            *_texts("berkas", "sidik", "catatan", "dicatat_oleh"),
        ),
        {"formulir_id": "formulir_terbit"},
    )
    op.create_index(op.f("ix_formulir_gerak_formulir_id"), "formulir_gerak", ["formulir_id"])


def _add_evidence() -> None:
    _table(
        "bukti",
        (
            *_texts("opd_id", "indikator_id"),
            *_period(),
            *_texts("macam", "nama", "isi", "sidik"),
            _number("ukuran"),
            _text("tautan"),
            _flag("gambar_saja"),
            *_texts("ditambah_pada", "ditambah_oleh"),
            _text("dicabut_pada", kosong=True),
            _text("dicabut_oleh"),
        ),
        {**_KANTOR, "indikator_id": "indikator"},
    )
    op.create_index(
        op.f("ix_bukti_indikator_id_tahun_jenis_ke"), "bukti", ["indikator_id", *_PERIODE]
    )
    _table(
        "dokumen_kantor",
        (
            _text("opd_id"),
            _number("tahun"),
            *_texts("macam", "judul", "nomor"),
            _day("tanggal", kosong=True),
            *_texts("catatan", "nama", "isi", "sidik"),
            _number("ukuran"),
            *_texts("tautan", "ditambah_pada", "ditambah_oleh"),
            _text("dicabut_pada", kosong=True),
            _text("dicabut_oleh"),
        ),
        _KANTOR,
    )
    op.create_index(op.f("ix_dokumen_kantor_opd_id_tahun"), "dokumen_kantor", ["opd_id", "tahun"])


def _add_checks() -> None:
    _table(
        "aturan_periksa",
        (
            *_texts("opd_id", "kode"),
            _number("nomor"),
            _day("berlaku_mulai"),
            _flag("aktif"),
            sa.Column("ambang", sa.Text(), nullable=True),
            *_texts("alasan", "ditetapkan_oleh"),
        ),
        _KANTOR,
        unik=(("opd_id", "kode", "nomor"),),
    )
    _table(
        "pengecualian",
        (
            *_texts("opd_id", "kode", "indikator_id"),
            *_period(),
            *_texts("alasan", "diberi_pada", "diberi_oleh"),
            _text("dicabut_pada", kosong=True),
            _text("dicabut_oleh"),
        ),
        {**_KANTOR, "indikator_id": "indikator"},
    )
    _table(
        "pertanyaan",
        (
            *_texts("opd_id", "indikator_id"),
            *_period(),
            *_texts("kolom", "keadaan", "pembuka_id", "nilai_awal", "dibuka_pada"),
        ),
        {**_KANTOR, "indikator_id": "indikator", "pembuka_id": "orang"},
    )
    for tabel in ("pengecualian", "pertanyaan"):
        op.create_index(op.f(f"ix_{tabel}_opd_id_tahun_jenis_ke"), tabel, ["opd_id", *_PERIODE])
    _table(
        "pesan_pertanyaan",
        _texts("pertanyaan_id", "orang_id", "peran", "macam", "isi", "nilai", "pada"),
        {"pertanyaan_id": "pertanyaan", "orang_id": "orang"},
    )
    op.create_index(
        op.f("ix_pesan_pertanyaan_pertanyaan_id"), "pesan_pertanyaan", ["pertanyaan_id"]
    )


def _text(nama: str, *, kosong: bool = False) -> sa.Column[str]:
    return sa.Column(nama, sa.String(), nullable=kosong)


def _texts(*nama: str) -> tuple[sa.Column[str], ...]:
    return tuple(_text(satu) for satu in nama)


def _number(nama: str) -> sa.Column[int]:
    return sa.Column(nama, sa.Integer(), nullable=False)


def _day(nama: str, *, kosong: bool = False) -> sa.Column[object]:
    return sa.Column(nama, sa.Date(), nullable=kosong)


def _flag(nama: str) -> sa.Column[bool]:
    return sa.Column(nama, sa.Boolean(), nullable=False)


def _period() -> tuple[sa.Column[object], ...]:
    return (_number("tahun"), _text("jenis"), _number("ke"))


def _table(
    nama: str,
    kolom: Iterable[sa.Column[object]],
    rujukan: dict[str, str],
    unik: tuple[tuple[str, ...], ...] = (),
) -> None:
    """A table with the key and the row version that all have."""
    batas: list[sa.SchemaItem] = [
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{nama}")),
        *(
            sa.ForeignKeyConstraint([satu], [f"{lain}.id"], name=op.f(f"fk_{nama}_{satu}_{lain}"))
            for satu, lain in rujukan.items()
        ),
        *(sa.UniqueConstraint(*satu, name=op.f(f"uq_{nama}_{'_'.join(satu)}")) for satu in unik),
    ]
    op.create_table(nama, _text("id"), *kolom, _number("versi"), *batas)
