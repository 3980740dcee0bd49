"""*Bukti Tanda Terima Formulir*: of one unit, or the list of a period to be signed on delivery."""

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
    make_pengesahan,
    make_tabel,
)
from sakip_desktop.reports.lembar import Keterangan, Lembar, build_pdf, make_kop, make_lembar
from sakip_desktop.reports.sidik import sidik_isi

JUDUL = "Bukti Tanda Terima Formulir"
JUDUL_DAFTAR = "Daftar Tanda Terima Formulir"
ASAL = Asal(
    JenisAsal.SEED,
    "SOP Pengumpulan Data Kinerja Sekretariat DPRD Kabupaten Purwakarta 2024, langkah 6: keluaran "
    "“Bukti tanda terima formulir”. Susunan kolomnya usulan program ini.",
)
_TINGGI_PARAF = 12  # millimetres of a row that is signed by hand
_LEBAR_PARAF = 26
_BELUM = "–"


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
    lembar = make_lembar(kebijakan, rebah=isi.unit is None)
    gaya = lembar.gaya
    judul = JUDUL_DAFTAR if isi.unit is None else JUDUL
    siapa = "" if isi.unit is None else f"{isi.unit.nama} – "
    flow: list[Flowable] = make_kop(lembar, isi.kantor)
    flow += [
        P(judul.upper(), gaya.judul),
        P(f"{siapa}{isi.periode.label}", gaya.subjudul),
        Spacer(1, 6),
    ]
    flow += _list(isi, lembar) if isi.unit is None else _single(isi, lembar)
    flow = close_with(flow, _closing(isi, lembar))
    nama = "" if isi.unit is None else f" {isi.unit.nama}"
    ket = Keterangan(
        judul=f"{judul}{nama} {isi.periode.label}",
        kantor=isi.kantor,
        sidik=sidik_isi(isi),
        draf=False,
    )
    pdf = build_pdf(lembar, ket, flow, on_page=lambda ke: progress(0, 1, f"Halaman {ke}"))
    progress(1, 1, f"{judul}: selesai")
    return pdf


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


def _list(isi: TandaTerima, lembar: Lembar) -> list[Flowable]:
    """A line a form with room for the signatures of delivery and return."""
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
    tabel = make_tabel(gaya, lembar.lebar_isi, kolom, baris, tinggi_baris=_TINGGI_PARAF)
    return [BabTabel([], tabel, belum)]


def _not_made(isi: TandaTerima, gaya: Gaya) -> list[Flowable]:
    if not isi.belum_dibuat:
        return []
    return [P(f"Belum dibuatkan formulir: {', '.join(isi.belum_dibuat)}.", gaya.catatan)]


# ---------------------------------------------------------------------------------------- words


def _code(satu: FormulirTercatat) -> str:
    """In two groups of four, as it stands on the form."""
    return f"{satu.kode[:4]} {satu.kode[4:]}".strip()


def _day(satu: FormulirTercatat) -> str:
    return tanggal_indonesia(satu.dibuat.date())


def _state(satu: FormulirTercatat) -> str:
    if satu.keadaan is KeadaanFormulir.DIGANTI:
        return f"diganti {satu.diganti_oleh[:4]} {satu.diganti_oleh[4:]}".strip()
    return satu.keadaan.value


def _closing(isi: TandaTerima, lembar: Lembar) -> list[Flowable]:
    """What is outstanding, and who gives and who receives."""
    gaya = lembar.gaya
    utama = (KeadaanFormulir.KEMBALI, KeadaanFormulir.KELUAR)
    jumlah = [f"{isi.count(keadaan)} {keadaan.value}" for keadaan in utama]
    jumlah += [
        f"{n} {keadaan.value}"
        for keadaan in KeadaanFormulir
        if keadaan not in utama and (n := isi.count(keadaan))
    ]
    ringkas = f"{len(isi.baris)} formulir: {', '.join(jumlah)}."
    tempat = f"{isi.kantor.tempat}, {'.' * 30}"
    return [
        *([P(ringkas, gaya.penutup)] if isi.baris else []),
        *make_pengesahan(gaya, lembar.lebar_isi, tempat, _signers(isi)),
    ]


def _signers(isi: TandaTerima) -> tuple[PenandaTangan, ...]:
    """Giver and receiver; dots where nobody is known."""
    kosong = {"jabatan": "", "nama": "", "nip": ""}
    if isi.penanda_tangan:
        return isi.penanda_tangan
    if isi.unit is None:
        return (PenandaTangan(sebagai="Yang menyerahkan,", **kosong),)
    return (
        PenandaTangan(sebagai="Yang menerima,", **kosong),
        PenandaTangan(sebagai="Yang menyerahkan,", **kosong),
    )
