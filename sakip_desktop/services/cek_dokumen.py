"""Is this PDF the paper that was finalised, an older revision, a signed copy, or altered?"""

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlmodel import Session

from sakip_desktop.domain.arsip import HasilTte
from sakip_desktop.domain.dokumen import KodeDokumen
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
    thawed,
)
from sakip_desktop.services.isi_tte import (
    find_change,
    find_signatures,
    is_locked,
    read_keywords,
)
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.susun import gambar

TERBESAR = 100 * 1024 * 1024
_UJUNG_TERBANYAK = 1000  # each signature adds one
_TANDA = re.compile(rb"sakip:(\d{1,12}):([0-9a-f]{64})")


class Keaslian(StrEnum):
    """What a file turned out to be."""

    ASLI = "asli"
    LAMA = "lama"  # the one that was finalised, but a later revision is final
    TTE = "tte"  # the finalised one, its pages as they were, with an electronic signature
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
    if asal is None and _marks(isi):
        return HasilCek(
            Keaslian.ASING,
            "Berkas ini bertanda dokumen final, tetapi bukan dari basis data ini: milik kantor "
            "lain, atau difinalkan sebelum cadangan yang lebih lama dipulihkan.",
        )
    if asal is None:
        return HasilCek(
            Keaslian.ASING,
            "Berkas ini terkunci kata sandi, sehingga tidak dapat diperiksa. Mintalah berkas yang "
            "tidak dikunci."
            if is_locked(isi)
            else "Bukan dokumen final kantor ini: berkasnya tidak memuat tanda dokumen final mana "
            "pun. Hasil pindaian dan hasil cetak ke PDF juga tidak memuatnya.",
        )
    return _judge(ctx, asal, isi, _original(ctx, sesi, asal, isi))


def _judge(ctx: AppContext, asal: DokumenFinal, isi: bytes, asli: bytes) -> HasilCek:
    """What a file is that says it is a final paper and is not its bytes."""
    nama = name_of(asal)
    ubah = find_change(asli, isi)
    tanda = () if ubah else find_signatures(isi)
    utuh = isi.startswith(asli)
    if ubah or not (utuh or tanda):
        apa = (
            ubah
            or "berkasnya disimpan ulang oleh program lain (dicetak ke PDF, dimampatkan, atau "
            "dipindai), walaupun isi halamannya masih sama, dan di dalamnya tidak ada tanda tangan "
            "elektronik"
        )
        return HasilCek(
            Keaslian.BERUBAH,
            f"Berkas ini menyebut diri {nama}, tetapi bukan lagi yang difinalkan "
            f"{ctx.waktu(asal.difinalkan)}: {apa}. Mintalah berkas aslinya, atau buat ulang dari "
            "program.",
            asal,
        )
    if utuh:
        kata = f"{nama} yang difinalkan {ctx.waktu(asal.difinalkan)}, ditambah " + (
            "tanda tangan elektronik di belakangnya."
            if tanda
            else "sesuatu di belakangnya yang bukan tanda tangan."
        )
    else:
        kata = (
            f"{nama} yang difinalkan {ctx.waktu(asal.difinalkan)}, disimpan ulang oleh layanan "
            "penandatangan."
        )
    kata += " Isi yang difinalkan tidak berubah."
    if tanda:
        kata += f" {HasilTte(tanda_tangan=tanda).kalimat}"
    if not asal.terbaru:
        kata += " Sudah ada revisi yang lebih baru; pakailah yang terbaru."
    return HasilCek(Keaslian.TTE, kata, asal)


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
    milik = {(satu.jurnal_urut, satu.jurnal_sidik): satu for satu in semua}
    tanda = ((int(urut), sidik.decode()) for urut, sidik in _marks(isi))
    return next((milik[satu] for satu in tanda if satu in milik), None)


def _marks(isi: bytes) -> list[tuple[bytes, bytes]]:
    return _TANDA.findall(isi) or _TANDA.findall(read_keywords(isi))


def _original(ctx: AppContext, sesi: Session, satu: DokumenFinal, isi: bytes) -> bytes:
    """The bytes that were finalised: what the file begins with, what is kept, or drawn again."""
    akhir, sampai, hitung = -1, 0, hashlib.sha256()
    for _ in range(_UJUNG_TERBANYAK):
        akhir = isi.find(b"%%EOF", akhir + 1)
        if akhir < 0:
            break
        for panjang in (akhir + 5, akhir + 6, akhir + 7):
            hitung.update(isi[sampai:panjang])
            sampai = panjang
            if hitung.hexdigest() == satu.sidik_pdf:
                return isi[:panjang]
    try:
        pdf = (ctx.folder.dokumen / satu.berkas).read_bytes() if satu.berkas else b""
    except OSError:
        pdf = b""
    if satu.sidik_pdf and hashlib.sha256(pdf).hexdigest() == satu.sidik_pdf:
        return pdf
    return _draw(satu.kode, isi_beku(ctx, sesi, satu.id)[1])


def _read(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():  # reading a pipe would wait for ever
            raise BerkasDitolak(
                f"{path.name} tidak diperiksa.",
                "Yang disebutkan folder, pipa, atau perangkat, bukan berkas.",
                "Pilih PDF dokumennya.",
            )
        with path.open("rb") as berkas:
            isi = berkas.read(TERBESAR + 1)
    except (OSError, ValueError) as galat:  # ValueError: a name with a NUL
        raise BerkasDitolak(
            f"{path.name} tidak dapat dibaca.",
            "Berkasnya tidak ada, sedang dipakai program lain, atau medianya dilepas.",
            "Periksa berkas itu, lalu coba lagi.",
        ) from galat
    if len(isi) > TERBESAR:
        raise BerkasDitolak(
            f"{path.name} tidak diperiksa.",
            "Berkasnya terlalu besar untuk dokumen buatan program ini.",
            "Pilih PDF dokumennya.",
        )
    return isi


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
    return thawed(jenis, beku)


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
    return satu, _draw(kode, beku, progress)


def _draw(kode: KodeDokumen, beku: str, progress: Progress = silent) -> bytes:
    if kode in PEMBEKUAN:
        cara = PEMBEKUAN[kode]
        return cara.gambar(thawed(cara.rekam, beku))
    return gambar(kode, thawed(JENIS[kode].rekam, beku), progress)


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
        put_file(ctx.folder, satu.berkas, pdf)
    return path
