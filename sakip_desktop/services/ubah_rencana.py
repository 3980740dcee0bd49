"""Fields of the plan as they are typed into the window's tables.

A text is read by the rules of its cell in the workbook.  Unlike in an import, an empty text clears
the field: here it is an act of its own.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from sakip_desktop.domain import rencana as r
from sakip_desktop.domain.errors import DataTidakSah, TerikatAngka
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import VARIAN_SAH, Polaritas, Target, Varian
from sakip_desktop.domain.teks import kunci
from sakip_desktop.domain.temuan import Temuan
from sakip_desktop.domain.terikat import replace_advice
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah_rencana import Naskah
from sakip_desktop.services.pintu_rencana import TAK_BERUBAH, HasilUbah, change
from sakip_desktop.spreadsheet import kolom_rencana
from sakip_desktop.spreadsheet.isian_rencana import (
    column_period,
    column_title,
    find_column,
    read_field,
)
from sakip_desktop.spreadsheet.kolom_rencana import Isi, Kolom

B = TypeVar("B", r.SimpulMasuk, r.IndikatorMasuk)

_BUKAN_DIUBAH = {
    "kode": "Kode adalah pengenal tetap: angka dan riwayat menempel padanya.",
    "jenis": "Tingkat sebuah kode tetap: anggaran dan angka menempel padanya.",
}


@dataclass(frozen=True, slots=True)
class Isian:
    """One typed field of a row of the plan.

    Attributes:
        kolom: a field of ``SimpulMasuk`` (uraian, induk, unit, pagu_murni, pagu_perubahan,
            berhenti_pada) or of ``IndikatorMasuk``, or ``target:`` and the code of a period
            (``target:2025-07``, ``target:2025-TW3``, ``target:2025``).
        teks: as typed; empty clears it.
    """

    objek: r.Objek
    kode: str
    kolom: str
    teks: str


class BanyakDitolak(DataTidakSah):
    """Of several fields some were refused, and none was changed.

    Attributes:
        sebab: why, by field.
    """

    def __init__(self, sebab: Mapping[Isian, DataTidakSah], banyak: int) -> None:
        super().__init__(
            f"{len(sebab)} dari {banyak} isian ditolak, jadi belum ada yang tersimpan.",
            str(next(iter(sebab.values()))),
        )
        self.sebab = dict(sebab)


def ubah_banyak(
    ctx: AppContext,
    tahun: int,
    isian: Iterable[Isian],
    *,
    alasan: str,
    sebagai: Peran | None = None,
) -> HasilUbah:
    """Change fields, all or nothing; each row gets one new version.

    Several are what is pasted, and fields that only make sense together.

    Raises:
        DataTidakSah: one cannot be read, contradicts the plan or would orphan figures; of several
            ``BanyakDitolak`` with every one; or the reason is missing.  Nothing was changed.
        IzinDitolak: only the planner may.
    """
    semua = tuple(isian)
    if not semua:
        return HasilUbah(TAK_BERUBAH)
    baris: dict[tuple[r.Objek, str], list[Isian]] = {}
    for satu in semua:
        baris.setdefault((satu.objek, kunci(satu.kode)), []).append(satu)
    label = _label(semua, tahun)
    gema: list[str] = []
    temuan: list[Temuan] = []
    ditolak: dict[Isian, DataTidakSah] = {}
    with change(ctx, tahun, label, semua[0].kode, alasan, sebagai) as naskah:
        for (objek, _), milik in baris.items():
            ubah = _change_simpul if objek is r.Objek.SIMPUL else _change_indikator
            try:
                baru_gema, baru_temuan = ubah(naskah, milik)
            except DataTidakSah as galat:
                if len(semua) == 1:
                    raise
                ditolak |= _at_fault(milik, galat)
                continue
            gema += baru_gema
            temuan += baru_temuan
        if ditolak:
            raise BanyakDitolak(ditolak, len(semua))
    return HasilUbah.of(naskah, label, "; ".join(gema), tuple(temuan))


def _label(semua: tuple[Isian, ...], tahun: int) -> str:
    satu = semua[0]
    judul = column_title(_column(satu, tahun), tahun)
    lagi = f" (+{len(semua) - 1} lagi)" if len(semua) > 1 else ""
    return f"{judul} – {satu.kode}{lagi}"


def _at_fault(milik: list[Isian], galat: DataTidakSah) -> dict[Isian, DataTidakSah]:
    """Which of a row's fields were refused: all of them, where none is named."""
    if isinstance(galat, BanyakDitolak):
        return galat.sebab
    salah = [satu for satu in milik if satu.kolom == galat.kolom]
    return dict.fromkeys(salah or milik, galat)


def _column(satu: Isian, tahun: int) -> Kolom:
    simpul = satu.objek is r.Objek.SIMPUL
    if satu.kolom == "kode" or (simpul and satu.kolom == "jenis"):
        raise TerikatAngka(
            f"{r.LABEL[satu.kolom]} {satu.kode} tidak dapat diubah.",
            _BUKAN_DIUBAH[satu.kolom],
            replace_advice(),
        )
    lembar = kolom_rencana.SIMPUL if simpul else kolom_rencana.INDIKATOR
    try:
        return find_column(lembar, satu.kolom, tahun)
    except KeyError as galat:
        raise DataTidakSah(
            f"Kolom “{satu.kolom}” tidak ada dalam rencana {tahun}.",
            saran="Target ditulis untuk periode di tahun rencana, misalnya "
            f"target:{tahun}-07 atau target:{tahun}-TW3.",
        ) from galat


