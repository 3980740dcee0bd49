"""What the sample offices are made of: data files read into records, nothing decided here.

``resources/contoh`` holds one TOML an office and, for the agency, a published Form E.81 as CSV.
Figures are texts as a person types them, so that replaying them passes the same gate as typing.
"""

import csv
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

from sakip_desktop.domain.angka import format_angka, format_isian
from sakip_desktop.domain.jabatan import PERAN_UNIT, JenisKantor, Peran
from sakip_desktop.domain.kinerja import JenisSimpul
from sakip_desktop.domain.masukan import KantorInput, SerahInput
from sakip_desktop.domain.rencana import UnitMasuk
from sakip_desktop.paths import resource

KODE = ("setwan", "badan")
_TINGKAT = {
    "program": JenisSimpul.PROGRAM,
    "kegiatan": JenisSimpul.KEGIATAN,
    "sub_kegiatan": JenisSimpul.SUB_KEGIATAN,
}


class JenisKejadian(StrEnum):
    """What goes wrong in a sample year."""

    TERLAMBAT = "terlambat"
    DIKEMBALIKAN = "dikembalikan"


@dataclass(frozen=True, slots=True, kw_only=True)
class PeranContoh:
    """A role held, for the unit of that name or (empty) the whole office."""

    peran: Peran
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrangContoh:
    """An invented person with account, jabatan and roles."""

    akun: str
    nama: str
    nip: str
    pangkat: str
    jabatan: str
    unit: str
    peran: tuple[PeranContoh, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FigurContoh:
    """What is typed for one indikator in one month.

    Attributes:
        isi: text by field of ``masukan.RealisasiInput`` (``nilai``, ``pembilang``, ``penyebut``,
            ``penjelasan``, ``kendala``, ``upaya``, ``tidak_dapat_dipenuhi``), in typing order.
    """

    indikator: str
    bulan: int
    isi: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnggaranContoh:
    """Rupiah spent on a node in one month, as typed, with its explanation where it needs one."""

    simpul: str
    bulan: int
    teks: str
    penjelasan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SelKembali:
    """A cell that is sent back: ``semula`` was typed first; the right text is in the figures."""

    indikator: str
    kolom: str
    semula: str
    catatan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KejadianContoh:
    """One thing that happens to one unit's form of one month.

    Attributes:
        tanggal: day on which the late form comes in, or on which the form is sent back.
        catatan: reason, in the words of the person.
        sel: the cells that are sent back; empty for a late form.
    """

    jenis: JenisKejadian
    bulan: int
    unit: str
    tanggal: date
    catatan: str
    sel: tuple[SelKembali, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contoh:
    """A sample office and its year.

    Attributes:
        buku: the plan workbook to import.
        sandi: practice password of every account.
        penjelasan_bawaan: explanation for a peringatan that has none of its own.
        figur: by month, then in the order of the plan; only months that are measured.
    """

    kode: str
    tahun: int
    kantor: KantorInput
    unit: tuple[UnitMasuk, ...]
    orang: tuple[OrangContoh, ...]
    sandi: str
    buku: Path
    penjelasan_bawaan: str
    figur: tuple[FigurContoh, ...]
    anggaran: tuple[AnggaranContoh, ...]
    kejadian: tuple[KejadianContoh, ...]


class CaraJalan(StrEnum):
    """What happens to a step instead of being finished."""

    KEMBALI = "kembali"
    KEMBALI_UNIT = "kembali-unit"
    LEWATI = "lewati"


@dataclass(frozen=True, slots=True, kw_only=True)
class JalanLain:
    """Once in a cycle, at the step ``di``; ``unit`` numbers the unit whose work goes back."""

    di: str
    cara: CaraJalan
    alasan: str
    unit: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SiklusContoh:
    """One cycle of a procedure that was written for another kind of office.

    Attributes:
        berhenti: the step at which it stays open; empty when it goes to its end.
        serah: what goes with a step when it is handed on, by its code.
    """

    sop: str
    triwulan: int
    mulai: date
    berhenti: str
    serah: Mapping[str, SerahInput]
    kejadian: tuple[JalanLain, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LatihanIndikator:
    """An indikator of the small plan; ``isi`` is typed triwulan by triwulan."""

    kode: str
    nama: str
    unit: int
    satuan: str
    target: str
    isi: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProsedurContoh:
    """What both offices try the other procedures with.

    Attributes:
        tahun: the year that the cycles are about.
        mulai: the day on which the small plan is typed.
        sasaran: kode and text of its only node.
        sk: the decree of the team that is valid then.
    """

    tahun: int
    mulai: date
    sasaran: tuple[str, str]
    indikator: tuple[LatihanIndikator, ...]
    sk: Mapping[str, Any]
    siklus: tuple[SiklusContoh, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisRenja:
    """One program, kegiatan or sub kegiatan of the published form, with a code of ours.

    Attributes:
        kode: ``P1``, ``P1.K1``, ``P1.K1.S01``; its indikator is ``I-`` and this.
        induk: code above; empty for a program.
        isi: the columns of the file as published.
    """

    jenis: JenisSimpul
    kode: str
    induk: str
    isi: Mapping[str, str]

    @property
    def kode_indikator(self) -> str:
        """Code of its one indikator."""
        return f"I-{self.kode}"


def load_contoh(kode: str) -> Contoh:
    """Read a sample office.

    Args:
        kode: ``setwan`` or ``badan``.

    Raises:
        KeyError: there is no such office, or its file lacks something.
    """
    if kode not in KODE:
        raise KeyError(kode)
    data = load_toml(kode)
    nama_unit = {satu["singkatan"]: satu["nama"] for satu in data["unit"]}
    figur, anggaran = _setwan(data) if kode == "setwan" else _badan(data)
    kantor = dict(data["kantor"])
    return Contoh(
        kode=kode,
        tahun=data["tahun"],
        kantor=KantorInput(jenis=JenisKantor(kantor.pop("jenis")), **kantor),
        unit=tuple(UnitMasuk(**satu) for satu in data["unit"]),
        orang=tuple(_person(satu, nama_unit) for satu in data["orang"]),
        sandi=data["sandi"],
        buku=resource("contoh", f"{kode}_rencana.xlsx"),
        penjelasan_bawaan=data["penjelasan_bawaan"],
        figur=figur,
        anggaran=anggaran,
        kejadian=tuple(_event(satu, nama_unit) for satu in data["kejadian"]),
    )


def load_prosedur() -> ProsedurContoh:
    """The cycles of the procedures that were written for other kinds of office."""
    data = load_toml("prosedur")
    return ProsedurContoh(
        tahun=data["tahun"],
        mulai=data["mulai"],
        sasaran=(data["sasaran"]["kode"], data["sasaran"]["uraian"]),
        indikator=tuple(
            LatihanIndikator(**{**satu, "isi": tuple(satu["isi"])}) for satu in data["indikator"]
        ),
        sk=data["sk"],
        siklus=tuple(_cycle(satu) for satu in data["siklus"]),
    )


def _cycle(satu: Mapping[str, Any]) -> SiklusContoh:
    return SiklusContoh(
        sop=satu["sop"],
        triwulan=satu["triwulan"],
        mulai=satu["mulai"],
        berhenti=satu.get("berhenti", ""),
        serah={kode: SerahInput(**isi) for kode, isi in satu["serah"].items()},
        kejadian=tuple(
            JalanLain(**{**lain, "cara": CaraJalan(lain["cara"])})
            for lain in satu.get("kejadian", ())
        ),
    )


def load_toml(kode: str) -> dict[str, Any]:
    """The office's data file as it stands."""
    with resource("contoh", f"{kode}.toml").open("rb") as berkas:
        return tomllib.load(berkas)


def load_total(berkas: str) -> dict[str, str]:
    """The published form's first line: the total of the office, as published."""
    return next(satu for satu in _read_renja(berkas) if satu["tingkat"] == "urusan")


def _read_renja(berkas: str) -> list[dict[str, str]]:
    with resource("contoh", berkas).open(encoding="utf-8", newline="") as sumber:
        return list(csv.DictReader(sumber))


def load_renja(berkas: str) -> tuple[BarisRenja, ...]:
    """The published form's lines from program down, numbered in the order of the file."""
    baris = [satu for satu in _read_renja(berkas) if satu["tingkat"] in _TINGKAT]
    hasil: list[BarisRenja] = []
    terakhir: dict[JenisSimpul, str] = {}
    ke: Counter[str] = Counter()
    for satu in baris:
        jenis = _TINGKAT[satu["tingkat"]]
        induk = {
            JenisSimpul.PROGRAM: "",
            JenisSimpul.KEGIATAN: terakhir.get(JenisSimpul.PROGRAM, ""),
            JenisSimpul.SUB_KEGIATAN: terakhir.get(JenisSimpul.KEGIATAN, ""),
        }[jenis]
        ke[induk] += 1
        kode = _number(jenis, induk, ke[induk])
        terakhir[jenis] = kode
        hasil.append(BarisRenja(jenis=jenis, kode=kode, induk=induk, isi=satu))
    return tuple(hasil)


def _number(jenis: JenisSimpul, induk: str, ke: int) -> str:
    if jenis is JenisSimpul.PROGRAM:
        return f"P{ke}"
    return f"{induk}.K{ke}" if jenis is JenisSimpul.KEGIATAN else f"{induk}.S{ke:02d}"


def _person(satu: Mapping[str, Any], nama_unit: Mapping[str, str]) -> OrangContoh:
    unit = nama_unit[satu["unit"]] if "unit" in satu else ""
    return OrangContoh(
        akun=satu["akun"],
        nama=satu["nama"],
        nip=satu["nip"],
        pangkat=satu["pangkat"],
        jabatan=satu["jabatan"],
        unit=unit,
        peran=tuple(
            PeranContoh(peran=peran, unit=unit if peran in PERAN_UNIT else "")
            for peran in map(Peran, satu["peran"])
        ),
    )


def _event(satu: Mapping[str, Any], nama_unit: Mapping[str, str]) -> KejadianContoh:
    return KejadianContoh(
        jenis=JenisKejadian(satu["jenis"]),
        bulan=satu["bulan"],
        unit=nama_unit[satu["unit"]],
        tanggal=satu["tanggal"],
        catatan=satu["catatan"],
        sel=tuple(SelKembali(**sel) for sel in satu.get("sel", ())),
    )


# --- setwan: figures typed month by month -----------------------------------------------------

_BANYAK = {"bulanan": 12, "triwulan": 4, "semester": 2, "tahunan": 1}


def _setwan(
    data: Mapping[str, Any],
) -> tuple[tuple[FigurContoh, ...], tuple[AnggaranContoh, ...]]:
    catatan = {(satu["indikator"], satu["bulan"]): satu for satu in data["catatan"]}
    figur = [
        FigurContoh(
            indikator=satu["kode"],
            bulan=bulan,
            isi={
                **isi,
                **{
                    kolom: teks
                    for kolom, teks in catatan.get((satu["kode"], bulan), {}).items()
                    if kolom in {"penjelasan", "kendala", "upaya"}
                },
            },
        )
        for satu in data["indikator"]
        for bulan, isi in _typed(satu)
    ]
    anggaran = [
        AnggaranContoh(simpul=satu["simpul"], bulan=bulan, teks=teks)
        for satu in data["anggaran"]
        for bulan, teks in enumerate(satu["bulan"], 1)
    ]
    return (
        tuple(sorted(figur, key=lambda satu: satu.bulan)),
        tuple(sorted(anggaran, key=lambda satu: satu.bulan)),
    )


def _typed(satu: Mapping[str, Any]) -> Iterator[tuple[int, dict[str, str]]]:
    """Month and typed fields of each measurement of an indikator."""
    banyak = _BANYAK[satu["frekuensi"]]
    kolom = {
        nama: satu[kunci]
        for nama, kunci in (
            ("nilai", "nilai"),
            ("pembilang", "pembilang_isi"),
            ("penyebut", "penyebut_isi"),
        )
        if kunci in satu
    }
    for ke in range(banyak):
        yield (ke + 1) * 12 // banyak, {nama: teks[ke] for nama, teks in kolom.items()}


# --- badan: the published form, each triwulan in its last month ---------------------------------


def _badan(
    data: Mapping[str, Any],
) -> tuple[tuple[FigurContoh, ...], tuple[AnggaranContoh, ...]]:
    figur, anggaran = [], []
    baris = load_renja(data["sumber"])
    total = load_total(data["sumber"])
    for triwulan in range(1, 5):
        anggaran.append(
            AnggaranContoh(
                simpul=data["sasaran"]["kode"],
                bulan=triwulan * 3,
                teks=format_angka(Decimal(total[f"tw{triwulan}_rp"])),
                penjelasan=data["sasaran"]["penjelasan"],
            )
        )
        for satu in baris:
            angka = satu.isi[f"tw{triwulan}"]
            isi = (
                {"nilai": format_isian(Decimal(angka))}
                if angka
                else {"tidak_dapat_dipenuhi": str(data["alasan_kosong"])}
            )
            figur.append(FigurContoh(indikator=satu.kode_indikator, bulan=triwulan * 3, isi=isi))
            rupiah = satu.isi[f"tw{triwulan}_rp"]
            if rupiah:
                teks = format_angka(Decimal(rupiah))
                anggaran.append(AnggaranContoh(simpul=satu.kode, bulan=triwulan * 3, teks=teks))
    return tuple(figur), tuple(anggaran)
