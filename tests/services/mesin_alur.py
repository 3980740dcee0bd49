"""Six procedures side by side on a real file, driven at random and compared with a model.

``Jalan`` says what must become of one cycle, written from the rules of procedures and not from the
engine.  ``Mesin`` does the same with the services: what may be done must come out as the model
says, what may not must be refused and change nothing, whatever is killed in between.  Purely
random acts never get deep into a procedure, so most rules draw from the next steps that are legal.
"""

import shutil
from collections import Counter
from copy import deepcopy
from datetime import date
from itertools import count
from typing import ClassVar, NamedTuple

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from kantor_uji import ORANG, TAHUN, A, B, Jam, Kantor, open_kantor, person
from kantor_uji import _engine as quick_engine

from sakip_desktop.db import journal
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import KeadaanLangkah as K
from sakip_desktop.domain.masukan import PeranInput, PersetujuanTertulis
from sakip_desktop.domain.periode import bulan
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import alur, ceklis, pengguna, penyerahan, putusan, sk_tim
from sakip_desktop.services.context import AppContext

# One cycle of each procedure.  Forms of one month belong to one of them.
BULAN = {
    "pengumpulan-data-kinerja": bulan(TAHUN, 4),
    "pengukuran-kinerja": bulan(TAHUN, 4),
    "pengukuran-kinerja-setwan": bulan(TAHUN, 8),
    "pengukuran-kinerja-kecamatan": bulan(TAHUN, 5),
    "pengukuran-kinerja-dinas": bulan(TAHUN, 10),
    "pengukuran-kinerja-badan": bulan(TAHUN, 11),
}
PEMEGANG = {**ORANG, "atasan-b": ((Peran.ATASAN_UNIT, B),)}
CARA = (
    "selesai", "setujui", "kembali", "lewati", "tarik", "centang", "catat",
    "kembali-unit", "tarik-formulir",
)  # fmt: skip
_SELESAI = ("selesai", "catat", "lewati")
# What is done first where several things can be: what ends a step comes last.
_URUTAN = ("centang", "kembali", "kembali-unit", "tarik-formulir", "tarik", *_SELESAI)
_FORMULIR = ("kembali-unit", "tarik-formulir")
_CARA_PILIH = st.tuples(st.sampled_from(CARA), st.integers(0, 10**6))
_ARAH = {
    "kembali": "kembali",
    "kembali-unit": "kembali",
    "tarik": "tarik",
    "tarik-formulir": "tarik",
    "lewati": "lewat",
}


class Gerak(NamedTuple):
    """Somebody tries something with a step (and unit) of a cycle."""

    sop: str
    cara: str
    kode: str
    unit: str | None
    akun: str


def holds(akun, peran, unit):
    return any(
        punya is peran and (unit is None or milik in (None, unit))
        for punya, milik in PEMEGANG[akun]
    )


