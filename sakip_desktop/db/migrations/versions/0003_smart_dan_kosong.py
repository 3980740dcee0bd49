"""The SMART judgement of an indikator, and what an empty figure means for an average.

A year's plan is looked up by office and year: with many offices in one file the year alone would
read everybody's.

Written in plain SQL, never with our models: they change, this must not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

BARIS_BERUBAH: frozenset[str] = frozenset()


def upgrade() -> None:
    op.add_column(
        "kebijakan", sa.Column("kosong_nol", sa.Boolean(), nullable=False, server_default="0")
    )
    op.create_table(
        "penilaian_smart",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("opd_id", sa.String(), nullable=False),
        sa.Column("indikator_id", sa.String(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("butir", sa.String(), nullable=False),
        sa.Column("terpenuhi", sa.Boolean(), nullable=True),
        sa.Column("catatan", sa.String(), nullable=False),
        sa.Column("dinilai_pada", sa.String(), nullable=False),
        sa.Column("dinilai_oleh", sa.String(), nullable=False),
        sa.Column("versi", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_penilaian_smart")),
        sa.ForeignKeyConstraint(["opd_id"], ["opd.id"], name=op.f("fk_penilaian_smart_opd_id_opd")),
        sa.ForeignKeyConstraint(
            ["indikator_id"],
            ["indikator.id"],
            name=op.f("fk_penilaian_smart_indikator_id_indikator"),
        ),
        sa.UniqueConstraint(
            "indikator_id",
            "tahun",
            "butir",
            name=op.f("uq_penilaian_smart_indikator_id_tahun_butir"),
        ),
    )
    for tabel in ("simpul_versi", "indikator_versi", "pagu"):
        op.drop_index(op.f(f"ix_{tabel}_tahun"), table_name=tabel)
        op.create_index(op.f(f"ix_{tabel}_opd_id_tahun"), tabel, ["opd_id", "tahun"])
