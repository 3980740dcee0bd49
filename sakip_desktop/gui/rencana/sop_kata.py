"""The words of the SOP part: lists, corrections and findings as tables, one step in full."""

from dataclasses import dataclass

from sakip_desktop.domain.identitas_sop import KOTAK, Koreksi
from sakip_desktop.domain.langkah import KeadaanLangkah, Langkah, LangkahBerjalan, Siklus, Sop
from sakip_desktop.domain.lembar_sop import positions, waktu_text
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.temuan import Tingkat
from sakip_desktop.domain.temuan_sop import TemuanSop
from sakip_desktop.gui import theme
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.isian_sop import DIISI_KANTOR
from sakip_desktop.services.kantor import semua_unit
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.siklus import fill
from sakip_desktop.services.sop_kantor import Anutan, NaskahSop, SopTampil

ANUTAN = {
    Anutan.BELUM: Tampilan("○", "Belum dianut", theme.BELUM_DIISI.tinta, theme.BELUM_DIISI.latar),
    Anutan.DIANUT: Tampilan("✓", "Dianut", theme.TERCAPAI.tinta, theme.TERCAPAI.latar),
    Anutan.ADA_PERBAIKAN: Tampilan(
        "!", "Ada perbaikan", theme.PERLU_PENJELASAN.tinta, theme.PERLU_PENJELASAN.latar
    ),
}
TINGKAT = {
    Tingkat.KESALAHAN: theme.KESALAHAN,
    Tingkat.PERINGATAN: Tampilan(
        "!", "Periksa", theme.PERLU_PENJELASAN.tinta, theme.PERLU_PENJELASAN.latar
    ),
    Tingkat.INFO: theme.INFO,
}
_BEDA_TERBANYAK = 4  # of what a later version changes, in the line above the sheets
_KEADAAN = {
    KeadaanLangkah.MENUNGGU: "menunggu",
    KeadaanLangkah.TERBUKA: "sedang dikerjakan",
    KeadaanLangkah.DIKEMBALIKAN: "dikembalikan",
    KeadaanLangkah.SELESAI: "selesai",
    KeadaanLangkah.DILEWATI: "dilewati",
}
_KUNCI = {
    **DIISI_KANTOR,
    **KOTAK,
    "nama_unit": "Nama unit kerja",
    "langkah": "Susunan langkah",
    "lewati_bila": "Boleh dilewati bila",
    "tidak": "Cabang Tidak",
    "lanjut": "Cabang Ya",
    "dicatat_oleh": "Dicatat oleh",
    "periode": "Periode",
    "waktu": "Waktu",
}


@dataclass(frozen=True, slots=True)
class BarisKoreksi:
    """One correction with its place."""

    urut: int
    tempat: str
    isi: Koreksi


@dataclass(frozen=True, slots=True)
class BarisTemuan:
    """One finding with its place; the same sentence may stand at several."""

    urut: int
    tempat: str
    isi: TemuanSop


def key_text(kunci: str) -> str:
    """A key of the file as people call it: ``dasar_hukum`` is *Dasar Hukum*."""
    return _KUNCI.get(kunci, kunci.replace("_", " ").capitalize())


def corrections_of(sop: Sop) -> list[BarisKoreksi]:
    """Every correction of a procedure: those of the whole first, then step by step."""
    semua = [(key_text(satu.kunci), satu) for satu in sop.koreksi]
    for langkah in sop.langkah:
        semua += [
            (f"Langkah {langkah.nomor}\n{key_text(satu.kunci)}", satu) for satu in langkah.koreksi
        ]
    return [BarisKoreksi(urut, *satu) for urut, satu in enumerate(semua)]


def findings_of(temuan: tuple[TemuanSop, ...], sop: Sop | None) -> list[BarisTemuan]:
    """Findings with the printed number of their step; the words of the file where it is unknown."""
    nomor = None if sop is None else {satu.kode: satu.nomor for satu in sop.langkah}
    return [BarisTemuan(urut, _place(satu, nomor), satu) for urut, satu in enumerate(temuan)]


def _place(temuan: TemuanSop, nomor: dict[str, str] | None) -> str:
    if nomor is None:
        return "\n".join(satu for satu in (temuan.langkah, temuan.kunci) if satu)
    langkah = nomor.get(temuan.langkah, temuan.langkah)
    bagian = (
        f"Langkah {langkah}" if langkah else "",
        "" if temuan.kunci in {"", "kode"} else key_text(temuan.kunci),
    )
    return "\n".join(satu for satu in bagian if satu)


def sentence(isi: str) -> str:
    """What was found, beginning with a capital letter."""
    return isi[:1].upper() + isi[1:]


