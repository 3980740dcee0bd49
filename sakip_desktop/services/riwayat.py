"""The journal as people read it: history of a cell, list of commands, undo."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import TypeVar

from sqlalchemy import Date, func
from sqlmodel import Session, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from sakip_desktop.db import journal, work
from sakip_desktop.db.models import (
    IndikatorRow,
    Jurnal,
    Orang,
    RealisasiRow,
    SiklusRow,
    SimpulRow,
    SopVersi,
    UnitKerja,
)
from sakip_desktop.db.types import DecimalText
from sakip_desktop.domain.angka import format_angka, format_figur
from sakip_desktop.domain.errors import IzinDitolak
from sakip_desktop.domain.izin import Izin, Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kategori import skala_from_json
from sakip_desktop.domain.kinerja import Polaritas
from sakip_desktop.domain.periode import JenisPeriode, Periode, tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.riwayat import Catatan, Entri, Isian
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.siklus import fill, form_objek, parse_sop
from sakip_desktop.services.versi_jurnal import compare_versions

T = TypeVar("T")

_BATALKAN = "Batalkan: "
_PALING_BANYAK_DILIHAT = 2000  # entries that Ctrl+Z looks through
_DAPAT_DIBATALKAN = frozenset({Tindakan.REALISASI_ISI.value, Tindakan.RENCANA_UBAH.value})
_TABEL_SMART = "penilaian_smart"


# What only the program needs or writes, and moments: the entry has its own.
_TEKNIS = frozenset(
    {"id", "versi", "temuan", "isi", "sidik", "sejak", "pada", "dibuat", "diubah_pada"}
    | {"dinilai_pada"}
)
_RUPIAH = frozenset({"nilai"})  # whole rupiah, kept as an integer
# What a new row carries beside what was typed, and who did it: the entry says that too.
_KETERANGAN = frozenset({"oleh", "diubah oleh", "dinilai oleh", "tahun", "jenis", "ke", "butir"})
# Words of people for what the tables call otherwise.
_TABEL = {
    "indikator_versi": "Indikator",
    "jabatan_dipegang": "Jabatan",
    "langkah_berjalan": "Langkah",
    "opd": "Kantor",
    "penilaian_smart": "Penilaian SMART",
    "peran_dipegang": "Peran",
    "siklus": "Putaran kerja",
    "simpul_versi": "Susunan rencana",
    "sop_versi": "SOP",
}
_KOLOM = {
    "berhenti": "tidak berlaku lagi",
    "berhenti_pada": "tidak berlaku sejak",
    "catatan_kembali": "catatan verifikator",
    "gagal": "sandi salah berturut-turut",
    "harus_ganti": "harus mengganti sandi",
    "huruf": "jenis huruf dokumen",
    "indikator_id": "indikator",
    "induk_id": "di bawah",
    "kertas": "kertas dokumen",
    "kosong_nol": "yang kosong dihitung 0",
    "margin_mm": "margin dokumen (mm)",
    "nip": "NIP",
    "orang_id": "orang",
    "pagu_id": "pagu",
    "pengisi_boleh_memeriksa": "pengisi boleh memeriksa",
    "simpul_id": "bagian rencana",
    "teks_asli": "tulisan asli",
    "teks_penyebut": "tulisan asli penyebut",
    "tunggu_sampai": "menunggu sampai",
    "unit_id": "unit",
    "urut": "urutan",
    "varian": "cara menghitung",
    "varian_turun": "rumus indikator yang menurun",
    "zona": "zona waktu",
}
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Saringan:
    """Which entries of the journal are wanted; an empty part asks for all.

    Attributes:
        cari: text in what was done, in the name, or in what it was about.
        nama: who, by the name of then; ``PROGRAM`` for the program itself.
        tindakan: the word of the action.
        dari: first day in the office's zone.
        sampai: last day.
    """

    cari: str = ""
    nama: str = ""
    tindakan: str = ""
    dari: date | None = None
    sampai: date | None = None


PROGRAM = "\0program"
"""``Saringan.nama`` of entries that nobody made."""


@dataclass(frozen=True, slots=True)
class BarisBeda:
    """One row that a command changed: its table, and (column, before, after) of each field."""

    judul: str
    isian: tuple[tuple[str, str, str], ...]

    @property
    def kalimat(self) -> tuple[str, ...]:
        """Each field as a line: ``nilai: 5 → 6``, ``diteruskan dari … ke …``."""
        return tuple(_line(*satu) for satu in self.isian)


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisJurnal:
    """One command as the journal page shows it.

    Attributes:
        ringkas: what it changed, as one line: a field before and after, and how many more.
        lengkap: all that it changed, a line a field.
    """

    urut: int
    waktu: datetime
    nama: str
    peran: str
    atas_nama: str
    label: str
    tindakan: str
    objek: str
    jumlah_baris: int
    ringkas: str
    lengkap: str
    jam_diragukan: bool
    membatalkan: int | None


def riwayat_sel(ctx: AppContext, indikator_id: str, periode: Periode) -> tuple[Catatan, ...]:
    """All that happened to one figure, oldest first.

    Raises:
        IzinDitolak: the person may not read the unit's data.
    """
    with ctx.read() as sesi:
        if not ctx.izin(Tindakan.REKAP_LIHAT).boleh:
            unit_id = ctx.rencana(sesi, periode.tahun).get(indikator_id).unit_id
            ctx.require(Tindakan.REALISASI_LIHAT, Objek(unit_id))
        baris = _figure(ctx, sesi, indikator_id, periode)
        return () if baris is None else tuple(journal.history(sesi, "realisasi", baris.id))


def _figure(
    ctx: AppContext, sesi: Session, indikator_id: str, periode: Periode
) -> RealisasiRow | None:
    return sesi.exec(
        select(RealisasiRow).where(
            RealisasiRow.opd_id == ctx.opd_id,
            RealisasiRow.indikator_id == indikator_id,
            RealisasiRow.tahun == periode.tahun,
            RealisasiRow.jenis == periode.jenis.value,
            RealisasiRow.ke == periode.ke,
        )
    ).first()


def daftar_jurnal(
    ctx: AppContext,
    *,
    batas: int = 200,
    sebelum: int | None = None,
    cari: str = "",
    saringan: Saringan | None = None,
) -> tuple[BarisJurnal, ...]:
    """Commands, newest first.

    Args:
        ctx: the open office.
        batas: how many at most.
        sebelum: only entries with a smaller number, for the next page.
        cari: text in the label, the name or the object.
        saringan: which entries, in place of ``cari``.

    Raises:
        IzinDitolak: only administrator and pemeriksa read the journal.
    """
    with ctx.read(Tindakan.JURNAL_LIHAT) as sesi:
        kueri = _found(ctx, select(Jurnal), saringan or Saringan(cari=cari))
        kueri = kueri.order_by(col(Jurnal.urut).desc()).limit(batas)
        if sebelum is not None:
            kueri = kueri.where(Jurnal.urut < sebelum)
        return tuple(
            BarisJurnal(
                urut=satu.urut,
                waktu=satu.waktu,
                nama=satu.nama,
                peran=satu.peran,
                atas_nama=satu.atas_nama,
                label=satu.label,
                tindakan=satu.tindakan,
                objek=satu.objek,
                jumlah_baris=len(journal.changes_of(satu)),
                ringkas=_in_short(satu.label, beda),
                lengkap="\n".join(baris for isi in beda for baris in isi.kalimat),
                jam_diragukan=satu.jam_diragukan,
                membatalkan=satu.membatalkan,
            )
            for satu in sesi.exec(kueri)
            for beda in [_changes(ctx, sesi, satu)]
        )


def jumlah_jurnal(ctx: AppContext, *, cari: str = "", saringan: Saringan | None = None) -> int:
    """How many commands there are, or fit.

    Raises:
        IzinDitolak: only administrator and pemeriksa read the journal.
    """
    with ctx.read(Tindakan.JURNAL_LIHAT) as sesi:
        banyak = select(func.count(col(Jurnal.urut)))
        return sesi.exec(_found(ctx, banyak, saringan or Saringan(cari=cari))).one()


def pilihan_jurnal(ctx: AppContext) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names and actions that the journal holds, to choose from; an empty name is the program.

    Raises:
        IzinDitolak: only administrator and pemeriksa read the journal.
    """
    with ctx.read(Tindakan.JURNAL_LIHAT) as sesi:
        nama = sesi.exec(select(Jurnal.nama).distinct().order_by(Jurnal.nama)).all()
        tindakan = sesi.exec(select(Jurnal.tindakan).distinct().order_by(Jurnal.tindakan)).all()
    return tuple(nama), tuple(tindakan)


