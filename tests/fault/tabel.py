"""The fault table: one row for each kind of trouble, what is demanded of it, what this run found.

A test tells its figures through the fixture ``angka``; they travel with its report, also from
another process.  Numbers of the same name in one row are added up, words are listed once.
"""

from collections import defaultdict

BARIS = {
    "R1": ("killed at random moments, on one file", "0 acknowledged saves lost, 0 torn"),
    "R2": ("killed at every system call of a save", "0 lost, 0 torn"),
    "R3": ("power cut at every write (replayed)", "0 lost, 0 damaged; weaker settings fail"),
    "R4": ("killed at every system call of other work", "0 half states"),
    "R5": ("disk full", "0 lost, named as full, goes on after freeing"),
    "R6": ("read-only medium", "named, no file made or changed"),
    "R7": ("damaged database", "0 crashes, 0 writes; every changed approved value found"),
    "R8": ("recovery of a damaged database, killed", "ends in a whole one, original kept"),
    "R9": ("two programs on one file", "the second never writes and says why"),
    "R11": ("backup and restore", "0 bad backups called verified, restore equal"),
    "R12": ("which backups are kept, clock jumping", "never fewer than 3, never the newest"),
    "R13": ("migrations of every schema, killed", "0 rows lost, old or new and nothing between"),
    "E1": ("changed and damaged forms", "read exactly or refused for the reason, 0 silent"),
    "E2": ("hostile workbooks", "refused for the right reason, below 150 MiB"),
    "S1": ("every command, role and state", "0 violations, 0 functions without a rule"),
    "S2": ("six procedures at random, killed", "0 violations, every planted fault found"),
    "S3": ("attacks on the journal", "all found with an anchor"),
    "S6": ("poisoned texts through every field", "0 failures"),
    "T1": ("clocks, zones and languages of the system", "0 differences"),
    "L1": ("soak", "below 1 MiB per 10,000 saves, files constant"),
}


def collect(laporan):
    """Figures of the rows from the reports of tests that passed."""
    hasil = defaultdict(dict)
    for satu in laporan:
        for nama, isi in satu.user_properties:
            if nama != "angka":
                continue
            baris, nilai = isi
            for apa, berapa in nilai.items():
                if isinstance(berapa, str):
                    hasil[baris].setdefault(apa, []).append(berapa)
                else:
                    hasil[baris][apa] = hasil[baris].get(apa, 0) + berapa
    return hasil


def figures(nilai):
    """The figures of one row as text."""
    bagian = []
    for apa, berapa in nilai.items():
        nama = apa.replace("_", " ")
        if isinstance(berapa, list):
            bagian.append(f"{nama} {', '.join(dict.fromkeys(berapa))}")
        else:
            bagian.append(f"{berapa:,} {nama}")
    return "; ".join(bagian)


def draw(angka):
    """The table as lines of Markdown, in the fixed order; rows that did not run are left out."""
    yield "| | what is done | demanded | found |"
    yield "|---|---|---|---|"
    for baris, (apa, gerbang) in BARIS.items():
        if baris in angka:
            yield f"| {baris} | {apa} | {gerbang} | {figures(angka[baris])} |"
