"""Seeded mutations of a filled form, each with what must happen to it.

``mutations(dasar, benih, banyak)`` changes the bytes of a form as people, their programs and bad
media do.  A ``Mutasi`` says what it must come to: refused for a reason that holds ``tolak``; or
read, the cells then being exactly ``sel`` and the problems of cells those at ``masalah``; or
(``entah``) either refused, or read as the bytes say (``cells_of``); ``sel`` then is what it held.
"""

import datetime as dt
import random
import re
import zipfile
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, field
from decimal import Decimal
from io import BytesIO

from formulir_uji import (
    IDENTITAS,
    JULI,
    columns,
    head_row,
    make_form,
    make_line,
    make_money,
    open_bytes,
    places,
    save,
)
from kertas_uji import BIASA, PREDIKAT
from sampel_domain import make_indikator, make_target

from sakip_desktop.domain.formulir_berkas import KunciSel
from sakip_desktop.domain.kinerja import Keadaan, Polaritas, Realisasi
from sakip_desktop.spreadsheet.formulir_bentuk import (
    KINERJA,
    LEMBAR,
    LEMBAR_TANDA,
    NAMA_TETAP,
    Jenis,
    angka_teks,
    rapikan,
    read_key,
)
from sakip_desktop.spreadsheet.formulir_tulis import write_formulir

HARI = dt.datetime(2025, 7, 1)
FIGUR = {"nilai", "pembilang", "penyebut", "tidak_dapat_dipenuhi"}
KUNCI = KINERJA.kolom[0].judul
LEMBAR_XML = "xl/worksheets/sheet1.xml"
RACUN = (
    "=1+1", '=HYPERLINK("http://contoh.example")', "+62 812", "-5%", "@SUM(A1)", "a\nb", "  tepi ",
    "<b>&amp;</b>", "“kutip”", "ünï", "12,5", "TRUE", "#REF!", "'petik", "x" * 3999, "_xyz_",
    "1:32", "01/02/2025", "=cmd|'/c calc'!A0",
)  # fmt: skip
ANGKA_TEKS = ("1.234,5", "0,648", "12", "-5", "(5)", "1.250", "12.5", "3,50", "kira-kira 7", "7+2")
ANGKA = (0, 1, 7, -3, 12.5, 0.648, 0.1 + 0.2, 1e-7, 123456789.25, 1 / 3, 99.99, 100)


@dataclass(frozen=True, kw_only=True)
class Mutasi:
    """One changed form and what must become of it."""

    nama: str
    isi: bytes
    tolak: str = ""
    sel: dict[KunciSel, str] | None = None
    masalah: frozenset[KunciSel] = frozenset()
    entah: bool = False


def small_form():
    """One line of each kind, filled, and two of money."""
    ragam = (
        {"id": "angka", "satuan": "Dokumen"},
        {"id": "persen", "satuan": "%", "batas_atas": Decimal(100)},
        {"id": "predikat", "satuan": "Predikat", "polaritas": Polaritas.PREDIKAT,
         "predikat": PREDIKAT},
        {"id": "ya", "satuan": "Ada", "polaritas": Polaritas.YA_TIDAK},
        {"id": "rasio", "satuan": "%", "pembilang": "selesai", "penyebut": "semua"},
        {"id": "kosong", "satuan": "Orang", "polaritas": Polaritas.TURUN},
    )  # fmt: skip
    isi = {
        "angka": {"nilai": Decimal("1234.5"), "kendala": "=hujan", "upaya": "lanjut\nlagi"},
        "persen": {"nilai": Decimal("85.5"), "penjelasan": "baik"},
        "predikat": {"nilai": Decimal(5)},
        "ya": {"nilai": Decimal(1)},
        "rasio": {"pembilang": Decimal(48), "penyebut": Decimal(60), "nilai": Decimal(80)},
    }
    baris = []
    for satu in ragam:
        target = make_target(tahun=5, b7=5)
        if satu["id"] == "ya":
            target = make_target(tahun=1, b7=1)
        ind = make_indikator(kode=f"K.{satu['id']}", nama=f"Indikator {satu['id']}", **satu,
                             target=target)  # fmt: skip
        figur = {}
        if ind.id in isi:
            figur[JULI] = Realisasi(
                indikator_id=ind.id, periode=JULI, keadaan=Keadaan.TERISI, **isi[ind.id]
            )
        baris.append(make_line(ind, figur, JULI))
    return make_form(baris, [make_money(1, JULI, 2_000_000, penjelasan="ya"), make_money(2, JULI)])


