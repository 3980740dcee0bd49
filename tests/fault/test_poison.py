"""Texts that a program may trip over, through every field into the file, the window and papers.

A text is taken as it is (without what cannot be seen) or refused with a sentence.  What was taken
stands in the journal, on screen as plain text, in workbooks as text and on paper letter by letter.
"""

import json
import unicodedata
from dataclasses import replace
from io import BytesIO

import pytest
from halaman_kantor import open_page
from kantor_uji import JULI, TAHUN, A, change_indikator, make_plan, person, write_plan
from keadaan import Kembali
from openpyxl import load_workbook
from pdf_teks import pdf_text
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLabel, QTextBrowser, QWidget
from test_pintu import follow_up

from sakip_desktop.domain import angka as angka_
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import JenisKantor
from sakip_desktop.domain.masukan import KantorInput, KebijakanInput, SerahInput
from sakip_desktop.domain.naskah import Isian, JenisBidang
from sakip_desktop.domain.teks import clean_kode, clean_text, one_line
from sakip_desktop.services import (
    agenda,
    alur,
    ekspor,
    kantor,
    kebijakan,
    pengguna,
    penyerahan,
    pertanyaan,
    rencana,
    riwayat,
    tata_naskah,
    tindak_lanjut,
)
from sakip_desktop.services.naskah import konsep
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.jenis import Buku
from sakip_desktop.services.naskah.susun import gambar, susun_konsep

RACUN = {
    "markup": '<b>tebal</b> <img src="file:///x"> <h1>',
    "entities": "A & B &amp; &lt;i&gt; ]]>",
    "template": "{{7*7}} ${x} {0} %(a)s",
    "formula": "=1+1",
    "link": '=HYPERLINK("http://contoh.invalid","klik")',
    "other signs": "@SUM(A1) +62 -5%",
    "command": "=cmd|'/C calc'!A0",
    "format": "%s %d %n 100%",
    "SQL": "'; DROP TABLE realisasi; --",
    "long": "Panjang " * 499,
    "emoji": "Bagus 👍 sekali",
    "right to left": "abc\u202edef\u2066ghi",
    "nothing to see": "a\u200bb\x00c\x07d",
    "half a letter": "rusak \ud800 di sini",
    "lines": "baris satu\r\nbaris dua\tsatu",
    "accents": "e\u0301 kafe\u0301 İı",
}
TIP = '<p style="white-space: pre-wrap">'  # tool tips are drawn as rich text, escaped
TAK_DI_KERTAS = {"emoji", "long"}  # no glyph in the font; broken over pages with heads and feet


def as_stored(teks):
    """What may become of a text: a line break may go, and what cannot be seen goes.

    A small sum typed for a number is its result.
    """
    jumlah = angka_.parse_angka(teks, jumlah=True)
    hasil = {format(jumlah.nilai, "f")} if isinstance(jumlah, angka_.Terbaca) else set()
    return {clean_text(teks), clean_text(teks).strip(), one_line(teks), clean_kode(teks)} | hasil


def squeeze(teks):
    return "".join(teks.split())


# --- the fields -------------------------------------------------------------------------------


_RENCANA = {}  # by office: its plan with all that was taken so far


def by_plan(ubah):
    """A field of the workbook of the plan."""

    def fill(uji, teks):
        plan = ubah(_RENCANA.get(uji.ctx.folder.root, make_plan()), teks)
        buku = uji.ctx.folder.root.parent / "rencana-racun.xlsx"
        write_plan(buku, plan)
        uji.masuk("perencana")
        rencana.terapkan_impor(uji.ctx, buku, TAHUN, "Uji")
        _RENCANA[uji.ctx.folder.root] = plan

    return fill


def indikator(kolom):
    def ubah(plan, teks):
        semua = (replace(s, **{kolom: teks}) if s.kode == "A1" else s for s in plan.indikator)
        return replace(plan, indikator=tuple(semua))

    return by_plan(ubah)


