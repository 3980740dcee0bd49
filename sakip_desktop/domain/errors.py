"""Failures that a person can cause or mend.

Each carries three parts, as every message on the screen does: what happened, why, and what to do.
Problems *in data* are values (``temuan``); bugs are ordinary exceptions and end in the crash
dialog.
"""


class GalatSakip(Exception):
    """A failure with a sentence for the person in front of the screen.

    Args:
        apa: what happened, one sentence in Indonesian.
        mengapa: the reason; may be empty.
        saran: what to do now; may be empty.
    """

    def __init__(self, apa: str, mengapa: str = "", saran: str = "") -> None:
        super().__init__(apa, mengapa, saran)
        self.apa = apa
        self.mengapa = mengapa
        self.saran = saran

    def __str__(self) -> str:
        return " ".join(part for part in (self.apa, self.mengapa, self.saran) if part)


class IzinDitolak(GalatSakip):
    """The person may not do this, in this role, at this step."""


class DataTidakSah(GalatSakip):
    """What was handed in cannot be taken.

    Attributes:
        kolom: the field that is wrong, where it is one.
    """

    kolom = ""


class TerikatAngka(DataTidakSah):
    """Figures stand on it: it is retired and replaced instead of being changed."""


class BerkasDitolak(GalatSakip):
    """A file from outside is not what it should be; nothing was taken from it."""


class SudahBerubah(GalatSakip):
    """Somebody else (or another window) changed the row in the meantime."""


class LangkahBelumSiap(GalatSakip):
    """A step cannot be finished yet: something it needs is missing."""


class GagalMasuk(GalatSakip):
    """Wrong name or password, or waiting after too many attempts."""


class BasisDataGalat(GalatSakip):
    """The database cannot be opened or written; the children say why.

    Attributes:
        darurat: the disk that the office lies on is to blame: a copy elsewhere would help.
    """

    darurat = False


class BasisDataLebihBaru(BasisDataGalat):
    """The file was made by a newer version of the program."""


class BasisDataTerkunci(BasisDataGalat):
    """Another program holds the file."""


class BasisDataHilang(BasisDataGalat):
    """The file is not where it was."""


class BasisDataRusak(BasisDataGalat):
    """The file is damaged or is not ours."""


class JurnalTidakCocok(BasisDataGalat):
    """Rows are not what the journal says; told, never a reason to refuse the file."""


class JagaDilepas(BasisDataGalat):
    """What keeps the journal append-only had been taken away; told, never a reason to refuse."""


class FolderTidakDapatDitulis(BasisDataGalat):
    """The folder or medium is read-only."""


class DiskPenuh(BasisDataGalat):
    """There is no room left: the last save did not happen."""


class MediaBermasalah(BasisDataGalat):
    """The disk reports errors; that is not the same as a damaged database."""


class SudahDipindah(BasisDataGalat):
    """The office works in another folder now; this one was left behind."""


class CadanganDitolak(BasisDataGalat):
    """A backup failed its verification and is not used."""


class CadanganLebihBaru(CadanganDitolak):
    """A backup was made by a newer version of the program: that one can use it."""
