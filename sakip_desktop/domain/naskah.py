"""Papers that people put words into: what is asked for, who signs, how a paper stands.

A naskah is the paper while it is being made (*konsep*); what it says about figures, names and
dates is taken from the data when it is drawn.  When it becomes final its record is frozen
(``beku``), and from then on the paper is drawn from that record alone.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Kantor, Kebijakan
from sakip_desktop.domain.laporan import Finalisasi, PenandaTangan
from sakip_desktop.domain.periode import Periode

PROSA_TERPANJANG = 30_000
"""Letters that a narrative may have; a line of a form has ``BARIS_TERPANJANG``."""
BARIS_TERPANJANG = 500
PANJANG_NIP = 18
"""Digits of the number of a civil servant."""


class JenisBidang(StrEnum):
    """What kind of thing is typed into a field."""

    BARIS = "baris"  # one line
    PROSA = "prosa"  # paragraphs, an empty line between them
    TANGGAL = "tanggal"  # a day, kept as ISO text
    PILIHAN = "pilihan"  # one of ``Bidang.pilihan``, or own words
    DAFTAR = "daftar"  # lines that are numbered or ticked on paper
    TABEL = "tabel"  # rows with ``Bidang.kolom``


@dataclass(frozen=True, slots=True, kw_only=True)
class Bidang:
    """One thing that a paper asks a person for.

    Attributes:
        kunci: lasting word under which the answer is kept.
        judul: label on the screen.
        wajib: the paper cannot become final without it.
        bawaan: what stands there in a new paper; ``{periode}`` and the other words of
            ``services.naskah.kata`` are filled in then.
        petunjuk: what is meant, where the label does not say it.
        pilihan: what is offered for ``PILIHAN``.
        kolom: heads of the columns of a ``TABEL``.
    """

    kunci: str
    judul: str
    jenis: JenisBidang = JenisBidang.BARIS
    wajib: bool = False
    bawaan: str = ""
    petunjuk: str = ""
    pilihan: tuple[str, ...] = ()
    kolom: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Isian:
    """What was typed, by ``Bidang.kunci``; what was not asked for or not answered is left out."""

    teks: dict[str, str] = field(default_factory=dict)
    daftar: dict[str, tuple[str, ...]] = field(default_factory=dict)
    tabel: dict[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)

    def text(self, kunci: str) -> str:
        """A line, paragraphs or a choice; empty when nothing was typed."""
        return self.teks.get(kunci, "")

    def day(self, kunci: str) -> date | None:
        """A day; None when none was chosen."""
        teks = self.teks.get(kunci, "")
        return date.fromisoformat(teks) if teks else None

    def items(self, kunci: str) -> tuple[str, ...]:
        """Lines; empty when nothing was typed."""
        return self.daftar.get(kunci, ())

    def rows(self, kunci: str) -> tuple[tuple[str, ...], ...]:
        """Rows of a table; empty when nothing was typed."""
        return self.tabel.get(kunci, ())

    def missing(self, bidang: Sequence[Bidang]) -> tuple[Bidang, ...]:
        """What a paper cannot do without and nobody has answered."""
        return tuple(satu for satu in bidang if satu.wajib and not self._answered(satu))

    def _answered(self, satu: Bidang) -> bool:
        match satu.jenis:
            case JenisBidang.DAFTAR:
                return any(baris.strip() for baris in self.items(satu.kunci))
            case JenisBidang.TABEL:
                return any(sel.strip() for baris in self.rows(satu.kunci) for sel in baris)
        return bool(self.text(satu.kunci).strip())


class CaraTtd(StrEnum):
    """How a paper is signed; it never says that it was."""

    BASAH = "basah"
    TTE = "tte"


class Wewenang(StrEnum):
    """In whose name somebody signs."""

    SENDIRI = "sendiri"
    ATAS_NAMA = "a.n."
    UNTUK_BELIAU = "u.b."


@dataclass(frozen=True, slots=True, kw_only=True)
class PilihanTtd:
    """Who is to sign a paper, as chosen; the person follows from the role and the day.

    Attributes:
        sebagai: the line above the title: ``Mengetahui``; may be empty.
        peran: whoever holds it on the paper's day signs.
        orang_id: a person chosen by name instead; empty for the holder of the role.
        wewenang: in whose name; ``ATAS_NAMA`` of the head, ``UNTUK_BELIAU`` of the one who signs
            in the head's name.
        luar: a person outside the office, by name, title and NIP, who has no role here.
        atasan: to whom the head answers (``TataNaskah``).
        pena: signs by hand, also where the paper is signed electronically.
    """

    sebagai: str = ""
    peran: Peran | None = None
    orang_id: str = ""
    wewenang: Wewenang = Wewenang.SENDIRI
    luar: PenandaTangan | None = None
    atasan: bool = False
    pena: bool = False


class KeadaanNaskah(StrEnum):
    """Where a paper stands."""

    KONSEP = "konsep"
    FINAL = "final"
    DIREVISI = "direvisi"  # a final one of which a new revision is being written
    BATAL = "batal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Naskah:
    """A paper as it is being made.

    Attributes:
        id: empty for one that is only proposed and not stored yet.
        periode: the period (or year) that it is about.
        unit_id: the unit that it belongs to; None for the office.
        urut: counts the papers of a kind in a period: the second Undangan Rapat.
        perihal: in a few words what it is about, to tell it from others of its kind.
        tanggal: of the paper; None while none is chosen (then it is drawn with today's).
        cara: how it will be signed.
        tembusan: who gets a copy.
        induk_id: the naskah that it follows from: the Notulen of an Undangan.
        siklus_id: the cycle whose step it is an output of.
        revisi: 0 for the first one that becomes final.
        alasan: why there is a revision.
    """

    id: str
    kode: KodeDokumen
    periode: Periode
    unit_id: str | None = None
    urut: int = 1
    perihal: str = ""
    isian: Isian = field(default_factory=Isian)
    nomor: str = ""
    tanggal: date | None = None
    tempat: str = ""
    cara: CaraTtd = CaraTtd.BASAH
    penanda: tuple[PilihanTtd, ...] = ()
    paraf: tuple[PilihanTtd, ...] = ()
    tembusan: tuple[str, ...] = ()
    induk_id: str | None = None
    siklus_id: str | None = None
    keadaan: KeadaanNaskah = KeadaanNaskah.KONSEP
    revisi: int = 0
    alasan: str = ""
    versi: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TataNaskah:
    """What an office fixes for all its papers.

    Attributes:
        kode_unit: the office's own part of a number, ``Set.DPRD``.
        pola: pattern of the number by book (``domain.nomor``).
        kaki_tte: sentence in the foot of what will be signed electronically; it never claims a
            signature.
        logo: the picture in the kop, a small PNG as base64; empty for none.
        atasan_nama, atasan_jabatan, atasan_nip: to whom the head answers: Pihak Kedua of the
            head's own Perjanjian Kinerja; he holds no role in this office.
    """

    kode_unit: str = ""
    pola: dict[str, str] = field(default_factory=dict)
    kaki_tte: str = ""
    logo: str = ""
    atasan_nama: str = ""
    atasan_jabatan: str = ""
    atasan_nip: str = ""
    versi: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class KepalaNaskah:
    """What every paper has above and below its own matter; frozen with it.

    Attributes:
        tanggal_surat: the day that stands on it.
        penanda_tangan: by the day, from left to right.
        paraf: who initials it before it is signed.
        cara: how it is signed; decides the boxes and the foot.
        kaki: the office's sentence for the foot; empty where it is signed by hand.
        logo: the picture in the kop, a small PNG as base64; empty for none.
        final: None while it is a draft (DRAF is printed across it).
    """

    kantor: Kantor
    kebijakan: Kebijakan
    kode: KodeDokumen
    periode: Periode
    judul: str
    perihal: str = ""
    nomor: str = ""
    tanggal_surat: date
    tempat: str
    penanda_tangan: tuple[PenandaTangan, ...] = ()
    paraf: tuple[PenandaTangan, ...] = ()
    cara: CaraTtd = CaraTtd.BASAH
    kaki: str = ""
    logo: str = ""
    tembusan: tuple[str, ...] = ()
    final: Finalisasi | None = None


def fill_words(teks: str, kata: Mapping[str, str]) -> str:
    """A template with its ``{words}`` filled in; a word that is not known stays as it is."""
    for kunci, isi in kata.items():
        teks = teks.replace(f"{{{kunci}}}", isi)
    return teks


def renew_words(teks: str, lama: Mapping[str, str], baru: Mapping[str, str]) -> str:
    """Last period's text with this period's name, last day and year in the place of its own.

    The year of a regulation (``Nomor 5 Tahun 2025``) and other days stay what they are.

    Args:
        teks: what was typed for the period before.
        lama: the words of that period (``services.naskah.kata``).
        baru: those of the new one.
    """
    teks = teks.replace(lama["akhir_periode"], baru["akhir_periode"])
    for cari, ganti in (
        (re.escape(lama["periode"]), baru["periode"]),
        (f"([Tt]ahun) {lama['tahun']}", rf"\1 {baru['tahun']}"),
    ):
        # Not a day of that month, and not a number of that year.
        teks = re.sub(rf"(?<!\d ){cari}\b", ganti, teks)
    return teks
