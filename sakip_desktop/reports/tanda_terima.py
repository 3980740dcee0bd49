"""*Bukti Tanda Terima Formulir*: of one unit, or the list of a period to be signed on delivery."""

from dataclasses import replace

from reportlab.platypus import Flowable, Spacer

from sakip_desktop.domain.kinerja import Kebijakan
from sakip_desktop.domain.laporan import PenandaTangan
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.tanda_terima import (
    KATA_BENTUK,
    FormulirTercatat,
    GerakFormulir,
    KeadaanFormulir,
    TandaTerima,
)
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import (
    BabTabel,
    Baris,
    Gaya,
    Kolom,
    P,
    Sekumpulan,
    Sel,
    close_with,
    make_tabel,
)
from sakip_desktop.reports.lembar import Keterangan, Lembar, build_pdf, make_kop, make_lembar
from sakip_desktop.reports.pengesahan import make_pengesahan
from sakip_desktop.reports.sidik import sidik_isi

JUDUL = "Bukti Tanda Terima Formulir"
JUDUL_DAFTAR = "Daftar Tanda Terima Formulir"
ASAL = Asal(
    JenisAsal.SEED,
    "SOP Pengumpulan Data Kinerja Sekretariat DPRD Kabupaten Purwakarta 2024, langkah 6: keluaran "
    "“Bukti tanda terima formulir”. Susunan kolomnya usulan program ini.",
)
_TINGGI_PARAF = (12, 10, 8.5)  # millimetres of a row signed by hand: the widest that saves a page
_LEBAR_PARAF = 26
_BELUM = "–"
_TAK_PUTUS = "\u00a0"


def render_tanda_terima(
    isi: TandaTerima, kebijakan: Kebijakan, progress: Progress = silent
) -> bytes:
    """The paper as PDF; the same record gives the same bytes.

    Args:
        isi: of one unit (upright), or of all of them (a list, across).
        kebijakan: paper and font.
        progress: told page by page.

    Raises:
        DataTidakSah: the office's paper or font cannot be used.
        Cancelled: somebody pressed Batal.
    """
    judul = JUDUL_DAFTAR if isi.unit is None else JUDUL
    semua = [_draw(isi, kebijakan, judul, tinggi, progress) for tinggi in _heights(isi)]
    _, pdf = min(semua, key=lambda satu: satu[0])  # the first of the shortest
    progress(1, 1, f"{judul}: selesai")
    return pdf


def _heights(isi: TandaTerima) -> tuple[float, ...]:
    """How high the rows of a list may be; those of one unit are not signed one by one."""
    return _TINGGI_PARAF if isi.unit is None and isi.baris else _TINGGI_PARAF[:1]


def _draw(
    isi: TandaTerima, kebijakan: Kebijakan, judul: str, tinggi: float, progress: Progress
) -> tuple[int, bytes]:
    """How many pages, and the PDF."""
    lembar = make_lembar(kebijakan, rebah=isi.unit is None)
    gaya = lembar.gaya
    siapa = "" if isi.unit is None else f"{isi.unit.nama} – "
    flow: list[Flowable] = make_kop(lembar, isi.kantor)
    flow += [
        P(judul.upper(), gaya.judul),
        P(f"{siapa}{isi.periode.label}", gaya.subjudul),
        Spacer(1, 6),
    ]
    flow += _list(isi, lembar, tinggi) if isi.unit is None else _single(isi, lembar)
    flow = close_with(flow, _closing(isi, lembar))
    nama = "" if isi.unit is None else f" {isi.unit.nama}"
    ket = Keterangan(
        judul=f"{judul}{nama} {isi.periode.label}",
        kantor=isi.kantor,
        sidik=sidik_isi(isi),
        draf=False,
    )
    halaman = 0

    def begin(ke: int) -> None:
        nonlocal halaman
        halaman = ke
        progress(0, 1, f"Halaman {ke}")

    pdf = build_pdf(lembar, ket, flow, on_page=begin)
    return halaman, pdf


# ------------------------------------------------------------------------------------- one unit


def _single(isi: TandaTerima, lembar: Lembar) -> list[Flowable]:
    """What the unit got and brought back, form by form; the block below is signed."""
    gaya = lembar.gaya
    nama = "" if isi.unit is None else isi.unit.nama
    if not isi.baris:
        kalimat = (
            f"Belum ada formulir {isi.periode.label} yang dibuat untuk {nama}. Sesudah formulir "
            "dibuat dan diserahkan, serah terimanya tercantum di sini."
        )
        return [Sekumpulan([P(kalimat, gaya.prosa)])]
    awal = P(
        f"Formulir Pengumpulan Data Kinerja {isi.periode.label} untuk {nama} telah diserahkan "
        "dan diterima sebagai berikut.",
        gaya.prosa,
    )
    kolom = [
        Kolom("No.", "tengah"),
        Kolom("Kode dan nomor formulir", minimal=27),
        Kolom("Dibuat", minimal=25),
        Kolom("Diserahkan kepada unit", bobot=1, minimal=40),
        Kolom("Kembali dari unit", bobot=1, minimal=40),
        Kolom("Keadaan", minimal=22),
    ]
    baris = [
        Baris(
            (
                str(ke),
                [P(_code(satu), gaya.sel_tebal), P(f"nomor {satu.nomor}", gaya.sel)],
                [P(_day(satu), gaya.sel), P(KATA_BENTUK[satu.bentuk], gaya.sel_miring)],
                _move(satu.keluar, "kepada", gaya) or _BELUM,
                _move(satu.kembali, "dari", gaya) or _BELUM,
                P(_state(satu), gaya.sel),
            )
        )
        for ke, satu in enumerate(isi.baris, start=1)
    ]
    return [BabTabel([awal], make_tabel(gaya, lembar.lebar_isi, kolom, baris))]


