"""The papers that the steps of a running procedure need and put out, and how far each of them is.

What a word of the SOP means stands in ``domain.kata_sop``; this looks for that paper among the
drafts and the finished ones of the cycle's period or year.  It does not know how a kind is made
(``naskah.daftar``), so that a paper may itself be made from a checklist.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, or_, select

from sakip_desktop.db.models import Dokumen
from sakip_desktop.db.models import Naskah as Baris
from sakip_desktop.db.rows import of_period
from sakip_desktop.domain.dokumen import DIBEKUKAN, KodeDokumen
from sakip_desktop.domain.kata_sop import (
    BEREDAR,
    BERULANG,
    DARI_DATA,
    ArtiKata,
    Tahap,
    meaning_of,
)
from sakip_desktop.domain.langkah import Langkah, LangkahBerjalan, Siklus, Sop
from sakip_desktop.domain.naskah import KeadaanNaskah
from sakip_desktop.domain.periode import setahun, tanggal_indonesia
from sakip_desktop.domain.teks import kunci
from sakip_desktop.services.context import AppContext


@dataclass(frozen=True, slots=True, kw_only=True)
class KertasLangkah:
    """A paper that a word of a step means.

    Attributes:
        judul: of its kind, with its number where it is a later one.
        naskah_id: the draft or finished one that was found; empty where nothing was begun, and
            for a paper that nobody types into.
        siklus_id: the cycle that it is an output of.
        ada: it is as far as the word says.
        konsep: there is a draft that can still be changed.
        final: it is final.
        keadaan: in words: ``konsep ada``, ``final 12 April 2026``; empty where nothing was begun.
    """

    kode: KodeDokumen
    judul: str
    siklus_id: str
    naskah_id: str = ""
    ada: bool = False
    konsep: bool = False
    final: bool = False
    keadaan: str = ""

    @property
    def kalimat(self) -> str:
        """``Notulen Rapat: konsep ada, belum final.``; empty where nothing was begun."""
        return f"{self.judul}: {self.keadaan}." if self.keadaan else ""


@dataclass(frozen=True, slots=True)
class KertasSiklus:
    """What there is of papers for a cycle; read once, asked for each word.

    Attributes:
        naskah: drafts and finished ones that may belong to it, the oldest first.
        saat_final: when each became final last, by its id; of those that a step makes final by
            their kind.
    """

    ctx: AppContext
    siklus: Siklus
    naskah: Sequence[Baris]
    saat_final: Mapping[str, datetime]

    def find(
        self, langkah: LangkahBerjalan, butir: str, *, hasil: bool = False
    ) -> KertasLangkah | None:
        """The paper that a word of a step means; None when it means none that is written.

        Args:
            langkah: the running step.
            butir: a word of its kelengkapan or keluaran.
            hasil: it is what the step puts out.  What a step needs and puts out itself must only
                be begun when the step begins.
        """
        arti = meaning_of(butir)
        if arti.kertas is None or arti.kertas in DARI_DATA:
            return None
        milik_sendiri = kunci(butir) in {kunci(satu) for satu in langkah.langkah.keluaran}
        tahap = Tahap.KONSEP if not hasil and milik_sendiri else arti.tahap
        if arti.kertas in DIBEKUKAN:
            return self._of_step(arti.kertas)
        return self._state(arti, tahap, self._choose(langkah, butir, arti))

    def _of_step(self, kode: KodeDokumen) -> KertasLangkah:
        """A paper that a step makes final: its draft is drawn from the data at any time."""
        saat = self.saat_final.get(kode.value)
        return KertasLangkah(
            kode=kode,
            judul=_title(kode),
            siklus_id=self.siklus.id,
            ada=saat is not None,
            final=saat is not None,
            keadaan="disusun dari data, final sesudah disetujui"
            if saat is None
            else self._final_since(saat, 0),
        )

    def _choose(self, langkah: LangkahBerjalan, butir: str, arti: ArtiKata) -> Baris | None:
        milik = [satu for satu in self.naskah if satu.kode == arti.kertas]
        if not milik:
            return None
        if arti.kertas not in BERULANG:
            selesai = [satu for satu in milik if satu.keadaan != KeadaanNaskah.KONSEP]
            return (selesai or milik)[-1]
        ke = _which(self.siklus.sop, langkah.langkah, butir, arti)
        if ke < len(milik):
            return milik[ke]
        # The earlier ones were written by hand: one that was worked on since the step opened.
        sejak = langkah.sejak
        baru = [satu for satu in milik if sejak is not None and satu.diubah_pada >= sejak]
        return baru[-1] if baru else None

    def _state(self, arti: ArtiKata, tahap: Tahap, baris: Baris | None) -> KertasLangkah:
        kode = arti.kertas
        if kode is None:
            raise AssertionError
        if baris is None:
            return KertasLangkah(kode=kode, judul=_title(kode), siklus_id=self.siklus.id)
        saat = self.saat_final.get(baris.id)
        konsep = baris.keadaan in (KeadaanNaskah.KONSEP, KeadaanNaskah.DIREVISI)
        if saat is None:
            keadaan = "konsep ada" if tahap is Tahap.KONSEP else "konsep ada, belum final"
        else:
            keadaan = self._final_since(saat, baris.revisi if not konsep else baris.revisi - 1)
            keadaan += f", revisi {baris.revisi} sedang disusun" if konsep else ""
        return KertasLangkah(
            kode=kode,
            judul=_title(kode) + (f" {baris.urut}" if baris.urut > 1 else ""),
            siklus_id=self.siklus.id,
            naskah_id=baris.id,
            ada=saat is not None or tahap is Tahap.KONSEP or kode in BEREDAR,
            konsep=konsep,
            final=saat is not None,
            keadaan=keadaan,
        )

    def _final_since(self, saat: datetime, revisi: int) -> str:
        hari = tanggal_indonesia(self.ctx.local(saat).date())
        return f"final {hari}" + (f", revisi {revisi}" if revisi else "")


def kertas_siklus(ctx: AppContext, sesi: Session, siklus: Siklus) -> KertasSiklus:
    """The papers of a cycle's period and year that are not another cycle's."""
    periode, tahun = of_period(siklus.periode), of_period(setahun(siklus.periode.tahun))
    naskah = sesi.exec(
        select(Baris)
        .where(
            Baris.opd_id == ctx.opd_id,
            col(Baris.unit_id).is_(None),
            Baris.keadaan != KeadaanNaskah.BATAL.value,
            Baris.tahun == siklus.periode.tahun,
            or_(
                *(
                    (col(Baris.jenis) == satu["jenis"]) & (col(Baris.ke) == satu["ke"])
                    for satu in (periode, tahun)
                )
            ),
            # A yearly one serves every cycle of its year.
            or_(
                col(Baris.siklus_id).is_(None),
                col(Baris.siklus_id) == siklus.id,
                col(Baris.jenis) == tahun["jenis"],
            ),
        )
        .order_by(col(Baris.urut), col(Baris.id))
    ).all()
    saat_final = {
        satu.naskah_id or satu.kode: satu.difinalkan
        for satu in sesi.exec(
            select(Dokumen)
            .where(
                Dokumen.opd_id == ctx.opd_id,
                or_(
                    col(Dokumen.naskah_id).in_([satu.id for satu in naskah]),
                    col(Dokumen.naskah_id).is_(None)
                    & (col(Dokumen.tahun) == periode["tahun"])
                    & (col(Dokumen.jenis) == periode["jenis"])
                    & (col(Dokumen.ke) == periode["ke"]),
                ),
            )
            .order_by(col(Dokumen.revisi))
        )
    }
    return KertasSiklus(ctx, siklus, naskah, saat_final)


def _title(kode: KodeDokumen) -> str:
    from sakip_desktop.reports.registri import DOKUMEN

    return DOKUMEN[kode].judul


def _which(sop: Sop, langkah: Langkah, butir: str, arti: ArtiKata) -> int:
    """Which of several papers of its kind a word means: the first disposisi, or the last one.

    Each word that a step puts out is a paper of its own; a blank one (*Lembar disposisi*) is the
    next of them, and what is only needed is the one that was put out last before.
    """
    nomor = [satu.kode for satu in sop.langkah]
    kertas: dict[str, int] = {}  # word, number of the step that puts it out first
    for ke, satu in enumerate(sop.langkah):
        for kata in satu.keluaran:
            artinya = meaning_of(kata)
            if artinya.kertas is arti.kertas and artinya.tahap is Tahap.FINAL:
                kertas.setdefault(kunci(kata), ke)
    if kunci(butir) in kertas:
        return list(kertas).index(kunci(butir))
    sini = nomor.index(langkah.kode)
    if arti.tahap is Tahap.KONSEP:
        sesudah = [urut for urut, ke in enumerate(kertas.values()) if ke >= sini]
        if sesudah:
            return sesudah[0]
    return max(sum(ke < sini for ke in kertas.values()) - 1, 0)
