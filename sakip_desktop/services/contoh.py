"""``contoh``: a sample office lives through its year, by the same services that people use.

Nothing is written behind the services' back: people are entered, the plan is imported, cells are
typed, forms are sent, sent back, corrected, validated and approved, papers are exported.  The
clock is ours, so that the same command gives the same office.
"""

import shutil
import tempfile
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Frekuensi,
    JenisIndikator,
    JenisSimpul,
    Polaritas,
    Target,
    Unit,
)
from sakip_desktop.domain.langkah import LangkahBerjalan, SatuanWaktu, Siklus
from sakip_desktop.domain.masa_isi import BarisMasa
from sakip_desktop.domain.masukan import (
    AnggaranInput,
    AwalKantor,
    KebijakanInput,
    OrangInput,
    PeranInput,
    RealisasiInput,
    SerahInput,
)
from sakip_desktop.domain.periode import Periode, bulan, setahun, triwulan
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.rencana import IndikatorMasuk, SimpulMasuk
from sakip_desktop.domain.temuan import Temuan, Tingkat
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import (
    alur,
    baris_rencana,
    bukti_angka,
    cadangan,
    contoh_bukti,
    contoh_formulir,
    contoh_naskah,
    contoh_tanya,
    contoh_tindak,
    dokumen,
    dokumen_kantor,
    ekspor,
    formulir,
    kantor,
    masa_isi,
    pengguna,
    penyerahan,
    realisasi,
    rencana,
    sk_tim,
    tugas,
)
from sakip_desktop.services.berkas import storing
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.contoh_data import (
    CaraJalan,
    Contoh,
    FigurContoh,
    JalanLain,
    JenisKejadian,
    KejadianContoh,
    OrangContoh,
    ProsedurContoh,
    SiklusContoh,
    load_contoh,
    load_prosedur,
)
from sakip_desktop.services.kalender import national_days
from sakip_desktop.services.pembukaan import close_office, first_start

SOP_PENGUMPULAN = "pengumpulan-data-kinerja"
SOP_PENGUKURAN = "pengukuran-kinerja"
HARI_KERJA_PAGI = time(1, 0, tzinfo=UTC)  # 08.00 WIB
TANDA = "KANTOR-CONTOH.txt"  # tells a sample from somebody's own office
KOSONG_DI_SUMBER = "Kolom ini kosong pada dokumen sumbernya; diisi 0."
_SEHARI = timedelta(days=1)
TENGGAT_LATIHAN = timedelta(days=21)
_JEDA = timedelta(minutes=2)
_SIANG = time(4, 30, tzinfo=UTC)  # 11.30 WIB, also on Fridays
_ISTIRAHAT = timedelta(minutes=120)
_PULANG = time(8, 30, tzinfo=UTC)  # 15.30 WIB
_JUMAT = 4
_ANTARA = timedelta(minutes=45)  # until the next person begins
_PERSEN = (100, 75, 110, 125)  # of the standard time: minutes of work as people tell them


class JamContoh:
    """A clock that moves on a little with every look, and to a day when told."""

    def __init__(self, mulai: date) -> None:
        self.kini = datetime.combine(mulai, HARI_KERJA_PAGI)

    def now(self) -> datetime:
        """The sample's present moment; it passes by being asked for."""
        self.kini += timedelta(seconds=1)
        return self.kini

    def move_to(self, hari: date) -> None:
        """Go on to the morning of a day; never back."""
        self.kini = max(self.kini + _JEDA, datetime.combine(hari, HARI_KERJA_PAGI))

    def work_on(self, lama: timedelta) -> None:
        """Let so much working time pass; lunch and what is no working day come on top."""
        self._arrive()
        siang, pulang = (datetime.combine(self.kini, jam) for jam in (_SIANG, _PULANG))
        if self.kini < siang < self.kini + lama:
            self.kini += _ISTIRAHAT
        if self.kini + lama <= pulang:
            self.kini += lama
            return
        lama -= pulang - self.kini
        self.kini = pulang
        self.move_to(self.kini.date() + timedelta(days=1))
        self.work_on(lama)

    def _arrive(self) -> None:
        """Nobody works at weekends, on national holidays, over lunch or in the evening."""
        hari = self.kini.date()
        if self.kini >= datetime.combine(hari, _PULANG):
            hari += timedelta(days=1)
        while hari.weekday() > _JUMAT or hari in national_days(hari.year):
            hari += timedelta(days=1)
        if hari != self.kini.date():
            self.move_to(hari)
        if _SIANG <= self.kini.timetz() < (datetime.combine(hari, _SIANG) + _ISTIRAHAT).timetz():
            self.kini = datetime.combine(hari, _SIANG) + _ISTIRAHAT


