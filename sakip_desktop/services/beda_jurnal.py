"""What one entry of the journal changed, in the words of people: no keys, no row versions."""

import hashlib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import Date
from sqlmodel import Session, SQLModel

from sakip_desktop.db import journal
from sakip_desktop.db.models import (
    IndikatorRow,
    Jurnal,
    Orang,
    SiklusRow,
    SimpulRow,
    SopVersi,
    UnitKerja,
)
from sakip_desktop.db.types import DecimalText
from sakip_desktop.domain.angka import format_angka, format_figur
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kategori import skala_from_json
from sakip_desktop.domain.kinerja import Polaritas
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.riwayat import Isian
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.siklus import fill, parse_sop
from sakip_desktop.services.versi_jurnal import compare_versions

# What only the program needs or writes, and moments: the entry has its own.
_TEKNIS = frozenset(
    {"id", "versi", "temuan", "isi", "sidik", "sejak", "pada", "dibuat", "diubah_pada"}
    | {"dibuka_pada", "diberi_pada", "dicabut_pada", "ditambah_pada", "ukuran"}
    | {"dinilai_pada", "ditetapkan_pada", "isi_awal", "sidik_susunan", "dibuat_pada"}
    | {"tte_hasil"}
)
_RUPIAH = frozenset({"nilai"})  # whole rupiah, kept as an integer
# What a new row carries beside what was typed, and who did it: the entry says that too.
_KETERANGAN = frozenset(
    {"oleh", "diubah oleh", "dinilai oleh", "ditetapkan oleh", "tahun", "jenis", "ke", "butir"}
    | {"ditambah oleh"}
)
# Words of people for what the tables call otherwise.
_TABEL = {
    "aturan_periksa": "Aturan pemeriksaan",
    "formulir_gerak": "Serah terima formulir",
    "formulir_terbit": "Formulir",
    "indikator_versi": "Indikator",
    "jabatan_dipegang": "Jabatan",
    "langkah_berjalan": "Langkah",
    "masa_isi": "Tenggat pengisian",
    "opd": "Kantor",
    "penilaian_smart": "Penilaian SMART",
    "peran_dipegang": "Peran",
    "pesan_pertanyaan": "Percakapan",
    "siklus": "Putaran kerja",
    "simpul_versi": "Susunan rencana",
    "sop_versi": "SOP",
}
_KOLOM = {
    "berhenti": "tidak berlaku lagi",
    "berhenti_pada": "tidak berlaku sejak",
    "catatan_kembali": "catatan verifikator",
    "gagal": "sandi salah berturut-turut",
    "gambar_saja": "hanya gambar",
    "harus_ganti": "harus mengganti sandi",
    "huruf": "jenis huruf dokumen",
    "indikator_id": "indikator",
    "induk_id": "di bawah",
    "kertas": "kertas dokumen",
    "kosong_nol": "yang kosong dihitung 0",
    "margin_mm": "margin dokumen (mm)",
    "nilai_awal": "nilai ketika ditanya",
    "nip": "NIP",
    "orang_id": "orang",
    "pagu_id": "pagu",
    "pengisi_boleh_memeriksa": "pengisi boleh memeriksa",
    "simpul_id": "bagian rencana",
    "terlambat": "diisi setelah tenggat",
    "teks_asli": "tulisan asli",
    "teks_penyebut": "tulisan asli penyebut",
    "tunggu_sampai": "menunggu sampai",
    "unit_id": "unit",
    "urut": "urutan",
    "varian": "cara menghitung",
    "varian_turun": "rumus indikator yang menurun",
    "zona": "zona waktu",
}
# Says something only where it is raised: every figure that was saved in time has it too.
_HANYA_BILA_YA = frozenset({"gambar_saja", "terlambat"})
# Ids that a person knows by a name or a code.
_BERNAMA: dict[str, tuple[type[SQLModel], str]] = {
    "indikator_id": (IndikatorRow, "kode"),
    "orang_id": (Orang, "nama"),
    "simpul_id": (SimpulRow, "kode"),
    "unit_id": (UnitKerja, "nama"),
}
_ARAH = {"lanjut": "diteruskan", "kembali": "dikembalikan", "tarik": "ditarik kembali"}
_DIKIRIM = "dikirim"  # what the page calls a unit's handing on
_LANGKAH = frozenset({("disposisi", "dari"), ("disposisi", "ke"), ("langkah_berjalan", "kode")})
_DISPOSISI = frozenset({"arah", "dari", "ke"})  # told together
_TEKS_TERPANJANG = 200
_RINGKAS_TERPANJANG = 40
KOSONG = "kosong"