class Jalan:
    """What must hold of one cycle."""

    def __init__(self, sop, dengan_tangan):
        self.sop = sop
        self.dengan_tangan = dengan_tangan  # steps of whose kelengkapan something is ticked by hand
        self.urut = [satu.kode for satu in sop.langkah]
        self.di = {
            (satu.kode, unit): K.MENUNGGU
            for satu in sop.langkah
            for unit in ((A, B) if satu.per_unit else (None,))
        }
        self.di[self.urut[0], None] = K.TERBUKA
        self.oleh = {}  # by whom a step was finished last
        self.saat = {}  # and when
        self.kerja = {}  # when somebody last worked in a step, whatever the unit
        self.detik = count(1)
        self.putus = ""  # the step that has just sent a form back
        self.disposisi = []
        self.terisi = set()

    @property
    def selesai(self):
        return all(satu.is_done for satu in self.di.values())

    def terbuka(self):
        return [kunci for kunci, satu in self.di.items() if satu.is_open]

    def sesudah(self, kode):
        return self.urut[self.urut.index(kode) + 1 :]

    def langkah(self, gerak):
        return self.sop.step(gerak.kode)

    # --- what is legal ---------------------------------------------------------------------------

    def boleh(self, gerak):
        """Whether this must succeed."""
        if gerak.cara == "kembali-unit":
            return self.pengembali(gerak) is not None
        if gerak.cara == "tarik-formulir":
            return (
                self.langkah(gerak).diisi_unit
                and holds(gerak.akun, Peran.PENGISI, gerak.unit)
                and self._not_gone_on(gerak)
            )
        if gerak.cara == "tarik":
            return self._may_take_back(gerak)
        if not self.di[gerak.kode, gerak.unit].is_open:
            return False
        return self._may_do(gerak)

    def _may_do(self, gerak):
        langkah = self.langkah(gerak)
        milik = any(holds(gerak.akun, peran, gerak.unit) for peran in langkah.pelaku)
        mencatat = any(holds(gerak.akun, peran, gerak.unit) for peran in langkah.dicatat_oleh)
        tertulis = Tindakan.PERSETUJUAN_CATAT in langkah.tindakan and holds(
            gerak.akun, Peran.PERENCANA, None
        )
        dengan_selesai = Tindakan.LANGKAH_SELESAI in langkah.tindakan
        match gerak.cara:
            case "selesai" if langkah.diisi_unit:
                return holds(gerak.akun, Peran.PENGISI, gerak.unit)
            case "selesai":
                return (milik or mencatat) if dengan_selesai else milik
            case "setujui":
                return milik and not dengan_selesai and not langkah.diisi_unit
            case "catat":
                return tertulis
            case "kembali":
                return milik and not dengan_selesai and self._whole(langkah)
            case "lewati":
                return (milik or mencatat or tertulis) and langkah.boleh_dilewati
            case "centang":
                return (milik or mencatat or tertulis) and gerak.kode in self.dengan_tangan
        raise AssertionError(gerak)

    def _whole(self, langkah):
        """Whether its Tidak goes to a step of the office."""
        return bool(langkah.tidak) and not self.sop.step(langkah.tidak).per_unit

    def _may_take_back(self, gerak):
        langkah = self.langkah(gerak)
        saat = self.saat.get((gerak.kode, gerak.unit), 0)
        return (
            self.di[gerak.kode, gerak.unit] is K.SELESAI
            and not self.selesai
            and not langkah.diisi_unit
            and langkah.dokumen is None
            and self.oleh[gerak.kode, gerak.unit] == gerak.akun
            and all(kode in self.urut[self.urut.index(gerak.kode) :] for kode, _ in self.terbuka())
            and not any(self.kerja.get(kode, 0) > saat for kode in self.sesudah(gerak.kode))
        )

    def _not_gone_on(self, gerak):
        lanjut = self.sesudah(gerak.kode)
        return self.di[gerak.kode, gerak.unit] is K.SELESAI and not any(
            satu is K.SELESAI
            for (kode, unit), satu in self.di.items()
            if kode in lanjut and unit in (None, gerak.unit)
        )

    def pengembali(self, gerak):
        """The step from which the person may now send the unit's form (or check) back."""
        langkah = self.langkah(gerak)
        if not langkah.diisi_unit or self.di[gerak.kode, gerak.unit] is not K.SELESAI:
            return None
        if holds(gerak.akun, Peran.VERIFIKATOR, gerak.unit):
            return self._deciding(gerak.unit)
        if not holds(gerak.akun, Peran.ATASAN_UNIT, gerak.unit):
            return None
        for satu in self.sop.langkah:
            own = Tindakan.FORMULIR_KEMBALIKAN in satu.tindakan and satu.tidak
            if own and self.di[satu.kode, gerak.unit].is_open:
                return satu
        return langkah if self._not_gone_on(gerak) else None

    def _deciding(self, unit):
        for satu in self.sop.langkah:
            if Tindakan.VALIDASI_KEMBALIKAN not in satu.tindakan or self._whole(satu):
                continue
            dini = self.urut.index(satu.tidak)
            baru = self.putus == satu.kode and all(
                self.urut.index(kode) >= dini for kode, _ in self.terbuka()
            )
            terbuka = self.di[satu.kode, None].is_open
            if (terbuka or baru) and self.di[satu.tidak, unit].is_done:
                return satu
        return None

    def jenis(self, gerak):
        """The kind of transition: how, and from which step."""
        kode = self.pengembali(gerak).kode if gerak.cara == "kembali-unit" else gerak.kode
        return gerak.sop, gerak.cara, kode

    # --- what comes of it ------------------------------------------------------------------------

    def lakukan(self, gerak, lewat):
        """Do it in the model; returns whether it ends somebody's work in an open step."""
        kunci, saat = (gerak.kode, gerak.unit), next(self.detik)
        dari, ke = gerak.kode, self.langkah(gerak).lanjut
        bekerja = self.di[kunci].is_open
        if gerak.cara == "centang":
            self.kerja[gerak.kode] = saat
            return False
        if gerak.cara in _SELESAI:
            self._finish(gerak, lewat)
            self.oleh[kunci], self.saat[kunci] = gerak.akun, saat
        elif gerak.cara == "kembali":
            ke = self.langkah(gerak).tidak
            self._open_again(ke, None, K.DIKEMBALIKAN)
        elif gerak.cara == "kembali-unit":
            langkah = self.pengembali(gerak)
            dari, ke = langkah.kode, langkah.tidak or langkah.kode
            di = self.di[dari, gerak.unit if langkah.per_unit else None]
            bekerja = di.is_open
            self._open_again(ke, gerak.unit, K.DIKEMBALIKAN)
        else:
            ke = gerak.kode
            self._open_again(ke, gerak.unit, K.TERBUKA)
        self.kerja[dari] = saat
        if not self.sop.step(dari).per_unit:
            self.putus = dari if gerak.cara == "kembali-unit" else ""
        self.disposisi.append((dari, ke, _ARAH.get(gerak.cara, "lanjut"), gerak.unit))
        return bekerja

    def _finish(self, gerak, lewat):
        self.di[gerak.kode, gerak.unit] = K.DILEWATI if gerak.cara == "lewati" else K.SELESAI
        if any(kode == gerak.kode and not satu.is_done for (kode, _), satu in self.di.items()):
            return
        lanjut = self.langkah(gerak).lanjut
        while lanjut in lewat:
            self.di[lanjut, None] = K.DILEWATI
            lanjut = self.sop.step(lanjut).lanjut
        for kunci, satu in self.di.items():
            if kunci[0] == lanjut and not satu.is_done:
                self.di[kunci] = K.TERBUKA

    def _open_again(self, kode, unit, keadaan):
        """What other units have finished stays, unless the office's work goes back as a whole."""
        seluruhnya = unit is None and keadaan is K.DIKEMBALIKAN
        self.di[kode, unit] = keadaan
        for (lain, milik), satu in self.di.items():
            tetap = not seluruhnya and milik not in (None, unit) and satu.is_done
            if lain in self.sesudah(kode) and not tetap:
                self.di[lain, milik] = K.MENUNGGU


