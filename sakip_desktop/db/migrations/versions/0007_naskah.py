"""Papers: what is typed into them, their numbers, where they were sent and lie, and follow-up.

Written in plain SQL, never with our models: they change, this must not.
"""

from collections.abc import Iterable

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

BARIS_BERUBAH: frozenset[str] = frozenset()

_KANTOR = {"opd_id": "opd"}
_PERIODE = ("tahun", "jenis", "ke")


def upgrade() -> None:
    _add_drafts()
    _widen_papers()
    _add_sending()
    _add_follow_up()


def _add_drafts() -> None:
    _table(
        "naskah",
        (
            *_texts("opd_id", "kode"),
            *_period(),
            _text("unit_id", kosong=True),
            _number("urut"),
            *_texts("perihal", "isian", "nomor"),
            _day("tanggal", kosong=True),
            *_texts("tempat", "cara", "penanda", "paraf", "tembusan"),
            _text("induk_id", kosong=True),
            _text("siklus_id", kosong=True),
            _text("keadaan"),
            _number("revisi"),
            *_texts("alasan", "diubah_pada", "diubah_oleh"),
        ),
        {**_KANTOR, "unit_id": "unit_kerja", "induk_id": "naskah", "siklus_id": "siklus"},
        unik=(("opd_id", "kode", *_PERIODE, "unit_id", "urut"),),
    )
    _table(
        "tata_naskah",
        _texts(
            "opd_id", "kode_unit", "pola", "kaki_tte", "logo",
            "atasan_nama", "atasan_jabatan", "atasan_nip",
        ),
        _KANTOR,
        unik=(("opd_id",),),
    )  # fmt: skip
    _table(
        "agenda",
        (
            *_texts("opd_id", "buku"),
            _number("tahun"),
            _number("urut"),
            *_texts("sisipan", "nomor"),
            _day("tanggal"),
            *_texts("perihal", "tujuan"),
            _text("naskah_id", kosong=True),
            *_texts("keadaan", "alasan", "dicatat_pada", "dicatat_oleh"),
        ),
        {**_KANTOR, "naskah_id": "naskah"},
        unik=(("opd_id", "buku", "tahun", "urut", "sisipan"),),
    )
    op.create_index(op.f("ix_agenda_naskah_id"), "agenda", ["naskah_id"])


def _widen_papers() -> None:
    with op.batch_alter_table("dokumen", recreate="always") as tabel:
        tabel.add_column(_text("unit_id", kosong=True))
        tabel.add_column(
            sa.Column("urut", sa.Integer(), nullable=False, server_default=sa.text("1"))
        )
        tabel.add_column(_text("naskah_id", kosong=True))
        for nama in ("sidik_pdf", "berkas"):
            tabel.add_column(
                sa.Column(nama, sa.String(), nullable=False, server_default=sa.text("''"))
            )
        for nama, lain in (("unit_id", "unit_kerja"), ("naskah_id", "naskah")):
            tabel.create_foreign_key(op.f(f"fk_dokumen_{nama}_{lain}"), lain, [nama], ["id"])
        tabel.drop_constraint(op.f("uq_dokumen_opd_id_kode_tahun_jenis_ke_revisi"), type_="unique")
        kunci = ["opd_id", "kode", *_PERIODE, "unit_id", "urut", "revisi"]
        tabel.create_unique_constraint(op.f(f"uq_dokumen_{'_'.join(kunci)}"), kunci)
    op.create_index(op.f("ix_dokumen_sidik_pdf"), "dokumen", ["sidik_pdf"])


