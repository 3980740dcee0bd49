"""Where finished papers lie and how long they are kept; what came back signed."""

from dataclasses import dataclass, field
from enum import StrEnum


class Nasib(StrEnum):
    """What becomes of a paper when its time is over."""

    MUSNAH = "musnah"
    PERMANEN = "permanen"
    DINILAI = "dinilai kembali"


@dataclass(frozen=True, slots=True, kw_only=True)
class Klasifikasi:
    """A class of the archive, with the retention that goes with it.

    Attributes:
        aktif, inaktif: years.
        regulasi: it stands in a regulation; otherwise this program proposes it.
    """

    kode: str
    nama: str
    aktif: int
    inaktif: int
    nasib: Nasib
    regulasi: bool = False


def kata_nasib(nasib: str, akhir: int | None, *, usulan: bool = False) -> str:
    """What becomes of a paper, and when: ``disimpan sampai 2028, lalu musnah (usulan)``.

    Args:
        nasib: one of ``Nasib``, or empty for nothing fixed.
        akhir: year until which it is kept; None for nothing fixed.
        usulan: this program proposes it; no regulation says it and the office has not fixed it.
    """
    kata = ", lalu ".join(
        satu for satu in ("" if akhir is None else f"disimpan sampai {akhir}", nasib) if satu
    )
    return f"{kata} (usulan)" if kata and usulan else kata


def kata_retensi(
    aktif: int | None,
    inaktif: int | None,
    nasib: str,
    akhir: int | None = None,
    *,
    usulan: bool = False,
) -> str:
    """``2 tahun aktif, 3 tahun inaktif; disimpan sampai 2030, lalu permanen``."""
    masa = ", ".join(
        f"{tahun} tahun {kata}"
        for tahun, kata in ((aktif, "aktif"), (inaktif, "inaktif"))
        if tahun is not None
    )
    return "; ".join(satu for satu in (masa, kata_nasib(nasib, akhir, usulan=usulan)) if satu)


@dataclass(frozen=True, slots=True, kw_only=True)
class TandaTangan:
    """A signature found in a file; nobody has checked the certificate.

    Attributes:
        nama: names in the certificates that it carries, the signer's among them.
        waktu: when it says that it was made, as it says it; empty where it does not.
        cocok: whether the digest in it is that of the bytes it covers; None where it has none that
            can be read.
    """

    nama: tuple[str, ...] = ()
    waktu: str = ""
    cocok: bool | None = None

    @property
    def kalimat(self) -> str:
        """What was found, in a sentence that claims nothing more."""
        siapa = ", ".join(self.nama) or "tanpa nama yang terbaca"
        kapan = f", tertulis dibuat {self.waktu}" if self.waktu else ""
        match self.cocok:
            case True:
                sidik = "sidik isinya cocok"
            case False:
                sidik = "SIDIK ISINYA TIDAK COCOK"
            case _:
                sidik = "sidik isinya tidak dapat dibaca"
        return f"{siapa}{kapan}; {sidik}"


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilTte:
    """What was found in a file that came back signed."""

    tanda_tangan: tuple[TandaTangan, ...] = field(default_factory=tuple)

    @property
    def kalimat(self) -> str:
        """All signatures; that no certificate was checked is always said."""
        isi = "; ".join(f"{ke}) {satu.kalimat}" for ke, satu in enumerate(self.tanda_tangan, 1))
        return (
            f"{len(self.tanda_tangan)} tanda tangan elektronik ditemukan: {isi}. Rantai sertifikat "
            "tidak diperiksa (luring); keabsahannya diperiksa di layanan TTE."
        )