# Tables


def make_list() -> RecordTableModel[SopTampil]:
    """The office's procedures."""
    columns: tuple[Column[SopTampil], ...] = (
        Column(
            kunci="judul",
            judul="SOP",
            to_text=lambda satu: "\n".join(
                isi for isi in (satu.judul, satu.jenis, satu.waktu) if isi
            ),
        ),
        Column(
            kunci="anutan",
            judul="Keadaan",
            to_text=_state_text,
            tampilan=lambda satu: ANUTAN[satu.anutan],
            lebar=112,
        ),
    )
    return RecordTableModel(columns, lambda satu: satu.kode)


def _state_text(satu: SopTampil) -> str:
    baris = [ANUTAN[satu.anutan].kata]
    if satu.berjalan:
        baris.append(f"{satu.berjalan} berjalan")
    if not satu.dikirim:
        baris.append("berkas tidak ada")
    return "\n".join(baris)


def make_corrections(ctx: AppContext) -> RecordTableModel[BarisKoreksi]:
    """Original wording, ours, and why, beside each other."""
    columns: tuple[Column[BarisKoreksi], ...] = (
        Column(kunci="di", judul="Di", to_text=lambda satu: satu.tempat, lebar=108, redup=True),
        Column(
            kunci="asli",
            judul="Naskah asal",
            to_text=lambda satu: satu.isi.asli or "(tidak ada)",
        ),
        Column(
            kunci="kita",
            judul="Sesudah dibetulkan",
            to_text=lambda satu: fill(ctx, satu.isi.kita) or "(dihapus)",
        ),
        Column(kunci="mengapa", judul="Mengapa", to_text=lambda satu: satu.isi.mengapa),
    )
    return RecordTableModel(columns, lambda satu: satu.urut)


def make_findings(*, baris: bool = False) -> RecordTableModel[BarisTemuan]:
    """Findings; with their lines where a file of the office's own is checked."""
    columns: list[Column[BarisTemuan]] = [
        Column(
            kunci="tingkat",
            judul="Keadaan",
            to_text=lambda satu: TINGKAT[satu.isi.tingkat].kata,
            tampilan=lambda satu: TINGKAT[satu.isi.tingkat],
            lebar=140 if baris else 104,
        ),
        Column(
            kunci="di",
            judul="Langkah dan kunci" if baris else "Di",
            to_text=lambda satu: satu.tempat,
            lebar=152 if baris else 132,
            redup=True,
        ),
        Column(
            kunci="isi",
            judul="Yang ditemukan",
            to_text=lambda satu: sentence(satu.isi.isi),
        ),
    ]
    if baris:
        columns.insert(
            0,
            Column(
                kunci="baris",
                judul="Baris",
                to_text=lambda satu: str(satu.isi.baris or ""),
                nilai=lambda satu: satu.isi.baris,
                lebar=64,
            ),
        )
    return RecordTableModel(columns, lambda satu: satu.urut)


# Sentences


def adoption_text(naskah: NaskahSop, *, cocok: bool) -> tuple[str, str]:
    """How the office stands to a procedure: the sentence and its look."""
    if naskah.anutan is Anutan.BELUM:
        return _not_adopted(naskah, cocok=cocok)
    kapan = "" if naskah.dianut_pada is None else tanggal_indonesia(naskah.dianut_pada)
    dianut = f"Dianut {kapan} oleh {naskah.dianut_oleh}."
    if naskah.anutan is Anutan.DIANUT:
        return f"✓ {dianut} Siklus berikutnya memakai naskah ini.", "kabar"
    teks = (
        f"! Ada perbaikan baru: {_in_short(naskah.beda)}. {dianut} Naskah kantor tetap seperti "
        "yang dianut sampai perbaikan itu dianut di Pembetulan."
    )
    return teks, "awas"


def _in_short(beda: tuple[str, ...]) -> str:
    lebih = len(beda) - _BEDA_TERBANYAK
    return "; ".join(beda[:_BEDA_TERBANYAK]) + (f"; dan {lebih} hal lain" if lebih > 0 else "")


def _not_adopted(naskah: NaskahSop, *, cocok: bool) -> tuple[str, str]:
    if naskah.terbaru is None:
        teks = (
            "Berkas SOP ini tidak ada lagi di program. Siklus yang berjalan tetap memakai naskah "
            "yang tersimpan; siklus baru tidak dapat dimulai."
        )
        return teks, "awas"
    if not cocok:
        teks = (
            "SOP ini ditulis untuk jenis kantor lain. Kalau kantor Anda memakainya juga, anut di "
            "Pembetulan; sesudah itu dapat dimulai di Tugas saya."
        )
        return teks, "kabar"
    teks = (
        "Belum dianut: SOP ini sudah dapat dijalankan, tetapi PDF-nya masih draf. Baca Pembetulan, "
        "isi Identitas, lalu anut."
    )
    return teks, "kabar"


