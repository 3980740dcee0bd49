"""The papers of a procedure, with the office's own names or (from the command line) with none."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.grafik import Gambar
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import JenisKantor, Peran
from sakip_desktop.domain.kategori import SKALA_PERMENDAGRI
from sakip_desktop.domain.kinerja import Kantor, Kebijakan
from sakip_desktop.domain.langkah import KeadaanLangkah, Siklus, Sop
from sakip_desktop.domain.lembar_sop import KodeLembarSop, LembarSop, positions
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.teks import kunci
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.kebijakan import kebijakan_pada
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.prosedur import semua_sop
from sakip_desktop.services.signers import find_signer
from sakip_desktop.services.sop_kantor import identitas_kantor


def find_sop(kode: str) -> Sop:
    """The shipped procedure of that code.

    Raises:
        DataTidakSah: there is none, or a file is faulty.
    """
    semua = {satu.kode: satu for satu in semua_sop()}
    if kode not in semua:
        raise DataTidakSah(f"SOP “{kode}” tidak ada.", saran=f"Yang ada: {', '.join(semua)}.")
    return semua[kode]


def lembar_sumber(sop: Sop, kertas: str = "A4") -> LembarSop:
    """The procedure as its source has it: no office, nobody's name, a draft."""
    jenis = sop.jenis_kantor or JenisKantor.SETWAN
    kantor = Kantor(id="", nama=sop.identitas.nama_unit, jenis=jenis, pemda="", tempat="")
    kebijakan = Kebijakan(
        id="", berlaku_mulai=date(2000, 1, 1), skala=SKALA_PERMENDAGRI, kertas=kertas
    )
    return LembarSop(sop=sop, kata=_words(jenis), kantor=kantor, kebijakan=kebijakan)


def lembar_kantor(
    ctx: AppContext, sop: Sop, siklus: Siklus | None = None, *, draf: bool = True
) -> LembarSop:
    """The procedure in the office's words and with its identity, signed by the office's head.

    Where the office names another jabatan that adopts it, the name is left open.

    Args:
        ctx: the office.
        sop: the procedure.
        siklus: a running cycle whose place is marked in the drawing.
        draf: the office has not adopted it.
    """
    pada = ctx.today()
    identitas, milik = identitas_kantor(ctx, sop)
    with ctx.read() as sesi:
        pengesah = find_signer(ctx, sesi, Peran.PIMPINAN, pada, sebagai="Disahkan oleh")
    jabatan = identitas.disahkan_oleh if "disahkan_oleh" in milik else ""
    if jabatan and kunci(jabatan) != kunci(pengesah.jabatan):
        pengesah = replace(pengesah, jabatan=jabatan, nama="", nip="", pangkat="")
    return LembarSop(
        sop=replace(sop, identitas=identitas),
        kata=_words(ctx.kantor.jenis),
        kantor=ctx.kantor,
        kebijakan=kebijakan_pada(ctx, pada),
        pengesah=pengesah,
        posisi={} if siklus is None else positions(siklus),
        draf=draf,
    )


def _words(jenis: JenisKantor | str) -> dict[Peran, str]:
    return {peran: sebutan(peran, jenis) for peran in Peran}


def cetak(
    lembar: LembarSop, kode: KodeLembarSop = KodeLembarSop.SOP, *, progress: Progress = silent
) -> bytes:
    """One of the papers as PDF; may run in a worker.

    Raises:
        DataTidakSah: paper or font cannot be used, or the procedure does not fit.
        Cancelled: somebody pressed Batal.
    """
    return _GAMBAR[kode](replace(lembar, posisi={}), progress)


def gambar(lembar: LembarSop, posisi: Mapping[str, KeadaanLangkah] | None = None) -> Gambar:
    """The flowchart as a picture for the screen, with the place of each step.

    Raises:
        DataTidakSah: the font cannot be used, or the arrows find no way.
    """
    from sakip_desktop.reports.sop_tabel import render_gambar

    return render_gambar(lembar if posisi is None else replace(lembar, posisi=posisi))


def catat_ekspor(
    ctx: AppContext, kode: str, lembar: KodeLembarSop, *, sebagai: Peran | None = None
) -> None:
    """Journal that a paper of a procedure left the program, in the role of the tab in front.

    Raises:
        IzinDitolak: the person may not export.
    """
    label = f"Ekspor {lembar.value} {kode}"
    with ctx.work(Tindakan.DOKUMEN_EKSPOR, label, tentang=kode, sebagai=sebagai) as sesi:
        sesi.selalu_dicatat = True


def _draw_sop(lembar: LembarSop, progress: Progress) -> bytes:
    from sakip_desktop.reports.sop import render_sop

    return render_sop(lembar, progress)


def _draw_identifikasi(lembar: LembarSop, progress: Progress) -> bytes:
    from sakip_desktop.reports.sop_identifikasi import render_identifikasi

    return render_identifikasi(lembar, progress)


# One way to draw each paper of the registry; a test holds them together.
_GAMBAR: dict[KodeLembarSop, Callable[[LembarSop, Progress], bytes]] = {
    KodeLembarSop.SOP: _draw_sop,
    KodeLembarSop.IDENTIFIKASI: _draw_identifikasi,
}