@dataclass(frozen=True, slots=True)
class BarisBeda:
    """One row that a command changed: its table, and (column, before, after) of each field."""

    judul: str
    isian: tuple[tuple[str, str, str], ...]

    @property
    def kalimat(self) -> tuple[str, ...]:
        """Each field as a line: ``nilai: 5 → 6``, ``diteruskan dari … ke …``."""
        return tuple(_line(*satu) for satu in self.isian)


def list_beda(ctx: AppContext, sesi: Session, entri: Jurnal) -> tuple[BarisBeda, ...]:
    """What an entry changed, row by row."""
    semua = journal.changes_of(entri)
    if entri.tindakan == Tindakan.RENCANA_UBAH.value:
        semua = compare_versions(sesi, semua)
    return tuple(
        BarisBeda(_TABEL.get(satu.tabel, satu.tabel.replace("_", " ").capitalize()), isian)
        for satu in semua
        if (isian := _differences(ctx, sesi, satu, entri.tindakan))
    )


def summarise(label: str, beda: tuple[BarisBeda, ...]) -> str:
    """The field that the label names, otherwise one that stood there before; and how many more."""
    isian = [satu for baris in beda for satu in baris.isian if satu[0] not in _KETERANGAN]
    if not isian:
        return ""

    def rank(satu: tuple[str, str, str]) -> tuple[bool, bool, bool]:
        kolom, sebelum, _ = satu
        return not label.casefold().startswith(kolom), kolom == "keadaan", sebelum == KOSONG

    kolom, sebelum, sesudah = min(isian, key=rank)
    sebelum, sesudah = (_cut(teks, _RINGKAS_TERPANJANG) for teks in (sebelum, sesudah))
    lagi = f" (+{len(isian) - 1} lagi)" if len(isian) > 1 else ""
    return f"{_line(kolom, sebelum, sesudah)}{lagi}"


def _line(kolom: str, sebelum: str, sesudah: str) -> str:
    if kolom == _DIKIRIM or kolom in _ARAH.values():
        if sesudah == KOSONG:  # the last step
            return f"{sebelum}: selesai"
        return f"{kolom} dari {sebelum} ke {sesudah}"
    return f"{kolom}: {sebelum} → {sesudah}"


def _differences(
    ctx: AppContext, sesi: Session, baris: journal.PerubahanBaris, tindakan: str
) -> tuple[tuple[str, str, str], ...]:
    sebelum, sesudah = baris.sebelum or {}, baris.sesudah or {}

    def shown(isi: Isian, kolom: str) -> str:
        if (baris.tabel, kolom) in journal.RAHASIA:
            sidik = str(isi.get(kolom) or "")
            return f"rahasia (sidik …{sidik[-6:]})" if sidik else KOSONG
        if kolom in _HANYA_BILA_YA and not isi.get(kolom):
            return KOSONG
        return _in_words(ctx, sesi, baris.tabel, isi, kolom) or _shown(
            kolom, _type_of(baris.tabel, kolom), isi.get(kolom)
        )

    bersama = _DISPOSISI if baris.tabel == "disposisi" else frozenset()
    semua = [
        (_KOLOM.get(kolom, kolom.replace("_", " ")), shown(sebelum, kolom), shown(sesudah, kolom))
        for kolom in sorted({**sebelum, **sesudah})
        if kolom not in _TEKNIS | bersama and not kolom.endswith("_id")
    ]
    semua += [
        (_KOLOM[kolom], _name_of(sesi, kolom, sebelum), _name_of(sesi, kolom, sesudah))
        for kolom in _BERNAMA
        if sebelum and sesudah and sebelum.get(kolom) != sesudah.get(kolom)
    ]
    if bersama and sesudah:  # only ever added
        arah = _ARAH.get(str(sesudah.get("arah")), str(sesudah.get("arah")))
        if tindakan == Tindakan.REALISASI_KIRIM.value and sesudah.get("arah") == "lanjut":
            arah = _DIKIRIM
        semua.insert(0, (arah, shown(sesudah, "dari"), shown(sesudah, "ke")))
    return tuple(satu for satu in semua if satu[1] != satu[2])


