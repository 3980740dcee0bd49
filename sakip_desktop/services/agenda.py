"""Buku agenda: every number is reserved, used or cancelled, and never given twice.

Numbers of a book and year run without a gap: the next one is one more than the highest.  A letter
of the past whose number the office gave by hand is written in with that number; one that lies
between two others gets a letter behind the number before it (``12.a``).  A book may begin anywhere:
an office that comes in the middle of a year writes in its last letter and goes on from there.
"""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from sakip_desktop.db.models import Agenda, Jurnal, new_id
from sakip_desktop.db.models import Naskah as NaskahRow
from sakip_desktop.db.rows import find_row
from sakip_desktop.db.work import WriteSession, expect_version
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.naskah import KeadaanNaskah, Naskah
from sakip_desktop.domain.nomor import find_pola, make_nomor, read_klasifikasi
from sakip_desktop.domain.periode import check_tahun
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import kunci, take_nama
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.jenis import Buku
from sakip_desktop.services.naskah.kepala import load_tata
from sakip_desktop.services.naskah.konsep import find_naskah, judul_naskah
from sakip_desktop.services.putusan import require_reason

DIPESAN, DIPAKAI, BATAL = "dipesan", "dipakai", "batal"
KATA_BUKU = {
    Buku.KELUAR: "Surat keluar",
    Buku.KEPUTUSAN: "Keputusan",
    Buku.DOKUMEN: "Dokumen",
}
_BERUBAH = frozenset({Jenis.NASKAH, Jenis.DOKUMEN})
_SISIPAN = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisAgenda:
    """One line of a book.

    Attributes:
        klasifikasi: as it stands in the number, by the pattern of the book; empty where none can
            be told.
        keadaan: ``dipesan``, ``dipakai`` or ``batal``.
        naskah_id: the paper that bears the number; empty for one made elsewhere.
    """

    id: str
    buku: Buku
    tahun: int
    urut: int
    sisipan: str
    nomor: str
    klasifikasi: str
    tanggal: date
    perihal: str
    tujuan: str
    naskah_id: str
    keadaan: str
    alasan: str
    oleh: str
    versi: int


def daftar_agenda(ctx: AppContext, buku: Buku, tahun: int) -> tuple[BarisAgenda, ...]:
    """The lines of a book in a year, in the order of their numbers.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        kueri = (
            select(Agenda)
            .filter_by(opd_id=ctx.opd_id, buku=buku.value, tahun=tahun)
            .order_by(col(Agenda.urut), col(Agenda.sisipan))
        )
        pola = find_pola(load_tata(ctx, sesi).pola, buku)
        return tuple(_record(satu, pola) for satu in sesi.exec(kueri))


def kabar_pulih(ctx: AppContext, buku: Buku, tahun: int) -> str:
    """That a copy was restored since the last number of a book, which may lack numbers since.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        pulih = sesi.exec(
            select(Jurnal.waktu)
            .where(Jurnal.tindakan == Tindakan.CADANGAN_PULIHKAN.value)
            .order_by(col(Jurnal.waktu).desc())
            .limit(1)
        ).first()
        dicatat = [satu.dicatat_pada for satu in _lines(ctx, sesi, buku, tahun)]
    if pulih is None or any(satu > pulih for satu in dicatat):
        return ""
    return (
        f"Data kantor dipulihkan dari salinan {ctx.waktu(pulih)}. Nomor yang diberikan sesudah "
        "salinan itu dibuat tidak ada di buku ini: cocokkan dengan surat yang sudah keluar, dan "
        "catat dahulu sebagai surat lampau."
    )


def nomor_berikut(ctx: AppContext, buku: Buku, hari: date, *, klasifikasi: str = "") -> str:
    """The number that would be taken now; nothing is taken by asking.

    Raises:
        DataTidakSah: the day is before that of a number that is given already.
        IzinDitolak: the person may not see the papers of the office.
    """
    check_tahun(hari.year)
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        return _take_next(ctx, sesi, buku, hari, klasifikasi).nomor


def klasifikasi_terakhir(ctx: AppContext, kode: KodeDokumen) -> str:
    """The classification in the last number that a paper of this kind was given; or empty.

    The book keeps whole numbers only, so it is read out of that by the pattern.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    buku = JENIS[kode].buku
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        kueri = (
            select(Agenda.nomor)
            .join(NaskahRow, col(NaskahRow.id) == Agenda.naskah_id)
            .where(Agenda.opd_id == ctx.opd_id, NaskahRow.kode == kode.value)
            .order_by(col(Agenda.dicatat_pada).desc())
            .limit(1)
        )
        nomor = sesi.exec(kueri).first()
        if nomor is None or buku is None:
            return ""
        return read_klasifikasi(find_pola(load_tata(ctx, sesi).pola, buku), nomor)


def naskah_bernomor(ctx: AppContext, baris: BarisAgenda) -> Naskah | None:
    """The paper that bears a number; None for a letter that was made elsewhere.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    if not baris.naskah_id:
        return None
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        return find_naskah(ctx, sesi, baris.naskah_id)


