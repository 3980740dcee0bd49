"""The form on paper is the form in the window: same lines, same order, same words."""

from itertools import pairwise

from halaman_kantor import CTRL, Key, choose_file, open_page
from kantor_uji import JULI, A
from papan_ketik import press
from pdf_teks import pdf_text

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui import formulir_anggaran, formulir_indikator
from sakip_desktop.gui.formulir_indikator import Isian, first_input
from sakip_desktop.services import ekspor, formulir
from sakip_desktop.services.tanda_terima import daftar_formulir

# What paper words otherwise, because it has no tooltip: the unit of a number stands in the head.
DI_KERTAS = {
    "Target\n(setahun)": "Target tahun",
    "Pembilang": "Pembilang, penyebut",
    "Penyebut": "Pembilang, penyebut",
    "Capaian": "Capaian (%)",
    "Sampai\nperiode lalu": "Sampai periode lalu (Rp)",
    "Sampai\nperiode ini": "Sampai periode ini (Rp)",
    "Serapan": "Serapan (%)",
}
HANYA_LAYAR = {"Keterangan", "Bukti"}


def heads(columns, unused=()):
    """The titles of the window's columns as paper has them, in the window's order."""
    judul = [
        DI_KERTAS.get(satu.judul, satu.judul.replace("\n", " "))
        for satu in columns
        if satu.kunci not in unused and satu.judul not in HANYA_LAYAR
    ]
    return list(dict.fromkeys(judul))


def follows(teks, kata):
    """Whether the words stand in the text in that order."""
    tempat, awal = [], 0
    for satu in kata:
        assert satu in teks[awal:], (satu, teks)
        awal = teks.index(satu, awal)
        tempat.append(awal)
    return all(satu <= lain for satu, lain in pairwise(tempat))


def test_paper_and_window_have_the_same_columns_lines_and_order_of_typing(uji):
    uji.penuhi(A)
    isi = formulir.formulir(uji.ctx, uji.unit[A], JULI)
    isian = [Isian(baris=satu) for satu in isi.baris]
    tak_terpakai = formulir_indikator.unused_columns(isian)
    layar = heads(formulir_indikator.make_columns(), tak_terpakai)
    teks = " ".join(pdf_text(ekspor.render(uji.ctx, "formulir", JULI, uji.unit[A])).split())
    kinerja, anggaran = teks.split("A. Kinerja")[1].split("B. Realisasi anggaran")
    assert follows(kinerja, layar), layar
    assert follows(kinerja, [satu.indikator.nama for satu in isi.baris])
    assert follows(anggaran, heads(formulir_anggaran.make_columns()))
    assert follows(anggaran, [satu.simpul.uraian for satu in isi.anggaran])

    # Who types from paper goes down the lines and to the right: each cell comes as it stands there.
    urutan = [satu.kunci for satu in formulir_indikator.make_columns()]
    ditulis = ["pembilang", "penyebut", "nilai", "penjelasan", "kendala", "upaya"]
    assert [kunci for kunci in urutan if kunci in ditulis] == ditulis
    assert {first_input(satu.indikator) for satu in isi.baris} == {"pembilang", "nilai"}
    kosong = " ".join(
        pdf_text(ekspor.render(uji.ctx, "formulir-kosong", JULI, uji.unit[A])).split()
    )
    diisi = [DI_KERTAS.get(k, k) for k in ("Pembilang", "Realisasi", "Penjelasan", "Kendala")]
    assert follows(kosong, [*diisi, "Upaya"])


def test_a_form_that_is_saved_gets_its_code_and_is_shown_under_it(qtbot, uji, tmp_path):
    window = open_page(qtbot, uji, "perencana", Halaman.RENCANA)
    dokumen = window.page.dokumen
    model = dokumen.ui.tabel_dokumen.records
    dokumen.ui.tabel_dokumen.setCurrentIndex(
        model.index(model.row_of(("formulir-kosong", uji.unit[A])), 0)
    )
    dokumen.show_document()
    qtbot.waitUntil(lambda: not dokumen.pratinjau._tasks and not dokumen._jeda.isActive())
    assert "Kode formulir" not in pdf_text(dokumen._isi)
    berkas = tmp_path / "formulir.pdf"
    bertemu = choose_file(berkas)
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(bertemu) and not dokumen.pratinjau._tasks)
    (satu,) = daftar_formulir(uji.ctx, JULI)
    kode = f"{satu.kode[:4]} {satu.kode[4:]}"
    assert kode in pdf_text(berkas.read_bytes())
    qtbot.waitUntil(lambda: dokumen._isi is not None)
    assert kode in pdf_text(dokumen._isi)
    lagi = tmp_path / "lagi.pdf"
    bertemu = choose_file(lagi)
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(bertemu) and lagi.exists())
    assert lagi.read_bytes() == dokumen._isi
    assert len(daftar_formulir(uji.ctx, JULI)) == 1
