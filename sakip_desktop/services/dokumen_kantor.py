"""The register of the office's documents per year: Renstra, DPA, PK, LHE and the others.

A document has a file, a link, or only its number: the register says what the office has.  It is
never deleted: what is replaced or retired stays with its file.  SOP steps that ask for such a
document find it here (``ceklis``).

The decree that names the team has a register of its own (``sk_tim``): the one in force is shown
here as a reference, until somebody enters the same number here, with its file.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from sqlmodel import Session, col, select

from sakip_desktop.db.models import DokumenKantor as Baris
from sakip_desktop.db.models import new_id
from sakip_desktop.db.work import expect_version
from sakip_desktop.domain.bukti import Isi
from sakip_desktop.domain.dokumen_kantor import KATA_MACAM, DokumenKantor, MacamDokumen
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.periode import check_tahun, tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import clean_text, kunci, take_nama
from sakip_desktop.services.bukti import keep, read_kept
from sakip_desktop.services.bukti_angka import check_tautan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.isi_berkas import read_berkas
from sakip_desktop.services.sk_tim import sk_berlaku

CATATAN_TERPANJANG = 1000
_BERUBAH = frozenset({Jenis.DOKUMEN, Jenis.ALUR})  # the kelengkapan of steps reads the register


@dataclass(frozen=True, slots=True, kw_only=True)
class DokumenInput:
    """A document as typed; ``id`` empty for a new one.

    Attributes:
        berkas: path of a file to keep; None leaves what is there.
        versi: row version that the page has seen, 0 for a new one.
    """

    tahun: int
    macam: MacamDokumen
    judul: str
    nomor: str = ""
    tanggal: date | None = None
    catatan: str = ""
    tautan: str = ""
    berkas: Path | None = None
    id: str = ""
    versi: int = 0


def daftar_dokumen_kantor(
    ctx: AppContext, tahun: int, *, dengan_dicabut: bool = False
) -> tuple[DokumenKantor, ...]:
    """The documents of a year in the order of their kinds.

    Raises:
        IzinDitolak: the person may not see the plan and its documents.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        semua = load_dokumen(ctx, sesi, tahun)
    return tuple(satu for satu in semua if dengan_dicabut or satu.dicabut_pada is None)


def load_dokumen(ctx: AppContext, sesi: Session, tahun: int) -> tuple[DokumenKantor, ...]:
    """The documents of a year, retired ones too, inside an open session."""
    kueri = select(Baris).where(Baris.opd_id == ctx.opd_id, Baris.tahun == tahun)
    urut = list(MacamDokumen)
    semua = [_record(satu) for satu in sesi.exec(kueri.order_by(col(Baris.id)))]
    semua += _decree(ctx, sesi, tahun, semua)
    return tuple(sorted(semua, key=lambda satu: urut.index(satu.macam)))


def _decree(
    ctx: AppContext, sesi: Session, tahun: int, ada: list[DokumenKantor]
) -> list[DokumenKantor]:
    """The decree of the team that holds today, or on the year's nearest day; as a reference.

    One that was entered here too, by its number, is not shown twice.
    """
    hari = min(max(ctx.role_day(sesi), date(tahun, 1, 1)), date(tahun, 12, 31))
    sk = sk_berlaku(ctx, sesi, hari)
    tercatat = {
        kunci(satu.nomor)
        for satu in ada
        if satu.macam is MacamDokumen.SK_TIM and satu.dicabut_pada is None
    }
    if sk is None or kunci(sk.nomor) in tercatat:
        return []
    return [
        DokumenKantor(
            id=sk.id,
            tahun=tahun,
            macam=MacamDokumen.SK_TIM,
            judul=sk.tentang or KATA_MACAM[MacamDokumen.SK_TIM],
            nomor=sk.nomor,
            tanggal=sk.tanggal,
            catatan=f"Berlaku {tanggal_indonesia(sk.mulai)} sampai {tanggal_indonesia(sk.sampai)}.",
            ditambah_pada=datetime.combine(sk.tanggal, time(), UTC),
            ditambah_oleh="",
            rujukan="Daftar SK Tim",
            versi=sk.versi,
        )
    ]


def all_kept(ctx: AppContext, sesi: Session) -> list[DokumenKantor]:
    """Every document that has a file, retired too: what the check looks at."""
    kueri = select(Baris).where(Baris.opd_id == ctx.opd_id, col(Baris.sidik) != "")
    return [_record(satu) for satu in sesi.exec(kueri.order_by(col(Baris.id)))]


def isi_dokumen_kantor(ctx: AppContext, satu: DokumenKantor) -> bytes:
    """The bytes of a document's file, compared with its hash.

    Raises:
        IzinDitolak: the person may not see the plan and its documents.
        BerkasDitolak: the file is missing or changed.
    """
    ctx.require(Tindakan.RENCANA_LIHAT)
    return read_kept(ctx.folder, satu.sidik, satu.nama)


