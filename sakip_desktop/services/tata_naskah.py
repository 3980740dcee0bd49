"""*Tata naskah*: what an office fixes once for all its papers.

Number patterns, its part of a number, the sentence in the foot of what will be signed
electronically, to whom the head answers, and the logo.  Papers that are final keep what they were
made with.
"""

import re
from dataclasses import replace
from datetime import date

from sakip_desktop.db.models import TataNaskahRow, new_id
from sakip_desktop.db.rows import find_row
from sakip_desktop.db.work import expect_version
from sakip_desktop.domain.beku import freeze
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.naskah import PANJANG_NIP, TataNaskah
from sakip_desktop.domain.nomor import check_pola, make_nomor
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import one_line, take_nama
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah.jenis import Buku
from sakip_desktop.services.naskah.kepala import load_tata

KAKI_TTE = (
    "Disiapkan untuk ditandatangani secara elektronik menggunakan sertifikat elektronik yang "
    "diterbitkan BSrE."
)
"""A sentence to begin with; the office changes it to the words of its own regulation."""
KAKI_TERPANJANG = 200
KODE_TERPANJANG = 40
CONTOH_KLASIFIKASI = "000.8.6.3"

# A signature or validity that is spoken of, and the words before it that make it a plan.
_KLAIM = re.compile(
    r"\b(?:di|ber|ter)?\s?-?tanda\s?-?tangan(?:i|kan|inya)?\b|\bsigned\b|\bter(?:verifikasi|validasi)\b"
    r"|\bsah\b"
)
_RENCANA = re.compile(
    r"\b(?:untuk|akan|setelah|sesudah|bila|apabila|jika|sebelum|belum|guna|menunggu)\b"
    r"(?:\W+\w+){0,3}\W*$"
)
_SUDAH = re.compile(r"\b(?:telah|sudah)\W+(?:di|ber|ter)")


def tata_naskah(ctx: AppContext) -> TataNaskah:
    """What the office fixed; the defaults where it fixed nothing.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        return load_tata(ctx, sesi)


def contoh_nomor(pola: str, kode_unit: str, hari: date) -> str:
    """What a number by a pattern looks like.

    Raises:
        DataTidakSah: the pattern cannot be used.
    """
    return make_nomor(
        check_pola(pola),
        7,
        hari,
        klasifikasi=CONTOH_KLASIFIKASI,
        kode_unit=one_line(kode_unit),
    )


def check_kaki(kalimat: str) -> str:
    """The office's sentence for the foot of what will be signed electronically.

    It stands on the paper before anybody has signed it, so it may speak of what is to come only.

    Raises:
        DataTidakSah: it is too long, or it says that the paper is signed or valid.
    """
    kalimat = one_line(kalimat)
    if len(kalimat) > KAKI_TERPANJANG:
        raise DataTidakSah(
            "Kalimat kaki terlalu panjang.",
            f"Paling banyak {KAKI_TERPANJANG} huruf supaya muat di kaki halaman, tertulis "
            f"{len(kalimat)}.",
            "Ringkas kalimatnya.",
        )
    kecil = kalimat.casefold()
    klaim = _SUDAH.search(kecil)
    if klaim is None:
        klaim = next(
            (satu for satu in _KLAIM.finditer(kecil) if not _RENCANA.search(kecil[: satu.start()])),
            None,
        )
    if klaim is not None:
        raise DataTidakSah(
            "Kalimat kaki tidak disimpan.",
            f"“{kalimat}” menyatakan tanda tangan yang belum ada ketika naskah dicetak.",
            f"Tulis sebagai rencana, misalnya: {KAKI_TTE}",
        )
    return kalimat


def simpan_tata(ctx: AppContext, tata: TataNaskah, *, sebagai: Peran | None = None) -> Perubahan:
    """Store what the office fixes for its papers; what is final stays as it is.

    Raises:
        DataTidakSah: a pattern, the sentence of the foot or a NIP cannot be used.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the planner may.
    """
    bersih = _take(tata)
    with ctx.work(Tindakan.TATA_NASKAH_UBAH, "Tata naskah", sebagai=sebagai) as sesi:
        baris = find_row(sesi, TataNaskahRow, opd_id=ctx.opd_id)
        expect_version(baris, tata.versi)
        if baris is None:
            baris = TataNaskahRow(id=new_id(), opd_id=ctx.opd_id)
            sesi.add(baris)
        baris.kode_unit, baris.pola = bersih.kode_unit, freeze(bersih.pola)
        baris.kaki_tte, baris.logo = bersih.kaki_tte, bersih.logo
        baris.atasan_nama = bersih.atasan_nama
        baris.atasan_jabatan = bersih.atasan_jabatan
        baris.atasan_nip = bersih.atasan_nip
    return Perubahan(frozenset({Jenis.NASKAH, Jenis.DOKUMEN}), "Tata naskah tersimpan")


def _take(tata: TataNaskah) -> TataNaskah:
    kode_unit = one_line(tata.kode_unit)
    if len(kode_unit) > KODE_TERPANJANG:
        raise DataTidakSah(
            "Kode unit terlalu panjang.",
            f"Paling banyak {KODE_TERPANJANG} huruf.",
            "Pakai singkatannya, misalnya Set.DPRD.",
        )
    buku = {satu.value for satu in Buku}
    pola = {
        kunci: check_pola(isi) for kunci, isi in tata.pola.items() if kunci in buku and isi.strip()
    }
    nip = "".join(tata.atasan_nip.split())
    if nip and (len(nip) != PANJANG_NIP or not nip.isascii() or not nip.isdigit()):
        raise DataTidakSah(
            "NIP atasan pimpinan tidak dapat dipakai.",
            f"NIP terdiri atas {PANJANG_NIP} angka; tertulis “{tata.atasan_nip.strip()}”.",
            "Kosongkan bila beliau tidak mempunyai NIP (misalnya bupati).",
        )
    return replace(
        tata,
        kode_unit=kode_unit,
        pola=pola,
        kaki_tte=check_kaki(tata.kaki_tte),
        atasan_nama=take_nama(tata.atasan_nama, "Nama atasan pimpinan"),
        atasan_jabatan=take_nama(tata.atasan_jabatan, "Jabatan atasan pimpinan"),
        atasan_nip=nip,
    )
