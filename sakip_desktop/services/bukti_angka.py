"""Evidence of figures: files and links are added, retired, read; what is missing is told.

Evidence never holds a figure up: it may come after the form was sent.  It is retired, not deleted
(``dicabut``): the file stays, so that what once stood behind a figure can be shown.  Once the
form's procedure has ended, evidence is only added: what was approved with it stays as it was.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from sqlmodel import Session, col, select

from sakip_desktop.db import records
from sakip_desktop.db.models import Bukti, new_id
from sakip_desktop.db.work import expect_version
from sakip_desktop.domain.bukti import (
    MAKS_MACAM,
    BuktiAngka,
    Isi,
    KelengkapanBukti,
    judge,
    kinds_wanted,
)
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Indikator
from sakip_desktop.domain.periode import JenisPeriode, Periode
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import kunci, one_line, take_nama
from sakip_desktop.services.bukti import keep, problem_of, read_kept
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.isi_berkas import BerkasMasuk, read_berkas
from sakip_desktop.services.siklus import form_objek, form_step

MAKS_TAUTAN = 2000
_TIM = frozenset({Peran.ANGGOTA_TIM, Peran.PERENCANA})
_AWALAN = ("http://", "https://")

KunciFigur = tuple[str, Periode]


def macam_bukti(indikator: Indikator) -> tuple[str, ...]:
    """The kinds of evidence that the plan wants for an indikator."""
    return kinds_wanted(indikator.bukti)


# --- reading -----------------------------------------------------------------------------------


def daftar_bukti(
    ctx: AppContext, indikator_id: str, bulan: Periode, *, dengan_dicabut: bool = False
) -> tuple[BuktiAngka, ...]:
    """The evidence of one figure in the order in which it came.

    Raises:
        IzinDitolak: the person may not see this unit's figures.
    """
    indikator = ctx.rencana_tahun(bulan.tahun).get(indikator_id)
    with ctx.read(Tindakan.REALISASI_LIHAT, Objek(indikator.unit_id)) as sesi:
        semua = load_bukti(ctx, sesi, (bulan,), (indikator_id,)).get((indikator_id, bulan), [])
    return tuple(satu for satu in semua if dengan_dicabut or satu.berlaku)


def kelengkapan_unit(
    ctx: AppContext, unit_id: str, periode: Periode
) -> dict[KunciFigur, KelengkapanBukti]:
    """Where the evidence of a unit's figures stands, by indikator and month, in one reading.

    Raises:
        IzinDitolak: the person may not see this unit's figures.
    """
    with ctx.read(Tindakan.REALISASI_LIHAT, Objek(unit_id)) as sesi:
        milik = [
            satu for satu in ctx.rencana(sesi, periode.tahun).indikator if satu.unit_id == unit_id
        ]
        ada = load_bukti(ctx, sesi, periode.bulan, [satu.id for satu in milik])
    return {
        (satu.id, bulan): judge(macam_bukti(satu), ada.get((satu.id, bulan), ()))
        for satu in milik
        for bulan in periode.bulan
    }


def load_bukti(
    ctx: AppContext,
    sesi: Session,
    bulan: Iterable[Periode],
    indikator_id: Iterable[str] | None = None,
) -> Mapping[KunciFigur, list[BuktiAngka]]:
    """All evidence of some months, retired too, by indikator and month; inside an open session."""
    waktu = tuple(bulan)
    kueri = select(Bukti).where(
        Bukti.opd_id == ctx.opd_id,
        Bukti.jenis == JenisPeriode.BULAN.value,
        col(Bukti.tahun).in_({satu.tahun for satu in waktu}),
        col(Bukti.ke).in_({satu.ke for satu in waktu}),
    )
    if indikator_id is not None:
        kueri = kueri.where(col(Bukti.indikator_id).in_(tuple(indikator_id)))
    hasil: dict[KunciFigur, list[BuktiAngka]] = defaultdict(list)
    for baris in sesi.exec(kueri.order_by(col(Bukti.ditambah_pada), col(Bukti.id))):
        satu = _record(baris)
        if satu.periode in waktu:
            hasil[satu.indikator_id, satu.periode].append(satu)
    return hasil


def all_kept(ctx: AppContext, sesi: Session) -> list[BuktiAngka]:
    """Every piece of evidence that has a file, retired too: what the check looks at."""
    kueri = select(Bukti).where(Bukti.opd_id == ctx.opd_id, col(Bukti.sidik) != "")
    return [_record(satu) for satu in sesi.exec(kueri.order_by(col(Bukti.id)))]


def isi_bukti(ctx: AppContext, satu: BuktiAngka) -> bytes:
    """The bytes of a piece of evidence, compared with its hash.

    Raises:
        IzinDitolak: the person may not see this unit's figures.
        BerkasDitolak: the file is missing or changed.
    """
    indikator = ctx.rencana_tahun(satu.periode.tahun).get(satu.indikator_id)
    ctx.require(Tindakan.REALISASI_LIHAT, Objek(indikator.unit_id))
    return read_kept(ctx.folder, satu.sidik, satu.nama)


# --- adding, retiring --------------------------------------------------------------------------


def tambah_bukti(
    ctx: AppContext,
    indikator_id: str,
    bulan: Periode,
    berkas: Path,
    macam: str = "",
    *,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Keep a file as evidence of a figure; it lies on the disk before its row is written.

    The same file brought once more mends the kept one where that was damaged.

    Args:
        ctx: the open office.
        indikator_id: the indikator.
        bulan: the figure's month.
        berkas: the file.
        macam: which of the kinds that are wanted; empty for something else.
        sebagai: the role of the tab.

    Raises:
        IzinDitolak: neither the unit's people nor the team.
        BerkasDitolak: the file is refused, with why.
        DataTidakSah: that figure is not asked for, or it has this file already.
        BasisDataGalat: no room.
    """
    indikator = _require_asked(ctx, indikator_id, bulan)
    macam = _take_macam(indikator, macam)
    objek = Objek(indikator.unit_id)
    ctx.require(Tindakan.BUKTI_TAMBAH, objek, sebagai=sebagai)  # decided before a file is kept
    masuk = read_berkas(berkas)
    rusak = bool(problem_of(ctx.folder, masuk.sidik, masuk.nama))
    keep(ctx.folder, masuk)
    ada = daftar_bukti(ctx, indikator_id, bulan)
    if rusak and any(satu.sidik == masuk.sidik for satu in ada):
        return Perubahan(frozenset({Jenis.BUKTI}), f"Berkas {masuk.nama} dipulihkan", bulan)
    return _add(ctx, indikator, bulan, macam, masuk, sebagai=sebagai)


