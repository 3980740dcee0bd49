"""The checklist of a draft: all that it needs before it can become final."""

from dataclasses import fields
from typing import Any

from sqlmodel import Session

from sakip_desktop.db.models import SiklusRow
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.kata_sop import meaning_of
from sakip_desktop.domain.laporan import LaporanPengukuran, PenandaTangan
from sakip_desktop.domain.naskah import CaraTtd, KepalaNaskah, Naskah
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.syarat import Syarat
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.pemeriksaan import PEMERIKSAAN
from sakip_desktop.services.siklus import load_siklus
from sakip_desktop.services.syarat_laporan import check_approval, check_figures

PANJANG_NIP = 18

# Written before the measurement is approved: it reports what was collected.
_SEBELUM_DISETUJUI = frozenset({KodeDokumen.LAPORAN_PENGUMPULAN})


def check_naskah(ctx: AppContext, sesi: Session, naskah: Naskah, rekam: Any) -> tuple[Syarat, ...]:  # noqa: ANN401 - each kind has its own
    """What a draft has and lacks, in the order in which it is looked for on the page."""
    jenis = JENIS[naskah.kode]
    kepala: KepalaNaskah = rekam.kepala
    semua = (
        _place(kepala),
        _day(naskah),  # before the number: the book goes by days
        *_number(naskah),
        *_signers(kepala),
        *_fields(naskah),
        *_figures(naskah.kode, rekam),
        *(jenis.syarat(rekam) if jenis.syarat is not None else ()),
        *_gates(ctx, sesi, naskah),
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
    if not satu.nip and cara is CaraTtd.TTE:
        return f"NIP {siapa} belum diisi; TTE memerlukannya."
    return ""


def _figures(kode: KodeDokumen, rekam: Any) -> tuple[Syarat, ...]:  # noqa: ANN401 - the same
    """Of a paper that reports figures: complete, explained, and approved."""
    hasil: list[Syarat] = []
    for bagian in fields(rekam):
        laporan = getattr(rekam, bagian.name)
        if isinstance(laporan, LaporanPengukuran):
            hasil += check_figures(laporan)
            if kode not in _SEBELUM_DISETUJUI:
                hasil.append(check_approval(laporan))
    return tuple(hasil)


def _gates(ctx: AppContext, sesi: Session, naskah: Naskah) -> tuple[Syarat, ...]:
    """Of a paper that a step puts out: what that step, while it is open, still finds."""
    baris = sesi.get(SiklusRow, naskah.siklus_id) if naskah.siklus_id else None
    if baris is None:
        return ()
    (siklus,) = load_siklus(sesi, [baris])
    hasil = []
    for satu in siklus.langkah:
        hasil_langkah = {meaning_of(kata).kertas for kata in satu.langkah.keluaran}
        if not satu.keadaan.is_open or satu.unit_id is not None or naskah.kode not in hasil_langkah:
            continue
        nama = f"langkah {satu.langkah.nomor} SOP"
        kurang = [
            temuan.isi
            for periksa in satu.langkah.periksa
            for temuan in PEMERIKSAAN[periksa](ctx, sesi, siklus, satu)
        ]
        hasil += [Syarat(False, f"{nama[:1].upper()}{nama[1:]}: {isi}") for isi in kurang[:3]]
        if not kurang:
            hasil.append(Syarat(True, f"Syarat {nama} terpenuhi."))
    return tuple(hasil)
