"""Category scales as data, and the class of a capaian.

A class reaches from its lower bound (inclusive) up to the next one, so a scale made of lower
bounds has neither gaps nor overlaps by construction (``make_skala``, also when it is read back
from a stored policy).  The class is decided on the unrounded value: 90,999 is below 91.  A bound
that does not belong to its class (``> 90``) is data too (``Kelas.termasuk``).
"""

import json
import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Any

from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.kinerja import Kelas, Skala
from sakip_desktop.domain.teks import one_line

_NOL = Decimal(0)
_TINTA = re.compile("#[0-9a-f]{6}")


def make_skala(nama: str, sumber: str, kelas: Sequence[Kelas]) -> Skala:
    """A scale from classes given by their lower bounds, highest first.

    Raises:
        DataTidakSah: no class, two classes with one bound, not falling (they would overlap), a
            label twice, or the lowest class does not begin at 0 (a gap at the bottom).
    """
    if not kelas:
        raise DataTidakSah(f"Skala “{nama}” tidak mempunyai kelas.", saran="Isi sedikitnya satu.")
    if not all(satu.batas_bawah.is_finite() for satu in kelas):
        raise DataTidakSah(f"Skala “{nama}” memuat batas yang bukan angka.", saran="Isi angkanya.")
    for atas, bawah in pairwise(kelas):
        if bawah.batas_bawah >= atas.batas_bawah:
            raise DataTidakSah(
                f"Skala “{nama}” tumpang tindih: “{bawah.label}” mulai dari "
                f"{format_angka(bawah.batas_bawah)}, tidak lebih rendah dari “{atas.label}” "
                f"({format_angka(atas.batas_bawah)}).",
                saran="Urutkan kelas dari batas tertinggi ke terendah, tanpa batas yang sama.",
            )
    if kelas[-1].batas_bawah != _NOL:
        raise DataTidakSah(
            f"Skala “{nama}” tidak berakhir di 0: kelas terendah “{kelas[-1].label}” mulai dari "
            f"{format_angka(kelas[-1].batas_bawah)}.",
            saran="Beri kelas terendah batas bawah 0.",
        )
    if not kelas[-1].termasuk:
        raise DataTidakSah(
            f"Skala “{nama}” tidak memuat 0: kelas terendah “{kelas[-1].label}” mulai di atas 0.",
            saran="Tandai 0 sebagai termasuk dalam kelas terendah.",
        )
    if len({satu.label for satu in kelas}) != len(kelas):
        raise DataTidakSah(
            f"Skala “{nama}” memakai satu nama kelas lebih dari sekali.",
            saran="Beri tiap kelas nama sendiri.",
        )
    return Skala(nama=nama, sumber=sumber, kelas=tuple(kelas))


WARNA = {
    "hijau tua": "#1b7837",
    "hijau": "#5aae61",
    "kuning": "#e6ab02",
    "jingga": "#e66101",
    "merah": "#b2182b",
}
"""The colours that a class may have, each legible beside its sign on white paper."""


def _kelas(batas: int, label: str, singkatan: str, warna: str) -> Kelas:
    return Kelas(batas_bawah=Decimal(batas), label=label, singkatan=singkatan, warna=warna)


def _known(nama: str, sumber: str, warna: str, *kelas: tuple[str, str, str]) -> Skala:
    """A known scale from ``("92.5", label, singkatan)``, with one letter of ``WARNA`` a class.

    ``>90`` is a bound that does not belong to its class.
    """
    tinta = dict(zip("TGKJM", WARNA.values(), strict=True))
    return make_skala(
        nama,
        sumber,
        [
            Kelas(
                batas_bawah=Decimal(batas.removeprefix(">")),
                label=label,
                singkatan=singkatan,
                warna=tinta[huruf],
                termasuk=not batas.startswith(">"),
            )
            for huruf, (batas, label, singkatan) in zip(warna, kelas, strict=True)
        ],
    )


# Skala nilai peringkat kinerja, Permendagri 54/2010, carried on by 86/2017.  The printed intervals
# leave 90,01 to 90,99 open; the lower bound is taken as inclusive (90,5 is Tinggi).
SKALA_PERMENDAGRI = make_skala(
    "Permendagri 86/2017",
    "Permendagri 54/2010 dan 86/2017, batas bawah 91/76/66/51/0 (termasuk)",
    (
        _kelas(91, "Sangat Tinggi", "ST", "#1b7837"),
        _kelas(76, "Tinggi", "T", "#5aae61"),
        _kelas(66, "Sedang", "S", "#e6ab02"),
        _kelas(51, "Rendah", "R", "#e66101"),
        _kelas(0, "Sangat Rendah", "SR", "#b2182b"),
    ),
)


_NAMA_PERMENDAGRI = tuple((satu.label, satu.singkatan) for satu in SKALA_PERMENDAGRI.kelas)


def _permendagri(cara: str, sumber: str, *batas: str) -> Skala:
    kelas = [(b, *nama) for b, nama in zip((*batas, "0"), _NAMA_PERMENDAGRI, strict=True)]
    return _known(f"Permendagri 86/2017, {cara}", sumber, "TGKJM", *kelas)


