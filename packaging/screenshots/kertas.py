"""Every kind of paper, page by page."""

from panggung import TITIK_PER_INCI, JamTetap
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument

from sakip_desktop.domain.periode import bulan, triwulan
from sakip_desktop.services import ekspor, kantor, pengguna, sop_cetak
from sakip_desktop.services.pembukaan import close_office, open_office


def draw_papers(_application, folder, tujuan):
    """Every kind of paper of the practice office, page by page."""
    ctx = open_office(folder, clock=JamTetap())
    pengguna.login(ctx, "perencana", "latihan-sakip")
    unit, telat = kantor.list_unit(ctx)[2].id, kantor.find_unit(ctx, "ANGWAS").id
    kertas = (
        ("dokumen-pengukuran-triwulan-final", "pengukuran-kinerja", triwulan(2025, 3), None),
        ("dokumen-pengukuran-bulanan-draf", "pengukuran-kinerja", bulan(2025, 12), None),
        ("ringkasan-pimpinan", "ringkasan-pimpinan", triwulan(2025, 3), None),
        ("kertas-kerja", "kertas-kerja", triwulan(2025, 3), None),
        ("formulir-kosong", "formulir-kosong", bulan(2025, 12), unit),
        ("formulir-terisi", "formulir", bulan(2025, 11), unit),
        ("formulir-terlambat", "formulir", bulan(2025, 7), telat),
        ("tanda-terima", "tanda-terima", bulan(2025, 12), unit),
        ("tanda-terima-daftar", "tanda-terima-daftar", bulan(2025, 12), None),
    )
    isi = {nama: ekspor.render(ctx, kode, *milik) for nama, kode, *milik in kertas}
    for sop in sop_cetak.semua_sop():
        if sop.jenis_kantor not in {None, ctx.kantor.jenis}:
            continue
        lembar = sop_cetak.lembar_kantor(ctx, sop)
        isi[f"sop-{sop.kode}"] = sop_cetak.cetak(lembar)
    isi["sop-identifikasi"] = sop_cetak.cetak(lembar, sop_cetak.KodeLembarSop.IDENTIFIKASI)
    for nama, pdf in isi.items():
        berkas = folder.root / f"{nama}.pdf"
        ekspor.save(pdf, berkas)
        draw_pages(berkas, tujuan / f"20-{nama}.png")
    close_office(ctx)


def draw_pages(berkas, tujuan, terbanyak=0):
    """Each page (or the first few) of a PDF: ``NAME-1.png``, ``NAME-2.png``."""
    dokumen = QPdfDocument()
    dokumen.load(str(berkas))
    for nomor in range(min(dokumen.pageCount(), terbanyak or dokumen.pageCount())):
        ukuran = dokumen.pagePointSize(nomor) * TITIK_PER_INCI / 72
        gambar = dokumen.render(nomor, QSize(int(ukuran.width()), int(ukuran.height())))
        putih = gambar.copy()
        putih.fill("white")
        _paint_over(putih, gambar)
        putih.save(str(tujuan.with_stem(f"{tujuan.stem}-{nomor + 1}")))
    dokumen.close()


def _paint_over(bawah, atas):
    pelukis = QPainter(bawah)
    pelukis.drawImage(0, 0, atas)
    pelukis.end()


GAMBAR = (draw_papers,)
