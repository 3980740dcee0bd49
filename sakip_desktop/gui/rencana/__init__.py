"""The parts of *Rencana & dokumen*."""