def _found(ctx: AppContext, kueri: SelectOfScalar[T], saringan: Saringan) -> SelectOfScalar[T]:
    if saringan.cari:
        kueri = kueri.where(
            col(Jurnal.label).icontains(saringan.cari, autoescape=True)
            | col(Jurnal.nama).icontains(saringan.cari, autoescape=True)
            | col(Jurnal.objek).icontains(saringan.cari, autoescape=True)
        )
    if saringan.nama:
        kueri = kueri.where(Jurnal.nama == ("" if saringan.nama == PROGRAM else saringan.nama))
    if saringan.tindakan:
        kueri = kueri.where(Jurnal.tindakan == saringan.tindakan)
    if saringan.dari is not None:
        kueri = kueri.where(Jurnal.waktu >= _midnight(ctx, saringan.dari))
    if saringan.sampai is not None:
        kueri = kueri.where(Jurnal.waktu < _midnight(ctx, saringan.sampai + timedelta(days=1)))
    return kueri


def _midnight(ctx: AppContext, hari: date) -> datetime:
    """When a day begins in the office's zone."""
    return datetime.combine(hari, time.min, tzinfo=ctx.zona).astimezone(UTC)


def isi_jurnal(ctx: AppContext, urut: int) -> tuple[BarisBeda, ...]:
    """What one command changed, row by row, for people: no keys, no row versions.

    Raises:
        IzinDitolak: only administrator and pemeriksa read the journal.
    """
    with ctx.read(Tindakan.JURNAL_LIHAT) as sesi:
        entri = sesi.exec(select(Jurnal).where(Jurnal.urut == urut)).first()
        return () if entri is None else _changes(ctx, sesi, entri)


