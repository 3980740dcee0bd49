"""Questions and exemptions of a figure or budget line as they stand beside it, and what to press.

``question_parts`` and ``exemption_parts`` are parts of the panel on the right; the conversation
itself opens in ``dialogs.pertanyaan`` (Ctrl+T).
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sakip_desktop.domain.aturan import ATURAN
from sakip_desktop.domain.laporan import BarisFormulir, BarisFormulirAnggaran
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.pertanyaan import KeadaanTanya, Perihal
from sakip_desktop.gui.detail_panel import BagianRincian, BagianWidget
from sakip_desktop.gui.dialogs.alasan import ask_reason
from sakip_desktop.gui.dialogs.pertanyaan import PertanyaanDialog
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.pertanyaan_kata import change_text, conversation_text, title_of
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.pengecualian import (
    PengecualianSel,
    beri_pengecualian,
    boleh_mengecualikan,
    cabut_pengecualian,
    daftar_pengecualian,
    dapat_dikecualikan,
)
from sakip_desktop.services.pertanyaan import (
    PertanyaanSel,
    boleh_bertanya,
    pertanyaan_sel,
)

# --- parts of the panel on the right --------------------------------------------------------------


Baris = BarisFormulir | BarisFormulirAnggaran


def place_of(baris: Baris) -> tuple[Perihal, Periode]:
    """What a line of a form is about, and the month in which it stands."""
    if isinstance(baris, BarisFormulirAnggaran):
        return Perihal(baris.simpul), baris.bulan
    return Perihal(baris.indikator), baris.realisasi.periode


def question_parts(page: Page, baris: Baris) -> list[BagianRincian]:
    """The conversations about a line, and the button that goes on with them."""
    return parts_about(page, *place_of(baris))


def parts_about(page: Page, perihal: Perihal, bulan: Periode) -> list[BagianRincian]:
    """The conversations about a figure or budget line, and the button that goes on with them."""
    semua = pertanyaan_sel(page.ctx, perihal.id, bulan, sebagai=page.peran)
    boleh = boleh_bertanya(page.ctx, perihal.unit_id, sebagai=page.peran).boleh
    parts: list[BagianRincian] = [
        (
            f"Pertanyaan: {title_of(satu)}",
            "\n\n".join(
                filter(
                    None,
                    (
                        conversation_text(page.ctx, satu),
                        change_text(satu) if satu.hidup else "",
                    ),
                )
            ),
        )
        for satu in semua
    ]
    tombol = _button_words(semua, boleh=boleh)
    if tombol:
        parts.append(
            BagianWidget(
                judul="Percakapan" if parts else "Pertanyaan tentang angka ini",
                kunci=("tanya", perihal.id, bulan, tombol),
                buat=partial(
                    _make_button,
                    tombol,
                    lambda: open_conversation(page, perihal.id, bulan),
                ),
            )
        )
    return parts


def _button_words(semua: Sequence[PertanyaanSel], *, boleh: bool) -> str:
    """What the person can do next; empty where there is nothing."""
    if any(satu.jawab.boleh for satu in semua):
        return "Jawab pertanyaan… (Ctrl+T)"
    milik = [satu for satu in semua if satu.tutup.boleh]
    if any(satu.pertanyaan.keadaan is KeadaanTanya.DIJAWAB for satu in milik):
        return "Baca jawaban… (Ctrl+T)"
    if milik:
        return "Lanjutkan percakapan… (Ctrl+T)"
    return "Tanyakan… (Ctrl+T)" if boleh else ""


def exemption_parts(page: Page, baris: Baris) -> list[BagianRincian]:
    """What a line is exempted from, and from what it can be, where the person may decide."""
    perihal, bulan = place_of(baris)
    if not boleh_mengecualikan(page.ctx, perihal.unit_id, sebagai=page.peran).boleh:
        return []
    ada = [
        satu for satu in daftar_pengecualian(page.ctx, bulan, perihal_id=perihal.id) if satu.berlaku
    ]
    parts = [
        waiver_part(
            page, satu, "Dikecualikan dari aturan", f"{satu.judul}. {waiver_text(page.ctx, satu)}"
        )
        for satu in ada
    ]
    dapat = [
        BagianWidget(
            judul="Memang benar adanya?",
            kunci=("kecualikan", perihal.id, bulan, temuan.kode),
            buat=partial(
                _make_button,
                f"Kecualikan dari “{ATURAN[temuan.kode].judul}”…",
                partial(_exempt, page, baris, temuan.kode, temuan.isi),
            ),
        )
        for temuan in dapat_dikecualikan(baris.temuan)
    ]
    return [*parts, *dapat]


def waiver_text(ctx: AppContext, satu: PengecualianSel) -> str:
    """Who exempted it, why and when; and who took that back."""
    teks = f"{satu.kalimat}\n{ctx.waktu(satu.pada)}"
    if satu.dicabut_pada is None:
        return teks
    return f"{teks}\nDicabut oleh {satu.dicabut_oleh}, {ctx.waktu(satu.dicabut_pada)}"


def waiver_part(page: Page, satu: PengecualianSel, judul: str, teks: str) -> BagianRincian:
    """An exemption; while it stands, who may gets the button that takes it back."""
    izin = boleh_mengecualikan(page.ctx, satu.perihal.unit_id, sebagai=page.peran)
    if not (satu.berlaku and izin.boleh):
        return judul, teks
    return BagianWidget(
        judul=judul,
        teks=teks,
        kunci=("cabut", satu.id),
        buat=partial(_make_button, "Cabut pengecualian", partial(_withdraw, page, satu)),
    )


def _make_button(teks: str, jalankan: Callable[[], object], parent: QWidget) -> QWidget:
    kotak = QWidget(parent)
    susunan = QVBoxLayout(kotak)
    susunan.setContentsMargins(0, 0, 0, 0)
    tombol = QPushButton(teks.replace("&", "&&"), kotak)
    # Afterwards: what it does may put other parts in the place of this button.
    tombol.clicked.connect(lambda: QTimer.singleShot(0, jalankan))
    susunan.addWidget(tombol)
    return kotak


def _exempt(page: Page, baris: Baris, kode: str, isi: str) -> None:
    perihal, bulan = place_of(baris)
    apa = "baris anggaran" if perihal.is_anggaran else "angka"
    alasan = ask_reason(
        page,
        f"Kecualikan {perihal.kode} {bulan.label}",
        f"{isi} Temuan ini tetap disebut, tetapi tidak lagi meminta penjelasan; nama Anda dan "
        f"alasannya tercetak di sampingnya. Hanya untuk {apa} ini, bulan ini.",
        "Kecualikan",
        "Tulis mengapa angka ini benar adanya.",
    )
    if alasan is not None:
        page.run(
            lambda: beri_pengecualian(page.ctx, kode, perihal.id, bulan, alasan, sebagai=page.peran)
        )


def _withdraw(page: Page, satu: PengecualianSel) -> None:
    page.run(lambda: cabut_pengecualian(page.ctx, satu.id, sebagai=page.peran))


# --- the conversation -----------------------------------------------------------------------------


def open_conversation(page: Page, perihal_id: str, bulan: Periode, *, kolom: str = "nilai") -> bool:
    """Open the conversation about a figure or budget line; True when something was said."""
    dialog = PertanyaanDialog(page.ctx, perihal_id, bulan, page.peran, kolom, page)
    dialog.exec()
    perubahan = dialog.perubahan
    dialog.deleteLater()
    if perubahan is None:
        return False
    page.publish(perubahan)
    return True


def serve_questions(
    page: Page, sel: Callable[[], tuple[str, Periode, str] | None], dalam: QWidget | None = None
) -> None:
    """Ctrl+T on a page opens the conversation about the line under the cursor.

    Args:
        page: the page.
        sel: indikator or node, month and column under the cursor; None where there is none.
        dalam: only while this part of the page has the focus.
    """

    def open_here() -> None:
        satu = sel()
        if satu is not None:
            open_conversation(page, satu[0], satu[1], kolom=satu[2])

    tombol = QShortcut(QKeySequence("Ctrl+T"), dalam or page, open_here)
    tombol.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
