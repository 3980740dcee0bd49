"""Where finished papers were sent: recipients and copies, how many, when, and who received them.

*Banyaknya* on a surat pengantar and the *penggandaan* of an SOP come from here.
"""

import json
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from sakip_desktop.db.models import Dokumen, new_id
from sakip_desktop.db.models import Pengiriman as Baris
from sakip_desktop.db.work import WriteSession, expect_version
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.periode import check_tahun
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import kunci, take_nama
from sakip_desktop.services.arsip import final_of
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen import (
    DokumenFinal,
    find_final,
    frozen_text,
    name_of,
)

CARA_KIRIM = ("Diantar", "Pos", "Surel", "Srikandi", "WhatsApp")
"""Ways that are offered; another one can be typed."""
TERBANYAK = 1000
_BERUBAH = frozenset({Jenis.DOKUMEN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Penerima:
    """Somebody who gets a finished paper.

    Attributes:
        id: empty for one that is only proposed.
        tembusan: gets a copy; otherwise it is addressed to him.
        banyaknya: how many copies.
        dikirim, diterima: None while it was not.
    """

    id: str
    dokumen_id: str
    urut: int
    penerima: str
    tembusan: bool = False
    banyaknya: int = 1
    cara: str = ""
    dikirim: date | None = None
    diterima: date | None = None
    diterima_oleh: str = ""
    catatan: str = ""
    versi: int = 0

    @property
    def keadaan(self) -> str:
        """In a word how it stands."""
        if self.diterima is not None:
            return "Diterima"
        return "Terkirim" if self.dikirim is not None else "Belum dikirim"


# Reading


def penerima_of(ctx: AppContext, sesi: Session, dokumen_id: str) -> tuple[Penerima, ...]:
    """Who gets a finished paper: first those it is addressed to, then the copies."""
    kueri = (
        select(Baris)
        .where(Baris.opd_id == ctx.opd_id, Baris.dokumen_id == dokumen_id)
        .order_by(col(Baris.tembusan), col(Baris.urut))
    )
    return tuple(_record(satu) for satu in sesi.exec(kueri))


def jumlah_penggandaan(ctx: AppContext, sesi: Session, dokumen_id: str) -> int:
    """How many copies all recipients get together; 0 where none is written down."""
    return sum(satu.banyaknya for satu in penerima_of(ctx, sesi, dokumen_id))


def daftar_penerima(ctx: AppContext, dokumen_id: str) -> tuple[Penerima, ...]:
    """Who gets a finished paper.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        return penerima_of(ctx, sesi, dokumen_id)


def usul_penerima(ctx: AppContext, sesi: Session, dokumen_id: str) -> tuple[Penerima, ...]:
    """Whom to send a paper to: who got the last of its kind, whom it addresses, its own copies.

    Those that stand in its list already are left out.
    """
    dokumen = find_final(ctx, sesi, dokumen_id)
    lalu = [
        satu
        for satu in _last_of_kind(ctx, sesi, dokumen)
        if not satu.tembusan  # copies are named on the paper itself
    ]
    tembusan = _copies_on(sesi, dokumen_id)
    ada = {kunci(satu.penerima) for satu in penerima_of(ctx, sesi, dokumen_id)}
    hasil: list[Penerima] = []
    for nama, salinan, banyak, cara in (
        *((satu.penerima, False, satu.banyaknya, satu.cara) for satu in lalu),
        *((nama, False, 1, "") for nama in _addressed(sesi, dokumen_id)),
        *((nama, True, 1, "") for nama in tembusan),
    ):
        if nama.strip() and kunci(nama) not in ada:
            ada.add(kunci(nama))
            hasil.append(
                Penerima(
                    id="",
                    dokumen_id=dokumen_id,
                    urut=len(hasil) + 1,
                    penerima=nama,
                    tembusan=salinan,
                    banyaknya=banyak,
                    cara=cara,
                )
            )
    return tuple(hasil)


def _addressed(sesi: Session, dokumen_id: str) -> tuple[str, ...]:
    """The names under *Yth.* of a letter, one a line."""
    isian = json.loads(frozen_text(sesi.get_one(Dokumen, dokumen_id))).get("isian") or {}
    baris = (isian.get("daftar") or {}).get("yth") or [(isian.get("teks") or {}).get("yth", "")]
    nama = (satu.strip() for satu in baris)
    return tuple(satu for satu in nama if satu and not satu.casefold().startswith("di "))


def _copies_on(sesi: Session, dokumen_id: str) -> tuple[str, ...]:
    kepala = json.loads(frozen_text(sesi.get_one(Dokumen, dokumen_id))).get("kepala", {})
    return tuple(kepala.get("tembusan") or ())


def _last_of_kind(ctx: AppContext, sesi: Session, dokumen: DokumenFinal) -> tuple[Penerima, ...]:
    """Recipients of the paper of the same kind and unit that was sent last."""
    kueri = (
        select(Baris.dokumen_id)
        .join(Dokumen, col(Dokumen.id) == Baris.dokumen_id)
        .where(
            Baris.opd_id == ctx.opd_id,
            Dokumen.kode == dokumen.kode.value,
            col(Dokumen.unit_id).is_not_distinct_from(dokumen.unit_id),
            Baris.dokumen_id != dokumen.id,
        )
        .order_by(col(Dokumen.difinalkan).desc())
        .limit(1)
    )
    lalu = sesi.exec(kueri).first()
    return () if lalu is None else penerima_of(ctx, sesi, lalu)


# Writing


def isi_penerima(ctx: AppContext, dokumen_id: str, *, sebagai: Peran | None = None) -> Perubahan:
    """Write down whom ``usul_penerima`` proposes.

    Raises:
        DataTidakSah: there is nobody to propose, or no such paper.
        IzinDitolak: only the planner and the team may.
    """
    dokumen = final_of(ctx, dokumen_id)
    with _work(ctx, f"Penerima {name_of(dokumen)}", dokumen, sebagai) as sesi:
        usul = usul_penerima(ctx, sesi, dokumen_id)
        if not usul:
            raise DataTidakSah(
                "Tidak ada penerima yang diusulkan.",
                "Naskahnya tidak beralamat dan tidak bertembusan, dan yang sejenis belum pernah "
                "dikirim; atau semuanya sudah ada pada daftar.",
                "Tambahkan penerimanya satu per satu.",
            )
        urut = _next(ctx, sesi, dokumen_id)
        for ke, satu in enumerate(usul):
            sesi.add(
                Baris(
                    id=new_id(),
                    opd_id=ctx.opd_id,
                    dokumen_id=dokumen_id,
                    urut=urut + ke,
                    penerima=satu.penerima,
                    tembusan=satu.tembusan,
                    banyaknya=satu.banyaknya,
                    cara=satu.cara,
                )
            )
    return Perubahan(_BERUBAH, f"{len(usul)} penerima {name_of(dokumen)}", dokumen.periode)


def simpan_penerima(
    ctx: AppContext, masukan: Penerima, *, sebagai: Peran | None = None
) -> Perubahan:
    """Write down a recipient, or correct what is written of one.

    Raises:
        DataTidakSah: no name, twice the same, a number of copies or a day that cannot be.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the planner and the team may.
    """
    nama = take_nama(masukan.penerima, "Penerima")
    _check(masukan, nama)
    dokumen = final_of(ctx, masukan.dokumen_id)
    with _work(ctx, f"Penerima {name_of(dokumen)}", dokumen, sebagai) as sesi:
        baris = _row(ctx, sesi, masukan.id) if masukan.id else None
        expect_version(baris, masukan.versi)
        for satu in penerima_of(ctx, sesi, dokumen.id):
            if satu.id != masukan.id and kunci(satu.penerima) == kunci(nama):
                raise DataTidakSah(
                    f"{nama} sudah ada pada daftar penerima.",
                    saran="Ubah banyaknya pada barisnya.",
                )
        if baris is None:
            urut = _next(ctx, sesi, dokumen.id)
            baris = Baris(
                id=new_id(), opd_id=ctx.opd_id, dokumen_id=dokumen.id, urut=urut, penerima=nama
            )
            sesi.add(baris)
        baris.penerima, baris.tembusan = nama, masukan.tembusan
        baris.banyaknya, baris.cara = masukan.banyaknya, take_nama(masukan.cara, "Cara kirim")
        baris.dikirim, baris.diterima = masukan.dikirim, masukan.diterima
        baris.diterima_oleh = take_nama(masukan.diterima_oleh, "Yang menerima")
        baris.catatan = take_nama(masukan.catatan, "Catatan")
    return Perubahan(_BERUBAH, f"Penerima {nama} tersimpan", dokumen.periode)


def hapus_penerima(
    ctx: AppContext, penerima_id: str, versi: int, *, sebagai: Peran | None = None
) -> Perubahan:
    """Take a recipient off the list again; the journal keeps it.

    Raises:
        DataTidakSah: it was sent to him already, or he is not there.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the planner and the team may.
    """
    with ctx.work(Tindakan.ARSIP_UBAH, "Hapus penerima", sebagai=sebagai) as sesi:
        baris = _row(ctx, sesi, penerima_id)
        expect_version(baris, versi)
        if baris.dikirim is not None:
            raise DataTidakSah(
                f"{baris.penerima} tidak dihapus.",
                "Kepadanya dokumen ini sudah dikirim.",
                "Kosongkan dahulu tanggal kirimnya bila itu keliru.",
            )
        nama = baris.penerima
        sesi.delete(baris)
    return Perubahan(_BERUBAH, f"Penerima {nama} dihapus")


def catat_kirim(
    ctx: AppContext,
    dokumen_id: str,
    hari: date,
    cara: str,
    *,
    pilihan: Sequence[str] = (),
    sebagai: Peran | None = None,
) -> Perubahan:
    """Write down that a paper was sent, to some or to all to whom it was not sent yet.

    Args:
        ctx: the open office.
        dokumen_id: the paper.
        hari: when.
        cara: how; empty keeps what is written of each.
        pilihan: ids of recipients; empty for all.
        sebagai: the role of the tab.

    Raises:
        DataTidakSah: nobody is left, or the day is none.
        IzinDitolak: only the planner and the team may.
    """
    check_tahun(hari.year)
    cara = take_nama(cara, "Cara kirim")
    dokumen = final_of(ctx, dokumen_id)
    with _work(ctx, f"Kirim {name_of(dokumen)}", dokumen, sebagai) as sesi:
        sisa = [
            satu
            for satu in penerima_of(ctx, sesi, dokumen_id)
            if satu.dikirim is None and (not pilihan or satu.id in pilihan)
        ]
        if not sisa:
            raise DataTidakSah(
                "Tidak ada yang dicatat terkirim.",
                "Daftar penerimanya kosong, atau semuanya sudah dikirim.",
                "Tambahkan penerimanya dahulu.",
            )
        _check_sent(ctx, dokumen, hari)
        for satu in sisa:
            baris = sesi.get_one(Baris, satu.id)
            baris.dikirim, baris.cara = hari, cara or baris.cara
    return Perubahan(
        _BERUBAH, f"{name_of(dokumen)} terkirim ke {len(sisa)} penerima", dokumen.periode
    )


def catat_terima(
    ctx: AppContext,
    penerima_id: str,
    versi: int,
    hari: date,
    oleh: str,
    *,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Write down that a recipient has it, and who took it.

    Raises:
        DataTidakSah: it was not sent, the day is before that, or nobody is named.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the planner and the team may.
    """
    oleh = take_nama(oleh, "Yang menerima")
    if not oleh:
        raise DataTidakSah(
            "Penerimaan tidak dicatat.",
            "Nama yang menerima belum diisi.",
            "Salin dari tanda terima atau ekspedisi.",
        )
    with ctx.work(Tindakan.ARSIP_UBAH, "Catat penerimaan", sebagai=sebagai) as sesi:
        baris = _row(ctx, sesi, penerima_id)
        expect_version(baris, versi)
        if baris.dikirim is None or hari < baris.dikirim:
            raise DataTidakSah(
                f"Penerimaan oleh {baris.penerima} tidak dicatat.",
                "Belum dicatat dikirim, atau tanggal terimanya sebelum tanggal kirim.",
                "Periksa kedua tanggalnya.",
            )
        baris.diterima, baris.diterima_oleh = hari, oleh
        nama = baris.penerima
    return Perubahan(_BERUBAH, f"Diterima {nama}")


def _work(
    ctx: AppContext, label: str, dokumen: DokumenFinal, sebagai: Peran | None
) -> AbstractContextManager[WriteSession]:
    return ctx.work(Tindakan.ARSIP_UBAH, label, tentang=dokumen.periode.kode, sebagai=sebagai)


def _check(masukan: Penerima, nama: str) -> None:
    if not nama:
        raise DataTidakSah(
            "Penerima tidak disimpan.", "Namanya belum diisi.", "Tulis jabatan atau instansinya."
        )
    if not 1 <= masukan.banyaknya <= TERBANYAK:
        raise DataTidakSah(
            f"Penerima {nama} tidak disimpan.",
            f"Banyaknya {masukan.banyaknya}; harus 1 sampai {TERBANYAK}.",
            "Periksa banyaknya.",
        )
    if masukan.diterima and (masukan.dikirim is None or masukan.diterima < masukan.dikirim):
        raise DataTidakSah(
            f"Penerima {nama} tidak disimpan.",
            "Tanggal terimanya sebelum tanggal kirim, atau belum dikirim.",
            "Periksa kedua tanggalnya.",
        )


def _check_sent(ctx: AppContext, dokumen: DokumenFinal, hari: date) -> None:
    final = ctx.local(dokumen.difinalkan).date()
    if hari < final:
        raise DataTidakSah(
            "Pengiriman tidak dicatat.",
            f"{hari:%d-%m-%Y} sebelum dokumen ini difinalkan ({final:%d-%m-%Y}).",
            "Periksa tanggal kirimnya.",
        )


def _row(ctx: AppContext, sesi: WriteSession, penerima_id: str) -> Baris:
    baris = sesi.get(Baris, penerima_id)
    if baris is None or baris.opd_id != ctx.opd_id:
        raise DataTidakSah("Penerima itu tidak ada.", saran="Muat ulang halaman ini (F5).")
    return baris


def _next(ctx: AppContext, sesi: Session, dokumen_id: str) -> int:
    return max((satu.urut for satu in penerima_of(ctx, sesi, dokumen_id)), default=0) + 1


def _record(satu: Baris) -> Penerima:
    return Penerima(
        id=satu.id,
        dokumen_id=satu.dokumen_id,
        urut=satu.urut,
        penerima=satu.penerima,
        tembusan=satu.tembusan,
        banyaknya=satu.banyaknya,
        cara=satu.cara,
        dikirim=satu.dikirim,
        diterima=satu.diterima,
        diterima_oleh=satu.diterima_oleh,
        catatan=satu.catatan,
        versi=satu.versi,
    )
