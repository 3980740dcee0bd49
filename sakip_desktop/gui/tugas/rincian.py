"""The chosen task in words, for the panel beside *Tugas saya*."""

from collections.abc import Callable

from sakip_desktop.domain.langkah import Langkah
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.tugas import Tugas
from sakip_desktop.gui import theme
from sakip_desktop.gui.detail_panel import Bagian
from sakip_desktop.gui.tugas.baris import for_whom, since
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.disposisi import DisposisiTampil
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.serah import Serahan
from sakip_desktop.services.siklus import fill


def parts_of(ctx: AppContext, tugas: Tugas, isi: Serahan) -> tuple[Bagian, ...]:
    """Headings and texts: what it is, where it comes from, where it goes."""
    langkah = tugas.langkah.langkah
    lewat = f"  {theme.TERLAMBAT.teks}" if tugas.terlambat else ""
    lanjut = "Selesai; tidak ada langkah lagi." if isi.lanjut is None else isi.lanjut.kalimat
    return (
        (f"Langkah {langkah.nomor}", fill(ctx, langkah.judul)),
        ("Mencatat atas nama", _record_text(tugas)),
        (tugas.sop.judul, tugas.periode.label),
        ("Untuk", for_whom(tugas)),
        ("Anda mengerjakannya sebagai", sebutan(tugas.sebagai, ctx.kantor.jenis)),
        ("Tenggat", f"{tugas.paling_lambat}{lewat}"),
        ("Menunggu sejak", since(ctx, tugas)),
        *_from_parts(isi),
        ("Hasilnya", _results_text(ctx, langkah, isi)),
        ("Banyaknya", isi.penggandaan),
        ("Waktu baku", isi.baku),
        ("Sesudah ini", lanjut),
        ("Bila tidak", "" if isi.tidak is None else isi.tidak.kalimat),
    )


def _results_text(ctx: AppContext, langkah: Langkah, isi: Serahan) -> str:
    """What it puts out besides the papers, which stand in their own list."""
    kertas = {satu.butir for satu in isi.hasil}
    return "\n".join(fill(ctx, satu) for satu in langkah.keluaran if satu not in kertas)


def _record_text(tugas: Tugas) -> str:
    """What recording for somebody else means; empty where it is one's own step."""
    if not tugas.mencatat_untuk:
        return ""
    return (
        f"Langkah ini milik {tugas.mencatat_untuk}. Catat hanya bila sudah terjadi, misalnya di "
        "atas kertas. Jurnal menyebut keduanya."
    )


def _from_parts(isi: Serahan) -> tuple[Bagian, ...]:
    """Who handed it over, with which words and instruction."""
    return (
        ("Diterima dari", "\n".join(satu.kalimat for satu in isi.dari)),
        ("Instruksi untuk Anda", _each(isi, lambda satu: satu.instruksi)),
        ("Diminta selesai", _each(isi, _wanted)),
    )


def _wanted(satu: DisposisiTampil) -> str:
    return "" if satu.tenggat is None else tanggal_indonesia(satu.tenggat, hari=True)


def _each(isi: Serahan, teks: Callable[[DisposisiTampil], str]) -> str:
    """The words of every sender; of several units, each with its name."""
    return "\n".join(
        f"{satu.unit}: {teks(satu)}" if satu.unit and len(isi.dari) > 1 else teks(satu)
        for satu in isi.dari
        if teks(satu)
    )
