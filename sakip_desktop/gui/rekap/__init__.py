"""The parts of *Rekap*: completeness of the year, the plan rolled up, charts, times."""
