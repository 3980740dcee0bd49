"""What a report of figures still lacks: filled, explained, approved; read from its record."""

from collections.abc import Iterable, Sequence

from sakip_desktop.domain.izin import HAK, Tindakan, name_roles
from sakip_desktop.domain.laporan import LaporanPengukuran
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.syarat import Syarat
from sakip_desktop.domain.temuan import DIHITUNG, Temuan, Tingkat
from sakip_desktop.services.peran import semua_sebutan

_DISEBUT = 5  # codes named in a sentence before “dan … lainnya”


def check_figures(laporan: LaporanPengukuran) -> tuple[Syarat, ...]:
    """Every figure is there, and every finding that needs one has its explanation."""
    if not laporan.semua:
        return (Syarat(terpenuhi=False, isi="Belum ada indikator yang diukur pada periode ini."),)
    kurang = [satu.indikator.kode for satu in laporan.semua if not satu.lengkap]
    bisu = [
        satu.indikator.kode
        for satu in laporan.semua
        if open_findings(satu.temuan, (figur.penjelasan for figur in satu.figur))
    ]
    bisu += [
        satu.simpul.kode
        for satu in laporan.anggaran
        if open_findings(satu.temuan, _words(satu.anggaran.penjelasan, laporan.periode))
    ]
    return (say_filled(kurang), say_explained(bisu))


def check_approval(laporan: LaporanPengukuran, *, dimulai: bool) -> Syarat:
    """The measurement is approved.

    Args:
        laporan: the measurement.
        dimulai: a procedure measures its period; otherwise the way there is said.
    """
    if laporan.final is None and not dimulai:
        siapa = _starters(laporan)
        return Syarat(
            terpenuhi=False,
            isi=f"Pengukuran {laporan.periode.label} belum dimulai: {siapa} memulainya di Tugas "
            "saya. Sampai disetujui tercetak tanda DRAF.",
        )
    if laporan.final is None:
        return Syarat(
            terpenuhi=False, isi="Pengukurannya belum disetujui; sampai itu tercetak tanda DRAF."
        )
    return Syarat(
        terpenuhi=True, isi=f"Disetujui {laporan.final.oleh}, revisi {laporan.final.revisi}."
    )


def _starters(laporan: LaporanPengukuran) -> str:
    """Who may begin a procedure, in the office's titles."""
    kata = semua_sebutan(laporan.kantor.jenis)
    return name_roles(HAK[Tindakan.SIKLUS_MULAI], kata, None)


def _words(penjelasan: dict[Periode, str], periode: Periode) -> Iterable[str]:
    return (penjelasan.get(bulan, "") for bulan in periode.bulan)


def open_findings(temuan: Iterable[Temuan], penjelasan: Iterable[str]) -> bool:
    """A kesalahan stays open whatever is written; a peringatan until it is explained."""
    tingkat = {satu.tingkat for satu in temuan} & DIHITUNG
    if Tingkat.KESALAHAN in tingkat:
        return True
    return bool(tingkat) and not any(satu.strip() for satu in penjelasan)


def say_filled(kurang: Sequence[str]) -> Syarat:
    """Whether all is filled in, else the codes of what is not."""
    if not kurang:
        return Syarat(terpenuhi=True, isi="Semua isian periode ini terisi.")
    return Syarat(terpenuhi=False, isi=f"Isian belum lengkap: {name_first(kurang)}.")


def say_explained(bisu: Sequence[str]) -> Syarat:
    """Whether all is explained, else the codes of what is not."""
    if not bisu:
        return Syarat(terpenuhi=True, isi="Tidak ada temuan yang belum dijelaskan.")
    return Syarat(terpenuhi=False, isi=f"Temuan belum dijelaskan: {name_first(bisu)}.")


def name_first(kode: Sequence[str]) -> str:
    """The first codes or names, and how many more there are."""
    if len(kode) <= _DISEBUT:
        return ", ".join(kode)
    return f"{', '.join(kode[:_DISEBUT])}, dan {len(kode) - _DISEBUT} lainnya"