def pesan_nomor(
    ctx: AppContext,
    buku: Buku,
    hari: date,
    perihal: str,
    *,
    klasifikasi: str = "",
    tujuan: str = "",
    sebagai: Peran | None = None,
) -> BarisAgenda:
    """Reserve the next number of a book, for a letter that is made elsewhere or later.

    Raises:
        DataTidakSah: it says not what it is for, or its day is before that of a number that is
            given already: such a letter is written in by ``catat_lampau``.
        IzinDitolak: only the planner and the team may.
    """
    perihal = take_nama(perihal, "Perihal")
    if not perihal:
        raise DataTidakSah(
            "Nomor tidak dipesan.", "Perihalnya belum diisi.", "Tulis untuk surat apa nomor itu."
        )
    with _work(ctx, f"Pesan nomor {buku.value}", hari, sebagai) as sesi:
        baris = _take_next(ctx, sesi, buku, hari, klasifikasi)
        baris.perihal, baris.tujuan = perihal, take_nama(tujuan, "Tujuan")
        baris.keadaan, baris.dicatat_oleh = DIPESAN, sesi.entri.nama
        sesi.add(baris)
        sesi.flush()
        return _record(baris, find_pola(load_tata(ctx, sesi).pola, buku))


def beri_nomor(
    ctx: AppContext,
    naskah_id: str,
    versi: int,
    *,
    klasifikasi: str = "",
    agenda_id: str = "",
    sebagai: Peran | None = None,
) -> Naskah:
    """Give a draft its number: one that was reserved, or the next of its book.

    A revision keeps the number of the first.

    Raises:
        DataTidakSah: it needs no number, has one, is final, has no day yet, or the reserved one
            is used or cancelled.
        SudahBerubah: somebody changed the draft since.
        IzinDitolak: only the planner and the team may.
    """
    with ctx.work(Tindakan.AGENDA_UBAH, "Beri nomor", sebagai=sebagai) as sesi:
        naskah = find_naskah(ctx, sesi, naskah_id)
        baris_naskah = sesi.get_one(NaskahRow, naskah_id)
        expect_version(baris_naskah, versi)
        buku = JENIS[naskah.kode].buku
        if buku is None or naskah.nomor or naskah.tanggal is None:
            raise DataTidakSah(
                f"{judul_naskah(naskah)} tidak diberi nomor.",
                "Naskah ini tidak memerlukan nomor, sudah bernomor, atau tanggalnya belum dipilih.",
                "Periksa tanggal dan nomornya.",
            )
        if naskah.keadaan is not KeadaanNaskah.KONSEP:
            raise DataTidakSah(
                f"{judul_naskah(naskah)} tidak diberi nomor.", "Naskah ini bukan konsep lagi."
            )
        if agenda_id:
            agenda = _reserved(ctx, sesi, agenda_id, buku, naskah.tanggal.year)
        else:
            agenda = _take_next(ctx, sesi, buku, naskah.tanggal, klasifikasi)
            agenda.perihal = naskah.perihal or judul_naskah(naskah)
            sesi.add(agenda)
        agenda.naskah_id, agenda.keadaan = naskah_id, DIPAKAI
        agenda.dicatat_oleh = sesi.entri.nama
        baris_naskah.nomor = agenda.nomor
        sesi.flush()
        return find_naskah(ctx, sesi, naskah_id)


def no_day(naskah: Naskah) -> DataTidakSah:
    """The sentence about a draft that has no day yet: its number goes by it."""
    return DataTidakSah(
        f"{judul_naskah(naskah)} belum dapat diberi nomor.",
        "Tanggal suratnya belum dipilih.",
        "Pilih tanggal surat dahulu; nomor mengikuti tanggal itu.",
    )