def tambah_tautan(
    ctx: AppContext,
    indikator_id: str,
    bulan: Periode,
    tautan: str,
    nama: str = "",
    macam: str = "",
    *,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Note where evidence lies in a network; that alone is not yet complete.

    Raises:
        IzinDitolak: neither the unit's people nor the team.
        DataTidakSah: that is no address, or the figure has it already.
    """
    indikator = _require_asked(ctx, indikator_id, bulan)
    macam = _take_macam(indikator, macam)
    tautan = check_tautan(tautan)
    nama = take_nama(nama, "Keterangan tautan") or "Tautan"
    return _add(ctx, indikator, bulan, macam, (nama, tautan), sebagai=sebagai)


def cabut_bukti(
    ctx: AppContext, bukti_id: str, versi: int, *, sebagai: Peran | None = None
) -> Perubahan:
    """Retire a piece of evidence; its file stays.

    The unit may while its form is open, the team until the form's procedure has ended.

    Raises:
        IzinDitolak: neither of them.
        DataTidakSah: it is not there, or was retired already.
        SudahBerubah: somebody changed it since.
    """
    with ctx.read() as sesi:
        satu = _find(ctx, sesi, bukti_id, "dicabut")
    indikator = ctx.rencana_tahun(satu.periode.tahun).get(satu.indikator_id)
    label = f"Cabut bukti {satu.nama} – {indikator.kode} {satu.periode.label}"
    with ctx.work(
        Tindakan.BUKTI_CABUT,
        label,
        lambda sesi: _retire_objek(ctx, sesi, indikator, satu.periode, sebagai),
        tentang=f"{satu.periode.kode} {indikator.kode}",
        sebagai=sebagai,
    ) as sesi:
        baris = sesi.get(Bukti, bukti_id)
        expect_version(baris, versi)
        if baris is None or ctx.pelaku is None:
            raise AssertionError
        baris.dicabut_pada, baris.dicabut_oleh = ctx.clock.now(), ctx.pelaku.nama
        sesi.add(baris)
    return Perubahan(frozenset({Jenis.BUKTI}), label, satu.periode)


def ganti_macam(
    ctx: AppContext, bukti_id: str, macam: str, versi: int, *, sebagai: Peran | None = None
) -> Perubahan:
    """Say which kind a piece of evidence is after all; empty for something else.

    Args:
        ctx: the open office.
        bukti_id: the evidence.
        macam: which of the kinds that are wanted; empty for something else.
        versi: row version that the page has seen.
        sebagai: the role of the tab.

    Raises:
        IzinDitolak: neither the unit's people nor the team, or the form's procedure has ended.
        DataTidakSah: it is not there (any more), is of that kind, or the figure has the same file
            as that kind already.
        SudahBerubah: somebody changed it since.
    """
    with ctx.read() as sesi:
        satu = _find(ctx, sesi, bukti_id, "diganti jenisnya")
    indikator = ctx.rencana_tahun(satu.periode.tahun).get(satu.indikator_id)
    macam = _take_macam(indikator, macam)
    label = f"Jenis bukti {satu.nama} – {indikator.kode} {satu.periode.label}: {macam or 'Lainnya'}"
    with ctx.work(
        Tindakan.BUKTI_UBAH,
        label,
        lambda sesi: evidence_objek(ctx, sesi, indikator.unit_id, satu.periode),
        tentang=f"{satu.periode.kode} {indikator.kode}",
        sebagai=sebagai,
    ) as sesi:
        baris = sesi.get(Bukti, bukti_id)
        expect_version(baris, versi)
        if baris is None:
            raise AssertionError
        kunci_figur = (indikator.id, satu.periode)
        ada = load_bukti(ctx, sesi, (satu.periode,), (indikator.id,)).get(kunci_figur, [])
        _require_new(
            satu.nama,
            macam,
            satu.sidik or satu.tautan,
            ada,
            f"{indikator.kode} {satu.periode.label}",
        )
        baris.macam = macam
        sesi.add(baris)
    return Perubahan(frozenset({Jenis.BUKTI}), label, satu.periode)


def boleh_ubah(
    ctx: AppContext,
    tindakan: Tindakan,
    indikator_id: str,
    bulan: Periode,
    *,
    sebagai: Peran | None = None,
) -> str:
    """Why evidence of a figure cannot be retired or called another kind now; empty when it can."""
    indikator = ctx.rencana_tahun(bulan.tahun).get(indikator_id)
    with ctx.read() as sesi:
        objek = (
            _retire_objek(ctx, sesi, indikator, bulan, sebagai)
            if tindakan is Tindakan.BUKTI_CABUT
            else evidence_objek(ctx, sesi, indikator.unit_id, bulan)
        )
    return ctx.izin(tindakan, objek, sebagai=sebagai).alasan


def evidence_objek(ctx: AppContext, sesi: Session, unit_id: str, bulan: Periode) -> Objek:
    """Whether what a figure has as evidence may still be changed, and why not."""
    ditemukan = form_step(ctx, sesi, unit_id, bulan)
    if ditemukan is None or not ditemukan[0].selesai:
        return Objek(unit_id)
    siklus = ditemukan[0]
    return Objek(
        unit_id,
        langkah_terbuka=False,
        alasan_terkunci=f"{siklus.sop.judul} {siklus.periode.label} sudah selesai. Bukti yang ada "
        "tetap seperti saat itu; bukti baru masih dapat ditambah.",
    )


def _retire_objek(
    ctx: AppContext, sesi: Session, indikator: Indikator, bulan: Periode, sebagai: Peran | None
) -> Objek:
    """The team's hands are bound only by the end; the unit's already when its form is sent."""
    objek = evidence_objek(ctx, sesi, indikator.unit_id, bulan)
    if ctx.izin(Tindakan.BUKTI_CABUT, Objek(objek.unit_id), sebagai=sebagai).peran in _TIM:
        return objek
    return form_objek(ctx, sesi, indikator.unit_id, bulan)


def _require_asked(ctx: AppContext, indikator_id: str, bulan: Periode) -> Indikator:
    indikator = ctx.rencana_tahun(bulan.tahun).get(indikator_id)
    if bulan.jenis is not JenisPeriode.BULAN:
        raise DataTidakSah(
            "Bukti tidak disimpan.",
            f"{bulan.label} terdiri atas beberapa bulan; bukti menyertai angka satu bulan.",
            "Pilih baris bulannya.",
        )
    with ctx.read() as sesi:
        rencana = ctx.rencana(sesi, bulan.tahun)
        figur = records.load_realisasi(sesi, ctx.opd_id, (bulan.tahun,), (indikator_id,))
    if bulan not in records.months_asked(rencana, indikator, figur.get(indikator_id, {}), bulan):
        raise DataTidakSah(
            "Bukti tidak disimpan.",
            f"{indikator.kode} tidak diukur pada {bulan.label}.",
            "Tambahkan pada bulan yang ada di formulirnya.",
        )
    return indikator


def _take_macam(indikator: Indikator, macam: str) -> str:
    """The kind as the plan spells it, where it is one of the plan's."""
    rapi = one_line(macam)
    if len(rapi) > MAKS_MACAM:
        raise DataTidakSah(
            "Jenis bukti terlalu panjang.",
            f"Paling panjang {MAKS_MACAM} huruf.",
            "Pilih salah satu jenis dari daftar.",
        )
    return next((s for s in macam_bukti(indikator) if kunci(s) == kunci(rapi)), rapi)


def check_tautan(tautan: str) -> str:
    """An address of the web as it is stored.

    Raises:
        DataTidakSah: it is none.
    """
    rapi = one_line(tautan)
    if len(rapi) > MAKS_TAUTAN or not rapi.casefold().startswith(_AWALAN) or " " in rapi:
        raise DataTidakSah(
            "Tautan tidak disimpan.",
            "Tautan diawali http:// atau https:// dan tidak memuat spasi.",
            "Salin alamatnya dari bilah alamat peramban.",
        )
    return rapi


def _add(
    ctx: AppContext,
    indikator: Indikator,
    bulan: Periode,
    macam: str,
    isi: BerkasMasuk | tuple[str, str],
    *,
    sebagai: Peran | None,
) -> Perubahan:
    nama = isi.nama if isinstance(isi, BerkasMasuk) else isi[0]
    label = f"Bukti {nama} – {indikator.kode} {bulan.label}"
    with ctx.work(
        Tindakan.BUKTI_TAMBAH,
        label,
        Objek(indikator.unit_id),
        tentang=f"{bulan.kode} {indikator.kode}",
        sebagai=sebagai,
    ) as sesi:
        ada = load_bukti(ctx, sesi, (bulan,), (indikator.id,)).get((indikator.id, bulan), [])
        tanda = isi.sidik if isinstance(isi, BerkasMasuk) else isi[1]
        _require_new(nama, macam, tanda, ada, f"{indikator.kode} {bulan.label}")
        if ctx.pelaku is None:
            raise AssertionError
        baris = Bukti(
            id=new_id(),
            opd_id=ctx.opd_id,
            indikator_id=indikator.id,
            macam=macam,
            nama=nama,
            ditambah_pada=ctx.clock.now(),
            ditambah_oleh=ctx.pelaku.nama,
            tahun=bulan.tahun,
            jenis=bulan.jenis.value,
            ke=bulan.ke,
        )
        if isinstance(isi, BerkasMasuk):
            baris.isi, baris.sidik, baris.ukuran = isi.isi.value, isi.sidik, isi.ukuran
            baris.gambar_saja = isi.gambar_saja
        else:
            baris.tautan = isi[1]
        sesi.add(baris)
    return Perubahan(frozenset({Jenis.BUKTI}), f"{label} tersimpan", bulan)


def _require_new(nama: str, macam: str, tanda: str, ada: list[BuktiAngka], di_mana: str) -> None:
    """The same file (by its hash) or address counts once as one kind of evidence of a figure."""
    for satu in ada:
        sama = tanda in (satu.sidik, satu.tautan) and kunci(satu.macam) == kunci(macam)
        if sama and satu.berlaku:
            raise DataTidakSah(
                f"{nama} sudah ada pada {di_mana}.",
                f"Berkas yang sama tersimpan sebagai “{satu.nama}”."
                if satu.sidik
                else "Tautan itu sudah dicatat.",
                "Tidak ada yang perlu dilakukan.",
            )


def _find(ctx: AppContext, sesi: Session, bukti_id: str, apa: str) -> BuktiAngka:
    baris = sesi.get(Bukti, bukti_id)
    if baris is None or baris.opd_id != ctx.opd_id or baris.dicabut_pada is not None:
        raise DataTidakSah(
            f"Bukti itu tidak {apa}.", "Bukti itu tidak ada lagi, atau sudah dicabut."
        )
    return _record(baris)


def _record(baris: Bukti) -> BuktiAngka:
    return BuktiAngka(
        id=baris.id,
        indikator_id=baris.indikator_id,
        periode=Periode(baris.tahun, JenisPeriode(baris.jenis), baris.ke),
        macam=baris.macam,
        nama=baris.nama,
        isi=Isi(baris.isi) if baris.isi else None,
        sidik=baris.sidik,
        ukuran=baris.ukuran,
        tautan=baris.tautan,
        gambar_saja=baris.gambar_saja,
        ditambah_pada=baris.ditambah_pada,
        ditambah_oleh=baris.ditambah_oleh,
        dicabut_pada=baris.dicabut_pada,
        dicabut_oleh=baris.dicabut_oleh,
        versi=baris.versi,
    )