def simpul(plan, teks):
    return replace(
        plan, simpul=tuple(replace(s, uraian=teks) if s.kode == "SK1" else s for s in plan.simpul)
    )


def unit_baru(kolom):
    from sakip_desktop.domain.rencana import UnitMasuk

    def ubah(plan, teks):
        isi = {"nama": "Bagian C", "singkatan": "C"} | {kolom: teks}
        return replace(plan, unit=(*plan.unit, UnitMasuk(**isi)))

    return by_plan(ubah)


def alasan_impor(uji, teks):
    buku = uji.ctx.folder.root.parent / "rencana-alasan.xlsx"
    plan = _RENCANA.get(uji.ctx.folder.root, make_plan())
    write_plan(buku, change_indikator(plan, "B1", definisi=f"Definisi {len(teks)}"))
    uji.masuk("perencana")
    rencana.terapkan_impor(uji.ctx, buku, TAHUN, teks)


def kantor_field(kolom):
    def fill(uji, teks):
        isi = {"nama": "Kantor", "jenis": JenisKantor.SETWAN, "pemda": "Contoh", "tempat": "Contoh"}
        kantor.save_kantor(uji.masuk("admin").ctx, KantorInput(**isi | {kolom: teks}))

    return fill


def orang(kolom):
    def fill(uji, teks):
        isi = person("pengisi-b", uji.unit, orang_id=uji.orang["pengisi-b"], sandi="")
        pengguna.save_orang(uji.masuk("admin").ctx, replace(isi, **{kolom: teks}))

    return fill


def figur(kode, kolom):
    def fill(uji, teks):
        uji.masuk(f"pengisi-{kode[0].lower()}").isi(kode, kolom, teks)

    return fill


def anggaran(uji, teks):
    uji.masuk("pengisi-a")
    uji.isi_rupiah("SK1", teks, kolom="penjelasan")


PERENCANAAN = (
    "nama", "definisi", "alasan_pemilihan", "rumus", "pembilang", "penyebut", "sumber_data",
    "bukti", "penanggung_jawab", "standar_sumber", "satuan", "satuan_pembilang", "satuan_penyebut",
    "sk_iku",
)  # fmt: skip
FIELD = {
    **{f"indikator.{k}": indikator(k) for k in PERENCANAAN},
    "simpul.uraian": by_plan(simpul),
    "unit impor.nama": unit_baru("nama"),
    "unit impor.singkatan": unit_baru("singkatan"),
    "impor.alasan": alasan_impor,
    **{
        f"figur.{k}": figur("A1", k)
        for k in ("nilai", "tidak_dapat_dipenuhi", "penjelasan", "kendala", "upaya")
    },
    "anggaran.penjelasan": anggaran,
    "unit.nama": lambda u, t: kantor.add_unit(u.masuk("admin").ctx, t),
    "kebijakan.alasan": lambda u, t: kebijakan.save_kebijakan(
        u.masuk("admin").ctx, KebijakanInput(kertas="F4", alasan=t)
    ),
    **{f"orang.{k}": orang(k) for k in ("nama", "nip", "pangkat", "jabatan", "nama_akun")},
    **{f"kantor.{k}": kantor_field(k) for k in ("nama", "pemda", "tempat", "alamat", "kontak")},
}  # fmt: skip


def stored(uji):
    """Every text that the last command left in a row."""
    urut = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0].urut
    with uji.ctx.engine.connect() as conn:
        isi = conn.exec_driver_sql("SELECT isi FROM jurnal WHERE urut = ?", (urut,)).scalar_one()
    return urut, {
        nilai
        for satu in json.loads(isi)
        for nilai in (satu["sesudah"] or {}).values()
        if isinstance(nilai, str)
    }


def offer(uji, nama, isi, teks):
    """One field and one text: whether it was taken; it is then in the journal as it should be."""
    sebelum, _ = stored(uji)
    try:
        isi(uji, teks)
    except GalatSakip:  # a sentence; a bug would be anything else
        return False
    sesudah, ada = stored(uji)
    if sesudah == sebelum:  # nothing of it can be seen: as if nothing had been typed
        return False
    assert ada & as_stored(teks), (nama, teks[:40])
    return True


