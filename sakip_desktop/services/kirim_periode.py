"""A period goes out: its evidence in one folder or one zip, named so that people can read it.

What goes is collected first (``susun_kiriman``); writing it then asks the database nothing and may
run in a worker.  It appears whole or not at all (``bungkus``).  Every file is compared with its
hash while it is copied; one that is missing or changed is left out and stands in the list with the
reason.
"""

from dataclasses import dataclass
from dataclasses import replace as changed
from datetime import date
from pathlib import Path

from sakip_desktop.db import records
from sakip_desktop.domain.bukti import (
    BuktiAngka,
    Isi,
    KeadaanBukti,
    KelengkapanBukti,
    judge,
    lacks_evidence,
    name_for_sending,
    slug,
    unique_names,
)
from sakip_desktop.domain.dokumen_kantor import KATA_MACAM, DokumenKantor
from sakip_desktop.domain.errors import BerkasDitolak, IzinDitolak
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Indikator, Keadaan
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.ukuran import format_ukuran
from sakip_desktop.paths import DataFolder
from sakip_desktop.services.bukti import find_kept, read_kept
from sakip_desktop.services.bukti_angka import load_bukti, macam_bukti
from sakip_desktop.services.bungkus import Put, write_folder, write_zip
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen_kantor import load_dokumen
from sakip_desktop.services.ekspor import TabelExcel, make_tabel
from sakip_desktop.services.formulir import unit_saya

