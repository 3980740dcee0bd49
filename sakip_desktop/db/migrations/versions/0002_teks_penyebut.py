"""What was typed for the denominator has a place of its own.

A ratio has two components; when neither can be read, one text column kept only the later one.

Written in plain SQL, never with our models: they change, this must not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BARIS_BERUBAH: frozenset[str] = frozenset()


def upgrade() -> None:
    op.add_column(
        "realisasi", sa.Column("teks_penyebut", sa.String(), nullable=False, server_default="")
    )