# --- where it comes out -----------------------------------------------------------------------


def check_workbooks(uji, teks):
    """No cell of ours is a formula; gives all texts of the cells."""
    uji.masuk("perencana")
    templat = uji.ctx.folder.root.parent / "templat.xlsx"
    rencana.write_template(uji.ctx, templat, TAHUN)
    semua = []
    for isi in (templat.read_bytes(), ekspor.render(uji.ctx, "rekapitulasi", JULI)):
        for lembar in load_workbook(BytesIO(isi)):
            for baris in lembar.iter_rows():
                for sel in baris:
                    assert sel.data_type != "f", (lembar.title, sel.coordinate, sel.value)
                    if isinstance(sel.value, str):
                        semua.append(sel.value)
    return semua


def check_window(qtbot, uji):
    """No page shows what somebody typed as anything but plain text, nor grows beyond the screen."""
    dilihat = 0
    for akun, halaman in (
        ("pengisi-a", Halaman.TUGAS), ("pengisi-a", Halaman.ISI_DATA), ("tim", Halaman.REKAP),
        ("kabag", Halaman.VALIDASI), ("pimpinan", Halaman.PERSETUJUAN),
        ("perencana", Halaman.RENCANA), ("admin", Halaman.ADMINISTRASI),
    ):  # fmt: skip
        window = open_page(qtbot, uji, akun, halaman)
        for label in window.findChildren(QLabel):
            biasa = label.textFormat() is Qt.TextFormat.PlainText
            assert biasa or not Qt.mightBeRichText(label.text()), (halaman, label.objectName())
        for widget in window.findChildren(QWidget):
            tip = widget.toolTip().removeprefix(TIP).removesuffix("</p>")
            assert "<" not in tip or not Qt.mightBeRichText(tip), (halaman, widget.objectName())
            assert not isinstance(widget, QTextBrowser) or not widget.openExternalLinks()
            dilihat += 1
        assert window.width() <= 1366, halaman
        window.close()
        window.deleteLater()
    return dilihat


@pytest.fixture(autouse=True)
def _dressed(berdandan):
    pass


@pytest.mark.qt_log_ignore(r"This plugin does not support")
@pytest.mark.parametrize("racun", RACUN)
def test_poison_through_every_field(uji, qtbot, racun, angka):
    teks = RACUN[racun]
    diterima = {nama for nama, isi in FIELD.items() if offer(uji, nama, isi, teks)}
    if racun != "half a letter":
        assert {"figur.kendala", "indikator.definisi"} <= diterima
    sel = check_workbooks(uji, teks)
    if "indikator.definisi" in diterima:
        assert any(squeeze(satu) == squeeze(clean_text(teks)) for satu in sel)
    kertas = ekspor.render(uji.masuk("pengisi-a").ctx, "formulir", JULI, uji.unit[A])
    if "figur.kendala" in diterima and racun not in TAK_DI_KERTAS:
        cari = squeeze(unicodedata.normalize("NFC", one_line(teks)))
        assert cari in squeeze(unicodedata.normalize("NFC", pdf_text(kertas)))
    widget = check_window(qtbot, uji)
    angka(
        "S6",
        field_tries=len(FIELD),
        taken=len(diterima),
        refused_with_a_sentence=len(FIELD) - len(diterima),
        widgets_looked_at=widget,
        cells_looked_at=len(sel),
        failures=0,
    )


def tata(kolom):
    def fill(uji, teks):
        ctx = uji.masuk("perencana").ctx
        tata_naskah.simpan_tata(ctx, replace(tata_naskah.tata_naskah(ctx), **{kolom: teks}))

    return fill


def reserve(uji, teks):
    ctx = uji.masuk("perencana").ctx
    agenda.pesan_nomor(ctx, Buku.KELUAR, ctx.today(), teks, tujuan=teks, klasifikasi=teks)