class Dunia:
    """The open office and what the model says of its six cycles."""

    def __init__(self, uji):
        self.uji = uji
        self.sk = False
        self.jalan = {}
        self.id = {}  # of running steps, by procedure, code and unit
        self.pelaku = {}

    def begin(self):
        """Begin all six; both units have a head of their own."""
        ctx = self.uji.masuk("admin").ctx
        peran = (PeranInput(peran=Peran.ATASAN_UNIT, unit_id=self.uji.unit[B]),)
        pengguna.save_orang(ctx, person("atasan-b", self.uji.unit, peran=peran))
        self.uji.orang = {satu.nama_akun: satu.orang_id for satu in pengguna.list_orang(ctx)}
        nama = {kode: satu for satu, kode in self.uji.unit.items()}
        for sop, periode in BULAN.items():
            alur.mulai_siklus(self.uji.masuk("perencana").ctx, sop, periode)
            berjalan = self.uji.siklus(sop, periode)
            tangan = {
                satu.langkah.kode: butir.butir
                for satu in berjalan.langkah
                for butir in ceklis.ceklis(ctx, satu.id)
                if not butir.otomatis
            }
            self.jalan[sop] = Jalan(berjalan.sop, tangan)
            for satu in berjalan.langkah:
                self.id[sop, satu.langkah.kode, nama.get(satu.unit_id)] = satu.id
        return self

    def copy(self, uji):
        """The same model beside another copy of the office."""
        lain = Dunia(uji)
        uji.orang = self.uji.orang
        lain.sk, lain.id, lain.pelaku = self.sk, self.id, self.pelaku
        lain.jalan = deepcopy(self.jalan)
        return lain

    @property
    def lewat(self):
        """Codes of the steps that make a decree, while one is valid."""
        if not self.sk:
            return set()
        sop = self.jalan["pengukuran-kinerja-dinas"].sop
        return {satu.kode for satu in sop.langkah if satu.lewati_bila}

    def semua(self, sop, cara=CARA):
        """Everything that anybody could try in a cycle."""
        return [
            Gerak(sop, satu, kode, unit, akun)
            for kode, unit in self.jalan[sop].di
            for satu in cara
            for akun in PEMEGANG
        ]

    def sah(self, sop, cara=CARA):
        """What may be done now; ``setujui`` is another word for what ``selesai`` does."""
        cara = [satu for satu in cara if satu != "setujui"]
        return [satu for satu in self.semua(sop, cara) if self.jalan[sop].boleh(satu)]

    # --- with the services -----------------------------------------------------------------------

    def masuk(self, akun):
        """Act as somebody; roles do not change here, so each is looked up once."""
        if akun not in self.pelaku:
            self.uji.masuk(akun)
            self.pelaku[akun] = self.uji.ctx.pelaku
        self.uji.ctx.pelaku = self.pelaku[akun]
        return self.uji.ctx

    def siapkan(self, gerak):
        """Fill the form that is about to be sent."""
        jalan = self.jalan[gerak.sop]
        if not jalan.sop.step(gerak.kode).diisi_unit or gerak.unit in jalan.terisi:
            return
        self.uji.penuhi(gerak.unit, BULAN[gerak.sop])
        jalan.terisi.add(gerak.unit)
        jalan.kerja[gerak.kode] = next(jalan.detik)

    def coba(self, gerak):
        """Do it with the services, as the person."""
        ctx = self.masuk(gerak.akun)
        langkah = self.jalan[gerak.sop].sop.step(gerak.kode)
        nomor = self.id[gerak.sop, gerak.kode, gerak.unit]
        periode, unit = BULAN[gerak.sop], self.uji.unit.get(gerak.unit, "")
        match gerak.cara:
            case "selesai" if langkah.diisi_unit:
                return penyerahan.kirim_formulir(ctx, unit, periode)
            case "selesai" if Tindakan.LANGKAH_SELESAI in langkah.tindakan:
                return alur.selesaikan_langkah(ctx, nomor)
            case "selesai" | "setujui":
                return alur.setujui(ctx, nomor)
            case "kembali":
                return alur.kembalikan(ctx, nomor, "Periksa lagi")
            case "lewati":
                return alur.lewati_langkah(ctx, nomor, "Tidak perlu")
            case "tarik":
                return alur.tarik_langkah(ctx, nomor, "Salah tekan")
            case "catat":
                tertulis = PersetujuanTertulis(penanda_tangan="Pimpinan", tanggal=date(TAHUN, 7, 1))
                return alur.catat_persetujuan(ctx, nomor, tertulis)
            case "kembali-unit":
                return penyerahan.kembalikan_formulir(ctx, unit, periode, "Periksa lagi")
            case "tarik-formulir":
                return penyerahan.tarik_formulir(ctx, unit, periode, "Salah kirim")
        return self._tick(ctx, nomor, self.jalan[gerak.sop].dengan_tangan.get(gerak.kode))

    def _tick(self, ctx, nomor, butir):
        """What the program sees by itself meanwhile may be ticked by hand all the same."""
        satu = next((satu for satu in ceklis.ceklis(ctx, nomor) if satu.butir == butir), None)
        butir, ada, versi = (satu.butir, not satu.ada, satu.versi) if satu else ("?", True, 0)
        return ceklis.centang(ctx, nomor, butir, ada=ada, versi=versi)

    # --- what is stored --------------------------------------------------------------------------

    def tersimpan(self):
        """States by id, how much hangs on them, and the head of the journal."""
        with self.uji.ctx.engine.connect() as conn:
            semua = conn.exec_driver_sql("SELECT id, keadaan FROM langkah_berjalan")
            langkah = {satu.id: satu.keadaan for satu in semua}
            banyak = conn.exec_driver_sql(
                "SELECT (SELECT count(*) FROM disposisi), (SELECT count(*) FROM pengerjaan),"
                " (SELECT count(*) FROM kelengkapan_langkah), (SELECT count(*) FROM dokumen)"
            ).one()
            return langkah, tuple(banyak), journal.head(conn)

    def terakhir(self):
        """The last disposisi, and the last journal entry with the steps that it touched."""
        with self.uji.ctx.engine.connect() as conn:
            kirim = conn.exec_driver_sql(
                "SELECT dari, ke, arah, unit_id, orang_id FROM disposisi"
                " ORDER BY rowid DESC LIMIT 1"
            ).one()
            urut, orang = conn.exec_driver_sql(
                "SELECT urut, orang_id FROM jurnal ORDER BY urut DESC LIMIT 1"
            ).one()
            baris = conn.exec_driver_sql(
                "SELECT tabel, kunci FROM jurnal_baris WHERE urut = ?", (urut,)
            ).all()
        return tuple(kirim), orang, {kunci for tabel, kunci in baris if tabel == "langkah_berjalan"}

    def mestinya(self):
        """States by id as the model has them."""
        return {
            self.id[sop, *kunci]: satu.value
            for sop, jalan in self.jalan.items()
            for kunci, satu in jalan.di.items()
        }