def small_bytes():
    """The same as a file, its formulas without results, as the program writes it."""
    return write_formulir(small_form(), IDENTITAS, BIASA)


def mutations(dasar, benih, banyak) -> Iterator[Mutasi]:
    """``banyak`` mutations of a form; the same seed gives the same ones."""
    sel = cells_of(dasar)
    for ke in range(banyak):
        acak = random.Random(f"{benih} {ke}")
        jenis = JENIS[ke % len(JENIS)]
        yield jenis(_Bahan(dasar, dict(sel), acak, f"{benih}-{ke} {jenis.__name__}"))


# --- what the bytes say, by another way than the reader's ----------------------------------------


def cells_of(isi):
    """Texts of the input cells as openpyxl reads them, by key; nothing is judged."""
    buku = open_bytes(isi, data_only=True)
    hasil = {}
    for kunci, (lembar, baris, kolom) in places(buku).items():
        sel = buku[lembar].cell(baris, kolom)
        teks = _as_text(sel)
        if teks:
            hasil[kunci] = teks
    return hasil


def _as_text(sel):
    nilai = sel.value
    if nilai is None:
        return ""
    if isinstance(nilai, bool):
        return "Ya" if nilai else "Tidak"
    if isinstance(nilai, int | float):
        angka = Decimal(repr(nilai))
        return angka_teks(angka * 100 if "%" in sel.number_format else angka)
    return rapikan(str(nilai))


# --- tools ---------------------------------------------------------------------------------------


@dataclass
class _Bahan:
    """The form before its change, with chance and a name."""

    dasar: bytes
    sel: dict[KunciSel, str]
    acak: random.Random
    nama: str
    _buku: object = field(default=None)

    @property
    def buku(self):
        if self._buku is None:
            self._buku = open_bytes(self.dasar)
        return self._buku

    @property
    def tabel(self):
        """The sheets that hold a table."""
        return [satu for satu in self.buku.worksheets if head_row(satu) is not None]

    def one_table(self):
        return self.acak.choice(self.tabel)

    def one_cell(self, *, jenis=None, kolom=None):
        """A random input cell: its key and the cell."""
        baris = self.kinds()
        calon = [
            (kunci, tempat)
            for kunci, tempat in places(self.buku).items()
            if (kolom is None or kunci.kolom in kolom)
            and (jenis is None or baris[kunci.milik, kunci.id] in jenis)
        ]
        kunci, (lembar, nomor, ke) = self.acak.choice(calon)
        return kunci, self.buku[lembar].cell(nomor, ke)

    def kinds(self):
        """The kind of each line."""
        hasil = {}
        for lembar in self.tabel:
            for _, kunci in key_rows(lembar):
                hasil[kunci.milik, kunci.id] = kunci.jenis
        return hasil

    def read(self, **lain):
        """It is read, the cells as they are known here."""
        return Mutasi(nama=self.nama, isi=save(self.buku), sel=self.sel, **lain)

    def refused(self, kata):
        return Mutasi(nama=self.nama, isi=save(self.buku), tolak=kata)


def key_rows(lembar):
    """Rows with a key, in their order."""
    ke = columns(lembar)[KUNCI]
    hasil = []
    for nomor in range(head_row(lembar) + 1, lembar.max_row + 1):
        kunci = read_key(str(lembar.cell(nomor, ke).value or ""))
        if kunci is not None:
            hasil.append((nomor, kunci))
    return hasil


def _stored(nilai):
    """A number as openpyxl writes it."""
    return Decimal(repr(float(f"{nilai:.16g}")))


