"""The parts of the page Surat & naskah."""
