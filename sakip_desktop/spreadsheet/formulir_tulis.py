"""Write a unit's form as a workbook that is filled in Excel and read back by ``formulir_baca``.

Two tables on two sheets, each printed one page wide: what is yellow is filled in, the rest is
protected (without a password: it keeps slips of the finger away, nothing else).  Capaian, category
and what is still missing are formulas.  Two hidden sheets go along: what is computed
(``formulir_hitung``), and the identity with what stood in the cells when the form was made.
"""

from collections.abc import Mapping
from decimal import Decimal
from itertools import groupby

from openpyxl.packaging.custom import StringProperty
from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName

from sakip_desktop.domain.angka import MAKS_RUPIAH, format_figur
from sakip_desktop.domain.baris_formulir import (
    entry_target_text,
    previous_text,
    target_text,
)
from sakip_desktop.domain.formulir_berkas import IdentitasFormulir, Milik
from sakip_desktop.domain.kinerja import Kebijakan
from sakip_desktop.domain.laporan import BarisFormulir, BarisFormulirAnggaran, Formulir
from sakip_desktop.domain.periode import NAMA_BULAN, JenisPeriode, Periode, tanggal_indonesia
from sakip_desktop.spreadsheet import formulir_bentuk as bentuk_
from sakip_desktop.spreadsheet import rumus_kertas as rumus
from sakip_desktop.spreadsheet.formulir_baris import (
    as_cell,
    cells_of,
    filled_of,
    heading_of,
    initial_text,
    kind_of,
)
from sakip_desktop.spreadsheet.formulir_batas import limit_number, missing_text
from sakip_desktop.spreadsheet.formulir_bentuk import (
    ANGGARAN,
    KINERJA,
    LEMBAR_HITUNGAN,
    LEMBAR_TANDA,
    Jenis,
    KunciBaris,
)
from sakip_desktop.spreadsheet.formulir_hitung import Hitungan, SelBaris
from sakip_desktop.spreadsheet.formulir_lembar import (
    KALIMAT,
    Nilai,
    Rumus,
    Rupa,
    Tabel,
    protect,
)
from sakip_desktop.spreadsheet.simpan import get_cell, put_text, workbook_bytes

JUDUL = "Formulir Pengumpulan Data Kinerja"
_PENGISIAN = (
    "Isi sel kuning saja; yang lain terkunci atau dihitung sendiri. Tulis angkanya tanpa satuan, "
    "dengan koma desimal. Yang kosong berarti belum diisi, bukan nol."
)
_PENGIRIMAN = (
    "Simpan sebagai .xlsx, lalu kirim kembali kepada Tim SAKIP. Jangan menggabungkan sel, "
    "menyisipkan baris, atau menghapus baris."
)


def write_formulir(formulir: Formulir, identitas: IdentitasFormulir, kebijakan: Kebijakan) -> bytes:
    """The form as bytes; the same records give the same bytes.

    What the unit fills in is open whoever makes the form: ``kunci`` of the lines speaks of the
    person at the screen.

    Args:
        formulir: as the screen shows it; what is filled already stands in the cells.
        identitas: what the form says of itself in three places.
        kebijakan: paper, formulas and scale.
    """
    return _Penulis(formulir, identitas, kebijakan).write()