def parts(isi):
    with zipfile.ZipFile(BytesIO(isi)) as arsip:
        return {nama: arsip.read(nama) for nama in arsip.namelist()}


def repack(bagian):
    keluar = BytesIO()
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, isi in bagian.items():
            arsip.writestr(zipfile.ZipInfo(nama), isi, zipfile.ZIP_DEFLATED)
    return keluar.getvalue()


def _rewrite(bahan, urutan, *, mendatar):
    """Put rows (or columns) of a table into another order, as an editor does that sorts."""
    for lembar, urut in urutan:
        lama = {letak: (sel._value, sel.data_type, copy(sel._style)) for letak, sel in
                lembar._cells.items()}  # fmt: skip
        lembar._cells.clear()
        for (baris, kolom), (nilai, jenis, gaya) in lama.items():
            tujuan = (
                (baris, urut.get(kolom, kolom)) if mendatar else (urut.get(baris, baris), kolom)
            )
            sel = lembar.cell(*tujuan)
            sel._value, sel.data_type, sel._style = nilai, jenis, gaya


def _shuffled(acak, apa):
    baru = list(apa)
    acak.shuffle(baru)
    return dict(zip(apa, baru, strict=True))


# --- changes that are understood -----------------------------------------------------------------


def nothing(bahan):
    return Mutasi(nama=bahan.nama, isi=bahan.dasar, sel=bahan.sel)


def renamed_sheets(bahan):
    for ke, satu in enumerate(bahan.buku.worksheets):
        satu.title = f"{bahan.acak.choice(('Data', 'Lembar', 'Isian'))} {ke}"
    bahan.buku.move_sheet(bahan.buku.worksheets[0], len(bahan.buku.worksheets) - 1)
    return bahan.read()


def rows_in_another_order(bahan):
    lembar = bahan.one_table()
    urut = _shuffled(bahan.acak, [nomor for nomor, _ in key_rows(lembar)])
    _rewrite(bahan, [(lembar, urut)], mendatar=False)
    return bahan.read()


def columns_in_another_order(bahan):
    lembar = bahan.one_table()
    urut = _shuffled(bahan.acak, range(1, lembar.max_column + 1))
    _rewrite(bahan, [(lembar, urut)], mendatar=True)
    return bahan.read()


def hidden_rows_and_columns(bahan):
    lembar = bahan.one_table()
    for nomor, _ in bahan.acak.sample(key_rows(lembar), 2):
        lembar.row_dimensions[nomor].hidden = True
    lembar.column_dimensions["A"].hidden = False
    lembar.column_dimensions["F"].hidden = True
    return bahan.read()


def another_column(bahan):
    lembar = bahan.one_table()
    ke = lembar.max_column + bahan.acak.randint(1, 3)
    lembar.cell(head_row(lembar), ke).value = "Catatan kami"
    for nomor, _ in key_rows(lembar):
        lembar.cell(nomor, ke).value = bahan.acak.choice((1, "teks", "=1+1", None))
    return bahan.read()


def without_protection(bahan):
    for satu in bahan.buku.worksheets:
        satu.protection.sheet = False
        satu.data_validations.dataValidation.clear()
        satu.sheet_state = "visible"
    return bahan.read()


def empty_rows_between(bahan):
    lembar = bahan.one_table()
    nomor = [satu for satu, _ in key_rows(lembar)]
    sela = bahan.acak.randint(1, 4)
    # Headings between the lines move along, or a line would land on one.
    urut = {
        satu: satu + sela * sum(kunci <= satu for kunci in nomor)
        for satu in range(nomor[0], lembar.max_row + 1)
    }
    _rewrite(bahan, [(lembar, urut)], mendatar=False)
    lembar.cell(lembar.max_row + 2, columns(lembar)[KUNCI] + 1).value = "Catatan di bawah tabel"
    return bahan.read()


