"""What final papers are made of, as tables, and which commands have touched that since.

The journal tells which rows a command changed.  A paper whose sources nobody touched is as it was,
without being made again; where it differs, only commands on what differs can be the cause.
"""

from collections.abc import Iterable

from sqlalchemy import ColumnElement
from sqlmodel import Session, and_, col, or_, select

from sakip_desktop.db.models import Jurnal, JurnalBaris, RealisasiAnggaran, RealisasiRow
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.isi_rekam import Beda
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen import DokumenFinal

NASKAH = "naskah"
"""The words of a paper: its own row."""
_TERBANYAK = 50

# The head of every paper.
_ORANG = frozenset({"orang", "jabatan_dipegang", "peran_dipegang", "unit_kerja"})
_TATA = frozenset({"opd", "tata_naskah"})

# Its own matter, by kind; a kind that is not named is made of its fields alone.
_RENCANA = frozenset({"simpul_versi", "indikator_versi", "target", "pagu"})
_ANGKA = _RENCANA | {
    "kebijakan", "realisasi", "realisasi_anggaran", "aturan_periksa", "pengecualian",
}  # fmt: skip
_TINDAK = frozenset({"tindak_lanjut", "tindak_lanjut_gerak"})
_ISI: dict[KodeDokumen, frozenset[str]] = {
    KodeDokumen.PERJANJIAN_KINERJA: _RENCANA,
    KodeDokumen.RENCANA_AKSI: _RENCANA,
    KodeDokumen.CEKLIST: _RENCANA | {"dokumen_kantor", "sk_tim", "bukti", "penilaian_smart"},
    KodeDokumen.LAPORAN_PENGUMPULAN: _ANGKA
    | {
        "siklus", "langkah_berjalan", "disposisi", "masa_isi", "bukti", "formulir_terbit",
        "formulir_gerak", "pertanyaan", "pesan_pertanyaan",
    },
    KodeDokumen.PENGUKURAN: _ANGKA,
    KodeDokumen.LAPORAN_PENGUKURAN: _ANGKA | _TINDAK,
    KodeDokumen.TINDAK_LANJUT: _TINDAK,
    KodeDokumen.DAFTAR_ARSIP: frozenset({"dokumen", "arsip_dokumen", "pengiriman", "agenda"}),
}  # fmt: skip

# Fields of a record that come from one place; all others are the paper's own matter.
_DARI = {
    "kantor": frozenset({"opd"}),
    "penanda_tangan": _ORANG | _TATA,
    "paraf": _ORANG | _TATA,
    "kaki": _TATA,
}
_FIGUR: dict[str, type[RealisasiRow] | type[RealisasiAnggaran]] = {
    "realisasi": RealisasiRow,
    "realisasi_anggaran": RealisasiAnggaran,
}


def sources_of(kode: KodeDokumen) -> frozenset[str]:
    """Every table that a paper of a kind is made of, beside its own row."""
    return _ORANG | _TATA | _ISI.get(kode, frozenset())


def sources_of_difference(kode: KodeDokumen, beda: Iterable[Beda]) -> frozenset[str]:
    """The tables in which the causes of these differences can lie."""
    hasil: frozenset[str] = frozenset()
    for satu in beda:
        bagian = next((kata for kata in satu.jalur if kata not in ("kepala", "laporan")), "")
        hasil |= _DARI.get(bagian, sources_of(kode))
    return hasil


def commands_since(
    ctx: AppContext, sesi: Session, satu: DokumenFinal, tabel: frozenset[str]
) -> list[Jurnal]:
    """The newest commands on these tables after a paper became final.

    Args:
        ctx: the open office.
        sesi: an open session.
        satu: the paper.
        tabel: what it is made of; ``naskah`` means its own words.
    """
    kueri = (
        select(Jurnal)
        .join(
            JurnalBaris,
            (col(JurnalBaris.instalasi) == Jurnal.instalasi)
            & (col(JurnalBaris.urut) == Jurnal.urut),
        )
        .where(Jurnal.opd_id == ctx.opd_id, *_since(ctx, satu, tabel))
        .distinct()
        .order_by(col(Jurnal.urut).desc())
        .limit(_TERBANYAK)
    )
    return list(sesi.exec(kueri))


def _since(
    ctx: AppContext, satu: DokumenFinal, tabel: frozenset[str]
) -> tuple[ColumnElement[bool], ...]:
    """Rows that were changed after a paper became final, and that it shows.

    Finalising and revising the paper itself change no word of it; a figure of a later month is not
    on it.
    """
    sendiri = and_(JurnalBaris.tabel == NASKAH, JurnalBaris.kunci == satu.naskah_id)
    lain = tabel - _FIGUR.keys() - {NASKAH}
    pilih: list[ColumnElement[bool]] = [col(JurnalBaris.tabel).in_(lain) & ~_of_own_final(satu)]
    if NASKAH in tabel:
        pilih.append(sendiri & (col(Jurnal.tindakan) != Tindakan.NASKAH_FINAL.value))
    for nama, baris in _FIGUR.items():
        if nama in tabel:
            kemudian = select(baris.id).where(
                baris.opd_id == ctx.opd_id,
                or_(
                    col(baris.tahun) > satu.periode.tahun,
                    and_(
                        baris.tahun == satu.periode.tahun,
                        col(baris.ke) > satu.periode.bulan_akhir,
                    ),
                ),
            )
            pilih.append(and_(JurnalBaris.tabel == nama, col(JurnalBaris.kunci).not_in(kemudian)))
    return col(Jurnal.urut) > satu.jurnal_urut + 1, or_(*pilih)


def _of_own_final(satu: DokumenFinal) -> ColumnElement[bool]:
    """The command is one by which the paper itself was finalised or revised."""
    lain = select(JurnalBaris.urut).where(
        JurnalBaris.tabel == NASKAH, JurnalBaris.kunci == satu.naskah_id
    )
    return and_(col(Jurnal.tindakan) == Tindakan.NASKAH_FINAL.value, col(Jurnal.urut).in_(lain))
