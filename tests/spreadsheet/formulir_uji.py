"""Forms of units made without a database: every kind of indikator, and money."""

import warnings
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from io import BytesIO

from kertas_uji import BIASA, KANTOR, TAHUN, every_kind
from openpyxl import load_workbook

from sakip_desktop.domain.agregasi import figure_value
from sakip_desktop.domain.formulir_berkas import IdentitasFormulir, KunciSel
from sakip_desktop.domain.kinerja import JenisSimpul, Realisasi, Simpul, Unit
from sakip_desktop.domain.laporan import BarisFormulir, BarisFormulirAnggaran, Formulir
from sakip_desktop.domain.pengukuran import measure
from sakip_desktop.domain.periode import bulan
from sakip_desktop.domain.rerata import compute_serapan
from sakip_desktop.spreadsheet.formulir_bentuk import ANGKA_DARI, KINERJA, LEMBAR, read_key
from sakip_desktop.spreadsheet.formulir_tulis import write_formulir
from sakip_desktop.spreadsheet.simpan import workbook_bytes

JULI = bulan(TAHUN, 7)
UNIT = Unit(id="u", nama="=Bagian Umum & <b>Keuangan</b>")
IDENTITAS = IdentitasFormulir(
    opd_id="opd-1",
    unit_id="u",
    periode=JULI,
    kode="K7QM4Z2A",
    nomor=3,
    sidik_susunan="0f" * 32,
)


def make_line(indikator, figur, kapan, kebijakan=BIASA):
    """A line of the form as the service makes it."""
    ukuran = measure(indikator, figur, kapan, kebijakan)
    tahunan = ukuran.target_periode is None

    def value(lain):
        return figure_value(indikator, figur[lain]) if lain in figur else None

    return BarisFormulir(
        indikator=indikator,
        simpul=make_node(indikator.simpul_id, JenisSimpul.SASARAN),
        realisasi=figur.get(kapan) or Realisasi(indikator_id=indikator.id, periode=kapan),
        sebelumnya=value(indikator.measured_before(kapan)),
        tahun_lalu=Decimal("12.5"),
        target=ukuran.target_periode,
        target_tahun=ukuran.target_tahun,
        capaian=ukuran.kemajuan if tahunan else ukuran.capaian,
        terhadap_tahun=tahunan,
        kategori=ukuran.kategori,
        temuan=(),
        figur_lalu=tuple(figur[b] for b in kapan.sampai_dengan()[:-1] if b in figur),
    )


def make_node(kode, jenis):
    return Simpul(
        id=kode, versi_id=kode, jenis=jenis, kode=kode, uraian=f"=Uraian {kode}", induk_id=None
    )


def make_money(ke, kapan, nilai=None, pagu=10_000_000, lalu=1_500_000, **lain):
    sampai = None if nilai is None and lalu is None else (lalu or 0) + (nilai or 0)
    return BarisFormulirAnggaran(
        simpul=make_node(f"4.02.{ke}", JenisSimpul.SUB_KEGIATAN),
        bulan=kapan,
        pagu=pagu,
        nilai=nilai,
        teks_asli=lain.pop("teks_asli", ""),
        sebelumnya=None,
        realisasi_sd=sampai,
        serapan=compute_serapan(sampai, pagu),
        penjelasan=lain.pop("penjelasan", ""),
        temuan=(),
        versi=0,
        **lain,
    )


def make_form(baris, anggaran=(), periode=JULI, **lain):
    isi = {
        "kantor": replace(KANTOR, alamat="Jalan Contoh 1", kontak="(0000) 123"),
        "unit": UNIT,
        "periode": periode,
        "baris": tuple(baris),
        "anggaran": tuple(anggaran),
        "tidak_diukur": 0,
        "langkah": None,
        "tenggat": date(TAHUN, 8, 5),
    }
    return Formulir(**isi | lain)


def kinds(benih=7, banyak=20):
    """Indikator of every kind with their figures, the month's own as it comes."""
    semua, figur = every_kind(benih)
    dipilih = [satu for satu in semua if satu.measured_in(JULI)]
    langkah = max(len(dipilih) // banyak, 1)
    return [(satu, figur[satu.id]) for satu in dipilih[::langkah][:banyak]]


@cache
def sample_form(*, kosong=False, benih=7):
    """A form of July with twenty lines of every kind, and money."""
    baris = [
        make_line(
            ind, {kapan: f for kapan, f in figur.items() if not kosong or kapan != JULI}, JULI
        )
        for ind, figur in kinds(benih)
    ]
    uang = [
        make_money(1, JULI, None if kosong else 2_000_000),
        make_money(2, JULI, lalu=None),
        make_money(3, JULI, None if kosong else 0, pagu=0, penjelasan="" if kosong else "=1+1"),
    ]
    return make_form(baris, uang)


@cache
def sample_bytes(*, kosong=False, benih=7):
    return write_formulir(sample_form(kosong=kosong, benih=benih), IDENTITAS, BIASA)


def filled_words(satu):
    """A figure of a state with words in every column of sentences."""
    return replace(satu, penjelasan="=2+2", kendala="@kendala\nbaris dua", upaya="-5%")


# --- a form in somebody's hands ------------------------------------------------------------------


def head_row(lembar):
    """Row of the heads of a table, None for a sheet without one."""
    judul = KINERJA.kolom[0].judul
    return next((s.row for baris in lembar.iter_rows() for s in baris if s.value == judul), None)


def columns(lembar):
    """Number of the column by its heading."""
    return {sel.value: sel.column for sel in lembar[head_row(lembar)] if isinstance(sel.value, str)}


def places(buku):
    """Sheet, row and column of every input cell by its key."""
    hasil = {}
    for lembar in buku.worksheets:
        if head_row(lembar) is None:
            continue
        letak = columns(lembar)
        bentuk = next(satu for satu in LEMBAR if satu.kolom[2].judul in letak)
        for baris in range(head_row(lembar) + 1, lembar.max_row + 1):
            kunci = read_key(str(lembar.cell(baris, letak[KINERJA.kolom[0].judul]).value or ""))
            if kunci is None:
                continue
            for kolom in bentuk.kolom:
                angka = kolom.kunci in {"nilai", "pembilang", "penyebut"}
                if not kolom.isian or (angka and kolom.kunci not in ANGKA_DARI[kunci.jenis]):
                    continue
                milik = KunciSel(kunci.milik, kunci.id, kunci.bulan, kolom.kunci)
                hasil[milik] = (lembar.title, baris, letak[kolom.judul])
    return hasil


def fill(buku, isi):
    """Put values into input cells by key; None empties one."""
    letak = places(buku)
    for kunci, nilai in isi.items():
        lembar, baris, kolom = letak[kunci]
        buku[lembar].cell(baris, kolom).value = nilai


def save(buku):
    """Through openpyxl, the same each time."""
    return workbook_bytes(buku)


def open_bytes(isi, **lain):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return load_workbook(BytesIO(isi), **lain)


def texts(masuk):
    """What was read, by key."""
    return {satu.kunci: satu.teks for satu in masuk.sel}
