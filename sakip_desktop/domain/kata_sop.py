"""What the words of an SOP's *kelengkapan* and *keluaran* mean: a paper, a document of the office.

One table for the checklist of a step, for the papers that it puts out, and for the register of the
office's documents.  Each word names the procedures in which it stands (a test holds the table
against their files); words without one are what offices write in their own procedures.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.dokumen_kantor import DokumenKantor, MacamDokumen
from sakip_desktop.domain.teks import kunci


class Tahap(StrEnum):
    """How far a paper must be for a word to be true of it."""

    KONSEP = "konsep"
    FINAL = "final"


@dataclass(frozen=True, slots=True, kw_only=True)
class ArtiKata:
    """What a word means.

    Attributes:
        kertas: the paper that the program makes; None for none.
        tahap: how far it must be.
        macam: the documents of the office's register that it means.
        dari: codes of the procedures in which it stands.
    """

    kertas: KodeDokumen | None = None
    tahap: Tahap = Tahap.FINAL
    macam: frozenset[MacamDokumen] = frozenset()
    dari: tuple[str, ...] = ()


_K, _M, _KONSEP = KodeDokumen, MacamDokumen, Tahap.KONSEP

_KUMPUL = "pengumpulan-data-kinerja"
_UKUR = "pengukuran-kinerja"
_DINAS = "pengukuran-kinerja-dinas"
_TIGA = (
    "pengukuran-kinerja-badan",
    "pengukuran-kinerja-kecamatan",
    "pengukuran-kinerja-setwan",
)


def _paper(kertas: KodeDokumen, *dari: str, tahap: Tahap = Tahap.FINAL) -> ArtiKata:
    return ArtiKata(kertas=kertas, tahap=tahap, dari=dari)


def _office(*macam: MacamDokumen, dari: tuple[str, ...] = ()) -> ArtiKata:
    return ArtiKata(macam=frozenset(macam), dari=dari)


# As ``kunci`` spells them.
ARTI: dict[str, ArtiKata] = {
    # Letters and meetings
    "lembar disposisi": _paper(_K.DISPOSISI, *_TIGA, _UKUR, _KUMPUL, tahap=_KONSEP),
    "disposisi": _paper(_K.DISPOSISI, _UKUR, _KUMPUL),
    "disposisi pimpinan": _paper(_K.DISPOSISI, *_TIGA),
    "disposisi {pimpinan}": _paper(_K.DISPOSISI, _UKUR, _KUMPUL),
    "disposisi kadis": _paper(_K.DISPOSISI, _DINAS),
    "disposisi kadis/perintah dinas": _paper(_K.DISPOSISI, _DINAS),
    "disposisi/perintah sekdis": _paper(_K.DISPOSISI, _DINAS),
    "undangan rapat": _paper(_K.UNDANGAN, *_TIGA),
    "notulen rapat": _paper(_K.NOTULEN, *_TIGA, _UKUR, _KUMPUL),
    "daftar hadir": _paper(_K.DAFTAR_HADIR, *_TIGA),
    "surat pengantar": _paper(_K.SURAT_PENGANTAR, *_TIGA),
    # The team and its plan
    "dokumen draf sk": _paper(_K.SK_TIM, _DINAS, tahap=_KONSEP),
    "dokumen final sk": _paper(_K.SK_TIM, _DINAS),
    "sk tim": ArtiKata(kertas=_K.SK_TIM, macam=frozenset({_M.SK_TIM})),
    "sk tim sakip": ArtiKata(kertas=_K.SK_TIM, macam=frozenset({_M.SK_TIM})),
    "program kerja": ArtiKata(kertas=_K.PROGRAM_KERJA, macam=frozenset({_M.PROGRAM_KERJA})),
    "program kerja kegiatan": ArtiKata(
        kertas=_K.PROGRAM_KERJA, macam=frozenset({_M.PROGRAM_KERJA}), dari=(_UKUR, _KUMPUL)
    ),
    "rencana aksi": ArtiKata(kertas=_K.RENCANA_AKSI, macam=frozenset({_M.PROGRAM_KERJA})),
    # Collecting
    "ceklis dokumen": _paper(_K.CEKLIST, _KUMPUL),
    "ceklist dokumen": _paper(_K.CEKLIST),
    "form pengukuran kinerja": _paper(_K.FORMULIR_KOSONG, *_TIGA),
    "form pengukuran kinerja terisi": _paper(_K.FORMULIR, *_TIGA),
    "formulir data capaian kinerja": _paper(_K.FORMULIR_KOSONG, _DINAS),
    "draf formulir pengumpulan data": _paper(_K.FORMULIR_KOSONG, _KUMPUL, tahap=_KONSEP),
    "formulir pengumpulan data": _paper(_K.FORMULIR_KOSONG, _KUMPUL),
    "blangko formulir pengumpulan data": _paper(_K.FORMULIR_KOSONG, _KUMPUL),
    "formulir terisi": _paper(_K.FORMULIR, _DINAS, _KUMPUL),
    "bukti tanda terima format": _paper(_K.TANDA_TERIMA, *_TIGA),
    "bukti tanda terima formulir": _paper(_K.TANDA_TERIMA, _KUMPUL),
    "rekapitulasi hasil pengumpulan data": _paper(_K.REKAPITULASI, _KUMPUL),
    "draf laporan hasil pengumpulan data": _paper(_K.LAPORAN_PENGUMPULAN, _KUMPUL, tahap=_KONSEP),
    "laporan hasil pengumpulan data": _paper(_K.LAPORAN_PENGUMPULAN, _KUMPUL),
    "laporan hasil pengumpulan data kinerja": _paper(_K.LAPORAN_PENGUMPULAN),
    "arsip hasil pengumpulan data": _paper(_K.DAFTAR_ARSIP, _KUMPUL, tahap=_KONSEP),
    # Measuring
    "kertas kerja pengukuran kinerja": _paper(_K.KERTAS_KERJA, _UKUR),
    "kertas kerja pengukuran kinerja terisi": _paper(_K.KERTAS_KERJA, _UKUR),
    "rekapitulasi hasil pengukuran kinerja": _paper(_K.REKAPITULASI, _UKUR),
    "draf pengukuran kinerja": _paper(_K.PENGUKURAN, *_TIGA, tahap=_KONSEP),
    "draf dokumen pengukuran kinerja": _paper(_K.PENGUKURAN, *_TIGA, tahap=_KONSEP),
    "dokumen pengukuran kinerja": _paper(_K.PENGUKURAN, *_TIGA, _UKUR),
    "dokumen pengukuran kinerja ditandatangani": _paper(_K.PENGUKURAN, *_TIGA),
    "dokumen hasil pengukuran kinerja": _paper(_K.PENGUKURAN, _DINAS),
    "dokumen final laporan": _paper(_K.PENGUKURAN, _DINAS),  # its step makes this final
    "draf dokumen laporan": _paper(_K.LAPORAN_PENGUKURAN, _DINAS, tahap=_KONSEP),
    "draf laporan hasil pengukuran kinerja": _paper(_K.LAPORAN_PENGUKURAN, _UKUR, tahap=_KONSEP),
    "laporan hasil pengukuran kinerja": _paper(_K.LAPORAN_PENGUKURAN, _UKUR),
    "dokumen tindak lanjut": _paper(_K.TINDAK_LANJUT, _DINAS),
    "rencana tindak lanjut": _paper(_K.TINDAK_LANJUT),
    "arsip hasil pengukuran kinerja": _paper(_K.DAFTAR_ARSIP, _UKUR, tahap=_KONSEP),
    # What the office has
    "renstra": _office(_M.RENSTRA, dari=(_UKUR, _KUMPUL)),
    "dokumen renstra": _office(_M.RENSTRA),
    "rencana strategis": _office(_M.RENSTRA),
    "renja": _office(_M.RENJA),
    "dokumen renja": _office(_M.RENJA, dari=(_DINAS,)),
    "rencana kerja": _office(_M.RENJA),
    "rencana kerja perangkat daerah": _office(_M.RENJA),
    "rencana kinerja": _office(_M.RENCANA_KINERJA),
    "rencana kinerja perangkat daerah": _office(_M.RENCANA_KINERJA),
    "rencana kinerja tahunan": _office(_M.RENCANA_KINERJA),
    "rkt": _office(_M.RENCANA_KINERJA),
    "rka": _office(_M.DPA),
    "dpa": _office(_M.DPA),
    "rka/dpa": _office(_M.DPA),
    "rka-dpa": _office(_M.DPA),
    "dokumen dpa": _office(_M.DPA),
    "dokumen rka-dpa": _office(_M.DPA),
    "pk": ArtiKata(kertas=_K.PERJANJIAN_KINERJA, macam=frozenset({_M.PK}), dari=(_DINAS,)),
    "dokumen pk": ArtiKata(kertas=_K.PERJANJIAN_KINERJA, macam=frozenset({_M.PK})),
    "perjanjian kinerja": ArtiKata(kertas=_K.PERJANJIAN_KINERJA, macam=frozenset({_M.PK})),
    "perjanjian kinerja (pk)": ArtiKata(kertas=_K.PERJANJIAN_KINERJA, macam=frozenset({_M.PK})),
    "hasil survei": _office(_M.SURVEI, _M.SKM, dari=(_KUMPUL,)),
    "hasil survey": _office(_M.SURVEI, _M.SKM),
    "skm": _office(_M.SKM),
    "survei kepuasan masyarakat": _office(_M.SKM),
    "lkjip": _office(_M.LKJIP),
    "laporan kinerja": _office(_M.LKJIP),
    "laporan kinerja instansi pemerintah": _office(_M.LKJIP),
    "laporan kinerja instansi pemerintah (lkjip)": _office(_M.LKJIP),
    "lhe": _office(_M.LHE),
    "laporan hasil evaluasi": _office(_M.LHE, dari=(_KUMPUL,)),
    "lap. hasil evaluasi": _office(_M.LHE),
    "dokumen hasil penilaian sakip": _office(_M.LHE),
    "hasil penilaian sakip": _office(_M.LHE),
    # Comes from outside, is no paper, or is more than one
    "surat dari bupati/inspektorat": ArtiKata(dari=(_UKUR, _KUMPUL)),
    "perintah dinas/hasil rapim": ArtiKata(dari=(_DINAS,)),
    "peraturan terkait": ArtiKata(dari=(_DINAS,)),
    "juknis pengukuran kinerja": ArtiKata(dari=(_UKUR,)),
    "dokumen data kinerja": ArtiKata(dari=(_UKUR,)),
    "persetujuan {pimpinan}": ArtiKata(dari=_TIGA),
}

# How words of an office's own procedure begin that the table does not have.
_AWALAN: dict[str, ArtiKata] = {
    "lembar disposisi ": _paper(_K.DISPOSISI, tahap=_KONSEP),
    "disposisi ": _paper(_K.DISPOSISI),
    "undangan rapat ": _paper(_K.UNDANGAN),
    "notulen ": _paper(_K.NOTULEN),
    "daftar hadir ": _paper(_K.DAFTAR_HADIR),
    "surat pengantar ": _paper(_K.SURAT_PENGANTAR),
}
_TAK_BERARTI = ArtiKata()

DARI_DATA = frozenset(
    {
        _K.FORMULIR_KOSONG, _K.FORMULIR, _K.REKAPITULASI, _K.RINGKASAN, _K.KERTAS_KERJA,
        _K.KERTAS_KERJA_EXCEL, _K.TANDA_TERIMA, _K.DAFTAR_TANDA_TERIMA, _K.TINDAK_LANJUT_EXCEL,
    }
)  # fmt: skip
"""Drawn from the data whenever they are asked for: there is no draft and nothing final of them."""

BEREDAR = frozenset({_K.DISPOSISI, _K.DAFTAR_HADIR})
"""Go round and are completed by hand: one that is stored is there, final or not."""

BERULANG = frozenset({_K.DISPOSISI, _K.UNDANGAN, _K.DAFTAR_HADIR, _K.NOTULEN})
"""Several steps of a procedure may each put out their own."""


def meaning_of(butir: str) -> ArtiKata:
    """What a word of an SOP means; nothing when nobody knows it."""
    kata = kunci(butir)
    arti = ARTI.get(kata)
    if arti is not None:
        return arti
    return next((isi for awal, isi in _AWALAN.items() if kata.startswith(awal)), _TAK_BERARTI)


def kinds_of(butir: str) -> frozenset[MacamDokumen]:
    """The kinds of the office's documents that a word means; empty when it means none of them."""
    return meaning_of(butir).macam


def find_meant(butir: str, ada: Iterable[DokumenKantor]) -> DokumenKantor | None:
    """The document that a word of an SOP asks for: of its kind, or of that very title.

    One without a file counts: the register says that the office has it.
    """
    macam, judul = kinds_of(butir), kunci(butir)
    cocok = [satu for satu in ada if satu.macam in macam or kunci(satu.judul) == judul]
    return max(cocok, key=lambda satu: (satu.isi is not None, satu.ditambah_pada), default=None)