def adopting_text(naskah: NaskahSop, banyak: int) -> str:
    """What adopting means, above the corrections."""
    awal = (
        f"{banyak} hal pada naskah asal dibetulkan. " if banyak else "Tidak ada yang dibetulkan. "
    )
    if naskah.anutan is Anutan.DIANUT:
        return awal + "Kantor Anda sudah menganut kata-kata ini."
    return awal + (
        "Menganut berarti kantor Anda memakai kata-kata yang sudah dibetulkan: PDF tidak lagi "
        "bertanda draf, siklus berikutnya memakai naskah ini, dan naskah itu tetap walaupun "
        "program diperbarui. Siklus yang sedang berjalan tidak berubah."
    )


def cycle_text(siklus: Siklus) -> str:
    """A cycle in the list of those that can be drawn."""
    if siklus.selesai:
        return f"{siklus.periode.label}, selesai"
    kini = dict.fromkeys(satu.langkah.nomor for satu in siklus.langkah if satu.keadaan.is_open)
    return f"{siklus.periode.label}, di langkah {', '.join(kini)}"


# One step


def step_parts(
    ctx: AppContext, langkah: Langkah, siklus: Siklus | None
) -> tuple[tuple[str, str], ...]:
    """Everything about a step, and where the cycle stands in it."""

    def several(isi: tuple[str, ...]) -> str:
        return "\n".join(fill(ctx, satu) for satu in isi)

    siapa = ", ".join(sebutan(satu, ctx.kantor.jenis) for satu in langkah.pelaku)
    catat = ", ".join(sebutan(satu, ctx.kantor.jenis) for satu in langkah.dicatat_oleh)
    bagian = [
        (f"Langkah {langkah.nomor}", fill(ctx, langkah.judul)),
        ("Dalam siklus ini", "" if siklus is None else _standing(ctx, langkah, siklus)),
        ("Pelaksana", siapa + (", tiap unit untuk dirinya" if langkah.per_unit else "")),
        ("Dapat dicatat oleh", catat),
        ("Kelengkapan", several(langkah.kelengkapan)),
        ("Waktu baku", waktu_text(langkah.waktu)),
        ("Keluaran", several(langkah.keluaran)),
        ("Keterangan", fill(ctx, langkah.keterangan)),
        ("Dibetulkan", "\n".join(satu.mengapa for satu in langkah.koreksi)),
    ]
    if langkah.tambahan:
        bagian.append(("Tambahan", "Langkah ini tidak ada pada naskah asal."))
    return tuple(bagian)


def step_line(ctx: AppContext, langkah: Langkah, siklus: Siklus | None) -> str:
    """A step in one line: ``Langkah 7: Staf, 1 hari, sedang dikerjakan``."""
    bagian = [", ".join(sebutan(satu, ctx.kantor.jenis) for satu in langkah.pelaku)]
    bagian.append("tanpa waktu baku" if langkah.waktu is None else langkah.waktu.teks)
    if siklus is not None:
        keadaan = positions(siklus).get(langkah.kode)
        bagian.append("" if keadaan is None else _KEADAAN[keadaan])
    return f"Langkah {langkah.nomor}: {', '.join(satu for satu in bagian if satu)}."


def _standing(ctx: AppContext, langkah: Langkah, siklus: Siklus) -> str:
    """One line for each unit; of an office-wide step the state alone."""
    unit = {satu.id: satu.nama for satu in semua_unit(ctx)}
    baris = []
    for satu in siklus.langkah:
        if satu.langkah.kode == langkah.kode:
            keadaan = _state(ctx, satu)
            if satu.unit_id:
                baris.append(f"{unit.get(satu.unit_id, '?')}: {keadaan}")
            else:
                baris.append(keadaan[:1].upper() + keadaan[1:])
    return "\n".join(baris) or "belum ada"


def _state(ctx: AppContext, satu: LangkahBerjalan) -> str:
    kata = _KEADAAN[satu.keadaan]
    if satu.sejak is None:
        return kata
    kapan = tanggal_indonesia(ctx.local(satu.sejak).date())
    if satu.keadaan.is_open:
        kata = f"{kata} sejak {kapan}"
    else:
        kata = f"{kata} {kapan}" + (f" oleh {satu.oleh}" if satu.oleh else "")
    return f"{kata} – {satu.catatan}" if satu.catatan else kata
