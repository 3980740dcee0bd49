"""*Arsipkan hasil TTE*: the file that came back signed, compared with what was exported.

Its bytes are kept as they came.  What is found in it is told, and nothing more is claimed: whether
a certificate is genuine is not looked into.
"""

from pathlib import Path

from sqlmodel import Session

from sakip_desktop.domain.arsip import HasilTte
from sakip_desktop.domain.beku import freeze
from sakip_desktop.domain.bukti import Isi
from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.services.arsip import open_row
from sakip_desktop.services.bukti import keep
from sakip_desktop.services.cek_dokumen import Keaslian, check_bytes
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen import DokumenFinal, find_final, name_of
from sakip_desktop.services.isi_berkas import read_berkas
from sakip_desktop.services.isi_tte import find_signatures

_BERUBAH = frozenset({Jenis.DOKUMEN})


def arsipkan_tte(
    ctx: AppContext, dokumen_id: str, versi: int, path: Path, *, sebagai: Peran | None = None
) -> Perubahan:
    """Keep the file that came back signed electronically, byte for byte.

    It must begin with exactly what was finalised, and what follows must be signatures alone.

    Raises:
        BerkasDitolak: it is not the signed one of this paper; the sentence says what it is.
        DataTidakSah: there is no such paper.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the planner and the team may.
    """
    ctx.require(Tindakan.ARSIP_UBAH, sebagai=sebagai)
    masuk = read_berkas(path, frozenset({Isi.PDF}), "hasil TTE")
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        dokumen = find_final(ctx, sesi, dokumen_id)
        temuan = check_signed(ctx, sesi, dokumen, masuk.nama, masuk.data)
    keep(ctx.folder, masuk)
    label = f"Hasil TTE {name_of(dokumen)}"
    with ctx.work(
        Tindakan.ARSIP_UBAH, label, tentang=dokumen.periode.kode, sebagai=sebagai
    ) as sesi:
        baris = open_row(ctx, sesi, dokumen, versi)
        baris.tte, baris.tte_nama = masuk.sidik, masuk.nama
        baris.tte_hasil = freeze(temuan)
    return Perubahan(_BERUBAH, f"Hasil TTE {name_of(dokumen)} diarsipkan", dokumen.periode)


def check_signed(
    ctx: AppContext, sesi: Session, dokumen: DokumenFinal, nama: str, isi: bytes
) -> HasilTte:
    """The signatures in a file that came back.

    Raises:
        BerkasDitolak: it is another paper, altered, or bears no signature.
    """
    cek = check_bytes(ctx, sesi, isi)
    if cek.keaslian in (Keaslian.ASLI, Keaslian.LAMA):
        raise _refuse(
            nama,
            "Berkas ini masih sama persis dengan yang difinalkan: belum bertanda tangan.",
            "Tanda tangani lewat layanan TTE, lalu pilih berkas hasilnya.",
        )
    if cek.keaslian is not Keaslian.TTE:
        raise _refuse(nama, cek.kalimat, "Pilih berkas hasil TTE yang belum diubah.")
    if cek.dokumen is None or cek.dokumen.id != dokumen.id:
        milik = "dokumen lain" if cek.dokumen is None else name_of(cek.dokumen)
        raise _refuse(
            nama, f"Berkas ini {milik}, bukan {name_of(dokumen)}.", "Pilih berkas yang sesuai."
        )
    tanda_tangan = find_signatures(isi)
    if not tanda_tangan:
        raise _refuse(
            nama,
            "Ada yang ditambahkan sesudah difinalkan, tetapi bukan tanda tangan elektronik.",
            "Tanda tangani lewat layanan TTE, lalu pilih berkas hasilnya.",
        )
    return HasilTte(tanda_tangan=tanda_tangan)


def _refuse(nama: str, mengapa: str, saran: str) -> BerkasDitolak:
    return BerkasDitolak(f"{nama} tidak diarsipkan sebagai hasil TTE.", mengapa, saran)