def catat_lampau(
    ctx: AppContext,
    buku: Buku,
    nomor: str,
    urut: int,
    hari: date,
    perihal: str,
    *,
    tujuan: str = "",
    sebagai: Peran | None = None,
) -> Perubahan:
    """Write in a letter of the past with the number that it has.

    Raises:
        DataTidakSah: something is missing, the number or its place is taken, or it would leave a
            gap before it.
        IzinDitolak: only the planner and the team may.
    """
    nomor, perihal = take_nama(nomor, "Nomor surat"), take_nama(perihal, "Perihal")
    check_tahun(hari.year)
    if not nomor or not perihal or urut < 1:
        raise DataTidakSah(
            "Surat itu tidak dicatat.",
            "Nomor, nomor urut, dan perihalnya harus diisi.",
            "Salin dari surat itu.",
        )
    with _work(ctx, f"Catat surat {nomor}", hari, sebagai) as sesi:
        semua = _lines(ctx, sesi, buku, hari.year)
        if any(kunci(satu.nomor) == kunci(nomor) for satu in semua):
            raise DataTidakSah(f"Nomor {nomor} sudah ada di buku agenda.")
        terakhir = max([ctx.today(), *(satu.tanggal for satu in semua)])
        if hari > terakhir:
            raise DataTidakSah(
                f"Surat {nomor} tidak dicatat.",
                f"Tanggal {hari:%d-%m-%Y} belum tiba; nomor sesudahnya tidak dapat diberikan "
                "sebelum hari itu.",
                "Periksa tanggalnya, atau pesan nomor untuk surat yang akan datang.",
            )
        tertinggi = max((satu.urut for satu in semua), default=0)
        if semua and urut > tertinggi + 1:
            raise DataTidakSah(
                f"Surat {nomor} tidak dicatat.",
                f"Nomor urut terakhir {tertinggi}; {urut} meninggalkan nomor kosong.",
                f"Catat dahulu yang bernomor urut {tertinggi + 1}.",
            )
        if semua and urut < min(satu.urut for satu in semua) - 1:
            raise DataTidakSah(
                f"Surat {nomor} tidak dicatat.",
                f"Nomor urut pertama di buku ini {min(satu.urut for satu in semua)}; {urut} "
                "meninggalkan nomor kosong.",
                "Catat surat lampau mundur satu per satu, atau mulai dari yang terakhir.",
            )
        sisipan = _free_letter(semua, urut)
        sesi.add(
            Agenda(
                id=new_id(),
                opd_id=ctx.opd_id,
                buku=buku.value,
                tahun=hari.year,
                urut=urut,
                sisipan=sisipan,
                nomor=nomor,
                tanggal=hari,
                perihal=perihal,
                tujuan=take_nama(tujuan, "Tujuan"),
                keadaan=DIPAKAI,
                dicatat_pada=ctx.clock.now(),
                dicatat_oleh=sesi.entri.nama,
            )
        )
    return Perubahan(_BERUBAH, f"Surat {nomor} tercatat")


def batalkan_nomor(
    ctx: AppContext, agenda_id: str, versi: int, alasan: str, *, sebagai: Peran | None = None
) -> Perubahan:
    """Cancel a number with a reason; it stays in the book and is never given again.

    A draft that bears it has none afterwards; a final paper keeps what is printed on it.

    Raises:
        DataTidakSah: no reason, it is cancelled already, or a final paper bears it.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the planner and the team may.
    """
    require_reason(alasan)
    with ctx.work(Tindakan.AGENDA_UBAH, "Batalkan nomor", sebagai=sebagai) as sesi:
        baris = _find(ctx, sesi, agenda_id)
        expect_version(baris, versi)
        naskah = sesi.get(NaskahRow, baris.naskah_id) if baris.naskah_id else None
        if baris.keadaan == BATAL:
            raise DataTidakSah(f"Nomor {baris.nomor} sudah dibatalkan.")
        if naskah is not None and naskah.keadaan != KeadaanNaskah.KONSEP:
            raise DataTidakSah(
                f"Nomor {baris.nomor} tidak dapat dibatalkan.",
                "Sudah tercetak pada dokumen final.",
                "Buat revisi dokumennya bila isinya salah.",
            )
        if naskah is not None:
            naskah.nomor = ""
        baris.keadaan, baris.alasan = BATAL, alasan.strip()
        baris.dicatat_oleh = sesi.entri.nama
        nomor = baris.nomor
    return Perubahan(_BERUBAH, f"Nomor {nomor} dibatalkan")


def _work(
    ctx: AppContext, label: str, hari: date, sebagai: Peran | None
) -> AbstractContextManager[WriteSession]:
    check_tahun(hari.year)
    return ctx.work(Tindakan.AGENDA_UBAH, label, tentang=str(hari.year), sebagai=sebagai)