def follow(uji, teks):
    ctx = uji.masuk("perencana").ctx
    satu = replace(follow_up(uji), uraian=teks, rencana=teks, keluaran=teks, rujukan=teks)
    tindak_lanjut.buka_tindak(ctx, JULI, satu)


def head_line(kolom):
    def fill(uji, teks):
        ctx = uji.masuk("perencana").ctx
        usul = konsep.usulkan(ctx, KodeDokumen.UNDANGAN, JULI)
        konsep.simpan_naskah(ctx, replace(usul, **{kolom: teks}))

    return fill


FIELD_NASKAH = {
    **{f"tata.{k}": tata(k) for k in ("kode_unit", "kaki_tte", "atasan_nama", "atasan_jabatan")},
    "agenda": reserve,
    "tindak_lanjut": follow,
    "naskah.perihal": head_line("perihal"),
    "naskah.tempat": head_line("tempat"),
}


SEBARIS = {JenisBidang.BARIS, JenisBidang.PILIHAN}


def poisoned(jenis, teks):
    """The text in every field of a paper that takes words."""
    isian = Isian()
    for satu in jenis.bidang:
        match satu.jenis:
            case JenisBidang.TANGGAL:
                pass
            case JenisBidang.DAFTAR:
                isian.daftar[satu.kunci] = (teks,)
            case JenisBidang.TABEL:
                isian.tabel[satu.kunci] = ((teks,) * len(satu.kolom),)
            case _:
                isian.teks[satu.kunci] = teks
    return isian


@pytest.mark.parametrize("racun", RACUN)
def test_poison_in_every_field_of_the_papers(uji, racun, angka):
    teks, diterima, dicoba = RACUN[racun], 0, len(FIELD_NASKAH)
    for nama, isi in FIELD_NASKAH.items():
        diterima += offer(uji, nama, isi, teks)
    ctx = uji.masuk("perencana").ctx
    cari = squeeze(unicodedata.normalize("NFC", one_line(teks)))
    for kode, jenis in JENIS.items():
        usul = konsep.usulkan(ctx, kode, JULI)
        isian = poisoned(jenis, teks)
        dicoba += len(jenis.bidang)
        masuk = replace(usul, isian=isian, tembusan=(teks,))
        if racun == "long" and any(b.jenis in SEBARIS for b in jenis.bidang):
            with pytest.raises(GalatSakip, match="terlalu panjang"):  # nothing is cut off unsaid
                konsep.simpan_naskah(ctx, masuk)
            continue
        naskah = konsep.simpan_naskah(ctx, masuk)
        for kunci, lama in isian.teks.items():
            bersih = naskah.isian.text(kunci)
            assert bersih in as_stored(lama)
        pdf = gambar(kode, susun_konsep(ctx, naskah))
        if racun not in TAK_DI_KERTAS and isian.teks and cari:
            assert cari in squeeze(unicodedata.normalize("NFC", pdf_text(pdf))), kode
    angka("S6", field_tries=dicoba, taken=diterima, failures=0)


def test_poison_in_what_is_said_at_a_step(uji, angka):
    """Reasons and notes of steps; a name of who signed a paper."""
    kembali, dicoba, diterima = Kembali(uji.sampai_analisa()), 0, 0
    langkah = uji.langkah("analisa").id

    def catat(uji, teks):
        a1 = uji.indikator["A1"]
        pertanyaan.buka_pertanyaan(uji.masuk("kabag").ctx, a1, JULI, "nilai", teks)

    def kembalikan(uji, teks):
        penyerahan.kembalikan_formulir(uji.masuk("kabag").ctx, uji.unit[A], JULI, teks)

    def setujui(uji, teks):
        alur.setujui(uji.masuk("kabag").ctx, langkah, serah=SerahInput(catatan=teks))

    for racun, teks in RACUN.items():
        for isi in (catat, kembalikan, setujui):
            diterima += offer(uji, f"{isi.__name__} {racun}", isi, teks)
            dicoba += 1
            kembali.back()
    assert diterima > 0
    angka("S6", field_tries=dicoba, taken=diterima, failures=0)