def another_number(bahan):
    for _ in range(bahan.acak.randint(1, 5)):
        kunci, sel = bahan.one_cell(jenis={Jenis.ANGKA, Jenis.PERSEN, Jenis.RASIO},
                                    kolom={"nilai", "pembilang", "penyebut"})  # fmt: skip
        sel.value = bahan.acak.choice((*ANGKA, bahan.acak.uniform(-1e6, 1e6)))
        sel.number_format = bahan.acak.choice(("General", "0.00", "#,##0", "0", "@"))
        bahan.sel[kunci] = angka_teks(_stored(sel.value))
    return bahan.read()


def another_rupiah(bahan):
    kunci, sel = bahan.one_cell(jenis={Jenis.RUPIAH}, kolom={"nilai"})
    sel.value = bahan.acak.choice((0, -5, 999_999_999_999, 1500000.0, 12))
    bahan.sel[kunci] = angka_teks(_stored(sel.value))
    return bahan.read()


def a_number_as_text(bahan):
    kunci, sel = bahan.one_cell(jenis={Jenis.ANGKA, Jenis.PERSEN, Jenis.RASIO, Jenis.RUPIAH},
                                kolom={"nilai", "pembilang", "penyebut"})  # fmt: skip
    sel.value = bahan.acak.choice(ANGKA_TEKS)
    bahan.sel[kunci] = sel.value
    return bahan.read()


def another_choice(bahan):
    kunci, sel = bahan.one_cell(jenis={Jenis.PREDIKAT, Jenis.YA_TIDAK}, kolom={"nilai"})
    if bahan.kinds()[kunci.milik, kunci.id] is Jenis.PREDIKAT:
        sel.value = bahan.acak.choice(("AA", "cc", "Tidak tahu", "D"))
        bahan.sel[kunci] = sel.value
        return bahan.read()
    sel.value = bahan.acak.choice((True, False, "Tidak", "Ya"))
    kata = {True: "Ya", False: "Tidak"}
    bahan.sel[kunci] = kata[sel.value] if isinstance(sel.value, bool) else sel.value
    return bahan.read()


def another_sentence(bahan):
    for _ in range(bahan.acak.randint(1, 3)):
        kunci, sel = bahan.one_cell(kolom={"penjelasan", "kendala", "upaya"})
        teks = bahan.acak.choice(RACUN)
        sel.value = teks
        sel.data_type = "s"
        bahan.sel[kunci] = rapikan(teks)
    return bahan.read()


def an_emptied_cell(bahan):
    kunci, sel = bahan.one_cell()
    sel.value = bahan.acak.choice((None, "   ", "\u00a0"))
    bahan.sel.pop(kunci, None)
    return bahan.read()


def cannot_be_fulfilled(bahan):
    kunci, sel = bahan.one_cell(kolom={"tidak_dapat_dipenuhi"})
    sel.value = "datanya belum keluar"
    bahan.sel[kunci] = sel.value
    angka = {k for k in places(bahan.buku) if k.id == kunci.id and k.kolom in
             {"nilai", "pembilang", "penyebut"}}  # fmt: skip
    if bahan.acak.random() < 0.5:
        for satu in angka:
            lembar, baris, ke = places(bahan.buku)[satu]
            bahan.buku[lembar].cell(baris, ke).value = None
            bahan.sel.pop(satu, None)
        return bahan.read()
    if not angka & bahan.sel.keys():
        return bahan.read()
    for satu in {*angka, kunci}:
        bahan.sel.pop(satu, None)
    return bahan.read(masalah=frozenset({kunci}))


def shown_as_percent(bahan):
    kunci, sel = bahan.one_cell(jenis={Jenis.PERSEN}, kolom={"nilai"})
    sel.value = bahan.acak.choice((0.855, 1, 0.0725, 0.3))
    sel.number_format = bahan.acak.choice(("0%", "0.00%", "0.0%"))
    bahan.sel[kunci] = angka_teks(_stored(sel.value) * 100)
    return bahan.read()