def _change_simpul(naskah: Naskah, isian: list[Isian]) -> tuple[list[str], tuple[Temuan, ...]]:
    lama = naskah.simpul(isian[0].kode)
    dulu = naskah.take_simpul(lama)
    jadi, gema = _typed(naskah, dulu, isian)
    for kolom in ("pagu_murni", "pagu_perubahan"):
        if getattr(dulu, kolom) is not None and getattr(jadi, kolom) is None:
            raise DataTidakSah(
                f"{r.LABEL[kolom]} {lama.kode} tidak dapat dikosongkan.",
                "Pagu yang pernah ditetapkan tidak dihapus; yang berubah hanya jumlahnya.",
                "Tulis jumlah yang benar, atau 0 bila tidak ada anggarannya.",
            )
    if jadi == dulu:
        return gema, ()
    naskah.judge_simpul(lama, jadi)
    if jadi.berhenti_pada != dulu.berhenti_pada or jadi.induk != dulu.induk:
        naskah.judge_berhenti(jadi)
    return gema, naskah.write_simpul(lama, jadi)


def _change_indikator(naskah: Naskah, isian: list[Isian]) -> tuple[list[str], tuple[Temuan, ...]]:
    lama = naskah.indikator(isian[0].kode)
    dulu = naskah.take_indikator(lama)
    jadi, gema = _typed(naskah, dulu, isian)
    jadi = r.with_defaults(jadi)
    if jadi == dulu:
        return gema, ()
    diubah = frozenset(satu.kolom for satu in isian)
    if jadi.polaritas is not dulu.polaritas:
        jadi, dilepas = _let_go(jadi, diubah)
        gema += dilepas
    naskah.judge_indikator(lama, jadi, diubah)
    if jadi.berhenti_pada != dulu.berhenti_pada or jadi.simpul != dulu.simpul:
        naskah.judge_berhenti(jadi)
    return gema, naskah.write_indikator(lama, jadi)


def _let_go(jadi: r.IndikatorMasuk, diubah: frozenset[str]) -> tuple[r.IndikatorMasuk, list[str]]:
    """Another way of measuring: the variant and the labels of the old one do not fit it."""
    gema = []
    if jadi.varian and jadi.varian not in VARIAN_SAH[jadi.polaritas] and "varian" not in diubah:
        jadi = replace(jadi, varian=Varian.BAWAAN)
        gema.append("varian rumus yang lama dikosongkan")
    if jadi.predikat and jadi.polaritas is not Polaritas.PREDIKAT and "predikat" not in diubah:
        jadi = replace(jadi, predikat=())
        gema.append("daftar predikat yang lama dikosongkan")
    return jadi, gema


def _typed(naskah: Naskah, dulu: B, isian: Iterable[Isian]) -> tuple[B, list[str]]:
    """The row with the typed fields: those that say how numbers are read come first."""
    kolom = [(_column(satu, naskah.tahun), satu) for satu in isian]
    urut = {"satuan": 0, "polaritas": 0, "predikat": 1}
    jadi = dulu
    gema: list[str] = []
    ditolak: dict[Isian, DataTidakSah] = {}
    for milik, satu in sorted(kolom, key=lambda pasangan: urut.get(pasangan[0].kunci, 2)):
        try:
            isi, kata = _read(naskah, jadi, milik, satu.teks)
        except DataTidakSah as galat:
            if len(kolom) == 1:
                galat.kolom = satu.kolom
                raise
            ditolak[satu] = galat
            continue
        jadi = replace(jadi, **isi)
        gema += [kata] if kata else []
    if ditolak:
        raise BanyakDitolak(ditolak, len(kolom))
    return jadi, gema


def _read(
    naskah: Naskah, jadi: r.SimpulMasuk | r.IndikatorMasuk, kolom: Kolom, teks: str
) -> tuple[dict[str, Any], str]:
    """The field as the record keeps it, and what was understood."""
    if isinstance(jadi, r.SimpulMasuk):
        bacaan = read_field(kolom, teks, naskah.tahun)
    else:
        bacaan = read_field(
            kolom,
            teks,
            naskah.tahun,
            satuan=jadi.satuan,
            polaritas=jadi.polaritas,
            predikat=jadi.predikat,
        )
        if kolom.isi is Isi.TARGET:
            periode = column_period(kolom, naskah.tahun)
            target = {satu: isi for satu, isi in jadi.target.items() if satu != periode}
            if isinstance(bacaan.nilai, Target):
                target[periode] = bacaan.nilai
            return {"target": target}, bacaan.gema
    nilai = bacaan.nilai
    match kolom.kunci:
        case "unit":
            nilai = naskah.find_unit(str(nilai))
        case "induk" | "simpul":
            nilai = naskah.find_simpul(str(nilai))
        case "varian":
            nilai = nilai or Varian.BAWAAN
        case "berhenti_pada":
            nilai = None if nilai == r.BERLAKU_LAGI else nilai
    return {kolom.kunci: nilai}, bacaan.gema
