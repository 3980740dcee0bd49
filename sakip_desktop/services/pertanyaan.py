"""Questions about cells: asked by whoever checks, answered by the unit, closed by who asked.

Whoever closes is the person who asked; another one who holds the same role only where that person
holds it no longer, or is stood in for.  A unit that sends its form with a changed figure has
answered by that.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlmodel import Session, col, select

from sakip_desktop.db import pemeriksaan, records
from sakip_desktop.db.models import Pertanyaan as PertanyaanRow
from sakip_desktop.db.models import PesanPertanyaan, RealisasiAnggaran, new_id
from sakip_desktop.db.work import WriteSession, expect_version
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak
from sakip_desktop.domain.izin import Izin, Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Indikator, Realisasi
from sakip_desktop.domain.periode import JenisPeriode, Periode
from sakip_desktop.domain.pertanyaan import (
    KOLOM,
    IsiRupiah,
    KeadaanTanya,
    MacamPesan,
    Perihal,
    Pertanyaan,
    cell_text,
    cell_value,
)
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import clean_text
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import budget_nodes
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.siklus import form_period

PESAN_TERPANJANG = 1000
_JENIS = frozenset({Jenis.PERTANYAAN, Jenis.REALISASI})
_HIDUP = (KeadaanTanya.TERBUKA, KeadaanTanya.DIJAWAB)


@dataclass(frozen=True, slots=True, kw_only=True)
class PertanyaanSel:
    """A question as it is shown beside its cell.

    Attributes:
        perihal: the indikator or node in the version in force.
        nilai_semula: what stood in the cell when it was asked last, in words.
        nilai_kini: what stands there now.
        jawab, tanya, tutup: whether this person may answer, ask again or close, and why not.
    """

    pertanyaan: Pertanyaan
    perihal: Perihal
    unit_nama: str
    nilai_semula: str
    nilai_kini: str
    berubah: bool
    jawab: Izin
    tanya: Izin
    tutup: Izin

    @property
    def kunci(self) -> tuple[str, Periode]:
        """The figure or budget line that it is about."""
        return self.pertanyaan.perihal_id, self.pertanyaan.periode

    @property
    def hidup(self) -> bool:
        """Whether it is not closed yet."""
        return self.pertanyaan.keadaan is not KeadaanTanya.DITUTUP


def perihal_of(rencana: records.RencanaTahun, perihal_id: str) -> Perihal:
    """What an id means: a figure's indikator, or the node of a budget line.

    Raises:
        KeyError: the plan of the year has neither.
    """
    ada = next((satu for satu in rencana.indikator if satu.id == perihal_id), None)
    return Perihal(ada or rencana.node(perihal_id))


def pertanyaan_sel(
    ctx: AppContext, perihal_id: str, bulan: Periode, *, sebagai: Peran | None = None
) -> tuple[PertanyaanSel, ...]:
    """The conversations about one figure or budget line, the oldest first, closed ones too.

    Raises:
        IzinDitolak: another unit's line, and no role that may read it.
    """
    require_reader(ctx, perihal_of(ctx.rencana_tahun(bulan.tahun), perihal_id).unit_id)
    with ctx.read() as sesi:
        semua = pemeriksaan.load_pertanyaan(sesi, ctx.opd_id, tahun=bulan.tahun, perihal=perihal_id)
        milik = [satu for satu in semua if satu.periode == bulan]
        return _shown(ctx, sesi, milik, sebagai)


def pertanyaan_periode(
    ctx: AppContext,
    periode: Periode,
    *,
    unit_id: str | None = None,
    hidup: bool = True,
    sebagai: Peran | None = None,
) -> tuple[PertanyaanSel, ...]:
    """The questions of a period, the oldest first: of the office, or of one unit.

    Args:
        ctx: the open office.
        periode: the period; what was asked about a month inside it counts.
        unit_id: only about this unit's figures and budget lines.
        hidup: without those that are closed.
        sebagai: the role of the tab in front.

    Raises:
        IzinDitolak: the person may read neither the office's recap nor the unit's data.
    """
    if unit_id is None:
        ctx.require(Tindakan.REKAP_LIHAT)
    else:
        require_reader(ctx, unit_id)
    with ctx.read() as sesi:
        return questions_in(ctx, sesi, periode, unit_id=unit_id, hidup=hidup, sebagai=sebagai)


def questions_in(
    ctx: AppContext,
    sesi: Session,
    periode: Periode,
    *,
    unit_id: str | None = None,
    hidup: bool = True,
    sebagai: Peran | None = None,
) -> tuple[PertanyaanSel, ...]:
    """``pertanyaan_periode`` inside an open session, of which the reader was decided."""
    unit = _units(ctx.rencana(sesi, periode.tahun))
    semua = pemeriksaan.load_pertanyaan(
        sesi, ctx.opd_id, tahun=periode.tahun, keadaan=_HIDUP if hidup else None
    )
    milik = [
        satu
        for satu in semua
        if satu.periode in periode
        and satu.perihal_id in unit
        and unit_id in (None, unit[satu.perihal_id])
    ]
    return _shown(ctx, sesi, milik, sebagai)


def _units(rencana: records.RencanaTahun) -> dict[str, str]:
    """Who fills in what can be asked about: the unit by id of the indikator or node."""
    return {
        **{satu.id: satu.unit_id for satu in rencana.indikator},
        **{satu.id: satu.unit_id or "" for satu in rencana.simpul},
    }


def menunggu_saya(ctx: AppContext) -> tuple[PertanyaanSel, ...]:
    """Questions that wait for this person: to be answered, or, answered, to be closed."""
    return pertanyaan_saya(ctx)[0]


def pertanyaan_saya(
    ctx: AppContext,
) -> tuple[tuple[PertanyaanSel, ...], tuple[PertanyaanSel, ...]]:
    """Those that wait for this person, and the person's own that somebody else has to answer."""
    if ctx.pelaku is None:
        return (), ()
    semua: list[PertanyaanSel] = []
    with ctx.read() as sesi:
        hidup = pemeriksaan.load_pertanyaan(sesi, ctx.opd_id, keadaan=_HIDUP)
        for tahun in sorted({satu.periode.tahun for satu in hidup}):
            milik = [satu for satu in hidup if satu.periode.tahun == tahun]
            semua += _shown(ctx, sesi, milik, None)
    dijawab = KeadaanTanya.DIJAWAB
    return (
        tuple(
            satu
            for satu in semua
            if satu.jawab.boleh or (satu.pertanyaan.keadaan is dijawab and satu.tutup.boleh)
        ),
        tuple(
            satu
            for satu in semua
            if satu.tutup.boleh and not (satu.jawab.boleh or satu.pertanyaan.keadaan is dijawab)
        ),
    )