def a_row_taken_out(bahan):
    lembar = bahan.one_table()
    nomor, kunci = bahan.acak.choice(key_rows(lembar))
    lembar.delete_rows(nomor)
    for satu in [k for k in bahan.sel if (k.milik, k.id) == (kunci.milik, kunci.id)]:
        del bahan.sel[satu]
    return bahan.read()


def one_identity_lost(bahan):
    match bahan.acak.randrange(3):
        case 0:
            del bahan.buku[LEMBAR_TANDA]
        case 1:
            del bahan.buku.defined_names[NAMA_TETAP]
        case _:
            bahan.buku.custom_doc_props.props.clear()
    return bahan.read()


def initial_values_spoiled(bahan):
    sel = bahan.buku[LEMBAR_TANDA].cell(3, 2)
    sel.value = bahan.acak.choice((sel.value[:-3], "[]", sel.value.replace("nilai", "nilaj"), "x"))
    return bahan.read()


def a_formula_with_its_result(bahan):
    """A cell with a formula that was calculated, as Excel leaves it."""
    kunci, sel = bahan.one_cell(jenis={Jenis.ANGKA, Jenis.PERSEN}, kolom={"nilai"})
    sel.value = 424242
    isi = parts(save(bahan.buku))
    nama = _part_of(isi, b"<v>424242</v>")
    hasil = bahan.acak.choice(("19", "0.5", "-3.25"))
    ganti = f"<f>12+{bahan.acak.randint(1, 9)}</f><v>{hasil}</v>".encode()
    isi[nama] = isi[nama].replace(b"<v>424242</v>", ganti)
    bahan.sel[kunci] = angka_teks(Decimal(hasil))
    return Mutasi(nama=bahan.nama, isi=repack(isi), sel=bahan.sel)


def a_lying_dimension(bahan):
    isi = parts(bahan.dasar)
    for nama in [satu for satu in isi if "worksheets/sheet" in satu and satu.endswith(".xml")]:
        isi[nama] = re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:A1"', isi[nama])
    return Mutasi(nama=bahan.nama, isi=repack(isi), sel=bahan.sel)


# --- cells that cannot be ------------------------------------------------------------------------


def _spoiled(bahan, kunci):
    """A figure is taken as a whole or not at all."""
    bahan.sel.pop(kunci, None)
    if kunci.kolom in FIGUR:
        for satu in [k for k in bahan.sel if k[:3] == kunci[:3] and k.kolom in FIGUR]:
            del bahan.sel[satu]
    return bahan.read(masalah=frozenset({kunci}))


def not_a_number(bahan):
    kunci, sel = bahan.one_cell(jenis={Jenis.ANGKA, Jenis.PERSEN, Jenis.RASIO, Jenis.RUPIAH},
                                kolom={"nilai", "pembilang", "penyebut"})  # fmt: skip
    sel.value = bahan.acak.choice((True, HARI, dt.time(1, 32), 1e300, dt.timedelta(hours=30)))
    return _spoiled(bahan, kunci)


def an_error_of_excel(bahan):
    kunci, sel = bahan.one_cell()
    sel.value = bahan.acak.choice(("#REF!", "#DIV/0!", "#N/A", "#VALUE!"))
    sel.data_type = "e"
    return _spoiled(bahan, kunci)


def percent_of_what_is_none(bahan):
    kunci, sel = bahan.one_cell(jenis={Jenis.ANGKA, Jenis.RASIO, Jenis.RUPIAH},
                                kolom={"nilai", "pembilang", "penyebut"})  # fmt: skip
    sel.value, sel.number_format = 0.5, "0%"
    return _spoiled(bahan, kunci)


def half_a_rupiah(bahan):
    kunci, sel = bahan.one_cell(jenis={Jenis.RUPIAH}, kolom={"nilai"})
    sel.value = bahan.acak.choice((1500.5, 1e16))
    return _spoiled(bahan, kunci)


def a_sentence_that_is_none(bahan):
    kunci, sel = bahan.one_cell(kolom={"penjelasan", "kendala", "upaya"})
    sel.value = bahan.acak.choice((HARI, True, "x" * 4001))
    return _spoiled(bahan, kunci)


