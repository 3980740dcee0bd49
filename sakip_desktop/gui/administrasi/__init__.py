"""The parts of *Administrasi*: office, people, backups, journal, policy, calendar."""
