"""How a workbook from outside is refused: the sentences that several checks share."""

from sakip_desktop.domain.errors import BerkasDitolak

SIMPAN_ULANG = (
    "Buka berkas itu di Excel atau LibreOffice, pilih Simpan Sebagai “Buku Kerja Excel (*.xlsx)”, "
    "lalu pilih hasilnya di sini."
)
BUANG_YANG_TIDAK_PERLU = (
    "Hapus lembar, gambar dan baris kosong yang tidak perlu, atau salin isinya ke berkas baru."
)


def refuse_size(mengapa: str) -> BerkasDitolak:
    """There is more in it than the program takes."""
    return BerkasDitolak("Berkas terlalu besar untuk diambil.", mengapa, BUANG_YANG_TIDAK_PERLU)


def refuse_odd(mengapa: str) -> BerkasDitolak:
    """It is not put together as a workbook is."""
    return BerkasDitolak(
        "Berkas tidak dapat dibaca.", f"Susunannya tidak wajar: {mengapa}.", SIMPAN_ULANG
    )
