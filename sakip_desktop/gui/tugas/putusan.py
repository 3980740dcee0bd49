"""Deciding a step from *Tugas saya*: what is asked first, and the command that then decides.

A function whose question was answered with *Batal* gives None.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.masukan import PersetujuanTertulis, SerahInput
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.domain.tugas import Tugas
from sakip_desktop.gui.dialogs.alasan import ask_reason
from sakip_desktop.gui.dialogs.konfirmasi import confirm
from sakip_desktop.gui.dialogs.persetujuan_tertulis import PersetujuanTertulisDialog
from sakip_desktop.gui.dialogs.serah import ask_return
from sakip_desktop.gui.page import Page
from sakip_desktop.services import alur, penyerahan
from sakip_desktop.services.serah import DapatDitarik, Serahan
from sakip_desktop.services.siklus import fill

Perintah = Callable[[], Perubahan]


def is_here(tugas: Tugas) -> bool:
    """Whether the step is finished on *Tugas saya* itself."""
    return tugas.langkah.langkah.halaman is Halaman.TUGAS


def is_written(tugas: Tugas) -> bool:
    """Whether it is an approval that was given in writing and is only recorded here."""
    catat = Tindakan.PERSETUJUAN_CATAT in tugas.langkah.langkah.tindakan
    return bool(tugas.mencatat_untuk) and catat


def finish(page: Page, tugas: Tugas, isi: Serahan | None, serah: SerahInput) -> Perintah | None:
    """Onwards; a decision is decided with Ya.  What is somebody else's is asked about first."""
    if tugas.mencatat_untuk and not _agrees_to_record(page, tugas, isi):
        return None
    persetujuan = isi is not None and isi.persetujuan
    selesai = alur.setujui if persetujuan else alur.selesaikan_langkah
    return lambda: selesai(page.ctx, tugas.langkah.id, sebagai=tugas.sebagai, serah=serah)


def _agrees_to_record(page: Page, tugas: Tugas, isi: Serahan | None) -> bool:
    langkah, untuk = tugas.langkah.langkah, tugas.mencatat_untuk
    lanjut = None if isi is None else isi.lanjut
    sesudah = (
        f", dan langkah {lanjut.nomor} terbuka untuk {lanjut.pelaku}" if lanjut is not None else ""
    )
    nama = "" if page.ctx.pelaku is None else page.ctx.pelaku.nama
    return confirm(
        page,
        f"Catat langkah {langkah.nomor} atas nama {untuk}?",
        f"“{fill(page.ctx, langkah.judul)}” tercatat sudah dilakukan {untuk}{sesudah}. Lanjutkan "
        "hanya bila itu sudah terjadi, misalnya di atas kertas.\n\n"
        f"Jurnal dan riwayat disposisi menyebut {untuk} dan Anda, {nama}, sebagai pencatat.",
        "&Catat",
    )


def ask_written(page: Page, tugas: Tugas) -> Perintah | None:
    """Who signed when, and the scan; recorded while the dialog stands, so that it can refuse."""
    hasil: list[Perubahan] = []

    def record(tertulis: PersetujuanTertulis) -> None:
        hasil.append(alur.catat_persetujuan(page.ctx, tugas.langkah.id, tertulis))

    dialog = PersetujuanTertulisDialog(
        f"Catat persetujuan tertulis {tugas.periode.label}",
        f"“{fill(page.ctx, tugas.langkah.langkah.judul)}” dicatat sebagai disetujui oleh penanda "
        "tangan surat. Jurnal menyebut nama itu dan nama Anda sebagai pencatat.",
        "",
        page.ctx.today(),
        record,
        page,
    )
    jadi = dialog.exec() == QDialog.DialogCode.Accepted and bool(hasil)
    return (lambda: hasil[0]) if jadi else None


def ask_tidak(page: Page, tugas: Tugas, isi: Serahan, menit: str) -> Perintah | None:
    """Tidak: back to the step of that branch, with the reason.

    Args:
        page: the page.
        tugas: the decision.
        isi: what it needs and where it goes.
        menit: the minutes as they stand on the page.
    """
    if isi.tidak is None:
        return None
    jawab = ask_return(
        page,
        isi,
        f"Kembalikan ke {isi.tidak.pelaku}",
        f"Langkah {isi.tidak.kalimat} terbuka lagi.",
        "Kembalikan",
        menit=menit,
    )
    if jawab is None:
        return None
    alasan, serah = jawab
    unit = tugas.langkah.unit_id
    if isi.formulir and unit is not None:
        return lambda: penyerahan.kembalikan_formulir(
            page.ctx, unit, tugas.periode, alasan, sebagai=tugas.sebagai, serah=serah
        )
    return lambda: alur.kembalikan(
        page.ctx, tugas.langkah.id, alasan, sebagai=tugas.sebagai, serah=serah
    )


def ask_skip(page: Page, tugas: Tugas) -> Perintah | None:
    """Pass the step over, with the reason."""
    langkah = tugas.langkah.langkah
    alasan = ask_reason(
        page,
        f"Lewati langkah {langkah.nomor}",
        f"“{fill(page.ctx, langkah.judul)}” tercatat sebagai dilewati dengan alasan ini, dan "
        "langkah sesudahnya terbuka.",
        "Lewati",
        "Tulis mengapa langkah ini tidak perlu dikerjakan kali ini.",
    )
    if alasan is None:
        return None
    return lambda: alur.lewati_langkah(page.ctx, tugas.langkah.id, alasan, sebagai=tugas.sebagai)


def ask_take_back(page: Page, ditarik: DapatDitarik) -> Perintah | None:
    """The step that I finished last opens again, while nobody has worked on it."""
    alasan = ask_reason(
        page,
        f"Tarik kembali langkah {ditarik.nomor}",
        f"“{ditarik.judul}” terbuka lagi untuk Anda, dan langkah sesudahnya menunggu.",
        "Tarik kembali",
        "Tulis mengapa langkah ini dibuka lagi, misalnya salah pilih periode.",
    )
    if alasan is None:
        return None
    return lambda: alur.tarik_langkah(page.ctx, ditarik.langkah_id, alasan)
