"""How reportlab is set: by this program alone, so that a paper is the same bytes everywhere.

reportlab would also take its settings from ``RL_*`` and from three files that anyone may have.
"""

import os
import sys
from types import ModuleType

_BERKAS = ("reportlab.local_rl_settings", "reportlab_settings")  # the latter hides the one at home


def fix() -> None:
    """Settings of this machine are put away before reportlab reads them."""
    for nama in [satu for satu in os.environ if satu.startswith("RL_")]:
        del os.environ[nama]
    # What a build machine sets would stand in every paper as its date.
    os.environ.pop("SOURCE_DATE_EPOCH", None)
    for nama in _BERKAS:
        sys.modules[nama] = ModuleType(nama)
    from reportlab import rl_config  # it reads them here

    # Binary streams as every PDF of today has them; ASCII85 is a quarter larger, slower to write.
    rl_config.useA85 = 0
