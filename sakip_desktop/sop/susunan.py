"""Whether the steps of a procedure can be walked: pages that finish them, branches, an end.

The order of the file is the order of the work (``engine`` closes what stands after a step), so
``lanjut`` goes down the file and ``tidak`` goes up.
"""

from collections.abc import Sequence

from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.langkah import (
    HALAMAN_FORMULIR,
    HALAMAN_PER_UNIT,
    MENGEMBALIKAN,
    MENGEMBALIKAN_FORMULIR,
    PENYELESAIAN,
    PERIKSA_FORMULIR,
    Langkah,
    Sop,
)
from sakip_desktop.sop.baca import Salah, Tempat, known


def check_susunan(sop: Sop, salah: list[Salah]) -> None:
    """Add what keeps the procedure from being walked to its end."""
    if not sop.langkah:
        Tempat(salah).refuse("langkah", "kosong")
        return
    rusak = {satu.jalur[:2] for satu in salah}
    for ke, langkah in enumerate(sop.langkah):
        di = _place(sop, ke, salah)
        if di.jalur not in rusak:  # a wrong word was already told; what follows from it is noise
            _check_page(langkah, di)
            _check_form(langkah, di)
            _check_paper(langkah, di)
    _check_once(sop, salah)
    kode = [satu.kode for satu in sop.langkah]
    if "" in kode or len(set(kode)) < len(kode):
        _check_twice(sop, salah)
        return  # nobody knows where its branches lead
    _check_targets(sop, salah)
    _check_way(sop, salah)
    for ke, langkah in enumerate(sop.langkah):
        di = _place(sop, ke, salah)
        if di.jalur not in rusak:
            _check_decision(sop, langkah, di)


def _place(sop: Sop, ke: int, salah: list[Salah]) -> Tempat:
    return Tempat(salah, ("langkah", ke), sop.langkah[ke].kode)


def _check_page(langkah: Langkah, di: Tempat) -> None:
    """The step's page has the button that finishes it."""
    halaman = langkah.halaman
    if halaman not in PENYELESAIAN:
        pilihan = ", ".join(sorted(PENYELESAIAN))
        di.refuse(
            "halaman", f"“{halaman}” tidak dapat menyelesaikan langkah; yang dapat: {pilihan}"
        )
    elif halaman is HALAMAN_FORMULIR and not langkah.per_unit:
        di.refuse(
            "halaman", f"“{halaman}” hanya untuk langkah tiap unit; tambahkan per_unit = true"
        )
    elif langkah.per_unit and halaman not in HALAMAN_PER_UNIT:
        pilihan = ", ".join(sorted(HALAMAN_PER_UNIT))
        isi = f"langkah tiap unit tidak dapat diselesaikan di “{halaman}”; yang dapat: {pilihan}"
        di.refuse("halaman", isi)
    elif not PENYELESAIAN[halaman] & set(langkah.tindakan):
        pilihan = " atau ".join(f"“{satu}”" for satu in sorted(PENYELESAIAN[halaman]))
        isi = f"tidak memuat {pilihan}, padahal itu yang menyelesaikan langkah di “{halaman}”"
        di.refuse("tindakan", isi)


def _check_form(langkah: Langkah, di: Tempat) -> None:
    """A unit's form is checked where it is filled, and is not passed over."""
    if langkah.diisi_unit:
        _refuse_to_pass(langkah, di, "formulir unit harus terkirim")
    elif PERIKSA_FORMULIR in langkah.periksa:
        isi = f"“{PERIKSA_FORMULIR}” hanya untuk langkah yang mengisi formulir"
        di.refuse("periksa", f"{isi}; tambahkan “{Tindakan.REALISASI_ISI}” pada tindakan")


def _check_paper(langkah: Langkah, di: Tempat) -> None:
    """A document becomes final once, by the office's act."""
    if langkah.dokumen is None:
        return
    if langkah.per_unit:
        isi = "dibuat final oleh langkah kantor; langkah tiap unit akan"
        di.refuse("dokumen", f"{isi} membuatnya final begitu unit pertama selesai")
    _refuse_to_pass(langkah, di, f"“{langkah.dokumen}” baru final bila langkah ini selesai")


def _refuse_to_pass(langkah: Langkah, di: Tempat, mengapa: str) -> None:
    for kunci, ada in (
        ("boleh_dilewati", langkah.boleh_dilewati),
        ("lewati_bila", langkah.lewati_bila),
    ):
        if ada:
            di.refuse(kunci, f"langkah ini tidak dapat dilewati; {mengapa}")


def _check_once(sop: Sop, salah: list[Salah]) -> None:
    """One step fills the units' forms, and one makes a document final."""
    dilihat: set[str] = set()
    for ke, satu in enumerate(sop.langkah):
        for kunci, kata in (
            ("tindakan", Tindakan.REALISASI_ISI if _is_form(satu) else None),
            ("dokumen", satu.dokumen),
        ):
            if kata is not None and kata in dilihat:
                _place(sop, ke, salah).refuse(kunci, f"“{kata}” sudah ada di langkah lain")
            elif kata is not None:
                dilihat.add(kata)