def a_figure_where_none_belongs(bahan):
    """In the computed cell of a ratio, or in a component of what has none."""
    lembar = bahan.buku[KINERJA.judul] if KINERJA.judul in bahan.buku.sheetnames else bahan.tabel[0]
    letak = columns(lembar)
    nomor, kunci = bahan.acak.choice(key_rows(lembar))
    kolom = "nilai" if kunci.jenis is Jenis.RASIO else "penyebut"
    judul = next(satu.judul for satu in KINERJA.kolom if satu.kunci == kolom)
    lembar.cell(nomor, letak[judul]).value = 77
    return _spoiled(bahan, KunciSel(kunci.milik, kunci.id, kunci.bulan, kolom))


# --- changes that part cells from their lines ----------------------------------------------------


def merged_cells(bahan):
    lembar = bahan.one_table()
    letak = columns(lembar)
    (atas, _), (bawah, _) = key_rows(lembar)[:2]
    dibaca = [
        letak[satu.judul]
        for bentuk in LEMBAR
        for satu in bentuk.kolom
        if (satu.isian or satu.kunci in {"kunci", bentuk.label}) and satu.judul in letak
    ]
    ke = bahan.acak.choice(dibaca)
    if bahan.acak.random() < 0.5 and bawah == atas + 1:
        lembar.merge_cells(start_row=atas, end_row=bawah, start_column=ke, end_column=ke)
        return bahan.refused("")
    lembar.merge_cells(start_row=atas, end_row=atas, start_column=ke, end_column=ke + 1)
    return bahan.refused("digabung")


def an_inserted_row(bahan):
    lembar = bahan.one_table()
    nomor, _ = bahan.acak.choice(key_rows(lembar))
    lembar.insert_rows(nomor)
    letak = columns(lembar)
    judul = bahan.acak.choice([j for j in letak if j in {"Penjelasan", "Realisasi", "Kendala",
                                                         "Periode ini (Rp)"}])  # fmt: skip
    lembar.cell(nomor, letak[judul]).value = bahan.acak.choice((5, "isi", "=1+1"))
    return bahan.refused("tidak punya kunci")


def a_copied_row(bahan):
    lembar = bahan.one_table()
    nomor, _ = bahan.acak.choice(key_rows(lembar))
    bawah = lembar.max_row + 1
    for ke in range(1, lembar.max_column + 1):
        lembar.cell(bawah, ke).value = lembar.cell(nomor, ke).value
    return bahan.refused("salinan")


def a_copied_sheet(bahan):
    bahan.buku.copy_worksheet(bahan.one_table())
    return bahan.refused("salinan")


def a_spoiled_key(bahan):
    lembar = bahan.one_table()
    nomor, _ = bahan.acak.choice(key_rows(lembar))
    sel = lembar.cell(nomor, columns(lembar)[KUNCI])
    sel.value = bahan.acak.choice(("K9999", sel.value[2:], 12, "I A 2025-13 angka 00000000"))
    return bahan.refused("rusak")


def a_forged_key(bahan):
    """A key that could be, with the sum of another."""
    lembar = bahan.one_table()
    nomor, _ = bahan.acak.choice(key_rows(lembar))
    sel = lembar.cell(nomor, columns(lembar)[KUNCI])
    sel.value = sel.value.replace("2025-07", "2025-06")
    return bahan.refused("bukan milik kuncinya")


def a_table_sorted_in_part(bahan):
    lembar = bahan.one_table()
    letak = columns(lembar)
    nomor = [satu for satu, _ in key_rows(lembar)]
    kunci = [lembar.cell(satu, letak[KUNCI]).value for satu in nomor]
    geser = bahan.acak.randint(1, len(nomor) - 1)
    for ke, satu in enumerate(nomor):
        lembar.cell(satu, letak[KUNCI]).value = kunci[(ke + geser) % len(kunci)]
    return bahan.refused("bukan milik kuncinya")


def a_formula_without_result(bahan):
    _, sel = bahan.one_cell()
    sel.value = "=12+7"
    return bahan.refused("belum pernah dihitung")


