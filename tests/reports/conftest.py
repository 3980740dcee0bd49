"""The helpers of this folder are plain modules beside the tests."""

import sys
from pathlib import Path

sys.path.extend(  # whose helpers are used here
    str(Path(__file__).parents[1] / nama) for nama in ("reports", "domain")
)
