"""What a paper still lacks before it can be signed: read from its frozen data alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.laporan import Formulir, LaporanPengukuran, PenandaTangan
from sakip_desktop.domain.penjelasan import KertasKerja
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.tanda_terima import TandaTerima
from sakip_desktop.domain.temuan import Temuan, Tingkat
from sakip_desktop.services.ekspor import BahanDokumen, find_dokumen

_BERAT = frozenset({Tingkat.KESALAHAN, Tingkat.PERINGATAN})
_BELUM = frozenset({Keadaan.BELUM_DIISI, Keadaan.BELUM_JELAS})
_DISEBUT = 5  # codes named in a sentence before “dan … lainnya”


@dataclass(frozen=True, slots=True)
class Syarat:
    """One thing that a paper needs to be signed.

    Attributes:
        terpenuhi: whether it has it; None for what is only told, such as who is to sign.
    """

    terpenuhi: bool | None
    isi: str


def check_kelengkapan(bahan: BahanDokumen, kode: str) -> tuple[Syarat, ...]:
    """The checklist of a paper; empty for what nobody signs (tables).

    Raises:
        DataTidakSah: no such document.
    """
    dokumen = find_dokumen(kode)
    if not dokumen.ditandatangani:
        return ()
    isi = bahan.isi
    if isinstance(isi, KertasKerja):  # nobody signs it yet; it lacks what its measurement lacks
        isi = isi.laporan
    if isinstance(isi, LaporanPengukuran):
        return (*_report(isi), *_signers(isi.penanda_tangan), _approval(isi))
    if isinstance(isi, TandaTerima):
        return _signers(isi.penanda_tangan)
    if dokumen.kosong:
        return _signers(isi.penanda_tangan)
    return (*_form(isi), *_signers(isi.penanda_tangan))


def _report(laporan: LaporanPengukuran) -> tuple[Syarat, ...]:
    if not laporan.semua:
        return (Syarat(terpenuhi=False, isi="Belum ada indikator yang diukur pada periode ini."),)
    kurang = [satu.indikator.kode for satu in laporan.semua if not satu.lengkap]
    bisu = [
        satu.indikator.kode
        for satu in laporan.semua
        if _open_findings(satu.temuan, (figur.penjelasan for figur in satu.figur))
    ]
    bisu += [
        satu.simpul.kode
        for satu in laporan.anggaran
        if _open_findings(satu.temuan, _words(satu.anggaran.penjelasan, laporan.periode))
    ]
    return (_filled(kurang), _explained(bisu))


def _form(formulir: Formulir) -> tuple[Syarat, ...]:
    if not formulir.baris and not formulir.anggaran:
        return (Syarat(terpenuhi=False, isi="Tidak ada yang diisi unit ini pada periode ini."),)
    kurang = [
        satu.indikator.kode for satu in formulir.baris if satu.realisasi.keadaan in _BELUM
    ] + [satu.simpul.kode for satu in formulir.anggaran if satu.nilai is None]
    bisu = [
        satu.indikator.kode
        for satu in formulir.baris
        if _open_findings(satu.temuan, (satu.realisasi.penjelasan,))
    ] + [
        satu.simpul.kode
        for satu in formulir.anggaran
        if _open_findings(satu.temuan, (satu.penjelasan,))
    ]
    langkah = formulir.langkah
    dikirim = langkah is not None and langkah.keadaan is KeadaanLangkah.SELESAI
    return (
        _filled(list(dict.fromkeys(kurang))),
        _explained(list(dict.fromkeys(bisu))),
        Syarat(
            terpenuhi=dikirim,
            isi="Formulir sudah dikirim ke Tim SAKIP."
            if dikirim
            else "Formulir belum dikirim, isinya masih dapat berubah.",
        ),
    )


def _words(penjelasan: dict[Periode, str], periode: Periode) -> Iterable[str]:
    return (penjelasan.get(bulan, "") for bulan in periode.bulan)


def _open_findings(temuan: Iterable[Temuan], penjelasan: Iterable[str]) -> bool:
    """A kesalahan stays open whatever is written; a peringatan until it is explained."""
    tingkat = {satu.tingkat for satu in temuan} & _BERAT
    if Tingkat.KESALAHAN in tingkat:
        return True
    return bool(tingkat) and not any(satu.strip() for satu in penjelasan)


def _filled(kurang: Sequence[str]) -> Syarat:
    if not kurang:
        return Syarat(terpenuhi=True, isi="Semua isian periode ini terisi.")
    return Syarat(terpenuhi=False, isi=f"Isian belum lengkap: {_names(kurang)}.")


def _explained(bisu: Sequence[str]) -> Syarat:
    if not bisu:
        return Syarat(terpenuhi=True, isi="Tidak ada temuan yang belum dijelaskan.")
    return Syarat(terpenuhi=False, isi=f"Temuan belum dijelaskan: {_names(bisu)}.")


def _names(kode: Sequence[str]) -> str:
    """The first codes, and how many more there are."""
    if len(kode) <= _DISEBUT:
        return ", ".join(kode)
    return f"{', '.join(kode[:_DISEBUT])}, dan {len(kode) - _DISEBUT} lainnya"


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


def _approval(laporan: LaporanPengukuran) -> Syarat:
    if laporan.final is None:
        return Syarat(
            terpenuhi=False, isi="Pengukurannya belum disetujui; sampai itu tercetak tanda DRAF."
        )
    return Syarat(
        terpenuhi=True, isi=f"Disetujui {laporan.final.oleh}, revisi {laporan.final.revisi}."
    )
