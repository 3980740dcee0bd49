"""A year goes out: its finished and signed papers, the office's documents and SOPs, with two lists.

One list names for each file which criteria of the evaluation (LKE) it answers, the other for each
criterion which files do, so that what is still missing shows.  Which kind answers what is data
(``resources/lke.toml``).

What goes is collected first (``susun_arsip``); writing it then asks the database nothing and may
run in a worker.  It appears whole or not at all (``bungkus``); every file is compared with its
hash, and one that is missing or changed is left out and stands in the list with the reason.
"""

import hashlib
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from sakip_desktop.domain.arsip import kata_retensi
from sakip_desktop.domain.bukti import slug, unique_names
from sakip_desktop.domain.dokumen_kantor import KATA_MACAM, DokumenKantor
from sakip_desktop.domain.errors import BasisDataRusak, BerkasDitolak, GalatSakip
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.lembar_sop import LembarSop
from sakip_desktop.domain.periode import check_tahun, tanggal_indonesia
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.paths import DataFolder, resource
from sakip_desktop.services.arsip import BarisArsip, daftar_arsip, daftar_klasifikasi
from sakip_desktop.services.bukti import read_kept
from sakip_desktop.services.bungkus import Put, write_folder, write_zip
from sakip_desktop.services.cek_dokumen import gambar_beku
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen import DokumenFinal
from sakip_desktop.services.dokumen_kantor import load_dokumen
from sakip_desktop.services.ekspor import TabelExcel, make_tabel
from sakip_desktop.services.sop_cetak import cetak, lembar_kantor
from sakip_desktop.services.sop_kantor import Anutan, daftar_sop_kantor, sop_dipakai