def boleh_bertanya(ctx: AppContext, unit_id: str, *, sebagai: Peran | None = None) -> Izin:
    """Whether this person may ask about a unit's figures and budget lines."""
    return ctx.izin(Tindakan.PERTANYAAN_BUKA, Objek(unit_id), sebagai=sebagai)


def require_reader(ctx: AppContext, unit_id: str) -> None:
    """Who reads the office's recap reads its questions; the others those of their units."""
    if not ctx.izin(Tindakan.REKAP_LIHAT).boleh:
        ctx.require(Tindakan.REALISASI_LIHAT, Objek(unit_id))


def _shown(
    ctx: AppContext, sesi: Session, semua: Iterable[Pertanyaan], sebagai: Peran | None
) -> tuple[PertanyaanSel, ...]:
    semua = tuple(semua)
    if not semua:
        return ()
    tahun = semua[0].periode.tahun
    rencana = ctx.rencana(sesi, tahun)
    milik = {satu.perihal_id: perihal_of(rencana, satu.perihal_id) for satu in semua}
    isi_kini = _contents(ctx, sesi, tahun, milik.values())
    unit = {satu.id: satu.nama for satu in ctx.units(sesi)}
    hasil = []
    for satu in semua:
        perihal = milik[satu.perihal_id]
        kini = cell_value(isi_kini(satu.perihal_id, satu.periode), satu.kolom)
        objek = Objek(perihal.unit_id)
        tutup = _may_close(ctx, sesi, satu, perihal.unit_id, sebagai)
        hasil.append(
            PertanyaanSel(
                pertanyaan=satu,
                perihal=perihal,
                unit_nama=unit.get(perihal.unit_id, ""),
                nilai_semula=cell_text(perihal, satu.kolom, satu.nilai_ditanya),
                nilai_kini=cell_text(perihal, satu.kolom, kini),
                berubah=kini != satu.nilai_ditanya,
                jawab=_while_open(
                    satu, ctx.izin(Tindakan.PERTANYAAN_JAWAB, objek, sebagai=sebagai)
                ),
                tanya=tutup,
                tutup=tutup,
            )
        )
    return tuple(hasil)


