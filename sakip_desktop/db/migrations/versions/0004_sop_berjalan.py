"""SOPs that run: checklists, times of work, dispositions in full, calendar, roles for a while.

Written in plain SQL, never with our models: they change, this must not.
"""

from collections.abc import Iterable

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BARIS_BERUBAH: frozenset[str] = frozenset()


def upgrade() -> None:
    _widen()
    _add_work()
    _add_office()


def _widen() -> None:
    with op.batch_alter_table("peran_dipegang", recreate="always") as tabel:
        tabel.add_column(
            sa.Column("sifat", sa.String(), nullable=False, server_default="definitif")
        )
        tabel.add_column(sa.Column("menggantikan_id", sa.String(), nullable=True))
        tabel.create_foreign_key(
            op.f("fk_peran_dipegang_menggantikan_id_orang"), "orang", ["menggantikan_id"], ["id"]
        )
    for kolom in (
        sa.Column("penerima", sa.String(), nullable=False, server_default=sa.text("'[]'")),
        sa.Column("instruksi", sa.String(), nullable=False, server_default=sa.text("''")),
        sa.Column("tenggat", sa.Date(), nullable=True),
    ):
        op.add_column("disposisi", kolom)


def _add_work() -> None:
    _table(
        "kelengkapan_langkah",
        (
            _text("langkah_id"),
            _text("butir"),
            sa.Column("ada", sa.Boolean(), nullable=False),
            *(_text(nama) for nama in ("catatan", "berkas", "sidik", "diubah_pada", "diubah_oleh")),
        ),
        {"langkah_id": "langkah_berjalan"},
        unik=("langkah_id", "butir"),
    )
    _table(
        "pengerjaan",
        (
            *(_text(nama) for nama in ("langkah_id", "orang_id", "peran", "atas_nama", "hasil")),
            _text("dibuka_pada"),
            _text("selesai_pada"),
            sa.Column("menit", sa.Integer(), nullable=True),
        ),
        {"langkah_id": "langkah_berjalan", "orang_id": "orang"},
    )
    op.create_index(op.f("ix_pengerjaan_langkah_id"), "pengerjaan", ["langkah_id"])


def _add_office() -> None:
    kantor = {"opd_id": "opd"}
    _table(
        "jam_kerja",
        (_text("opd_id"), sa.Column("hari", sa.Integer(), nullable=False), _text("sesi")),
        kantor,
        unik=("opd_id", "hari"),
    )
    _table(
        "hari_khusus",
        (
            _text("opd_id"),
            sa.Column("tanggal", sa.Date(), nullable=False),
            _text("nama"),
            sa.Column("masuk", sa.Boolean(), nullable=False),
        ),
        kantor,
        unik=("opd_id", "tanggal"),
    )
    _table(
        "sk_tim",
        (
            *(_text(nama) for nama in ("opd_id", "nomor", "tentang")),
            *(
                sa.Column(nama, sa.Date(), nullable=False)
                for nama in ("tanggal", "mulai", "sampai")
            ),
        ),
        kantor,
    )
    _table(
        "sop_kantor",
        (
            *(_text(nama) for nama in ("opd_id", "kode", "identitas", "dianut_sidik")),
            sa.Column("dianut_pada", sa.Date(), nullable=True),
            _text("dianut_oleh"),
        ),
        kantor,
        unik=("opd_id", "kode"),
    )


def _text(nama: str) -> sa.Column[str]:
    return sa.Column(nama, sa.String(), nullable=False)


def _table(
    nama: str,
    kolom: Iterable[sa.Column[object]],
    rujukan: dict[str, str],
    unik: tuple[str, ...] = (),
) -> None:
    """A table with the key and the row version that all have."""
    batas: list[sa.SchemaItem] = [
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{nama}")),
        *(
            sa.ForeignKeyConstraint([satu], [f"{lain}.id"], name=op.f(f"fk_{nama}_{satu}_{lain}"))
            for satu, lain in rujukan.items()
        ),
    ]
    if unik:
        batas.append(sa.UniqueConstraint(*unik, name=op.f(f"uq_{nama}_{'_'.join(unik)}")))
    versi = sa.Column("versi", sa.Integer(), nullable=False)
    op.create_table(nama, _text("id"), *kolom, versi, *batas)
