"""Holding a form that came back against the office's data: the dry run of ``formulir_masuk``.

Plan, figures and forms are read once for all files of a batch.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session, col, select

from sakip_desktop.db import records
from sakip_desktop.db.models import FormulirGerak, FormulirTerbit, RealisasiAnggaran
from sakip_desktop.db.rows import of_period
from sakip_desktop.domain import angka
from sakip_desktop.domain.formulir_berkas import (
    FormulirMasuk,
    IdentitasFormulir,
    KunciSel,
    MasalahFormulir,
    Milik,
    SelMasuk,
)
from sakip_desktop.domain.formulir_periksa import HasilBerkas, HasilSel, KeadaanSel
from sakip_desktop.domain.formulir_susunan import (
    NAMA_KOLOM,
    TIDAK_DAPAT,
    Susunan,
    isi_anggaran,
    isi_figur,
    keys_of,
    plain_number,
    plain_words,
    sidik_susunan,
)
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Indikator, Realisasi, Simpul
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.tanda_terima import ArahGerak
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import Figur, budget_nodes
from sakip_desktop.services.formulir_terbit import (
    is_code,
    load_isi,
    made_forms,
    period_of_row,
    replaced_by,
)
from sakip_desktop.services.penyerahan import Pembuka, find_opener
from sakip_desktop.services.peran import sebutan, sebutan_unit
from sakip_desktop.services.realisasi import TEKS_TERPANJANG
from sakip_desktop.services.siklus import form_objek, form_step
from sakip_desktop.services.temuan_formulir import ANGKA, with_findings

_BERSAMA = ANGKA | {TIDAK_DAPAT}
"""What makes a figure: its numbers, or the reason why there are none."""

_TEMPAT = re.compile(r"(?P<lembar>.*), baris (?P<baris>[0-9]+), kolom (?P<kolom>.*)")


@dataclass(frozen=True, slots=True)
class _Isian:
    """A cell as it is compared.

    Attributes:
        ketik: what would be typed; kanon: as it is compared; gema: what was understood.
    """

    sel: SelMasuk
    ketik: str
    kanon: str
    gema: str


@dataclass(slots=True)
class _Satu:
    """One form of the office, read once: what it asks for and what is stored."""

    susunan: Susunan
    sidik: str
    kunci: frozenset[KunciSel]
    baris: dict[tuple[Milik, str], Indikator | Simpul]
    isi: dict[KunciSel, str]
    terlarang: MasalahFormulir | None  # it is not for whoever reads it
    terkunci: MasalahFormulir | None  # nothing can be taken into it now
    sudah: dict[KunciSel, tuple[_Isian, str]]  # of earlier files of the batch, with their names


def lines_of(
    rencana: records.RencanaTahun,
    figur: Figur,
    unit_id: str,
    periode: Periode,
    milik: Sequence[Indikator] | None = None,
) -> Susunan:
    """What a unit's open form asks for: the same lines as ``build_formulir``.

    Args:
        rencana: the plan of the year.
        figur: at least the figures of the period.
        unit_id: the unit.
        periode: the period of the form.
        milik: the unit's indikator, where they were sorted out before.
    """
    if milik is None:
        milik = [satu for satu in rencana.indikator if satu.unit_id == unit_id]
    bulan_akhir = periode.bulan[-1]
    return Susunan(
        figur=tuple(
            (records.version_for(rencana, satu, figur.get(satu.id, {}), bulan), bulan)
            for satu in milik
            for bulan in records.months_asked(rencana, satu, figur.get(satu.id, {}), periode)
        ),
        anggaran=tuple((satu, bulan_akhir) for satu in budget_nodes(rencana, unit_id, periode)),
    )


def budget_rows(
    sesi: Session, opd_id: str, bulan: Periode, simpul: Collection[str] | None = None
) -> dict[str, RealisasiAnggaran]:
    """The stored budget lines of a month by node; only of some nodes when they are named."""
    pilih = select(RealisasiAnggaran).filter_by(opd_id=opd_id, **of_period(bulan))
    if simpul is not None:
        pilih = pilih.where(col(RealisasiAnggaran.simpul_id).in_(simpul))
    return {satu.simpul_id: satu for satu in sesi.exec(pilih)}


class Pemeriksa:
    """Holds the files of one batch against the office's data.

    Args:
        ctx: the open office.
        sesi: an open session; nothing is written.
        periode: only forms of this period; None for any.
        unit_id: only forms of this unit; None for any.
        sebagai: the role of the tab in front.
    """

    def __init__(
        self,
        ctx: AppContext,
        sesi: Session,
        *,
        periode: Periode | None,
        unit_id: str | None,
        sebagai: Peran | None,
    ) -> None:
        self.ctx = ctx
        self.sesi = sesi
        self.periode = periode
        self.unit_id = unit_id
        self.sebagai = sebagai
        self._unit = {satu.id: satu for satu in ctx.units(sesi)}
        self._terbit: dict[str, FormulirTerbit] = {}
        self._dibaca: dict[str, FormulirGerak] = {}
        self._formulir: dict[tuple[str, Periode], _Satu] = {}
        self._figur: dict[Periode, Figur] = {}
        self._rupiah: dict[Periode, dict[str, RealisasiAnggaran]] = {}
        self._milik: dict[int, dict[str, list[Indikator]]] = {}
        self._seperiode: dict[Periode, dict[str, list[FormulirTerbit]]] = {}
        self._berkas: dict[str, str] = {}  # files of the batch by SHA-256

    def look_up(self, masuk: Sequence[FormulirMasuk]) -> None:
        """Read what is known of the forms and files of a batch."""
        kode = {satu.identitas.kode for satu in masuk if satu.identitas is not None}
        terbit = select(FormulirTerbit).where(
            FormulirTerbit.opd_id == self.ctx.opd_id, col(FormulirTerbit.kode).in_(kode)
        )
        self._terbit = {satu.kode: satu for satu in self.sesi.exec(terbit)}
        gerak = select(FormulirGerak).where(
            FormulirGerak.arah == ArahGerak.KEMBALI.value,
            col(FormulirGerak.sidik).in_({satu.sidik for satu in masuk}),
        )
        self._dibaca = {satu.sidik: satu for satu in self.sesi.exec(gerak)}

    def check(self, masuk: FormulirMasuk) -> HasilBerkas:
        """What one file would do."""
        dasar = HasilBerkas(
            berkas=masuk.berkas,
            sidik=masuk.sidik,
            identitas=masuk.identitas,
            unit_nama=self._unit_name(masuk.identitas),
            masalah=masuk.masalah,
            catatan=masuk.catatan,
            jalur=masuk.jalur,
        )
        identitas = masuk.identitas
        if masuk.ditolak or identitas is None:
            alasan = masuk.masalah or (_whole("Berkas ini bukan formulir dari program ini."),)
            return replace(dasar, ditolak=True, masalah=alasan)
        if masuk.sidik in self._berkas:
            kembar = self._berkas[masuk.sidik]
            return replace(
                dasar,
                masalah=(),
                catatan=(f"Isinya sama persis dengan {kembar}; tidak ada yang dikerjakan.",),
            )
        self._berkas[masuk.sidik] = masuk.berkas
        terbit = self._terbit.get(identitas.kode)
        tolak = self._refuse(identitas, terbit)
        if tolak is None:
            satu = self._form(identitas.unit_id, identitas.periode)
            tolak = satu.terlarang or self._refuse_lines(masuk, identitas, satu)
        if tolak is not None:
            return replace(dasar, ditolak=True, masalah=(tolak, *masuk.masalah))
        return self._compare_all(masuk, identitas, terbit, dasar)

    def _compare_all(
        self,
        masuk: FormulirMasuk,
        identitas: IdentitasFormulir,
        terbit: FormulirTerbit | None,
        dasar: HasilBerkas,
    ) -> HasilBerkas:
        """Hold the cells of a form that is wanted against what is stored."""
        satu = self._form(identitas.unit_id, identitas.periode)
        # What another installation made it with says nothing about what stands here.
        semula = None if terbit is None else load_isi(terbit.isi_awal)
        sel, masalah, catatan = self._cells(masuk, satu, semula)
        ada_kerja = bool(masuk.masalah or masalah) or any(ini.keadaan.dapat_diambil for ini in sel)
        kunci = satu.terkunci
        if kunci is not None and ada_kerja:
            return replace(dasar, ditolak=True, masalah=(kunci, *masuk.masalah))
        if kunci is not None:
            catatan = (*catatan, f"Tidak ada yang perlu diambil. {kunci.alasan}")
        elif ada_kerja:
            sel = with_findings(self.ctx, self.sesi, identitas.periode, satu.susunan, sel)
        dibaca = self._dibaca.get(masuk.sidik)
        return replace(
            dasar,
            sudah_dibaca=dibaca is not None,
            terkunci=kunci is not None,
            sel=sel,
            masalah=(*masuk.masalah, *masalah),
            catatan=(*self._about(identitas, terbit, dibaca), *masuk.catatan, *catatan),
            formulir_id=None if terbit is None else terbit.id,
        )

    def _unit_name(self, identitas: IdentitasFormulir | None) -> str:
        unit = None if identitas is None else self._unit.get(identitas.unit_id)
        return "" if unit is None else unit.nama

    # --- the whole file --------------------------------------------------------------------

    def _refuse(
        self, identitas: IdentitasFormulir, terbit: FormulirTerbit | None
    ) -> MasalahFormulir | None:
        """Why the form cannot be one of those that are wanted."""
        periode = identitas.periode
        if identitas.opd_id != self.ctx.opd_id:
            return _whole(
                "Formulir ini dibuat untuk kantor lain.",
                f"Baca di kantor yang membuatnya; ini {self.ctx.kantor.nama}.",
            )
        unit = self._unit.get(identitas.unit_id)
        if unit is None:
            return _whole(
                "Unit pada formulir ini tidak ada di kantor ini.",
                "Buat formulir baru untuk unit yang ada, lalu salin isinya ke sana.",
            )
        if self.unit_id is not None and self.unit_id != identitas.unit_id:
            diminta = self._unit[self.unit_id].nama
            return _whole(
                f"Formulir ini milik {unit.nama}, sedangkan yang dibaca {diminta}.",
                f"Pilih unit {unit.nama}, lalu baca lagi.",
            )
        if self.periode is not None and self.periode != periode:
            return _whole(
                f"Formulir ini untuk {periode.label}, sedangkan yang dibaca {self.periode.label}.",
                f"Pilih periode {periode.label}, lalu baca lagi.",
            )
        if terbit is None and not is_code(identitas.kode):
            return _whole(
                "Kode formulir ini bukan kode dari program ini.",
                "Tanda pengenal berkas ini sudah diubah. Buat formulir baru, salin isinya ke sana.",
            )
        if terbit is not None and (terbit.unit_id, period_of_row(terbit)) != (
            identitas.unit_id,
            periode,
        ):
            return _whole(
                f"Kode {identitas.kode} milik formulir lain: "
                f"{self._unit[terbit.unit_id].nama}, {period_of_row(terbit).label}.",
                "Tanda pengenal berkas ini sudah diubah. Buat formulir baru, salin isinya ke sana.",
            )
        if not self.ctx.rencana(self.sesi, periode.tahun).indikator:
            return _whole(
                f"Belum ada rencana tahun {periode.tahun}.", "Ambil dulu rencananya (impor)."
            )
        return None

    def _refuse_lines(
        self, masuk: FormulirMasuk, identitas: IdentitasFormulir, satu: _Satu
    ) -> MasalahFormulir | None:
        """Why the lines of the file are not those that are asked for now."""
        if satu.sidik != identitas.sidik_susunan:
            return satu.terkunci or _whole(
                f"Rencana {self._unit[identitas.unit_id].nama} berubah sejak formulir ini dibuat.",
                "Buat formulir baru, lalu salin isinya ke sana; yang lama menanyakan hal lain.",
            )
        asing = [sel for sel in masuk.sel if sel.kunci not in satu.kunci]
        if asing:
            lain = f" (dan {len(asing) - 1} isian lain)" if len(asing) > 1 else ""
            return _at(
                asing[0],
                "",
                f"Isian ini tidak diminta formulir ini{lain}.",
                "Barisnya disisipkan atau kuncinya berubah. Buat formulir baru, salin isinya.",
            )
        return None

    def _about(
        self,
        identitas: IdentitasFormulir,
        terbit: FormulirTerbit | None,
        dibaca: FormulirGerak | None,
    ) -> tuple[str, ...]:
        """What should be known of a form that is taken."""
        kata = []
        if terbit is None:
            kata.append(
                f"Kode {identitas.kode} tidak dikenal kantor ini: dibuat di komputer lain. Kantor, "
                "unit, periode, dan susunannya cocok."
            )
        elif ganti := replaced_by(terbit, self._same_unit(identitas)):
            kata.append(f"Formulir ini sudah diganti dengan {ganti}.")
        if dibaca is not None:
            kata.append(f"Berkas ini sudah pernah diambil pada {self.ctx.waktu(dibaca.pada)}.")
        return tuple(kata)

    def _same_unit(self, identitas: IdentitasFormulir) -> list[FormulirTerbit]:
        periode = identitas.periode
        if periode not in self._seperiode:
            self._seperiode[periode] = made_forms(self.ctx, self.sesi, periode)
        return self._seperiode[periode].get(identitas.unit_id, [])

    # --- what the office has ---------------------------------------------------------------

    def _form(self, unit_id: str, periode: Periode) -> _Satu:
        if (unit_id, periode) not in self._formulir:
            self._formulir[unit_id, periode] = self._load(unit_id, periode)
        return self._formulir[unit_id, periode]

    def _load(self, unit_id: str, periode: Periode) -> _Satu:
        rencana = self.ctx.rencana(self.sesi, periode.tahun)
        if periode not in self._figur:
            self._figur[periode] = records.load_realisasi(
                self.sesi, self.ctx.opd_id, (periode.tahun,), dalam=periode
            )
            self._rupiah[periode] = budget_rows(self.sesi, self.ctx.opd_id, periode.bulan[-1])
        if periode.tahun not in self._milik:
            milik = defaultdict(list)
            for satu in rencana.indikator:
                milik[satu.unit_id].append(satu)
            self._milik[periode.tahun] = milik
        figur = self._figur[periode]
        milik_unit = self._milik[periode.tahun].get(unit_id, [])
        susunan = lines_of(rencana, figur, unit_id, periode, milik_unit)
        baris: dict[tuple[Milik, str], Indikator | Simpul] = {}
        isi: dict[KunciSel, str] = {}
        for indikator, bulan in susunan.figur:
            baris[Milik.INDIKATOR, indikator.id] = indikator
            ada = figur.get(indikator.id, {}).get(bulan)
            lama = ada or Realisasi(indikator_id=indikator.id, periode=bulan)
            for kolom, teks in isi_figur(indikator, lama).items():
                isi[KunciSel(Milik.INDIKATOR, indikator.id, bulan, kolom)] = teks
        for simpul, bulan in susunan.anggaran:
            baris[Milik.ANGGARAN, simpul.id] = simpul
            rupiah = self._rupiah[periode].get(simpul.id)
            if rupiah is not None:
                terisi = isi_anggaran(rupiah.nilai, rupiah.teks_asli, rupiah.penjelasan)
                for kolom, teks in terisi.items():
                    isi[KunciSel(Milik.ANGGARAN, simpul.id, bulan, kolom)] = teks
        return _Satu(
            susunan=susunan,
            sidik=sidik_susunan(susunan),
            kunci=frozenset(keys_of(susunan)),
            baris=baris,
            isi=isi,
            terlarang=self._barred(unit_id, periode),
            terkunci=self._locked(unit_id, periode),
            sudah={},
        )

    def _barred(self, unit_id: str, periode: Periode) -> MasalahFormulir | None:
        """Why the form is not for whoever reads it, or not for this collection."""
        ditemukan = form_step(self.ctx, self.sesi, unit_id, periode)
        if ditemukan is not None and ditemukan[0].periode != periode:
            berjalan = ditemukan[0].periode.label
            return _whole(
                f"Pengumpulan yang berjalan untuk {berjalan}, dalam satu formulir.",
                f"Buat formulir {berjalan}, lalu salin isinya ke sana.",
            )
        if self.ctx.pelaku is None:
            return None
        izin = self.ctx.izin(Tindakan.FORMULIR_BACA, Objek(unit_id), sebagai=self.sebagai)
        return None if izin.boleh else _whole(izin.alasan)

    def _locked(self, unit_id: str, periode: Periode) -> MasalahFormulir | None:
        """Why nothing can be taken into the form now: who has it, and how to open it."""
        objek = form_objek(self.ctx, self.sesi, unit_id, periode)
        if objek.langkah_terbuka is not False:
            return None
        ditemukan = form_step(self.ctx, self.sesi, unit_id, periode)
        dikirim = ditemukan is not None and ditemukan[1].keadaan.is_done
        saran = self._how_to_open(unit_id, periode) if dikirim else ""
        return _whole(objek.alasan_terkunci, saran)

    def _how_to_open(self, unit_id: str, periode: Periode) -> str:
        siapa, langkah = find_opener(self.ctx, self.sesi, unit_id, periode)
        verifikator = sebutan(Peran.VERIFIKATOR, self.ctx.kantor.jenis)
        match siapa:
            case Pembuka.UNIT:
                pengisi = sebutan(Peran.PENGISI, self.ctx.kantor.jenis)
                unit = sebutan_unit(pengisi, self._unit[unit_id].nama)
                return f"Minta {unit} menariknya kembali di Isi data."
            case Pembuka.NANTI:
                return f"{verifikator} dapat mengembalikannya pada {langkah}."
            case Pembuka.VERIFIKATOR:
                return f"Minta {verifikator} mengembalikannya lewat Validasi."
            case Pembuka.TIDAK:
                return "Pemeriksaannya sudah selesai, jadi isinya tidak diubah lagi."

    # --- its cells -------------------------------------------------------------------------

    def _cells(
        self, masuk: FormulirMasuk, satu: _Satu, semula: Mapping[KunciSel, str] | None
    ) -> tuple[tuple[HasilSel, ...], tuple[MasalahFormulir, ...], tuple[str, ...]]:
        masalah: list[MasalahFormulir] = []
        isian: dict[KunciSel, _Isian] = {}
        separuh: set[KunciSel] = set()  # figures of which a number cannot be read
        for sel in masuk.sel:
            terbaca = _read(satu.baris[sel.kunci.milik, sel.kunci.id], sel)
            if isinstance(terbaca, MasalahFormulir):
                masalah.append(terbaca)
                if sel.kunci.kolom in ANGKA:
                    separuh.add(sel.kunci._replace(kolom=""))
            elif terbaca is not None:
                isian[sel.kunci] = terbaca
        masalah += _halves(satu, isian, separuh)
        hasil = []
        for kunci, ini in isian.items():
            dari = satu.sudah.get(kunci)
            hasil.append(self._compare(satu, ini, semula, dari))
        hasil = _beside_moved(satu, hasil, semula)
        tolak = _contradictions(hasil, isian)
        masalah += tolak.values()
        jadi = tuple(ini for ini in hasil if ini.kunci not in tolak)
        for sudah in jadi:
            if sudah.keadaan.dapat_diambil:
                satu.sudah.setdefault(sudah.kunci, (isian[sudah.kunci], masuk.berkas))
        return jadi, tuple(masalah), _emptied(masuk, semula, satu)

    def _compare(
        self,
        satu: _Satu,
        ini: _Isian,
        semula: Mapping[KunciSel, str] | None,
        dari: tuple[_Isian, str] | None,
    ) -> HasilSel:
        kunci = ini.sel.kunci
        milik = satu.baris[kunci.milik, kunci.id]
        tersimpan = satu.isi.get(kunci, "")
        dulu = None if semula is None else semula.get(kunci, "")
        keadaan = state_of(ini.kanon, tersimpan, dulu)
        catatan = [ini.gema] if ini.gema else []
        lawan = ""
        if dari is not None:
            lain, berkas = dari
            if lain.kanon == ini.kanon:
                keadaan = KeadaanSel.SAMA
                catatan.append(f"sama dengan isi {berkas}")
            elif keadaan.dapat_diambil:
                keadaan, lawan = KeadaanSel.BENTROK, berkas
                catatan.append(f"di {berkas} tertulis “{lain.sel.teks}”")
        if keadaan.dapat_diambil:
            catatan += _erases(satu, kunci)
        return HasilSel(
            kunci=kunci,
            keadaan=keadaan,
            baris=_line(milik),
            kolom=_column(kunci, satu),
            tempat=ini.sel.tempat,
            tertulis=ini.sel.teks,
            ketik=ini.ketik,
            kanon=ini.kanon,
            tersimpan=tersimpan,
            sekarang=_shown(milik, kunci, tersimpan),
            semula=None if dulu is None else _shown(milik, kunci, dulu),
            catatan="; ".join(catatan),
            lawan=lawan,
        )


def side_by_side(hasil: Sequence[HasilBerkas]) -> tuple[HasilBerkas, ...]:
    """The files of a batch, where several are of one unit and period: none of them goes first.

    What two of them say differently waits in both until somebody has chosen; each says so.
    """
    kelompok: dict[tuple[str, Periode], list[HasilBerkas]] = defaultdict(list)
    for satu in hasil:
        if not satu.ditolak and satu.identitas is not None and satu.sel:
            kelompok[satu.identitas.unit_id, satu.identitas.periode].append(satu)
    ganti: dict[int, HasilBerkas] = {}
    for berkas in kelompok.values():
        if len(berkas) > 1:
            ganti |= {id(satu): _beside(satu, berkas) for satu in berkas}
    return tuple(ganti.get(id(satu), satu) for satu in hasil)


def _beside(satu: HasilBerkas, berkas: Sequence[HasilBerkas]) -> HasilBerkas:
    """A file with what the others of its unit and period say differently."""
    lain = [ini for ini in berkas if ini is not satu]
    beda = {
        sel.kunci: (ini.berkas, sel.tertulis)
        for ini in lain
        for sel in ini.sel
        if sel.lawan == satu.berkas
    } | _other_way(satu, lain)
    kata = (
        f"{len(berkas)} berkas untuk {satu.unit_nama}, {berkas[0].periode_label}: "
        f"{', '.join(ini.berkas for ini in berkas)}. Isian yang berbeda dipilih satu per satu; "
        "tidak ada berkas yang didahulukan."
    )
    sel = tuple(
        replace(
            ini,
            keadaan=KeadaanSel.BENTROK,
            lawan=beda[ini.kunci][0],
            ditahan=False,
            catatan="; ".join(
                filter(None, (ini.catatan, "di {} tertulis “{}”".format(*beda[ini.kunci])))
            ),
        )
        if ini.kunci in beda and not ini.lawan
        else ini
        for ini in satu.sel
    )
    return replace(satu, sel=_together(sel), catatan=(kata, *satu.catatan))


def _other_way(satu: HasilBerkas, lain: Sequence[HasilBerkas]) -> dict[KunciSel, tuple[str, str]]:
    """Numbers where another file says why there are none, and the other way round."""
    tertulis = {
        (_figure_of(sel), sel.kunci.kolom == TIDAK_DAPAT): (berkas.berkas, sel.tertulis)
        for berkas in lain
        for sel in berkas.sel
        if sel.keadaan.dapat_diambil
    }
    return {
        sel.kunci: tertulis[kunci]
        for sel in satu.sel
        if sel.keadaan.diambil
        and _figure_of(sel) is not None
        and (kunci := (_figure_of(sel), sel.kunci.kolom != TIDAK_DAPAT)) in tertulis
    }


def _together(sel: Sequence[HasilSel]) -> tuple[HasilSel, ...]:
    """With one number of a figure the others wait: half of each side was written by nobody."""
    tunggu = {_figure_of(ini) for ini in sel if ini.keadaan is KeadaanSel.BENTROK}
    return tuple(
        _ask(ini, "menunggu pasangannya")
        if ini.keadaan.diambil and _figure_of(ini) in tunggu - {None}
        else ini
        for ini in sel
    )


def _figure_of(sel: HasilSel) -> KunciSel | None:
    """The figure of which a cell is a number, or the reason why there is none."""
    figur = sel.kunci.milik is Milik.INDIKATOR and sel.kunci.kolom in _BERSAMA
    return sel.kunci._replace(kolom="") if figur else None


def _ask(sel: HasilSel, catatan: str) -> HasilSel:
    """A cell that is asked about after all, and why."""
    catatan = "; ".join(filter(None, (sel.catatan, catatan)))
    return replace(sel, keadaan=KeadaanSel.BENTROK, ditahan=False, catatan=catatan)


def _beside_moved(
    satu: _Satu, hasil: Sequence[HasilSel], semula: Mapping[KunciSel, str] | None
) -> list[HasilSel]:
    """The cells of a file; a number whose figure the office changed since is asked about, too."""
    # What only another file says otherwise is no change here: ``side_by_side`` asks about it.
    keadaan = {ini.kunci: KeadaanSel.BARU if ini.lawan else ini.keadaan for ini in hasil}
    jadi = []
    for ini in hasil:
        kata = []
        diambil = ini.keadaan.diambil and _figure_of(ini) is not None
        for kolom in sorted(_BERSAMA - {ini.kunci.kolom}) if diambil else ():
            kunci = ini.kunci._replace(kolom=kolom)
            tersimpan = satu.isi.get(kunci, "")
            kini = keadaan.get(kunci)
            if kini is None:  # blank in the file
                kini = state_of("", tersimpan, None if semula is None else semula.get(kunci, ""))
            if kini in (KeadaanSel.LAMA, KeadaanSel.BENTROK):
                isi = f"“{tersimpan}”" if tersimpan else "kosong"
                kata.append(f"{_name_of(kunci)} di kantor kini {isi}")
        jadi.append(_ask(ini, "; ".join(kata)) if kata else ini)
    return jadi


def state_of(berkas: str, tersimpan: str, semula: str | None) -> KeadaanSel:
    """How a filled cell stands: in the file, in the database, and when the form was made.

    All three as they are compared; ``semula`` None when nobody knows.
    """
    if berkas == tersimpan:
        return KeadaanSel.SAMA
    if berkas == semula:
        return KeadaanSel.LAMA
    if not tersimpan:
        return KeadaanSel.BENTROK if semula else KeadaanSel.BARU
    return KeadaanSel.UBAH if tersimpan == semula else KeadaanSel.BENTROK


def _read(milik: Indikator | Simpul, sel: SelMasuk) -> _Isian | MasalahFormulir | None:
    """A cell as it would be typed; None when it says nothing."""
    if sel.kunci.kolom not in ANGKA:
        teks = plain_words(sel.teks)
        if len(teks) > TEKS_TERPANJANG:
            return _at(
                replace(sel, teks=f"{teks[:40]}…"),
                _line(milik),
                f"Teks ini terlalu panjang: {len(teks)} huruf, paling banyak {TEKS_TERPANJANG}.",
                "Ringkas, atau simpan sebagai dokumen tersendiri.",
            )
        return _Isian(sel, teks, teks, "") if teks else None
    ketik = sel.teks if sel.angka is None else _number_text(milik, sel)
    hasil = _parse(milik, sel.kunci.kolom, ketik)
    match hasil:
        case angka.Terbaca():
            return _Isian(sel, ketik, _canonical(milik, sel.kunci.kolom, hasil), hasil.gema)
        case angka.Ambigu() | angka.Ditolak():
            return _at(sel, _line(milik), hasil.isi, hasil.saran)
    return None


def _parse(milik: Indikator | Simpul, kolom: str, teks: str) -> angka.Hasil:
    if isinstance(milik, Simpul):
        return angka.parse_rupiah(teks, jumlah=True)
    return angka.parse_isian(milik, kolom, teks)


def _number_text(milik: Indikator | Simpul, sel: SelMasuk) -> str:
    """The number of a cell as a text that reads back as that number in its column."""
    if sel.angka is None:
        return sel.teks
    if isinstance(milik, Simpul):
        return angka.format_isian(sel.angka, "Rp")
    return plain_number(milik, sel.kunci.kolom, sel.angka)


def _canonical(milik: Indikator | Simpul, kolom: str, hasil: angka.Terbaca) -> str:
    if isinstance(milik, Simpul):
        return str(int(hasil.nilai))
    return plain_number(milik, kolom, hasil.nilai)


def _shown(milik: Indikator | Simpul, kunci: KunciSel, teks: str) -> str:
    """A stored text as people read it: every digit, grouped; the label of a predikat."""
    if not teks or kunci.kolom not in ANGKA:
        return teks
    hasil = _parse(milik, kunci.kolom, teks)
    if not isinstance(hasil, angka.Terbaca):
        return teks
    if isinstance(milik, Indikator) and kunci.kolom == "nilai":
        label = angka.format_figur(milik, hasil.nilai)
        if any(huruf.isalpha() for huruf in label):
            return label
    return angka.format_angka(hasil.nilai)


def _line(milik: Indikator | Simpul) -> str:
    nama = milik.nama if isinstance(milik, Indikator) else milik.uraian
    return f"{milik.kode} {nama}".strip()


def _column(kunci: KunciSel, satu: _Satu) -> str:
    nama = _name_of(kunci)
    bulan = {bulan for _, bulan in satu.susunan.figur}
    return f"{nama} {kunci.bulan.label}" if len(bulan) > 1 else nama


def _name_of(kunci: KunciSel) -> str:
    rupiah = kunci.milik is Milik.ANGGARAN and kunci.kolom == "nilai"
    return "Rupiah" if rupiah else NAMA_KOLOM[kunci.kolom]


def _erases(satu: _Satu, kunci: KunciSel) -> list[str]:
    """What of the figure goes when a cell is taken: a reason and a number exclude each other."""
    if kunci.milik is Milik.ANGGARAN:
        return []
    if kunci.kolom == TIDAK_DAPAT:
        terisi = [satu.isi[k] for nama in ANGKA if (k := kunci._replace(kolom=nama)) in satu.isi]
        return [f"angka yang tersimpan ({', '.join(terisi)}) dikosongkan"] if terisi else []
    if kunci.kolom in ANGKA and kunci._replace(kolom=TIDAK_DAPAT) in satu.isi:
        return ["sebab “tidak dapat dipenuhi” yang tersimpan dihapus"]
    return []


def _halves(
    satu: _Satu, isian: dict[KunciSel, _Isian], separuh: Collection[KunciSel]
) -> list[MasalahFormulir]:
    """Take out numbers whose other half cannot be read: nobody wrote what would come of it."""
    tolak = [
        kunci for kunci in isian if kunci.kolom in ANGKA and kunci._replace(kolom="") in separuh
    ]
    return [
        _at(
            isian.pop(kunci).sel,
            _line(satu.baris[kunci.milik, kunci.id]),
            "Pasangannya ditolak; pembilang dan penyebut diambil bersama atau tidak sama sekali.",
            "Perbaiki yang ditolak, simpan, lalu baca lagi.",
        )
        for kunci in tolak
    ]


def _contradictions(
    hasil: Sequence[HasilSel], isian: Mapping[KunciSel, _Isian]
) -> dict[KunciSel, MasalahFormulir]:
    """Cells that say both a number and that there can be none, and would change something."""
    tolak: dict[KunciSel, MasalahFormulir] = {}
    for satu in hasil:
        kunci = satu.kunci
        if kunci.milik is Milik.ANGGARAN or not satu.keadaan.dapat_diambil:
            continue
        lawan: frozenset[str] = frozenset()
        if kunci.kolom == TIDAK_DAPAT:
            lawan = ANGKA
        elif kunci.kolom in ANGKA:
            lawan = frozenset({TIDAK_DAPAT})
        if any(kunci._replace(kolom=nama) in isian for nama in lawan):
            tolak[kunci] = _at(
                isian[kunci].sel,
                satu.baris,
                f"{satu.baris} berisi angka dan juga sebab tidak dapat dipenuhi.",
                "Kosongkan salah satunya, simpan, lalu baca lagi.",
            )
    return tolak


def _emptied(
    masuk: FormulirMasuk, semula: Mapping[KunciSel, str] | None, satu: _Satu
) -> tuple[str, ...]:
    """That cells which were filled when the form was made are empty now: nothing is erased."""
    if semula is None or masuk.masalah:  # a cell that could not be read is no empty one
        return ()
    ada = {sel.kunci for sel in masuk.sel}
    kosong = [kunci for kunci in semula if kunci not in ada and kunci in satu.isi]
    if not kosong:
        return ()
    kalimat = (
        f"{len(kosong)} isian yang semula ada kosong di berkas ini; yang tersimpan dibiarkan. "
        "Menghapus isian dilakukan di Isi data."
    )
    return (kalimat,)


def _whole(alasan: str, saran: str = "") -> MasalahFormulir:
    """A problem of the whole file."""
    return MasalahFormulir(lembar="", baris=None, kolom="", nilai="", alasan=alasan, saran=saran)


def _at(sel: SelMasuk, isian: str, alasan: str, saran: str) -> MasalahFormulir:
    """A problem of one cell, whose place is told in words."""
    cocok = _TEMPAT.fullmatch(sel.tempat)
    return MasalahFormulir(
        isian=isian,
        lembar=sel.tempat if cocok is None else cocok["lembar"],
        baris=None if cocok is None else int(cocok["baris"]),
        kolom="" if cocok is None else f"{cocok['kolom']} ({_name_of(sel.kunci)})",
        nilai=sel.teks,
        alasan=alasan,
        saran=saran,
    )
