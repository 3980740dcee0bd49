"""The checklist of a draft: all that it needs before it can become final."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from sqlmodel import Session

from sakip_desktop.domain.isi_rekam import compare
from sakip_desktop.domain.laporan import LaporanPengukuran, PenandaTangan
from sakip_desktop.domain.naskah import (
    PANJANG_NIP,
    CaraTtd,
    KeadaanNaskah,
    KepalaNaskah,
    Naskah,
)
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.syarat import Syarat
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.gerbang import check_gates
from sakip_desktop.services.naskah.susun import final_record
from sakip_desktop.services.signers import others_too
from sakip_desktop.services.syarat_laporan import check_approval, check_figures
from sakip_desktop.services.tugas import measuring_begun


def check_naskah(ctx: AppContext, sesi: Session, naskah: Naskah, rekam: Any) -> tuple[Syarat, ...]:  # noqa: ANN401 - each kind has its own
    """What a draft has and lacks, in the order in which it is looked for on the page."""
    jenis = JENIS[naskah.kode]
    kepala: KepalaNaskah = rekam.kepala
    semua = (
        _place(kepala),
        _day(naskah),  # before the number: the book goes by days
        *_number(naskah),
        *_signers(kepala),
        *_doubled(ctx, sesi, naskah, kepala),
        *_fields(naskah),
        *_figures(ctx, sesi, rekam),
        *(jenis.syarat(ctx, sesi, rekam) if jenis.syarat is not None else ()),
        *check_gates(ctx, sesi, naskah),
        *_revision(ctx, sesi, naskah, rekam),
    )
    return tuple(dict.fromkeys(semua))  # what two of them say is said once


def _number(naskah: Naskah) -> tuple[Syarat, ...]:
    if JENIS[naskah.kode].buku is None:
        return ()
    if naskah.nomor:
        return (Syarat(True, f"Bernomor {naskah.nomor}.", "nomor"),)
    return (Syarat(False, "Belum bernomor; ambil nomor dari buku agenda.", "nomor"),)


def _place(kepala: KepalaNaskah) -> Syarat:
    if kepala.tempat:
        return Syarat(True, f"Tempat: {kepala.tempat}.", "tempat")
    return Syarat(False, "Tempat surat belum diisi.", "tempat")


def _day(naskah: Naskah) -> Syarat:
    if naskah.tanggal is None:
        return Syarat(False, "Tanggal surat belum dipilih.", "tanggal")
    return Syarat(True, f"Bertanggal {tanggal_indonesia(naskah.tanggal)}.", "tanggal")


def _fields(naskah: Naskah) -> tuple[Syarat, ...]:
    kurang = naskah.isian.missing(JENIS[naskah.kode].bidang)
    if not kurang:
        return (Syarat(True, "Semua isian wajib terisi."),)
    return tuple(Syarat(False, f"“{satu.judul}” belum diisi.", satu.kunci) for satu in kurang)


def _signers(kepala: KepalaNaskah) -> tuple[Syarat, ...]:
    return (
        *(_signer(satu, kepala.cara) for satu in kepala.penanda_tangan),
        *(
            Syarat(False, f"Paraf: {fault}", "penanda")
            for satu in kepala.paraf
            if (fault := fault_of(satu, CaraTtd.BASAH))
        ),
    )


def _doubled(
    ctx: AppContext, sesi: Session, naskah: Naskah, kepala: KepalaNaskah
) -> Iterator[Syarat]:
    """Where several hold the role alike, somebody should look who is printed."""
    for pilihan, orang in zip(naskah.penanda, kepala.penanda_tangan, strict=True):
        lain = others_too(ctx, sesi, pilihan, kepala.tanggal_surat, naskah.unit_id)
        if lain:
            isi = (
                f"Peran {orang.nama} pada tanggal surat dipegang juga oleh {', '.join(lain)}; yang "
                f"dicetak {orang.nama}. Pilih orangnya bila bukan dia."
            )
            yield Syarat(None, isi, "penanda")


def _signer(satu: PenandaTangan, cara: CaraTtd) -> Syarat:
    fault = fault_of(satu, cara)
    if fault:
        return Syarat(False, fault, "penanda")
    return Syarat(True, f"Ditandatangani {satu.nama}, {satu.jabatan}.", "penanda")


def fault_of(satu: PenandaTangan, cara: CaraTtd) -> str:
    """Why somebody cannot sign as a paper names him; empty when nothing speaks against it."""
    siapa = satu.nama or satu.jabatan or satu.sebagai.rstrip(",") or "Penanda tangan"
    angka = sum(huruf.isdigit() for huruf in satu.nip)
    if not satu.nama:
        return f"{siapa}: tidak ada pejabatnya pada tanggal surat."
    if not satu.jabatan:
        return f"{siapa} tidak memegang jabatan pada tanggal surat."
    if satu.nip and angka != PANJANG_NIP:
        return f"NIP {siapa} {angka} angka, bukan {PANJANG_NIP}."
    if not satu.nip and cara is CaraTtd.TTE and not satu.pena:
        return f"NIP {siapa} belum diisi; TTE memerlukannya."
    return ""


def _figures(ctx: AppContext, sesi: Session, rekam: Any) -> tuple[Syarat, ...]:  # noqa: ANN401 - the same
    """Of a paper that reports a measurement: complete, explained, and approved."""
    hasil: list[Syarat] = []
    for bagian in fields(rekam):
        laporan = getattr(rekam, bagian.name)
        if isinstance(laporan, LaporanPengukuran):
            hasil += check_figures(laporan)
            dimulai = measuring_begun(ctx, sesi, laporan.periode)
            hasil.append(check_approval(laporan, dimulai=dimulai))
    return tuple(hasil)


def _revision(ctx: AppContext, sesi: Session, naskah: Naskah, rekam: Any) -> tuple[Syarat, ...]:  # noqa: ANN401 - the same
    """A revision says or looks otherwise than what is final."""
    if naskah.keadaan is not KeadaanNaskah.DIREVISI:
        return ()
    lama = final_record(ctx, sesi, naskah)
    if compare(lama, rekam) or _look(lama.kepala) != _look(rekam.kepala):
        return ()
    isi = "Revisi ini masih sama dengan yang final; ubah isinya, atau batalkan revisinya."
    return (Syarat(terpenuhi=False, isi=isi),)


def _look(kepala: KepalaNaskah) -> tuple[object, ...]:
    tata = kepala.kebijakan
    return kepala.logo, tata.kertas, tata.huruf, tata.margin_mm
