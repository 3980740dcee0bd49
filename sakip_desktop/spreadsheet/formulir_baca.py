"""Read a unit's form that came back as a workbook.

A sheet is known by its headings, a column by its heading, a line by its key: order, names, hidden
rows, more columns and protection do not matter.  What breaks the tie between a cell and its line
(merged cells, rows without a key, a key twice, a part of the table that was sorted alone) refuses
the file; what is wrong with a cell alone (a date, an error of Excel) is a problem of that cell.
An empty cell says nothing: it never erases.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from openpyxl.utils import get_column_letter

from sakip_desktop.domain.errors import BerkasDitolak, GalatSakip
from sakip_desktop.domain.formulir_berkas import (
    FormulirMasuk,
    IdentitasFormulir,
    KunciSel,
    MasalahFormulir,
    Milik,
    SelMasuk,
)
from sakip_desktop.domain.teks import one_line
from sakip_desktop.spreadsheet import formulir_bentuk as bentuk_
from sakip_desktop.spreadsheet.formulir_bentuk import (
    ANGKA_DARI,
    KINERJA,
    Kolom,
    KunciBaris,
    LembarFormulir,
    judul_kunci,
)
from sakip_desktop.spreadsheet.formulir_sel import (
    NAMA_ANGKA,
    NILAI,
    PembacaSel,
    TabelMasuk,
    is_computed,
    quoted,
    short,
)
from sakip_desktop.spreadsheet.guard import read_bytes, take_workbook
from sakip_desktop.spreadsheet.lembar import Buku, Lembar, Sel

_MINTA_BARU = "Minta formulir yang baru dari Tim SAKIP, lalu salin isinya ke sana."


def read_formulir(path: Path) -> FormulirMasuk:
    """Read a filled form; the file is not changed.

    Nothing is raised for what a file can be: a refusal is a record with ``ditolak`` and the
    reasons in ``masalah``.  Whether the form is of this office, unit and plan is not judged here.
    """
    sidik = ""
    try:
        isi = read_bytes(path)
        sidik = sha256(isi).hexdigest()
        buku = take_workbook(isi)
        identitas = _read_identity(buku)
    except GalatSakip as galat:
        return FormulirMasuk(
            berkas=name_of(path),
            sidik=sidik,
            identitas=None,
            ditolak=True,
            masalah=(_refusal(galat),),
            jalur=path,
        )
    return replace(_Pembaca(name_of(path), sidik, buku, identitas).read(), jalur=path)


def name_of(path: Path) -> str:
    """The name of a file as it can be shown, printed and stored: without what cannot be seen."""
    return one_line(path.name) or "(tanpa nama)"


def _refusal(galat: GalatSakip) -> MasalahFormulir:
    return MasalahFormulir(
        lembar="",
        baris=None,
        kolom="",
        nilai="",
        alasan=one_line(f"{galat.apa} {galat.mengapa}"),  # names files, which may be named oddly
        saran=galat.saran,
    )


# --- identity ------------------------------------------------------------------------------------


def _read_identity(buku: Buku) -> IdentitasFormulir:
    """What two of the three places agree on."""
    tersembunyi = {
        str(satu.sel[1, 2].nilai)
        for satu in buku.lembar
        if _text_at(satu, 1, 1) == bentuk_.TANDA and (1, 2) in satu.sel
    }
    suara = Counter(
        [
            *(tersembunyi if len(tersembunyi) == 1 else ()),
            buku.nama_tetap.get(bentuk_.NAMA_TETAP, ""),
            buku.sifat.get(bentuk_.SIFAT, ""),
        ]
    )
    tanda = next(
        (
            satu
            for satu, banyak in suara.most_common(1)
            if banyak >= 2 and satu.startswith(f"{bentuk_.TANDA} ")
        ),
        None,
    )
    if tanda is None:
        raise BerkasDitolak(
            "Berkas ini bukan formulir dari program ini.",
            "Tanda pengenalnya tidak ada, tidak sama, atau hilang saat disalin.",
            _MINTA_BARU,
        )
    identitas = bentuk_.read_tanda(tanda)
    if identitas is None:
        raise BerkasDitolak(
            "Formulir ini dibuat versi lain dari program.",
            f"Program ini membaca bentuk versi {bentuk_.VERSI_FORMAT}.",
            _MINTA_BARU,
        )
    return identitas


def _text_at(lembar: Lembar, baris: int, kolom: int) -> str:
    sel = lembar.sel.get((baris, kolom))
    return sel.nilai.strip() if sel is not None and isinstance(sel.nilai, str) else ""


# --- tables --------------------------------------------------------------------------------------


class _Pembaca:
    """One file being read: problems, notes and cells as they are found."""

    def __init__(self, berkas: str, sidik: str, buku: Buku, identitas: IdentitasFormulir) -> None:
        self._berkas = berkas
        self._sidik = sidik
        self._buku = buku
        self._identitas = identitas
        self._berat: list[MasalahFormulir] = []  # refuses the file
        self._pembaca = PembacaSel()
        self._sel: list[SelMasuk] = []

    def read(self) -> FormulirMasuk:
        """The record of the whole file."""
        tabel = [satu for lembar in self._buku.lembar for satu in self._find_tables(lembar)]
        if not tabel and not self._berat:
            self._refuse(
                None, None, "", "Lembar isiannya tidak ditemukan: judul kolomnya tidak ada."
            )
        for satu in tabel:
            self._read_keys(satu)
            self._check_merges(satu)
        self._check_doubles(tabel)
        for satu in tabel:
            self._check_formulas(satu)
        awal = self._read_initial()
        if not self._berat:
            for satu in tabel:
                self._sel += self._pembaca.read(satu)
            self._note_missing(tabel, awal)
        ditolak = bool(self._berat)
        return FormulirMasuk(
            berkas=self._berkas,
            sidik=self._sidik,
            identitas=self._identitas,
            sel=() if ditolak else tuple(self._sel),
            awal=None if awal is None else _by_cell(awal),
            ditolak=ditolak,
            masalah=tuple(self._berat or self._pembaca.masalah),
            catatan=tuple(self._pembaca.catatan),
        )

    # --- where things stand ----------------------------------------------------------------------

    def _find_tables(self, lembar: Lembar) -> Iterable[TabelMasuk]:
        """The table of a sheet; heads are where the column of the keys has its heading."""
        kunci = judul_kunci(KINERJA.kolom[0].judul)
        baris = min(
            (
                nomor
                for (nomor, _), sel in lembar.sel.items()
                if isinstance(sel.nilai, str) and judul_kunci(sel.nilai) == kunci
            ),
            default=0,
        )
        if not baris:
            return
        ada: dict[str, list[int]] = {}
        isi: dict[int, dict[int, Sel]] = {}
        for (nomor, ke), sel in sorted(lembar.sel.items(), key=lambda satu: satu[0]):
            if nomor == baris and isinstance(sel.nilai, str):
                ada.setdefault(judul_kunci(sel.nilai), []).append(ke)
            elif nomor > baris:
                isi.setdefault(nomor, {})[ke] = sel
        for bentuk in bentuk_.LEMBAR:
            if judul_kunci(_column(bentuk, bentuk.label).judul) in ada:
                yield self._place_columns(TabelMasuk(lembar, bentuk, baris, {}, {}, isi), ada)
                return
        self._refuse(lembar, baris, "", "Kolom Indikator kinerja atau Kegiatan tidak ada.")

    def _place_columns(self, tabel: TabelMasuk, ada: dict[str, list[int]]) -> TabelMasuk:
        for satu in tabel.bentuk.kolom:
            letak = ada.pop(judul_kunci(satu.judul), [])
            if len(letak) > 1:
                self._refuse(
                    tabel.lembar,
                    tabel.judul,
                    satu.judul,
                    f"Ada {len(letak)} kolom dengan judul “{satu.judul}”.",
                    "Hapus salinannya; sisakan kolom yang asli.",
                )
            if letak:
                tabel.letak[satu.kunci], tabel.nama[satu.kunci] = letak[0], satu.judul
        for judul in ada:
            self._note(
                f"Lembar “{tabel.lembar.nama}”: kolom “{short(judul)}” tidak dikenal, tidak dibaca."
            )
        return tabel

    def _read_keys(self, tabel: TabelMasuk) -> None:
        """Tie each row to its line; what is filled in without a key has none."""
        isian = [satu.kunci for satu in tabel.input_columns()]
        for nomor in sorted(tabel.baris):
            sel = tabel.cell(nomor, "kunci")
            if sel is None:
                terisi = next((satu for satu in isian if tabel.cell(nomor, satu)), None)
                if terisi is not None:
                    self._refuse(
                        tabel.lembar,
                        nomor,
                        tabel.column(terisi),
                        "Baris ini berisi data tetapi tidak punya kunci: disisipkan, atau kuncinya "
                        "terhapus.",
                        "Pindahkan isinya ke baris formulir yang asli, lalu hapus baris ini.",
                        quoted(tabel.cell(nomor, terisi)),
                    )
                continue
            kunci = bentuk_.read_key(str(sel.nilai)) if isinstance(sel.nilai, str) else None
            if kunci is None or kunci.milik is not tabel.bentuk.milik:
                self._refuse(
                    tabel.lembar,
                    nomor,
                    tabel.column("kunci"),
                    "Kunci baris ini rusak.",
                    nilai=quoted(sel),
                )
                continue
            label = tabel.text(nomor, tabel.bentuk.label)
            if not bentuk_.key_fits(str(sel.nilai), label, tabel.text(nomor, "bulan")):
                self._refuse(
                    tabel.lembar,
                    nomor,
                    tabel.column(tabel.bentuk.label),
                    "Nama atau bulan di baris ini bukan milik kuncinya: hanya sebagian kolom yang "
                    "diurutkan atau digeser, atau namanya diubah.",
                    nilai=short(label),
                )
                continue
            tabel.kunci[nomor] = kunci
        self._check_columns(tabel)

    def _check_columns(self, tabel: TabelMasuk) -> None:
        """Every column that some line is entered in must be there."""
        perlu = {satu.kunci for satu in tabel.bentuk.kolom if satu.isian} - NAMA_ANGKA
        for kunci in tabel.kunci.values():
            perlu |= {NILAI, *ANGKA_DARI[kunci.jenis]}
        for satu in tabel.bentuk.kolom:
            if satu.kunci in perlu and satu.kunci not in tabel.letak:
                self._refuse(
                    tabel.lembar, tabel.judul, satu.judul, f"Kolom “{satu.judul}” tidak ada."
                )

    def _check_merges(self, tabel: TabelMasuk) -> None:
        """A merge empties every cell but its first: what was there would be read as blank."""
        dibaca = {
            tabel.letak[nama]
            for nama in ("kunci", tabel.bentuk.label, "bulan")
            if nama in tabel.letak
        } | {tabel.letak[satu.kunci] for satu in tabel.input_columns()}
        for atas, kiri, bawah, kanan in tabel.lembar.gabungan:
            kena = [ke for ke in sorted(dibaca) if kiri <= ke <= kanan]
            # Over several rows it covers keys as well, and such a row is none any more.
            menutup = kiri <= tabel.letak["kunci"] <= kanan and atas < bawah > tabel.judul
            baris = any(atas <= nomor <= bawah for nomor in tabel.kunci)
            if not kena or not (baris or menutup):
                continue
            nama = next(n for n, ke in tabel.letak.items() if ke == kena[0])
            self._refuse(
                tabel.lembar,
                atas,
                tabel.column(nama),
                "Ada sel yang digabung di daerah isian.",
                "Pisahkan selnya (Merge & Center > Unmerge) dan isi tiap baris.",
                f"{get_column_letter(kiri)}{atas}:{get_column_letter(kanan)}{bawah}",
                tabel.line(atas) if atas in tabel.kunci else "",
            )

    def _check_doubles(self, tabel: Iterable[TabelMasuk]) -> None:
        """The same line twice: a copied row, table or sheet."""
        pertama: dict[tuple[Milik, object, str], str] = {}
        for satu in tabel:
            for nomor, kunci in satu.kunci.items():
                tempat = f"baris {nomor} lembar “{satu.lembar.nama}”"
                milik = (kunci.milik, kunci.bulan, kunci.id)
                if milik in pertama:
                    self._refuse(
                        satu.lembar,
                        nomor,
                        satu.column(satu.bentuk.label),
                        f"Baris ini salinan: kuncinya sama dengan {pertama[milik]}.",
                        "Hapus salinannya; sisakan satu baris untuk tiap indikator dan bulan.",
                        short(satu.text(nomor, satu.bentuk.label)),
                        satu.line(nomor),
                    )
                else:
                    pertama[milik] = tempat

    def _check_formulas(self, tabel: TabelMasuk) -> None:
        """A formula that was never calculated has no value, and nobody knows what it would be."""
        for nomor, kunci in tabel.kunci.items():
            for satu in tabel.input_columns():
                sel = tabel.cell(nomor, satu.kunci)
                if sel is None or not sel.rumus or is_computed(kunci.jenis, satu.kunci):
                    continue
                if sel.nilai is None:
                    self._refuse(
                        tabel.lembar,
                        nomor,
                        tabel.column(satu.kunci),
                        "Rumus di sel ini belum pernah dihitung, sehingga hasilnya tidak ada.",
                        "Buka berkas ini di Excel atau LibreOffice, simpan, lalu baca lagi; atau "
                        "ketik nilainya.",
                        isian=tabel.line(nomor),
                    )

    def _read_initial(self) -> dict[KunciBaris, dict[str, str]] | None:
        """What stood in the cells when the form was made; None when the file does not tell."""
        for satu in self._buku.lembar:
            if _text_at(satu, 1, 1) != bentuk_.TANDA:
                continue
            potong = []
            nomor = 3
            while teks := _text_at(satu, nomor, 2):
                potong.append(teks)
                nomor += 1
            awal = bentuk_.unpack_awal(_text_at(satu, 2, 2), potong)
            if awal is not None:
                return awal
        self._note(
            "Catatan isian awal di dalam berkas ini rusak, sehingga baris yang hilang tidak dapat "
            "dihitung."
        )
        return None

    # --- what is said ----------------------------------------------------------------------------

    def _note_missing(
        self, tabel: Iterable[TabelMasuk], awal: Mapping[KunciBaris, Mapping[str, str]] | None
    ) -> None:
        ada = {kunci for satu in tabel for kunci in satu.kunci.values()}
        hilang = sum(kunci not in ada for kunci in awal or ())
        if hilang:
            self._note(
                f"{hilang} baris formulir tidak ada lagi di berkas ini; isinya dianggap tidak "
                "diisi."
            )

    def _note(self, kalimat: str) -> None:
        self._pembaca.catatan.append(kalimat)

    def _refuse(
        self,
        lembar: Lembar | None,
        baris: int | None,
        kolom: str,
        alasan: str,
        saran: str = _MINTA_BARU,
        nilai: str = "",
        isian: str = "",
    ) -> None:
        """A problem for which the whole file is not taken."""
        nama = "" if lembar is None else lembar.nama
        self._berat.append(
            MasalahFormulir(
                lembar=nama,
                baris=baris,
                kolom=kolom,
                nilai=nilai,
                alasan=alasan,
                saran=saran,
                isian=isian,
            )
        )


def _column(bentuk: LembarFormulir, kunci: str) -> Kolom:
    return next(satu for satu in bentuk.kolom if satu.kunci == kunci)


def _by_cell(awal: Mapping[KunciBaris, Mapping[str, str]]) -> dict[KunciSel, str]:
    return {
        KunciSel(baris.milik, baris.id, baris.bulan, kolom): teks
        for baris, sel in awal.items()
        for kolom, teks in sel.items()
    }
