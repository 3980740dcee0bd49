"""Filling a form that went out, as somebody with only Excel does; for tests."""

import kantor_uji
from openpyxl import load_workbook

from sakip_desktop.domain.formulir_periksa import PilihanTerap
from sakip_desktop.spreadsheet import formulir_bentuk as bentuk

JUDUL = {
    (lembar.milik, kolom.kunci): kolom.judul
    for lembar in bentuk.LEMBAR
    for kolom in lembar.kolom
    if kolom.isian
}


def find_cell(buku, kode, kolom, bulan=None):
    """The input cell of the line of a kode; with ``bulan`` of that month (``2025-07``)."""
    for lembar in buku:
        kepala = next((b for b in lembar.iter_rows() if b[0].value == "Kunci baris"), None)
        if kepala is None:
            continue
        letak = {sel.value: ke for ke, sel in enumerate(kepala)}
        for baris in lembar.iter_rows(min_row=kepala[0].row + 1):
            kunci = bentuk.read_key(str(baris[0].value))
            label = next((str(baris[ke].value) for nama, ke in letak.items() if nama in _LABEL), "")
            if kunci is None or label.split("  ")[0] != kode:
                continue
            if bulan is None or kunci.bulan.kode == bulan:
                return baris[letak[JUDUL[kunci.milik, kolom]]]
    msg = f"{kode} {kolom}"
    raise LookupError(msg)


_LABEL = {"Indikator kinerja", "Kegiatan atau sub kegiatan"}


def isi_berkas(berkas, isian, tujuan=None):
    """Type into a form: ``{(kode, kolom[, bulan]): value}``; over it, or as another file."""
    buku = load_workbook(berkas)
    for tempat, nilai in isian.items():
        sel = find_cell(buku, *tempat)
        sel.value = nilai
        if isinstance(nilai, str):
            sel.data_type = "s"
    tujuan = tujuan or berkas
    buku.save(tujuan)
    return tujuan


def dan_yang_ditahan(*hasil):
    """Take also what the checks hold back: somebody has looked at it."""
    return PilihanTerap(
        dengan=frozenset((ini.sidik, satu.kunci) for ini in hasil for satu in ini.ditahan)
    )


class Titik:
    """A state of the office to which it can be put back."""

    def __init__(self, uji):
        self.uji = uji
        uji.ctx.engine.dispose()
        self.isi, self.kini = uji.ctx.folder.database.read_bytes(), uji.jam.kini
        self.back()

    def back(self):
        """The office as it was; nobody acts."""
        uji = self.uji
        uji.ctx.engine.dispose()
        uji.ctx.folder.database.write_bytes(self.isi)
        uji.jam.kini = self.kini
        uji.ctx.engine = kantor_uji._engine(uji.ctx.folder, uji.jam)
        uji.ctx.tersimpan.clear()
        return uji.masuk(None)