def _add_sending() -> None:
    _table(
        "pengiriman",
        (
            *_texts("opd_id", "dokumen_id"),
            _number("urut"),
            _text("penerima"),
            _flag("tembusan"),
            _number("banyaknya"),
            _text("cara"),
            _day("dikirim", kosong=True),
            _day("diterima", kosong=True),
            *_texts("diterima_oleh", "catatan"),
        ),
        {**_KANTOR, "dokumen_id": "dokumen"},
    )
    op.create_index(op.f("ix_pengiriman_dokumen_id"), "pengiriman", ["dokumen_id"])
    _table(
        "arsip_dokumen",
        (
            *_texts("opd_id", "dokumen_id", "klasifikasi", "rak"),
            _number("retensi_aktif", kosong=True),
            _number("retensi_inaktif", kosong=True),
            *_texts(
                "nasib", "pindaian", "pindaian_nama", "tte", "tte_nama", "tte_hasil",
                "diubah_pada", "diubah_oleh",
            ),
        ),
        {**_KANTOR, "dokumen_id": "dokumen"},
        unik=(("dokumen_id",),),
    )  # fmt: skip


def _add_follow_up() -> None:
    _table(
        "tindak_lanjut",
        (
            _text("opd_id"),
            *_period(),
            *_texts("asal", "rujukan"),
            *(_text(nama, kosong=True) for nama in ("indikator_id", "simpul_id", "disposisi_id")),
            *_texts("uraian", "rencana", "keluaran"),
            _text("unit_id", kosong=True),
            _text("orang_id", kosong=True),
            _day("tenggat"),
            _text("keadaan"),
            _number("persen"),
            *_texts("dibuat_pada", "dibuat_oleh"),
        ),
        {
            **_KANTOR,
            "indikator_id": "indikator",
            "simpul_id": "simpul",
            "disposisi_id": "disposisi",
            "unit_id": "unit_kerja",
            "orang_id": "orang",
        },
    )
    op.create_index(op.f("ix_tindak_lanjut_opd_id_keadaan"), "tindak_lanjut", ["opd_id", "keadaan"])
    _table(
        "tindak_lanjut_gerak",
        (
            *_texts("tindak_lanjut_id", "keadaan"),
            _number("persen"),
            *_texts("catatan", "sidik", "nama", "isi", "tautan"),
            _day("tenggat"),
            *_texts("pada", "oleh"),
        ),
        {"tindak_lanjut_id": "tindak_lanjut"},
    )
    op.create_index(
        op.f("ix_tindak_lanjut_gerak_tindak_lanjut_id"),
        "tindak_lanjut_gerak",
        ["tindak_lanjut_id"],
    )


def _text(nama: str, *, kosong: bool = False) -> sa.Column[str]:
    return sa.Column(nama, sa.String(), nullable=kosong)


def _texts(*nama: str) -> tuple[sa.Column[str], ...]:
    return tuple(_text(satu) for satu in nama)


def _number(nama: str, *, kosong: bool = False) -> sa.Column[int]:
    return sa.Column(nama, sa.Integer(), nullable=kosong)


def _day(nama: str, *, kosong: bool = False) -> sa.Column[object]:
    return sa.Column(nama, sa.Date(), nullable=kosong)


def _flag(nama: str) -> sa.Column[bool]:
    return sa.Column(nama, sa.Boolean(), nullable=False)


def _period() -> tuple[sa.Column[object], ...]:
    return (_number("tahun"), _text("jenis"), _number("ke"))


def _table(
    nama: str,
    kolom: Iterable[sa.Column[object]],
    rujukan: dict[str, str],
    unik: tuple[tuple[str, ...], ...] = (),
) -> None:
    """A table with the key and the row version that all have."""
    batas: list[sa.SchemaItem] = [
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{nama}")),
        *(
            sa.ForeignKeyConstraint([satu], [f"{lain}.id"], name=op.f(f"fk_{nama}_{satu}_{lain}"))
            for satu, lain in rujukan.items()
        ),
        *(sa.UniqueConstraint(*satu, name=op.f(f"uq_{nama}_{'_'.join(satu)}")) for satu in unik),
    ]
    op.create_table(nama, _text("id"), *kolom, _number("versi"), *batas)
