"""The kelengkapan of a running step as a checklist: what is there, from where, and what is missing.

What an earlier step of the same cycle puts out (its *keluaran*) ticks itself when that step is
done, and so do a paper that is written here (``kertas_langkah``), what the program makes from its
data (``ceklis_data``) and a document that the office's register has for that year
(``dokumen_kantor``); the rest is ticked by the step's person, with a remark or a scan.  Nothing
here holds a step up: an office whose paper is late goes on, and the list says what was missing.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session, select

from sakip_desktop.db.models import KelengkapanLangkah, new_id
from sakip_desktop.db.work import expect_version
from sakip_desktop.domain.dokumen_kantor import DokumenKantor
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kata_sop import find_meant, kinds_of
from sakip_desktop.domain.langkah import KeadaanLangkah, LangkahBerjalan, Siklus
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import clean_text, kunci
from sakip_desktop.services.bukti import store_bukti
from sakip_desktop.services.ceklis_data import from_data
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen_kantor import load_dokumen
from sakip_desktop.services.kertas_langkah import KertasLangkah, KertasSiklus, kertas_siklus
from sakip_desktop.services.putusan import require_mine
from sakip_desktop.services.siklus import fill, find_step, step_objek

CATATAN_TERPANJANG = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class ButirCeklis:
    """One thing that a step needs.

    Attributes:
        butir: the words of the SOP; what ``centang`` is called with.
        judul: the same with the office's own titles.
        ada: it is there.
        otomatis: the program knows it; nobody ticks it.
        asal: where it comes from or who ticked it and when, as a sentence.
        catatan: the person's remark.
        berkas: name of the scan that was attached.
        versi: row version, 0 when nobody ticked it yet.
        kertas: the paper that it is, and how far it is; None when it is none that is written here.
    """

    butir: str
    judul: str
    ada: bool
    otomatis: bool = False
    asal: str = ""
    catatan: str = ""
    berkas: str = ""
    versi: int = 0
    kertas: KertasLangkah | None = None


def ceklis(ctx: AppContext, langkah_id: str) -> tuple[ButirCeklis, ...]:
    """What a running step needs, in the order of the SOP.

    Raises:
        LangkahBelumSiap: the step is not there (any more).
    """
    with ctx.read() as sesi:
        siklus, langkah = find_step(ctx, sesi, langkah_id)
        return checklist_of(ctx, sesi, siklus, langkah)


def checklist_of(
    ctx: AppContext, sesi: Session, siklus: Siklus, langkah: LangkahBerjalan
) -> tuple[ButirCeklis, ...]:
    """The same inside an open session."""
    tercatat = _rows(sesi, langkah.id)
    dokumen = [
        satu for satu in load_dokumen(ctx, sesi, siklus.periode.tahun) if satu.dicabut_pada is None
    ]
    kertas = kertas_siklus(ctx, sesi, siklus)
    return tuple(
        _item(kertas, sesi, langkah, butir, tercatat.get(butir), dokumen)
        for butir in langkah.langkah.kelengkapan
    )


def results_of(kertas: KertasSiklus, langkah: LangkahBerjalan) -> tuple[ButirCeklis, ...]:
    """The papers that a running step puts out, and how far each of them is."""
    semua = ((butir, kertas.find(langkah, butir, hasil=True)) for butir in langkah.langkah.keluaran)
    return tuple(
        ButirCeklis(
            butir=butir,
            judul=fill(kertas.ctx, butir),
            ada=satu.ada,
            otomatis=True,
            asal=satu.kalimat or "Belum dibuat di Surat & naskah.",
            kertas=satu,
        )
        for butir, satu in semua
        if satu is not None
    )


def missing(semua: tuple[ButirCeklis, ...]) -> str:
    """What is not there yet, in one sentence; empty when all is."""
    kurang = [satu.judul for satu in semua if not satu.ada]
    return f"Belum ada: {', '.join(kurang)}." if kurang else ""


def _rows(sesi: Session, langkah_id: str) -> dict[str, KelengkapanLangkah]:
    kueri = select(KelengkapanLangkah).where(KelengkapanLangkah.langkah_id == langkah_id)
    return {satu.butir: satu for satu in sesi.exec(kueri)}


def _item(
    kertas: KertasSiklus,
    sesi: Session,
    langkah: LangkahBerjalan,
    butir: str,
    baris: KelengkapanLangkah | None,
    dokumen: Sequence[DokumenKantor],
) -> ButirCeklis:
    ctx, siklus = kertas.ctx, kertas.siklus
    satu = kertas.find(langkah, butir)
    kosong = ButirCeklis(butir=butir, judul=fill(ctx, butir), ada=False, kertas=satu)
    kalimat = "" if satu is None else satu.kalimat
    tertulis = satu is not None and satu.ada
    asal = _made_by(siklus, langkah, butir)
    if asal:
        selesai = [satu for satu in asal if satu.keadaan is KeadaanLangkah.SELESAI and satu.sejak]
        return replace(
            kosong,
            ada=tertulis or len(selesai) == len(asal),
            otomatis=True,
            asal=" ".join(filter(None, (_origin(ctx, asal, selesai), kalimat))),
        )
    if baris is not None and baris.ada:
        return _by_hand(ctx, kosong, baris)
    if tertulis:
        return replace(kosong, ada=True, otomatis=True, asal=kalimat)
    dari_data = from_data(ctx, sesi, siklus, langkah, butir)
    if dari_data is not None and (dari_data[0] or baris is None):
        versi = 0 if baris is None else baris.versi
        return replace(
            kosong, ada=dari_data[0], otomatis=dari_data[0], asal=dari_data[1], versi=versi
        )
    milik = find_meant(butir, dokumen)
    if milik is not None:
        dari = milik.rujukan or f"Dokumen kantor {milik.tahun}"
        tanpa = "" if milik.isi else " Berkasnya belum ada di program ini."
        return replace(
            kosong,
            ada=True,
            otomatis=True,
            asal=f"{dari}: {milik.ringkas}.{tanpa}",
            berkas=milik.nama,
        )
    if baris is not None:
        return _by_hand(ctx, kosong, baris)
    return replace(kosong, asal=kalimat or _where_from(kosong, siklus))


def _by_hand(ctx: AppContext, kosong: ButirCeklis, baris: KelengkapanLangkah) -> ButirCeklis:
    kapan = tanggal_indonesia(ctx.local(baris.diubah_pada).date())
    return replace(
        kosong,
        ada=baris.ada,
        asal=f"Dicatat {baris.diubah_oleh}, {kapan}.",
        catatan=baris.catatan,
        berkas=baris.berkas,
        versi=baris.versi,
    )


def _where_from(butir: ButirCeklis, siklus: Siklus) -> str:
    """Where it would be looked for; empty for what only a person can tick."""
    tempat = [
        "Surat & naskah" if butir.kertas is not None else "",
        f"Dokumen kantor {siklus.periode.tahun}" if kinds_of(butir.butir) else "",
    ]
    ada = " atau ".join(filter(None, tempat))
    return f"Tercentang sendiri bila ada di {ada}." if ada else ""


def _made_by(siklus: Siklus, langkah: LangkahBerjalan, butir: str) -> list[LangkahBerjalan]:
    """The running steps before this one that put it out, the nearest of them; empty when none."""
    urutan = [satu.kode for satu in siklus.sop.langkah]
    sebelum = siklus.sop.langkah[: urutan.index(langkah.langkah.kode)]
    pembuat = [
        satu for satu in sebelum if kunci(butir) in {kunci(hasil) for hasil in satu.keluaran}
    ]
    if not pembuat:
        return []
    return [satu for satu in siklus.langkah if satu.langkah.kode == pembuat[-1].kode]


def _origin(ctx: AppContext, asal: list[LangkahBerjalan], selesai: list[LangkahBerjalan]) -> str:
    nomor = asal[0].langkah.nomor
    if len(selesai) < len(asal):
        kemajuan = f" ({len(selesai)} dari {len(asal)} unit)" if len(asal) > 1 else ""
        return f"Hasil langkah {nomor}, belum selesai{kemajuan}."
    saat = max(satu.sejak for satu in selesai if satu.sejak is not None)
    oleh = selesai[0].oleh if len(asal) == 1 else f"{len(asal)} unit"
    return f"Hasil langkah {nomor}, {oleh}, {tanggal_indonesia(ctx.local(saat).date())}."


def centang(
    ctx: AppContext,
    langkah_id: str,
    butir: str,
    *,
    ada: bool,
    catatan: str = "",
    berkas: str = "",
    versi: int,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Tick one thing of an open step, or take the tick back.

    Args:
        ctx: the open office.
        langkah_id: the running step.
        butir: the words of the SOP.
        ada: whether it is there.
        catatan: a remark, for example number and date of a letter.
        berkas: path of a scan to keep with it; empty leaves what was attached.
        versi: row version that the page has seen, 0 when nobody ticked it yet.
        sebagai: the role of the tab.

    Raises:
        DataTidakSah: the step asks for no such thing, the program ticks it itself, or the remark
            is too long.
        BerkasDitolak: the scan cannot be taken.
        SudahBerubah: somebody ticked it since.
        IzinDitolak: it is not the person's step, or it is not open (any more).
    """
    catatan = clean_text(catatan).strip()
    if len(catatan) > CATATAN_TERPANJANG:
        raise DataTidakSah(
            "Catatan kelengkapan terlalu panjang.",
            f"Paling panjang {CATATAN_TERPANJANG} huruf.",
            "Ringkas menjadi nomor dan tanggal surat.",
        )
    tindakan = Tindakan.LANGKAH_CENTANG
    label = f"Kelengkapan: {butir}"
    with ctx.read() as sesi:  # decided before the scan is kept, and again by the door
        siklus, langkah = find_step(ctx, sesi, langkah_id)
        ctx.require(tindakan, step_objek(ctx, siklus, langkah), sebagai=sebagai)
        require_mine(ctx, sesi, langkah, tindakan, sebagai)
        _require_by_hand(siklus, langkah, butir)
    sidik = store_bukti(ctx.folder, berkas) if berkas else ""
    with ctx.work(
        tindakan,
        label,
        lambda sesi: step_objek(ctx, *find_step(ctx, sesi, langkah_id)),
        tentang=" ".join(
            satu for satu in (siklus.periode.kode, sidik and f"pindaian {sidik}") if satu
        ),
        sebagai=sebagai,
    ) as sesi:
        siklus, langkah = find_step(ctx, sesi, langkah_id)
        untuk = require_mine(ctx, sesi, langkah, tindakan, sebagai)
        baris = _rows(sesi, langkah.id).get(butir)
        expect_version(baris, versi)
        if baris is None:
            baris = KelengkapanLangkah(
                id=new_id(), langkah_id=langkah.id, butir=butir, diubah_pada=ctx.moment(sesi)
            )
        if ctx.pelaku is None:
            raise AssertionError
        baris.ada, baris.catatan = ada, catatan
        if sidik:
            baris.berkas, baris.sidik = berkas.replace("\\", "/").rpartition("/")[2], sidik
        baris.diubah_pada = ctx.moment(sesi)
        baris.diubah_oleh = ctx.pelaku.nama + (f" (untuk {untuk})" if untuk else "")
        sesi.add(baris)
    return Perubahan(frozenset({Jenis.ALUR}), label, siklus.periode)


def _require_by_hand(siklus: Siklus, langkah: LangkahBerjalan, butir: str) -> None:
    if butir not in langkah.langkah.kelengkapan:
        raise DataTidakSah(
            f"“{butir}” tidak dicatat.",
            f"Langkah {langkah.langkah.nomor} tidak memintanya.",
            "Muat ulang halaman ini.",
        )
    pembuat = _made_by(siklus, langkah, butir)
    if pembuat:
        raise DataTidakSah(
            f"“{butir}” tidak dicatat dengan tangan.",
            f"Program mencatatnya sendiri bila langkah {pembuat[0].langkah.nomor} selesai.",
            f"Selesaikan langkah {pembuat[0].langkah.nomor}.",
        )