def _name_of(sesi: Session, kolom: str, isi: Isian) -> str:
    """What a person calls the row that an id names."""
    kelas, nama = _BERNAMA[kolom]
    kunci = isi.get(kolom)
    baris = None if not kunci else sesi.get(kelas, str(kunci))
    return KOSONG if baris is None else str(getattr(baris, nama))


def _type_of(tabel: str, kolom: str) -> object:
    """The column's type; None for one of an older version."""
    ada = SQLModel.metadata.tables.get(tabel)
    return None if ada is None or kolom not in ada.columns else ada.columns[kolom].type


def _in_words(ctx: AppContext, sesi: Session, tabel: str, isi: Isian, kolom: str) -> str:
    """What a code or a 1 stands for: a step, Ya/Tidak, a predikat, a role; empty when none is."""
    nilai = isi.get(kolom)
    if nilai is None or nilai == "":
        return ""
    if (tabel, kolom) in _LANGKAH:
        return _step_title(ctx, sesi, str(isi.get("siklus_id")), str(nilai))
    if (tabel, kolom) == ("kebijakan", "skala") and nilai:
        return skala_from_json(str(nilai)).nama
    if (tabel, kolom) == ("tata_naskah", "logo"):
        return f"gambar (sidik …{hashlib.sha256(str(nilai).encode()).hexdigest()[-6:]})"
    if kolom == "peran" and nilai in set(Peran):
        return sebutan(Peran(nilai), ctx.kantor.jenis)
    if kolom == "keadaan":
        return str(nilai).replace("_", " ")
    if (tabel, kolom) == ("realisasi", "nilai"):
        try:
            rencana = ctx.rencana(sesi, int(isi.get("tahun") or 0))
            indikator = rencana.get(str(isi.get("indikator_id")))
        except KeyError:  # the plan no longer has it
            return ""
        if indikator.polaritas in {Polaritas.YA_TIDAK, Polaritas.PREDIKAT}:
            return format_figur(indikator, Decimal(str(nilai)))
    return ""


def _step_title(ctx: AppContext, sesi: Session, siklus_id: str, kode: str) -> str:
    """The title of a step in the words of the SOP with which its cycle began."""
    siklus = sesi.get(SiklusRow, siklus_id)
    versi = None if siklus is None else sesi.get(SopVersi, siklus.sop_versi_id)
    if versi is not None:
        for langkah in parse_sop(versi.isi, versi.kode).langkah:
            if langkah.kode == kode:
                return fill(ctx, langkah.judul)
    return kode.replace("-", " ")


def _shown(kolom: str, jenis: object, nilai: object) -> str:
    """A value of the journal the Indonesian way: it keeps decimals and days as plain text."""
    if isinstance(nilai, bool):
        return "Ya" if nilai else "Tidak"
    teks = "" if nilai is None else str(nilai)
    if not teks:
        return KOSONG
    if isinstance(jenis, DecimalText) or (kolom in _RUPIAH and isinstance(nilai, int)):
        return format_angka(Decimal(teks))
    if isinstance(jenis, Date):
        return tanggal_indonesia(date.fromisoformat(teks))
    return _cut(teks, _TEKS_TERPANJANG)


def _cut(teks: str, panjang: int) -> str:
    return teks if len(teks) <= panjang else f"{teks[:panjang]}…"
