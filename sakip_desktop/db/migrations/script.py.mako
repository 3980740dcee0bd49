"""${message}.

Written in plain ``sa.Table`` and SQL, never with our models: they change, this must not.
There is no way down: restore the backup that was made before the migration.
"""

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None

# Tables whose number of rows this step may change; for all others it is checked.
BARIS_BERUBAH: frozenset[str] = frozenset()


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}
