"""Questions and exemptions of one figure as they stand beside it, and what to press.

``question_parts`` and ``exemption_parts`` are parts of the panel on the right; the conversation
itself opens in ``dialogs.pertanyaan`` (Ctrl+T).
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sakip_desktop.domain.aturan import ATURAN
from sakip_desktop.domain.kinerja import Indikator
from sakip_desktop.domain.laporan import BarisFormulir
from sakip_desktop.domain.periode import Periode
from sakip_desktop.gui.detail_panel import BagianRincian, BagianWidget
from sakip_desktop.gui.dialogs.alasan import ask_reason
from sakip_desktop.gui.dialogs.pertanyaan import PertanyaanDialog
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.pertanyaan_kata import change_text, conversation_text, title_of
from sakip_desktop.services.pengecualian import (
    PengecualianFigur,
    beri_pengecualian,
    boleh_mengecualikan,
    cabut_pengecualian,
    daftar_pengecualian,
    dapat_dikecualikan,
)
from sakip_desktop.services.pertanyaan import (
    PertanyaanSel,
    boleh_bertanya,
    pertanyaan_figur,
)

# --- parts of the panel on the right --------------------------------------------------------------


def question_parts(page: Page, baris: BarisFormulir) -> list[BagianRincian]:
    """The conversations about the figure of a line, and the button that goes on with them."""
    return parts_about(page, baris.indikator, baris.realisasi.periode)


def parts_about(page: Page, indikator: Indikator, bulan: Periode) -> list[BagianRincian]:
    """The conversations about a figure, and the button that goes on with them."""
    indikator_id = indikator.id
    semua = pertanyaan_figur(page.ctx, indikator_id, bulan, sebagai=page.peran)
    boleh = boleh_bertanya(page.ctx, indikator.unit_id, sebagai=page.peran).boleh
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
                kunci=("tanya", indikator_id, bulan, tombol),
                buat=partial(
                    _make_button,
                    tombol,
                    lambda: open_conversation(page, indikator_id, bulan),
                ),
            )
        )
    return parts


def _button_words(semua: Sequence[PertanyaanSel], *, boleh: bool) -> str:
    """What the person can do next; empty where there is nothing."""
    if any(satu.jawab.boleh for satu in semua):
        return "Jawab pertanyaan… (Ctrl+T)"
    if any(satu.tutup.boleh for satu in semua):
        return "Tanggapi jawaban… (Ctrl+T)"
    return "Tanyakan… (Ctrl+T)" if boleh else ""


def exemption_parts(page: Page, baris: BarisFormulir) -> list[BagianRincian]:
    """What the figure is exempted from, and from what it can be, where the person may decide."""
    indikator, bulan = baris.indikator, baris.realisasi.periode
    if not boleh_mengecualikan(page.ctx, indikator.unit_id, sebagai=page.peran).boleh:
        return []
    ada = [
        satu
        for satu in daftar_pengecualian(page.ctx, bulan, indikator_id=indikator.id)
        if satu.berlaku
    ]
    parts: list[BagianRincian] = [
        BagianWidget(
            judul="Dikecualikan dari aturan",
            teks=f"{satu.judul}. {satu.kalimat}",
            kunci=("cabut", satu.id),
            buat=partial(_make_button, "Cabut pengecualian…", partial(_withdraw, page, satu)),
        )
        for satu in ada
    ]
    dapat = [
        BagianWidget(
            judul="Memang benar adanya?",
            kunci=("kecualikan", indikator.id, bulan, temuan.kode),
            buat=partial(
                _make_button,
                f"Kecualikan dari “{ATURAN[temuan.kode].judul}”…",
                partial(_exempt, page, baris, temuan.kode, temuan.isi),
            ),
        )
        for temuan in dapat_dikecualikan(baris.temuan)
    ]
    return [*parts, *dapat]


def _make_button(teks: str, jalankan: Callable[[], object], parent: QWidget) -> QWidget:
    kotak = QWidget(parent)
    susunan = QVBoxLayout(kotak)
    susunan.setContentsMargins(0, 0, 0, 0)
    tombol = QPushButton(teks.replace("&", "&&"), kotak)
    # Afterwards: what it does may put other parts in the place of this button.
    tombol.clicked.connect(lambda: QTimer.singleShot(0, jalankan))
    susunan.addWidget(tombol)
    return kotak


def _exempt(page: Page, baris: BarisFormulir, kode: str, isi: str) -> None:
    indikator, bulan = baris.indikator, baris.realisasi.periode
    alasan = ask_reason(
        page,
        f"Kecualikan {indikator.kode} {bulan.label}",
        f"{isi} Temuan ini tetap disebut, tetapi tidak lagi meminta penjelasan; nama Anda dan "
        "alasannya tercetak di sampingnya. Hanya untuk angka ini, bulan ini.",
        "Kecualikan",
        "Tulis mengapa angka ini benar adanya.",
    )
    if alasan is not None:
        page.run(
            lambda: beri_pengecualian(
                page.ctx, kode, indikator.id, bulan, alasan, sebagai=page.peran
            )
        )


def _withdraw(page: Page, satu: PengecualianFigur) -> None:
    page.run(lambda: cabut_pengecualian(page.ctx, satu.id, sebagai=page.peran))


# --- the conversation -----------------------------------------------------------------------------


def open_conversation(
    page: Page, indikator_id: str, bulan: Periode, *, kolom: str = "nilai"
) -> bool:
    """Open the conversation about a figure; True when something was said."""
    dialog = PertanyaanDialog(page.ctx, indikator_id, bulan, page.peran, kolom, page)
    dialog.exec()
    perubahan = dialog.perubahan
    dialog.deleteLater()
    if perubahan is None:
        return False
    page.publish(perubahan)
    return True


def serve_questions(
    page: Page, figur: Callable[[], tuple[str, Periode, str] | None], dalam: QWidget | None = None
) -> None:
    """Ctrl+T on a page opens the conversation about the figure under the cursor.

    Args:
        page: the page.
        figur: indikator, month and column under the cursor; None where there is no figure.
        dalam: only while this part of the page has the focus.
    """

    def open_here() -> None:
        satu = figur()
        if satu is not None:
            open_conversation(page, satu[0], satu[1], kolom=satu[2])

    tombol = QShortcut(QKeySequence("Ctrl+T"), dalam or page, open_here)
    tombol.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