FOLDER_BUKTI = "bukti"
FOLDER_DOKUMEN = "dokumen kantor"
_KEPALA = (
    "No.",
    "Unit",
    "Kode",
    "Indikator",
    "Periode",
    "Jenis bukti",
    "Keadaan",
    "Berkas",
    "Nama asli",
    "Ukuran (bita)",
    "Tautan",
    "SHA-256",
    "Ditambah oleh",
    "Tanggal",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisKiriman:
    """One line of the list: a file that goes along, a link, or what is missing.

    Attributes:
        keadaan: in words of the list.
        berkas: path inside what goes out; empty where no file goes.
        sidik: SHA-256 of the file.
    """

    unit: str = ""
    kode: str
    indikator: str
    periode: str
    macam: str
    keadaan: str
    berkas: str = ""
    nama: str = ""
    isi: Isi | None = None
    ukuran: int = 0
    tautan: str = ""
    sidik: str = ""
    oleh: str = ""
    tanggal: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kiriman:
    """What goes out for a period, collected.

    Attributes:
        folder: the office's data, where the files lie.
        belum: how many figures lack evidence, as *Analisis data* counts them.
        kosong: how many figures are not filled in, and so have nothing to prove yet.
        hilang: names of files that are not in the folder of evidence.
    """

    folder: DataFolder
    kantor: str
    periode: Periode
    baris: tuple[BarisKiriman, ...]
    belum: int
    kosong: int
    hilang: tuple[str, ...]

    @property
    def berkas(self) -> tuple[BarisKiriman, ...]:
        """The lines that have a file."""
        return tuple(satu for satu in self.baris if satu.berkas)

    @property
    def ukuran(self) -> int:
        """Bytes of all files."""
        return sum(satu.ukuran for satu in self.berkas)

    @property
    def nama(self) -> str:
        """What the folder or zip is called, without an ending: ``Bukti 2025-07 Setwan``."""
        return f"Bukti {self.periode.kode} {slug(self.kantor)}".strip()

    @property
    def ringkas(self) -> str:
        """What would go, in one sentence."""
        if not self.berkas:
            return "Belum ada berkas bukti; yang keluar hanya daftarnya."
        kata = f"{len(self.berkas)} berkas, {format_ukuran(self.ukuran)}."
        if self.belum:
            kata += f" Bukti {self.belum} angka belum lengkap; daftarnya menyebut yang kurang."
        if self.kosong:
            kata += f" {self.kosong} angka belum diisi, jadi belum ada yang dibuktikan."
        return kata


def susun_kiriman(
    ctx: AppContext,
    periode: Periode,
    *,
    dengan_dokumen: bool = False,
    sebagai: Peran | None = None,
) -> Kiriman:
    """Collect the evidence of a period, of the units that the person may see.

    Args:
        ctx: the open office.
        periode: its months.
        dengan_dokumen: the office's documents of the year go along.
        sebagai: the role of the tab.

    Raises:
        IzinDitolak: the person takes no papers out, or sees no unit's figures.
    """
    ctx.require(Tindakan.DOKUMEN_EKSPOR, sebagai=sebagai)
    unit = {satu.id: satu.nama for satu in unit_saya(ctx)}
    if not unit:
        raise IzinDitolak(
            "Bukti tidak dapat dikirim.",
            "Anda tidak membaca angka satu unit pun.",
            "Minta Tim SAKIP yang mengirimnya.",
        )
    baris: list[BarisKiriman] = []
    with ctx.read() as sesi:
        rencana = ctx.rencana(sesi, periode.tahun)
        milik = [satu for satu in rencana.indikator if satu.unit_id in unit]
        ada = load_bukti(ctx, sesi, periode.bulan, [satu.id for satu in milik])
        figur = records.load_realisasi(
            sesi, ctx.opd_id, (periode.tahun,), {satu.id for satu in milik}
        )
        dokumen = load_dokumen(ctx, sesi, periode.tahun) if dengan_dokumen else ()
    belum = kosong = 0
    for satu in milik:
        punya = figur.get(satu.id, {})
        diminta = records.months_asked(rencana, satu, punya, periode)
        for bulan in periode.bulan:
            bukti = [b for b in ada.get((satu.id, bulan), ()) if b.berlaku]
            if bulan not in diminta and not bukti:
                continue
            keadaan = punya[bulan].keadaan if bulan in punya else Keadaan.BELUM_DIISI
            kini = judge(macam_bukti(satu), bukti)
            baris += _lines(ctx, unit[satu.unit_id], satu, bulan, bukti, kini, keadaan)
            belum += lacks_evidence(keadaan, kini)
            kosong += keadaan is Keadaan.BELUM_DIISI
    baris += [_document_line(ctx, satu) for satu in dokumen if satu.dicabut_pada is None]
    baris = _with_names(baris)
    hilang = tuple(
        satu.nama for satu in baris if satu.berkas and find_kept(ctx.folder, satu.sidik) is None
    )
    return Kiriman(
        folder=ctx.folder,
        kantor=ctx.kantor.nama,
        periode=periode,
        baris=tuple(baris),
        belum=belum,
        kosong=kosong,
        hilang=hilang,
    )


def _lines(
    ctx: AppContext,
    unit: str,
    indikator: Indikator,
    bulan: Periode,
    bukti: list[BuktiAngka],
    kini: KelengkapanBukti,
    keadaan: Keadaan,
) -> list[BarisKiriman]:
    """What there is of a figure, and what is missing."""
    hasil = [
        BarisKiriman(
            unit=unit,
            kode=indikator.kode,
            indikator=indikator.nama,
            periode=bulan.kode,
            macam=satu.macam or "Lainnya",
            keadaan=_state(satu),
            berkas=name_for_sending(indikator.kode, satu) if satu.isi else "",
            nama=satu.nama,
            isi=satu.isi,
            ukuran=satu.ukuran,
            tautan=satu.tautan,
            sidik=satu.sidik,
            oleh=satu.ditambah_oleh,
            tanggal=ctx.local(satu.ditambah_pada).date(),
        )
        for satu in bukti
    ]
    kurang = kini.kurang
    if not kurang and kini.keadaan is KeadaanBukti.HANYA_TAUTAN:
        kurang = ("Berkas",)
    tanpa = "angka belum diisi" if keadaan is Keadaan.BELUM_DIISI else "BELUM ADA"
    hasil += [
        BarisKiriman(
            unit=unit,
            kode=indikator.kode,
            indikator=indikator.nama,
            periode=bulan.kode,
            macam=macam,
            keadaan=tanpa,
        )
        for macam in kurang
    ]
    return hasil


def _state(satu: BuktiAngka) -> str:
    if satu.isi is None:
        return "hanya tautan"
    return "ada, PDF tanpa teks" if satu.gambar_saja else "ada"


def _document_line(ctx: AppContext, satu: DokumenKantor) -> BarisKiriman:
    macam = KATA_MACAM[satu.macam]
    return BarisKiriman(
        unit="Kantor",
        kode=macam,
        indikator=satu.ringkas,
        periode=str(satu.tahun),
        macam="Dokumen kantor",
        keadaan="ada" if satu.isi else ("hanya tautan" if satu.tautan else "tanpa berkas"),
        berkas=f"{slug(satu.macam.value)}_{satu.tahun}_{slug(satu.judul)}.{satu.isi.value}"
        if satu.isi
        else "",
        nama=satu.nama,
        isi=satu.isi,
        ukuran=satu.ukuran,
        tautan=satu.tautan,
        sidik=satu.sidik,
        oleh=satu.ditambah_oleh or satu.rujukan,
        tanggal=ctx.local(satu.ditambah_pada).date(),
    )


def _with_names(baris: list[BarisKiriman]) -> list[BarisKiriman]:
    """Every file gets a name of its own, in its folder."""
    nama = iter(unique_names(satu.berkas for satu in baris if satu.berkas))
    return [
        changed(satu, berkas=_place(satu, next(nama))) if satu.berkas else satu for satu in baris
    ]


def _place(satu: BarisKiriman, nama: str) -> str:
    return f"{FOLDER_DOKUMEN if satu.unit == 'Kantor' else FOLDER_BUKTI}/{nama}"


# --- writing -------------------------------------------------------------------------------------


def tulis_zip(kiriman: Kiriman, path: Path, progress: Progress = silent) -> tuple[str, ...]:
    """Write one zip; it appears when it is whole.

    Args:
        kiriman: from ``susun_kiriman``.
        path: the zip; an older one is replaced when the new one is whole.
        progress: told file by file; may raise ``Cancelled``, which leaves nothing behind.

    Returns:
        Names of files that could not go along.

    Raises:
        BasisDataGalat: no room, read-only, or the file is open in another program.
    """
    return write_zip(path, lambda put: _write_all(kiriman, put, progress))


def tulis_folder(kiriman: Kiriman, path: Path, progress: Progress = silent) -> tuple[str, ...]:
    """Write one folder; it appears when it is whole.

    Args:
        kiriman: from ``susun_kiriman``.
        path: the folder to make; must not be there, or be empty.
        progress: as ``tulis_zip``.

    Returns:
        Names of files that could not go along.

    Raises:
        BasisDataGalat: it is there already, or cannot be written.
    """
    return write_folder(path, lambda put: _write_all(kiriman, put, progress))


def _write_all(kiriman: Kiriman, put: Put, progress: Progress) -> tuple[str, ...]:
    """Every file, then the list, which says what could not go along."""
    berkas, gagal = kiriman.berkas, {}
    for ke, satu in enumerate(berkas):
        progress(ke, len(berkas) + 1, f"Menyalin {satu.nama}")
        try:
            put(satu.berkas, read_kept(kiriman.folder, satu.sidik, satu.nama))
        except BerkasDitolak as galat:
            gagal[satu.berkas] = galat.mengapa
    progress(len(berkas), len(berkas) + 1, "Menulis daftar bukti")
    put(f"Daftar bukti {kiriman.periode.kode}.xlsx", make_tabel(_list(kiriman, gagal)))
    return tuple(satu.nama for satu in berkas if satu.berkas in gagal)


def _list(kiriman: Kiriman, gagal: dict[str, str]) -> TabelExcel:
    return TabelExcel(
        f"Bukti {kiriman.periode.kode}",
        _KEPALA,
        [
            (
                ke,
                satu.unit,
                satu.kode,
                satu.indikator,
                satu.periode,
                satu.macam,
                f"TIDAK DISERTAKAN: {gagal[satu.berkas]}" if satu.berkas in gagal else satu.keadaan,
                "" if satu.berkas in gagal else satu.berkas,
                satu.nama,
                satu.ukuran or None,
                satu.tautan,
                satu.sidik,
                satu.oleh,
                satu.tanggal,
            )
            for ke, satu in enumerate(kiriman.baris, start=1)
        ],
    )


def catat_kiriman(ctx: AppContext, kiriman: Kiriman, *, sebagai: Peran | None = None) -> None:
    """Journal that a period's evidence left the program.

    Raises:
        IzinDitolak: the person takes no papers out.
    """
    label = f"Bukti {kiriman.periode.label} disimpan keluar: {len(kiriman.berkas)} berkas"
    with ctx.work(
        Tindakan.DOKUMEN_EKSPOR, label, tentang=kiriman.periode.kode, sebagai=sebagai
    ) as sesi:
        sesi.selalu_dicatat = True
