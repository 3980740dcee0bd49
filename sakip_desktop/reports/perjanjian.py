"""Perjanjian Kinerja: statement (I/2-6) and lampiran (I/5-6) of PermenPAN-RB 53/2014."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer

from sakip_desktop.domain.laporan import PenandaTangan
from sakip_desktop.domain.perjanjian import PerjanjianKinerja
from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.rerata import sum_known
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.kata import format_uang, target_bersatuan
from sakip_desktop.reports.layout import BabTabel, Baris, Kolom, P, make_seimbang, make_tabel
from sakip_desktop.reports.lembar import Lembar
from sakip_desktop.reports.surat import close, finish, make_halaman, make_kepala, make_pasangan

JUDUL = "Perjanjian Kinerja"
ASAL = Asal(
    JenisAsal.REGULASI,
    "PermenPAN-RB 53/2014 lampiran I, anak lampiran I/2-6 (pernyataan) dan I/5-6 (lampiran). "
    "Satuan ditulis bersama target, karena lampirannya tidak mempunyai kolom satuan. Kalimat "
    "tentang perjanjian yang digantikan dan alasannya usulan program ini.",
)

_PEMBUKA = (
    "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta "
    "berorientasi pada hasil, kami yang bertanda tangan di bawah ini:"
)
_PERTAMA = "selanjutnya disebut pihak pertama"
_KEDUA = "selaku atasan pihak pertama, selanjutnya disebut pihak kedua"
_JANJI = (
    "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran "
    "perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah "
    "ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja "
    "tersebut menjadi tanggung jawab kami."
)
_SUPERVISI = (
    "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap "
    "capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka "
    "pemberian penghargaan dan sanksi."
)


def render_perjanjian(rekam: PerjanjianKinerja, progress: Progress) -> bytes:
    """Statement on its own page, lampiran on the following ones."""
    kepala = rekam.kepala
    lembar = make_halaman(kepala)
    pernyataan = close(lembar, kepala, rekam, _statement(rekam, lembar))
    lampiran = close(lembar, kepala, rekam, _appendix(rekam, lembar), lampiran=True)
    return finish(lembar, kepala, rekam, [*pernyataan, PageBreak(), *lampiran], progress)


def _title(rekam: PerjanjianKinerja) -> str:
    perubahan = "PERUBAHAN " if rekam.perubahan else ""
    return f"PERJANJIAN KINERJA {perubahan}TAHUN {rekam.kepala.periode.tahun}"


def _statement(rekam: PerjanjianKinerja, lembar: Lembar) -> list[Flowable]:
    gaya = lembar.gaya
    kedua, pertama = rekam.kepala.penanda_tangan[0], rekam.kepala.penanda_tangan[-1]
    return [
        *make_kepala(lembar, rekam.kepala),
        P(_title(rekam), gaya.judul),
        *([P(f"Nomor {rekam.kepala.nomor}", gaya.subjudul)] if rekam.kepala.nomor else []),
        Spacer(1, 6 * mm),
        P(_PEMBUKA, gaya.prosa),
        _person(lembar, pertama),
        P(_PERTAMA, gaya.prosa),
        _person(lembar, kedua),
        P(_KEDUA, gaya.prosa),
        Spacer(1, 2 * mm),
        P(_JANJI, gaya.prosa),
        P(_SUPERVISI, gaya.prosa),
        *_replacing(rekam, lembar),
    ]


def _replacing(rekam: PerjanjianKinerja, lembar: Lembar) -> list[Flowable]:
    """Below the words of the regulation: what a changed agreement takes the place of, and why."""
    if not rekam.perubahan:
        return []
    alasan = rekam.isian.text("alasan").strip().removesuffix(".")
    karena = f" karena {alasan}" if alasan else ""
    kalimat = f"Perjanjian kinerja ini mengubah dan menggantikan {rekam.menggantikan}{karena}."
    return [P(kalimat, lembar.gaya.prosa)]


def _person(lembar: Lembar, satu: PenandaTangan) -> Flowable:
    titik = "." * 40
    return make_pasangan(lembar, (("Nama", satu.nama or titik), ("Jabatan", satu.jabatan or titik)))


def _appendix(rekam: PerjanjianKinerja, lembar: Lembar) -> list[Flowable]:
    gaya, tahun = lembar.gaya, rekam.kepala.periode
    judul: list[Flowable] = [
        P("LAMPIRAN " + _title(rekam), gaya.judul),
        make_seimbang(rekam.kepala.kantor.nama.upper(), gaya.subjudul, lembar.lebar_isi),
        Spacer(1, 4 * mm),
    ]
    baris = []
    for nomor, satu in enumerate(rekam.sasaran, start=1):
        for ke, ind in enumerate(satu.indikator):
            baris.append(
                Baris(
                    (
                        str(nomor) if ke == 0 else "",
                        satu.simpul.uraian if ke == 0 else "",
                        ind.nama,
                        target_bersatuan(ind, ind.target.get(tahun)),
                    ),
                    lanjut=2 if ke else 0,
                )
            )
    tabel = make_tabel(
        gaya,
        lembar.lebar_isi,
        (
            Kolom("No\n(1)", "tengah", minimal=10),
            Kolom("Sasaran Strategis\n(2)", bobot=3),
            Kolom("Indikator Kinerja\n(3)", bobot=3),
            Kolom("Target\n(4)", "tengah", minimal=24),
        ),
        baris,
    )
    jumlah = sum_known(satu.pagu for satu in rekam.program)
    program = make_tabel(
        gaya,
        lembar.lebar_isi,
        (
            Kolom("Program", bobot=4),
            Kolom("Anggaran (Rp)", "kanan", minimal=34),
            Kolom("Keterangan", bobot=2),
        ),
        [
            *(
                Baris((satu.simpul.uraian, format_uang(satu.pagu), satu.keterangan))
                for satu in rekam.program
            ),
            Baris(("Jumlah", format_uang(jumlah), ""), jumlah=True),
        ],
    )
    return [*judul, BabTabel([], tabel), Spacer(1, 5 * mm), BabTabel([], program)]
