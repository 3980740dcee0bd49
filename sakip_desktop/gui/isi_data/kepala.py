"""What stands above the tables: title, due date, the band, the buttons; or why there is no form."""

from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.gui.forms.ui_isi_data import Ui_IsiDataPage
from sakip_desktop.gui.formulir_indikator import Isian, listed
from sakip_desktop.gui.formulir_keadaan import (
    BELUM_DAPAT_DIKIRIM,
    asked_of,
    deadline_text,
    describe_state,
)
from sakip_desktop.gui.isi_data.isi import IsiFormulir
from sakip_desktop.gui.texts import plain_tooltip, tab_title
from sakip_desktop.services.context import AppContext

_PANJANG_KODE = 20  # of a button's text


def show_title(ui: Ui_IsiDataPage, ctx: AppContext, isi: IsiFormulir) -> None:
    """Whose form of which period it is, and until when."""
    formulir = isi.formulir
    if formulir is None:
        ui.label_judul.setText("")
        ui.label_tenggat.setText("")
        return
    ui.label_judul.setText(f"Formulir {formulir.unit.nama} · {formulir.periode.label}")
    ui.label_tenggat.setText(deadline_text(ctx, formulir))


def show_empty(ui: Ui_IsiDataPage, isi: IsiFormulir) -> None:
    """A sentence where there is nothing to be typed into."""
    for satu in (ui.pembagi, ui.catatan, ui.saring, ui.label_saring, ui.tombol_ubah):
        satu.setVisible(not isi.kosong)
    ui.label_kosong.setVisible(isi.kosong)
    ui.label_kosong.setText(_empty_text(isi) if isi.kosong else "")


def _empty_text(isi: IsiFormulir) -> str:
    formulir = isi.formulir
    if formulir is None:
        return (
            "Formulir unit akan tampil di sini.\n\nAnda belum terdaftar pada satu unit "
            "pun. Minta administrator menambahkan peran Anda di Administrasi."
        )
    if isi.bagian:
        return (
            f"Data {formulir.periode.label} dikumpulkan lewat formulir "
            f"{listed([satu.label for satu in isi.bagian])}.\n\n"
            "Pilih salah satunya di bagian atas jendela, atau tekan tombol di kanan bawah."
        )
    return (
        f"Tidak ada indikator {formulir.unit.nama} yang diukur pada {formulir.periode.label}.\n\n"
        "Pilih periode lain di bagian atas jendela, atau tanyakan kepada Tim SAKIP."
    )


def show_band(ui: Ui_IsiDataPage, ctx: AppContext, isi: IsiFormulir, peran: Peran | None) -> None:
    """What holds for the whole form, in one line, and the button that leads to a question."""
    formulir = isi.formulir
    ditanya = () if formulir is None or isi.bagian else asked_of(formulir)
    ui.tombol_jawab.setVisible(bool(ditanya))
    if formulir is None or isi.bagian:
        ui.pita.show_note(None, "")
        return
    if ditanya:
        menjawab = peran in (Peran.PENGISI, Peran.STAF)
        kata = "&Jawab {kode}…" if menjawab else "&Lihat pertanyaan {kode}…"
        ui.tombol_jawab.setText(kata.format(kode=tab_title(_short(ditanya[0]))))
    keadaan, teks = describe_state(ctx, formulir, peran, isi.pembuka)
    if isi.ditagih and isi.semua_kurang:
        belum = _missing_text(isi)
        if keadaan is None:
            keadaan, teks = BELUM_DAPAT_DIKIRIM, belum
        else:
            keadaan, teks = BELUM_DAPAT_DIKIRIM, f"{belum}\n{keadaan.teks}. {teks}"
    ui.pita.show_note(keadaan, teks)


def _missing_text(isi: IsiFormulir) -> str:
    pertama, jumlah = isi.semua_kurang[0].temuan, len(isi.semua_kurang)
    lagi = f" Dan {jumlah - 1} hal lagi, bertanda di tabel."
    return f"{pertama.isi} {pertama.saran}" + (lagi if jumlah > 1 else "")


def show_cannot(ui: Ui_IsiDataPage, isi: IsiFormulir, satu: Isian | None) -> None:
    """The button that states that a figure cannot be had names the line of the cursor."""
    formulir, tombol = isi.formulir, ui.tombol_tidak_dapat
    tombol.setVisible(formulir is not None and not formulir.kunci and bool(formulir.baris))
    tombol.setEnabled(satu is not None)
    teks = "Tidak &dapat dipenuhi…"
    if satu is not None:
        indikator = satu.baris.indikator
        dinyatakan = satu.baris.realisasi.keadaan is Keadaan.TIDAK_DAPAT_DIPENUHI
        kata = "{kode} &dapat dipenuhi lagi"
        if not dinyatakan:
            kata = "{kode} tidak &dapat dipenuhi…"
        teks = kata.format(kode=tab_title(_short(indikator.kode)))
        tombol.setToolTip(
            plain_tooltip(
                f"{indikator.kode} {indikator.nama}\nUntuk angka yang memang tidak dapat "
                "diperoleh; alasannya ikut tercetak (Alt+D)"
            )
        )
    if teks != tombol.text():
        tombol.setText(teks)


def _short(kode: str) -> str:
    return kode if len(kode) <= _PANJANG_KODE else f"{kode[: _PANJANG_KODE - 1]}…"