class Putus(BaseException):
    """The program is killed here."""


class Mesin(RuleBasedStateMachine):
    """All six at once; ``tempat`` and ``titik`` are given by ``run``."""

    tempat = None
    titik = ()
    hitung: ClassVar = Counter()
    dilalui: ClassVar = set()
    nomor = count()

    @initialize(ke=st.integers(0, 1_000))
    def mulai(self, ke):
        isi, kini, kantor, dunia = self.titik[ke % len(self.titik)]
        folder = DataFolder(self.tempat / f"{next(self.nomor)}")
        folder.create()
        folder.database.write_bytes(isi)
        jam = Jam(kini)
        ctx = AppContext(folder, quick_engine(folder, jam), jam, kantor)
        self.dunia = dunia.copy(Kantor(ctx, jam))
        self.pernah_selesai = set()
        self.hitung["examples"] += 1

    # --- legal next steps ------------------------------------------------------------------------

    def _pick(self, semua, pilih):
        return semua[pilih % len(semua)] if semua else None

    def _do(self, gerak):
        """Something legal: it happens, as the model says, in one journalled command."""
        dunia, jalan = self.dunia, self.dunia.jalan[gerak.sop]
        if gerak.cara == "selesai":
            dunia.siapkan(gerak)
        _, banyak, kepala = dunia.tersimpan()
        lama, jenis = dict(jalan.di), jalan.jenis(gerak)
        dunia.coba(gerak)
        dikirim = len(jalan.disposisi)
        bekerja = jalan.lakukan(gerak, dunia.lewat)
        dikirim = len(jalan.disposisi) - dikirim
        _, kini, kepala_kini = dunia.tersimpan()
        assert kepala_kini.urut == kepala.urut + 1, gerak
        assert kini[:2] == (banyak[0] + dikirim, banyak[1] + bekerja), gerak
        kirim, orang, dijurnal = dunia.terakhir()
        assert orang == dunia.uji.orang[gerak.akun], gerak
        berubah = {dunia.id[gerak.sop, *kunci] for kunci in lama if lama[kunci] != jalan.di[kunci]}
        assert berubah <= dijurnal, gerak
        if dikirim:
            dari, ke, arah, unit = jalan.disposisi[-1]
            assert kirim == (dari, ke, arah, dunia.uji.unit.get(unit), orang), gerak
        self.hitung["legal_steps"] += 1
        self.dilalui.add(jenis)

    def _ready(self, sop, cara, pilih):
        return self._pick(self.dunia.sah(sop, cara), pilih)

    @rule(sop=st.sampled_from([*BULAN]), pilih=st.integers(0, 10**6), kali=st.integers(2, 7))
    def maju_saja(self, sop, pilih, kali):
        """Forward, some steps at once."""
        self.maju(sop, pilih, kali)

    def maju(self, sop, pilih, kali):
        for _ in range(kali):
            gerak = self._ready(sop, _SELESAI, pilih)
            if gerak is not None:
                self._do(gerak)
                self.periksa()

    @rule(sop=st.sampled_from([*BULAN]), semua=st.lists(_CARA_PILIH, min_size=1, max_size=5))
    def langkah_sah(self, sop, semua):
        """Whatever is legal, each kind as often as any other, and on from there."""
        for _, pilih in semua:
            sah = self.dunia.sah(sop)
            cara = sorted({gerak.cara for gerak in sah})
            if not cara:
                return
            ini = cara[pilih % len(cara)]
            self._do(self._pick([gerak for gerak in sah if gerak.cara == ini], pilih // 7))
            self.periksa()
            if ini not in _SELESAI:
                self.maju(sop, pilih, 2)

    # --- what must be refused --------------------------------------------------------------------

    def _refused(self, gerak):
        formulir = self.dunia.jalan[gerak.sop].sop.step(gerak.kode).diisi_unit
        if gerak.cara in _FORMULIR and not formulir:
            return  # it is called with a unit, not with a step
        sebelum = self.dunia.tersimpan()
        try:
            self.dunia.coba(gerak)
        except GalatSakip:
            pass
        else:
            raise AssertionError(gerak)
        assert self.dunia.tersimpan() == sebelum, gerak
        self.hitung["refused"] += 1

    @rule(sop=st.sampled_from([*BULAN]), semua=st.lists(_CARA_PILIH, min_size=1, max_size=3))
    def orang_lain(self, sop, semua):
        """The wrong role at the step that is open."""
        jalan = self.dunia.jalan[sop]
        for cara, pilih in semua:
            salah = [
                gerak
                for kunci in jalan.terbuka()
                for akun in PEMEGANG
                if not jalan.boleh(gerak := Gerak(sop, cara, *kunci, akun))
            ]
            if salah:
                self._refused(self._pick(salah, pilih))

    @rule(sop=st.sampled_from([*BULAN]), semua=st.lists(_CARA_PILIH, min_size=1, max_size=3))
    def belum_atau_sudah(self, sop, semua):
        """The right role at a step that waits or is done."""
        jalan = self.dunia.jalan[sop]
        for cara, pilih in semua:
            salah = [
                gerak
                for kode, unit in jalan.di
                if not jalan.di[kode, unit].is_open
                for akun in PEMEGANG
                if any(holds(akun, peran, unit) for peran in jalan.sop.step(kode).pelaku)
                and not jalan.boleh(gerak := Gerak(sop, cara, kode, unit, akun))
            ]
            if salah:
                self._refused(self._pick(salah, pilih))

    @rule(sop=st.sampled_from([*BULAN]), semua=st.lists(_CARA_PILIH, min_size=1, max_size=3))
    def terlambat(self, sop, semua):
        """The very person whose step it was, too late; or sending back what cannot go back."""
        jalan = self.dunia.jalan[sop]
        milik = [
            gerak
            for kunci, akun in jalan.oleh.items()
            for cara in ("tarik", "tarik-formulir")
            if not jalan.boleh(gerak := Gerak(sop, cara, *kunci, akun))
        ]
        milik += [
            gerak
            for kode, unit in jalan.di
            if jalan.sop.step(kode).diisi_unit
            for akun in ("kabag", f"atasan-{unit[-1].lower()}")
            if not jalan.boleh(gerak := Gerak(sop, "kembali-unit", kode, unit, akun))
        ]
        for _, pilih in semua:
            if milik:
                self._refused(self._pick(milik, pilih))

    @rule(sop=st.sampled_from([*BULAN]), pilih=st.integers(0, 10**6))
    def dua_kali(self, sop, pilih):
        """A double click: the second time comes too late."""
        gerak = self._ready(sop, [satu for satu in CARA if satu != "centang"], pilih)
        if gerak is not None:
            self._do(gerak)
            if not self.dunia.jalan[sop].boleh(gerak):
                self._refused(gerak)

    # --- the world around it ---------------------------------------------------------------------

    @rule(hari=st.integers(-40, 40))
    def jam(self, hari):
        """The clock goes on, or is set back; a decree becomes valid, or its term is cut."""
        self.dunia.uji.jam.maju(days=hari)
        if hari % 2:
            self._decree()

    def _decree(self):
        dunia = self.dunia
        ctx = dunia.uji.masuk("perencana").ctx
        dunia.sk = not dunia.sk
        ada = sk_tim.daftar_sk(ctx)
        masa = {
            "mulai": date(TAHUN - 1, 1, 1),
            "sampai": date(TAHUN + 99, 1, 1) if dunia.sk else date(TAHUN - 1, 1, 2),
        }
        kunci = {"id": ada[0].id, "versi": ada[0].versi} if ada else {}
        sk_tim.simpan_sk(
            ctx, sk_tim.SkTimInput(nomor="1", tanggal=date(TAHUN - 1, 1, 1), **masa, **kunci)
        )

    def _reopen(self, folder):
        """What lies on the disk is opened as after a power cut."""
        dunia = self.dunia
        dunia.uji.ctx.engine.dispose()
        shutil.rmtree(dunia.uji.ctx.folder.root)
        orang, jam = dunia.uji.orang, dunia.uji.jam
        dunia.uji = open_kantor(folder, jam)
        dunia.uji.orang = orang
        self.hitung["crashes"] += 1

    def _picture(self):
        asal = self.dunia.uji.ctx.folder.root
        return DataFolder(shutil.copytree(asal, self.tempat / f"{next(self.nomor)}"))

    @rule(sop=st.sampled_from([*BULAN]), pilih=st.integers(0, 10**6))
    def mati(self, sop, pilih):
        """Killed: between two commands, or inside one when its rows are written, not committed.

        Nothing that was committed is lost.
        """
        gerak = self._ready(sop, CARA, pilih)
        if gerak is None or gerak.cara == "centang" or pilih % 2:
            self._reopen(self._picture())
            return
        if gerak.cara == "selesai":
            self.dunia.siapkan(gerak)
        with pytest.MonkeyPatch.context() as patch:
            potret = []

            def written(ctx, sesi, *lain, **kata):
                sesi.flush()
                potret.append(self._picture())
                raise Putus

            patch.setattr(putusan, "hand_over", written)
            patch.setattr(penyerahan, "hand_over", written)
            with pytest.raises(Putus):
                self.dunia.coba(gerak)
        self._reopen(potret[0])

    # --- what always holds -----------------------------------------------------------------------

    @invariant()
    def periksa(self):
        """Stored is what the model says, and what the model says is a procedure."""
        dunia = self.dunia
        langkah, _, _ = dunia.tersimpan()
        mestinya = dunia.mestinya()
        assert {kunci: langkah[kunci] for kunci in mestinya} == mestinya
        for sop, jalan in dunia.jalan.items():
            terbuka = {kode for kode, _ in jalan.terbuka()}
            assert len(terbuka) == (not jalan.selesai), sop
            for kode in terbuka:
                sesudah = jalan.sesudah(kode)
                for (lain, unit), satu in jalan.di.items():
                    checked = unit is not None and satu.is_done  # before another unit's came back
                    assert lain not in sesudah or satu is K.MENUNGGU or checked, (sop, lain)
                    assert lain == kode or lain in sesudah or satu.is_done, (sop, lain)
            assert jalan.selesai or sop not in self.pernah_selesai, sop
            if jalan.selesai:
                self.pernah_selesai.add(sop)

    def teardown(self):
        """The journal agrees with every row, and no moment runs backwards."""
        dunia = self.dunia
        with dunia.uji.ctx.engine.connect() as conn:
            temuan = journal.verify_chain(conn)
            mundur = conn.exec_driver_sql(
                "SELECT count(*) FROM pengerjaan WHERE selesai_pada < dibuka_pada"
            ).scalar()
        dunia.uji.ctx.engine.dispose()
        shutil.rmtree(dunia.uji.ctx.folder.root)
        self.hitung["finished_cycles"] += len(self.pernah_selesai)
        assert temuan == []
        assert mundur == 0


def walk(mesin, sop, sebelum=lambda: None):
    """A new example, in which one cycle goes to its end by every way that was not taken before.

    Returns its model and the steps in the order in which they were finished.
    """
    mesin.mulai(0)
    jalan, nomor = mesin.dunia.jalan[sop], []
    while jalan.terbuka():
        sebelum()
        sah = mesin.dunia.sah(sop)
        baru = [satu for satu in sah if jalan.jenis(satu) not in mesin.dilalui]
        gerak = min(
            baru or [satu for satu in sah if satu.cara == "selesai"],
            key=lambda satu: _URUTAN.index(satu.cara),
        )
        if gerak.cara in _SELESAI:
            nomor.append(gerak.kode)
        mesin._do(gerak)
        mesin.periksa()
    mesin.teardown()
    return jalan, nomor


def begun(uji):
    """All six at their first step, to begin examples with."""
    return _state(Dunia(uji).begin())


def make_states(uji):
    """All six at their first step, at the filled forms, past them, at the end; one file each."""
    dunia = Dunia(uji).begin()
    titik = [_state(dunia)]
    for sop, jalan in dunia.jalan.items():
        _walk(dunia, sop, next((s.kode for s in jalan.sop.langkah if s.diisi_unit), "ukur"))
        for kode, unit in jalan.terbuka():
            dunia.siapkan(Gerak(sop, "selesai", kode, unit, ""))
    titik.append(_state(dunia))
    for sop in dunia.jalan:
        _walk(dunia, sop, "")
    titik.append(_state(dunia))
    for sop, jalan in dunia.jalan.items():
        _walk(dunia, sop, [satu.kode for satu in jalan.sop.langkah if satu.keputusan][-1])
    titik.append(_state(dunia))
    return titik


def _walk(dunia, sop, sampai):
    """Up to a step; empty: past the forms."""
    jalan = dunia.jalan[sop]
    while True:
        kode, _ = jalan.terbuka()[0]
        if kode == sampai or (not sampai and not jalan.sop.step(kode).diisi_unit):
            return
        gerak = dunia.sah(sop, ("selesai",))[0]
        dunia.siapkan(gerak)
        dunia.coba(gerak)
        jalan.lakukan(gerak, dunia.lewat)


def _state(dunia):
    ctx = dunia.uji.ctx
    ctx.engine.dispose()
    isi = ctx.folder.database.read_bytes()
    salinan = dunia.copy(Kantor(ctx, dunia.uji.jam))
    ctx.engine = quick_engine(ctx.folder, dunia.uji.jam)
    return isi, dunia.uji.jam.kini, ctx.kantor, salinan


def transitions(titik):
    """Every kind of transition that the six procedures have: procedure, how, from which step."""
    hasil = set()
    for sop, jalan in titik[0][3].jalan.items():
        for satu in jalan.sop.langkah:
            unit_lain = satu.tidak and jalan.sop.step(satu.tidak).per_unit
            cara = {
                "selesai": True,
                "catat": Tindakan.PERSETUJUAN_CATAT in satu.tindakan,
                "kembali": satu.tidak and not unit_lain,
                "lewati": satu.boleh_dilewati,
                "centang": satu.kode in jalan.dengan_tangan,
                "tarik": satu.lanjut and not satu.diisi_unit and satu.dokumen is None,
                "tarik-formulir": satu.diisi_unit,
                "kembali-unit": satu.diisi_unit or unit_lain,
            }
            hasil |= {(sop, nama, satu.kode) for nama, ada in cara.items() if ada}
    return hasil


def make_machine(tempat, titik):
    """A machine of its own, with its own counts."""
    return type(
        "MesinIni",
        (Mesin,),
        {"tempat": tempat, "titik": titik, "hitung": Counter(), "dilalui": set()},
    )


def how_long(contoh, langkah):
    """So many examples of so many steps; always the same ones, and nothing is shrunk."""
    return settings(
        max_examples=contoh,
        stateful_step_count=langkah,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=[*HealthCheck],
        print_blob=False,
        report_multiple_bugs=False,
    )