def _changes(ctx: AppContext, sesi: Session, entri: Jurnal) -> tuple[BarisBeda, ...]:
    semua = journal.changes_of(entri)
    if entri.tindakan == Tindakan.RENCANA_UBAH.value:
        semua = compare_versions(sesi, semua)
    return tuple(
        BarisBeda(_TABEL.get(satu.tabel, satu.tabel.replace("_", " ").capitalize()), isian)
        for satu in semua
        if (isian := _differences(ctx, sesi, satu, entri.tindakan))
    )


def _in_short(label: str, beda: tuple[BarisBeda, ...]) -> str:
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


def undoable(
    ctx: AppContext,
    unit_id: str | None = None,
    periode: Periode | None = None,
    *,
    sebagai: Peran | None = None,
) -> tuple[int, str] | None:
    """Number and label of my last command that can be taken back; None when there is none.

    Only the person's own cell entries in a step that is still open count, and SMART judgements; an
    undone entry is passed over, one whose cell somebody changed since too, and the undo of an undo
    is the redo.

    Args:
        ctx: the open office.
        unit_id: only entries in that unit's form.
        periode: only entries in months of that period.
        sebagai: the role of the tab in front.
    """
    if ctx.pelaku is None:
        return None
    with ctx.read() as sesi:
        milik = sesi.exec(
            select(Jurnal)
            .where(
                Jurnal.orang_id == ctx.pelaku.orang_id,
                col(Jurnal.tindakan).in_(_DAPAT_DIBATALKAN),
            )
            .order_by(col(Jurnal.urut).desc())
            .limit(_PALING_BANYAK_DILIHAT)
            .execution_options(yield_per=100)
        )
        dibatalkan: set[int] = set()
        for satu in milik:  # from the newest: an undo that was itself undone takes nothing back
            if satu.urut in dibatalkan:
                continue
            if satu.membatalkan is not None:
                dibatalkan.add(satu.membatalkan)
            elif (
                _is_about(ctx, sesi, satu, unit_id, periode)
                and work.is_as_left(sesi, satu)
                and _izin(ctx, sesi, satu, sebagai).boleh
            ):
                return satu.urut, satu.label
    return None


def _places(ctx: AppContext, sesi: Session, entri: Jurnal) -> list[tuple[str, Periode]] | None:
    """Unit and month of every cell of an entry; None when it is about something else.

    Known from the journal alone: the rows themselves may be gone, as an undone first entry leaves
    none.

    Raises:
        KeyError: the plan no longer has it.
    """
    hasil = []
    for satu in journal.changes_of(entri):
        isi = satu.sesudah or satu.sebelum or {}
        if satu.tabel not in ("realisasi", "realisasi_anggaran"):
            return None
        periode = Periode(
            int(isi["tahun"] or 0), JenisPeriode(str(isi["jenis"])), int(isi["ke"] or 0)
        )
        rencana = ctx.rencana(sesi, periode.tahun)
        unit_id = (
            rencana.get(str(isi["indikator_id"])).unit_id
            if satu.tabel == "realisasi"
            else rencana.node(str(isi["simpul_id"])).unit_id
        )
        hasil.append((unit_id or "", periode))
    return hasil


def _is_about(
    ctx: AppContext, sesi: Session, entri: Jurnal, unit_id: str | None, periode: Periode | None
) -> bool:
    """Whether an entry stands in the unit's form for the period."""
    if unit_id is None and periode is None:
        return True
    try:
        tempat = _places(ctx, sesi, entri) or []
    except KeyError:
        return False
    return any(
        unit_id in (None, unit) and (periode is None or bulan in periode) for unit, bulan in tempat
    )


