"""Forms handed out and back, few and many, with the longest names."""

from dataclasses import replace
from datetime import UTC, date, datetime

from contoh_laporan import KANTOR, TTD

from sakip_desktop.domain.kinerja import Unit
from sakip_desktop.domain.periode import bulan
from sakip_desktop.domain.tanda_terima import (
    ArahGerak,
    BentukFormulir,
    CaraSerah,
    FormulirTercatat,
    GerakFormulir,
    TandaTerima,
)

PERIODE = bulan(2026, 3)
PANJANG = "Subbagian Perencanaan, Evaluasi, Pelaporan, dan Kepegawaian "
ORANG = "Raden Mas Percobaan Kusumaningrat Adiwidjojo, S.Sos., M.A.P."


def unit(nomor, nama=""):
    return Unit(id=f"u{nomor}", nama=nama or f"Bagian {nomor}", urut=nomor)


def gerak(arah, tanggal, orang, cara=CaraSerah.LANGSUNG, **lain):
    return GerakFormulir(
        arah=arah,
        cara=cara,
        orang=orang,
        pada=datetime(2026, 4, tanggal, 2, tzinfo=UTC),
        dicatat_oleh="Tim (Contoh)",
        **lain,
    )


def tercatat(nomor, kode, milik, gerak=(), **lain):
    isi = {
        "id": f"f{kode}",
        "kode": kode,
        "nomor": nomor,
        "bentuk": BentukFormulir.KERTAS,
        "unit": milik,
        "periode": PERIODE,
        "dibuat": datetime(2026, 4, 1, 1, 30, tzinfo=UTC),
        "dibuat_oleh": "Tim (Contoh)",
        "gerak": gerak,
    }
    return FormulirTercatat(**isi | lain)


def make_tanda_terima(baris, milik=None, **lain):
    isi = {
        "kantor": KANTOR,
        "periode": PERIODE,
        "unit": milik,
        "baris": tuple(baris),
        "belum_dibuat": (),
        "tanggal": date(2026, 4, 12),
        "penanda_tangan": (
            replace(TTD[1], sebagai="Yang menerima,"),
            replace(TTD[0], sebagai="Yang menyerahkan,"),
        ),
    }
    return TandaTerima(**isi | lain)


A = unit(1)
KELUAR = gerak(ArahGerak.KELUAR, 2, "Rina (Contoh)")
KEMBALI = gerak(
    ArahGerak.KEMBALI, 9, "Staf Rina (Contoh)", CaraSerah.FLASH_DISK, catatan="belum diparaf"
)
SATU = make_tanda_terima(
    (
        tercatat(1, "K7QX2M9P", A, (KELUAR,), diganti_oleh="9PM2XQ7K"),
        tercatat(2, "9PM2XQ7K", A, (KELUAR, KEMBALI), bentuk=BentukFormulir.XLSX),
    ),
    A,
)


def many(jumlah, nama=PANJANG):
    """A long list of the worst names: replaced, out, back and not made."""
    baris = []
    for ke in range(jumlah):
        milik = unit(ke, f"{nama}{ke}"[:60])
        langkah = ((), (replace(KELUAR, orang=ORANG),), (KELUAR, replace(KEMBALI, orang=ORANG)))
        baris.append(tercatat(1 + ke % 3, f"{ke:08d}", milik, langkah[ke % 3]))
    return make_tanda_terima(baris, belum_dibuat=(PANJANG.strip(), "Bagian Z"))
