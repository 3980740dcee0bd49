"""Target: one row an indikator, one column a period of the year."""

from collections.abc import Callable, Sequence
from typing import Any

from sakip_desktop.domain.angka import format_figur
from sakip_desktop.domain.baris_formulir import target_text
from sakip_desktop.domain.isian_target import target_isian
from sakip_desktop.domain.kinerja import Frekuensi, Indikator, Polaritas, Target
from sakip_desktop.domain.periode import (
    NAMA_BULAN,
    ROMAWI,
    JenisPeriode,
    Periode,
    setahun,
)
from sakip_desktop.domain.pilihan import LABEL_AGREGASI, TARGET, target_period
from sakip_desktop.domain.rencana import Objek
from sakip_desktop.gui.forms.ui_rencana_target import Ui_TargetBagian
from sakip_desktop.gui.models import Column, Rata
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.rencana import kata
from sakip_desktop.gui.rencana.indikator import BarisIndikator, indikator_rows
from sakip_desktop.gui.rencana.tabel_bagian import BERHENTI, TabelBagian, stopped_text
from sakip_desktop.gui.rencana.tindakan import TindakanRencana
from sakip_desktop.gui.rencana_widget.alasan import Alasan
from sakip_desktop.gui.rencana_widget.rincian import renstra_text
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services import rencana
from sakip_desktop.services.ubah_rencana import Isian

_JENIS = {
    Frekuensi.BULANAN: frozenset(JenisPeriode),
    Frekuensi.TRIWULAN: frozenset(
        {JenisPeriode.TRIWULAN, JenisPeriode.SEMESTER, JenisPeriode.TAHUN}
    ),
    Frekuensi.SEMESTER: frozenset({JenisPeriode.SEMESTER, JenisPeriode.TAHUN}),
    Frekuensi.TAHUNAN: frozenset({JenisPeriode.TAHUN}),
}
"""Which periods have a target of their own: none shorter than the measuring."""
_DIUKUR = {
    Frekuensi.BULANAN: JenisPeriode.BULAN,
    Frekuensi.TRIWULAN: JenisPeriode.TRIWULAN,
    Frekuensi.SEMESTER: JenisPeriode.SEMESTER,
    Frekuensi.TAHUNAN: JenisPeriode.TAHUN,
}
"""The periods in which it is measured."""

KOLOM = (
    ("target:tahun", "Setahun", 84),
    *((f"target:TW{ke}", f"TW {ROMAWI[ke - 1]}", 68) for ke in range(1, 5)),
    *((f"target:S{ke}", f"Sem. {ROMAWI[ke - 1]}", 68) for ke in (1, 2)),
    *((f"target:{ke:02d}", nama[:3], 62) for ke, nama in enumerate(NAMA_BULAN, 1)),
)


_RENTANG = " – "


def _need(indikator: Indikator, periode: Periode) -> str:
    """Whether the cell must be filled in, in words."""
    if periode.jenis is JenisPeriode.TAHUN:
        return "wajib diisi"
    if periode.jenis is _DIUKUR[indikator.frekuensi]:
        return "perlu diisi agar capaiannya dihitung"
    sesuai = periode.jenis in _JENIS[indikator.frekuensi]
    return "boleh kosong" if sesuai else "tidak diisi, indikator ini tidak diukur sesering itu"