def _izin(ctx: AppContext, sesi: Session, entri: Jurnal, sebagai: Peran | None) -> Izin:
    """Whether the cells of an entry can be typed in now, a judgement be given.

    A version of the plan stays: papers and figures may be measured with it.
    """
    if entri.tindakan == Tindakan.RENCANA_UBAH.value:
        if any(satu.tabel != _TABEL_SMART for satu in journal.changes_of(entri)):
            alasan = (
                "Perubahan rencana tersimpan sebagai versi dengan alasannya dan tidak dihapus. "
                "Ketik lagi isi yang lama; itu menjadi versi berikutnya."
            )
            return Izin(boleh=False, alasan=alasan)
        return ctx.izin(Tindakan.RENCANA_UBAH, sebagai=sebagai)
    izin = Izin(boleh=False, alasan="Catatan ini bukan isian formulir.")
    try:
        tempat = _places(ctx, sesi, entri)
    except KeyError:
        return Izin(boleh=False, alasan="Isian itu tidak ada lagi dalam rencana.")
    if tempat and _plan_moved_on(ctx, sesi, entri):
        alasan = (
            "Rencana berubah sejak isian itu, dan isian lama diukur dengan rencana yang lama. "
            "Ketik lagi isinya."
        )
        return Izin(boleh=False, alasan=alasan)
    for unit_id, periode in tempat or ():
        objek = form_objek(ctx, sesi, unit_id, periode)
        izin = ctx.izin(Tindakan.REALISASI_ISI, objek, sebagai=sebagai)
        if not izin.boleh:
            return izin
    return izin


def _plan_moved_on(ctx: AppContext, sesi: Session, entri: Jurnal) -> bool:
    """Whether a cell would come back that the plan in force no longer asks for in that way."""
    for satu in journal.changes_of(entri):
        if satu.sebelum is None:
            continue  # it goes, nothing comes back
        isi = satu.sebelum
        periode = Periode(
            int(isi["tahun"] or 0), JenisPeriode(str(isi["jenis"])), int(isi["ke"] or 0)
        )
        rencana = ctx.rencana(sesi, periode.tahun)
        if satu.tabel == "realisasi":
            berlaku = rencana.get(str(isi["indikator_id"]))
            tetap = berlaku.versi_id == isi["indikator_versi_id"] and berlaku.measured_in(periode)
        else:
            tetap = rencana.node(str(isi["simpul_id"])).spends_in(periode)
        if not tetap:
            return True
    return False


def undo(ctx: AppContext, urut: int, *, sebagai: Peran | None = None) -> Perubahan:
    """Take my own cell entry or SMART judgement back; undoing the undo is the redo.

    Returns:
        What changed; its ``jurnal_urut`` is the number that a redo takes back.

    Raises:
        IzinDitolak: the entry is somebody else's, or handed something over, or is a version of
            the plan, or the form has been sent since.
        SudahBerubah: the cell is no longer what the entry left.
    """
    with ctx.read() as sesi:
        entri = sesi.exec(select(Jurnal).where(Jurnal.urut == urut)).first()
        if (
            entri is None
            or ctx.pelaku is None
            or entri.orang_id != ctx.pelaku.orang_id
            or entri.tindakan not in _DAPAT_DIBATALKAN
        ):
            raise IzinDitolak(
                "Tidak dapat dibatalkan.",
                "Yang dapat dibatalkan hanya isian Anda sendiri di formulir yang masih terbuka.",
            )
        izin = _izin(ctx, sesi, entri, sebagai)
        if not izin.boleh or izin.peran is None:
            raise IzinDitolak("Tidak dapat dibatalkan.", izin.alasan)
        label, tentang = entri.label.removeprefix(_BATALKAN), entri.objek
        kata = "Dibatalkan" if entri.membatalkan is None else "Dipulihkan"
    baru = work.undo(
        ctx.engine,
        urut,
        Entri(
            opd_id=ctx.opd_id,
            orang_id=ctx.pelaku.orang_id,
            nama=ctx.pelaku.nama,
            peran=izin.peran.value,
            tindakan=entri.tindakan,
            objek=tentang,
            label=f"{_BATALKAN}{label}",
        ),
        ctx.clock,
    )
    rencana = entri.tindakan == Tindakan.RENCANA_UBAH.value
    jenis = frozenset({Jenis.RENCANA} if rencana else {Jenis.REALISASI, Jenis.ANGGARAN})
    return Perubahan(jenis, f"{kata}: {label}", jurnal_urut=baru)