def simpan_dokumen(
    ctx: AppContext, masukan: DokumenInput, *, sebagai: Peran | None = None
) -> Perubahan:
    """Enter a document, or correct what the register says of it.

    A new file for one that has a file already replaces it: the former entry is retired and stays.

    Raises:
        DataTidakSah: the title is missing or too long, the link is none, or it is there already.
        BerkasDitolak: the file is refused, with why.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the planner and the team may.
    """
    isi = _take(masukan)
    ctx.require(Tindakan.DOKUMEN_KANTOR_UBAH, sebagai=sebagai)  # before a file is kept
    masuk = None if masukan.berkas is None else read_berkas(masukan.berkas)
    if masuk is not None:
        keep(ctx.folder, masuk)
    label = f"{KATA_MACAM[masukan.macam]} {masukan.tahun}: {isi['judul']}"
    with ctx.work(
        Tindakan.DOKUMEN_KANTOR_UBAH, label, tentang=str(masukan.tahun), sebagai=sebagai
    ) as sesi:
        lama = sesi.get(Baris, masukan.id) if masukan.id else None
        expect_version(lama, masukan.versi)
        _require_new(ctx, sesi, masukan, str(isi["judul"]))
        ganti = masuk is not None and lama is not None and lama.sidik not in ("", masuk.sidik)
        if lama is not None and ganti:
            _retire(ctx, lama)
            sesi.add(lama)
        baris = _new_row(ctx, isi) if lama is None or ganti else lama
        for kolom, nilai in isi.items():
            setattr(baris, kolom, nilai)
        if masuk is not None:
            baris.nama, baris.isi = masuk.nama, masuk.isi.value
            baris.sidik, baris.ukuran = masuk.sidik, masuk.ukuran
        sesi.add(baris)
    return Perubahan(_BERUBAH, f"{label} tersimpan")


def cabut_dokumen(
    ctx: AppContext, dokumen_id: str, versi: int, *, sebagai: Peran | None = None
) -> Perubahan:
    """Retire a document; its entry and its file stay.

    Raises:
        DataTidakSah: it is not there, or was retired already.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the planner and the team may.
    """
    with ctx.read() as sesi:
        ada = sesi.get(Baris, dokumen_id)
        if ada is None or ada.opd_id != ctx.opd_id or ada.dicabut_pada is not None:
            raise DataTidakSah(
                "Dokumen itu tidak dicabut.", "Dokumen itu tidak ada lagi, atau sudah dicabut."
            )
        label = f"Cabut {KATA_MACAM[MacamDokumen(ada.macam)]} {ada.tahun}: {ada.judul}"
        tahun = ada.tahun
    with ctx.work(Tindakan.DOKUMEN_KANTOR_UBAH, label, tentang=str(tahun), sebagai=sebagai) as sesi:
        baris = sesi.get(Baris, dokumen_id)
        expect_version(baris, versi)
        if baris is None:
            raise AssertionError
        _retire(ctx, baris)
        sesi.add(baris)
    return Perubahan(_BERUBAH, label)


def _take(masukan: DokumenInput) -> dict[str, Any]:
    """What was typed, as it is stored."""
    judul = take_nama(masukan.judul, "Judul dokumen") or KATA_MACAM[masukan.macam]
    if masukan.macam is MacamDokumen.LAINNYA and not masukan.judul.strip():
        raise DataTidakSah(
            "Dokumen tidak disimpan.",
            "Dokumen jenis Lainnya belum berjudul.",
            "Tulis judul seperti pada dokumennya.",
        )
    catatan = clean_text(masukan.catatan).strip()
    if len(catatan) > CATATAN_TERPANJANG:
        raise DataTidakSah(
            "Catatan dokumen terlalu panjang.",
            f"Paling panjang {CATATAN_TERPANJANG} huruf.",
            "Ringkas catatannya.",
        )
    return {
        "tahun": check_tahun(masukan.tahun),
        "macam": masukan.macam.value,
        "judul": judul,
        "nomor": take_nama(masukan.nomor, "Nomor dokumen"),
        "tanggal": masukan.tanggal,
        "catatan": catatan,
        "tautan": check_tautan(masukan.tautan) if masukan.tautan.strip() else "",
    }


def _require_new(ctx: AppContext, sesi: Session, masukan: DokumenInput, judul: str) -> None:
    """One entry for a title of a kind in a year."""
    for satu in load_dokumen(ctx, sesi, masukan.tahun):
        sama = satu.macam is masukan.macam and kunci(satu.judul) == kunci(judul)
        lain = satu.dicabut_pada is None and satu.id != masukan.id and not satu.rujukan
        if sama and lain:
            raise DataTidakSah(
                f"{KATA_MACAM[masukan.macam]} “{judul}” sudah ada untuk {masukan.tahun}.",
                "Satu dokumen dicatat satu kali.",
                "Pilih barisnya lalu tekan Ubah, atau beri judul yang membedakan.",
            )


def _new_row(ctx: AppContext, isi: dict[str, Any]) -> Baris:
    if ctx.pelaku is None:
        raise AssertionError
    return Baris(
        id=new_id(),
        opd_id=ctx.opd_id,
        ditambah_pada=ctx.clock.now(),
        ditambah_oleh=ctx.pelaku.nama,
        **isi,
    )


def _retire(ctx: AppContext, baris: Baris) -> None:
    if ctx.pelaku is None:
        raise AssertionError
    baris.dicabut_pada, baris.dicabut_oleh = ctx.clock.now(), ctx.pelaku.nama


def _record(baris: Baris) -> DokumenKantor:
    return DokumenKantor(
        id=baris.id,
        tahun=baris.tahun,
        macam=MacamDokumen(baris.macam),
        judul=baris.judul,
        nomor=baris.nomor,
        tanggal=baris.tanggal,
        catatan=baris.catatan,
        nama=baris.nama,
        isi=Isi(baris.isi) if baris.isi else None,
        sidik=baris.sidik,
        ukuran=baris.ukuran,
        tautan=baris.tautan,
        ditambah_pada=baris.ditambah_pada,
        ditambah_oleh=baris.ditambah_oleh,
        dicabut_pada=baris.dicabut_pada,
        versi=baris.versi,
    )
