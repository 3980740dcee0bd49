"""The papers of a period and of its year as a list: what is stored, and what could be begun."""

from dataclasses import dataclass

from sakip_desktop.domain.dokumen import KodeDokumen, kata_final
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.naskah import KeadaanNaskah, Naskah
from sakip_desktop.domain.periode import JenisPeriode, Periode
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen import PEMBEKUAN, DokumenFinal, daftar_final
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.konsep import judul_naskah, load_naskah, period_of_kind

KATA_KEADAAN = {
    KeadaanNaskah.KONSEP: "Konsep",
    KeadaanNaskah.FINAL: "Final",
    KeadaanNaskah.DIREVISI: "Konsep revisi",
    KeadaanNaskah.BATAL: "Dibatalkan",
}
_BAGIAN = {
    "Rencana": (
        KodeDokumen.PERJANJIAN_KINERJA,
        KodeDokumen.RENCANA_AKSI,
        KodeDokumen.PROGRAM_KERJA,
        KodeDokumen.SK_TIM,
    ),
    "Pengumpulan data": (
        KodeDokumen.DISPOSISI,
        KodeDokumen.CEKLIST,
        KodeDokumen.LAPORAN_PENGUMPULAN,
    ),
    "Rapat": (KodeDokumen.UNDANGAN, KodeDokumen.DAFTAR_HADIR, KodeDokumen.NOTULEN),
    "Pengukuran kinerja": (
        KodeDokumen.PENGUKURAN,
        KodeDokumen.LAPORAN_PENGUKURAN,
        KodeDokumen.TINDAK_LANJUT,
    ),
}
_LAINNYA = "Surat dan arsip"


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisSenarai:
    """One line of the list.

    Attributes:
        bagian: the heading under which it stands.
        naskah: what is stored; None for a kind of which nothing was begun, and for a paper that a
            step of an SOP makes final.
        final: its newest final revision; None while there is none.
        asal: where the layout comes from, in a sentence.
        lagi: there are some of this kind already, this would be another one.
        berubah: its final revision would say something else today, as far as it is known.
    """

    kode: KodeDokumen
    judul: str
    asal: str
    bagian: str
    periode: Periode
    naskah: Naskah | None = None
    final: DokumenFinal | None = None
    lagi: bool = False
    berubah: bool = False

    @property
    def keadaan(self) -> str:
        """In a word how it stands."""
        return f"{self._kata}, berubah" if self.berubah else self._kata

    @property
    def _kata(self) -> str:
        if self.dari_langkah:
            if self.final is None:
                return "Belum disetujui"
            return kata_final(self.final.revisi)
        if self.naskah is None:
            return "Belum ada"
        kata, revisi = KATA_KEADAAN[self.naskah.keadaan], self.naskah.revisi
        if self.naskah.keadaan is KeadaanNaskah.DIREVISI:
            return f"{kata} {revisi}"
        if self.naskah.keadaan is KeadaanNaskah.FINAL:
            return kata_final(revisi)
        return f"{kata}, revisi {revisi}" if revisi else kata

    @property
    def draf(self) -> bool:
        """Whether what is shown of it is no final paper."""
        if self.naskah is None:
            return self.final is None
        return self.naskah.keadaan is KeadaanNaskah.KONSEP

    @property
    def dari_langkah(self) -> bool:
        """Whether the approving step of an SOP makes it final; nobody types into it."""
        return self.kode in PEMBEKUAN

    @property
    def keterangan(self) -> str:
        """What tells it from others of its kind; and its year, where it is about a year."""
        perihal = "" if self.naskah is None else self.naskah.perihal
        tahun = f"tahun {self.periode.tahun}" if self._is_yearly else ""
        return ", ".join(satu for satu in (perihal, tahun) if satu)

    @property
    def _is_yearly(self) -> bool:
        return self.kode in JENIS and self.periode.jenis is JenisPeriode.TAHUN

    @property
    def kunci(self) -> tuple[str, str]:
        """What the line is known by."""
        return self.kode, "" if self.naskah is None else self.naskah.id


def senarai(ctx: AppContext, periode: Periode) -> tuple[BarisSenarai, ...]:
    """Every kind in the order of the work; one of which there may be several can be begun again.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    from sakip_desktop.reports.registri import DOKUMEN

    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        ada = load_naskah(ctx, sesi, periode)
        semua = [
            satu
            for milik in {periode, *(period_of_kind(jenis, periode) for jenis in JENIS.values())}
            for satu in daftar_final(ctx, sesi, milik)
            if satu.terbaru
        ]
    final = {satu.naskah_id: satu for satu in semua if satu.naskah_id}
    disetujui = {satu.kode: satu for satu in semua if satu.periode == periode}

    def line(
        kode: KodeDokumen, judul: str, naskah: Naskah | None = None, *, lagi: bool = False
    ) -> BarisSenarai:
        asal = DOKUMEN[kode].asal
        dari_langkah = kode in PEMBEKUAN
        return BarisSenarai(
            kode=kode,
            judul=judul,
            asal=f"{asal.jenis.value}: {asal.keterangan}",
            bagian=bagian_of(kode),
            periode=periode if dari_langkah else period_of_kind(JENIS[kode], periode),
            naskah=naskah,
            final=disetujui.get(kode)
            if dari_langkah
            else final.get("" if naskah is None else naskah.id),
            lagi=lagi,
        )

    hasil = []
    for kode in KodeDokumen:
        judul = DOKUMEN[kode].judul if kode in DOKUMEN else ""
        if kode in PEMBEKUAN:
            hasil.append(line(kode, judul))
        if kode not in JENIS:
            continue
        milik = [satu for satu in ada if satu.kode is kode]
        hidup = [satu for satu in milik if satu.keadaan is not KeadaanNaskah.BATAL]
        hasil += [line(kode, judul_naskah(satu), satu) for satu in milik]
        if not hidup or JENIS[kode].banyak:
            hasil.append(line(kode, judul, lagi=bool(milik)))
    urutan = [*_BAGIAN, _LAINNYA]
    return tuple(sorted(hasil, key=lambda satu: urutan.index(satu.bagian)))


def bagian_of(kode: KodeDokumen) -> str:
    """The heading under which a kind of paper stands."""
    return next((nama for nama, isi in _BAGIAN.items() if kode in isi), _LAINNYA)
