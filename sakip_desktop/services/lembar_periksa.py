"""What the verifikator checks: a unit's form, what changed in it, and the remarks written so far.

A remark is stored when its cell is left, like every cell, and becomes the unit's to read when the
form is sent back (``penyerahan.kembalikan_formulir``).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sakip_desktop.db.models import RealisasiRow
from sakip_desktop.db.rows import find_row, of_period
from sakip_desktop.domain.errors import DataTidakSah, LangkahBelumSiap
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.laporan import Formulir
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import clean_text
from sakip_desktop.domain.tugas import SelisihSel
from sakip_desktop.services.capaian import build_selisih
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import build_formulir, load_bahan
from sakip_desktop.services.penyerahan import returnable

CATATAN_TERPANJANG = 1000

KunciCatatan = tuple[str, Periode]
"""A figure: id of the indikator, and the month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LembarPeriksa:
    """A unit's form as it is checked.

    Attributes:
        selisih: what changed since the form was sent back the last time.
        catatan: remarks written so far, by figure.
        kunci: why the form cannot be sent back now; empty when it can.
    """

    formulir: Formulir
    selisih: tuple[SelisihSel, ...]
    catatan: Mapping[KunciCatatan, str]
    kunci: str


def lembar_periksa(
    ctx: AppContext, unit_id: str, periode: Periode, *, sebagai: Peran | None = None
) -> LembarPeriksa:
    """The form of a unit with what the checker needs beside it.

    Raises:
        IzinDitolak: the person may not see the validation.
    """
    with ctx.read(Tindakan.VALIDASI_LIHAT) as sesi:
        bahan = load_bahan(ctx, sesi, periode)
        formulir = build_formulir(ctx, sesi, unit_id, periode, bahan=bahan)
        kunci = [(satu.indikator.id, satu.realisasi.periode) for satu in formulir.baris]
        catatan = {
            (indikator_id, bulan): figur.catatan_kembali
            for indikator_id, bulan in kunci
            if (figur := bahan.figur.get(indikator_id, {}).get(bulan)) is not None
            and figur.catatan_kembali
        }
        izin = ctx.izin(Tindakan.VALIDASI_KEMBALIKAN, Objek(unit_id), sebagai=sebagai)
        return LembarPeriksa(
            formulir=formulir,
            selisih=build_selisih(ctx, sesi, unit_id, periode),
            catatan=catatan,
            kunci=returnable(ctx, sesi, unit_id, periode) if izin.boleh else izin.alasan,
        )


def jumlah_berubah(ctx: AppContext, periode: Periode) -> dict[str, int]:
    """How many cells changed in each unit's form since it was sent back, by unit.

    Raises:
        IzinDitolak: the person may not see the validation.
    """
    with ctx.read(Tindakan.VALIDASI_LIHAT) as sesi:
        unit = {satu.unit_id for satu in ctx.rencana(sesi, periode.tahun).indikator}
        return {satu: len(build_selisih(ctx, sesi, satu, periode)) for satu in unit}


def unit_bercatatan(ctx: AppContext, periode: Periode) -> frozenset[str]:
    """Units with remarks that have not been sent back yet.

    Raises:
        IzinDitolak: the person may not see the validation.
    """
    with ctx.read(Tindakan.VALIDASI_LIHAT) as sesi:
        bahan = load_bahan(ctx, sesi, periode)
        return frozenset(
            indikator.unit_id
            for indikator in bahan.rencana.indikator
            if any(
                figur.catatan_kembali and bulan in periode
                for bulan, figur in bahan.figur.get(indikator.id, {}).items()
            )
            and not returnable(ctx, sesi, indikator.unit_id, periode)
        )


def catat_pemeriksaan(
    ctx: AppContext,
    indikator_id: str,
    bulan: Periode,
    teks: str,
    *,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Store the remark on one figure; an empty text takes it away.

    Raises:
        IzinDitolak: only the verifikator may.
        LangkahBelumSiap: the form cannot be sent back now.
        DataTidakSah: the text is too long, or the figure was never entered.
    """
    indikator = ctx.rencana_tahun(bulan.tahun).get(indikator_id)
    if len(teks.strip()) > CATATAN_TERPANJANG:
        raise DataTidakSah(
            "Catatan ini terlalu panjang.",
            f"Paling banyak {CATATAN_TERPANJANG} huruf, tertulis {len(teks.strip())}.",
            "Ringkas; penjelasan panjang dapat ditulis di alasan pengembalian.",
        )
    with ctx.work(
        Tindakan.VALIDASI_KEMBALIKAN,
        f"Catatan verifikator {bulan.label} – {indikator.kode}",
        Objek(indikator.unit_id),
        tentang=f"{bulan.kode} {indikator.unit_id}",
        sebagai=sebagai,
    ) as sesi:
        alasan = returnable(ctx, sesi, indikator.unit_id, bulan)
        if alasan:
            raise LangkahBelumSiap("Catatan tidak tersimpan.", alasan)
        baris = find_row(
            sesi, RealisasiRow, opd_id=ctx.opd_id, indikator_id=indikator_id, **of_period(bulan)
        )
        if baris is None:
            raise DataTidakSah(
                "Catatan tidak tersimpan.",
                f"{indikator.kode} belum pernah diisi untuk {bulan.label}.",
                "Tulis di alasan pengembalian formulir.",
            )
        baris.catatan_kembali = clean_text(teks).strip()
        sesi.add(baris)
    return Perubahan(frozenset({Jenis.REALISASI}), "Catatan verifikator", bulan)
