"""The archive: where each finished paper lies, how long it is kept, and what came back of it.

A paper that nobody has archived yet stands in the list too, with the classification and retention
that are proposed for its kind (``resources/arsip.toml``).  The scan of the signed paper and what
came back signed electronically (``arsip_tte``) are kept under their hash, byte for byte.
"""

import json
import tomllib
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from sqlmodel import Session, col, select

from sakip_desktop.db.models import (
    Agenda,
    ArsipDokumen,
    Dokumen,
    TataNaskahRow,
    UnitKerja,
    new_id,
)
from sakip_desktop.db.models import Pengiriman as PengirimanRow
from sakip_desktop.db.rows import find_row
from sakip_desktop.db.work import WriteSession, expect_version
from sakip_desktop.domain.arsip import HasilTte, Klasifikasi, Nasib, kata_retensi
from sakip_desktop.domain.beku import thaw
from sakip_desktop.domain.bukti import PINDAIAN, Isi
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import BasisDataRusak, BerkasDitolak, DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.nomor import find_pola, read_klasifikasi
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import kunci, take_nama
from sakip_desktop.paths import resource
from sakip_desktop.services.bukti import keep, read_kept
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen import (
    DokumenFinal,
    daftar_final,
    find_final,
    frozen_text,
    name_of,
)
from sakip_desktop.services.isi_berkas import read_berkas
from sakip_desktop.services.isi_tte import is_locked

