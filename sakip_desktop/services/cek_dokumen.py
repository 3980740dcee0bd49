"""Is this PDF the paper that was finalised, an older revision, a signed copy, or altered?"""

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlmodel import Session

from sakip_desktop.domain.arsip import HasilTte
from sakip_desktop.domain.beku import thaw
from sakip_desktop.domain.errors import BerkasDitolak, DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen import (
    PEMBEKUAN,
    DokumenFinal,
    daftar_final,
    isi_beku,
    name_of,
    put_file,
)
from sakip_desktop.services.isi_tte import find_change, find_signatures
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.susun import gambar

TERBESAR = 100 * 1024 * 1024
_TANDA = re.compile(rb"sakip:(\d{1,12}):([0-9a-f]{64})")


class Keaslian(StrEnum):
    """What a file turned out to be."""

    ASLI = "asli"
    LAMA = "lama"  # the one that was finalised, but a later revision is final
    TTE = "tte"  # the finalised one with something appended, as an electronic signature does
    BERUBAH = "berubah"
    ASING = "asing"


@dataclass(frozen=True, slots=True)
class HasilCek:
    """The outcome as a sentence; the paper that it is, or says it is."""

    keaslian: Keaslian
    kalimat: str
    dokumen: DokumenFinal | None = None

    @property
    def baik(self) -> bool:
        """Whether nothing in it differs from what was finalised."""
        return self.keaslian in (Keaslian.ASLI, Keaslian.LAMA, Keaslian.TTE)


def cek_dokumen(ctx: AppContext, path: Path) -> HasilCek:
    """Compare a file with the papers that this office finalised; whoever has one may ask.

    Raises:
        BerkasDitolak: it cannot be read, or is too large to be one of ours.
    """
    isi = _read(path)
    with ctx.read() as sesi:
        return check_bytes(ctx, sesi, isi)


def check_bytes(ctx: AppContext, sesi: Session, isi: bytes) -> HasilCek:
    """The same for bytes at hand, inside an open session."""
    sidik = hashlib.sha256(isi).hexdigest()
    semua = daftar_final(ctx, sesi)
    for satu in semua:
        if satu.sidik_pdf == sidik:
            return _same(satu)
    asal = _claimed(semua, isi)
    if asal is None:
        return HasilCek(
            Keaslian.ASING,
            "Bukan dokumen final kantor ini: berkasnya tidak memuat tanda dokumen final mana pun.",
        )
    nama = name_of(asal)
    panjang = _begins_with(asal, isi)
    if panjang and (ubah := find_change(isi[:panjang], isi)):
        return HasilCek(
            Keaslian.BERUBAH,
            f"Berkas ini menyebut diri {nama}, dan sesudah difinalkan ada yang ditambahkan di "
            f"belakangnya yang mengubah tampilannya: {ubah}. Mintalah berkas aslinya, atau buat "
            "ulang dari program.",
            asal,
        )
    if panjang:
        return HasilCek(
            Keaslian.TTE,
            f"{nama} yang difinalkan {ctx.waktu(asal.difinalkan)}, ditambah sesuatu di "
            "belakangnya seperti pada tanda tangan elektronik. Isi yang difinalkan tidak berubah. "
            + _signatures(isi),
            asal,
        )
    return HasilCek(
        Keaslian.BERUBAH,
        f"Berkas ini menyebut diri {nama}, tetapi isinya sudah diubah sesudah difinalkan "
        f"{ctx.waktu(asal.difinalkan)}. Mintalah berkas aslinya, atau buat ulang dari program.",
        asal,
    )


def _signatures(isi: bytes) -> str:
    temuan = find_signatures(isi)
    if not temuan:
        return "Tidak ada tanda tangan yang terbaca di dalamnya."
    return HasilTte(tanda_tangan=temuan).kalimat