@dataclass(slots=True)
class HasilContoh:
    """What was made, for the table that the command prints."""

    kantor: str
    akun: tuple[tuple[str, str, str], ...]
    sandi: str
    jumlah: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    dokumen: list[Path] = field(default_factory=list)


def make_contoh(
    kode: str, folder: DataFolder, *, latihan: bool = False, progress: Progress = silent
) -> HasilContoh:
    """Make a sample office in an empty data folder.

    Args:
        kode: ``setwan`` or ``badan``.
        folder: where to; must not hold an office.
        latihan: leave the last collection open, so that there is something to do.
        progress: told period by period.

    Raises:
        DataTidakSah: no such sample.
        BasisDataGalat: the folder holds an office already, or cannot be written.
    """
    data = load_contoh(kode)
    with storing(folder.root / TANDA):
        folder.create()
        (folder.root / TANDA).write_text("Kantor contoh: boleh dibuang.\n", encoding="utf-8")
    jam = JamContoh(date(data.tahun, 1, 2))
    admin = next(satu for satu in data.orang if any(p.peran is Peran.ADMIN for p in satu.peran))
    ctx, _kode_pemulihan = first_start(folder, _first_office(data, admin), clock=jam)
    hasil = HasilContoh(
        kantor=data.kantor.nama,
        akun=tuple((satu.akun, satu.nama, satu.jabatan) for satu in data.orang),
        sandi=data.sandi,
    )
    try:
        _Tahun(ctx, jam, data, hasil).live(latihan=latihan, progress=progress)
    finally:
        close_office(ctx)
    return hasil


def _first_office(data: Contoh, admin: OrangContoh) -> AwalKantor:
    return AwalKantor(
        kantor=data.kantor,
        kebijakan=KebijakanInput(alasan="Kebijakan awal"),
        unit=tuple(satu.nama for satu in data.unit),
        admin=_person(admin, data.sandi, {}),
    )


def _person(satu: OrangContoh, sandi: str, unit: Mapping[str, str]) -> OrangInput:
    return OrangInput(
        nama=satu.nama,
        nama_akun=satu.akun,
        jabatan=satu.jabatan,
        nip=satu.nip,
        pangkat=satu.pangkat,
        unit_id=unit.get(satu.unit),
        peran=tuple(
            PeranInput(peran=peran.peran, unit_id=unit[peran.unit] if peran.unit else None)
            for peran in satu.peran
        ),
        sandi=sandi,
    )


