"""The line below the tables: what is to be said of the cell under the cursor, or what to press."""

from sakip_desktop.gui import formulir_anggaran, formulir_indikator, theme
from sakip_desktop.gui.formulir_indikator import DI_BAWAH_TARGET, Isian, listed
from sakip_desktop.gui.formulir_saring import Saring
from sakip_desktop.gui.isi_data import tata
from sakip_desktop.gui.isi_data.papan import PapanFormulir
from sakip_desktop.gui.texts import as_sentence
from sakip_desktop.gui.theme import Tampilan

_KALIMAT = frozenset({"penjelasan", "kendala", "upaya"})


def show_note(papan: PapanFormulir, keadaan: Tampilan | None, teks: str) -> None:
    """The note of the cell, and which sentences its line waits for, right of it."""
    if not teks:
        keadaan, teks = _of_the_line(papan)
    teks = as_sentence(teks)
    menunggu = _waiting(papan)
    if menunggu:
        tulis = f"Tulis {listed(menunggu)} di sebelah kanan (Tab)."
        if keadaan is None or not teks:
            perlu = "Penjelasan" in menunggu
            keadaan = theme.PERLU_PENJELASAN if perlu else DI_BAWAH_TARGET
        teks = f"{teks} {tulis}".strip()
    keterangan = teks if keadaan is None else ""
    catatan = papan.ui.catatan
    catatan.petunjuk = " ".join(filter(None, (keterangan, _hint(papan))))
    catatan.show_note(keadaan, teks)


def _of_the_line(papan: PapanFormulir) -> tuple[Tampilan | None, str]:
    """Where sentences are written: the weightiest thing of the line that is still to be done."""
    kini = papan.line()
    if kini is None or kini[1] not in _KALIMAT:
        return None, ""
    satu = kini[0]
    semua = satu.pernyataan if isinstance(satu, Isian) else formulir_anggaran.states_of(satu)
    belum = [s for s in semua if s.keadaan in formulir_indikator.MENGHALANGI]
    return (belum[0].keadaan, belum[0].kalimat) if belum else (None, "")


def _waiting(papan: PapanFormulir) -> list[str]:
    """Columns of sentences that wait for words in the line of the cursor."""
    kini = papan.line()
    if kini is None:
        return []
    satu, kolom = kini
    if kolom in _KALIMAT:
        return []
    if isinstance(satu, Isian):
        return formulir_indikator.waiting_words(satu)
    return formulir_anggaran.waiting_words(satu)


def _hint(papan: PapanFormulir) -> str:
    """What the colours mean, and keys; the page has room for one line."""
    isi = papan.isi.formulir
    if isi is None or isi.kunci:
        return ""
    if papan.saring is not Saring.SEMUA:
        return f"Disaring: {papan.saring.value}. Pilih Semua baris (Alt+S) untuk melihat semuanya."
    arti = (
        "Putih: diisi di sini · Abu-abu: dihitung atau terkunci · Enter ke angka berikutnya · "
        "Tab ke kanan"
    )
    if papan.page.height() < tata.PENDEK:
        return arti
    return f"{arti} · F2 mengubah · Ctrl+Z membatalkan"