def a_column_taken_out(bahan):
    lembar = bahan.one_table()
    isian = [s.judul for b in LEMBAR for s in b.kolom if s.isian and s.judul in columns(lembar)]
    judul = bahan.acak.choice(isian)
    ke = columns(lembar)[judul]
    if bahan.acak.random() < 0.5:
        lembar.delete_cols(ke)
    else:
        lembar.cell(head_row(lembar), ke).value = f"{judul} kami"
    return bahan.refused("tidak ada")


def a_heading_twice(bahan):
    lembar = bahan.one_table()
    isian = [s.judul for b in LEMBAR for s in b.kolom if s.isian and s.judul in columns(lembar)]
    judul = bahan.acak.choice(isian)
    lembar.cell(head_row(lembar), lembar.max_column + 1).value = judul.upper()
    return bahan.refused("dengan judul")


def keys_taken_out(bahan):
    lembar = bahan.one_table()
    for nomor, _ in key_rows(lembar):
        lembar.cell(nomor, columns(lembar)[KUNCI]).value = None
    return bahan.refused("tidak punya kunci")


def identity_lost(bahan):
    hilang = bahan.acak.randrange(3)
    if hilang != 0:
        del bahan.buku[LEMBAR_TANDA]
    if hilang != 1:
        del bahan.buku.defined_names[NAMA_TETAP]
    if hilang != 2:
        bahan.buku.custom_doc_props.props.clear()
    return bahan.refused("bukan formulir")


def a_macro_inside(bahan):
    isi = parts(bahan.dasar)
    isi[bahan.acak.choice(("xl/vbaProject.bin", "xl/macrosheets/s.xml"))] = b"x"
    return Mutasi(nama=bahan.nama, isi=repack(isi), tolak="makro")


# --- bad media: refused, or read as the bytes say ------------------------------------------------


def _either(bahan, isi):
    return Mutasi(nama=bahan.nama, isi=isi, sel=bahan.sel, entah=True)


def flipped_bytes(bahan):
    isi = bytearray(bahan.dasar)
    for _ in range(bahan.acak.randint(1, 4)):
        isi[bahan.acak.randrange(len(isi))] ^= 1 << bahan.acak.randrange(8)
    return _either(bahan, bytes(isi))


def cut_off(bahan):
    return _either(bahan, bahan.dasar[: bahan.acak.randrange(len(bahan.dasar))])


def a_part_missing(bahan):
    isi = parts(bahan.dasar)
    del isi[bahan.acak.choice(sorted(isi))]
    return _either(bahan, repack(isi))


def two_parts_swapped(bahan):
    isi = parts(bahan.dasar)
    satu, dua = bahan.acak.sample(sorted(isi), 2)
    isi[satu], isi[dua] = isi[dua], isi[satu]
    return _either(bahan, repack(isi))


def _tokens(bahan, ubah):
    isi = parts(bahan.dasar)
    nama = bahan.acak.choice(
        [satu for satu in sorted(isi) if satu.endswith(".xml") and "theme" not in satu]
        + [LEMBAR_XML] * 8
    )
    bagian = re.split(rb"(<[^>]*>)", isi[nama])
    ubah(bagian, bahan.acak)
    isi[nama] = b"".join(bagian)
    return _either(bahan, repack(isi))


def an_xml_token_gone(bahan):
    def ubah(bagian, acak):
        del bagian[acak.randrange(len(bagian))]

    return _tokens(bahan, ubah)


def an_xml_token_twice(bahan):
    def ubah(bagian, acak):
        ke = acak.randrange(len(bagian))
        bagian.insert(acak.randrange(len(bagian)), bagian[ke])

    return _tokens(bahan, ubah)