FINAL, TERTANDA, KANTOR, SOP = "dokumen final", "bertanda tangan", "dokumen kantor", "sop"
_KEPALA = (
    "No.", "Berkas", "Naskah", "Periode", "Unit", "Nomor", "Tanggal", "Klasifikasi", "Retensi",
    "Rak", "Kriteria LKE", "Keadaan", "SHA-256",
)  # fmt: skip
_TANPA_KRITERIA = "– (kelengkapan; tidak menjawab kriteria B1–B3 atau C2)"
_KEPALA_LKE = ("Kriteria", "Uraian", "Jumlah berkas", "Berkas")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kriteria:
    """A criterion of the evaluation, and which kinds of papers answer it."""

    kode: str
    uraian: str
    naskah: frozenset[str] = frozenset()
    dokumen: frozenset[str] = frozenset()
    sop: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BerkasArsip:
    """One file that goes along.

    Attributes:
        berkas: path inside what goes out.
        asal: where it is kept under its hash (``bukti``) or among the papers; with ``sidik``.
        isi: its bytes where it is kept nowhere.
        lembar: a procedure that is drawn when it is written.
        kriteria: criteria that it answers.
    """

    berkas: str
    judul: str
    periode: str
    unit: str = ""
    nomor: str = ""
    tanggal: str = ""
    klasifikasi: str = ""
    retensi: str = ""
    rak: str = ""
    keadaan: str = ""
    sidik: str = ""
    asal: Path | None = None
    isi: bytes = field(default=b"", repr=False)
    lembar: LembarSop | None = None
    kriteria: tuple[Kriteria, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ArsipTahun:
    """What goes out for a year, collected.

    Attributes:
        belum: titles of finished papers whose signed copy is not here.
    """

    folder: DataFolder
    kantor: str
    tahun: int
    berkas: tuple[BerkasArsip, ...]
    belum: tuple[str, ...]

    @property
    def nama(self) -> str:
        """What the folder or zip is called, without an ending: ``Arsip 2025 Setwan``."""
        return f"Arsip {self.tahun} {slug(self.kantor)}".strip()

    @property
    def ringkas(self) -> str:
        """What would go, in one sentence."""
        if not self.berkas:
            return "Belum ada dokumen final tahun ini; yang keluar hanya daftarnya."
        kata = f"{len(self.berkas)} berkas dan dua daftar."
        if self.belum:
            kata += f" {len(self.belum)} dokumen final belum berpindaian atau ber-TTE."
        return kata


@cache
def load_kriteria() -> tuple[Kriteria, ...]:
    """The criteria that files of this program answer, in the order of the work sheet."""
    with resource("lke.toml").open("rb") as berkas:
        isi = tomllib.load(berkas)
    return tuple(
        Kriteria(
            kode=satu["kode"],
            uraian=satu["uraian"],
            naskah=frozenset(satu["naskah"]),
            dokumen=frozenset(satu["dokumen"]),
            sop=bool(satu.get("sop")),
        )
        for satu in isi["kriteria"]
    )


def susun_arsip(ctx: AppContext, tahun: int, *, sebagai: Peran | None = None) -> ArsipTahun:
    """Collect what a year has.

    Raises:
        IzinDitolak: the person takes no papers out.
    """
    check_tahun(tahun)
    with ctx.read(Tindakan.DOKUMEN_EKSPOR, sebagai=sebagai) as sesi:
        arsip = daftar_arsip(ctx, sesi, tahun)
        dokumen = [
            satu for satu in load_dokumen(ctx, sesi, tahun) if satu.isi and not satu.dicabut_pada
        ]
    berkas: list[BerkasArsip] = []
    for satu in arsip:
        berkas += _paper(ctx, satu)
    berkas += [_document(satu) for satu in dokumen]
    berkas += _procedures(ctx)
    return ArsipTahun(
        folder=ctx.folder,
        kantor=ctx.kantor.nama,
        tahun=tahun,
        berkas=_with_names(berkas),
        belum=tuple(
            satu.judul for satu in arsip if satu.dokumen.terbaru and not satu.bertanda_tangan
        ),
    )


def _paper(ctx: AppContext, satu: BarisArsip) -> list[BerkasArsip]:
    """The file that was finalised, its scan and what came back signed."""
    dokumen = satu.dokumen
    dasar = BerkasArsip(
        berkas="",
        judul=satu.judul,
        periode=dokumen.periode.kode,
        unit=satu.unit,
        nomor=satu.nomor,
        tanggal=tanggal_indonesia(satu.tanggal) if satu.tanggal else "",
        klasifikasi=satu.klasifikasi,
        retensi=satu.retensi,
        rak=satu.rak,
        kriteria=tuple(k for k in load_kriteria() if dokumen.kode.value in k.naskah),
    )
    nama = slug(f"{dokumen.kode.value} {dokumen.periode.kode} {satu.nomor}", 80)
    ada = ctx.folder.dokumen / dokumen.berkas if dokumen.berkas else None
    final = replace(
        dasar,
        berkas=f"{FINAL}/{nama}.pdf",
        keadaan="final" if dokumen.terbaru else "revisi lama",
        sidik=dokumen.sidik_pdf,
        asal=ada,
    )
    if (ada is None or not ada.exists()) and (isi := _drawn_again(ctx, dokumen)):
        final = replace(final, asal=None, isi=isi)
    hasil = [final]
    for sidik, asli, apa in (
        (satu.tte, satu.tte_nama, "hasil TTE"),
        (satu.pindaian, satu.pindaian_nama, "pindaian"),
    ):
        if sidik:
            akhiran = asli.rpartition(".")[2].lower()
            hasil.append(
                replace(
                    dasar,
                    berkas=f"{TERTANDA}/{nama} {apa}.{akhiran}",
                    keadaan=apa,
                    sidik=sidik,
                )
            )
    return hasil


def _drawn_again(ctx: AppContext, dokumen: DokumenFinal) -> bytes:
    """What is missing, from its frozen data: the same bytes; empty where they are not the same."""
    try:
        isi = gambar_beku(ctx, dokumen.id)[1]
    except BasisDataRusak:  # the others still go out
        return b""
    sama = dokumen.sidik_pdf in ("", hashlib.sha256(isi).hexdigest())
    return isi if sama else b""


def _document(satu: DokumenKantor) -> BerkasArsip:
    akhiran = satu.isi.value if satu.isi else ""
    return BerkasArsip(
        berkas=f"{KANTOR}/{slug(satu.macam.value)}_{satu.tahun}_{slug(satu.judul)}.{akhiran}",
        judul=f"{KATA_MACAM[satu.macam]}: {satu.judul}",
        periode=str(satu.tahun),
        nomor=satu.nomor,
        tanggal=tanggal_indonesia(satu.tanggal) if satu.tanggal else "",
        keadaan="dokumen kantor",
        sidik=satu.sidik,
        kriteria=tuple(k for k in load_kriteria() if satu.macam.value in k.dokumen),
    )


def _procedures(ctx: AppContext) -> list[BerkasArsip]:
    """The procedures that the office adopted, or else those that it works by."""
    dipakai = {satu.kode: satu for satu in sop_dipakai(ctx)}
    anutan = {satu.kode: satu.anutan for satu in daftar_sop_kantor(ctx)}
    dianut = [kode for kode in dipakai if anutan.get(kode, Anutan.BELUM) is not Anutan.BELUM]
    kriteria = tuple(satu for satu in load_kriteria() if satu.sop)
    kelas = next(satu for satu in daftar_klasifikasi() if satu.regulasi)  # of procedures alone
    return [
        BerkasArsip(
            berkas=f"{SOP}/{slug(kode)}.pdf",
            judul=f"SOP {dipakai[kode].judul}",
            periode="",
            klasifikasi=kelas.kode,
            retensi=kata_retensi(kelas.aktif, kelas.inaktif, kelas.nasib),
            keadaan="SOP yang dianut" if dianut else "SOP bawaan, belum dianut kantor",
            lembar=lembar_kantor(ctx, dipakai[kode], draf=not dianut),
            kriteria=kriteria,
        )
        for kode in dianut or dipakai
    ]


def _with_names(berkas: Iterable[BerkasArsip]) -> tuple[BerkasArsip, ...]:
    semua = list(berkas)
    nama = unique_names(satu.berkas for satu in semua)
    return tuple(replace(satu, berkas=n) for satu, n in zip(semua, nama, strict=True))


# --- writing -------------------------------------------------------------------------------------


def tulis_zip(arsip: ArsipTahun, path: Path, progress: Progress = silent) -> tuple[str, ...]:
    """Write one zip; it appears when it is whole.

    Args:
        arsip: from ``susun_arsip``.
        path: the zip; an older one is replaced when the new one is whole.
        progress: told file by file; may raise ``Cancelled``, which leaves nothing behind.

    Returns:
        Titles of what could not go along.

    Raises:
        BasisDataGalat: no room, read-only, or the file is open in another program.
    """
    return write_zip(path, lambda put: _write_all(arsip, put, progress))


def tulis_folder(arsip: ArsipTahun, path: Path, progress: Progress = silent) -> tuple[str, ...]:
    """Write one folder; it appears when it is whole.

    Args:
        arsip: from ``susun_arsip``.
        path: the folder to make; must not be there, or be empty.
        progress: as ``tulis_zip``.

    Returns:
        Titles of what could not go along.

    Raises:
        BasisDataGalat: it is there already, or cannot be written.
    """
    return write_folder(path, lambda put: _write_all(arsip, put, progress))


def _write_all(arsip: ArsipTahun, put: Put, progress: Progress) -> tuple[str, ...]:
    banyak, gagal, sidik = len(arsip.berkas) + 1, {}, {}
    for ke, satu in enumerate(arsip.berkas):
        progress(ke, banyak, f"Menyalin {satu.judul}")
        try:
            isi = _bytes_of(arsip.folder, satu, progress)
        except BerkasDitolak as galat:
            gagal[satu.berkas] = galat.mengapa
        except GalatSakip as galat:  # a procedure that cannot be drawn
            gagal[satu.berkas] = str(galat)
        else:
            sidik[satu.berkas] = hashlib.sha256(isi).hexdigest()
            put(satu.berkas, isi)
    progress(banyak - 1, banyak, "Menulis daftar arsip")
    put(f"Daftar arsip {arsip.tahun}.xlsx", make_tabel(_list(arsip, gagal, sidik)))
    put(f"Kriteria LKE {arsip.tahun}.xlsx", make_tabel(_criteria(arsip, gagal)))
    return tuple(satu.judul for satu in arsip.berkas if satu.berkas in gagal)


def _bytes_of(folder: DataFolder, satu: BerkasArsip, progress: Progress) -> bytes:
    """The bytes of a file, compared with its hash.

    Raises:
        BerkasDitolak: it is missing or changed.
    """
    if satu.lembar is not None:
        return cetak(satu.lembar, progress=lambda _ke, _dari, teks: progress(0, 0, teks))
    if satu.isi:
        return satu.isi
    if satu.asal is None:
        return read_kept(folder, satu.sidik, satu.judul)
    try:
        isi = satu.asal.read_bytes()
    except OSError:
        isi = b""
    if hashlib.sha256(isi).hexdigest() != satu.sidik:
        raise BerkasDitolak(
            f"{satu.judul} tidak disertakan.",
            "Berkasnya di folder dokumen hilang, terbuka di program lain, atau sudah berubah.",
            "Buat ulang dari Surat & naskah > Cek dokumen, lalu kumpulkan lagi.",
        )
    return isi


def _list(arsip: ArsipTahun, gagal: dict[str, str], sidik: dict[str, str]) -> TabelExcel:
    return TabelExcel(
        f"Daftar arsip {arsip.tahun}",
        _KEPALA,
        [
            (
                ke,
                "" if satu.berkas in gagal else satu.berkas,
                satu.judul,
                satu.periode,
                satu.unit,
                satu.nomor,
                satu.tanggal,
                satu.klasifikasi,
                satu.retensi,
                satu.rak,
                "; ".join(f"{k.kode} {k.uraian}" for k in satu.kriteria) or _TANPA_KRITERIA,
                f"TIDAK DISERTAKAN: {gagal[satu.berkas]}" if satu.berkas in gagal else satu.keadaan,
                sidik.get(satu.berkas, ""),
            )
            for ke, satu in enumerate(arsip.berkas, start=1)
        ],
    )


def _criteria(arsip: ArsipTahun, gagal: dict[str, str]) -> TabelExcel:
    baris = []
    for kriteria in load_kriteria():
        milik = [
            satu.berkas
            for satu in arsip.berkas
            if kriteria in satu.kriteria and satu.berkas not in gagal
        ]
        isi = "\n".join(milik) or "BELUM ADA BERKAS YANG MENJAWAB"
        baris.append((kriteria.kode, kriteria.uraian, len(milik), isi))
    return TabelExcel(f"Kriteria LKE {arsip.tahun}", _KEPALA_LKE, baris)


def catat_arsip(ctx: AppContext, arsip: ArsipTahun, *, sebagai: Peran | None = None) -> None:
    """Journal that a year's archive left the program.

    Raises:
        IzinDitolak: the person takes no papers out.
    """
    label = f"Arsip {arsip.tahun} disimpan keluar: {len(arsip.berkas)} berkas"
    with ctx.work(
        Tindakan.DOKUMEN_EKSPOR, label, tentang=str(arsip.tahun), sebagai=sebagai
    ) as sesi:
        sesi.selalu_dicatat = True
