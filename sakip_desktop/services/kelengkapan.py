"""What a paper still lacks before it can be signed: read from what was collected for it."""

from collections.abc import Iterable

from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.laporan import Formulir, LaporanPengukuran, PenandaTangan
from sakip_desktop.domain.penjelasan import KertasKerja
from sakip_desktop.domain.syarat import Syarat
from sakip_desktop.domain.tanda_terima import TandaTerima
from sakip_desktop.services.ekspor import BahanDokumen, find_dokumen
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.syarat_laporan import (
    check_approval,
    check_figures,
    open_findings,
    say_explained,
    say_filled,
)

_BELUM = frozenset({Keadaan.BELUM_DIISI, Keadaan.BELUM_JELAS})


def check_kelengkapan(bahan: BahanDokumen, kode: str) -> tuple[Syarat, ...]:
    """The checklist of a paper; empty for what nobody signs (tables).

    Raises:
        DataTidakSah: no such document.
    """
    dokumen = find_dokumen(kode)
    if not dokumen.ditandatangani or kode in JENIS:  # those have ``naskah.final.syarat_naskah``
        return ()
    isi = bahan.isi
    if isinstance(isi, KertasKerja):  # nobody signs it yet; it lacks what its measurement lacks
        isi = isi.laporan
    if isinstance(isi, LaporanPengukuran):
        return (
            *check_figures(isi),
            *_signers(isi.penanda_tangan),
            check_approval(isi, dimulai=bahan.dimulai),
        )
    if isinstance(isi, TandaTerima):
        return _signers(isi.penanda_tangan)
    if dokumen.kosong:
        return _signers(isi.penanda_tangan)
    return (*_form(isi), *_signers(isi.penanda_tangan))


def _form(formulir: Formulir) -> tuple[Syarat, ...]:
    if not formulir.baris and not formulir.anggaran:
        return (Syarat(terpenuhi=False, isi="Tidak ada yang diisi unit ini pada periode ini."),)
    kurang = [
        satu.indikator.kode for satu in formulir.baris if satu.realisasi.keadaan in _BELUM
    ] + [satu.simpul.kode for satu in formulir.anggaran if satu.nilai is None]
    bisu = [
        satu.indikator.kode
        for satu in formulir.baris
        if open_findings(satu.temuan, (satu.realisasi.penjelasan,))
    ] + [
        satu.simpul.kode
        for satu in formulir.anggaran
        if open_findings(satu.temuan, (satu.penjelasan,))
    ]
    langkah = formulir.langkah
    dikirim = langkah is not None and langkah.keadaan is KeadaanLangkah.SELESAI
    return (
        say_filled(list(dict.fromkeys(kurang))),
        say_explained(list(dict.fromkeys(bisu))),
        Syarat(
            terpenuhi=dikirim,
            isi="Formulir sudah dikirim ke Tim SAKIP."
            if dikirim
            else "Formulir belum dikirim, isinya masih dapat berubah.",
        ),
    )


def _signers(penanda: Iterable[PenandaTangan]) -> tuple[Syarat, ...]:
    """What of a signer is missing; that one is known is not yet that he has signed."""
    hasil = []
    for satu in penanda:
        kurang = [nama for nama, isi in (("nama", satu.nama), ("NIP", satu.nip)) if not isi.strip()]
        siapa = f"{satu.jabatan}, {satu.nama}" if satu.nama.strip() else satu.jabatan
        kalimat = f"Penanda tangan: {siapa} (pada “{satu.sebagai}”)"
        hasil.append(
            Syarat(terpenuhi=False, isi=f"{kalimat}: {' dan '.join(kurang)} belum ada.")
            if kurang
            else Syarat(terpenuhi=None, isi=f"{kalimat}.")
        )
    return tuple(hasil)
