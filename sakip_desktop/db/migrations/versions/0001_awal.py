"""The first tables.

Written in plain ``sa.Table`` and SQL, never with our models: they change, this must not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Tables whose number of rows this step may change; for all others it is checked.
BARIS_BERUBAH: frozenset[str] = frozenset()


def upgrade() -> None:
    op.create_table(
        "jurnal",
        sa.Column("instalasi", sa.String(), nullable=False),
        sa.Column("urut", sa.Integer(), nullable=False),
        sa.Column("waktu", sa.String(), nullable=False),
        sa.Column("jam_diragukan", sa.Boolean(), nullable=False),
        sa.Column("opd_id", sa.String(), nullable=True),
        sa.Column("orang_id", sa.String(), nullable=True),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("peran", sa.String(), nullable=False),
        sa.Column("atas_nama", sa.String(), nullable=False),
        sa.Column("tindakan", sa.String(), nullable=False),
        sa.Column("objek", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("membatalkan", sa.Integer(), nullable=True),
        sa.Column("isi", sa.String(), nullable=False),
        sa.Column("sebelumnya", sa.String(), nullable=False),
        sa.Column("sidik", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("instalasi", "urut", name=op.f("pk_jurnal")),
    )
    op.create_table(
        "meta",
        sa.Column("kunci", sa.String(), nullable=False),
        sa.Column("nilai", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("kunci", name=op.f("pk_meta")),
    )
    op.create_table(
        "opd",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("pemda", sa.String(), nullable=False),
        sa.Column("tempat", sa.String(), nullable=False),
        sa.Column("alamat", sa.String(), nullable=False),
        sa.Column("kontak", sa.String(), nullable=False),
        sa.Column("zona", sa.String(), nullable=False),
        sa.Column("sandi_pemulihan", sa.String(), nullable=False),
        sa.Column("versi", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opd")),
    )
    op.create_table(
        "dokumen",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("opd_id", sa.String(), nullable=False),
        sa.Column("kode", sa.String(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("ke", sa.Integer(), nullable=False),
        sa.Column("revisi", sa.Integer(), nullable=False),
        sa.Column("difinalkan", sa.String(), nullable=False),
        sa.Column("disetujui_oleh", sa.String(), nullable=False),
        sa.Column("jurnal_urut", sa.Integer(), nullable=False),
        sa.Column("jurnal_sidik", sa.String(), nullable=False),
        sa.Column("sidik_isi", sa.String(), nullable=False),
        sa.Column("beku", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["opd_id"], ["opd.id"], name=op.f("fk_dokumen_opd_id_opd")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dokumen")),
        sa.UniqueConstraint(
            "opd_id",
            "kode",
            "tahun",
            "jenis",
            "ke",
            "revisi",
            name=op.f("uq_dokumen_opd_id_kode_tahun_jenis_ke_revisi"),
        ),
    )
    op.create_table(
        "indikator",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("opd_id", sa.String(), nullable=False),
        sa.Column("kode", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["opd_id"], ["opd.id"], name=op.f("fk_indikator_opd_id_opd")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indikator")),
        sa.UniqueConstraint("opd_id", "kode", name=op.f("uq_indikator_opd_id_kode")),
    )
    op.create_table(
        "jurnal_baris",
        sa.Column("instalasi", sa.String(), nullable=False),
        sa.Column("urut", sa.Integer(), nullable=False),
        sa.Column("ke", sa.Integer(), nullable=False),
        sa.Column("tabel", sa.String(), nullable=False),
        sa.Column("kunci", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["instalasi", "urut"],
            ["jurnal.instalasi", "jurnal.urut"],
            name=op.f("fk_jurnal_baris_instalasi_urut_jurnal"),
        ),
        sa.PrimaryKeyConstraint("instalasi", "urut", "ke", name=op.f("pk_jurnal_baris")),
    )
    op.create_index(
        op.f("ix_jurnal_baris_tabel_kunci"), "jurnal_baris", ["tabel", "kunci"], unique=False
    )
    op.create_table(
        "kebijakan",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("opd_id", sa.String(), nullable=False),
        sa.Column("nomor", sa.Integer(), nullable=False),
        sa.Column("berlaku_mulai", sa.Date(), nullable=False),
        sa.Column("alasan", sa.String(), nullable=False),
        sa.Column("batas_tampil", sa.Text(), nullable=True),
        sa.Column("batas_rerata", sa.Text(), nullable=True),
        sa.Column("lantai_rerata", sa.Text(), nullable=False),
        sa.Column("varian_turun", sa.String(), nullable=False),
        sa.Column("skala", sa.String(), nullable=False),
        sa.Column("pengisi_boleh_memeriksa", sa.Boolean(), nullable=False),
        sa.Column("persetujuan_tertulis", sa.Boolean(), nullable=False),
        sa.Column("kertas", sa.String(), nullable=False),
        sa.Column("huruf", sa.String(), nullable=False),
        sa.Column("margin_mm", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["opd_id"], ["opd.id"], name=op.f("fk_kebijakan_opd_id_opd")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kebijakan")),
        sa.UniqueConstraint("opd_id", "nomor", name=op.f("uq_kebijakan_opd_id_nomor")),
    )
    op.create_table(
        "orang",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("opd_id", sa.String(), nullable=False),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("nip", sa.String(), nullable=False),
        sa.Column("pangkat", sa.String(), nullable=False),
        sa.Column("berhenti_pada", sa.Date(), nullable=True),
        sa.Column("versi", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["opd_id"], ["opd.id"], name=op.f("fk_orang_opd_id_opd")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orang")),
    )
    op.create_table(
        "simpul",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("opd_id", sa.String(), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("kode", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["opd_id"], ["opd.id"], name=op.f("fk_simpul_opd_id_opd")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_simpul")),
        sa.UniqueConstraint("opd_id", "jenis", "kode", name=op.f("uq_simpul_opd_id_jenis_kode")),
    )
    op.create_table(
        "sop_versi",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("opd_id", sa.String(), nullable=False),
        sa.Column("kode", sa.String(), nullable=False),
        sa.Column("nomor", sa.Integer(), nullable=False),
        sa.Column("sidik", sa.String(), nullable=False),
        sa.Column("isi", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["opd_id"], ["opd.id"], name=op.f("fk_sop_versi_opd_id_opd")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sop_versi")),
        sa.UniqueConstraint("opd_id", "kode", "sidik", name=op.f("uq_sop_versi_opd_id_kode_sidik")),
    )
    op.create_table(
        "unit_kerja",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("opd_id", sa.String(), nullable=False),
        sa.Column("induk_id", sa.String(), nullable=True),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("singkatan", sa.String(), nullable=False),
        sa.Column("urut", sa.Integer(), nullable=False),
        sa.Column("berhenti_pada", sa.Date(), nullable=True),
        sa.Column("versi", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["induk_id"], ["unit_kerja.id"], name=op.f("fk_unit_kerja_induk_id_unit_kerja")
        ),
        sa.ForeignKeyConstraint(["opd_id"], ["opd.id"], name=op.f("fk_unit_kerja_opd_id_opd")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_kerja")),
        sa.UniqueConstraint("opd_id", "nama", name=op.f("uq_unit_kerja_opd_id_nama")),
    )
    op.create_table(
        "akun",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("opd_id", sa.String(), nullable=False),
        sa.Column("orang_id", sa.String(), nullable=False),
        sa.Column("nama_akun", sa.String(), nullable=False),
        sa.Column("sandi", sa.String(), nullable=False),
        sa.Column("gagal", sa.Integer(), nullable=False),
        sa.Column("tunggu_sampai", sa.String(), nullable=True),
        sa.Column("harus_ganti", sa.Boolean(), nullable=False),
        sa.Column("aktif", sa.Boolean(), nullable=False),
        sa.Column("versi", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["opd_id"], ["opd.id"], name=op.f("fk_akun_opd_id_opd")),
        sa.ForeignKeyConstraint(["orang_id"], ["orang.id"], name=op.f("fk_akun_orang_id_orang")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_akun")),
        sa.UniqueConstraint("opd_id", "nama_akun", name=op.f("uq_akun_opd_id_nama_akun")),
        sa.UniqueConstraint("orang_id", name=op.f("uq_akun_orang_id")),
    )
    op.create_table(
        "indikator_versi",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("opd_id", sa.String(), nullable=False),
        sa.Column("indikator_id", sa.String(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("nomor", sa.Integer(), nullable=False),
        sa.Column("berlaku_mulai", sa.Date(), nullable=False),
        sa.Column("alasan", sa.String(), nullable=False),
        sa.Column("urut", sa.Integer(), nullable=False),
        sa.Column("berhenti", sa.Boolean(), nullable=False),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("simpul_id", sa.String(), nullable=False),
        sa.Column("unit_id", sa.String(), nullable=False),
        sa.Column("satuan", sa.String(), nullable=False),
        sa.Column("desimal", sa.Integer(), nullable=False),
        sa.Column("polaritas", sa.String(), nullable=False),
        sa.Column("varian", sa.String(), nullable=False),
        sa.Column("agregasi", sa.String(), nullable=False),
        sa.Column("kumulatif_realisasi", sa.Boolean(), nullable=False),
        sa.Column("kumulatif_target", sa.Boolean(), nullable=False),
        sa.Column("frekuensi", sa.String(), nullable=False),
        sa.Column("definisi", sa.String(), nullable=False),
        sa.Column("alasan_pemilihan", sa.String(), nullable=False),
        sa.Column("rumus", sa.String(), nullable=False),
        sa.Column("pembilang", sa.String(), nullable=False),
        sa.Column("penyebut", sa.String(), nullable=False),
        sa.Column("pengali", sa.Text(), nullable=False),
        sa.Column("batas_bawah", sa.Text(), nullable=True),
        sa.Column("batas_atas", sa.Text(), nullable=True),
        sa.Column("realisasi_terburuk", sa.Text(), nullable=True),
        sa.Column("predikat", sa.String(), nullable=False),
        sa.Column("sumber_data", sa.String(), nullable=False),
        sa.Column("bukti", sa.String(), nullable=False),
        sa.Column("penanggung_jawab", sa.String(), nullable=False),
        sa.Column("baseline", sa.Text(), nullable=True),
        sa.Column("baseline_tahun", sa.Integer(), nullable=True),
        sa.Column("target_renstra", sa.Text(), nullable=True),
        sa.Column("standar_nasional", sa.Text(), nullable=True),
        sa.Column("standar_sumber", sa.String(), nullable=False),
        sa.Column("bobot", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["indikator_id"],
            ["indikator.id"],
            name=op.f("fk_indikator_versi_indikator_id_indikator"),
        ),
        sa.ForeignKeyConstraint(["opd_id"], ["opd.id"], name=op.f("fk_indikator_versi_opd_id_opd")),
        sa.ForeignKeyConstraint(
            ["simpul_id"], ["simpul.id"], name=op.f("fk_indikator_versi_simpul_id_simpul")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["unit_kerja.id"], name=op.f("fk_indikator_versi_unit_id_unit_kerja")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indikator_versi")),
        sa.UniqueConstraint(
            "indikator_id",
            "tahun",
            "nomor",
            name=op.f("uq_indikator_versi_indikator_id_tahun_nomor"),
        ),
    )
    op.create_index(op.f("ix_indikator_versi_tahun"), "indikator_versi", ["tahun"], unique=False)
    op.create_table(
        "jabatan_dipegang",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("opd_id", sa.String(), nullable=False),
        sa.Column("orang_id", sa.String(), nullable=False),
        sa.Column("unit_id", sa.String(), nullable=True),
        sa.Column("nama", sa.String(), nullable=False),
        sa.Column("sifat", sa.String(), nullable=False),
        sa.Column("mulai", sa.Date(), nullable=False),
        sa.Column("sampai", sa.Date(), nullable=True),
        sa.Column("versi", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["opd_id"], ["opd.id"], name=op.f("fk_jabatan_dipegang_opd_id_opd")
        ),
        sa.ForeignKeyConstraint(
            ["orang_id"], ["orang.id"], name=op.f("fk_jabatan_dipegang_orang_id_orang")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["unit_kerja.id"], name=op.f("fk_jabatan_dipegang_unit_id_unit_kerja")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_jabatan_dipegang")),
    )
    op.create_index(
        op.f("ix_jabatan_dipegang_orang_id"), "jabatan_dipegang", ["orang_id"], unique=False
    )
    op.create_table(
        "pagu",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("opd_id", sa.String(), nullable=False),
        sa.Column("simpul_id", sa.String(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("nomor", sa.Integer(), nullable=False),
        sa.Column("nilai", sa.Integer(), nullable=False),
        sa.Column("berlaku_mulai", sa.Date(), nullable=False),
        sa.Column("alasan", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["opd_id"], ["opd.id"], name=op.f("fk_pagu_opd_id_opd")),
        sa.ForeignKeyConstraint(
            ["simpul_id"], ["simpul.id"], name=op.f("fk_pagu_simpul_id_simpul")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pagu")),
        sa.UniqueConstraint(
            "simpul_id", "tahun", "jenis", "nomor", name=op.f("uq_pagu_simpul_id_tahun_jenis_nomor")
        ),
    )
    op.create_index(op.f("ix_pagu_tahun"), "pagu", ["tahun"], unique=False)
    op.create_table(
        "peran_dipegang",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("opd_id", sa.String(), nullable=False),
        sa.Column("orang_id", sa.String(), nullable=False),
        sa.Column("unit_id", sa.String(), nullable=True),
        sa.Column("peran", sa.String(), nullable=False),
        sa.Column("mulai", sa.Date(), nullable=False),
        sa.Column("sampai", sa.Date(), nullable=True),
        sa.Column("versi", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["opd_id"], ["opd.id"], name=op.f("fk_peran_dipegang_opd_id_opd")),
        sa.ForeignKeyConstraint(
            ["orang_id"], ["orang.id"], name=op.f("fk_peran_dipegang_orang_id_orang")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["unit_kerja.id"], name=op.f("fk_peran_dipegang_unit_id_unit_kerja")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_peran_dipegang")),
    )
    op.create_index(
        op.f("ix_peran_dipegang_orang_id"), "peran_dipegang", ["orang_id"], unique=False
    )
    op.create_table(
        "realisasi_anggaran",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("opd_id", sa.String(), nullable=False),
        sa.Column("simpul_id", sa.String(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("ke", sa.Integer(), nullable=False),
        sa.Column("nilai", sa.Integer(), nullable=True),
        sa.Column("teks_asli", sa.String(), nullable=False),
        sa.Column("penjelasan", sa.String(), nullable=False),
        sa.Column("temuan", sa.String(), nullable=False),
        sa.Column("diubah_pada", sa.String(), nullable=False),
        sa.Column("diubah_oleh", sa.String(), nullable=False),
        sa.Column("versi", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["opd_id"], ["opd.id"], name=op.f("fk_realisasi_anggaran_opd_id_opd")
        ),
        sa.ForeignKeyConstraint(
            ["simpul_id"], ["simpul.id"], name=op.f("fk_realisasi_anggaran_simpul_id_simpul")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_realisasi_anggaran")),
        sa.UniqueConstraint(
            "simpul_id",
            "tahun",
            "jenis",
            "ke",
            name=op.f("uq_realisasi_anggaran_simpul_id_tahun_jenis_ke"),
        ),
    )
    op.create_table(
        "siklus",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("opd_id", sa.String(), nullable=False),
        sa.Column("sop_versi_id", sa.String(), nullable=False),
        sa.Column("sop_kode", sa.String(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("ke", sa.Integer(), nullable=False),
        sa.Column("dimulai", sa.String(), nullable=False),
        sa.Column("tenggat", sa.Date(), nullable=False),
        sa.Column("versi", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["opd_id"], ["opd.id"], name=op.f("fk_siklus_opd_id_opd")),
        sa.ForeignKeyConstraint(
            ["sop_versi_id"], ["sop_versi.id"], name=op.f("fk_siklus_sop_versi_id_sop_versi")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_siklus")),
        sa.UniqueConstraint(
            "opd_id",
            "sop_kode",
            "tahun",
            "jenis",
            "ke",
            name=op.f("uq_siklus_opd_id_sop_kode_tahun_jenis_ke"),
        ),
    )
    op.create_table(
        "simpul_versi",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("opd_id", sa.String(), nullable=False),
        sa.Column("simpul_id", sa.String(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("nomor", sa.Integer(), nullable=False),
        sa.Column("berlaku_mulai", sa.Date(), nullable=False),
        sa.Column("alasan", sa.String(), nullable=False),
        sa.Column("induk_id", sa.String(), nullable=True),
        sa.Column("unit_id", sa.String(), nullable=True),
        sa.Column("uraian", sa.String(), nullable=False),
        sa.Column("urut", sa.Integer(), nullable=False),
        sa.Column("berhenti", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["induk_id"], ["simpul.id"], name=op.f("fk_simpul_versi_induk_id_simpul")
        ),
        sa.ForeignKeyConstraint(["opd_id"], ["opd.id"], name=op.f("fk_simpul_versi_opd_id_opd")),
        sa.ForeignKeyConstraint(
            ["simpul_id"], ["simpul.id"], name=op.f("fk_simpul_versi_simpul_id_simpul")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["unit_kerja.id"], name=op.f("fk_simpul_versi_unit_id_unit_kerja")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_simpul_versi")),
        sa.UniqueConstraint(
            "simpul_id", "tahun", "nomor", name=op.f("uq_simpul_versi_simpul_id_tahun_nomor")
        ),
    )
    op.create_index(op.f("ix_simpul_versi_tahun"), "simpul_versi", ["tahun"], unique=False)
    op.create_table(
        "disposisi",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("siklus_id", sa.String(), nullable=False),
        sa.Column("unit_id", sa.String(), nullable=True),
        sa.Column("dari", sa.String(), nullable=False),
        sa.Column("ke", sa.String(), nullable=False),
        sa.Column("arah", sa.String(), nullable=False),
        sa.Column("orang_id", sa.String(), nullable=False),
        sa.Column("atas_nama", sa.String(), nullable=False),
        sa.Column("catatan", sa.String(), nullable=False),
        sa.Column("pada", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["orang_id"], ["orang.id"], name=op.f("fk_disposisi_orang_id_orang")
        ),
        sa.ForeignKeyConstraint(
            ["siklus_id"], ["siklus.id"], name=op.f("fk_disposisi_siklus_id_siklus")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["unit_kerja.id"], name=op.f("fk_disposisi_unit_id_unit_kerja")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disposisi")),
    )
    op.create_index(op.f("ix_disposisi_siklus_id"), "disposisi", ["siklus_id"], unique=False)
    op.create_table(
        "langkah_berjalan",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("siklus_id", sa.String(), nullable=False),
        sa.Column("kode", sa.String(), nullable=False),
        sa.Column("unit_id", sa.String(), nullable=True),
        sa.Column("keadaan", sa.String(), nullable=False),
        sa.Column("sejak", sa.String(), nullable=True),
        sa.Column("oleh", sa.String(), nullable=False),
        sa.Column("catatan", sa.String(), nullable=False),
        sa.Column("versi", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["siklus_id"], ["siklus.id"], name=op.f("fk_langkah_berjalan_siklus_id_siklus")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["unit_kerja.id"], name=op.f("fk_langkah_berjalan_unit_id_unit_kerja")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_langkah_berjalan")),
        sa.UniqueConstraint(
            "siklus_id", "kode", "unit_id", name=op.f("uq_langkah_berjalan_siklus_id_kode_unit_id")
        ),
    )
    op.create_table(
        "realisasi",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("opd_id", sa.String(), nullable=False),
        sa.Column("indikator_id", sa.String(), nullable=False),
        sa.Column("indikator_versi_id", sa.String(), nullable=False),
        sa.Column("kebijakan_id", sa.String(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("ke", sa.Integer(), nullable=False),
        sa.Column("keadaan", sa.String(), nullable=False),
        sa.Column("nilai", sa.Text(), nullable=True),
        sa.Column("pembilang", sa.Text(), nullable=True),
        sa.Column("penyebut", sa.Text(), nullable=True),
        sa.Column("teks_asli", sa.String(), nullable=False),
        sa.Column("alasan", sa.String(), nullable=False),
        sa.Column("penjelasan", sa.String(), nullable=False),
        sa.Column("kendala", sa.String(), nullable=False),
        sa.Column("upaya", sa.String(), nullable=False),
        sa.Column("catatan_kembali", sa.String(), nullable=False),
        sa.Column("temuan", sa.String(), nullable=False),
        sa.Column("diubah_pada", sa.String(), nullable=False),
        sa.Column("diubah_oleh", sa.String(), nullable=False),
        sa.Column("versi", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["indikator_id"], ["indikator.id"], name=op.f("fk_realisasi_indikator_id_indikator")
        ),
        sa.ForeignKeyConstraint(
            ["indikator_versi_id"],
            ["indikator_versi.id"],
            name=op.f("fk_realisasi_indikator_versi_id_indikator_versi"),
        ),
        sa.ForeignKeyConstraint(
            ["kebijakan_id"], ["kebijakan.id"], name=op.f("fk_realisasi_kebijakan_id_kebijakan")
        ),
        sa.ForeignKeyConstraint(["opd_id"], ["opd.id"], name=op.f("fk_realisasi_opd_id_opd")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_realisasi")),
        sa.UniqueConstraint(
            "indikator_id",
            "tahun",
            "jenis",
            "ke",
            name=op.f("uq_realisasi_indikator_id_tahun_jenis_ke"),
        ),
    )
    op.create_index(
        op.f("ix_realisasi_opd_id_tahun_jenis_ke"),
        "realisasi",
        ["opd_id", "tahun", "jenis", "ke"],
        unique=False,
    )
    op.create_table(
        "target",
        sa.Column("indikator_versi_id", sa.String(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(), nullable=False),
        sa.Column("ke", sa.Integer(), nullable=False),
        sa.Column("nilai", sa.Text(), nullable=False),
        sa.Column("atas", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["indikator_versi_id"],
            ["indikator_versi.id"],
            name=op.f("fk_target_indikator_versi_id_indikator_versi"),
        ),
        sa.PrimaryKeyConstraint(
            "indikator_versi_id", "tahun", "jenis", "ke", name=op.f("pk_target")
        ),
    )