def _lines(ctx: AppContext, sesi: Session, buku: Buku, tahun: int) -> list[Agenda]:
    return list(
        sesi.exec(select(Agenda).filter_by(opd_id=ctx.opd_id, buku=buku.value, tahun=tahun))
    )


def _free_letter(semua: list[Agenda], urut: int) -> str:
    """The letter behind a number that another line has already; empty where none has."""
    dipakai = {satu.sisipan for satu in semua if satu.urut == urut}
    if not dipakai:
        return ""
    sisa = [satu for satu in _SISIPAN if satu not in dipakai]
    if not sisa:
        raise DataTidakSah(
            f"Surat tidak dicatat pada nomor urut {urut}.",
            "Semua sisipan a sampai z sudah terpakai.",
            "Pakai nomor urut lain yang tertulis pada suratnya.",
        )
    return sisa[0]


def _take_next(ctx: AppContext, sesi: Session, buku: Buku, hari: date, klasifikasi: str) -> Agenda:
    """The next line of a book, not yet added to the session."""
    semua = _lines(ctx, sesi, buku, hari.year)
    akhir = max((satu.tanggal for satu in semua if satu.keadaan != BATAL), default=hari)
    if hari < akhir:
        raise DataTidakSah(
            "Nomor tidak diberikan.",
            f"Tanggal surat lebih awal daripada nomor terakhir ({akhir:%d-%m-%Y}); buku agenda "
            "berurutan menurut tanggal.",
            "Pakai tanggal itu atau sesudahnya, atau catat sebagai surat lampau.",
        )
    tata = load_tata(ctx, sesi)
    urut = max((satu.urut for satu in semua), default=0) + 1
    ada = {kunci(satu.nomor) for satu in semua}

    def number(sisipan: str) -> str:
        return make_nomor(
            find_pola(tata.pola, buku),
            urut,
            hari,
            klasifikasi=take_nama(klasifikasi, "Klasifikasi"),
            kode_unit=tata.kode_unit,
            sisipan=sisipan,
        )

    # A letter of the past may bear what would come next: then it goes on with a letter behind.
    sisipan, nomor = next((s, n) for s in ("", *_SISIPAN) if kunci(n := number(s)) not in ada)
    lain = sesi.exec(select(Agenda).filter_by(opd_id=ctx.opd_id, nomor=nomor)).first()
    if lain is not None:
        raise DataTidakSah(
            "Nomor tidak diberikan.",
            f"Berikutnya {nomor}, dan itu sudah ada di buku {KATA_BUKU[Buku(lain.buku)].lower()} "
            f"{lain.tahun}.",
            "Bedakan pola nomor kedua buku di Surat & naskah > Tata naskah, atau pilih klasifikasi "
            "lain.",
        )
    return Agenda(
        id=new_id(),
        opd_id=ctx.opd_id,
        buku=buku.value,
        tahun=hari.year,
        urut=urut,
        sisipan=sisipan,
        nomor=nomor,
        tanggal=hari,
        keadaan=DIPAKAI,
        dicatat_pada=ctx.clock.now(),
    )


def _reserved(ctx: AppContext, sesi: Session, agenda_id: str, buku: Buku, tahun: int) -> Agenda:
    baris = _find(ctx, sesi, agenda_id)
    if (baris.buku, baris.tahun, baris.keadaan) != (buku, tahun, DIPESAN):
        raise DataTidakSah(
            f"Nomor {baris.nomor} tidak dapat dipakai.",
            "Nomor itu milik buku atau tahun lain, sudah dipakai, atau dibatalkan.",
            "Pilih nomor pesanan yang lain.",
        )
    return baris


def _find(ctx: AppContext, sesi: Session, agenda_id: str) -> Agenda:
    baris = find_row(sesi, Agenda, id=agenda_id, opd_id=ctx.opd_id)
    if baris is None:
        raise DataTidakSah("Nomor itu tidak ada.", saran="Muat ulang halaman ini (F5).")
    return baris


def _record(satu: Agenda, pola: str) -> BarisAgenda:
    return BarisAgenda(
        id=satu.id,
        buku=Buku(satu.buku),
        tahun=satu.tahun,
        urut=satu.urut,
        sisipan=satu.sisipan,
        nomor=satu.nomor,
        klasifikasi=read_klasifikasi(pola, satu.nomor),
        tanggal=satu.tanggal,
        perihal=satu.perihal,
        tujuan=satu.tujuan,
        naskah_id=satu.naskah_id or "",
        keadaan=satu.keadaan,
        alasan=satu.alasan,
        oleh=satu.dicatat_oleh,
        versi=satu.versi,
    )