def _check_twice(sop: Sop, salah: list[Salah]) -> None:
    dilihat: set[str] = set()
    for ke, satu in enumerate(sop.langkah):
        if satu.kode and satu.kode in dilihat:
            _place(sop, ke, salah).refuse("kode", "dipakai dua kali")
        dilihat.add(satu.kode)


def _check_targets(sop: Sop, salah: list[Salah]) -> None:
    """Every branch leads to a step: onwards below it in the file, back above it."""
    kode = [satu.kode for satu in sop.langkah]
    for ke, satu in enumerate(sop.langkah):
        di = _place(sop, ke, salah)
        if (
            satu.lanjut
            and known(satu.lanjut, kode, di, "lanjut") == satu.lanjut
            and kode.index(satu.lanjut) <= ke
        ):
            isi = f"kembali ke “{satu.lanjut}” di atasnya, sehingga siklus tidak pernah selesai"
            di.refuse("lanjut", f"{isi}; jalan kembali ditulis pada kunci tidak")
        if (
            satu.tidak
            and known(satu.tidak, kode, di, "tidak") == satu.tidak
            and kode.index(satu.tidak) >= ke
        ):
            isi = f"menuju “{satu.tidak}” yang bukan langkah sebelumnya"
            di.refuse("tidak", f"{isi}; Tidak selalu kembali")


def _check_way(sop: Sop, salah: list[Salah]) -> None:
    """The way onwards passes every step: a cycle is done when each of its steps is."""
    kode = {satu.kode for satu in sop.langkah}
    if any(satu.kunci == "lanjut" for satu in salah):
        return  # already told; whatever comes after it would be told a second time
    dilalui = _walk(sop)
    kembali = {satu.tidak for satu in sop.langkah if satu.kode in dilalui}
    for ke, satu in enumerate(sop.langkah):
        if satu.kode in dilalui:
            continue
        isi = "tidak pernah tercapai dari langkah pertama"
        if satu.kode in kembali & kode:
            isi = "hanya tercapai lewat Tidak, padahal siklus selesai bila semua langkah selesai"
        _place(sop, ke, salah).refuse("kode", isi)


def _walk(sop: Sop) -> set[str]:
    """Codes of the steps on the way onwards from the first."""
    dilalui: set[str] = set()
    kini: Langkah | None = sop.langkah[0]
    while kini is not None and kini.kode not in dilalui:
        dilalui.add(kini.kode)
        kini = sop.step(kini.lanjut) if kini.lanjut else None
    return dilalui


def _check_decision(sop: Sop, langkah: Langkah, di: Tempat) -> None:
    """What can be returned has a Tidak, and a Tidak can be returned to."""
    kode = [satu.kode for satu in sop.langkah]
    mengembalikan = [satu for satu in langkah.tindakan if satu in MENGEMBALIKAN]
    if MENGEMBALIKAN_FORMULIR in langkah.tindakan and not langkah.diisi_unit:
        mengembalikan.append(MENGEMBALIKAN_FORMULIR)
    if mengembalikan and not langkah.tidak:
        di.refuse(
            "tidak", f"tidak ada, padahal “{mengembalikan[0]}” mengembalikan ke suatu langkah"
        )
    elif langkah.tidak and not mengembalikan:
        pilihan = " atau ".join(f"“{satu}”" for satu in sorted(MENGEMBALIKAN))
        di.refuse("tidak", f"ada, padahal langkah ini tidak dapat mengembalikan; perlu {pilihan}")
    elif langkah.tidak in kode and _strands(sop, langkah):
        isi = f"menuju “{langkah.tidak}”, langkah tiap unit; unitnya hanya dapat dipilih"
        di.refuse("tidak", f"{isi} dengan “{Tindakan.VALIDASI_KEMBALIKAN}”")
    elif (
        MENGEMBALIKAN_FORMULIR in mengembalikan
        and langkah.tidak in kode
        and not (langkah.per_unit and _fills_form(sop.langkah, langkah.tidak))
    ):
        isi = f"“{MENGEMBALIKAN_FORMULIR}” mengembalikan formulir satu unit; langkah ini dan"
        di.refuse("tidak", f"{isi} tujuannya harus langkah tiap unit")


def _strands(sop: Sop, langkah: Langkah) -> bool:
    """Whether the office's step could never be sent back: nobody says which unit's."""
    memilih = langkah.per_unit or Tindakan.VALIDASI_KEMBALIKAN in langkah.tindakan
    return sop.step(langkah.tidak).per_unit and not memilih


def _fills_form(langkah: Sequence[Langkah], kode: str) -> bool:
    return any(satu.kode == kode and _is_form(satu) for satu in langkah)


def _is_form(langkah: Langkah) -> bool:
    return langkah.diisi_unit and langkah.per_unit
