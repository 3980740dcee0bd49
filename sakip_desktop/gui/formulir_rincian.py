"""What the panel on the right says of the selected line of a form."""

from collections.abc import Mapping
from decimal import Decimal

from sakip_desktop.domain.angka import format_angka, format_figur, format_persen, format_rupiah
from sakip_desktop.domain.capaian import LABEL_RUMUS
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Indikator, Keadaan
from sakip_desktop.domain.laporan import BarisFormulir, BarisFormulirAnggaran
from sakip_desktop.domain.periode import NAMA_BULAN, Periode
from sakip_desktop.domain.riwayat import Catatan
from sakip_desktop.gui.detail_panel import Bagian
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import nilai_setahun
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.riwayat import riwayat_sel

_KOLOM = {
    "nilai": "Realisasi",
    "pembilang": "Pembilang",
    "penyebut": "Penyebut",
    "teks_asli": "Belum terbaca",
    "alasan": "Tidak dapat dipenuhi",
    "penjelasan": "Penjelasan",
    "kendala": "Kendala",
    "upaya": "Upaya",
    "catatan_kembali": "Catatan saat dikembalikan",
}
_KOSONG = "kosong"


def figure_parts(ctx: AppContext, baris: BarisFormulir) -> list[Bagian]:
    """Definition, computation, sources, earlier values and history of a figure."""
    indikator, bulan = baris.indikator, baris.realisasi.periode
    rumus = LABEL_RUMUS.get(baris.capaian.rumus, "")
    return [
        ("Indikator", f"{indikator.kode}  {indikator.nama}"),
        ("Capaian", _capaian_text(baris)),
        ("Catatan saat dikembalikan", baris.realisasi.catatan_kembali),
        ("Definisi", indikator.definisi),
        ("Cara menghitung", indikator.rumus),
        ("Pembilang", indikator.pembilang),
        ("Penyebut", indikator.penyebut),
        ("Rumus capaian", rumus and f"{rumus} (R realisasi, T target)"),
        ("Sumber data", indikator.sumber_data),
        ("Bukti dukung", indikator.bukti),
        ("Penanggung jawab", indikator.penanggung_jawab),
        (f"Angka {bulan.tahun}", _year_text(ctx, indikator, bulan.tahun) or "Belum ada."),
        (
            f"Angka {bulan.tahun - 1}",
            _year_text(ctx, indikator, bulan.tahun - 1) or "Belum ada di program ini.",
        ),
        ("Riwayat isian ini", _history_text(ctx, indikator, bulan) or "Belum pernah diisi."),
    ]


def _capaian_text(baris: BarisFormulir) -> str:
    if baris.realisasi.keadaan is Keadaan.BELUM_DIISI:
        return "Muncul begitu realisasinya diisi."
    kata = baris.capaian.penjelasan
    if baris.terhadap_tahun:
        return f"{kata}\nTerhadap target setahun; bulan ini tidak bertarget sendiri."
    return f"{kata}\nKategori: {baris.kategori.label}" if baris.kategori else kata


def _year_text(ctx: AppContext, indikator: Indikator, tahun: int) -> str:
    """The figures of a year in one paragraph: ``Jan 3 · Feb 4``."""
    return " · ".join(
        f"{NAMA_BULAN[satu.bulan.ke - 1][:3]} {format_figur(indikator, satu.nilai)}"
        for satu in nilai_setahun(ctx, indikator.id, tahun)
        if satu.nilai is not None
    )


def _history_text(ctx: AppContext, indikator: Indikator, bulan: Periode) -> str:
    """Who, when, before → after; the newest first."""
    baris = []
    for satu in reversed(riwayat_sel(ctx, indikator.id, bulan)):
        ubah = changes_text(indikator, satu.sebelum or {}, satu.sesudah or {})
        if ubah:
            baris.append(f"{_who(ctx, satu)}\n{ubah}")
    return "\n\n".join(baris)


def _who(ctx: AppContext, catatan: Catatan) -> str:
    sebagai = ""
    if catatan.peran:
        sebagai = f" sebagai {sebutan(Peran(catatan.peran), ctx.kantor.jenis)}"
    batal = ", membatalkan" if catatan.membatalkan is not None else ""
    return f"{ctx.waktu(catatan.waktu)}, {catatan.nama}{sebagai}{batal}"


def changes_text(
    indikator: Indikator, sebelum: Mapping[str, object], sesudah: Mapping[str, object]
) -> str:
    """One line per field that changed: ``Realisasi: 4 → 5``."""
    return "\n".join(
        f"{nama}: {_shown(indikator, kolom, sebelum)} → {_shown(indikator, kolom, sesudah)}"
        for kolom, nama in _KOLOM.items()
        if (sebelum.get(kolom) or "") != (sesudah.get(kolom) or "")
    )


def _shown(indikator: Indikator, kolom: str, isi: Mapping[str, object]) -> str:
    nilai = isi.get(kolom)
    if nilai is None or nilai == "":
        return _KOSONG
    if kolom == "nilai":
        return format_figur(indikator, Decimal(str(nilai)))
    if kolom in {"pembilang", "penyebut"}:
        return format_angka(Decimal(str(nilai)))
    return f"“{nilai}”"


def budget_parts(baris: BarisFormulirAnggaran) -> list[Bagian]:
    """The budget of one node in words."""
    sisa = None
    if baris.pagu is not None and baris.realisasi_sd is not None:
        sisa = baris.pagu - baris.realisasi_sd
    return [
        (baris.simpul.kode, baris.simpul.uraian),
        ("Pagu", _money(baris.pagu)),
        (f"Realisasi {baris.bulan.label}", _money(baris.nilai)),
        (f"Sampai {baris.bulan.label}", _money(baris.realisasi_sd)),
        ("Serapan", "" if baris.serapan is None else format_persen(baris.serapan)),
        ("Sisa pagu", _money(sisa)),
        ("Realisasi bulan sebelumnya", _money(baris.sebelumnya)),
    ]


def _money(nilai: int | None) -> str:
    return "belum ada" if nilai is None else format_rupiah(nilai)
