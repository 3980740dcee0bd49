"""What an indikator says of itself: units of its components, its decree, the Renstra's targets.

Written in plain SQL, never with our models: they change, this must not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

BARIS_BERUBAH: frozenset[str] = frozenset()

_KOLOM = {
    "satuan_pembilang": "''",
    "satuan_penyebut": "''",
    "sk_iku": "''",
    "target_renstra_tahunan": "'[]'",
}


def upgrade() -> None:
    for nama, bawaan in _KOLOM.items():
        op.add_column(
            "indikator_versi",
            sa.Column(nama, sa.String(), nullable=False, server_default=sa.text(bawaan)),
        )