class _Tahun:
    """One year of one sample office."""

    def __init__(self, ctx: AppContext, jam: JamContoh, data: Contoh, hasil: HasilContoh) -> None:
        self.ctx = ctx
        self.jam = jam
        self.data = data
        self.hasil = hasil
        self.unit: dict[str, Unit] = {satu.nama: satu for satu in kantor.list_unit(ctx)}
        self.orang: dict[str, str] = {}
        self.figur: dict[int, list[FigurContoh]] = defaultdict(list)
        for figur in data.figur:
            self.figur[figur.bulan].append(figur)
        self.indikator: dict[str, str] = {}
        self.simpul: dict[str, str] = {}

    def live(self, *, latihan: bool, progress: Progress) -> None:
        """People, plan, collections, measurements, papers, backup."""
        self._people()
        self._plan()
        self.hasil.jumlah["naskah"] += contoh_naskah.begin_year(self.ctx, self.data.tahun)
        periode = self._collections()
        for ke, satu in enumerate(periode):
            terakhir = ke == len(periode) - 1
            if terakhir:
                progress(ke, len(periode), "Mencoba SOP yang lain")
                self._procedures(load_prosedur())
            progress(ke, len(periode), f"Mengumpulkan data {satu.label}")
            self._collect(satu, berhenti_di_formulir=latihan and terakhir)
            if latihan and terakhir:
                if self._rapat.akhir <= periode[ke - 1].akhir:  # its papers are written
                    self._one_of_each(periode[ke - 1])
                return
            self._measure(satu)
            if satu.bulan_akhir % 3 == 0 and satu.jenis.value == "bulan":
                self._measure(triwulan(satu.tahun, satu.bulan_akhir // 3))
            if satu.bulan_akhir == self._rapat.bulan_akhir:
                self._meet(self._rapat)
        self._measure(setahun(self.data.tahun))
        self._papers(periode)
        self._as("admin")
        cadangan.buat(self.ctx)
        self.hasil.jumlah["cadangan terverifikasi"] += 1

    # --- office ------------------------------------------------------------------------------

    def _people(self) -> None:
        id_unit = {nama: satu.id for nama, satu in self.unit.items()}
        ada = {satu.nama_akun: satu.orang_id for satu in pengguna.list_orang(self.ctx)}
        for satu in self.data.orang:
            if satu.akun not in ada:
                pengguna.save_orang(self.ctx, _person(satu, self.data.sandi, id_unit))
        self.orang = {satu.nama_akun: satu.orang_id for satu in pengguna.list_orang(self.ctx)}
        self.hasil.jumlah["pengguna"] = len(self.orang)
        self.hasil.jumlah["unit"] = len(self.unit)

    def _plan(self) -> None:
        self._as("perencana")
        rencana.terapkan_impor(self.ctx, self.data.buku, self.data.tahun, "Rencana awal tahun")
        for cabang in rencana.pohon_rencana(self.ctx, self.data.tahun):
            self.simpul[cabang.simpul.kode] = cabang.simpul.id
            for indikator in cabang.indikator:
                self.indikator[indikator.kode] = indikator.id
        self.hasil.jumlah["indikator"] = len(self.indikator)
        self.hasil.jumlah["tujuan sampai sub kegiatan"] = len(self.simpul)
        self._register()

    def _register(self) -> None:
        """Some of the office's documents: with a file, with a link, with neither."""
        with tempfile.TemporaryDirectory() as folder:
            for masukan, nama in contoh_bukti.daftar(self.data.tahun):
                berkas = _brought(Path(folder), nama) if nama else None
                dokumen_kantor.simpan_dokumen(self.ctx, replace(masukan, berkas=berkas))
                self.hasil.jumlah["dokumen kantor"] += 1

    def _collections(self) -> list[Periode]:
        """Months for an office that measures monthly, otherwise quarters."""
        if {figur.bulan for figur in self.data.figur} <= {3, 6, 9, 12}:
            return [triwulan(self.data.tahun, ke) for ke in range(1, 5)]
        return [bulan(self.data.tahun, ke) for ke in range(1, 13)]

    def _as(self, akun: str) -> None:
        pengguna.enter(self.ctx, self.orang[akun])

    def _as_role(self, peran: Peran) -> None:
        """Act as the first person who holds a role."""
        akun = next(
            satu.akun for satu in self.data.orang if any(p.peran is peran for p in satu.peran)
        )
        self._as(akun)

    # --- collecting --------------------------------------------------------------------------

    def _collect(self, periode: Periode, *, berhenti_di_formulir: bool) -> None:
        self.jam.move_to(periode.akhir + timedelta(days=1))
        self._as_role(Peran.PERENCANA)
        alur.mulai_siklus(self.ctx, SOP_PENGUMPULAN, periode)
        kejadian = [
            satu for satu in self.data.kejadian if bulan(periode.tahun, satu.bulan) in periode
        ]
        if any(satu.jenis is JenisKejadian.TERLAMBAT for satu in kejadian):
            self._close_after_due(periode)
        self._run_until(SOP_PENGUMPULAN, periode, "isi-formulir")
        if periode.menutup_tahun:
            self._evidence(periode.bulan[-1])
        if contoh_formulir.is_edar(periode):
            self._hand_out(periode, tulis=berhenti_di_formulir)
        if berhenti_di_formulir:
            self._fill_half(periode)
            self._converse(periode)
            return
        self._fill_all(periode, kejadian)
        self._run_until(SOP_PENGUMPULAN, periode, "analisa")
        for satu in kejadian:
            if satu.jenis is JenisKejadian.DIKEMBALIKAN:
                self._return_and_correct(periode, satu)
        self._run_until(SOP_PENGUMPULAN, periode, "")
        if periode.menutup_tahun:
            self._converse(periode)
        self.hasil.jumlah["pengumpulan selesai"] += 1

    def _converse(self, periode: Periode) -> None:
        """What the verifikator asks about some figures, and what need not be explained."""
        self.hasil.jumlah["pertanyaan dan pengecualian"] += contoh_tanya.converse(
            self.ctx, periode, self._as_role, self._as_filler
        )

    def _evidence(self, waktu: Periode) -> None:
        """Some figures of the last month have evidence: complete, in part, only a link, a scan."""
        self._as_role(Peran.ANGGOTA_TIM)
        with tempfile.TemporaryDirectory() as folder:
            for kode, macam, nama in contoh_bukti.BUKTI:
                if kode in self.indikator:
                    berkas = _brought(Path(folder), nama)
                    bukti_angka.tambah_bukti(self.ctx, self.indikator[kode], waktu, berkas, macam)
                    self.hasil.jumlah["bukti"] += 1
        kode, macam, tautan = contoh_bukti.TAUTAN
        if kode in self.indikator:
            bukti_angka.tambah_tautan(
                self.ctx, self.indikator[kode], waktu, tautan, "Surat pengantar", macam
            )
            self.hasil.jumlah["bukti"] += 1

    def _hand_out(self, periode: Periode, *, tulis: bool) -> None:
        """The planner makes the units' forms; what can still be filled in lies there as files."""
        self._as_role(Peran.PERENCANA)
        penerima = {
            self.unit[nama].id: (nama, self._filler(nama).nama)
            for nama in self.unit
            if self._has_form(nama, periode)
        }
        folder = self.ctx.folder.dokumen if tulis else None
        dibuat = contoh_formulir.hand_out(self.ctx, periode, penerima, folder)
        self.hasil.jumlah["formulir dibagikan"] += dibuat

    def _brought_back(self, nama: str, periode: Periode) -> None:
        """A unit's form comes back to the planner, when its figures are sent."""
        if contoh_formulir.is_edar(periode):
            self._as_role(Peran.PERENCANA)
            pengantar = {self.unit[nama].id: self._filler(nama).nama}
            contoh_formulir.bring_back(self.ctx, periode, pengantar)

    def _close_after_due(self, periode: Periode) -> None:
        """The planner says when filling ends; the unit that is late then has to ask."""
        satu = self._deadline(periode)
        masa_isi.atur_masa(
            self.ctx,
            periode,
            dibuka=satu.usul.dibuka,
            tenggat=satu.usul.tenggat,
            ditutup=satu.usul.tenggat + _SEHARI,
            alasan="Surat edaran Ketua Tim SAKIP",
        )

    def _deadline(self, periode: Periode) -> BarisMasa:
        semua = masa_isi.daftar_masa(self.ctx, periode.tahun)
        return next(satu for satu in semua if satu.periode == periode)

    def _open_again(self, nama: str, periode: Periode, kejadian: KejadianContoh) -> None:
        """The verifikator opens the closed period for the late unit, until tomorrow."""
        self._as_role(Peran.VERIFIKATOR)
        unit_id = self.unit[nama].id
        if any(satu.alasan for satu in self._deadline(periode).unit if satu.unit_id == unit_id):
            return  # it is not closed yet: a longer period ends later
        sampai = kejadian.tanggal + _SEHARI
        masa_isi.buka_lagi(self.ctx, periode, unit_id, sampai, kejadian.catatan)
        self.hasil.jumlah["periode dibuka lagi"] += 1

    def _fill_all(self, periode: Periode, kejadian: list[KejadianContoh]) -> None:
        terlambat = {satu.unit: satu for satu in kejadian if satu.jenis is JenisKejadian.TERLAMBAT}
        urut = sorted(self.unit, key=lambda nama: nama in terlambat)
        for hari, nama in enumerate(urut):
            if not self._has_form(nama, periode):
                continue
            if nama in terlambat:
                self.jam.move_to(terlambat[nama].tanggal)
                self._open_again(nama, periode, terlambat[nama])
                self.hasil.jumlah["formulir terlambat"] += 1
            else:
                self.jam.move_to(periode.akhir + timedelta(days=2 + hari))
            semula = {
                (sel.indikator, sel.kolom): sel.semula
                for satu in kejadian
                if satu.unit == nama
                for sel in satu.sel
            }
            self._fill(nama, periode, semula)
            penyerahan.kirim_formulir(self.ctx, self.unit[nama].id, periode)
            self.hasil.jumlah["formulir dikirim"] += 1
            self._brought_back(nama, periode)

    def _fill_half(self, periode: Periode) -> None:
        """Practice: the first unit has nothing yet, the next one is half filled, the rest sent."""
        nama_unit = [nama for nama in self.unit if self._has_form(nama, periode)]
        for ke, nama in enumerate(nama_unit):
            if ke > 1:
                self._fill(nama, periode, {})
                penyerahan.kirim_formulir(self.ctx, self.unit[nama].id, periode)
                self._brought_back(nama, periode)
            elif ke == 1:
                self._fill(nama, periode, {}, sebagian=2)

    def _has_form(self, nama: str, periode: Periode) -> bool:
        return penyerahan.langkah_formulir(self.ctx, self.unit[nama].id, periode) is not None

    def _fill(
        self,
        nama: str,
        periode: Periode,
        semula: Mapping[tuple[str, str], str],
        *,
        sebagian: int | None = None,
    ) -> None:
        """Type a unit's form; what stands out is explained, as a person must."""
        self._as_filler(nama)
        unit_id = self.unit[nama].id
        isi = {
            (figur.indikator, figur.bulan): figur.isi
            for ke in range(periode.bulan_awal, periode.bulan_akhir + 1)
            for figur in self.figur[ke]
        }
        kosong = formulir.formulir(self.ctx, unit_id, periode)
        for baris in kosong.baris[:sebagian]:
            kode, waktu = baris.indikator.kode, baris.realisasi.periode
            for kolom, teks in isi.get((kode, waktu.ke), {}).items():
                self._type(kode, waktu, kolom, semula.get((kode, kolom), teks))
        self._fill_budget(unit_id, periode)
        self._explain(unit_id, periode)

    def _as_filler(self, nama: str) -> None:
        self._as(self._filler(nama).akun)

    def _filler(self, nama: str) -> OrangContoh:
        return next(
            satu
            for satu in self.data.orang
            if any(p.peran is Peran.PENGISI and p.unit == nama for p in satu.peran)
        )

    def _type(self, kode: str, waktu: Periode, kolom: str, teks: str) -> None:
        indikator_id = self.indikator[kode]
        realisasi.record_realisasi(
            self.ctx,
            RealisasiInput(
                indikator_id=indikator_id,
                periode=waktu,
                kolom=kolom,
                teks=teks,
                versi=realisasi.row_version(self.ctx, indikator_id, waktu),
            ),
        )
        self.hasil.jumlah["isian"] += 1

    def _fill_budget(self, unit_id: str, periode: Periode) -> None:
        ada = {
            self.simpul[satu.simpul]: satu
            for satu in self.data.anggaran
            if bulan(self.data.tahun, satu.bulan) == periode.bulan[-1]
        }
        for baris in formulir.formulir(self.ctx, unit_id, periode).anggaran:
            simpul_id = baris.simpul.id
            isi = ada.get(simpul_id)
            self._type_budget(simpul_id, baris.bulan, "nilai", isi.teks if isi else "0", 0)
            penjelasan = isi.penjelasan if isi else KOSONG_DI_SUMBER
            if penjelasan:
                self._type_budget(simpul_id, baris.bulan, "penjelasan", penjelasan, 1)

    def _type_budget(
        self, simpul_id: str, waktu: Periode, kolom: str, teks: str, versi: int
    ) -> None:
        realisasi.record_anggaran(
            self.ctx,
            AnggaranInput(simpul_id=simpul_id, periode=waktu, kolom=kolom, teks=teks, versi=versi),
        )
        self.hasil.jumlah["isian"] += 1

    def _explain(self, unit_id: str, periode: Periode) -> None:
        terisi = formulir.formulir(self.ctx, unit_id, periode)
        for baris in terisi.baris:
            if _needs_words(baris.temuan) and not baris.realisasi.penjelasan:
                self._type(
                    baris.indikator.kode,
                    baris.realisasi.periode,
                    "penjelasan",
                    self.data.penjelasan_bawaan,
                )
        for rupiah in terisi.anggaran:
            if _needs_words(rupiah.temuan) and not rupiah.penjelasan:
                self._type_budget(
                    rupiah.simpul.id,
                    rupiah.bulan,
                    "penjelasan",
                    self.data.penjelasan_bawaan,
                    rupiah.versi,
                )

    def _return_and_correct(self, periode: Periode, satu: KejadianContoh) -> None:
        self.jam.move_to(satu.tanggal)
        self._as_role(Peran.VERIFIKATOR)
        waktu = bulan(periode.tahun, satu.bulan)
        unit_id = self.unit[satu.unit].id
        penyerahan.kembalikan_formulir(
            self.ctx,
            unit_id,
            periode,
            satu.catatan,
            {(self.indikator[sel.indikator], waktu): sel.catatan for sel in satu.sel},
            sebagai=Peran.VERIFIKATOR,
        )
        self.hasil.jumlah["formulir dikembalikan"] += 1
        self.jam.move_to(satu.tanggal + timedelta(days=1))
        self._as_filler(satu.unit)
        betul = {(figur.indikator, figur.bulan): figur.isi for figur in self.figur[satu.bulan]}
        for sel in satu.sel:
            self._type(sel.indikator, waktu, sel.kolom, betul[sel.indikator, satu.bulan][sel.kolom])
        self._explain(unit_id, periode)
        penyerahan.kirim_formulir(self.ctx, unit_id, periode)
        self._run_until(SOP_PENGUMPULAN, periode, "analisa")
        contoh_tanya.close_answered(self.ctx, periode, self._as_role)

    # --- the SOP -----------------------------------------------------------------------------

    def _measure(self, periode: Periode) -> None:
        self._as_role(Peran.PERENCANA)
        alur.mulai_siklus(self.ctx, SOP_PENGUKURAN, periode)
        self._run_until(SOP_PENGUKURAN, periode, "")
        self.hasil.jumlah["pengukuran disetujui"] += 1

    def _run_until(self, sop_kode: str, periode: Periode, kode: str) -> None:
        """Finish step after step, each by the role whose turn it is, up to the named one."""
        while True:
            siklus = self._siklus(sop_kode, periode)
            terbuka = [satu for satu in siklus.langkah if satu.keadaan.is_open]
            if not terbuka or terbuka[0].langkah.kode == kode:
                return
            langkah = terbuka[0]
            serah = self._minutes(langkah)
            self.jam.work_on(timedelta(minutes=serah.menit or 0) + _JEDA)
            self._as_role(langkah.langkah.pelaku[0])
            self._finish(langkah, serah)

    def _finish(self, langkah: LangkahBerjalan, serah: SerahInput) -> None:
        peran = langkah.langkah.pelaku[0]
        if Tindakan.LANGKAH_SELESAI in langkah.langkah.tindakan:
            alur.selesaikan_langkah(self.ctx, langkah.id, sebagai=peran, serah=serah)
        else:
            alur.setujui(self.ctx, langkah.id, sebagai=peran, serah=serah)
        self.hasil.jumlah["langkah SOP"] += 1

    def _minutes(self, langkah: LangkahBerjalan) -> SerahInput:
        """Most people tell how long they worked; every fifth does not, nobody tells days."""
        ke, waktu = self.hasil.jumlah["langkah SOP"], langkah.langkah.waktu
        if waktu is None or waktu.satuan is not SatuanWaktu.MENIT or ke % (len(_PERSEN) + 1) == 0:
            return SerahInput()
        return SerahInput(menit=waktu.nilai * _PERSEN[ke % len(_PERSEN)] // 100)

    def _siklus(self, sop_kode: str, periode: Periode) -> Siklus:
        return next(
            satu
            for satu in tugas.siklus_periode(self.ctx, periode)
            if satu.sop.kode == sop_kode and satu.periode == periode
        )

    # --- the procedures of other kinds of office ------------------------------------------------

    def _procedures(self, data: ProsedurContoh) -> None:
        """One cycle each, about the year before; some stay open for a newcomer to go on with."""
        self.jam.move_to(data.mulai)
        self._as_role(Peran.PERENCANA)
        unit = self._small_plan(data)
        sk_tim.simpan_sk(self.ctx, sk_tim.SkTimInput(**data.sk))
        for satu in data.siklus:
            self._try(data, satu, unit)

    def _small_plan(self, data: ProsedurContoh) -> list[str]:
        """One node, one indikator a unit; the names of the units that take part."""
        atasan = {
            peran.unit
            for satu in self.data.orang
            for peran in satu.peran
            if peran.peran is Peran.ATASAN_UNIT
        }
        unit = [nama for nama in self.unit if nama in atasan]
        kode, uraian = data.sasaran
        tahun, alasan = data.tahun, uraian
        simpul = SimpulMasuk(jenis=JenisSimpul.SASARAN, kode=kode, uraian=uraian)
        baris_rencana.tambah_simpul(self.ctx, tahun, simpul, alasan=alasan)
        for satu in data.indikator:
            target = Target(Decimal(satu.target))
            masuk = IndikatorMasuk(
                kode=satu.kode,
                nama=satu.nama,
                jenis=JenisIndikator.IKU,
                simpul=kode,
                unit=unit[satu.unit - 1],
                satuan=satu.satuan,
                polaritas=Polaritas.NAIK,
                agregasi=Agregasi.RERATA,
                frekuensi=Frekuensi.TRIWULAN,
                target={setahun(tahun): target}
                | {triwulan(tahun, ke): target for ke in range(1, 5)},
            )
            baris_rencana.tambah_indikator(self.ctx, tahun, masuk, alasan=alasan)
        for cabang in rencana.pohon_rencana(self.ctx, tahun):
            self.indikator |= {satu.kode: satu.id for satu in cabang.indikator}
        return unit

    def _try(self, data: ProsedurContoh, satu: SiklusContoh, unit: list[str]) -> None:
        periode = triwulan(data.tahun, satu.triwulan)
        self.jam.move_to(satu.mulai)
        self._as_role(Peran.PERENCANA)
        alur.mulai_siklus(self.ctx, satu.sop, periode, self.jam.kini.date() + TENGGAT_LATIHAN)
        lain = {kejadian.di: kejadian for kejadian in satu.kejadian}
        while True:
            berjalan = self._siklus(satu.sop, periode).langkah
            langkah = next((ini for ini in berjalan if ini.keadaan.is_open), None)
            if langkah is None or (langkah.langkah.kode == satu.berhenti and not lain):
                break
            kode = langkah.langkah.kode
            serah = satu.serah.get(kode, SerahInput())
            self.jam.work_on(timedelta(minutes=serah.menit or 0) + _ANTARA)
            if kode in lain:
                self._go_another_way(langkah, periode, lain.pop(kode), unit)
            elif langkah.langkah.diisi_unit:
                self._fill_small(data, langkah, periode)
            else:
                self._as_owner(langkah)
                self._finish(langkah, serah)
        selesai = langkah is None
        self.hasil.jumlah["SOP lain selesai" if selesai else "SOP lain berjalan"] += 1

    def _as_owner(self, langkah: LangkahBerjalan) -> None:
        """Act as who works in a step: of its unit, where it has one."""
        peran = langkah.langkah.pelaku[0]
        nama = next((n for n, ini in self.unit.items() if ini.id == langkah.unit_id), "")
        self._as(
            next(
                satu.akun
                for satu in self.data.orang
                if any(p.peran is peran and (not nama or p.unit == nama) for p in satu.peran)
            )
        )

    def _fill_small(self, data: ProsedurContoh, langkah: LangkahBerjalan, periode: Periode) -> None:
        """Type and send the form of one of the units that take part."""
        self._as_owner(langkah)
        unit_id = langkah.unit_id or ""
        isi = {satu.kode: satu.isi[periode.ke - 1] for satu in data.indikator}
        for baris in formulir.formulir(self.ctx, unit_id, periode).baris:
            kode = baris.indikator.kode
            self._type(kode, baris.realisasi.periode, "nilai", isi[kode])
        self._explain(unit_id, periode)
        penyerahan.kirim_formulir(self.ctx, unit_id, periode, serah=SerahInput(menit=35))
        self.hasil.jumlah["langkah SOP"] += 1

    def _go_another_way(
        self, langkah: LangkahBerjalan, periode: Periode, satu: JalanLain, unit: list[str]
    ) -> None:
        self._as_owner(langkah)
        peran = langkah.langkah.pelaku[0]
        if satu.cara is CaraJalan.LEWATI:
            alur.lewati_langkah(self.ctx, langkah.id, satu.alasan, sebagai=peran)
        elif satu.cara is CaraJalan.KEMBALI:
            alur.kembalikan(self.ctx, langkah.id, satu.alasan, sebagai=peran)
        else:
            penyerahan.kembalikan_formulir(
                self.ctx, self.unit[unit[satu.unit - 1]].id, periode, satu.alasan, sebagai=peran
            )

    # --- papers ------------------------------------------------------------------------------

    @property
    def _rapat(self) -> Periode:
        """The quarter whose papers are all written."""
        return triwulan(self.data.tahun, 3)

    def _meet(self, periode: Periode) -> None:
        self.hasil.jumlah["tindak lanjut"] += contoh_tindak.follow_up(
            self.ctx, periode, self._as_role, self._as_filler
        )
        self._as_role(Peran.PERENCANA)
        self.hasil.jumlah["naskah"] += contoh_naskah.after_measuring(self.ctx, periode)

    def _papers(self, periode: list[Periode]) -> None:
        self._as_role(Peran.PERENCANA)
        tujuan = self.ctx.folder.dokumen
        diukur = [*periode, setahun(self.data.tahun)]
        if len(periode) == 12:
            diukur += [triwulan(self.data.tahun, ke) for ke in range(1, 5)]
        for satu in diukur:
            self._measurement(satu, tujuan)
            self._paper(KodeDokumen.REKAPITULASI, satu, tujuan)
        for nama, unit in self.unit.items():
            if self._has_form(nama, periode[-1]):
                self._paper(KodeDokumen.FORMULIR_KOSONG, periode[-1], tujuan, unit)
                self._paper(KodeDokumen.FORMULIR, periode[-1], tujuan, unit)
        self._one_of_each(periode[-1])

    def _one_of_each(self, periode: Periode) -> None:
        """Each kind of paper that does not lie in the folder yet."""
        self._as_role(Peran.PERENCANA)
        contoh_naskah.write_missing(
            self.ctx, self._rapat, periode, next(iter(self.unit.values())), self._count_paper
        )

    def _measurement(self, periode: Periode, tujuan: Path) -> None:
        """The measurement; one that was made final lies there already, under its final name."""
        with self.ctx.read() as sesi:
            semua = dokumen.daftar_final(self.ctx, sesi, periode)
        final = [satu.berkas for satu in semua if satu.kode is KodeDokumen.PENGUKURAN]
        if final:
            self._count_paper(tujuan / final[0])
        else:
            self._paper(KodeDokumen.PENGUKURAN, periode, tujuan)

    def _paper(
        self, kode: KodeDokumen, periode: Periode, tujuan: Path, unit: Unit | None = None
    ) -> None:
        akhiran = ekspor.find_dokumen(kode).akhiran
        nama = ekspor.suggest_name(
            kode, periode, unit.singkatan or unit.nama if unit else "", akhiran
        )
        berkas = tujuan / nama
        ekspor.ekspor(self.ctx, kode, periode, berkas, unit.id if unit else None)
        self._count_paper(berkas)

    def _count_paper(self, berkas: Path) -> None:
        self.hasil.dokumen.append(berkas)
        self.hasil.jumlah["dokumen"] += 1


def _brought(folder: Path, nama: str) -> Path:
    """A sample file as somebody brings it."""
    berkas = folder / nama
    berkas.write_bytes(contoh_bukti.make_file(nama))
    return berkas


def _needs_words(temuan: tuple[Temuan, ...]) -> bool:
    return any(satu.tingkat is Tingkat.PERINGATAN for satu in temuan)


def check_folder(folder: DataFolder, *, ulang: bool) -> None:
    """Refuse to make a sample over something else.

    With ``ulang`` an earlier *sample* is removed; an office of somebody's own is never touched.

    Raises:
        DataTidakSah: the folder is not empty, or is a file.
    """
    if folder.root.is_file():
        raise DataTidakSah(
            f"{folder.root} bukan folder.", saran="Pilih folder yang kosong, atau nama yang baru."
        )
    if not folder.root.exists() or not any(folder.root.iterdir()):
        return
    if ulang and (folder.root / TANDA).exists():
        shutil.rmtree(folder.root)
        return
    raise DataTidakSah(
        f"Folder {folder.root} tidak kosong.",
        "Kantor contoh hanya dibuat di folder kosong, agar data Anda tidak tertimpa.",
        "Pilih folder lain, atau tambahkan --ulang bila isinya kantor contoh yang boleh dibuang.",
    )
