import os
import sys
from pathlib import Path

from hypothesis import settings

# Helpers (the oracle, builders of records) are imported by their plain names.
sys.path.insert(0, str(Path(__file__).parent))

settings.register_profile("biasa", max_examples=120, deadline=None, database=None)
settings.register_profile("mutan", max_examples=30, deadline=None, database=None, derandomize=True)
# What is covered may not hang on what hypothesis happens to draw (make cakupan).
settings.register_profile("cakupan", max_examples=1, deadline=None, database=None, derandomize=True)
settings.load_profile(os.environ.get("SAKIP_HYPOTHESIS", "biasa"))
