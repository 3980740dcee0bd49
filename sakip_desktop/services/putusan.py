"""Deciding a step: the door, the step as it is now, whose it is, and how the cycle moves.

``alur`` has the verbs; each is decided inside ``deciding``, in one transaction.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from sqlmodel import Session

from sakip_desktop.db.work import WriteSession
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, LangkahBelumSiap
from sakip_desktop.domain.izin import Objek, Tindakan, name_roles, other_tab
from sakip_desktop.domain.jabatan import Pelaku, Peran
from sakip_desktop.domain.langkah import Arah, KeadaanLangkah, LangkahBerjalan, Siklus
from sakip_desktop.domain.masukan import SerahInput
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import clean_text
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.ke_mana import where_to
from sakip_desktop.services.peran import sebutan, sebutan_unit, semua_sebutan
from sakip_desktop.services.siklus import (
    apply_moves,
    fill,
    find_step,
    hand_over,
    is_finisher,
    step_objek,
    touched_by,
)
from sakip_desktop.services.sk_tim import passed_over
from sakip_desktop.services.tugas import role_in, unit_names
from sakip_desktop.sop import engine

FindObjek = Callable[[AppContext, Session, str, Tindakan], Objek]


@dataclass(slots=True)
class Putusan:
    """A step that its person decides, inside the transaction that decides it.

    Attributes:
        siklus, langkah: as they were before.
        ke_mana: who has it after the move, in words.
    """

    ctx: AppContext
    sesi: WriteSession
    siklus: Siklus
    langkah: LangkahBerjalan
    label: str
    ke_mana: str = ""

    def move_on(self, keadaan: KeadaanLangkah, arah: Arah, serah: SerahInput) -> None:
        """Onwards, past what need not be done today."""
        siklus, langkah = self.siklus, self.langkah
        lewat, mengapa = passed_over(self.ctx, self.sesi, siklus.sop)
        gerak = engine.advance(siklus.sop, siklus.langkah, langkah, lewat, keadaan=keadaan)
        self.move(gerak, langkah.langkah.lanjut, arah, serah, alasan_lewat=mengapa)

    def move(
        self,
        gerak: Iterable[engine.Gerak],
        ke: str,
        arah: Arah,
        serah: SerahInput,
        *,
        alasan_lewat: str = "",
    ) -> None:
        """Change the states and append the disposisi, with the work that ended."""
        gerak = tuple(gerak)
        self.ke_mana = where_to(self.ctx, self.sesi, self.siklus, self.langkah, gerak, arah)
        apply_moves(
            self.ctx,
            self.sesi,
            self.siklus,
            gerak,
            catatan=serah.catatan,
            alasan_lewat=alasan_lewat,
        )
        hand_over(
            self.ctx,
            self.sesi,
            self.siklus,
            dari=self.langkah,
            ke=ke,
            arah=arah,
            unit_id=self.langkah.unit_id,
            serah=serah,
        )

    @property
    def perubahan(self) -> Perubahan:
        """What the pages are told."""
        jenis = {Jenis.ALUR}
        if self.langkah.langkah.dokumen is not None:
            jenis.add(Jenis.DOKUMEN)
        periode = self.siklus.periode
        return Perubahan(frozenset(jenis), self.label, periode, ke_mana=self.ke_mana)


@contextmanager
def deciding(
    ctx: AppContext,
    langkah_id: str,
    tindakan: Tindakan,
    kata: str,
    sebagai: Peran | None,
    *,
    objek: FindObjek | None = None,
    atas_nama: str = "",
    tentang: str = "",
) -> Iterator[Putusan]:
    """The frame of every decision: the door, the step as it is now, whose it is and for whom.

    Args:
        ctx: the open office.
        langkah_id: the step.
        tindakan: what is done to it.
        kata: what the journal says before the step's title.
        sebagai: the role of the tab in front.
        objek: the step as the door sees it; one that is open unless given.
        atas_nama: for whom it is recorded, where the step does not say it.
        tentang: what the journal keeps beside the period.
    """
    with ctx.read() as sesi:
        siklus, langkah = find_step(ctx, sesi, langkah_id)
        if sebagai is None and ctx.pelaku is not None:
            # The journal tells the role of the step, not the highest one that the person holds.
            sebagai = role_in(ctx, sesi, ctx.pelaku, langkah)[0]
    label = f"{kata}{fill(ctx, langkah.langkah.judul)} – {siklus.periode.label}"
    with ctx.work(
        tindakan,
        label,
        lambda sesi: (objek or open_objek)(ctx, sesi, langkah_id, tindakan),
        tentang=" ".join(satu for satu in (siklus.periode.kode, tentang) if satu),
        sebagai=sebagai,
    ) as sesi:
        siklus, langkah = find_step(ctx, sesi, langkah_id)
        untuk = require_mine(ctx, sesi, langkah, tindakan, sebagai)
        sesi.entri = replace(sesi.entri, atas_nama=atas_nama or untuk or sesi.entri.atas_nama)
        yield Putusan(ctx, sesi, siklus, langkah, label)


def open_objek(ctx: AppContext, sesi: Session, langkah_id: str, tindakan: Tindakan) -> Objek:
    """A step that is open and left in a way which its SOP names."""
    siklus, langkah = find_step(ctx, sesi, langkah_id)
    if tindakan not in langkah.langkah.tindakan:
        return Objek(
            langkah.unit_id,
            langkah_terbuka=False,
            alasan_terkunci=f"Langkah {langkah.langkah.nomor} tidak diselesaikan dengan cara ini.",
        )
    return step_objek(ctx, siklus, langkah)


def any_objek(ctx: AppContext, sesi: Session, langkah_id: str, _tindakan: Tindakan) -> Objek:
    """A step that is left in a way which no SOP file names."""
    return step_objek(ctx, *find_step(ctx, sesi, langkah_id))


def finished_objek(ctx: AppContext, sesi: Session, langkah_id: str, _tindakan: Tindakan) -> Objek:
    """A step that is closed: what may still be done with it is asked later."""
    return Objek(find_step(ctx, sesi, langkah_id)[1].unit_id)


def require_mine(
    ctx: AppContext,
    sesi: Session,
    langkah: LangkahBerjalan,
    tindakan: Tindakan,
    sebagai: Peran | None,
) -> str:
    """For whom it is recorded (empty when it is my own step).

    Raises:
        IzinDitolak: the step belongs to somebody else.
    """
    if ctx.pelaku is None:
        raise AssertionError
    peran, untuk = role_in(ctx, sesi, ctx.pelaku, langkah, sebagai=sebagai)
    if peran is None:
        siapa = sebutan(langkah.langkah.pelaku[0], ctx.kantor.jenis)
        if tindakan is Tindakan.PERSETUJUAN_CATAT:
            raise IzinDitolak(
                "Persetujuan tertulis tidak dapat dicatat.",
                "Kantor ini mematikan pencatatan persetujuan tertulis.",
                f"Minta {siapa} menyetujuinya di program, atau ubah setelan di Administrasi.",
            )
        raise IzinDitolak(
            f"Langkah {langkah.langkah.nomor} bukan giliran Anda.",
            _whose(ctx, sesi, langkah, ctx.pelaku, sebagai),
        )
    return untuk


def _whose(
    ctx: AppContext,
    sesi: Session,
    langkah: LangkahBerjalan,
    pelaku: Pelaku,
    sebagai: Peran | None,
) -> str:
    """Whose step it is instead, or from which tab the person works in it."""
    kata = semua_sebutan(ctx.kantor.jenis)
    sendiri = role_in(ctx, sesi, pelaku, langkah)[0]
    if sebagai is not None and sendiri is not None:
        return other_tab(pelaku, sebagai, [sendiri], kata)
    siapa = name_roles(langkah.langkah.pelaku, kata, pelaku)
    unit = unit_names(ctx, sesi).get(langkah.unit_id, "")
    return f"Langkah ini milik {sebutan_unit(siapa, unit) if unit else siapa}."


def require_untouched(
    ctx: AppContext, sesi: Session, siklus: Siklus, langkah: LangkahBerjalan
) -> None:
    """Refuse to take a step back that the next person has begun to work on.

    Touched is what anybody has handed on, ticked or typed since the step was finished.

    Raises:
        LangkahBelumSiap: it or its cycle is not in the right state, it is a form, makes a final
            document, or was touched.
        IzinDitolak: somebody else finished it.
    """
    nomor = langkah.langkah.nomor
    if langkah.keadaan is not KeadaanLangkah.SELESAI or langkah.sejak is None:
        raise LangkahBelumSiap(
            f"Langkah {nomor} tidak dapat ditarik kembali.", "Langkah itu belum diselesaikan."
        )
    if siklus.selesai:
        raise LangkahBelumSiap(
            f"Langkah {nomor} tidak dapat ditarik kembali.",
            f"{siklus.sop.judul} {siklus.periode.label} sudah selesai dan tidak dibuka lagi.",
        )
    if langkah.langkah.diisi_unit or langkah.langkah.dokumen is not None:
        mengapa = (
            "Dokumennya sudah final." if langkah.langkah.dokumen else "Langkah itu formulir unit."
        )
        raise LangkahBelumSiap(
            f"Langkah {nomor} tidak dapat ditarik kembali dengan cara ini.",
            mengapa,
            "Pakai Tarik kembali di Isi data." if not langkah.langkah.dokumen else "",
        )
    dini = siklus.open_before(langkah.langkah.kode)
    if dini is not None:
        raise LangkahBelumSiap(
            f"Langkah {nomor} tidak dapat ditarik kembali sekarang.",
            f"Pekerjaan sedang kembali di langkah {dini.langkah.nomor}.",
            "Tunggu sampai langkah itu selesai lagi.",
        )
    if ctx.pelaku is None or not is_finisher(sesi, langkah, ctx.pelaku):
        raise IzinDitolak(
            f"Langkah {nomor} tidak dapat ditarik kembali.",
            f"{langkah.oleh} yang menyelesaikannya.",
            "Minta dia menariknya, atau minta langkah berikutnya mengembalikannya.",
        )
    penyentuh = touched_by(sesi, siklus, langkah)
    if penyentuh:
        raise LangkahBelumSiap(
            f"Langkah {nomor} tidak dapat ditarik kembali lagi.",
            f"{penyentuh} sudah mengerjakan langkah sesudahnya.",
            "Minta langkah berikutnya mengembalikannya dengan alasan.",
        )


def require_reason(alasan: str) -> None:
    """Refuse an empty reason, also one in which nothing can be seen.

    Raises:
        DataTidakSah: nothing was written.
    """
    if not clean_text(alasan).strip():
        raise DataTidakSah(
            "Alasannya belum ditulis.",
            "Yang menerima perlu tahu apa yang harus dibetulkan.",
            "Tulis satu kalimat, misalnya “Lampirkan bukti untuk angka Juli”.",
        )