def _move(gerak: GerakFormulir | None, kata: str, gaya: Gaya) -> Sel:
    """Person, day and way of a hand-over, a line each; room to write while there is none."""
    if gerak is None:
        return ""
    orang = f"{kata} {gerak.orang}" if gerak.orang else ""
    kapan = f"{tanggal_indonesia(gerak.pada.date())}, {gerak.cara.value}"
    return [P(satu, gaya.sel) for satu in (orang, kapan, gerak.catatan) if satu]


# ------------------------------------------------------------------------------------ all units


def _list(isi: TandaTerima, lembar: Lembar, tinggi: float) -> list[Flowable]:
    """How things stand, then a line a form with room for the signatures of both ways."""
    gaya = lembar.gaya
    belum = _not_made(isi, gaya)
    if not isi.baris:
        kalimat = f"Belum ada formulir yang dibuat untuk {isi.periode.label}."
        return [Sekumpulan([P(kalimat, gaya.prosa), *belum])]
    kolom = [
        Kolom("No.", "tengah"),
        Kolom("Unit", bobot=1.4, minimal=38),
        Kolom("Kode formulir", minimal=21),
        Kolom("Nomor", "tengah"),
        Kolom("Diterima oleh, tanggal, cara", bobot=1, minimal=34),
        Kolom("Tanda tangan penerima", minimal=_LEBAR_PARAF),
        Kolom("Kembali dari, tanggal, cara", bobot=1, minimal=34),
        Kolom("Paraf Tim SAKIP", minimal=_LEBAR_PARAF),
        Kolom("Keadaan", minimal=22),
    ]
    baris = [
        Baris(
            (
                str(ke),
                P(satu.unit.nama, gaya.sel),
                P(_code(satu), gaya.sel_tebal),
                str(satu.nomor),
                _move(satu.keluar, "", gaya),
                "",
                _move(satu.kembali, "", gaya),
                "",
                P(_state(satu), gaya.sel),
            )
        )
        for ke, satu in enumerate(isi.baris, start=1)
    ]
    tabel = make_tabel(gaya, lembar.lebar_isi, kolom, baris, tinggi_baris=tinggi)
    return [BabTabel([P(_summary(isi), gaya.prosa), *belum], tabel)]


def _not_made(isi: TandaTerima, gaya: Gaya) -> list[Flowable]:
    if not isi.belum_dibuat:
        return []
    return [P(f"Belum dibuatkan formulir: {', '.join(isi.belum_dibuat)}.", gaya.prosa)]


# ---------------------------------------------------------------------------------------- words


def _code(satu: FormulirTercatat) -> str:
    """In two groups of four, as it stands on the form."""
    return f"{satu.kode[:4]} {satu.kode[4:]}".strip()


def _day(satu: FormulirTercatat) -> str:
    return tanggal_indonesia(satu.dibuat.date())


def _state(satu: FormulirTercatat) -> str:
    if satu.keadaan is KeadaanFormulir.DIGANTI:
        return f"diganti {satu.diganti_oleh[:4]}{_TAK_PUTUS}{satu.diganti_oleh[4:]}".strip()
    return satu.keadaan.value


def _summary(isi: TandaTerima) -> str:
    """How many forms there are, and how they stand."""
    utama = (KeadaanFormulir.KEMBALI, KeadaanFormulir.KELUAR)
    jumlah = [f"{isi.count(keadaan)} {keadaan.value}" for keadaan in utama]
    jumlah += [
        f"{n} {keadaan.value}"
        for keadaan in KeadaanFormulir
        if keadaan not in utama and (n := isi.count(keadaan))
    ]
    return f"{len(isi.baris)} formulir: {', '.join(jumlah)}."


def _closing(isi: TandaTerima, lembar: Lembar) -> list[Flowable]:
    """Who gives and who receives; for one unit also what is outstanding."""
    gaya = lembar.gaya
    tempat = f"{isi.kantor.tempat}, {'.' * 30}"
    return [
        *([P(_summary(isi), gaya.penutup)] if isi.baris and isi.unit is not None else []),
        *make_pengesahan(gaya, lembar.lebar_isi, tempat, _signers(isi)),
    ]


def _signers(isi: TandaTerima) -> tuple[PenandaTangan, ...]:
    """Giver and receiver; dots where nobody is known."""
    if isi.penanda_tangan:
        return isi.penanda_tangan
    memberi = PenandaTangan(sebagai="Yang menyerahkan,", jabatan="", nama="", nip="")
    if isi.unit is None:
        return (memberi,)
    return (replace(memberi, sebagai="Yang menerima,"), memberi)