class _Penulis:
    """One form being written."""

    def __init__(
        self, formulir: Formulir, identitas: IdentitasFormulir, kebijakan: Kebijakan
    ) -> None:
        self._formulir = formulir
        self._identitas = identitas
        self._kebijakan = kebijakan
        self._buku = Workbook()
        del self._buku[self._buku.sheetnames[0]]
        self._awal: dict[KunciBaris, dict[str, str]] = {}

    def write(self) -> bytes:
        kinerja = self._buku.create_sheet(KINERJA.judul)
        rupa = Rupa(kinerja)
        uang = self._buku.create_sheet(ANGGARAN.judul) if self._formulir.anggaran else None
        hitungan = Hitungan(self._buku.create_sheet(LEMBAR_HITUNGAN), self._kebijakan)
        self._fill_performance(Tabel(kinerja, KINERJA, rupa, self._unused()), hitungan)
        if uang is not None:
            tanpa = frozenset() if self._several else frozenset({"bulan"})
            self._fill_budget(Tabel(uang, ANGGARAN, rupa, tanpa))
        self._sign()
        for lembar in filter(None, (kinerja, uang)):  # a printed page finds its form again
            lembar.oddFooter.left.text = f"Kode formulir {self._identitas.kode}"
        for nama in (LEMBAR_HITUNGAN, LEMBAR_TANDA):
            self._buku[nama].sheet_state = "hidden"
            protect(self._buku[nama])
        self._buku.calculation.fullCalcOnLoad = True
        return workbook_bytes(self._buku)

    @property
    def _several(self) -> bool:
        """Whether the form is of several months."""
        return self._formulir.periode.jenis is not JenisPeriode.BULAN

    def _unused(self) -> frozenset[str]:
        """Columns that would be empty in this form, as on the screen."""
        baris = self._formulir.baris
        kosong = set() if self._several else {"bulan"}
        if not any(satu.indikator.is_rasio for satu in baris):
            kosong |= {"pembilang", "penyebut"}
        if all(satu.tahun_lalu is None for satu in baris):
            kosong.add("tahun_lalu")
        return frozenset(kosong)

    def _heading(self, bagian: str) -> list[tuple[str, str]]:
        formulir, kantor = self._formulir, self._formulir.kantor
        pemda = kantor.pemda
        if pemda and not pemda.casefold().startswith("pemerintah"):
            pemda = f"Pemerintah {pemda}"
        alamat = " · ".join(filter(None, (kantor.alamat, kantor.kontak)))
        keterangan = [f"Kode formulir {self._identitas.kode}, nomor {self._identitas.nomor}."]
        if formulir.tenggat is not None:
            tenggat = tanggal_indonesia(formulir.tenggat)
            keterangan.insert(0, f"Diserahkan kepada Tim SAKIP paling lambat {tenggat}.")
        return [
            *([("tebal", pemda.upper())] if pemda else []),
            ("tebal", kantor.nama.upper()),
            *([("biasa", alamat)] if alamat else []),
            ("besar", f"{JUDUL}: {formulir.unit.nama}, {formulir.periode.label}"),
            ("tebal", f"{bagian}. {' '.join(keterangan)}"),
            ("biasa", _PENGISIAN),
            ("biasa", _PENGIRIMAN),
        ]

    def _fill_performance(self, tabel: Tabel, hitungan: Hitungan) -> None:
        judul = tabel.top(self._heading("A. Kinerja"))
        tabel.head(judul)
        nomor_baris: dict[int, int] = {}  # index of a line: its row
        nomor = judul
        for ke, satu in enumerate(self._formulir.baris):
            if ke == 0 or satu.simpul != self._formulir.baris[ke - 1].simpul:
                nomor += 1
                tabel.group(nomor, heading_of(satu.simpul))
            nomor += 1
            nomor_baris[ke] = nomor
        sel = {
            (satu.indikator.id, satu.realisasi.periode): cells_of(tabel, satu, nomor_baris[ke])
            for ke, satu in enumerate(self._formulir.baris)
        }
        urut = {
            id_: ke
            for ke, (id_, _) in enumerate(
                groupby(self._formulir.baris, key=lambda satu: satu.indikator.id), start=1
            )
        }
        for ke, satu in enumerate(self._formulir.baris):
            id_ = satu.indikator.id
            lain = {bulan: isi for (milik, bulan), isi in sel.items() if milik == id_}
            self._fill_line(tabel, hitungan, satu, nomor_baris[ke], urut[id_], lain)
        if not self._formulir.baris:
            nomor += 1
            tabel.group(
                nomor,
                f"Tidak ada indikator {self._formulir.unit.nama} yang diukur pada "
                f"{self._formulir.periode.label}.",
            )
        tabel.finish(self._kebijakan.kertas, judul, nomor)

    def _fill_line(
        self,
        tabel: Tabel,
        hitungan: Hitungan,
        satu: BarisFormulir,
        nomor: int,
        urut: int,
        lain: Mapping[Periode, SelBaris],
    ) -> None:
        ind, figur = satu.indikator, satu.realisasi
        hasil = hitungan.add(satu, lain[figur.periode], lain)
        label = f"{ind.kode}  {ind.nama}".strip()
        bulan = NAMA_BULAN[figur.periode.bulan_akhir - 1] if self._several else ""
        kunci = KunciBaris(Milik.INDIKATOR, kind_of(ind), figur.periode, ind.id)
        isian = filled_of(satu)
        self._awal[kunci] = {kolom: initial_text(isi) for kolom, isi in isian.items()}
        tetap: dict[str, Nilai | Rumus] = {
            "kunci": bentuk_.write_key(kunci, label, bulan),
            "nomor": urut,
            "indikator": label,
            "bulan": bulan,
            "satuan": ind.satuan,
            "target_tahun": target_text(ind, satu.target_tahun),
            "target": entry_target_text(satu),
            "sebelumnya": previous_text(satu),
            "tahun_lalu": "" if satu.tahun_lalu is None else format_figur(ind, satu.tahun_lalu),
        }
        for nama, isi in tetap.items():
            redup = nama in {"target_tahun", "target", "sebelumnya", "tahun_lalu", "nomor"}
            tabel.put(nomor, nama, isi, "redup" if redup else "teks")
        angka = bentuk_.ANGKA_DARI[kunci.jenis]
        for nama in ("pembilang", "penyebut", "nilai"):
            rupa = "isi-angka" if nama in angka else "bukan"
            tabel.put(nomor, nama, as_cell(isian.get(nama)), rupa)
        if ind.is_rasio:
            tabel.put(nomor, "nilai", Rumus(hasil.nilai), tabel.rupa.figure(ind.desimal))
        tabel.put(nomor, "capaian", Rumus(hasil.capaian), "hitung")
        tabel.put(nomor, "kategori", Rumus(hasil.kategori), "teks")
        for nama in KALIMAT:
            tabel.put(nomor, nama, isian.get(nama), "isi-teks")
        limit_number(tabel, hitungan, satu, nomor)
        kurang = Rumus(missing_text(tabel, satu, nomor, hasil.nilai))
        tabel.put(nomor, "keterangan", kurang, "keterangan")
        tabel.set_height(nomor, {**tetap, **isian})

    def _fill_budget(self, tabel: Tabel) -> None:
        judul = tabel.top(self._heading("B. Realisasi anggaran"))
        tabel.head(judul)
        for nomor, satu in enumerate(self._formulir.anggaran, start=judul + 1):
            self._fill_budget_line(tabel, satu, nomor, nomor - judul)
        tabel.finish(self._kebijakan.kertas, judul, judul + len(self._formulir.anggaran))

    def _fill_budget_line(
        self, tabel: Tabel, satu: BarisFormulirAnggaran, nomor: int, urut: int
    ) -> None:
        label = f"{satu.simpul.kode}  {satu.simpul.uraian}".strip()
        bulan = NAMA_BULAN[satu.bulan.bulan_akhir - 1] if self._several else ""
        kunci = KunciBaris(Milik.ANGGARAN, Jenis.RUPIAH, satu.bulan, satu.simpul.id)
        isian: dict[str, str | Decimal] = {}
        if satu.teks_asli or satu.nilai is not None:
            isian["nilai"] = satu.teks_asli or Decimal(satu.nilai or 0)
        if satu.penjelasan:
            isian["penjelasan"] = satu.penjelasan
        self._awal[kunci] = {kolom: initial_text(isi) for kolom, isi in isian.items()}
        lalu = None
        if satu.realisasi_sd is not None:
            lalu = satu.realisasi_sd - (satu.nilai or 0)
        tetap: dict[str, Nilai | Rumus] = {
            "kunci": bentuk_.write_key(kunci, label, bulan),
            "simpul": label,
            "bulan": bulan,
        }
        for nama, isi in tetap.items():
            tabel.put(nomor, nama, isi, "teks")
        tabel.put(nomor, "nomor", urut, "redup")
        tabel.put(nomor, "pagu", satu.pagu, "rupiah")
        tabel.put(nomor, "sampai_lalu", lalu, "rupiah")
        tabel.put(nomor, "nilai", as_cell(isian.get("nilai")), "isi-rupiah")
        tabel.put(nomor, "penjelasan", isian.get("penjelasan"), "isi-teks")
        pagu, awal, ini, sampai = (
            tabel.at(nama, nomor) for nama in ("pagu", "sampai_lalu", "nilai", "sampai")
        )
        jumlah = rumus.guarded(f"COUNT({awal},{ini})=0", f"SUM({awal},{ini})")
        tabel.put(nomor, "sampai", Rumus(jumlah), "hitung-rupiah")
        serapan = rumus.guarded(
            f'OR({sampai}="",N({pagu})=0)', f"ROUND({rumus.sure(f'{sampai}*100/{pagu}')},2)"
        )
        tabel.put(nomor, "serapan", Rumus(serapan), "hitung")
        lebih = f'IF(AND({sampai}<>"",N({sampai})>N({pagu})),"Melebihi pagu: jelaskan","")'
        kurang = (
            f'IF({ini}="","Belum diisi",IF(NOT(ISNUMBER({ini})),"Tulis angkanya saja",{lebih}))'
        )
        tabel.put(nomor, "keterangan", Rumus(kurang), "keterangan")
        tabel.aturan.add(
            ini,
            "whole",
            (str(-MAKS_RUPIAH), str(MAKS_RUPIAH)),
            "Tulis rupiah penuh tanpa desimal, misalnya 1500000.",
            ("Rupiah periode ini", "Rupiah penuh periode ini saja, bukan kumulatif."),
        )
        tabel.set_height(nomor, {**tetap, **isian})

    def _sign(self) -> None:
        """The identity in three places (two are enough), and what stands in the cells now."""
        tanda = bentuk_.make_tanda(self._identitas)
        sidik, potong = bentuk_.pack_awal(self._awal)
        lembar = self._buku.create_sheet(LEMBAR_TANDA)
        isi = [(bentuk_.TANDA, tanda), (bentuk_.TANDA_AWAL, sidik), *(("", p) for p in potong)]
        for nomor, pasang in enumerate(isi, start=1):
            for ke, teks in enumerate(pasang, start=1):
                if teks:
                    put_text(get_cell(lembar, nomor, ke), teks)
        self._buku.defined_names[bentuk_.NAMA_TETAP] = DefinedName(
            bentuk_.NAMA_TETAP, attr_text=f'"{tanda}"', hidden=True
        )
        sifat = StringProperty(name=bentuk_.SIFAT, value=tanda)
        self._buku.custom_doc_props.append(sifat)  # type: ignore[attr-defined]
        self._buku.properties.title = f"{JUDUL} {self._formulir.periode.label}"
