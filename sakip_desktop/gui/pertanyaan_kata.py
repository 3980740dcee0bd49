"""Questions in words: their signs, what was said in a conversation, what changed since."""

from collections.abc import Sequence

from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.pertanyaan import (
    KATA_KEADAAN,
    KOLOM,
    KeadaanTanya,
    MacamPesan,
    Pesan,
)
from sakip_desktop.gui import theme
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.pertanyaan import PertanyaanSel

BELUM_DIJAWAB = Tampilan("?", "Belum dijawab", theme.DIKEMBALIKAN.tinta, theme.DIKEMBALIKAN.latar)
SUDAH_DIJAWAB = Tampilan("↻", "Sudah dijawab", theme.CATATAN.tinta, theme.CATATAN.latar)
DITUTUP = Tampilan("✓", "Ditutup", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
TAMPILAN = {
    KeadaanTanya.TERBUKA: BELUM_DIJAWAB,
    KeadaanTanya.DIJAWAB: SUDAH_DIJAWAB,
    KeadaanTanya.DITUTUP: DITUTUP,
}
_KATA_PESAN = {
    MacamPesan.TANYA: "bertanya",
    MacamPesan.PENJELASAN: "menjelaskan",
    MacamPesan.PERBAIKAN: "memperbaiki",
    MacamPesan.TUTUP: "menutup",
}


def state_of(semua: Sequence[PertanyaanSel]) -> Tampilan | None:
    """The sign of a figure's questions that are not closed: what waits for an answer first."""
    keadaan = {satu.pertanyaan.keadaan for satu in semua}
    for satu in (KeadaanTanya.TERBUKA, KeadaanTanya.DIJAWAB):
        if satu in keadaan:
            return TAMPILAN[satu]
    return None


def summary_of(semua: Sequence[PertanyaanSel]) -> str:
    """The questions of a figure in one cell: what was said last in each."""
    return "\n".join(satu.pertanyaan.pesan[-1].isi or "(tanpa kata)" for satu in semua)


def asked_text(isi: str) -> str:
    """What waits for an answer, with the key that answers it."""
    return f"{isi} (Ctrl+T menjawab)"


def title_of(satu: PertanyaanSel) -> str:
    """``? Realisasi: belum dijawab``."""
    tanya = satu.pertanyaan
    return (
        f"{TAMPILAN[tanya.keadaan].tanda} {KOLOM.get(tanya.kolom, tanya.kolom)}: "
        f"{KATA_KEADAAN[tanya.keadaan].casefold()}"
    )


def change_text(satu: PertanyaanSel) -> str:
    """What stood in the cell when it was asked last, and what stands there now."""
    nama = KOLOM.get(satu.pertanyaan.kolom, satu.pertanyaan.kolom)
    if satu.berubah:
        return f"{nama} berubah sejak ditanya: {satu.nilai_semula} → {satu.nilai_kini}"
    return f"{nama} masih seperti ketika ditanya: {satu.nilai_kini}"


def conversation_text(ctx: AppContext, satu: PertanyaanSel) -> str:
    """The whole conversation, one paragraph a turn."""
    return "\n\n".join(_turn(ctx, pesan) for pesan in satu.pertanyaan.pesan)


def _turn(ctx: AppContext, pesan: Pesan) -> str:
    siapa = f"{pesan.nama} ({sebutan(Peran(pesan.peran), ctx.kantor.jenis)})"
    kepala = f"{siapa} {_KATA_PESAN[pesan.macam]}, {ctx.waktu(pesan.pada)}"
    return f"{kepala}:\n{pesan.isi}" if pesan.isi else f"{kepala}."