def a_digit_changed(bahan):
    """A number, a place or an index in the XML: what it then says is what must be read."""

    def ubah(bagian, acak):
        for _ in range(acak.randint(1, 3)):
            calon = [ke for ke, satu in enumerate(bagian) if re.search(rb"[0-9]", satu)]
            ke = acak.choice(calon)
            letak = acak.choice([m.start() for m in re.finditer(rb"[0-9]", bagian[ke])])
            baru = str(acak.randrange(10)).encode()
            bagian[ke] = bagian[ke][:letak] + baru + bagian[ke][letak + 1 :]

    return _tokens(bahan, ubah)


def cells_taken_out(bahan):
    """Whole cells gone from the XML, as after a crash of an editor."""
    isi = parts(bahan.dasar)
    sel = re.findall(rb"<c [^>]*?(?:/>|>.*?</c>)", isi[LEMBAR_XML], re.DOTALL)
    for satu in bahan.acak.sample(sel, 3):
        isi[LEMBAR_XML] = isi[LEMBAR_XML].replace(satu, b"", 1)
    return _either(bahan, repack(isi))


def _part_of(isi, tanda):
    return next(nama for nama, satu in isi.items() if "worksheets/" in nama and tanda in satu)


JENIS = (
    nothing, renamed_sheets, rows_in_another_order, columns_in_another_order,
    hidden_rows_and_columns, another_column, without_protection, empty_rows_between,
    another_number, another_rupiah, a_number_as_text, another_choice, another_sentence,
    an_emptied_cell, cannot_be_fulfilled, shown_as_percent, a_row_taken_out, one_identity_lost,
    initial_values_spoiled, a_formula_with_its_result, a_lying_dimension,
    not_a_number, an_error_of_excel, percent_of_what_is_none, half_a_rupiah,
    a_sentence_that_is_none, a_figure_where_none_belongs,
    merged_cells, an_inserted_row, a_copied_row, a_copied_sheet, a_spoiled_key, a_forged_key,
    a_table_sorted_in_part, a_formula_without_result, a_column_taken_out, a_heading_twice,
    keys_taken_out, identity_lost, a_macro_inside,
    flipped_bytes, cut_off, a_part_missing, two_parts_swapped, an_xml_token_gone,
    an_xml_token_twice, a_digit_changed, cells_taken_out,
)  # fmt: skip


# --- what is held against it ---------------------------------------------------------------------


def judge(mutasi, masuk):
    """What is wrong with what the reader made of a mutation; empty when all is right."""
    if masuk.ditolak:
        alasan = " ".join(satu.alasan for satu in masuk.masalah)
        if masuk.sel or not alasan:
            return f"refused with cells or without a reason: {masuk}"
        if mutasi.entah or (mutasi.sel is None and mutasi.tolak in alasan):
            return ""
        return f"refused for {alasan!r}"
    terbaca = {satu.kunci: satu.teks for satu in masuk.sel}
    if mutasi.entah:
        return _judge_damaged(mutasi, masuk, terbaca)
    if mutasi.sel is None:
        return "read, though it must be refused"
    if terbaca != mutasi.sel:
        beda = {
            k for k in terbaca.keys() | mutasi.sel.keys() if terbaca.get(k) != mutasi.sel.get(k)
        }
        return f"silent difference: {[(k, terbaca.get(k), mutasi.sel.get(k)) for k in beda]}"
    if len(masuk.masalah) != len(mutasi.masalah):
        return f"problems: {masuk.masalah}"
    return ""


def _judge_damaged(mutasi, masuk, terbaca):
    """Held against another reading of the same bytes, or the form as it was where there is none."""
    try:
        benar = cells_of(mutasi.isi)
    except Exception:  # noqa: BLE001 - openpyxl gives up in a dozen ways, over parts not needed here
        benar = {kunci: mutasi.sel.get(kunci) for kunci in terbaca}
    lain = {kunci for kunci, teks in terbaca.items() if benar.get(kunci) != teks}
    hilang = benar.keys() - terbaca.keys()
    # A figure beside the reason why there is none costs up to three cells, and is one problem.
    if lain or len(hilang) > 3 * len(masuk.masalah):
        return f"silent difference: {[(k, terbaca.get(k), benar.get(k)) for k in lain | hilang]}"
    return ""
