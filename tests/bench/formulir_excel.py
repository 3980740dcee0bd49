"""Sixty filled forms of twenty indikator: written and read, against bare openpyxl."""

import sys
import tempfile
import time
from copy import copy
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook, load_workbook

sys.path[:0] = [str(Path(__file__).parents[1] / nama) for nama in ("spreadsheet", "domain")]

BANYAK = 60
INDIKATOR = 20


def make_filled():
    """A form of twenty indikator of every kind, each with its figure and three sentences."""
    from formulir_uji import JULI, kinds, make_form, make_line, make_money

    from sakip_desktop.domain.kinerja import Keadaan

    baris = []
    for ind, figur in kinds(banyak=10 * INDIKATOR):
        if figur.get(JULI) is None or figur[JULI].keadaan is not Keadaan.TERISI:
            continue
        isi = replace(
            figur[JULI],
            penjelasan="Sesuai rencana kerja triwulan ini.",
            kendala="Jadwal rapat berubah dua kali.",
            upaya="Menyusun jadwal pengganti bersama bagian lain.",
        )
        baris.append(make_line(ind, {**figur, JULI: isi}, JULI))
    uang = [make_money(ke, JULI, 1_000_000 * ke) for ke in range(1, 9)]
    return make_form(baris[:INDIKATOR], uang)


def write_all(form):
    """Sixty forms as bytes."""
    from formulir_uji import IDENTITAS
    from kertas_uji import BIASA

    from sakip_desktop.spreadsheet.formulir_tulis import write_formulir

    return [write_formulir(form, replace(IDENTITAS, nomor=ke), BIASA) for ke in range(BANYAK)]


def looks_of(isi):
    """Every cell of a form with its look, sheet by sheet."""
    buku = load_workbook(BytesIO(isi))
    return buku, [
        (lembar.title, [(*letak, sel.value, sel._style) for letak, sel in lembar._cells.items()])
        for lembar in buku.worksheets
    ]


def write_bare(asal, lembar):
    """The same cells with the same looks, nothing else: no rules, no notes, no protection."""
    buku = Workbook()
    del buku[buku.sheetnames[0]]
    for nama in ("_fonts", "_fills", "_borders", "_alignments", "_protections", "_number_formats"):
        setattr(buku, nama, getattr(asal, nama))
    for nama, isi in lembar:
        tujuan = buku.create_sheet(nama)
        for baris, kolom, nilai, rupa in isi:
            sel = tujuan.cell(baris, kolom)
            sel.value = nilai
            sel._style = copy(rupa)
    hasil = BytesIO()
    buku.save(hasil)
    return hasil.getvalue()


def read_bare(isi):
    """The values of every cell."""
    buku = load_workbook(BytesIO(isi), data_only=True)
    return [[sel.value for sel in baris] for lembar in buku for baris in lembar.iter_rows()]


def _seconds(kerja):
    mulai = time.perf_counter()
    hasil = kerja()
    return time.perf_counter() - mulai, hasil


def measure_forms(ulang):
    """Seconds of each round: written, bare written, read, bare read; in turns, on the same cells.

    Bare reading is of the bare file: the same cells without rules and notes.
    """
    from sakip_desktop.spreadsheet.formulir_baca import read_formulir

    form = make_filled()
    assert len(form.baris) == INDIKATOR
    berkas = write_all(form)
    asal, lembar = looks_of(berkas[0])
    polos = write_bare(asal, lembar)
    waktu = []
    with tempfile.TemporaryDirectory() as tempat:
        semua = [Path(tempat) / f"{ke}.xlsx" for ke in range(BANYAK)]
        for path, isi in zip(semua, berkas, strict=True):
            path.write_bytes(isi)
        for _ in range(ulang):
            tulis, _ = _seconds(lambda: write_all(form))
            tulis_polos, _ = _seconds(lambda: [write_bare(asal, lembar) for _ in range(BANYAK)])
            baca, masuk = _seconds(lambda: [read_formulir(path) for path in semua])
            baca_polos, _ = _seconds(lambda: [read_bare(polos) for _ in range(BANYAK)])
            assert not any(satu.ditolak for satu in masuk)
            waktu.append((tulis, tulis_polos, baca, baca_polos))
    return waktu, len(masuk[0].sel)
