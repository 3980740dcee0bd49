"""Questions and exemptions about a budget line: they point at an indikator or at a node.

Written in plain SQL, never with our models: they change, this must not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

BARIS_BERUBAH: frozenset[str] = frozenset()


def upgrade() -> None:
    for nama in ("pengecualian", "pertanyaan"):
        with op.batch_alter_table(nama, recreate="always") as tabel:
            tabel.alter_column("indikator_id", existing_type=sa.String(), nullable=True)
            tabel.add_column(sa.Column("simpul_id", sa.String(), nullable=True))
            tabel.create_foreign_key(
                op.f(f"fk_{nama}_simpul_id_simpul"), "simpul", ["simpul_id"], ["id"]
            )
            tabel.create_check_constraint(
                op.f(f"ck_{nama}_satu_perihal"), "(indikator_id IS NULL) <> (simpul_id IS NULL)"
            )
