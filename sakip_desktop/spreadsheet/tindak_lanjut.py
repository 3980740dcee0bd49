"""*Rencana Tindak Lanjut* as a table: what the paper says, with days and percent as such."""

from datetime import date

from openpyxl.workbook import Workbook

from sakip_desktop.domain.tindak_lanjut import KATA_ASAL, KATA_TINDAK, DaftarTindak, TindakLanjut
from sakip_desktop.spreadsheet.rupa import Kolom
from sakip_desktop.spreadsheet.simpan import workbook_bytes
from sakip_desktop.spreadsheet.tabel import Nilai, fill_sheet

_KOLOM = (
    Kolom("No.", 5),
    Kolom("Asal", 13),
    Kolom("Periode asal", 12),
    Kolom("Rujukan", 24),
    Kolom("Temuan, kendala, rekomendasi, atau instruksi", 30),
    Kolom("Rencana tindak lanjut", 28),
    Kolom("Batas waktu", 12, "dd/mm/yyyy"),
    Kolom("Penanggung jawab", 18),
    Kolom("Output/bukti", 16),
    Kolom("Status", 12),
    Kolom("%", 7, "0"),
    Kolom("Catatan terakhir", 22),
)


def make_tindak(daftar: DaftarTindak, kertas: str) -> bytes:
    """The workbook, one line a follow-up; the same record gives the same bytes.

    Args:
        daftar: the follow-ups.
        kertas: the office's paper.
    """
    buku = Workbook()
    del buku[buku.sheetnames[0]]
    terbuka = sum(satu.keadaan.terbuka for satu in daftar.tindak)
    kepala = (
        f"Rencana Tindak Lanjut {daftar.periode.label}",
        daftar.kantor,
        f"{len(daftar.tindak)} tindak lanjut, {terbuka} belum selesai",
    )
    baris = [_row(ke, satu) for ke, satu in enumerate(daftar.tindak, start=1)]
    kosong = ("", "", "", "", "Belum ada tindak lanjut.", *[""] * (len(_KOLOM) - 5))
    fill_sheet(buku, "Tindak lanjut", kepala, kertas, _KOLOM, baris or [kosong])
    return workbook_bytes(buku)


def _row(ke: int, satu: TindakLanjut) -> tuple[Nilai | date, ...]:
    return (
        ke,
        KATA_ASAL[satu.asal],
        satu.periode.label,
        satu.rujukan,
        satu.uraian,
        satu.rencana,
        satu.tenggat,
        satu.penanggung_jawab,
        satu.keluaran,
        KATA_TINDAK[satu.keadaan],
        satu.persen,
        satu.catatan_terakhir,
    )