def _contents(
    ctx: AppContext, sesi: Session, tahun: int, semua: Iterable[Perihal]
) -> Callable[[str, Periode], Realisasi | IsiRupiah]:
    """What stands in figures and budget lines of a year, by id and month."""
    simpul = {satu.id for satu in semua if satu.is_anggaran}
    milik = {satu.id for satu in semua} - simpul
    figur = records.load_realisasi(sesi, ctx.opd_id, (tahun,), milik) if milik else {}
    rupiah: dict[tuple[str, Periode], IsiRupiah] = {}
    if simpul:
        for satu in sesi.exec(
            select(RealisasiAnggaran).where(
                RealisasiAnggaran.opd_id == ctx.opd_id,
                RealisasiAnggaran.tahun == tahun,
                col(RealisasiAnggaran.simpul_id).in_(simpul),
            )
        ):
            kunci = satu.simpul_id, Periode(satu.tahun, JenisPeriode(satu.jenis), satu.ke)
            rupiah[kunci] = IsiRupiah(
                nilai=satu.nilai, teks_asli=satu.teks_asli, penjelasan=satu.penjelasan
            )

    def content(perihal_id: str, bulan: Periode) -> Realisasi | IsiRupiah:
        if perihal_id in simpul:
            return rupiah.get((perihal_id, bulan), IsiRupiah())
        ada = figur.get(perihal_id, {}).get(bulan)
        return ada or Realisasi(indikator_id=perihal_id, periode=bulan)

    return content


def _while_open(satu: Pertanyaan, izin: Izin) -> Izin:
    if satu.keadaan is KeadaanTanya.TERBUKA or not izin.boleh:
        return izin
    alasan = {
        KeadaanTanya.DIJAWAB: "Pertanyaan ini sudah dijawab; tunggu penanyanya.",
        KeadaanTanya.DITUTUP: "Pertanyaan ini sudah ditutup.",
    }
    return Izin(boleh=False, alasan=alasan[satu.keadaan])


def _may_close(
    ctx: AppContext,
    sesi: Session,
    satu: Pertanyaan,
    unit_id: str,
    sebagai: Peran | None,
) -> Izin:
    """Whether this person goes on with a question as the one who asked it."""
    izin = ctx.izin(Tindakan.PERTANYAAN_TUTUP, Objek(unit_id), sebagai=sebagai)
    if not izin.boleh or ctx.pelaku is None:
        return izin
    if satu.keadaan is KeadaanTanya.DITUTUP:
        return Izin(boleh=False, alasan="Pertanyaan ini sudah ditutup.")
    if ctx.pelaku.orang_id == satu.pembuka_id:
        return izin
    pertama = satu.pesan[0]
    peran = Peran(pertama.peran)
    siapa = sebutan(peran, ctx.kantor.jenis)
    sama = ctx.pelaku.holds(peran, unit_id) and sebagai in (None, peran)
    if sama and ctx.pelaku.stands_in_for(peran, unit_id):
        return Izin(boleh=True, peran=peran)
    pembuka = records.load_pelaku(sesi, satu.pembuka_id, ctx.role_day(sesi))
    if pembuka.holds(peran, unit_id):
        return Izin(
            boleh=False, alasan=f"Yang menutup hanya yang bertanya: {pertama.nama} ({siapa})."
        )
    if sama:
        return Izin(boleh=True, peran=peran)
    return Izin(
        boleh=False,
        alasan=f"{pertama.nama} tidak lagi memegang peran {siapa}; yang menutup pemegang peran itu "
        "sekarang.",
    )


# --- commands ------------------------------------------------------------------------------------