RETENSI_TERLAMA = 100
_BERUBAH = frozenset({Jenis.DOKUMEN})
_DOKUMEN = frozenset({"dokumen"})


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisArsip:
    """A finished paper in the archive.

    Attributes:
        judul: its kind, period and revision.
        nomor, tanggal: as printed on it; empty and None for one without.
        unit: the unit that it belongs to; empty for the office.
        klasifikasi, aktif, inaktif, nasib: stored, or proposed where nothing is stored.
        rak: shelf, box or folder; empty while nobody wrote one.
        pindaian, tte: SHA-256 of the scan and of the file that came back signed.
        hasil: what was found in the latter.
        terkirim, diterima: how many recipients it was sent to, and how many of them confirmed.
        usulan: class and retention are proposed by this program; no regulation says them, and the
            office has not fixed them.
        diarsipkan: somebody has stored something about it.
        versi: of its row in the archive; 0 while there is none.
    """

    dokumen: DokumenFinal
    judul: str
    perihal: str = ""
    nomor: str = ""
    tanggal: date | None = None
    unit: str = ""
    klasifikasi: str = ""
    rak: str = ""
    aktif: int | None = None
    inaktif: int | None = None
    nasib: Nasib | None = None
    pindaian: str = ""
    pindaian_nama: str = ""
    tte: str = ""
    tte_nama: str = ""
    hasil: HasilTte | None = None
    terkirim: int = 0
    diterima: int = 0
    usulan: bool = False
    diarsipkan: bool = False
    versi: int = 0

    @property
    def bertanda_tangan(self) -> bool:
        """Whether the signed paper is here, as a scan or signed electronically."""
        return bool(self.pindaian or self.tte)

    @property
    def retensi(self) -> str:
        """``2 tahun aktif, 3 tahun inaktif; disimpan sampai 2030, lalu permanen``."""
        return kata_retensi(
            self.aktif, self.inaktif, self.nasib or "", self.akhir, usulan=self.usulan
        )

    @property
    def akhir(self) -> int | None:
        """The year in which its retention ends; None where it has none."""
        if self.aktif is None and self.inaktif is None:
            return None
        return self.dokumen.difinalkan.year + (self.aktif or 0) + (self.inaktif or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArsipInput:
    """What was typed about a paper.

    Attributes:
        versi: of its row as the page has seen it, 0 for none.
    """

    dokumen_id: str
    klasifikasi: str = ""
    rak: str = ""
    aktif: int | None = None
    inaktif: int | None = None
    nasib: Nasib | None = None
    versi: int = 0


# What is proposed


@cache
def _resource() -> dict[str, Any]:
    with resource("arsip.toml").open("rb") as berkas:
        return tomllib.load(berkas)


def daftar_klasifikasi() -> tuple[Klasifikasi, ...]:
    """The classes that are offered, in the order of the file."""
    return tuple(
        Klasifikasi(
            kode=satu["kode"],
            nama=satu["nama"],
            aktif=satu["aktif"],
            inaktif=satu["inaktif"],
            nasib=Nasib(satu["nasib"]),
            regulasi=satu["asal"] == "regulasi",
        )
        for satu in _resource()["klasifikasi"]
    )


def usul_klasifikasi(kode: KodeDokumen, bernomor: str = "") -> Klasifikasi:
    """The class that is proposed for a kind of paper.

    Args:
        kode: the kind.
        bernomor: the class in its number, which counts; the retention is that of the class in the
            list that is the same, lies below or above it, or else of the kind's own class.
    """
    semua, milik = daftar_klasifikasi(), _resource()["naskah"]
    cari = milik.get(kode.value, milik["bawaan"])
    usul = next(satu for satu in semua if satu.kode == cari)
    if not bernomor:
        return usul
    for satu in semua:
        if satu.kode == bernomor:
            return satu
    for satu in semua:
        if f"{satu.kode}.".startswith(f"{bernomor}.") or bernomor.startswith(f"{satu.kode}."):
            usul = satu
            break
    return replace(usul, kode=bernomor, nama="", regulasi=False)


def _classes(ctx: AppContext, sesi: Session) -> dict[str, str]:
    """By number: the class that stands in it, by the pattern of its book."""
    tata = find_row(sesi, TataNaskahRow, opd_id=ctx.opd_id)
    pola = {} if tata is None else json.loads(tata.pola)
    kueri = select(Agenda.nomor, Agenda.buku).where(Agenda.opd_id == ctx.opd_id)
    return {
        kunci(nomor): read_klasifikasi(find_pola(pola, buku), nomor)
        or read_klasifikasi(find_pola({}, buku), nomor)  # of before the office had its own
        for nomor, buku in sesi.exec(kueri)
    }


# Reading


def arsip_tahun(ctx: AppContext, tahun: int) -> tuple[BarisArsip, ...]:
    """The finished papers of a year, as the archive has them.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        return daftar_arsip(ctx, sesi, tahun)


def daftar_arsip(ctx: AppContext, sesi: Session, tahun: int) -> tuple[BarisArsip, ...]:
    """The same inside an open session: by period, then in the order of the kinds.

    Of a paper with revisions the newest stands there, and the older ones that were archived.
    """
    arsip = {
        satu.dokumen_id: satu
        for satu in sesi.exec(select(ArsipDokumen).where(ArsipDokumen.opd_id == ctx.opd_id))
    }
    kirim = _sendings(ctx, sesi)
    unit = {
        satu.id: satu.nama for satu in sesi.exec(select(UnitKerja).filter_by(opd_id=ctx.opd_id))
    }
    kelas = _classes(ctx, sesi)
    urut = list(KodeDokumen)
    semua = [
        satu
        for satu in daftar_final(ctx, sesi)
        if satu.periode.tahun == tahun and (satu.terbaru or satu.id in arsip)
    ]
    semua.sort(
        key=lambda s: (s.periode.mulai, s.periode.akhir, urut.index(s.kode), s.urut, s.revisi)
    )
    return tuple(
        _record(ctx, sesi, satu, arsip.get(satu.id), unit.get(satu.unit_id or "", ""), kirim, kelas)
        for satu in semua
    )


def _sendings(ctx: AppContext, sesi: Session) -> dict[str, tuple[int, int]]:
    """By paper: to how many it was sent, and how many confirmed."""
    hasil: dict[str, tuple[int, int]] = {}
    for satu in sesi.exec(select(PengirimanRow).where(PengirimanRow.opd_id == ctx.opd_id)):
        kirim, terima = hasil.get(satu.dokumen_id, (0, 0))
        hasil[satu.dokumen_id] = (
            kirim + (satu.dikirim is not None),
            terima + (satu.diterima is not None),
        )
    return hasil


def _record(
    ctx: AppContext,
    sesi: Session,
    satu: DokumenFinal,
    baris: ArsipDokumen | None,
    unit: str,
    kirim: dict[str, tuple[int, int]],
    kelas: dict[str, str],
) -> BarisArsip:
    nomor, tanggal, perihal = ctx.kept(
        sesi, ("kepala arsip", satu.id), _DOKUMEN, lambda: _printed(sesi, satu.id)
    )
    usul = usul_klasifikasi(satu.kode, kelas.get(kunci(nomor), ""))
    terkirim, diterima = kirim.get(satu.id, (0, 0))
    dasar: dict[str, Any] = {
        "dokumen": satu,
        "judul": name_of(satu),
        "perihal": perihal,
        "nomor": nomor,
        "tanggal": tanggal,
        "unit": unit,
        "terkirim": terkirim,
        "diterima": diterima,
    }
    if baris is None or not _is_fixed(baris):
        dasar |= {
            "klasifikasi": usul.kode,
            "aktif": usul.aktif,
            "inaktif": usul.inaktif,
            "nasib": usul.nasib,
            "usulan": not usul.regulasi,
        }
    else:
        dasar |= {
            "klasifikasi": baris.klasifikasi,
            "aktif": baris.retensi_aktif,
            "inaktif": baris.retensi_inaktif,
            "nasib": Nasib(baris.nasib) if baris.nasib else None,
        }
    if baris is None:
        return BarisArsip(**dasar)
    return BarisArsip(
        **dasar,
        rak=baris.rak,
        pindaian=baris.pindaian,
        pindaian_nama=baris.pindaian_nama,
        tte=baris.tte,
        tte_nama=baris.tte_nama,
        hasil=thaw(HasilTte, baris.tte_hasil) if baris.tte else None,
        diarsipkan=True,
        versi=baris.versi,
    )


def _is_fixed(baris: ArsipDokumen) -> bool:
    """Whether the office said how long a paper is kept; a scan alone says nothing of that."""
    tahun = (baris.retensi_aktif, baris.retensi_inaktif)
    return bool(baris.klasifikasi or baris.nasib) or tahun != (None, None)


def _printed(sesi: Session, dokumen_id: str) -> tuple[str, date | None, str]:
    """Number, day and subject as printed: out of the frozen text, which may be long."""
    try:
        isi = json.loads(frozen_text(sesi.get_one(Dokumen, dokumen_id)))
    except BasisDataRusak as galat:  # the others still stand in the list
        return "", None, galat.apa
    kepala = isi.get("kepala", isi)
    tanggal = kepala.get("tanggal_surat") or kepala.get("tanggal") or ""
    hari = date.fromisoformat(tanggal[:10]) if tanggal else None
    return kepala.get("nomor") or "", hari, kepala.get("perihal") or ""


def all_kept(ctx: AppContext, sesi: Session) -> list[tuple[str, str]]:
    """Hash and name of every file that the archive keeps: what the check looks at."""
    nama = {satu.id: name_of(satu) for satu in daftar_final(ctx, sesi)}
    hasil = []
    kueri = select(ArsipDokumen).where(ArsipDokumen.opd_id == ctx.opd_id)
    for satu in sesi.exec(kueri.order_by(col(ArsipDokumen.id))):
        for sidik, apa in ((satu.pindaian, "Pindaian"), (satu.tte, "Hasil TTE")):
            if sidik:
                hasil.append((sidik, f"{apa} {nama[satu.dokumen_id]}"))
    return hasil


def final_of(ctx: AppContext, dokumen_id: str) -> DokumenFinal:
    """A finished paper, for the name of a command about it.

    Raises:
        DataTidakSah: there is none.
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        return find_final(ctx, sesi, dokumen_id)


def isi_arsip(ctx: AppContext, sidik: str, nama: str) -> bytes:
    """The bytes of a scan or a signed file, compared with their hash.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
        BerkasDitolak: the file is missing or changed.
    """
    ctx.require(Tindakan.RENCANA_LIHAT)
    return read_kept(ctx.folder, sidik, nama)


# Writing


def simpan_arsip(
    ctx: AppContext, masukan: ArsipInput, *, sebagai: Peran | None = None
) -> Perubahan:
    """Store classification, shelf and retention of a finished paper.

    Raises:
        DataTidakSah: there is no such paper, or a retention is none.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the planner and the team may.
    """
    for tahun in (masukan.aktif, masukan.inaktif):
        if tahun is not None and not 0 <= tahun <= RETENSI_TERLAMA:
            raise DataTidakSah(
                "Retensi tidak disimpan.",
                f"{tahun} tahun di luar 0 sampai {RETENSI_TERLAMA}.",
                "Isi menurut jadwal retensi arsip kantor.",
            )
    dokumen = final_of(ctx, masukan.dokumen_id)
    label = f"Arsip {name_of(dokumen)}"
    with ctx.work(
        Tindakan.ARSIP_UBAH, label, tentang=dokumen.periode.kode, sebagai=sebagai
    ) as sesi:
        baris = open_row(ctx, sesi, dokumen, masukan.versi)
        baris.klasifikasi = take_nama(masukan.klasifikasi, "Klasifikasi")
        baris.rak = take_nama(masukan.rak, "Rak")
        baris.retensi_aktif, baris.retensi_inaktif = masukan.aktif, masukan.inaktif
        baris.nasib = "" if masukan.nasib is None else masukan.nasib.value
    return Perubahan(_BERUBAH, f"Arsip {name_of(dokumen)} tersimpan", dokumen.periode)


def lampirkan_pindaian(
    ctx: AppContext, dokumen_id: str, versi: int, path: Path, *, sebagai: Peran | None = None
) -> Perubahan:
    """Keep the scan of the signed paper; an earlier one stays in the folder, unnamed.

    Raises:
        BerkasDitolak: it cannot be read, is too large, or is no PDF or picture.
        DataTidakSah: there is no such paper.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the planner and the team may.
    """
    ctx.require(Tindakan.ARSIP_UBAH, sebagai=sebagai)  # before a file is kept
    masuk = read_berkas(path, PINDAIAN, "pindaian")
    if masuk.isi is Isi.PDF and is_locked(masuk.data):
        raise BerkasDitolak(
            f"{masuk.nama} tidak dapat diterima sebagai pindaian.",
            "PDF itu terkunci kata sandi: kelak tidak ada yang dapat membukanya.",
            "Simpan tanpa kata sandi, atau pindai lagi.",
        )
    keep(ctx.folder, masuk)
    dokumen = final_of(ctx, dokumen_id)
    label = f"Pindaian {name_of(dokumen)}"
    with ctx.work(
        Tindakan.ARSIP_UBAH, label, tentang=dokumen.periode.kode, sebagai=sebagai
    ) as sesi:
        baris = open_row(ctx, sesi, dokumen, versi)
        baris.pindaian, baris.pindaian_nama = masuk.sidik, masuk.nama
    return Perubahan(_BERUBAH, f"Pindaian {name_of(dokumen)} tersimpan", dokumen.periode)


def open_row(
    ctx: AppContext, sesi: WriteSession, dokumen: DokumenFinal, versi: int
) -> ArsipDokumen:
    """The row of a paper; class and retention are proposed until somebody fixes them."""
    baris = find_row(sesi, ArsipDokumen, opd_id=ctx.opd_id, dokumen_id=dokumen.id)
    expect_version(baris, versi)
    if baris is None:
        baris = ArsipDokumen(
            id=new_id(), opd_id=ctx.opd_id, dokumen_id=dokumen.id, diubah_pada=ctx.clock.now()
        )
        sesi.add(baris)
    baris.diubah_pada, baris.diubah_oleh = ctx.clock.now(), sesi.entri.nama
    return baris
