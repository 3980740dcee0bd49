"""The parts of *Tugas saya*."""