def _same(satu: DokumenFinal) -> HasilCek:
    nama = name_of(satu)
    if satu.terbaru:
        return HasilCek(Keaslian.ASLI, f"Asli: {nama}, sama persis dengan yang difinalkan.", satu)
    return HasilCek(
        Keaslian.LAMA,
        f"{nama} ini asli, tetapi sudah ada revisi yang lebih baru. Pakailah yang terbaru.",
        satu,
    )


def _claimed(semua: tuple[DokumenFinal, ...], isi: bytes) -> DokumenFinal | None:
    """The paper whose mark the file carries."""
    for urut, sidik in _TANDA.findall(isi):
        for satu in semua:
            if (satu.jurnal_urut, satu.jurnal_sidik) == (int(urut), sidik.decode()):
                return satu
    return None


def _begins_with(satu: DokumenFinal, isi: bytes) -> int:
    """How many bytes of the file are those that were finalised, with more behind them; or 0."""
    if not satu.sidik_pdf:
        return 0
    akhir, sampai, hitung = -1, 0, hashlib.sha256()
    while (akhir := isi.find(b"%%EOF", akhir + 1)) >= 0:
        for panjang in (akhir + 5, akhir + 6, akhir + 7):
            hitung.update(isi[sampai:panjang])
            sampai = panjang
            if hitung.hexdigest() == satu.sidik_pdf:
                return panjang if panjang < len(isi) else 0
    return 0


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > TERBESAR:
            raise BerkasDitolak(
                f"{path.name} tidak diperiksa.",
                "Berkasnya terlalu besar untuk dokumen buatan program ini.",
                "Pilih PDF dokumennya.",
            )
        return path.read_bytes()
    except (OSError, ValueError) as galat:  # ValueError: a name with a NUL
        raise BerkasDitolak(
            f"{path.name} tidak dapat dibaca.",
            "Berkasnya tidak ada, sedang dipakai program lain, atau medianya dilepas.",
            "Periksa berkas itu, lalu coba lagi.",
        ) from galat


# Drawn again from the frozen record


def rekam_beku(ctx: AppContext, dokumen_id: str) -> Any:  # noqa: ANN401 - each kind has its own
    """The frozen record of a finished paper.

    Raises:
        DataTidakSah: there is no such paper.
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        kode, beku = isi_beku(ctx, sesi, dokumen_id)
    jenis = PEMBEKUAN[kode].rekam if kode in PEMBEKUAN else JENIS[kode].rekam
    return thaw(jenis, beku)


def gambar_beku(
    ctx: AppContext, dokumen_id: str, progress: Progress = silent
) -> tuple[DokumenFinal, bytes]:
    """A finished paper drawn from its frozen record alone, and which it is.

    Raises:
        DataTidakSah: there is no such paper.
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        kode, beku = isi_beku(ctx, sesi, dokumen_id)
        satu = next(d for d in daftar_final(ctx, sesi) if d.id == dokumen_id)
    if kode in PEMBEKUAN:
        cara = PEMBEKUAN[kode]
        return satu, cara.gambar(thaw(cara.rekam, beku))
    return satu, gambar(kode, thaw(JENIS[kode].rekam, beku), progress)


def pulihkan_berkas(ctx: AppContext, dokumen_id: str) -> Path:
    """Put the file of a finished paper back in its place; the same bytes as before.

    Raises:
        DataTidakSah: there is no such paper, or what is drawn is not what was finalised.
        BasisDataGalat: it cannot be stored.
        IzinDitolak: the person may not see the papers of the office.
    """
    satu, pdf = gambar_beku(ctx, dokumen_id)
    if not satu.berkas or hashlib.sha256(pdf).hexdigest() != satu.sidik_pdf:
        raise DataTidakSah(
            f"{name_of(satu)} tidak dapat dibuat ulang sama persis.",
            "Dokumen ini dibuat oleh versi program yang lain.",
            "Pakai salinan berkasnya sendiri, misalnya dari salinan di flash disk.",
        )
    path = ctx.folder.dokumen / satu.berkas
    if not path.exists() or hashlib.sha256(path.read_bytes()).hexdigest() != satu.sidik_pdf:
        put_file(ctx, satu.berkas, pdf)
    return path