SKALA_DIKENAL = (
    SKALA_PERMENDAGRI,
    _permendagri(
        "di atas 90",
        "Permendagri 54/2010 dan 86/2017, di atas 90/75/65/50",
        ">90",
        ">75",
        ">65",
        ">50",
    ),
    _permendagri(
        "dibulatkan dahulu",
        "Permendagri 54/2010 dan 86/2017, capaian dibulatkan ke bilangan bulat lebih dahulu",
        "90.5",
        "75.5",
        "65.5",
        "50.5",
    ),
    _known(
        "Empat kelas: 92,5 – 77,5 – 60,5",
        "LKjIP Kabupaten Banjarnegara, batas bawah termasuk",
        "TGKM",
        ("92.5", "Sangat Memuaskan", "SM"),
        ("77.5", "Memuaskan", "M"),
        ("60.5", "Cukup", "C"),
        ("0", "Kurang", "K"),
    ),
    _known(
        "Enam kelas: 85 – 75 – 65 – 50 – 30",
        "LKjIP Kabupaten Maluku Tengah; 85, yang tidak berkelas di sana, menjadi Sangat Baik",
        "TGGKJM",
        (">85", "Memuaskan", "M"),
        (">75", "Sangat Baik", "SB"),
        (">65", "Baik", "B"),
        (">50", "Cukup Baik", "CB"),
        (">30", "Agak Kurang", "AK"),
        ("0", "Kurang", "K"),
    ),
    _known(
        "Empat kelas: 90 – 80 – 50",
        "LKjIP Kabupaten Demak 2015; celah 49 sampai 50 menjadi Kurang",
        "TGKM",
        ("90", "Sangat Baik", "SB"),
        ("80", "Baik", "B"),
        ("50", "Cukup Baik", "CB"),
        ("0", "Kurang", "K"),
    ),
    _known(
        "Empat kelas: 100 – 75 – 55",
        "dipakai pada aplikasi evaluasi SAKIP, batas bawah termasuk",
        "TGKM",
        ("100", "Sangat Berhasil", "SB"),
        ("75", "Berhasil", "B"),
        ("55", "Cukup Berhasil", "CB"),
        ("0", "Kurang Berhasil", "KB"),
    ),
    _known(
        "Lima kelas: 105 – 95 – 80 – 60",
        "dipakai pada dasbor kinerja kabupaten; di atas 105 melampaui",
        "TGKJM",
        (">105", "Melampaui", "L"),
        ("95", "Tercapai", "T"),
        ("80", "Mendekati", "M"),
        ("60", "Perlu Perhatian", "PP"),
        ("0", "Kritis", "K"),
    ),
)
"""Scales to choose from.  The first three read the printed Permendagri table, which says nothing of
90,01 to 90,99 (75,x, 65,x, 50,x), in the three ways that are in use: 90,5 is *Tinggi* when the
class begins at 91, *Sangat Tinggi* when it begins above 90 or when the capaian is rounded first
(90,5 and more is 91)."""


def batas_kelas(kelas: Kelas) -> str:
    """Where a class begins: ``mulai 91 %``, ``di atas 90 %``."""
    kata = "mulai" if kelas.termasuk else "di atas"
    return f"{kata} {format_angka(kelas.batas_bawah)} %"


def classify(skala: Skala, capaian: Decimal) -> Kelas:
    """The class of an unrounded capaian in percent; below 0 it is the lowest."""
    for satu in skala.kelas:
        if capaian > satu.batas_bawah or (satu.termasuk and capaian == satu.batas_bawah):
            return satu
    return skala.kelas[-1]


def skala_to_json(skala: Skala) -> str:
    """Canonical JSON: sorted keys, no blanks, decimals as plain text."""
    isi = {
        "nama": skala.nama,
        "sumber": skala.sumber,
        "kelas": [
            {
                "batas_bawah": format(satu.batas_bawah, "f"),
                "label": satu.label,
                "singkatan": satu.singkatan,
                "warna": satu.warna,
            }
            | ({} if satu.termasuk else {"termasuk": False})
            for satu in skala.kelas
        ],
    }
    return json.dumps(isi, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def skala_from_json(teks: str) -> Skala:
    """Read what ``skala_to_json`` wrote, and nothing else: a bug or another program is seen.

    Raises:
        DataTidakSah: the text is no scale, is not spelt as it would be written, or ``make_skala``
            refuses it.
    """
    try:
        isi: Any = json.loads(teks)
        kelas = [
            Kelas(
                batas_bawah=Decimal(str(satu["batas_bawah"])),
                label=_line(satu["label"]),
                singkatan=_line(satu["singkatan"]),
                warna=str(satu["warna"]),
                termasuk=satu.get("termasuk", True) is True,
            )
            for satu in isi["kelas"]
        ]
        nama, sumber = _line(isi["nama"]), one_line(str(isi["sumber"]))
    except (ArithmeticError, AttributeError, KeyError, RecursionError, TypeError, ValueError) as e:
        raise _unreadable() from e
    skala = make_skala(nama, sumber, kelas)
    if skala_to_json(skala) != teks or not all(_TINTA.fullmatch(satu.warna) for satu in kelas):
        raise _unreadable()
    return skala


def _line(teks: object) -> str:
    """A text that must not be empty."""
    satu = one_line(str(teks))
    if not satu:
        msg = "a text of the scale is empty"
        raise ValueError(msg)
    return satu


def _unreadable() -> DataTidakSah:
    return DataTidakSah(
        "Skala kategori tidak terbaca.",
        "Isinya bukan skala yang ditulis program ini.",
        "Pilih skala lain, atau pulihkan dari cadangan.",
    )
