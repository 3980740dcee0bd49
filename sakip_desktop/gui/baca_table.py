"""The tables of *Baca formulir*: files above, the cells of the chosen one below."""

from collections.abc import Callable

from sakip_desktop.domain.formulir_berkas import MasalahFormulir
from sakip_desktop.domain.formulir_periksa import HasilBerkas, HasilSel, KeadaanSel
from sakip_desktop.domain.temuan import Temuan, Tingkat
from sakip_desktop.gui.models import Column, Rata
from sakip_desktop.gui.pilih_table import PilihModel
from sakip_desktop.gui.pilihan_formulir import (
    CATATAN,
    DITOLAK,
    BarisBerkas,
    BarisIsi,
    Kotak,
    Pilihan,
)
from sakip_desktop.gui.theme import Tampilan

Pilih = Callable[[], Pilihan]


def make_file_model(pilihan: Pilih) -> PilihModel[BarisBerkas]:
    """Files: what each one would do."""

    def hitung(*keadaan: KeadaanSel) -> Callable[[BarisBerkas], str]:
        return lambda satu: _many(sum(map(satu.hasil.count, keadaan)))

    columns: list[Column[BarisBerkas]] = [
        Column(kunci="berkas", judul="Berkas", to_text=lambda satu: satu.hasil.berkas),
        Column(
            kunci="unit",
            judul="Unit dan periode",
            to_text=lambda satu: _whose(satu.hasil),
            lebar=228,
        ),
        Column(
            kunci="keadaan",
            judul="Keadaan",
            to_text=lambda satu: pilihan().file_state(satu.hasil).kata,
            tampilan=lambda satu: pilihan().file_state(satu.hasil),
            catatan=lambda satu: _why(satu.hasil),
            lebar=172,
        ),
        *(
            Column(kunci=kunci, judul=judul, to_text=baca, rata=Rata.KANAN, lebar=lebar)
            for kunci, judul, baca, lebar in (
                ("baru", "Baru", hitung(KeadaanSel.BARU), 60),
                ("ubah", "Berubah", hitung(KeadaanSel.UBAH), 76),
                ("bentrok", "Di dua tempat", hitung(KeadaanSel.BENTROK), 120),
                ("ditahan", "Ditahan", lambda s: _many(len(s.hasil.ditahan)), 76),
                ("sama", "Sama", hitung(KeadaanSel.SAMA, KeadaanSel.LAMA), 60),
                ("masalah", "Ditolak", lambda s: _refused(s.hasil), 80),
            )
        ),
    ]
    return PilihModel(columns, lambda satu: satu.nomor, lambda satu: pilihan().file_box(satu.hasil))


def _many(banyak: int) -> str:
    return str(banyak) if banyak else ""


def _refused(hasil: HasilBerkas) -> str:
    """How many cells; of a refused file all of it, whatever it was refused for."""
    return "seluruhnya" if hasil.ditolak else _many(len(hasil.masalah))


def _whose(hasil: HasilBerkas) -> str:
    periode = "" if hasil.periode is None else hasil.periode.label
    return "\n".join(satu for satu in (hasil.unit_nama, periode) if satu) or "tidak dikenal"


def _why(hasil: HasilBerkas) -> str:
    if not hasil.ditolak or not hasil.masalah:
        return ""
    return f"{hasil.masalah[0].alasan} {hasil.masalah[0].saran}".strip()


# --- cells -----------------------------------------------------------------------------------


def state_of(satu: BarisIsi, pilihan: Pilihan) -> Tampilan:
    """Sign and word of a line."""
    if isinstance(satu.isi, HasilSel):
        return pilihan.state(satu.sidik, satu.isi)
    return DITOLAK if isinstance(satu.isi, MasalahFormulir) else CATATAN


def box_of(satu: BarisIsi, pilihan: Pilihan) -> Kotak | None:
    """The box of a line; None where there is nothing to pick."""
    return pilihan.box(satu.sidik, satu.isi) if isinstance(satu.isi, HasilSel) else None


def place_of(satu: BarisIsi) -> str:
    """Sheet, row and column in the file."""
    if isinstance(satu.isi, HasilSel):
        return satu.isi.tempat
    if isinstance(satu.isi, str):
        return ""
    bagian = [satu.isi.lembar]
    if satu.isi.baris is not None:
        bagian.append(f"baris {satu.isi.baris}")
    return ", ".join(filter(None, bagian)) or "Berkas"


def remark_of(satu: BarisIsi) -> str:
    """Why, and what to do."""
    isi = satu.isi
    if isinstance(isi, str):
        return isi
    if isinstance(isi, MasalahFormulir):
        return f"{isi.alasan} {isi.saran}".strip()
    bagian = [isi.catatan, *(finding_text(temuan) for temuan in isi.temuan)]
    if isi.lawan:
        bagian.append("Pilih salah satu: yang lain lalu ditinggalkan.")
    elif isi.keadaan is KeadaanSel.BENTROK:
        semula = isi.semula or "kosong"
        bagian.append(
            "Diubah di berkas dan di program."
            if isi.semula is None
            else f"Diubah di berkas dan di program; semula {semula}."
        )
    if isi.keadaan is KeadaanSel.LAMA:
        bagian.append("Di berkas tidak diubah; di program sudah lebih baru.")
    return "\n".join(filter(None, bagian))


def finding_text(temuan: Temuan) -> str:
    """``▲ Peringatan: what stands out. What to do.``."""
    kata = "✕ Kesalahan" if temuan.tingkat is Tingkat.KESALAHAN else "▲ Peringatan"
    return f"{kata}: {temuan.isi} {temuan.saran}".strip()


def make_cell_model(pilihan: Pilih) -> PilihModel[BarisIsi]:
    """Cells: what is stored, what the file says, where, why."""

    def sel(baca: Callable[[HasilSel], str]) -> Callable[[BarisIsi], str]:
        return lambda satu: baca(satu.isi) if isinstance(satu.isi, HasilSel) else ""

    columns: tuple[Column[BarisIsi], ...] = (
        Column(
            kunci="keadaan",
            judul="Ambil",
            to_text=lambda satu: state_of(satu, pilihan()).kata,
            tampilan=lambda satu: state_of(satu, pilihan()),
            lebar=156,
        ),
        Column(kunci="baris", judul="Indikator atau anggaran", to_text=_line),
        Column(kunci="kolom", judul="Kolom", to_text=_column, lebar=104),
        Column(kunci="sekarang", judul="Tersimpan", to_text=sel(lambda s: s.sekarang), lebar=112),
        Column(kunci="berkas", judul="Di berkas", to_text=_written, lebar=112),
        Column(kunci="tempat", judul="Tempat di berkas", to_text=place_of, lebar=132),
        Column(kunci="mengapa", judul="Keterangan", to_text=remark_of),
    )
    return PilihModel(columns, lambda satu: satu.nomor, lambda satu: box_of(satu, pilihan()))


def _line(satu: BarisIsi) -> str:
    """What the cell belongs to, in words."""
    if isinstance(satu.isi, HasilSel):
        return satu.isi.baris
    return satu.isi.isian if isinstance(satu.isi, MasalahFormulir) else ""


def _column(satu: BarisIsi) -> str:
    return "" if isinstance(satu.isi, str) else satu.isi.kolom


def _written(satu: BarisIsi) -> str:
    if isinstance(satu.isi, HasilSel):
        return satu.isi.tertulis
    return satu.isi.nilai if isinstance(satu.isi, MasalahFormulir) else ""
