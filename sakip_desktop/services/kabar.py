"""What the window says all the time: a place that is not safe, little room, no copy elsewhere."""

from sakip_desktop.db.ruang import check_room
from sakip_desktop.db.tempat import kind_of
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.tempat import BAHAYA_TEMPAT, KATA_TEMPAT, Kabar
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.salin import hari_tanpa_salinan, salinan_terakhir


def kabar_jendela(ctx: AppContext) -> tuple[Kabar, ...]:
    """The notices for the person who is logged in, the most important first.

    The disk is measured anew: one that has filled up since the file was opened stops the writing,
    one that was made room on lets it go on.
    """
    return tuple(satu for satu in (kabar_tempat(ctx), _room(ctx), kabar_salinan(ctx)) if satu)


def kabar_salinan(ctx: AppContext) -> Kabar | None:
    """The reminder of a copy elsewhere, for those who may make one."""
    if not ctx.izin(Tindakan.CADANGAN_SALIN).boleh:
        return None
    hari = hari_tanpa_salinan(ctx)
    if hari is None:
        return None
    sejak = (
        f"Sudah {hari} hari tidak ada salinan baru di luar komputer ini."
        if salinan_terakhir(ctx)
        else f"Sudah {hari} hari belum ada salinan di luar komputer ini."
    )
    return Kabar(
        "salinan", f"{sejak} Bila komputer ini rusak atau hilang, data kantor ikut hilang."
    )


def kabar_tempat(ctx: AppContext) -> Kabar | None:
    """That the data are used where they are not safe."""
    jenis = kind_of(ctx.folder.root)
    if jenis.aman:
        return None
    return Kabar(
        "tempat",
        f"Data dibuka langsung dari {KATA_TEMPAT[jenis]} ({ctx.folder.root}): "
        f"{BAHAYA_TEMPAT[jenis]}.",
    )


def _room(ctx: AppContext) -> Kabar | None:
    try:
        sempit = check_room(ctx.engine)
    except OSError:  # a stick that was pulled out, a share that went away
        return Kabar(
            "ruang",
            f"Folder data {ctx.folder.root} tidak ditemukan. Pasang kembali disk atau flash "
            "drive-nya sebelum mengisi lagi; yang sudah tersimpan ada di sana.",
        )
    return None if sempit is None else Kabar("ruang", str(sempit))