class TargetBagian(TabelBagian):
    """What the Perjanjian Kinerja promises, and what is promised on the way there."""

    def __init__(self, page: Page, alasan: Alasan, tindakan: TindakanRencana) -> None:
        super().__init__(page, alasan, tindakan)
        self.ui: Ui_TargetBagian = Ui_TargetBagian()
        self.ui.setupUi(self)
        self._periode: Periode | None = None
        self.prepare(self._columns(), "tabel_rencana_target")
        self.ui.tombol_riwayat.clicked.connect(self.show_history)

    def rows(self) -> Sequence[BarisIndikator]:
        """Every indikator; columns that none of them uses are hidden."""
        pohon = rencana.pohon_rencana(self.ctx, self.page.periode.tahun)
        hasil = indikator_rows(self.ctx, pohon, may_edit=self.may_edit)
        self._hide_unused([satu.indikator for satu in hasil])
        return hasil

    def _hide_unused(self, semua: Sequence[Indikator]) -> None:
        """Semesters only where they are asked for: offices plan by month or by quarter."""
        tahun = self.page.periode.tahun
        dipakai = {periode for satu in semua for periode in satu.target}
        frekuensi = {satu.frekuensi for satu in semua}
        jenis = {JenisPeriode.TAHUN}
        if frekuensi & {Frekuensi.BULANAN, Frekuensi.TRIWULAN}:
            jenis.add(JenisPeriode.TRIWULAN)
        if Frekuensi.SEMESTER in frekuensi:
            jenis.add(JenisPeriode.SEMESTER)
        if Frekuensi.BULANAN in frekuensi:
            jenis.add(JenisPeriode.BULAN)
        for nomor, kolom in enumerate(self.ui.tabel.records.columns):
            if kolom.kunci.startswith("target:"):
                periode = target_period(kolom.kunci, tahun)
                perlu = periode.jenis in jenis or periode in dipakai
                self.ui.tabel.setColumnHidden(nomor, not perlu)

    def load(self) -> None:
        """Another period in front: the cursor is in its column, and the column in sight."""
        periode = self.page.periode
        ganti, self._periode = periode != self._periode, periode
        super().load()
        if ganti and self.ui.tabel.records.unsaved_count == 0:
            self._select_first()

    def _select_first(self) -> None:
        """The first cell of the period in front that can be typed into; else of the table."""
        tabel, tahun = self.ui.tabel, self.page.periode.tahun
        model = tabel.records
        for nomor, kolom in enumerate(model.columns):
            if not kolom.kunci.startswith("target:") or tabel.isColumnHidden(nomor):
                continue
            if target_period(kolom.kunci, tahun) == self.page.periode:
                sel = (model.index(row, nomor) for row in range(model.rowCount()))
                pertama = next((satu for satu in sel if model.is_editable(satu)), None)
                if pertama is not None:
                    tabel.go_to(pertama)
                    return
        super()._select_first()

    def subject(self, satu: BarisIndikator) -> Indikator:
        """The indikator."""
        return satu.indikator

    def typed(self, kunci: str, kolom: str, teks: str) -> Isian:
        """A target is known by its period."""
        periode = target_period(kolom, self.page.periode.tahun)
        return Isian(Objek.INDIKATOR, kunci, f"{TARGET}{periode}", teks)

    def go_to_cell(self, kunci: Any, kolom: str) -> None:  # noqa: ANN401 - a key of the table
        """``target`` without a period is the year's; a period's own code is understood too."""
        dikenal = {satu for satu, _, _ in KOLOM}
        if kolom not in dikenal:
            tahun = self.page.periode.tahun
            cocok = [satu for satu in dikenal if f"target:{target_period(satu, tahun)}" == kolom]
            kolom = cocok[0] if cocok else "target:tahun"
        super().go_to_cell(kunci, kolom)

    def status(self) -> str:
        """How many have the year's target."""
        tahun = setahun(self.page.periode.tahun)
        semua = [satu.indikator for satu in self.shown()]
        berlaku = [satu for satu in semua if satu.berhenti_pada is None]
        ada = sum(tahun in satu.target for satu in berlaku)
        teks = (
            self.tr("{ada} dari {semua} indikator punya target tahun").format(
                ada=ada, semua=len(berlaku)
            )
            if semua
            else ""
        )
        return " · ".join(filter(None, (teks, super().status())))

    def count_text(self, rows: Sequence[BarisIndikator]) -> str:  # type: ignore[override]
        """What a target may look like."""
        if not rows:
            return ""
        return self.tr(
            "Setahun wajib; periode pengukurannya perlu agar capaiannya dihitung; yang lain boleh "
            "kosong · Rentang: 80 – 90 · Predikat: BB · Ya/Tidak: Ya"
        )

    def details(self) -> tuple[tuple[str, str], ...]:
        """What helps to set a target: baseline, last promise, standard."""
        satu = self.current()
        if satu is None:
            return ()
        indikator = satu.indikator
        sifat = "kumulatif sejak Januari" if indikator.kumulatif_target else "per periode"

        def angka(kolom: str) -> str:
            nilai = getattr(indikator, kolom)
            return "" if nilai is None else format_figur(indikator, nilai)

        urut = sorted(indikator.target, key=lambda p: (len(p.bulan) * -1, p.ke))
        return (
            (f"{indikator.kode}", indikator.nama),
            ("Satuan", indikator.satuan),
            ("Polaritas", kata.ARTI_POLARITAS[indikator.polaritas]),
            (
                "Target",
                "\n".join(f"{p.label}: {target_text(indikator, indikator.target[p])}" for p in urut)
                or "belum ada",
            ),
            ("Sifat target", sifat),
            ("Agregasi", LABEL_AGREGASI[indikator.agregasi]),
            (f"Baseline {indikator.baseline_tahun or ''}".strip(), angka("baseline")),
            ("Target akhir Renstra", angka("target_renstra")),
            ("Target Renstra per tahun", renstra_text(indikator)),
            ("Standar nasional", angka("standar_nasional")),
            ("Unit penanggung jawab", satu.unit_nama),
        )

    def show_actions(self, satu: BarisIndikator | None) -> None:
        """Only the history."""
        self.ui.tombol_riwayat.setVisible(satu is not None)

    # Columns

    def _columns(self) -> tuple[Column[BarisIndikator], ...]:
        return (
            Column(
                kunci="kode",
                judul="Kode dan nama",
                to_text=lambda satu: f"{satu.kode}  {satu.indikator.nama}",
                tampilan=lambda satu: BERHENTI if satu.indikator.berhenti_pada else None,
                catatan=lambda satu: stopped_text(satu.indikator),
                lebar=232,
            ),
            Column(
                kunci="satuan",
                judul="Satuan",
                to_text=lambda satu: satu.indikator.satuan,
                lebar=72,
                redup=True,
            ),
            *(self._target(kolom, judul, lebar) for kolom, judul, lebar in KOLOM),
        )

    def _target(self, kolom: str, judul: str, lebar: int) -> Column[BarisIndikator]:
        def milik(
            baca: Callable[[Indikator, Target | None], str],
        ) -> Callable[[BarisIndikator], str]:
            def text(satu: BarisIndikator) -> str:
                periode = target_period(kolom, self.page.periode.tahun)
                return baca(satu.indikator, satu.indikator.target.get(periode))

            return text

        def editable(satu: BarisIndikator) -> bool:
            periode = target_period(kolom, self.page.periode.tahun)
            sesuai = periode.jenis in _JENIS[satu.indikator.frekuensi]
            return satu.bebas and (sesuai or periode in satu.indikator.target)

        def tampilan(satu: BarisIndikator) -> Tampilan | None:
            return self.finding_state(satu.kode, kolom)

        def note(satu: BarisIndikator) -> str:
            periode = target_period(kolom, self.page.periode.tahun)
            dasar = f"Target {periode.label}: {_need(satu.indikator, periode)}."
            return self.finding_note(satu.kode, kolom) or dasar

        def pilihan(satu: BarisIndikator) -> Sequence[str]:
            if satu.indikator.polaritas is Polaritas.YA_TIDAK:
                return ("Ya", "Tidak")
            return (
                tuple(label for label, _ in satu.indikator.predikat)
                if (satu.indikator.polaritas is Polaritas.PREDIKAT)
                else ()
            )

        return Column(
            kunci=kolom,
            judul=judul,
            to_text=milik(target_text),
            to_edit=milik(lambda ind, target: target_isian(ind, target, _RENTANG)),
            rata=Rata.KANAN,
            editable=editable,
            tampilan=tampilan,
            catatan=note,
            pilihan=pilihan,
            lebar=lebar,
        )
