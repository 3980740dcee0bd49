"""What happened in a stretch of the journal, counted by kind: what a restore would take away."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sakip_desktop.domain.izin import Tindakan

KATA_KEJADIAN: dict[str, str] = {
    Tindakan.REALISASI_ISI: "isian realisasi",
    Tindakan.REALISASI_KIRIM: "pengiriman formulir",
    Tindakan.REALISASI_TARIK: "penarikan formulir",
    Tindakan.FORMULIR_KEMBALIKAN: "pengembalian formulir",
    Tindakan.BUKTI_TAMBAH: "bukti yang ditambahkan",
    Tindakan.BUKTI_UBAH: "bukti yang diganti jenisnya",
    Tindakan.BUKTI_CABUT: "bukti yang dicabut",
    Tindakan.FORMULIR_BUAT: "formulir yang dibuat",
    Tindakan.FORMULIR_BACA: "formulir yang dibaca",
    Tindakan.FORMULIR_CATAT: "serah terima formulir",
    Tindakan.SIKLUS_MULAI: "putaran kerja yang dimulai",
    Tindakan.LANGKAH_SELESAI: "langkah yang diselesaikan",
    Tindakan.LANGKAH_CENTANG: "kelengkapan yang dicatat",
    Tindakan.LANGKAH_LEWATI: "langkah yang dilewati",
    Tindakan.LANGKAH_TARIK: "langkah yang ditarik kembali",
    Tindakan.LANGKAH_WAKTU: "waktu kerja yang dicatat",
    Tindakan.MASA_ATUR: "penetapan tenggat",
    Tindakan.MASA_UNIT: "penetapan tenggat satu unit",
    Tindakan.MASA_BUKA: "periode yang dibuka lagi",
    Tindakan.PERTANYAAN_BUKA: "pertanyaan tentang angka",
    Tindakan.PERTANYAAN_JAWAB: "jawaban atas pertanyaan",
    Tindakan.PERTANYAAN_TUTUP: "pertanyaan yang ditutup",
    Tindakan.PENGECUALIAN_BERI: "pengecualian dari aturan",
    Tindakan.ATURAN_UBAH: "perubahan aturan pemeriksaan",
    Tindakan.VALIDASI_SETUJUI: "persetujuan data",
    Tindakan.VALIDASI_KEMBALIKAN: "pengembalian data",
    Tindakan.PERSETUJUAN_SETUJUI: "persetujuan pimpinan",
    Tindakan.PERSETUJUAN_KEMBALIKAN: "pengembalian oleh pimpinan",
    Tindakan.PERSETUJUAN_CATAT: "persetujuan tertulis yang dicatat",
    Tindakan.RENCANA_IMPOR: "impor rencana",
    Tindakan.RENCANA_UBAH: "perubahan rencana",
    Tindakan.SOP_UBAH: "perubahan SOP kantor",
    Tindakan.DOKUMEN_EKSPOR: "dokumen yang dibuat",
    Tindakan.DOKUMEN_KANTOR_UBAH: "perubahan dokumen kantor",
    Tindakan.NASKAH_UBAH: "penyusunan naskah",
    Tindakan.NASKAH_FINAL: "finalisasi naskah",
    Tindakan.DOKUMEN_REVISI: "revisi dokumen",
    Tindakan.TATA_NASKAH_UBAH: "perubahan tata naskah",
    Tindakan.AGENDA_UBAH: "pencatatan buku agenda",
    Tindakan.ARSIP_UBAH: "pencatatan pengiriman atau arsip",
    Tindakan.TINDAK_LANJUT_BUKA: "pembukaan tindak lanjut",
    Tindakan.TINDAK_LANJUT_CATAT: "pencatatan tindak lanjut",
    Tindakan.KANTOR_UBAH: "perubahan kantor atau kebijakan",
    Tindakan.PENGGUNA_KELOLA: "perubahan pengguna",
    Tindakan.CADANGAN_PULIHKAN: "pemulihan cadangan",
    Tindakan.CADANGAN_SALIN: "salinan ke disk lain",
    Tindakan.JURNAL_LIHAT: "jurnal yang disimpan ke Excel",
    "kantor.awal": "penyiapan kantor",
    "akun.masuk": "catatan masuk",
    "akun.gagal": "catatan sandi salah",
    "akun.pulih": "sandi baru dengan kode pemulihan",
}
"""What entries of a kind are called when they are counted."""

_LAIN = "pekerjaan lain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kejadian:
    """Entries of the journal after a point.

    Attributes:
        jumlah: how many there are.
        jenis: words and number of each kind, the most frequent first.
        dari: moment of the first one (UTC); None when there is none.
        sampai: moment of the last one.
    """

    jumlah: int = 0
    jenis: tuple[tuple[str, int], ...] = ()
    dari: datetime | None = None
    sampai: datetime | None = None

    @property
    def ringkas(self) -> str:
        """``12 isian realisasi, 2 pengiriman formulir``; empty when there is none."""
        return ", ".join(f"{banyak} {kata}" for kata, banyak in self.jenis)


TIDAK_ADA = Kejadian()


def count(catatan: Iterable[tuple[datetime, str]]) -> Kejadian:
    """Count entries, given in their order as moment and action."""
    semua = list(catatan)
    if not semua:
        return TIDAK_ADA
    jenis = Counter(KATA_KEJADIAN.get(tindakan, _LAIN) for _, tindakan in semua)
    return Kejadian(
        jumlah=len(semua),
        jenis=tuple(sorted(jenis.items(), key=lambda satu: -satu[1])),
        dari=semua[0][0],
        sampai=semua[-1][0],
    )