def buka_pertanyaan(
    ctx: AppContext,
    perihal_id: str,
    bulan: Periode,
    kolom: str,
    isi: str,
    *,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Ask about one cell of a figure or of a budget line.

    Args:
        ctx: the open office.
        perihal_id: the indikator, or the node of the budget line.
        bulan: the month in which the cell stands.
        kolom: the cell, one of ``Perihal.kolom``.
        isi: the question.
        sebagai: the role of the tab in front.

    Raises:
        IzinDitolak: not a role that checks, or another unit's line.
        DataTidakSah: nothing is asked, the text is too long, there is no such cell, or the line is
            not asked for in that month.
    """
    perihal = perihal_of(ctx.rencana_tahun(bulan.tahun), perihal_id)
    label = f"Bertanya tentang {_cell_name(perihal, bulan, kolom)}"
    with ctx.work(
        Tindakan.PERTANYAAN_BUKA,
        label,
        Objek(perihal.unit_id),
        tentang=f"{bulan.kode} {perihal.unit_id}",
        sebagai=sebagai,
    ) as sesi:
        ask(ctx, sesi, perihal, bulan, isi, kolom=kolom)
    return Perubahan(_JENIS, "Pertanyaan terkirim", bulan)


def ask(
    ctx: AppContext,
    sesi: WriteSession,
    perihal: Perihal,
    bulan: Periode,
    isi: str,
    *,
    kolom: str = "nilai",
) -> None:
    """Ask inside an open command that may.

    Raises:
        DataTidakSah: see ``buka_pertanyaan``.
    """
    teks = _require_text(isi, "Pertanyaan")
    if kolom not in perihal.kolom:
        raise DataTidakSah(f"Kolom “{kolom}” tidak ada.", saran="Muat ulang halaman ini.")
    _require_asked(ctx, sesi, perihal, bulan)
    if ctx.pelaku is None:
        raise AssertionError
    nilai = _value_now(ctx, sesi, perihal, bulan, kolom)
    baris = PertanyaanRow(
        id=new_id(),
        opd_id=ctx.opd_id,
        indikator_id=None if perihal.is_anggaran else perihal.id,
        simpul_id=perihal.id if perihal.is_anggaran else None,
        tahun=bulan.tahun,
        jenis=bulan.jenis.value,
        ke=bulan.ke,
        kolom=kolom,
        keadaan=KeadaanTanya.TERBUKA.value,
        pembuka_id=ctx.pelaku.orang_id,
        nilai_awal=nilai,
        dibuka_pada=ctx.clock.now(),
    )
    sesi.add(baris)
    sesi.flush()
    _say(ctx, sesi, baris, MacamPesan.TANYA, teks, nilai)


def _require_asked(ctx: AppContext, sesi: Session, perihal: Perihal, bulan: Periode) -> None:
    """Refuse a month in which no form asks for the figure or the rupiah."""
    rencana = ctx.rencana(sesi, bulan.tahun)
    ditanya = bulan.jenis is JenisPeriode.BULAN
    if ditanya and isinstance(perihal.isi, Indikator):
        figur = records.load_realisasi(sesi, ctx.opd_id, (bulan.tahun,), (perihal.id,))
        ditanya = bulan in records.months_asked(
            rencana, perihal.isi, figur.get(perihal.id, {}), bulan
        )
    elif ditanya:
        periode = form_period(ctx, sesi, perihal.unit_id, bulan)
        ditanya = bulan == periode.bulan[-1] and perihal.isi in budget_nodes(
            rencana, perihal.unit_id, periode
        )
    if not ditanya:
        kata = "diisi rupiahnya" if perihal.is_anggaran else "diukur"
        raise DataTidakSah(
            f"{perihal.kode} tidak {kata} pada {bulan.label}.",
            saran=f"Tanyakan pada bulan yang {kata}.",
        )


def _value_now(ctx: AppContext, sesi: Session, perihal: Perihal, bulan: Periode, kolom: str) -> str:
    """What stands in one cell now, as a question remembers it."""
    return cell_value(_contents(ctx, sesi, bulan.tahun, (perihal,))(perihal.id, bulan), kolom)


def jawab_pertanyaan(
    ctx: AppContext, pertanyaan_id: str, isi: str, *, versi: int, sebagai: Peran | None = None
) -> Perubahan:
    """Answer: the cell was corrected since it was asked, or the words explain it.

    Raises:
        IzinDitolak: not the unit's filler, or the question waits for no answer.
        DataTidakSah: the cell is as it was and nothing is explained; the text is too long.
        SudahBerubah: somebody went on with the conversation since the page was loaded.
    """
    tanya, perihal = _find(ctx, pertanyaan_id)
    with ctx.work(
        Tindakan.PERTANYAAN_JAWAB,
        f"Menjawab pertanyaan {_cell_name(perihal, tanya.periode, tanya.kolom)}",
        Objek(perihal.unit_id),
        tentang=f"{tanya.periode.kode} {perihal.unit_id}",
        sebagai=sebagai,
    ) as sesi:
        baris = sesi.get_one(PertanyaanRow, pertanyaan_id)
        expect_version(baris, versi)
        if baris.keadaan != KeadaanTanya.TERBUKA.value:
            raise DataTidakSah(
                "Jawaban tidak tersimpan.",
                _while_open(tanya, Izin(boleh=True)).alasan,
                "Muat ulang halaman ini.",
            )
        kini = _value_now(ctx, sesi, perihal, tanya.periode, tanya.kolom)
        if kini != tanya.nilai_ditanya:
            teks = _clean(isi, "Jawaban") or corrected_text(perihal, tanya, kini)
            _say(ctx, sesi, baris, MacamPesan.PERBAIKAN, teks, kini)
        else:
            teks = _require_text(
                isi, "Jawaban", "Perbaiki angkanya, atau tulis penjelasannya di sini."
            )
            _say(ctx, sesi, baris, MacamPesan.PENJELASAN, teks, kini)
        baris.keadaan = KeadaanTanya.DIJAWAB.value
        sesi.add(baris)
    return Perubahan(_JENIS, "Jawaban terkirim", tanya.periode)


def corrected_text(perihal: Perihal, tanya: Pertanyaan, kini: str) -> str:
    """``Diperbaiki dari 10,00 menjadi 9,00.``."""
    semula = cell_text(perihal, tanya.kolom, tanya.nilai_ditanya)
    return f"Diperbaiki dari {semula} menjadi {cell_text(perihal, tanya.kolom, kini)}."


def tanya_lagi(
    ctx: AppContext, pertanyaan_id: str, isi: str, *, versi: int, sebagai: Peran | None = None
) -> Perubahan:
    """Ask once more in the same conversation; it waits for the unit again.

    Raises:
        IzinDitolak: somebody else asked.
        DataTidakSah: nothing is asked, the text is too long, or the question is closed.
        SudahBerubah: somebody went on with the conversation since the page was loaded.
    """
    return _go_on(
        ctx,
        pertanyaan_id,
        MacamPesan.TANYA,
        _require_text(isi, "Pertanyaan"),
        versi,
        sebagai,
    )


def tutup_pertanyaan(
    ctx: AppContext, pertanyaan_id: str, *, versi: int, isi: str = "", sebagai: Peran | None = None
) -> Perubahan:
    """Close a question: the answer will do, or it is withdrawn.

    Raises:
        IzinDitolak: somebody else asked, and still holds the role.
        DataTidakSah: the text is too long, or the question is closed.
        SudahBerubah: somebody went on with the conversation since the page was loaded.
    """
    teks = _clean(isi, "Catatan")
    return _go_on(ctx, pertanyaan_id, MacamPesan.TUTUP, teks, versi, sebagai)


def _go_on(
    ctx: AppContext,
    pertanyaan_id: str,
    macam: MacamPesan,
    teks: str,
    versi: int,
    sebagai: Peran | None,
) -> Perubahan:
    tanya, perihal = _find(ctx, pertanyaan_id)
    tutup = macam is MacamPesan.TUTUP
    kata = "Menutup pertanyaan" if tutup else "Bertanya lagi tentang"
    with ctx.work(
        Tindakan.PERTANYAAN_TUTUP if tutup else Tindakan.PERTANYAAN_BUKA,
        f"{kata} {_cell_name(perihal, tanya.periode, tanya.kolom)}",
        Objek(perihal.unit_id),
        tentang=f"{tanya.periode.kode} {perihal.unit_id}",
        sebagai=sebagai,
    ) as sesi:
        baris = sesi.get_one(PertanyaanRow, pertanyaan_id)
        expect_version(baris, versi)
        izin = _may_close(ctx, sesi, tanya, perihal.unit_id, sebagai)
        if not izin.boleh:
            raise IzinDitolak("Ini tidak dapat dilakukan.", izin.alasan)
        kini = _value_now(ctx, sesi, perihal, tanya.periode, tanya.kolom)
        _say(ctx, sesi, baris, macam, teks, kini)
        keadaan = KeadaanTanya.DITUTUP if tutup else KeadaanTanya.TERBUKA
        if baris.keadaan != keadaan.value:
            baris.keadaan = keadaan.value
            sesi.add(baris)
    return Perubahan(
        _JENIS, "Pertanyaan ditutup" if tutup else "Pertanyaan terkirim", tanya.periode
    )


def answer_corrected(ctx: AppContext, sesi: WriteSession, unit_id: str, periode: Periode) -> None:
    """A form that is sent answers the questions whose cell was changed since."""
    rencana = ctx.rencana(sesi, periode.tahun)
    unit = _units(rencana)
    semua = [
        satu
        for satu in pemeriksaan.load_pertanyaan(
            sesi, ctx.opd_id, tahun=periode.tahun, keadaan=(KeadaanTanya.TERBUKA,)
        )
        if unit.get(satu.perihal_id) == unit_id and satu.periode in periode
    ]
    milik = {satu.perihal_id: perihal_of(rencana, satu.perihal_id) for satu in semua}
    isi_kini = _contents(ctx, sesi, periode.tahun, milik.values())
    for satu in semua:
        kini = cell_value(isi_kini(satu.perihal_id, satu.periode), satu.kolom)
        if kini == satu.nilai_ditanya:
            continue
        baris = sesi.get_one(PertanyaanRow, satu.id)
        teks = corrected_text(milik[satu.perihal_id], satu, kini)
        _say(ctx, sesi, baris, MacamPesan.PERBAIKAN, teks, kini)
        baris.keadaan = KeadaanTanya.DIJAWAB.value
        sesi.add(baris)


def _find(ctx: AppContext, pertanyaan_id: str) -> tuple[Pertanyaan, Perihal]:
    with ctx.read() as sesi:
        semua = pemeriksaan.load_pertanyaan(sesi, ctx.opd_id, kunci=pertanyaan_id)
    if not semua:
        raise DataTidakSah("Pertanyaan ini tidak ditemukan.", saran="Muat ulang halaman ini.")
    rencana = ctx.rencana_tahun(semua[0].periode.tahun)
    return semua[0], perihal_of(rencana, semua[0].perihal_id)


def _say(
    ctx: AppContext,
    sesi: WriteSession,
    baris: PertanyaanRow,
    macam: MacamPesan,
    isi: str,
    nilai: str,
) -> None:
    """Add a turn; a clock set back does not put it before the one that it follows."""
    if ctx.pelaku is None:
        raise AssertionError
    ada = pemeriksaan.load_pertanyaan(sesi, ctx.opd_id, kunci=baris.id)
    terakhir = [satu.pada for satu in ada[0].pesan] if ada else []
    sesi.add(
        PesanPertanyaan(
            id=new_id(),
            pertanyaan_id=baris.id,
            orang_id=ctx.pelaku.orang_id,
            peran=sesi.entri.peran,
            macam=macam.value,
            isi=isi,
            nilai=nilai,
            pada=max(ctx.clock.now(), *terakhir) if terakhir else ctx.clock.now(),
        )
    )


def _clean(isi: str, apa: str) -> str:
    teks = clean_text(isi).strip()
    if len(teks) > PESAN_TERPANJANG:
        raise DataTidakSah(
            f"{apa} ini terlalu panjang.",
            f"Paling banyak {PESAN_TERPANJANG} huruf, tertulis {len(teks)}.",
            "Ringkas, atau tulis dalam beberapa giliran.",
        )
    return teks


def _require_text(isi: str, apa: str, saran: str = "Tulis dahulu.") -> str:
    teks = _clean(isi, apa)
    if not teks:
        raise DataTidakSah(f"{apa} masih kosong.", saran=saran)
    return teks


def _cell_name(perihal: Perihal, bulan: Periode, kolom: str) -> str:
    """``A1 Juli 2025, realisasi``."""
    return f"{perihal.kode} {bulan.label}, {KOLOM.get(kolom, kolom).casefold()}"
