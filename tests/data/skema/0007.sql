PRAGMA application_id=1396788048;
PRAGMA user_version=7;
BEGIN TRANSACTION;
CREATE TABLE agenda (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	buku VARCHAR NOT NULL, 
	tahun INTEGER NOT NULL, 
	urut INTEGER NOT NULL, 
	sisipan VARCHAR NOT NULL, 
	nomor VARCHAR NOT NULL, 
	tanggal DATE NOT NULL, 
	perihal VARCHAR NOT NULL, 
	tujuan VARCHAR NOT NULL, 
	naskah_id VARCHAR, 
	keadaan VARCHAR NOT NULL, 
	alasan VARCHAR NOT NULL, 
	dicatat_pada VARCHAR NOT NULL, 
	dicatat_oleh VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_agenda PRIMARY KEY (id), 
	CONSTRAINT fk_agenda_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_agenda_naskah_id_naskah FOREIGN KEY(naskah_id) REFERENCES naskah (id), 
	CONSTRAINT uq_agenda_opd_id_buku_tahun_urut_sisipan UNIQUE (opd_id, buku, tahun, urut, sisipan)
);
INSERT INTO "agenda" VALUES('agenda-1','opd-1','keluar',2026,1,'','067/1/2026','2026-01-02','','','naskah-1','dipakai','','2026-03-02T01:00:00.000000Z','',1);
INSERT INTO "agenda" VALUES('agenda-2','opd-2','keluar',2026,1,'','067/1/2026','2026-01-02','','','naskah-2','dipakai','','2026-03-02T01:00:00.000000Z','',1);
INSERT INTO "agenda" VALUES('agenda-3','opd-3','keluar',2026,1,'','067/1/2026','2026-01-02','','','naskah-3','dipakai','','2026-03-02T01:00:00.000000Z','',1);
CREATE TABLE akun (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	orang_id VARCHAR NOT NULL, 
	nama_akun VARCHAR NOT NULL, 
	sandi VARCHAR NOT NULL, 
	gagal INTEGER NOT NULL, 
	tunggu_sampai VARCHAR, 
	harus_ganti BOOLEAN NOT NULL, 
	aktif BOOLEAN NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_akun PRIMARY KEY (id), 
	CONSTRAINT fk_akun_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_akun_orang_id_orang FOREIGN KEY(orang_id) REFERENCES orang (id), 
	CONSTRAINT uq_akun_opd_id_nama_akun UNIQUE (opd_id, nama_akun), 
	CONSTRAINT uq_akun_orang_id UNIQUE (orang_id)
);
INSERT INTO "akun" VALUES('akun-1','opd-1','orang-1','kasubag1','$argon2id$x',0,NULL,0,1,1);
INSERT INTO "akun" VALUES('akun-2','opd-2','orang-2','kasubag2','$argon2id$x',0,NULL,0,1,1);
INSERT INTO "akun" VALUES('akun-3','opd-3','orang-3','kasubag3','$argon2id$x',0,NULL,0,1,1);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0007');
CREATE TABLE arsip_dokumen (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	dokumen_id VARCHAR NOT NULL, 
	klasifikasi VARCHAR NOT NULL, 
	rak VARCHAR NOT NULL, 
	retensi_aktif INTEGER, 
	retensi_inaktif INTEGER, 
	nasib VARCHAR NOT NULL, 
	pindaian VARCHAR NOT NULL, 
	pindaian_nama VARCHAR NOT NULL, 
	tte VARCHAR NOT NULL, 
	tte_nama VARCHAR NOT NULL, 
	tte_hasil VARCHAR NOT NULL, 
	diubah_pada VARCHAR NOT NULL, 
	diubah_oleh VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_arsip_dokumen PRIMARY KEY (id), 
	CONSTRAINT fk_arsip_dokumen_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_arsip_dokumen_dokumen_id_dokumen FOREIGN KEY(dokumen_id) REFERENCES dokumen (id), 
	CONSTRAINT uq_arsip_dokumen_dokumen_id UNIQUE (dokumen_id)
);
INSERT INTO "arsip_dokumen" VALUES('arsip-1','opd-1','dokumen-1','','A-1',NULL,NULL,'','','','','','{}','2026-03-02T01:00:00.000000Z','',1);
INSERT INTO "arsip_dokumen" VALUES('arsip-2','opd-2','dokumen-2','','A-1',NULL,NULL,'','','','','','{}','2026-03-02T01:00:00.000000Z','',1);
INSERT INTO "arsip_dokumen" VALUES('arsip-3','opd-3','dokumen-3','','A-1',NULL,NULL,'','','','','','{}','2026-03-02T01:00:00.000000Z','',1);
CREATE TABLE aturan_periksa (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	kode VARCHAR NOT NULL, 
	nomor INTEGER NOT NULL, 
	berlaku_mulai DATE NOT NULL, 
	aktif BOOLEAN NOT NULL, 
	ambang TEXT, 
	alasan VARCHAR NOT NULL, 
	ditetapkan_oleh VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_aturan_periksa PRIMARY KEY (id), 
	CONSTRAINT fk_aturan_periksa_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT uq_aturan_periksa_opd_id_kode_nomor UNIQUE (opd_id, kode, nomor)
);
INSERT INTO "aturan_periksa" VALUES('aturan-1','opd-1','lonjakan',1,'2026-01-02',1,'50','','',1);
INSERT INTO "aturan_periksa" VALUES('aturan-2','opd-2','lonjakan',1,'2026-01-02',1,'50','','',1);
INSERT INTO "aturan_periksa" VALUES('aturan-3','opd-3','lonjakan',1,'2026-01-02',1,'50','','',1);
CREATE TABLE bukti (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	indikator_id VARCHAR NOT NULL, 
	tahun INTEGER NOT NULL, 
	jenis VARCHAR NOT NULL, 
	ke INTEGER NOT NULL, 
	macam VARCHAR NOT NULL, 
	nama VARCHAR NOT NULL, 
	isi VARCHAR NOT NULL, 
	sidik VARCHAR NOT NULL, 
	ukuran INTEGER NOT NULL, 
	tautan VARCHAR NOT NULL, 
	gambar_saja BOOLEAN NOT NULL, 
	ditambah_pada VARCHAR NOT NULL, 
	ditambah_oleh VARCHAR NOT NULL, 
	dicabut_pada VARCHAR, 
	dicabut_oleh VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_bukti PRIMARY KEY (id), 
	CONSTRAINT fk_bukti_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_bukti_indikator_id_indikator FOREIGN KEY(indikator_id) REFERENCES indikator (id)
);
INSERT INTO "bukti" VALUES('bukti-1','opd-1','indikator-1',2026,'bulan',1,'','laporan.pdf','pdf','x',1,'',0,'2026-03-02T01:00:00.000000Z','',NULL,'',1);
INSERT INTO "bukti" VALUES('bukti-2','opd-2','indikator-2',2026,'bulan',2,'','laporan.pdf','pdf','x',1,'',0,'2026-03-02T01:00:00.000000Z','',NULL,'',1);
INSERT INTO "bukti" VALUES('bukti-3','opd-3','indikator-3',2026,'bulan',3,'','laporan.pdf','pdf','x',1,'',0,'2026-03-02T01:00:00.000000Z','',NULL,'',1);
CREATE TABLE disposisi (
	id VARCHAR NOT NULL, 
	siklus_id VARCHAR NOT NULL, 
	unit_id VARCHAR, 
	dari VARCHAR NOT NULL, 
	ke VARCHAR NOT NULL, 
	arah VARCHAR NOT NULL, 
	orang_id VARCHAR NOT NULL, 
	atas_nama VARCHAR NOT NULL, 
	catatan VARCHAR NOT NULL, 
	pada VARCHAR NOT NULL, penerima VARCHAR DEFAULT '[]' NOT NULL, instruksi VARCHAR DEFAULT '' NOT NULL, tenggat DATE, 
	CONSTRAINT pk_disposisi PRIMARY KEY (id), 
	CONSTRAINT fk_disposisi_orang_id_orang FOREIGN KEY(orang_id) REFERENCES orang (id), 
	CONSTRAINT fk_disposisi_siklus_id_siklus FOREIGN KEY(siklus_id) REFERENCES siklus (id), 
	CONSTRAINT fk_disposisi_unit_id_unit_kerja FOREIGN KEY(unit_id) REFERENCES unit_kerja (id)
);
INSERT INTO "disposisi" VALUES('disposisi-1','siklus-1','unit-1','mulai','isi','lanjut','orang-1','','','2026-03-02T01:00:00.000000Z','[]','',NULL);
INSERT INTO "disposisi" VALUES('disposisi-2','siklus-2','unit-2','mulai','isi','lanjut','orang-2','','','2026-03-02T01:00:00.000000Z','[]','',NULL);
INSERT INTO "disposisi" VALUES('disposisi-3','siklus-3','unit-3','mulai','isi','lanjut','orang-3','','','2026-03-02T01:00:00.000000Z','[]','',NULL);
CREATE TABLE "dokumen" (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	kode VARCHAR NOT NULL, 
	tahun INTEGER NOT NULL, 
	jenis VARCHAR NOT NULL, 
	ke INTEGER NOT NULL, 
	revisi INTEGER NOT NULL, 
	difinalkan VARCHAR NOT NULL, 
	disetujui_oleh VARCHAR NOT NULL, 
	jurnal_urut INTEGER NOT NULL, 
	jurnal_sidik VARCHAR NOT NULL, 
	sidik_isi VARCHAR NOT NULL, 
	beku VARCHAR NOT NULL, 
	unit_id VARCHAR, 
	urut INTEGER DEFAULT 1 NOT NULL, 
	naskah_id VARCHAR, 
	sidik_pdf VARCHAR DEFAULT '' NOT NULL, 
	berkas VARCHAR DEFAULT '' NOT NULL, 
	CONSTRAINT pk_dokumen PRIMARY KEY (id), 
	CONSTRAINT fk_dokumen_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_dokumen_unit_id_unit_kerja FOREIGN KEY(unit_id) REFERENCES unit_kerja (id), 
	CONSTRAINT fk_dokumen_naskah_id_naskah FOREIGN KEY(naskah_id) REFERENCES naskah (id), 
	CONSTRAINT uq_dokumen_opd_id_kode_tahun_jenis_ke_unit_id_urut_revisi UNIQUE (opd_id, kode, tahun, jenis, ke, unit_id, urut, revisi)
);
INSERT INTO "dokumen" VALUES('dokumen-1','opd-1','pengukuran',2026,'bulan',1,0,'2026-03-02T01:00:00.000000Z','x',1,'x','x','{}','unit-1',1,'naskah-1','','');
INSERT INTO "dokumen" VALUES('dokumen-2','opd-2','pengukuran',2026,'bulan',2,0,'2026-03-02T01:00:00.000000Z','x',1,'x','x','{}','unit-2',1,'naskah-2','','');
INSERT INTO "dokumen" VALUES('dokumen-3','opd-3','pengukuran',2026,'bulan',3,0,'2026-03-02T01:00:00.000000Z','x',1,'x','x','{}','unit-3',1,'naskah-3','','');
CREATE TABLE dokumen_kantor (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	tahun INTEGER NOT NULL, 
	macam VARCHAR NOT NULL, 
	judul VARCHAR NOT NULL, 
	nomor VARCHAR NOT NULL, 
	tanggal DATE, 
	catatan VARCHAR NOT NULL, 
	nama VARCHAR NOT NULL, 
	isi VARCHAR NOT NULL, 
	sidik VARCHAR NOT NULL, 
	ukuran INTEGER NOT NULL, 
	tautan VARCHAR NOT NULL, 
	ditambah_pada VARCHAR NOT NULL, 
	ditambah_oleh VARCHAR NOT NULL, 
	dicabut_pada VARCHAR, 
	dicabut_oleh VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_dokumen_kantor PRIMARY KEY (id), 
	CONSTRAINT fk_dokumen_kantor_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id)
);
INSERT INTO "dokumen_kantor" VALUES('dokumen_kantor-1','opd-1',2026,'renstra','Renstra','',NULL,'','','','',0,'','2026-03-02T01:00:00.000000Z','',NULL,'',1);
INSERT INTO "dokumen_kantor" VALUES('dokumen_kantor-2','opd-2',2026,'renstra','Renstra','',NULL,'','','','',0,'','2026-03-02T01:00:00.000000Z','',NULL,'',1);
INSERT INTO "dokumen_kantor" VALUES('dokumen_kantor-3','opd-3',2026,'renstra','Renstra','',NULL,'','','','',0,'','2026-03-02T01:00:00.000000Z','',NULL,'',1);
CREATE TABLE formulir_gerak (
	id VARCHAR NOT NULL, 
	formulir_id VARCHAR NOT NULL, 
	arah VARCHAR NOT NULL, 
	cara VARCHAR NOT NULL, 
	orang VARCHAR NOT NULL, 
	pada VARCHAR NOT NULL, 
	berkas VARCHAR NOT NULL, 
	sidik VARCHAR NOT NULL, 
	catatan VARCHAR NOT NULL, 
	dicatat_oleh VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_formulir_gerak PRIMARY KEY (id), 
	CONSTRAINT fk_formulir_gerak_formulir_id_formulir_terbit FOREIGN KEY(formulir_id) REFERENCES formulir_terbit (id)
);
INSERT INTO "formulir_gerak" VALUES('gerak-1','formulir-1','keluar','flash disk','Kasubag (Contoh)','2026-03-02T01:00:00.000000Z','','','','',1);
INSERT INTO "formulir_gerak" VALUES('gerak-2','formulir-2','keluar','flash disk','Kasubag (Contoh)','2026-03-02T01:00:00.000000Z','','','','',1);
INSERT INTO "formulir_gerak" VALUES('gerak-3','formulir-3','keluar','flash disk','Kasubag (Contoh)','2026-03-02T01:00:00.000000Z','','','','',1);
CREATE TABLE formulir_terbit (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	kode VARCHAR NOT NULL, 
	unit_id VARCHAR NOT NULL, 
	tahun INTEGER NOT NULL, 
	jenis VARCHAR NOT NULL, 
	ke INTEGER NOT NULL, 
	nomor INTEGER NOT NULL, 
	bentuk VARCHAR NOT NULL, 
	sidik_susunan VARCHAR NOT NULL, 
	isi_awal VARCHAR NOT NULL, 
	dibuat_pada VARCHAR NOT NULL, 
	dibuat_oleh VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_formulir_terbit PRIMARY KEY (id), 
	CONSTRAINT fk_formulir_terbit_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_formulir_terbit_unit_id_unit_kerja FOREIGN KEY(unit_id) REFERENCES unit_kerja (id), 
	CONSTRAINT uq_formulir_terbit_opd_id_kode UNIQUE (opd_id, kode), 
	CONSTRAINT uq_formulir_terbit_opd_id_tahun_jenis_ke_unit_id_nomor UNIQUE (opd_id, tahun, jenis, ke, unit_id, nomor)
);
INSERT INTO "formulir_terbit" VALUES('formulir-1','opd-1','AB21EFGH','unit-1',2026,'bulan',1,1,'xlsx','x','{}','2026-03-02T01:00:00.000000Z','',1);
INSERT INTO "formulir_terbit" VALUES('formulir-2','opd-2','AB22EFGH','unit-2',2026,'bulan',2,1,'xlsx','x','{}','2026-03-02T01:00:00.000000Z','',1);
INSERT INTO "formulir_terbit" VALUES('formulir-3','opd-3','AB23EFGH','unit-3',2026,'bulan',3,1,'xlsx','x','{}','2026-03-02T01:00:00.000000Z','',1);
CREATE TABLE hari_khusus (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	tanggal DATE NOT NULL, 
	nama VARCHAR NOT NULL, 
	masuk BOOLEAN NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_hari_khusus PRIMARY KEY (id), 
	CONSTRAINT fk_hari_khusus_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT uq_hari_khusus_opd_id_tanggal UNIQUE (opd_id, tanggal)
);
INSERT INTO "hari_khusus" VALUES('khusus-1','opd-1','2026-01-02','Hari jadi daerah',0,1);
INSERT INTO "hari_khusus" VALUES('khusus-2','opd-2','2026-01-02','Hari jadi daerah',0,1);
INSERT INTO "hari_khusus" VALUES('khusus-3','opd-3','2026-01-02','Hari jadi daerah',0,1);
CREATE TABLE indikator (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	kode VARCHAR NOT NULL, 
	CONSTRAINT pk_indikator PRIMARY KEY (id), 
	CONSTRAINT fk_indikator_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT uq_indikator_opd_id_kode UNIQUE (opd_id, kode)
);
INSERT INTO "indikator" VALUES('indikator-1','opd-1','I1');
INSERT INTO "indikator" VALUES('indikator-2','opd-2','I1');
INSERT INTO "indikator" VALUES('indikator-3','opd-3','I1');
CREATE TABLE indikator_versi (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	indikator_id VARCHAR NOT NULL, 
	tahun INTEGER NOT NULL, 
	nomor INTEGER NOT NULL, 
	berlaku_mulai DATE NOT NULL, 
	alasan VARCHAR NOT NULL, 
	urut INTEGER NOT NULL, 
	berhenti BOOLEAN NOT NULL, 
	nama VARCHAR NOT NULL, 
	jenis VARCHAR NOT NULL, 
	simpul_id VARCHAR NOT NULL, 
	unit_id VARCHAR NOT NULL, 
	satuan VARCHAR NOT NULL, 
	desimal INTEGER NOT NULL, 
	polaritas VARCHAR NOT NULL, 
	varian VARCHAR NOT NULL, 
	agregasi VARCHAR NOT NULL, 
	kumulatif_realisasi BOOLEAN NOT NULL, 
	kumulatif_target BOOLEAN NOT NULL, 
	frekuensi VARCHAR NOT NULL, 
	definisi VARCHAR NOT NULL, 
	alasan_pemilihan VARCHAR NOT NULL, 
	rumus VARCHAR NOT NULL, 
	pembilang VARCHAR NOT NULL, 
	penyebut VARCHAR NOT NULL, 
	pengali TEXT NOT NULL, 
	batas_bawah TEXT, 
	batas_atas TEXT, 
	realisasi_terburuk TEXT, 
	predikat VARCHAR NOT NULL, 
	sumber_data VARCHAR NOT NULL, 
	bukti VARCHAR NOT NULL, 
	penanggung_jawab VARCHAR NOT NULL, 
	baseline TEXT, 
	baseline_tahun INTEGER, 
	target_renstra TEXT, 
	standar_nasional TEXT, 
	standar_sumber VARCHAR NOT NULL, 
	bobot TEXT NOT NULL, 
	CONSTRAINT pk_indikator_versi PRIMARY KEY (id), 
	CONSTRAINT fk_indikator_versi_indikator_id_indikator FOREIGN KEY(indikator_id) REFERENCES indikator (id), 
	CONSTRAINT fk_indikator_versi_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_indikator_versi_simpul_id_simpul FOREIGN KEY(simpul_id) REFERENCES simpul (id), 
	CONSTRAINT fk_indikator_versi_unit_id_unit_kerja FOREIGN KEY(unit_id) REFERENCES unit_kerja (id), 
	CONSTRAINT uq_indikator_versi_indikator_id_tahun_nomor UNIQUE (indikator_id, tahun, nomor)
);
INSERT INTO "indikator_versi" VALUES('versi-1','opd-1','indikator-1',2026,1,'2026-01-02','',0,0,'Persentase layanan tepat waktu','iku','simpul-1','unit-1','%',2,'naik','','terakhir',0,0,'bulanan','','','','','','100',NULL,'100.00',NULL,'[]','','','',NULL,NULL,NULL,NULL,'','1');
INSERT INTO "indikator_versi" VALUES('versi-2','opd-2','indikator-2',2026,1,'2026-01-02','',0,0,'Persentase layanan tepat waktu','iku','simpul-2','unit-2','%',2,'naik','','terakhir',0,0,'bulanan','','','','','','100',NULL,'100.00',NULL,'[]','','','',NULL,NULL,NULL,NULL,'','1');
INSERT INTO "indikator_versi" VALUES('versi-3','opd-3','indikator-3',2026,1,'2026-01-02','',0,0,'Persentase layanan tepat waktu','iku','simpul-3','unit-3','%',2,'naik','','terakhir',0,0,'bulanan','','','','','','100',NULL,'100.00',NULL,'[]','','','',NULL,NULL,NULL,NULL,'','1');
CREATE TABLE jabatan_dipegang (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	orang_id VARCHAR NOT NULL, 
	unit_id VARCHAR, 
	nama VARCHAR NOT NULL, 
	sifat VARCHAR NOT NULL, 
	mulai DATE NOT NULL, 
	sampai DATE, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_jabatan_dipegang PRIMARY KEY (id), 
	CONSTRAINT fk_jabatan_dipegang_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_jabatan_dipegang_orang_id_orang FOREIGN KEY(orang_id) REFERENCES orang (id), 
	CONSTRAINT fk_jabatan_dipegang_unit_id_unit_kerja FOREIGN KEY(unit_id) REFERENCES unit_kerja (id)
);
INSERT INTO "jabatan_dipegang" VALUES('jabatan-1','opd-1','orang-1','unit-1','Kasubag Umum','definitif','2026-01-02',NULL,1);
INSERT INTO "jabatan_dipegang" VALUES('jabatan-2','opd-2','orang-2','unit-2','Kasubag Umum','definitif','2026-01-02',NULL,1);
INSERT INTO "jabatan_dipegang" VALUES('jabatan-3','opd-3','orang-3','unit-3','Kasubag Umum','definitif','2026-01-02',NULL,1);
CREATE TABLE jam_kerja (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	hari INTEGER NOT NULL, 
	sesi VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_jam_kerja PRIMARY KEY (id), 
	CONSTRAINT fk_jam_kerja_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT uq_jam_kerja_opd_id_hari UNIQUE (opd_id, hari)
);
INSERT INTO "jam_kerja" VALUES('jam-1','opd-1',4,'[["07.30","11.30"]]',1);
INSERT INTO "jam_kerja" VALUES('jam-2','opd-2',4,'[["07.30","11.30"]]',1);
INSERT INTO "jam_kerja" VALUES('jam-3','opd-3',4,'[["07.30","11.30"]]',1);
CREATE TABLE jurnal (
	instalasi VARCHAR NOT NULL, 
	urut INTEGER NOT NULL, 
	waktu VARCHAR NOT NULL, 
	jam_diragukan BOOLEAN NOT NULL, 
	opd_id VARCHAR, 
	orang_id VARCHAR, 
	nama VARCHAR NOT NULL, 
	peran VARCHAR NOT NULL, 
	atas_nama VARCHAR NOT NULL, 
	tindakan VARCHAR NOT NULL, 
	objek VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	membatalkan INTEGER, 
	isi VARCHAR NOT NULL, 
	sebelumnya VARCHAR NOT NULL, 
	sidik VARCHAR NOT NULL, 
	CONSTRAINT pk_jurnal PRIMARY KEY (instalasi, urut)
);
INSERT INTO "jurnal" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,'2026-03-02T01:00:01.000000Z',0,NULL,NULL,'Pengisi (Contoh)','pengisi','','kantor.isi','','Isi contoh',NULL,'[{"kunci":"opd-1","sebelum":null,"sesudah":{"alamat":"","id":"opd-1","jenis":"setwan","kontak":"","nama":"Sekretariat 1","pemda":"Contoh","sandi_pemulihan":"","tempat":"Contoh","versi":1,"zona":"WIB"},"tabel":"opd"},{"kunci":"kebijakan-1","sebelum":null,"sesudah":{"alasan":"","batas_rerata":null,"batas_tampil":null,"berlaku_mulai":"2026-01-02","huruf":"Liberation Sans","id":"kebijakan-1","kertas":"A4","kosong_nol":false,"lantai_rerata":"0","margin_mm":"20,20,20,25","nomor":1,"opd_id":"opd-1","pengisi_boleh_memeriksa":true,"persetujuan_tertulis":true,"skala":"{}","varian_turun":"selisih"},"tabel":"kebijakan"},{"kunci":"unit-1","sebelum":null,"sesudah":{"berhenti_pada":null,"id":"unit-1","induk_id":null,"nama":"Bagian Umum","opd_id":"opd-1","singkatan":"","urut":0,"versi":1},"tabel":"unit_kerja"},{"kunci":"sub-1","sebelum":null,"sesudah":{"berhenti_pada":null,"id":"sub-1","induk_id":"unit-1","nama":"Subbagian","opd_id":"opd-1","singkatan":"","urut":0,"versi":1},"tabel":"unit_kerja"},{"kunci":"orang-1","sebelum":null,"sesudah":{"berhenti_pada":null,"id":"orang-1","nama":"Kasubag 1 (Contoh)","nip":"","opd_id":"opd-1","pangkat":"","versi":1},"tabel":"orang"},{"kunci":"akun-1","sebelum":null,"sesudah":{"aktif":true,"gagal":0,"harus_ganti":false,"id":"akun-1","nama_akun":"kasubag1","opd_id":"opd-1","orang_id":"orang-1","sandi":"sha256:35af7f470575d37ce15251a62436add2e5c905d5c617fa904aad82ef55d9c8c1","tunggu_sampai":null,"versi":1},"tabel":"akun"},{"kunci":"jabatan-1","sebelum":null,"sesudah":{"id":"jabatan-1","mulai":"2026-01-02","nama":"Kasubag Umum","opd_id":"opd-1","orang_id":"orang-1","sampai":null,"sifat":"definitif","unit_id":"unit-1","versi":1},"tabel":"jabatan_dipegang"},{"kunci":"peran-1","sebelum":null,"sesudah":{"id":"peran-1","menggantikan_id":"orang-1","mulai":"2026-01-02","opd_id":"opd-1","orang_id":"orang-1","peran":"pengisi","sampai":null,"sifat":"plh","unit_id":"unit-1","versi":1},"tabel":"peran_dipegang"},{"kunci":"simpul-1","sebelum":null,"sesudah":{"id":"simpul-1","jenis":"sasaran","kode":"S1","opd_id":"opd-1"},"tabel":"simpul"},{"kunci":"simpul_versi-1","sebelum":null,"sesudah":{"alasan":"","berhenti":false,"berlaku_mulai":"2026-01-02","id":"simpul_versi-1","induk_id":null,"nomor":1,"opd_id":"opd-1","simpul_id":"simpul-1","tahun":2026,"unit_id":"unit-1","uraian":"Meningkatnya layanan","urut":0},"tabel":"simpul_versi"},{"kunci":"indikator-1","sebelum":null,"sesudah":{"id":"indikator-1","kode":"I1","opd_id":"opd-1"},"tabel":"indikator"},{"kunci":"versi-1","sebelum":null,"sesudah":{"agregasi":"terakhir","alasan":"","alasan_pemilihan":"","baseline":null,"baseline_tahun":null,"batas_atas":"100.00","batas_bawah":null,"berhenti":false,"berlaku_mulai":"2026-01-02","bobot":"1","bukti":"","definisi":"","desimal":2,"frekuensi":"bulanan","id":"versi-1","indikator_id":"indikator-1","jenis":"iku","kumulatif_realisasi":false,"kumulatif_target":false,"nama":"Persentase layanan tepat waktu","nomor":1,"opd_id":"opd-1","pembilang":"","penanggung_jawab":"","pengali":"100","penyebut":"","polaritas":"naik","predikat":"[]","realisasi_terburuk":null,"rumus":"","satuan":"%","simpul_id":"simpul-1","standar_nasional":null,"standar_sumber":"","sumber_data":"","tahun":2026,"target_renstra":null,"unit_id":"unit-1","urut":0,"varian":""},"tabel":"indikator_versi"},{"kunci":"smart-1","sebelum":null,"sesudah":{"butir":"S","catatan":"","dinilai_oleh":"","dinilai_pada":"2026-03-02T01:00:00.000000Z","id":"smart-1","indikator_id":"indikator-1","opd_id":"opd-1","tahun":2026,"terpenuhi":true,"versi":1},"tabel":"penilaian_smart"},{"kunci":"versi-1|2026|bulan|1","sebelum":null,"sesudah":{"atas":null,"indikator_versi_id":"versi-1","jenis":"bulan","ke":1,"nilai":"85.50","tahun":2026},"tabel":"target"},{"kunci":"pagu-1","sebelum":null,"sesudah":{"alasan":"","berlaku_mulai":"2026-01-02","id":"pagu-1","jenis":"murni","nilai":1500000,"nomor":1,"opd_id":"opd-1","simpul_id":"simpul-1","tahun":2026},"tabel":"pagu"},{"kunci":"realisasi-1","sebelum":null,"sesudah":{"alasan":"","catatan_kembali":"","diubah_oleh":"Pengisi (Contoh)","diubah_pada":"2026-03-02T01:00:00.000000Z","id":"realisasi-1","indikator_id":"indikator-1","indikator_versi_id":"versi-1","jenis":"bulan","ke":1,"keadaan":"terisi","kebijakan_id":"kebijakan-1","kendala":"","nilai":"80.25","opd_id":"opd-1","pembilang":null,"penjelasan":"","penyebut":null,"tahun":2026,"teks_asli":"","teks_penyebut":"","temuan":"[]","terlambat":false,"upaya":"","versi":1},"tabel":"realisasi"},{"kunci":"anggaran-1","sebelum":null,"sesudah":{"diubah_oleh":"","diubah_pada":"2026-03-02T01:00:00.000000Z","id":"anggaran-1","jenis":"bulan","ke":1,"nilai":750000,"opd_id":"opd-1","penjelasan":"","simpul_id":"simpul-1","tahun":2026,"teks_asli":"","temuan":"[]","terlambat":false,"versi":1},"tabel":"realisasi_anggaran"},{"kunci":"sop-1","sebelum":null,"sesudah":{"id":"sop-1","isi":"[sop]","kode":"pengumpulan","nomor":1,"opd_id":"opd-1","sidik":"x"},"tabel":"sop_versi"},{"kunci":"siklus-1","sebelum":null,"sesudah":{"dimulai":"2026-03-02T01:00:00.000000Z","id":"siklus-1","jenis":"bulan","ke":1,"opd_id":"opd-1","sop_kode":"pengumpulan","sop_versi_id":"sop-1","tahun":2026,"tenggat":"2026-01-02","versi":1},"tabel":"siklus"},{"kunci":"langkah-1","sebelum":null,"sesudah":{"catatan":"","id":"langkah-1","keadaan":"berjalan","kode":"isi","oleh":"","sejak":"2026-03-02T01:00:00.000000Z","siklus_id":"siklus-1","unit_id":"unit-1","versi":1},"tabel":"langkah_berjalan"},{"kunci":"disposisi-1","sebelum":null,"sesudah":{"arah":"lanjut","atas_nama":"","catatan":"","dari":"mulai","id":"disposisi-1","instruksi":"","ke":"isi","orang_id":"orang-1","pada":"2026-03-02T01:00:00.000000Z","penerima":"[]","siklus_id":"siklus-1","tenggat":null,"unit_id":"unit-1"},"tabel":"disposisi"},{"kunci":"kelengkapan-1","sebelum":null,"sesudah":{"ada":true,"berkas":"","butir":"Disposisi","catatan":"","diubah_oleh":"","diubah_pada":"2026-03-02T01:00:00.000000Z","id":"kelengkapan-1","langkah_id":"langkah-1","sidik":"","versi":1},"tabel":"kelengkapan_langkah"},{"kunci":"pengerjaan-1","sebelum":null,"sesudah":{"atas_nama":"","dibuka_pada":"2026-03-02T01:00:00.000000Z","hasil":"lanjut","id":"pengerjaan-1","langkah_id":"langkah-1","menit":15,"orang_id":"orang-1","peran":"pengisi","selesai_pada":"2026-03-02T01:00:00.000000Z","versi":1},"tabel":"pengerjaan"},{"kunci":"jam-1","sebelum":null,"sesudah":{"hari":4,"id":"jam-1","opd_id":"opd-1","sesi":"[[\"07.30\",\"11.30\"]]","versi":1},"tabel":"jam_kerja"},{"kunci":"khusus-1","sebelum":null,"sesudah":{"id":"khusus-1","masuk":false,"nama":"Hari jadi daerah","opd_id":"opd-1","tanggal":"2026-01-02","versi":1},"tabel":"hari_khusus"},{"kunci":"sk-1","sebelum":null,"sesudah":{"id":"sk-1","mulai":"2026-01-02","nomor":"188/1/2026","opd_id":"opd-1","sampai":"2026-12-31","tanggal":"2026-01-02","tentang":"","versi":1},"tabel":"sk_tim"},{"kunci":"sop_kantor-1","sebelum":null,"sesudah":{"dianut_oleh":"","dianut_pada":null,"dianut_sidik":"","id":"sop_kantor-1","identitas":"{}","kode":"pengumpulan","opd_id":"opd-1","versi":1},"tabel":"sop_kantor"},{"kunci":"masa-1","sebelum":null,"sesudah":{"alasan":"","dibuka":"2026-01-02","ditetapkan_oleh":"","ditetapkan_pada":"2026-03-02T01:00:00.000000Z","ditutup":"2026-01-15","id":"masa-1","jenis":"bulan","ke":1,"nomor":1,"opd_id":"opd-1","tahun":2026,"tenggat":"2026-01-10","unit_id":"unit-1","versi":1},"tabel":"masa_isi"},{"kunci":"formulir-1","sebelum":null,"sesudah":{"bentuk":"xlsx","dibuat_oleh":"","dibuat_pada":"2026-03-02T01:00:00.000000Z","id":"formulir-1","isi_awal":"{}","jenis":"bulan","ke":1,"kode":"AB21EFGH","nomor":1,"opd_id":"opd-1","sidik_susunan":"x","tahun":2026,"unit_id":"unit-1","versi":1},"tabel":"formulir_terbit"},{"kunci":"gerak-1","sebelum":null,"sesudah":{"arah":"keluar","berkas":"","cara":"flash disk","catatan":"","dicatat_oleh":"","formulir_id":"formulir-1","id":"gerak-1","orang":"Kasubag (Contoh)","pada":"2026-03-02T01:00:00.000000Z","sidik":"","versi":1},"tabel":"formulir_gerak"},{"kunci":"bukti-1","sebelum":null,"sesudah":{"dicabut_oleh":"","dicabut_pada":null,"ditambah_oleh":"","ditambah_pada":"2026-03-02T01:00:00.000000Z","gambar_saja":false,"id":"bukti-1","indikator_id":"indikator-1","isi":"pdf","jenis":"bulan","ke":1,"macam":"","nama":"laporan.pdf","opd_id":"opd-1","sidik":"x","tahun":2026,"tautan":"","ukuran":1,"versi":1},"tabel":"bukti"},{"kunci":"dokumen_kantor-1","sebelum":null,"sesudah":{"catatan":"","dicabut_oleh":"","dicabut_pada":null,"ditambah_oleh":"","ditambah_pada":"2026-03-02T01:00:00.000000Z","id":"dokumen_kantor-1","isi":"","judul":"Renstra","macam":"renstra","nama":"","nomor":"","opd_id":"opd-1","sidik":"","tahun":2026,"tanggal":null,"tautan":"","ukuran":0,"versi":1},"tabel":"dokumen_kantor"},{"kunci":"aturan-1","sebelum":null,"sesudah":{"aktif":true,"alasan":"","ambang":"50","berlaku_mulai":"2026-01-02","ditetapkan_oleh":"","id":"aturan-1","kode":"lonjakan","nomor":1,"opd_id":"opd-1","versi":1},"tabel":"aturan_periksa"},{"kunci":"pengecualian-1","sebelum":null,"sesudah":{"alasan":"Musim","diberi_oleh":"","diberi_pada":"2026-03-02T01:00:00.000000Z","dicabut_oleh":"","dicabut_pada":null,"id":"pengecualian-1","indikator_id":"indikator-1","jenis":"bulan","ke":1,"kode":"lonjakan","opd_id":"opd-1","simpul_id":null,"tahun":2026,"versi":1},"tabel":"pengecualian"},{"kunci":"pertanyaan-1","sebelum":null,"sesudah":{"dibuka_pada":"2026-03-02T01:00:00.000000Z","id":"pertanyaan-1","indikator_id":"indikator-1","jenis":"bulan","ke":1,"keadaan":"terbuka","kolom":"nilai","nilai_awal":"","opd_id":"opd-1","pembuka_id":"orang-1","simpul_id":null,"tahun":2026,"versi":1},"tabel":"pertanyaan"},{"kunci":"pesan-1","sebelum":null,"sesudah":{"id":"pesan-1","isi":"Dari mana?","macam":"tanya","nilai":"","orang_id":"orang-1","pada":"2026-03-02T01:00:00.000000Z","peran":"verifikator","pertanyaan_id":"pertanyaan-1","versi":1},"tabel":"pesan_pertanyaan"},{"kunci":"naskah-1","sebelum":null,"sesudah":{"alasan":"","cara":"basah","diubah_oleh":"","diubah_pada":"2026-03-02T01:00:00.000000Z","id":"naskah-1","induk_id":null,"isian":"{}","jenis":"bulan","ke":1,"keadaan":"konsep","kode":"undangan","nomor":"","opd_id":"opd-1","paraf":"[]","penanda":"[]","perihal":"Rapat","revisi":0,"siklus_id":"siklus-1","tahun":2026,"tanggal":null,"tembusan":"[]","tempat":"","unit_id":"unit-1","urut":1,"versi":1},"tabel":"naskah"},{"kunci":"dokumen-1","sebelum":null,"sesudah":{"beku":"{}","berkas":"","difinalkan":"2026-03-02T01:00:00.000000Z","disetujui_oleh":"x","id":"dokumen-1","jenis":"bulan","jurnal_sidik":"x","jurnal_urut":1,"ke":1,"kode":"pengukuran","naskah_id":"naskah-1","opd_id":"opd-1","revisi":0,"sidik_isi":"x","sidik_pdf":"","tahun":2026,"unit_id":"unit-1","urut":1},"tabel":"dokumen"},{"kunci":"tata-1","sebelum":null,"sesudah":{"atasan_jabatan":"","atasan_nama":"","atasan_nip":"","id":"tata-1","kaki_tte":"","kode_unit":"Set.DPRD","logo":"","opd_id":"opd-1","pola":"{}","versi":1},"tabel":"tata_naskah"},{"kunci":"agenda-1","sebelum":null,"sesudah":{"alasan":"","buku":"keluar","dicatat_oleh":"","dicatat_pada":"2026-03-02T01:00:00.000000Z","id":"agenda-1","keadaan":"dipakai","naskah_id":"naskah-1","nomor":"067/1/2026","opd_id":"opd-1","perihal":"","sisipan":"","tahun":2026,"tanggal":"2026-01-02","tujuan":"","urut":1,"versi":1},"tabel":"agenda"},{"kunci":"kirim-1","sebelum":null,"sesudah":{"banyaknya":1,"cara":"","catatan":"","dikirim":null,"diterima":null,"diterima_oleh":"","dokumen_id":"dokumen-1","id":"kirim-1","opd_id":"opd-1","penerima":"Bupati","tembusan":false,"urut":1,"versi":1},"tabel":"pengiriman"},{"kunci":"arsip-1","sebelum":null,"sesudah":{"diubah_oleh":"","diubah_pada":"2026-03-02T01:00:00.000000Z","dokumen_id":"dokumen-1","id":"arsip-1","klasifikasi":"","nasib":"","opd_id":"opd-1","pindaian":"","pindaian_nama":"","rak":"A-1","retensi_aktif":null,"retensi_inaktif":null,"tte":"","tte_hasil":"{}","tte_nama":"","versi":1},"tabel":"arsip_dokumen"},{"kunci":"lanjut-1","sebelum":null,"sesudah":{"asal":"kendala","dibuat_oleh":"","dibuat_pada":"2026-03-02T01:00:00.000000Z","disposisi_id":"disposisi-1","id":"lanjut-1","indikator_id":"indikator-1","jenis":"bulan","ke":1,"keadaan":"belum","keluaran":"","opd_id":"opd-1","orang_id":"orang-1","persen":0,"rencana":"","rujukan":"","simpul_id":"simpul-1","tahun":2026,"tenggat":"2026-01-02","unit_id":"unit-1","uraian":"Data terlambat","versi":1},"tabel":"tindak_lanjut"},{"kunci":"gerak_lanjut-1","sebelum":null,"sesudah":{"catatan":"","id":"gerak_lanjut-1","isi":"","keadaan":"proses","nama":"","oleh":"","pada":"2026-03-02T01:00:00.000000Z","persen":50,"sidik":"","tautan":"","tenggat":"2026-01-02","tindak_lanjut_id":"lanjut-1","versi":1},"tabel":"tindak_lanjut_gerak"},{"kunci":"opd-2","sebelum":null,"sesudah":{"alamat":"","id":"opd-2","jenis":"setwan","kontak":"","nama":"Sekretariat 2","pemda":"Contoh","sandi_pemulihan":"","tempat":"Contoh","versi":1,"zona":"WIB"},"tabel":"opd"},{"kunci":"kebijakan-2","sebelum":null,"sesudah":{"alasan":"","batas_rerata":null,"batas_tampil":null,"berlaku_mulai":"2026-01-02","huruf":"Liberation Sans","id":"kebijakan-2","kertas":"A4","kosong_nol":false,"lantai_rerata":"0","margin_mm":"20,20,20,25","nomor":1,"opd_id":"opd-2","pengisi_boleh_memeriksa":true,"persetujuan_tertulis":true,"skala":"{}","varian_turun":"selisih"},"tabel":"kebijakan"},{"kunci":"unit-2","sebelum":null,"sesudah":{"berhenti_pada":null,"id":"unit-2","induk_id":null,"nama":"Bagian Umum","opd_id":"opd-2","singkatan":"","urut":0,"versi":1},"tabel":"unit_kerja"},{"kunci":"sub-2","sebelum":null,"sesudah":{"berhenti_pada":null,"id":"sub-2","induk_id":"unit-2","nama":"Subbagian","opd_id":"opd-2","singkatan":"","urut":0,"versi":1},"tabel":"unit_kerja"},{"kunci":"orang-2","sebelum":null,"sesudah":{"berhenti_pada":null,"id":"orang-2","nama":"Kasubag 2 (Contoh)","nip":"","opd_id":"opd-2","pangkat":"","versi":1},"tabel":"orang"},{"kunci":"akun-2","sebelum":null,"sesudah":{"aktif":true,"gagal":0,"harus_ganti":false,"id":"akun-2","nama_akun":"kasubag2","opd_id":"opd-2","orang_id":"orang-2","sandi":"sha256:35af7f470575d37ce15251a62436add2e5c905d5c617fa904aad82ef55d9c8c1","tunggu_sampai":null,"versi":1},"tabel":"akun"},{"kunci":"jabatan-2","sebelum":null,"sesudah":{"id":"jabatan-2","mulai":"2026-01-02","nama":"Kasubag Umum","opd_id":"opd-2","orang_id":"orang-2","sampai":null,"sifat":"definitif","unit_id":"unit-2","versi":1},"tabel":"jabatan_dipegang"},{"kunci":"peran-2","sebelum":null,"sesudah":{"id":"peran-2","menggantikan_id":"orang-1","mulai":"2026-01-02","opd_id":"opd-2","orang_id":"orang-2","peran":"pengisi","sampai":null,"sifat":"plh","unit_id":"unit-2","versi":1},"tabel":"peran_dipegang"},{"kunci":"simpul-2","sebelum":null,"sesudah":{"id":"simpul-2","jenis":"sasaran","kode":"S1","opd_id":"opd-2"},"tabel":"simpul"},{"kunci":"simpul_versi-2","sebelum":null,"sesudah":{"alasan":"","berhenti":false,"berlaku_mulai":"2026-01-02","id":"simpul_versi-2","induk_id":"simpul-1","nomor":1,"opd_id":"opd-2","simpul_id":"simpul-2","tahun":2026,"unit_id":"unit-2","uraian":"Meningkatnya layanan","urut":0},"tabel":"simpul_versi"},{"kunci":"indikator-2","sebelum":null,"sesudah":{"id":"indikator-2","kode":"I1","opd_id":"opd-2"},"tabel":"indikator"},{"kunci":"versi-2","sebelum":null,"sesudah":{"agregasi":"terakhir","alasan":"","alasan_pemilihan":"","baseline":null,"baseline_tahun":null,"batas_atas":"100.00","batas_bawah":null,"berhenti":false,"berlaku_mulai":"2026-01-02","bobot":"1","bukti":"","definisi":"","desimal":2,"frekuensi":"bulanan","id":"versi-2","indikator_id":"indikator-2","jenis":"iku","kumulatif_realisasi":false,"kumulatif_target":false,"nama":"Persentase layanan tepat waktu","nomor":1,"opd_id":"opd-2","pembilang":"","penanggung_jawab":"","pengali":"100","penyebut":"","polaritas":"naik","predikat":"[]","realisasi_terburuk":null,"rumus":"","satuan":"%","simpul_id":"simpul-2","standar_nasional":null,"standar_sumber":"","sumber_data":"","tahun":2026,"target_renstra":null,"unit_id":"unit-2","urut":0,"varian":""},"tabel":"indikator_versi"},{"kunci":"smart-2","sebelum":null,"sesudah":{"butir":"S","catatan":"","dinilai_oleh":"","dinilai_pada":"2026-03-02T01:00:00.000000Z","id":"smart-2","indikator_id":"indikator-2","opd_id":"opd-2","tahun":2026,"terpenuhi":true,"versi":1},"tabel":"penilaian_smart"},{"kunci":"versi-2|2026|bulan|2","sebelum":null,"sesudah":{"atas":null,"indikator_versi_id":"versi-2","jenis":"bulan","ke":2,"nilai":"85.50","tahun":2026},"tabel":"target"},{"kunci":"pagu-2","sebelum":null,"sesudah":{"alasan":"","berlaku_mulai":"2026-01-02","id":"pagu-2","jenis":"murni","nilai":1500000,"nomor":1,"opd_id":"opd-2","simpul_id":"simpul-2","tahun":2026},"tabel":"pagu"},{"kunci":"realisasi-2","sebelum":null,"sesudah":{"alasan":"","catatan_kembali":"","diubah_oleh":"Pengisi (Contoh)","diubah_pada":"2026-03-02T01:00:00.000000Z","id":"realisasi-2","indikator_id":"indikator-2","indikator_versi_id":"versi-2","jenis":"bulan","ke":2,"keadaan":"terisi","kebijakan_id":"kebijakan-2","kendala":"","nilai":"80.25","opd_id":"opd-2","pembilang":null,"penjelasan":"","penyebut":null,"tahun":2026,"teks_asli":"","teks_penyebut":"","temuan":"[]","terlambat":false,"upaya":"","versi":1},"tabel":"realisasi"},{"kunci":"anggaran-2","sebelum":null,"sesudah":{"diubah_oleh":"","diubah_pada":"2026-03-02T01:00:00.000000Z","id":"anggaran-2","jenis":"bulan","ke":2,"nilai":750000,"opd_id":"opd-2","penjelasan":"","simpul_id":"simpul-2","tahun":2026,"teks_asli":"","temuan":"[]","terlambat":false,"versi":1},"tabel":"realisasi_anggaran"},{"kunci":"sop-2","sebelum":null,"sesudah":{"id":"sop-2","isi":"[sop]","kode":"pengumpulan","nomor":1,"opd_id":"opd-2","sidik":"x"},"tabel":"sop_versi"},{"kunci":"siklus-2","sebelum":null,"sesudah":{"dimulai":"2026-03-02T01:00:00.000000Z","id":"siklus-2","jenis":"bulan","ke":2,"opd_id":"opd-2","sop_kode":"pengumpulan","sop_versi_id":"sop-2","tahun":2026,"tenggat":"2026-01-02","versi":1},"tabel":"siklus"},{"kunci":"langkah-2","sebelum":null,"sesudah":{"catatan":"","id":"langkah-2","keadaan":"berjalan","kode":"isi","oleh":"","sejak":"2026-03-02T01:00:00.000000Z","siklus_id":"siklus-2","unit_id":"unit-2","versi":1},"tabel":"langkah_berjalan"},{"kunci":"disposisi-2","sebelum":null,"sesudah":{"arah":"lanjut","atas_nama":"","catatan":"","dari":"mulai","id":"disposisi-2","instruksi":"","ke":"isi","orang_id":"orang-2","pada":"2026-03-02T01:00:00.000000Z","penerima":"[]","siklus_id":"siklus-2","tenggat":null,"unit_id":"unit-2"},"tabel":"disposisi"},{"kunci":"kelengkapan-2","sebelum":null,"sesudah":{"ada":true,"berkas":"","butir":"Disposisi","catatan":"","diubah_oleh":"","diubah_pada":"2026-03-02T01:00:00.000000Z","id":"kelengkapan-2","langkah_id":"langkah-2","sidik":"","versi":1},"tabel":"kelengkapan_langkah"},{"kunci":"pengerjaan-2","sebelum":null,"sesudah":{"atas_nama":"","dibuka_pada":"2026-03-02T01:00:00.000000Z","hasil":"lanjut","id":"pengerjaan-2","langkah_id":"langkah-2","menit":15,"orang_id":"orang-2","peran":"pengisi","selesai_pada":"2026-03-02T01:00:00.000000Z","versi":1},"tabel":"pengerjaan"},{"kunci":"jam-2","sebelum":null,"sesudah":{"hari":4,"id":"jam-2","opd_id":"opd-2","sesi":"[[\"07.30\",\"11.30\"]]","versi":1},"tabel":"jam_kerja"},{"kunci":"khusus-2","sebelum":null,"sesudah":{"id":"khusus-2","masuk":false,"nama":"Hari jadi daerah","opd_id":"opd-2","tanggal":"2026-01-02","versi":1},"tabel":"hari_khusus"},{"kunci":"sk-2","sebelum":null,"sesudah":{"id":"sk-2","mulai":"2026-01-02","nomor":"188/1/2026","opd_id":"opd-2","sampai":"2026-12-31","tanggal":"2026-01-02","tentang":"","versi":1},"tabel":"sk_tim"},{"kunci":"sop_kantor-2","sebelum":null,"sesudah":{"dianut_oleh":"","dianut_pada":null,"dianut_sidik":"","id":"sop_kantor-2","identitas":"{}","kode":"pengumpulan","opd_id":"opd-2","versi":1},"tabel":"sop_kantor"},{"kunci":"masa-2","sebelum":null,"sesudah":{"alasan":"","dibuka":"2026-01-02","ditetapkan_oleh":"","ditetapkan_pada":"2026-03-02T01:00:00.000000Z","ditutup":"2026-01-15","id":"masa-2","jenis":"bulan","ke":2,"nomor":1,"opd_id":"opd-2","tahun":2026,"tenggat":"2026-01-10","unit_id":"unit-2","versi":1},"tabel":"masa_isi"},{"kunci":"formulir-2","sebelum":null,"sesudah":{"bentuk":"xlsx","dibuat_oleh":"","dibuat_pada":"2026-03-02T01:00:00.000000Z","id":"formulir-2","isi_awal":"{}","jenis":"bulan","ke":2,"kode":"AB22EFGH","nomor":1,"opd_id":"opd-2","sidik_susunan":"x","tahun":2026,"unit_id":"unit-2","versi":1},"tabel":"formulir_terbit"},{"kunci":"gerak-2","sebelum":null,"sesudah":{"arah":"keluar","berkas":"","cara":"flash disk","catatan":"","dicatat_oleh":"","formulir_id":"formulir-2","id":"gerak-2","orang":"Kasubag (Contoh)","pada":"2026-03-02T01:00:00.000000Z","sidik":"","versi":1},"tabel":"formulir_gerak"},{"kunci":"bukti-2","sebelum":null,"sesudah":{"dicabut_oleh":"","dicabut_pada":null,"ditambah_oleh":"","ditambah_pada":"2026-03-02T01:00:00.000000Z","gambar_saja":false,"id":"bukti-2","indikator_id":"indikator-2","isi":"pdf","jenis":"bulan","ke":2,"macam":"","nama":"laporan.pdf","opd_id":"opd-2","sidik":"x","tahun":2026,"tautan":"","ukuran":1,"versi":1},"tabel":"bukti"},{"kunci":"dokumen_kantor-2","sebelum":null,"sesudah":{"catatan":"","dicabut_oleh":"","dicabut_pada":null,"ditambah_oleh":"","ditambah_pada":"2026-03-02T01:00:00.000000Z","id":"dokumen_kantor-2","isi":"","judul":"Renstra","macam":"renstra","nama":"","nomor":"","opd_id":"opd-2","sidik":"","tahun":2026,"tanggal":null,"tautan":"","ukuran":0,"versi":1},"tabel":"dokumen_kantor"},{"kunci":"aturan-2","sebelum":null,"sesudah":{"aktif":true,"alasan":"","ambang":"50","berlaku_mulai":"2026-01-02","ditetapkan_oleh":"","id":"aturan-2","kode":"lonjakan","nomor":1,"opd_id":"opd-2","versi":1},"tabel":"aturan_periksa"},{"kunci":"pengecualian-2","sebelum":null,"sesudah":{"alasan":"Musim","diberi_oleh":"","diberi_pada":"2026-03-02T01:00:00.000000Z","dicabut_oleh":"","dicabut_pada":null,"id":"pengecualian-2","indikator_id":"indikator-2","jenis":"bulan","ke":2,"kode":"lonjakan","opd_id":"opd-2","simpul_id":null,"tahun":2026,"versi":1},"tabel":"pengecualian"},{"kunci":"pertanyaan-2","sebelum":null,"sesudah":{"dibuka_pada":"2026-03-02T01:00:00.000000Z","id":"pertanyaan-2","indikator_id":"indikator-2","jenis":"bulan","ke":2,"keadaan":"terbuka","kolom":"nilai","nilai_awal":"","opd_id":"opd-2","pembuka_id":"orang-2","simpul_id":null,"tahun":2026,"versi":1},"tabel":"pertanyaan"},{"kunci":"pesan-2","sebelum":null,"sesudah":{"id":"pesan-2","isi":"Dari mana?","macam":"tanya","nilai":"","orang_id":"orang-2","pada":"2026-03-02T01:00:00.000000Z","peran":"verifikator","pertanyaan_id":"pertanyaan-2","versi":1},"tabel":"pesan_pertanyaan"},{"kunci":"naskah-2","sebelum":null,"sesudah":{"alasan":"","cara":"basah","diubah_oleh":"","diubah_pada":"2026-03-02T01:00:00.000000Z","id":"naskah-2","induk_id":"naskah-1","isian":"{}","jenis":"bulan","ke":2,"keadaan":"konsep","kode":"undangan","nomor":"","opd_id":"opd-2","paraf":"[]","penanda":"[]","perihal":"Rapat","revisi":0,"siklus_id":"siklus-2","tahun":2026,"tanggal":null,"tembusan":"[]","tempat":"","unit_id":"unit-2","urut":1,"versi":1},"tabel":"naskah"},{"kunci":"dokumen-2","sebelum":null,"sesudah":{"beku":"{}","berkas":"","difinalkan":"2026-03-02T01:00:00.000000Z","disetujui_oleh":"x","id":"dokumen-2","jenis":"bulan","jurnal_sidik":"x","jurnal_urut":1,"ke":2,"kode":"pengukuran","naskah_id":"naskah-2","opd_id":"opd-2","revisi":0,"sidik_isi":"x","sidik_pdf":"","tahun":2026,"unit_id":"unit-2","urut":1},"tabel":"dokumen"},{"kunci":"tata-2","sebelum":null,"sesudah":{"atasan_jabatan":"","atasan_nama":"","atasan_nip":"","id":"tata-2","kaki_tte":"","kode_unit":"Set.DPRD","logo":"","opd_id":"opd-2","pola":"{}","versi":1},"tabel":"tata_naskah"},{"kunci":"agenda-2","sebelum":null,"sesudah":{"alasan":"","buku":"keluar","dicatat_oleh":"","dicatat_pada":"2026-03-02T01:00:00.000000Z","id":"agenda-2","keadaan":"dipakai","naskah_id":"naskah-2","nomor":"067/1/2026","opd_id":"opd-2","perihal":"","sisipan":"","tahun":2026,"tanggal":"2026-01-02","tujuan":"","urut":1,"versi":1},"tabel":"agenda"},{"kunci":"kirim-2","sebelum":null,"sesudah":{"banyaknya":1,"cara":"","catatan":"","dikirim":null,"diterima":null,"diterima_oleh":"","dokumen_id":"dokumen-2","id":"kirim-2","opd_id":"opd-2","penerima":"Bupati","tembusan":false,"urut":1,"versi":1},"tabel":"pengiriman"},{"kunci":"arsip-2","sebelum":null,"sesudah":{"diubah_oleh":"","diubah_pada":"2026-03-02T01:00:00.000000Z","dokumen_id":"dokumen-2","id":"arsip-2","klasifikasi":"","nasib":"","opd_id":"opd-2","pindaian":"","pindaian_nama":"","rak":"A-1","retensi_aktif":null,"retensi_inaktif":null,"tte":"","tte_hasil":"{}","tte_nama":"","versi":1},"tabel":"arsip_dokumen"},{"kunci":"lanjut-2","sebelum":null,"sesudah":{"asal":"kendala","dibuat_oleh":"","dibuat_pada":"2026-03-02T01:00:00.000000Z","disposisi_id":"disposisi-2","id":"lanjut-2","indikator_id":"indikator-2","jenis":"bulan","ke":2,"keadaan":"belum","keluaran":"","opd_id":"opd-2","orang_id":"orang-2","persen":0,"rencana":"","rujukan":"","simpul_id":"simpul-2","tahun":2026,"tenggat":"2026-01-02","unit_id":"unit-2","uraian":"Data terlambat","versi":1},"tabel":"tindak_lanjut"},{"kunci":"gerak_lanjut-2","sebelum":null,"sesudah":{"catatan":"","id":"gerak_lanjut-2","isi":"","keadaan":"proses","nama":"","oleh":"","pada":"2026-03-02T01:00:00.000000Z","persen":50,"sidik":"","tautan":"","tenggat":"2026-01-02","tindak_lanjut_id":"lanjut-2","versi":1},"tabel":"tindak_lanjut_gerak"},{"kunci":"opd-3","sebelum":null,"sesudah":{"alamat":"","id":"opd-3","jenis":"setwan","kontak":"","nama":"Sekretariat 3","pemda":"Contoh","sandi_pemulihan":"","tempat":"Contoh","versi":1,"zona":"WIB"},"tabel":"opd"},{"kunci":"kebijakan-3","sebelum":null,"sesudah":{"alasan":"","batas_rerata":null,"batas_tampil":null,"berlaku_mulai":"2026-01-02","huruf":"Liberation Sans","id":"kebijakan-3","kertas":"A4","kosong_nol":false,"lantai_rerata":"0","margin_mm":"20,20,20,25","nomor":1,"opd_id":"opd-3","pengisi_boleh_memeriksa":true,"persetujuan_tertulis":true,"skala":"{}","varian_turun":"selisih"},"tabel":"kebijakan"},{"kunci":"unit-3","sebelum":null,"sesudah":{"berhenti_pada":null,"id":"unit-3","induk_id":null,"nama":"Bagian Umum","opd_id":"opd-3","singkatan":"","urut":0,"versi":1},"tabel":"unit_kerja"},{"kunci":"sub-3","sebelum":null,"sesudah":{"berhenti_pada":null,"id":"sub-3","induk_id":"unit-3","nama":"Subbagian","opd_id":"opd-3","singkatan":"","urut":0,"versi":1},"tabel":"unit_kerja"},{"kunci":"orang-3","sebelum":null,"sesudah":{"berhenti_pada":null,"id":"orang-3","nama":"Kasubag 3 (Contoh)","nip":"","opd_id":"opd-3","pangkat":"","versi":1},"tabel":"orang"},{"kunci":"akun-3","sebelum":null,"sesudah":{"aktif":true,"gagal":0,"harus_ganti":false,"id":"akun-3","nama_akun":"kasubag3","opd_id":"opd-3","orang_id":"orang-3","sandi":"sha256:35af7f470575d37ce15251a62436add2e5c905d5c617fa904aad82ef55d9c8c1","tunggu_sampai":null,"versi":1},"tabel":"akun"},{"kunci":"jabatan-3","sebelum":null,"sesudah":{"id":"jabatan-3","mulai":"2026-01-02","nama":"Kasubag Umum","opd_id":"opd-3","orang_id":"orang-3","sampai":null,"sifat":"definitif","unit_id":"unit-3","versi":1},"tabel":"jabatan_dipegang"},{"kunci":"peran-3","sebelum":null,"sesudah":{"id":"peran-3","menggantikan_id":"orang-2","mulai":"2026-01-02","opd_id":"opd-3","orang_id":"orang-3","peran":"pengisi","sampai":null,"sifat":"plh","unit_id":"unit-3","versi":1},"tabel":"peran_dipegang"},{"kunci":"simpul-3","sebelum":null,"sesudah":{"id":"simpul-3","jenis":"sasaran","kode":"S1","opd_id":"opd-3"},"tabel":"simpul"},{"kunci":"simpul_versi-3","sebelum":null,"sesudah":{"alasan":"","berhenti":false,"berlaku_mulai":"2026-01-02","id":"simpul_versi-3","induk_id":"simpul-2","nomor":1,"opd_id":"opd-3","simpul_id":"simpul-3","tahun":2026,"unit_id":"unit-3","uraian":"Meningkatnya layanan","urut":0},"tabel":"simpul_versi"},{"kunci":"indikator-3","sebelum":null,"sesudah":{"id":"indikator-3","kode":"I1","opd_id":"opd-3"},"tabel":"indikator"},{"kunci":"versi-3","sebelum":null,"sesudah":{"agregasi":"terakhir","alasan":"","alasan_pemilihan":"","baseline":null,"baseline_tahun":null,"batas_atas":"100.00","batas_bawah":null,"berhenti":false,"berlaku_mulai":"2026-01-02","bobot":"1","bukti":"","definisi":"","desimal":2,"frekuensi":"bulanan","id":"versi-3","indikator_id":"indikator-3","jenis":"iku","kumulatif_realisasi":false,"kumulatif_target":false,"nama":"Persentase layanan tepat waktu","nomor":1,"opd_id":"opd-3","pembilang":"","penanggung_jawab":"","pengali":"100","penyebut":"","polaritas":"naik","predikat":"[]","realisasi_terburuk":null,"rumus":"","satuan":"%","simpul_id":"simpul-3","standar_nasional":null,"standar_sumber":"","sumber_data":"","tahun":2026,"target_renstra":null,"unit_id":"unit-3","urut":0,"varian":""},"tabel":"indikator_versi"},{"kunci":"smart-3","sebelum":null,"sesudah":{"butir":"S","catatan":"","dinilai_oleh":"","dinilai_pada":"2026-03-02T01:00:00.000000Z","id":"smart-3","indikator_id":"indikator-3","opd_id":"opd-3","tahun":2026,"terpenuhi":true,"versi":1},"tabel":"penilaian_smart"},{"kunci":"versi-3|2026|bulan|3","sebelum":null,"sesudah":{"atas":null,"indikator_versi_id":"versi-3","jenis":"bulan","ke":3,"nilai":"85.50","tahun":2026},"tabel":"target"},{"kunci":"pagu-3","sebelum":null,"sesudah":{"alasan":"","berlaku_mulai":"2026-01-02","id":"pagu-3","jenis":"murni","nilai":1500000,"nomor":1,"opd_id":"opd-3","simpul_id":"simpul-3","tahun":2026},"tabel":"pagu"},{"kunci":"realisasi-3","sebelum":null,"sesudah":{"alasan":"","catatan_kembali":"","diubah_oleh":"Pengisi (Contoh)","diubah_pada":"2026-03-02T01:00:00.000000Z","id":"realisasi-3","indikator_id":"indikator-3","indikator_versi_id":"versi-3","jenis":"bulan","ke":3,"keadaan":"terisi","kebijakan_id":"kebijakan-3","kendala":"","nilai":"80.25","opd_id":"opd-3","pembilang":null,"penjelasan":"","penyebut":null,"tahun":2026,"teks_asli":"","teks_penyebut":"","temuan":"[]","terlambat":false,"upaya":"","versi":1},"tabel":"realisasi"},{"kunci":"anggaran-3","sebelum":null,"sesudah":{"diubah_oleh":"","diubah_pada":"2026-03-02T01:00:00.000000Z","id":"anggaran-3","jenis":"bulan","ke":3,"nilai":750000,"opd_id":"opd-3","penjelasan":"","simpul_id":"simpul-3","tahun":2026,"teks_asli":"","temuan":"[]","terlambat":false,"versi":1},"tabel":"realisasi_anggaran"},{"kunci":"sop-3","sebelum":null,"sesudah":{"id":"sop-3","isi":"[sop]","kode":"pengumpulan","nomor":1,"opd_id":"opd-3","sidik":"x"},"tabel":"sop_versi"},{"kunci":"siklus-3","sebelum":null,"sesudah":{"dimulai":"2026-03-02T01:00:00.000000Z","id":"siklus-3","jenis":"bulan","ke":3,"opd_id":"opd-3","sop_kode":"pengumpulan","sop_versi_id":"sop-3","tahun":2026,"tenggat":"2026-01-02","versi":1},"tabel":"siklus"},{"kunci":"langkah-3","sebelum":null,"sesudah":{"catatan":"","id":"langkah-3","keadaan":"berjalan","kode":"isi","oleh":"","sejak":"2026-03-02T01:00:00.000000Z","siklus_id":"siklus-3","unit_id":"unit-3","versi":1},"tabel":"langkah_berjalan"},{"kunci":"disposisi-3","sebelum":null,"sesudah":{"arah":"lanjut","atas_nama":"","catatan":"","dari":"mulai","id":"disposisi-3","instruksi":"","ke":"isi","orang_id":"orang-3","pada":"2026-03-02T01:00:00.000000Z","penerima":"[]","siklus_id":"siklus-3","tenggat":null,"unit_id":"unit-3"},"tabel":"disposisi"},{"kunci":"kelengkapan-3","sebelum":null,"sesudah":{"ada":true,"berkas":"","butir":"Disposisi","catatan":"","diubah_oleh":"","diubah_pada":"2026-03-02T01:00:00.000000Z","id":"kelengkapan-3","langkah_id":"langkah-3","sidik":"","versi":1},"tabel":"kelengkapan_langkah"},{"kunci":"pengerjaan-3","sebelum":null,"sesudah":{"atas_nama":"","dibuka_pada":"2026-03-02T01:00:00.000000Z","hasil":"lanjut","id":"pengerjaan-3","langkah_id":"langkah-3","menit":15,"orang_id":"orang-3","peran":"pengisi","selesai_pada":"2026-03-02T01:00:00.000000Z","versi":1},"tabel":"pengerjaan"},{"kunci":"jam-3","sebelum":null,"sesudah":{"hari":4,"id":"jam-3","opd_id":"opd-3","sesi":"[[\"07.30\",\"11.30\"]]","versi":1},"tabel":"jam_kerja"},{"kunci":"khusus-3","sebelum":null,"sesudah":{"id":"khusus-3","masuk":false,"nama":"Hari jadi daerah","opd_id":"opd-3","tanggal":"2026-01-02","versi":1},"tabel":"hari_khusus"},{"kunci":"sk-3","sebelum":null,"sesudah":{"id":"sk-3","mulai":"2026-01-02","nomor":"188/1/2026","opd_id":"opd-3","sampai":"2026-12-31","tanggal":"2026-01-02","tentang":"","versi":1},"tabel":"sk_tim"},{"kunci":"sop_kantor-3","sebelum":null,"sesudah":{"dianut_oleh":"","dianut_pada":null,"dianut_sidik":"","id":"sop_kantor-3","identitas":"{}","kode":"pengumpulan","opd_id":"opd-3","versi":1},"tabel":"sop_kantor"},{"kunci":"masa-3","sebelum":null,"sesudah":{"alasan":"","dibuka":"2026-01-02","ditetapkan_oleh":"","ditetapkan_pada":"2026-03-02T01:00:00.000000Z","ditutup":"2026-01-15","id":"masa-3","jenis":"bulan","ke":3,"nomor":1,"opd_id":"opd-3","tahun":2026,"tenggat":"2026-01-10","unit_id":"unit-3","versi":1},"tabel":"masa_isi"},{"kunci":"formulir-3","sebelum":null,"sesudah":{"bentuk":"xlsx","dibuat_oleh":"","dibuat_pada":"2026-03-02T01:00:00.000000Z","id":"formulir-3","isi_awal":"{}","jenis":"bulan","ke":3,"kode":"AB23EFGH","nomor":1,"opd_id":"opd-3","sidik_susunan":"x","tahun":2026,"unit_id":"unit-3","versi":1},"tabel":"formulir_terbit"},{"kunci":"gerak-3","sebelum":null,"sesudah":{"arah":"keluar","berkas":"","cara":"flash disk","catatan":"","dicatat_oleh":"","formulir_id":"formulir-3","id":"gerak-3","orang":"Kasubag (Contoh)","pada":"2026-03-02T01:00:00.000000Z","sidik":"","versi":1},"tabel":"formulir_gerak"},{"kunci":"bukti-3","sebelum":null,"sesudah":{"dicabut_oleh":"","dicabut_pada":null,"ditambah_oleh":"","ditambah_pada":"2026-03-02T01:00:00.000000Z","gambar_saja":false,"id":"bukti-3","indikator_id":"indikator-3","isi":"pdf","jenis":"bulan","ke":3,"macam":"","nama":"laporan.pdf","opd_id":"opd-3","sidik":"x","tahun":2026,"tautan":"","ukuran":1,"versi":1},"tabel":"bukti"},{"kunci":"dokumen_kantor-3","sebelum":null,"sesudah":{"catatan":"","dicabut_oleh":"","dicabut_pada":null,"ditambah_oleh":"","ditambah_pada":"2026-03-02T01:00:00.000000Z","id":"dokumen_kantor-3","isi":"","judul":"Renstra","macam":"renstra","nama":"","nomor":"","opd_id":"opd-3","sidik":"","tahun":2026,"tanggal":null,"tautan":"","ukuran":0,"versi":1},"tabel":"dokumen_kantor"},{"kunci":"aturan-3","sebelum":null,"sesudah":{"aktif":true,"alasan":"","ambang":"50","berlaku_mulai":"2026-01-02","ditetapkan_oleh":"","id":"aturan-3","kode":"lonjakan","nomor":1,"opd_id":"opd-3","versi":1},"tabel":"aturan_periksa"},{"kunci":"pengecualian-3","sebelum":null,"sesudah":{"alasan":"Musim","diberi_oleh":"","diberi_pada":"2026-03-02T01:00:00.000000Z","dicabut_oleh":"","dicabut_pada":null,"id":"pengecualian-3","indikator_id":null,"jenis":"bulan","ke":3,"kode":"lonjakan","opd_id":"opd-3","simpul_id":"simpul-3","tahun":2026,"versi":1},"tabel":"pengecualian"},{"kunci":"pertanyaan-3","sebelum":null,"sesudah":{"dibuka_pada":"2026-03-02T01:00:00.000000Z","id":"pertanyaan-3","indikator_id":null,"jenis":"bulan","ke":3,"keadaan":"terbuka","kolom":"nilai","nilai_awal":"","opd_id":"opd-3","pembuka_id":"orang-3","simpul_id":"simpul-3","tahun":2026,"versi":1},"tabel":"pertanyaan"},{"kunci":"pesan-3","sebelum":null,"sesudah":{"id":"pesan-3","isi":"Dari mana?","macam":"tanya","nilai":"","orang_id":"orang-3","pada":"2026-03-02T01:00:00.000000Z","peran":"verifikator","pertanyaan_id":"pertanyaan-3","versi":1},"tabel":"pesan_pertanyaan"},{"kunci":"naskah-3","sebelum":null,"sesudah":{"alasan":"","cara":"basah","diubah_oleh":"","diubah_pada":"2026-03-02T01:00:00.000000Z","id":"naskah-3","induk_id":"naskah-2","isian":"{}","jenis":"bulan","ke":3,"keadaan":"konsep","kode":"undangan","nomor":"","opd_id":"opd-3","paraf":"[]","penanda":"[]","perihal":"Rapat","revisi":0,"siklus_id":"siklus-3","tahun":2026,"tanggal":null,"tembusan":"[]","tempat":"","unit_id":"unit-3","urut":1,"versi":1},"tabel":"naskah"},{"kunci":"dokumen-3","sebelum":null,"sesudah":{"beku":"{}","berkas":"","difinalkan":"2026-03-02T01:00:00.000000Z","disetujui_oleh":"x","id":"dokumen-3","jenis":"bulan","jurnal_sidik":"x","jurnal_urut":1,"ke":3,"kode":"pengukuran","naskah_id":"naskah-3","opd_id":"opd-3","revisi":0,"sidik_isi":"x","sidik_pdf":"","tahun":2026,"unit_id":"unit-3","urut":1},"tabel":"dokumen"},{"kunci":"tata-3","sebelum":null,"sesudah":{"atasan_jabatan":"","atasan_nama":"","atasan_nip":"","id":"tata-3","kaki_tte":"","kode_unit":"Set.DPRD","logo":"","opd_id":"opd-3","pola":"{}","versi":1},"tabel":"tata_naskah"},{"kunci":"agenda-3","sebelum":null,"sesudah":{"alasan":"","buku":"keluar","dicatat_oleh":"","dicatat_pada":"2026-03-02T01:00:00.000000Z","id":"agenda-3","keadaan":"dipakai","naskah_id":"naskah-3","nomor":"067/1/2026","opd_id":"opd-3","perihal":"","sisipan":"","tahun":2026,"tanggal":"2026-01-02","tujuan":"","urut":1,"versi":1},"tabel":"agenda"},{"kunci":"kirim-3","sebelum":null,"sesudah":{"banyaknya":1,"cara":"","catatan":"","dikirim":null,"diterima":null,"diterima_oleh":"","dokumen_id":"dokumen-3","id":"kirim-3","opd_id":"opd-3","penerima":"Bupati","tembusan":false,"urut":1,"versi":1},"tabel":"pengiriman"},{"kunci":"arsip-3","sebelum":null,"sesudah":{"diubah_oleh":"","diubah_pada":"2026-03-02T01:00:00.000000Z","dokumen_id":"dokumen-3","id":"arsip-3","klasifikasi":"","nasib":"","opd_id":"opd-3","pindaian":"","pindaian_nama":"","rak":"A-1","retensi_aktif":null,"retensi_inaktif":null,"tte":"","tte_hasil":"{}","tte_nama":"","versi":1},"tabel":"arsip_dokumen"},{"kunci":"lanjut-3","sebelum":null,"sesudah":{"asal":"kendala","dibuat_oleh":"","dibuat_pada":"2026-03-02T01:00:00.000000Z","disposisi_id":"disposisi-3","id":"lanjut-3","indikator_id":"indikator-3","jenis":"bulan","ke":3,"keadaan":"belum","keluaran":"","opd_id":"opd-3","orang_id":"orang-3","persen":0,"rencana":"","rujukan":"","simpul_id":"simpul-3","tahun":2026,"tenggat":"2026-01-02","unit_id":"unit-3","uraian":"Data terlambat","versi":1},"tabel":"tindak_lanjut"},{"kunci":"gerak_lanjut-3","sebelum":null,"sesudah":{"catatan":"","id":"gerak_lanjut-3","isi":"","keadaan":"proses","nama":"","oleh":"","pada":"2026-03-02T01:00:00.000000Z","persen":50,"sidik":"","tautan":"","tenggat":"2026-01-02","tindak_lanjut_id":"lanjut-3","versi":1},"tabel":"tindak_lanjut_gerak"}]','0000000000000000000000000000000000000000000000000000000000000000','6583c977e4e5cb510ab106044bcd1abd666e082e21b62dde95fc2b7ec70364fb');
CREATE TABLE jurnal_baris (
	instalasi VARCHAR NOT NULL, 
	urut INTEGER NOT NULL, 
	ke INTEGER NOT NULL, 
	tabel VARCHAR NOT NULL, 
	kunci VARCHAR NOT NULL, 
	CONSTRAINT pk_jurnal_baris PRIMARY KEY (instalasi, urut, ke), 
	CONSTRAINT fk_jurnal_baris_instalasi_urut_jurnal FOREIGN KEY(instalasi, urut) REFERENCES jurnal (instalasi, urut)
);
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,1,'opd','opd-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,2,'kebijakan','kebijakan-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,3,'unit_kerja','unit-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,4,'unit_kerja','sub-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,5,'orang','orang-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,6,'akun','akun-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,7,'jabatan_dipegang','jabatan-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,8,'peran_dipegang','peran-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,9,'simpul','simpul-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,10,'simpul_versi','simpul_versi-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,11,'indikator','indikator-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,12,'indikator_versi','versi-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,13,'penilaian_smart','smart-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,14,'target','versi-1|2026|bulan|1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,15,'pagu','pagu-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,16,'realisasi','realisasi-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,17,'realisasi_anggaran','anggaran-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,18,'sop_versi','sop-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,19,'siklus','siklus-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,20,'langkah_berjalan','langkah-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,21,'disposisi','disposisi-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,22,'kelengkapan_langkah','kelengkapan-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,23,'pengerjaan','pengerjaan-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,24,'jam_kerja','jam-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,25,'hari_khusus','khusus-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,26,'sk_tim','sk-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,27,'sop_kantor','sop_kantor-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,28,'masa_isi','masa-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,29,'formulir_terbit','formulir-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,30,'formulir_gerak','gerak-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,31,'bukti','bukti-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,32,'dokumen_kantor','dokumen_kantor-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,33,'aturan_periksa','aturan-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,34,'pengecualian','pengecualian-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,35,'pertanyaan','pertanyaan-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,36,'pesan_pertanyaan','pesan-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,37,'naskah','naskah-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,38,'dokumen','dokumen-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,39,'tata_naskah','tata-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,40,'agenda','agenda-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,41,'pengiriman','kirim-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,42,'arsip_dokumen','arsip-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,43,'tindak_lanjut','lanjut-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,44,'tindak_lanjut_gerak','gerak_lanjut-1');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,45,'opd','opd-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,46,'kebijakan','kebijakan-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,47,'unit_kerja','unit-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,48,'unit_kerja','sub-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,49,'orang','orang-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,50,'akun','akun-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,51,'jabatan_dipegang','jabatan-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,52,'peran_dipegang','peran-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,53,'simpul','simpul-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,54,'simpul_versi','simpul_versi-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,55,'indikator','indikator-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,56,'indikator_versi','versi-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,57,'penilaian_smart','smart-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,58,'target','versi-2|2026|bulan|2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,59,'pagu','pagu-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,60,'realisasi','realisasi-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,61,'realisasi_anggaran','anggaran-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,62,'sop_versi','sop-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,63,'siklus','siklus-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,64,'langkah_berjalan','langkah-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,65,'disposisi','disposisi-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,66,'kelengkapan_langkah','kelengkapan-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,67,'pengerjaan','pengerjaan-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,68,'jam_kerja','jam-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,69,'hari_khusus','khusus-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,70,'sk_tim','sk-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,71,'sop_kantor','sop_kantor-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,72,'masa_isi','masa-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,73,'formulir_terbit','formulir-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,74,'formulir_gerak','gerak-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,75,'bukti','bukti-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,76,'dokumen_kantor','dokumen_kantor-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,77,'aturan_periksa','aturan-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,78,'pengecualian','pengecualian-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,79,'pertanyaan','pertanyaan-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,80,'pesan_pertanyaan','pesan-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,81,'naskah','naskah-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,82,'dokumen','dokumen-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,83,'tata_naskah','tata-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,84,'agenda','agenda-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,85,'pengiriman','kirim-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,86,'arsip_dokumen','arsip-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,87,'tindak_lanjut','lanjut-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,88,'tindak_lanjut_gerak','gerak_lanjut-2');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,89,'opd','opd-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,90,'kebijakan','kebijakan-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,91,'unit_kerja','unit-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,92,'unit_kerja','sub-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,93,'orang','orang-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,94,'akun','akun-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,95,'jabatan_dipegang','jabatan-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,96,'peran_dipegang','peran-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,97,'simpul','simpul-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,98,'simpul_versi','simpul_versi-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,99,'indikator','indikator-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,100,'indikator_versi','versi-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,101,'penilaian_smart','smart-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,102,'target','versi-3|2026|bulan|3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,103,'pagu','pagu-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,104,'realisasi','realisasi-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,105,'realisasi_anggaran','anggaran-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,106,'sop_versi','sop-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,107,'siklus','siklus-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,108,'langkah_berjalan','langkah-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,109,'disposisi','disposisi-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,110,'kelengkapan_langkah','kelengkapan-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,111,'pengerjaan','pengerjaan-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,112,'jam_kerja','jam-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,113,'hari_khusus','khusus-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,114,'sk_tim','sk-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,115,'sop_kantor','sop_kantor-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,116,'masa_isi','masa-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,117,'formulir_terbit','formulir-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,118,'formulir_gerak','gerak-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,119,'bukti','bukti-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,120,'dokumen_kantor','dokumen_kantor-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,121,'aturan_periksa','aturan-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,122,'pengecualian','pengecualian-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,123,'pertanyaan','pertanyaan-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,124,'pesan_pertanyaan','pesan-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,125,'naskah','naskah-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,126,'dokumen','dokumen-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,127,'tata_naskah','tata-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,128,'agenda','agenda-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,129,'pengiriman','kirim-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,130,'arsip_dokumen','arsip-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,131,'tindak_lanjut','lanjut-3');
INSERT INTO "jurnal_baris" VALUES('01a201bd-6891-7779-9495-cb7869125906',1,132,'tindak_lanjut_gerak','gerak_lanjut-3');
CREATE TABLE kebijakan (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	nomor INTEGER NOT NULL, 
	berlaku_mulai DATE NOT NULL, 
	alasan VARCHAR NOT NULL, 
	batas_tampil TEXT, 
	batas_rerata TEXT, 
	lantai_rerata TEXT NOT NULL, 
	varian_turun VARCHAR NOT NULL, 
	skala VARCHAR NOT NULL, 
	pengisi_boleh_memeriksa BOOLEAN NOT NULL, 
	persetujuan_tertulis BOOLEAN NOT NULL, 
	kertas VARCHAR NOT NULL, 
	huruf VARCHAR NOT NULL, 
	margin_mm VARCHAR NOT NULL, kosong_nol BOOLEAN DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_kebijakan PRIMARY KEY (id), 
	CONSTRAINT fk_kebijakan_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT uq_kebijakan_opd_id_nomor UNIQUE (opd_id, nomor)
);
INSERT INTO "kebijakan" VALUES('kebijakan-1','opd-1',1,'2026-01-02','',NULL,NULL,'0','selisih','{}',1,1,'A4','Liberation Sans','20,20,20,25',0);
INSERT INTO "kebijakan" VALUES('kebijakan-2','opd-2',1,'2026-01-02','',NULL,NULL,'0','selisih','{}',1,1,'A4','Liberation Sans','20,20,20,25',0);
INSERT INTO "kebijakan" VALUES('kebijakan-3','opd-3',1,'2026-01-02','',NULL,NULL,'0','selisih','{}',1,1,'A4','Liberation Sans','20,20,20,25',0);
CREATE TABLE kelengkapan_langkah (
	id VARCHAR NOT NULL, 
	langkah_id VARCHAR NOT NULL, 
	butir VARCHAR NOT NULL, 
	ada BOOLEAN NOT NULL, 
	catatan VARCHAR NOT NULL, 
	berkas VARCHAR NOT NULL, 
	sidik VARCHAR NOT NULL, 
	diubah_pada VARCHAR NOT NULL, 
	diubah_oleh VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_kelengkapan_langkah PRIMARY KEY (id), 
	CONSTRAINT fk_kelengkapan_langkah_langkah_id_langkah_berjalan FOREIGN KEY(langkah_id) REFERENCES langkah_berjalan (id), 
	CONSTRAINT uq_kelengkapan_langkah_langkah_id_butir UNIQUE (langkah_id, butir)
);
INSERT INTO "kelengkapan_langkah" VALUES('kelengkapan-1','langkah-1','Disposisi',1,'','','','2026-03-02T01:00:00.000000Z','',1);
INSERT INTO "kelengkapan_langkah" VALUES('kelengkapan-2','langkah-2','Disposisi',1,'','','','2026-03-02T01:00:00.000000Z','',1);
INSERT INTO "kelengkapan_langkah" VALUES('kelengkapan-3','langkah-3','Disposisi',1,'','','','2026-03-02T01:00:00.000000Z','',1);
CREATE TABLE langkah_berjalan (
	id VARCHAR NOT NULL, 
	siklus_id VARCHAR NOT NULL, 
	kode VARCHAR NOT NULL, 
	unit_id VARCHAR, 
	keadaan VARCHAR NOT NULL, 
	sejak VARCHAR, 
	oleh VARCHAR NOT NULL, 
	catatan VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_langkah_berjalan PRIMARY KEY (id), 
	CONSTRAINT fk_langkah_berjalan_siklus_id_siklus FOREIGN KEY(siklus_id) REFERENCES siklus (id), 
	CONSTRAINT fk_langkah_berjalan_unit_id_unit_kerja FOREIGN KEY(unit_id) REFERENCES unit_kerja (id), 
	CONSTRAINT uq_langkah_berjalan_siklus_id_kode_unit_id UNIQUE (siklus_id, kode, unit_id)
);
INSERT INTO "langkah_berjalan" VALUES('langkah-1','siklus-1','isi','unit-1','berjalan','2026-03-02T01:00:00.000000Z','','',1);
INSERT INTO "langkah_berjalan" VALUES('langkah-2','siklus-2','isi','unit-2','berjalan','2026-03-02T01:00:00.000000Z','','',1);
INSERT INTO "langkah_berjalan" VALUES('langkah-3','siklus-3','isi','unit-3','berjalan','2026-03-02T01:00:00.000000Z','','',1);
CREATE TABLE masa_isi (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	tahun INTEGER NOT NULL, 
	jenis VARCHAR NOT NULL, 
	ke INTEGER NOT NULL, 
	unit_id VARCHAR, 
	nomor INTEGER NOT NULL, 
	dibuka DATE NOT NULL, 
	tenggat DATE NOT NULL, 
	ditutup DATE, 
	alasan VARCHAR NOT NULL, 
	ditetapkan_pada VARCHAR NOT NULL, 
	ditetapkan_oleh VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_masa_isi PRIMARY KEY (id), 
	CONSTRAINT fk_masa_isi_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_masa_isi_unit_id_unit_kerja FOREIGN KEY(unit_id) REFERENCES unit_kerja (id), 
	CONSTRAINT uq_masa_isi_opd_id_tahun_jenis_ke_unit_id_nomor UNIQUE (opd_id, tahun, jenis, ke, unit_id, nomor)
);
INSERT INTO "masa_isi" VALUES('masa-1','opd-1',2026,'bulan',1,'unit-1',1,'2026-01-02','2026-01-10','2026-01-15','','2026-03-02T01:00:00.000000Z','',1);
INSERT INTO "masa_isi" VALUES('masa-2','opd-2',2026,'bulan',2,'unit-2',1,'2026-01-02','2026-01-10','2026-01-15','','2026-03-02T01:00:00.000000Z','',1);
INSERT INTO "masa_isi" VALUES('masa-3','opd-3',2026,'bulan',3,'unit-3',1,'2026-01-02','2026-01-10','2026-01-15','','2026-03-02T01:00:00.000000Z','',1);
CREATE TABLE meta (
	kunci VARCHAR NOT NULL, 
	nilai VARCHAR NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY (kunci)
);
INSERT INTO "meta" VALUES('instalasi','01a201bd-6891-7779-9495-cb7869125906');
INSERT INTO "meta" VALUES('dibuat','2026-03-02T01:00:01.000000Z');
INSERT INTO "meta" VALUES('last_seen_utc','2026-03-02T01:00:01.000000Z');
CREATE TABLE naskah (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	kode VARCHAR NOT NULL, 
	tahun INTEGER NOT NULL, 
	jenis VARCHAR NOT NULL, 
	ke INTEGER NOT NULL, 
	unit_id VARCHAR, 
	urut INTEGER NOT NULL, 
	perihal VARCHAR NOT NULL, 
	isian VARCHAR NOT NULL, 
	nomor VARCHAR NOT NULL, 
	tanggal DATE, 
	tempat VARCHAR NOT NULL, 
	cara VARCHAR NOT NULL, 
	penanda VARCHAR NOT NULL, 
	paraf VARCHAR NOT NULL, 
	tembusan VARCHAR NOT NULL, 
	induk_id VARCHAR, 
	siklus_id VARCHAR, 
	keadaan VARCHAR NOT NULL, 
	revisi INTEGER NOT NULL, 
	alasan VARCHAR NOT NULL, 
	diubah_pada VARCHAR NOT NULL, 
	diubah_oleh VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_naskah PRIMARY KEY (id), 
	CONSTRAINT fk_naskah_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_naskah_unit_id_unit_kerja FOREIGN KEY(unit_id) REFERENCES unit_kerja (id), 
	CONSTRAINT fk_naskah_induk_id_naskah FOREIGN KEY(induk_id) REFERENCES naskah (id), 
	CONSTRAINT fk_naskah_siklus_id_siklus FOREIGN KEY(siklus_id) REFERENCES siklus (id), 
	CONSTRAINT uq_naskah_opd_id_kode_tahun_jenis_ke_unit_id_urut UNIQUE (opd_id, kode, tahun, jenis, ke, unit_id, urut)
);
INSERT INTO "naskah" VALUES('naskah-1','opd-1','undangan',2026,'bulan',1,'unit-1',1,'Rapat','{}','',NULL,'','basah','[]','[]','[]',NULL,'siklus-1','konsep',0,'','2026-03-02T01:00:00.000000Z','',1);
INSERT INTO "naskah" VALUES('naskah-2','opd-2','undangan',2026,'bulan',2,'unit-2',1,'Rapat','{}','',NULL,'','basah','[]','[]','[]','naskah-1','siklus-2','konsep',0,'','2026-03-02T01:00:00.000000Z','',1);
INSERT INTO "naskah" VALUES('naskah-3','opd-3','undangan',2026,'bulan',3,'unit-3',1,'Rapat','{}','',NULL,'','basah','[]','[]','[]','naskah-2','siklus-3','konsep',0,'','2026-03-02T01:00:00.000000Z','',1);
CREATE TABLE opd (
	id VARCHAR NOT NULL, 
	nama VARCHAR NOT NULL, 
	jenis VARCHAR NOT NULL, 
	pemda VARCHAR NOT NULL, 
	tempat VARCHAR NOT NULL, 
	alamat VARCHAR NOT NULL, 
	kontak VARCHAR NOT NULL, 
	zona VARCHAR NOT NULL, 
	sandi_pemulihan VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_opd PRIMARY KEY (id)
);
INSERT INTO "opd" VALUES('opd-1','Sekretariat 1','setwan','Contoh','Contoh','','','WIB','',1);
INSERT INTO "opd" VALUES('opd-2','Sekretariat 2','setwan','Contoh','Contoh','','','WIB','',1);
INSERT INTO "opd" VALUES('opd-3','Sekretariat 3','setwan','Contoh','Contoh','','','WIB','',1);
CREATE TABLE orang (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	nama VARCHAR NOT NULL, 
	nip VARCHAR NOT NULL, 
	pangkat VARCHAR NOT NULL, 
	berhenti_pada DATE, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_orang PRIMARY KEY (id), 
	CONSTRAINT fk_orang_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id)
);
INSERT INTO "orang" VALUES('orang-1','opd-1','Kasubag 1 (Contoh)','','',NULL,1);
INSERT INTO "orang" VALUES('orang-2','opd-2','Kasubag 2 (Contoh)','','',NULL,1);
INSERT INTO "orang" VALUES('orang-3','opd-3','Kasubag 3 (Contoh)','','',NULL,1);
CREATE TABLE pagu (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	simpul_id VARCHAR NOT NULL, 
	tahun INTEGER NOT NULL, 
	jenis VARCHAR NOT NULL, 
	nomor INTEGER NOT NULL, 
	nilai INTEGER NOT NULL, 
	berlaku_mulai DATE NOT NULL, 
	alasan VARCHAR NOT NULL, 
	CONSTRAINT pk_pagu PRIMARY KEY (id), 
	CONSTRAINT fk_pagu_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_pagu_simpul_id_simpul FOREIGN KEY(simpul_id) REFERENCES simpul (id), 
	CONSTRAINT uq_pagu_simpul_id_tahun_jenis_nomor UNIQUE (simpul_id, tahun, jenis, nomor)
);
INSERT INTO "pagu" VALUES('pagu-1','opd-1','simpul-1',2026,'murni',1,1500000,'2026-01-02','');
INSERT INTO "pagu" VALUES('pagu-2','opd-2','simpul-2',2026,'murni',1,1500000,'2026-01-02','');
INSERT INTO "pagu" VALUES('pagu-3','opd-3','simpul-3',2026,'murni',1,1500000,'2026-01-02','');
CREATE TABLE "pengecualian" (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	kode VARCHAR NOT NULL, 
	indikator_id VARCHAR, 
	tahun INTEGER NOT NULL, 
	jenis VARCHAR NOT NULL, 
	ke INTEGER NOT NULL, 
	alasan VARCHAR NOT NULL, 
	diberi_pada VARCHAR NOT NULL, 
	diberi_oleh VARCHAR NOT NULL, 
	dicabut_pada VARCHAR, 
	dicabut_oleh VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	simpul_id VARCHAR, 
	CONSTRAINT pk_pengecualian PRIMARY KEY (id), 
	CONSTRAINT fk_pengecualian_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_pengecualian_indikator_id_indikator FOREIGN KEY(indikator_id) REFERENCES indikator (id), 
	CONSTRAINT fk_pengecualian_simpul_id_simpul FOREIGN KEY(simpul_id) REFERENCES simpul (id), 
	CONSTRAINT ck_pengecualian_satu_perihal CHECK ((indikator_id IS NULL) <> (simpul_id IS NULL))
);
INSERT INTO "pengecualian" VALUES('pengecualian-1','opd-1','lonjakan','indikator-1',2026,'bulan',1,'Musim','2026-03-02T01:00:00.000000Z','',NULL,'',1,NULL);
INSERT INTO "pengecualian" VALUES('pengecualian-2','opd-2','lonjakan','indikator-2',2026,'bulan',2,'Musim','2026-03-02T01:00:00.000000Z','',NULL,'',1,NULL);
INSERT INTO "pengecualian" VALUES('pengecualian-3','opd-3','lonjakan',NULL,2026,'bulan',3,'Musim','2026-03-02T01:00:00.000000Z','',NULL,'',1,'simpul-3');
CREATE TABLE pengerjaan (
	id VARCHAR NOT NULL, 
	langkah_id VARCHAR NOT NULL, 
	orang_id VARCHAR NOT NULL, 
	peran VARCHAR NOT NULL, 
	atas_nama VARCHAR NOT NULL, 
	hasil VARCHAR NOT NULL, 
	dibuka_pada VARCHAR NOT NULL, 
	selesai_pada VARCHAR NOT NULL, 
	menit INTEGER, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_pengerjaan PRIMARY KEY (id), 
	CONSTRAINT fk_pengerjaan_langkah_id_langkah_berjalan FOREIGN KEY(langkah_id) REFERENCES langkah_berjalan (id), 
	CONSTRAINT fk_pengerjaan_orang_id_orang FOREIGN KEY(orang_id) REFERENCES orang (id)
);
INSERT INTO "pengerjaan" VALUES('pengerjaan-1','langkah-1','orang-1','pengisi','','lanjut','2026-03-02T01:00:00.000000Z','2026-03-02T01:00:00.000000Z',15,1);
INSERT INTO "pengerjaan" VALUES('pengerjaan-2','langkah-2','orang-2','pengisi','','lanjut','2026-03-02T01:00:00.000000Z','2026-03-02T01:00:00.000000Z',15,1);
INSERT INTO "pengerjaan" VALUES('pengerjaan-3','langkah-3','orang-3','pengisi','','lanjut','2026-03-02T01:00:00.000000Z','2026-03-02T01:00:00.000000Z',15,1);
CREATE TABLE pengiriman (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	dokumen_id VARCHAR NOT NULL, 
	urut INTEGER NOT NULL, 
	penerima VARCHAR NOT NULL, 
	tembusan BOOLEAN NOT NULL, 
	banyaknya INTEGER NOT NULL, 
	cara VARCHAR NOT NULL, 
	dikirim DATE, 
	diterima DATE, 
	diterima_oleh VARCHAR NOT NULL, 
	catatan VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_pengiriman PRIMARY KEY (id), 
	CONSTRAINT fk_pengiriman_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_pengiriman_dokumen_id_dokumen FOREIGN KEY(dokumen_id) REFERENCES dokumen (id)
);
INSERT INTO "pengiriman" VALUES('kirim-1','opd-1','dokumen-1',1,'Bupati',0,1,'',NULL,NULL,'','',1);
INSERT INTO "pengiriman" VALUES('kirim-2','opd-2','dokumen-2',1,'Bupati',0,1,'',NULL,NULL,'','',1);
INSERT INTO "pengiriman" VALUES('kirim-3','opd-3','dokumen-3',1,'Bupati',0,1,'',NULL,NULL,'','',1);
CREATE TABLE penilaian_smart (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	indikator_id VARCHAR NOT NULL, 
	tahun INTEGER NOT NULL, 
	butir VARCHAR NOT NULL, 
	terpenuhi BOOLEAN, 
	catatan VARCHAR NOT NULL, 
	dinilai_pada VARCHAR NOT NULL, 
	dinilai_oleh VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_penilaian_smart PRIMARY KEY (id), 
	CONSTRAINT fk_penilaian_smart_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_penilaian_smart_indikator_id_indikator FOREIGN KEY(indikator_id) REFERENCES indikator (id), 
	CONSTRAINT uq_penilaian_smart_indikator_id_tahun_butir UNIQUE (indikator_id, tahun, butir)
);
INSERT INTO "penilaian_smart" VALUES('smart-1','opd-1','indikator-1',2026,'S',1,'','2026-03-02T01:00:00.000000Z','',1);
INSERT INTO "penilaian_smart" VALUES('smart-2','opd-2','indikator-2',2026,'S',1,'','2026-03-02T01:00:00.000000Z','',1);
INSERT INTO "penilaian_smart" VALUES('smart-3','opd-3','indikator-3',2026,'S',1,'','2026-03-02T01:00:00.000000Z','',1);
CREATE TABLE "peran_dipegang" (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	orang_id VARCHAR NOT NULL, 
	unit_id VARCHAR, 
	peran VARCHAR NOT NULL, 
	mulai DATE NOT NULL, 
	sampai DATE, 
	versi INTEGER NOT NULL, 
	sifat VARCHAR DEFAULT 'definitif' NOT NULL, 
	menggantikan_id VARCHAR, 
	CONSTRAINT pk_peran_dipegang PRIMARY KEY (id), 
	CONSTRAINT fk_peran_dipegang_unit_id_unit_kerja FOREIGN KEY(unit_id) REFERENCES unit_kerja (id), 
	CONSTRAINT fk_peran_dipegang_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_peran_dipegang_orang_id_orang FOREIGN KEY(orang_id) REFERENCES orang (id), 
	CONSTRAINT fk_peran_dipegang_menggantikan_id_orang FOREIGN KEY(menggantikan_id) REFERENCES orang (id)
);
INSERT INTO "peran_dipegang" VALUES('peran-1','opd-1','orang-1','unit-1','pengisi','2026-01-02',NULL,1,'plh','orang-1');
INSERT INTO "peran_dipegang" VALUES('peran-2','opd-2','orang-2','unit-2','pengisi','2026-01-02',NULL,1,'plh','orang-1');
INSERT INTO "peran_dipegang" VALUES('peran-3','opd-3','orang-3','unit-3','pengisi','2026-01-02',NULL,1,'plh','orang-2');
CREATE TABLE "pertanyaan" (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	indikator_id VARCHAR, 
	tahun INTEGER NOT NULL, 
	jenis VARCHAR NOT NULL, 
	ke INTEGER NOT NULL, 
	kolom VARCHAR NOT NULL, 
	keadaan VARCHAR NOT NULL, 
	pembuka_id VARCHAR NOT NULL, 
	nilai_awal VARCHAR NOT NULL, 
	dibuka_pada VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	simpul_id VARCHAR, 
	CONSTRAINT pk_pertanyaan PRIMARY KEY (id), 
	CONSTRAINT fk_pertanyaan_indikator_id_indikator FOREIGN KEY(indikator_id) REFERENCES indikator (id), 
	CONSTRAINT fk_pertanyaan_pembuka_id_orang FOREIGN KEY(pembuka_id) REFERENCES orang (id), 
	CONSTRAINT fk_pertanyaan_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_pertanyaan_simpul_id_simpul FOREIGN KEY(simpul_id) REFERENCES simpul (id), 
	CONSTRAINT ck_pertanyaan_satu_perihal CHECK ((indikator_id IS NULL) <> (simpul_id IS NULL))
);
INSERT INTO "pertanyaan" VALUES('pertanyaan-1','opd-1','indikator-1',2026,'bulan',1,'nilai','terbuka','orang-1','','2026-03-02T01:00:00.000000Z',1,NULL);
INSERT INTO "pertanyaan" VALUES('pertanyaan-2','opd-2','indikator-2',2026,'bulan',2,'nilai','terbuka','orang-2','','2026-03-02T01:00:00.000000Z',1,NULL);
INSERT INTO "pertanyaan" VALUES('pertanyaan-3','opd-3',NULL,2026,'bulan',3,'nilai','terbuka','orang-3','','2026-03-02T01:00:00.000000Z',1,'simpul-3');
CREATE TABLE pesan_pertanyaan (
	id VARCHAR NOT NULL, 
	pertanyaan_id VARCHAR NOT NULL, 
	orang_id VARCHAR NOT NULL, 
	peran VARCHAR NOT NULL, 
	macam VARCHAR NOT NULL, 
	isi VARCHAR NOT NULL, 
	nilai VARCHAR NOT NULL, 
	pada VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_pesan_pertanyaan PRIMARY KEY (id), 
	CONSTRAINT fk_pesan_pertanyaan_pertanyaan_id_pertanyaan FOREIGN KEY(pertanyaan_id) REFERENCES pertanyaan (id), 
	CONSTRAINT fk_pesan_pertanyaan_orang_id_orang FOREIGN KEY(orang_id) REFERENCES orang (id)
);
INSERT INTO "pesan_pertanyaan" VALUES('pesan-1','pertanyaan-1','orang-1','verifikator','tanya','Dari mana?','','2026-03-02T01:00:00.000000Z',1);
INSERT INTO "pesan_pertanyaan" VALUES('pesan-2','pertanyaan-2','orang-2','verifikator','tanya','Dari mana?','','2026-03-02T01:00:00.000000Z',1);
INSERT INTO "pesan_pertanyaan" VALUES('pesan-3','pertanyaan-3','orang-3','verifikator','tanya','Dari mana?','','2026-03-02T01:00:00.000000Z',1);
CREATE TABLE realisasi (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	indikator_id VARCHAR NOT NULL, 
	indikator_versi_id VARCHAR NOT NULL, 
	kebijakan_id VARCHAR NOT NULL, 
	tahun INTEGER NOT NULL, 
	jenis VARCHAR NOT NULL, 
	ke INTEGER NOT NULL, 
	keadaan VARCHAR NOT NULL, 
	nilai TEXT, 
	pembilang TEXT, 
	penyebut TEXT, 
	teks_asli VARCHAR NOT NULL, 
	alasan VARCHAR NOT NULL, 
	penjelasan VARCHAR NOT NULL, 
	kendala VARCHAR NOT NULL, 
	upaya VARCHAR NOT NULL, 
	catatan_kembali VARCHAR NOT NULL, 
	temuan VARCHAR NOT NULL, 
	diubah_pada VARCHAR NOT NULL, 
	diubah_oleh VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, teks_penyebut VARCHAR DEFAULT '' NOT NULL, terlambat BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_realisasi PRIMARY KEY (id), 
	CONSTRAINT fk_realisasi_indikator_id_indikator FOREIGN KEY(indikator_id) REFERENCES indikator (id), 
	CONSTRAINT fk_realisasi_indikator_versi_id_indikator_versi FOREIGN KEY(indikator_versi_id) REFERENCES indikator_versi (id), 
	CONSTRAINT fk_realisasi_kebijakan_id_kebijakan FOREIGN KEY(kebijakan_id) REFERENCES kebijakan (id), 
	CONSTRAINT fk_realisasi_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT uq_realisasi_indikator_id_tahun_jenis_ke UNIQUE (indikator_id, tahun, jenis, ke)
);
INSERT INTO "realisasi" VALUES('realisasi-1','opd-1','indikator-1','versi-1','kebijakan-1',2026,'bulan',1,'terisi','80.25',NULL,NULL,'','','','','','','[]','2026-03-02T01:00:00.000000Z','Pengisi (Contoh)',1,'',0);
INSERT INTO "realisasi" VALUES('realisasi-2','opd-2','indikator-2','versi-2','kebijakan-2',2026,'bulan',2,'terisi','80.25',NULL,NULL,'','','','','','','[]','2026-03-02T01:00:00.000000Z','Pengisi (Contoh)',1,'',0);
INSERT INTO "realisasi" VALUES('realisasi-3','opd-3','indikator-3','versi-3','kebijakan-3',2026,'bulan',3,'terisi','80.25',NULL,NULL,'','','','','','','[]','2026-03-02T01:00:00.000000Z','Pengisi (Contoh)',1,'',0);
CREATE TABLE realisasi_anggaran (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	simpul_id VARCHAR NOT NULL, 
	tahun INTEGER NOT NULL, 
	jenis VARCHAR NOT NULL, 
	ke INTEGER NOT NULL, 
	nilai INTEGER, 
	teks_asli VARCHAR NOT NULL, 
	penjelasan VARCHAR NOT NULL, 
	temuan VARCHAR NOT NULL, 
	diubah_pada VARCHAR NOT NULL, 
	diubah_oleh VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, terlambat BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_realisasi_anggaran PRIMARY KEY (id), 
	CONSTRAINT fk_realisasi_anggaran_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_realisasi_anggaran_simpul_id_simpul FOREIGN KEY(simpul_id) REFERENCES simpul (id), 
	CONSTRAINT uq_realisasi_anggaran_simpul_id_tahun_jenis_ke UNIQUE (simpul_id, tahun, jenis, ke)
);
INSERT INTO "realisasi_anggaran" VALUES('anggaran-1','opd-1','simpul-1',2026,'bulan',1,750000,'','','[]','2026-03-02T01:00:00.000000Z','',1,0);
INSERT INTO "realisasi_anggaran" VALUES('anggaran-2','opd-2','simpul-2',2026,'bulan',2,750000,'','','[]','2026-03-02T01:00:00.000000Z','',1,0);
INSERT INTO "realisasi_anggaran" VALUES('anggaran-3','opd-3','simpul-3',2026,'bulan',3,750000,'','','[]','2026-03-02T01:00:00.000000Z','',1,0);
CREATE TABLE siklus (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	sop_versi_id VARCHAR NOT NULL, 
	sop_kode VARCHAR NOT NULL, 
	tahun INTEGER NOT NULL, 
	jenis VARCHAR NOT NULL, 
	ke INTEGER NOT NULL, 
	dimulai VARCHAR NOT NULL, 
	tenggat DATE NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_siklus PRIMARY KEY (id), 
	CONSTRAINT fk_siklus_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_siklus_sop_versi_id_sop_versi FOREIGN KEY(sop_versi_id) REFERENCES sop_versi (id), 
	CONSTRAINT uq_siklus_opd_id_sop_kode_tahun_jenis_ke UNIQUE (opd_id, sop_kode, tahun, jenis, ke)
);
INSERT INTO "siklus" VALUES('siklus-1','opd-1','sop-1','pengumpulan',2026,'bulan',1,'2026-03-02T01:00:00.000000Z','2026-01-02',1);
INSERT INTO "siklus" VALUES('siklus-2','opd-2','sop-2','pengumpulan',2026,'bulan',2,'2026-03-02T01:00:00.000000Z','2026-01-02',1);
INSERT INTO "siklus" VALUES('siklus-3','opd-3','sop-3','pengumpulan',2026,'bulan',3,'2026-03-02T01:00:00.000000Z','2026-01-02',1);
CREATE TABLE simpul (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	jenis VARCHAR NOT NULL, 
	kode VARCHAR NOT NULL, 
	CONSTRAINT pk_simpul PRIMARY KEY (id), 
	CONSTRAINT fk_simpul_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT uq_simpul_opd_id_jenis_kode UNIQUE (opd_id, jenis, kode)
);
INSERT INTO "simpul" VALUES('simpul-1','opd-1','sasaran','S1');
INSERT INTO "simpul" VALUES('simpul-2','opd-2','sasaran','S1');
INSERT INTO "simpul" VALUES('simpul-3','opd-3','sasaran','S1');
CREATE TABLE simpul_versi (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	simpul_id VARCHAR NOT NULL, 
	tahun INTEGER NOT NULL, 
	nomor INTEGER NOT NULL, 
	berlaku_mulai DATE NOT NULL, 
	alasan VARCHAR NOT NULL, 
	induk_id VARCHAR, 
	unit_id VARCHAR, 
	uraian VARCHAR NOT NULL, 
	urut INTEGER NOT NULL, 
	berhenti BOOLEAN NOT NULL, 
	CONSTRAINT pk_simpul_versi PRIMARY KEY (id), 
	CONSTRAINT fk_simpul_versi_induk_id_simpul FOREIGN KEY(induk_id) REFERENCES simpul (id), 
	CONSTRAINT fk_simpul_versi_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_simpul_versi_simpul_id_simpul FOREIGN KEY(simpul_id) REFERENCES simpul (id), 
	CONSTRAINT fk_simpul_versi_unit_id_unit_kerja FOREIGN KEY(unit_id) REFERENCES unit_kerja (id), 
	CONSTRAINT uq_simpul_versi_simpul_id_tahun_nomor UNIQUE (simpul_id, tahun, nomor)
);
INSERT INTO "simpul_versi" VALUES('simpul_versi-1','opd-1','simpul-1',2026,1,'2026-01-02','',NULL,'unit-1','Meningkatnya layanan',0,0);
INSERT INTO "simpul_versi" VALUES('simpul_versi-2','opd-2','simpul-2',2026,1,'2026-01-02','','simpul-1','unit-2','Meningkatnya layanan',0,0);
INSERT INTO "simpul_versi" VALUES('simpul_versi-3','opd-3','simpul-3',2026,1,'2026-01-02','','simpul-2','unit-3','Meningkatnya layanan',0,0);
CREATE TABLE sk_tim (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	nomor VARCHAR NOT NULL, 
	tentang VARCHAR NOT NULL, 
	tanggal DATE NOT NULL, 
	mulai DATE NOT NULL, 
	sampai DATE NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_sk_tim PRIMARY KEY (id), 
	CONSTRAINT fk_sk_tim_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id)
);
INSERT INTO "sk_tim" VALUES('sk-1','opd-1','188/1/2026','','2026-01-02','2026-01-02','2026-12-31',1);
INSERT INTO "sk_tim" VALUES('sk-2','opd-2','188/1/2026','','2026-01-02','2026-01-02','2026-12-31',1);
INSERT INTO "sk_tim" VALUES('sk-3','opd-3','188/1/2026','','2026-01-02','2026-01-02','2026-12-31',1);
CREATE TABLE sop_kantor (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	kode VARCHAR NOT NULL, 
	identitas VARCHAR NOT NULL, 
	dianut_sidik VARCHAR NOT NULL, 
	dianut_pada DATE, 
	dianut_oleh VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_sop_kantor PRIMARY KEY (id), 
	CONSTRAINT fk_sop_kantor_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT uq_sop_kantor_opd_id_kode UNIQUE (opd_id, kode)
);
INSERT INTO "sop_kantor" VALUES('sop_kantor-1','opd-1','pengumpulan','{}','',NULL,'',1);
INSERT INTO "sop_kantor" VALUES('sop_kantor-2','opd-2','pengumpulan','{}','',NULL,'',1);
INSERT INTO "sop_kantor" VALUES('sop_kantor-3','opd-3','pengumpulan','{}','',NULL,'',1);
CREATE TABLE sop_versi (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	kode VARCHAR NOT NULL, 
	nomor INTEGER NOT NULL, 
	sidik VARCHAR NOT NULL, 
	isi VARCHAR NOT NULL, 
	CONSTRAINT pk_sop_versi PRIMARY KEY (id), 
	CONSTRAINT fk_sop_versi_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT uq_sop_versi_opd_id_kode_sidik UNIQUE (opd_id, kode, sidik)
);
INSERT INTO "sop_versi" VALUES('sop-1','opd-1','pengumpulan',1,'x','[sop]');
INSERT INTO "sop_versi" VALUES('sop-2','opd-2','pengumpulan',1,'x','[sop]');
INSERT INTO "sop_versi" VALUES('sop-3','opd-3','pengumpulan',1,'x','[sop]');
CREATE TABLE target (
	indikator_versi_id VARCHAR NOT NULL, 
	tahun INTEGER NOT NULL, 
	jenis VARCHAR NOT NULL, 
	ke INTEGER NOT NULL, 
	nilai TEXT NOT NULL, 
	atas TEXT, 
	CONSTRAINT pk_target PRIMARY KEY (indikator_versi_id, tahun, jenis, ke), 
	CONSTRAINT fk_target_indikator_versi_id_indikator_versi FOREIGN KEY(indikator_versi_id) REFERENCES indikator_versi (id)
);
INSERT INTO "target" VALUES('versi-1',2026,'bulan',1,'85.50',NULL);
INSERT INTO "target" VALUES('versi-2',2026,'bulan',2,'85.50',NULL);
INSERT INTO "target" VALUES('versi-3',2026,'bulan',3,'85.50',NULL);
CREATE TABLE tata_naskah (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	kode_unit VARCHAR NOT NULL, 
	pola VARCHAR NOT NULL, 
	kaki_tte VARCHAR NOT NULL, 
	logo VARCHAR NOT NULL, 
	atasan_nama VARCHAR NOT NULL, 
	atasan_jabatan VARCHAR NOT NULL, 
	atasan_nip VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_tata_naskah PRIMARY KEY (id), 
	CONSTRAINT fk_tata_naskah_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT uq_tata_naskah_opd_id UNIQUE (opd_id)
);
INSERT INTO "tata_naskah" VALUES('tata-1','opd-1','Set.DPRD','{}','','','','','',1);
INSERT INTO "tata_naskah" VALUES('tata-2','opd-2','Set.DPRD','{}','','','','','',1);
INSERT INTO "tata_naskah" VALUES('tata-3','opd-3','Set.DPRD','{}','','','','','',1);
CREATE TABLE tindak_lanjut (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	tahun INTEGER NOT NULL, 
	jenis VARCHAR NOT NULL, 
	ke INTEGER NOT NULL, 
	asal VARCHAR NOT NULL, 
	rujukan VARCHAR NOT NULL, 
	indikator_id VARCHAR, 
	simpul_id VARCHAR, 
	disposisi_id VARCHAR, 
	uraian VARCHAR NOT NULL, 
	rencana VARCHAR NOT NULL, 
	keluaran VARCHAR NOT NULL, 
	unit_id VARCHAR, 
	orang_id VARCHAR, 
	tenggat DATE NOT NULL, 
	keadaan VARCHAR NOT NULL, 
	persen INTEGER NOT NULL, 
	dibuat_pada VARCHAR NOT NULL, 
	dibuat_oleh VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_tindak_lanjut PRIMARY KEY (id), 
	CONSTRAINT fk_tindak_lanjut_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT fk_tindak_lanjut_indikator_id_indikator FOREIGN KEY(indikator_id) REFERENCES indikator (id), 
	CONSTRAINT fk_tindak_lanjut_simpul_id_simpul FOREIGN KEY(simpul_id) REFERENCES simpul (id), 
	CONSTRAINT fk_tindak_lanjut_disposisi_id_disposisi FOREIGN KEY(disposisi_id) REFERENCES disposisi (id), 
	CONSTRAINT fk_tindak_lanjut_unit_id_unit_kerja FOREIGN KEY(unit_id) REFERENCES unit_kerja (id), 
	CONSTRAINT fk_tindak_lanjut_orang_id_orang FOREIGN KEY(orang_id) REFERENCES orang (id)
);
INSERT INTO "tindak_lanjut" VALUES('lanjut-1','opd-1',2026,'bulan',1,'kendala','','indikator-1','simpul-1','disposisi-1','Data terlambat','','','unit-1','orang-1','2026-01-02','belum',0,'2026-03-02T01:00:00.000000Z','',1);
INSERT INTO "tindak_lanjut" VALUES('lanjut-2','opd-2',2026,'bulan',2,'kendala','','indikator-2','simpul-2','disposisi-2','Data terlambat','','','unit-2','orang-2','2026-01-02','belum',0,'2026-03-02T01:00:00.000000Z','',1);
INSERT INTO "tindak_lanjut" VALUES('lanjut-3','opd-3',2026,'bulan',3,'kendala','','indikator-3','simpul-3','disposisi-3','Data terlambat','','','unit-3','orang-3','2026-01-02','belum',0,'2026-03-02T01:00:00.000000Z','',1);
CREATE TABLE tindak_lanjut_gerak (
	id VARCHAR NOT NULL, 
	tindak_lanjut_id VARCHAR NOT NULL, 
	keadaan VARCHAR NOT NULL, 
	persen INTEGER NOT NULL, 
	catatan VARCHAR NOT NULL, 
	sidik VARCHAR NOT NULL, 
	nama VARCHAR NOT NULL, 
	isi VARCHAR NOT NULL, 
	tautan VARCHAR NOT NULL, 
	tenggat DATE NOT NULL, 
	pada VARCHAR NOT NULL, 
	oleh VARCHAR NOT NULL, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_tindak_lanjut_gerak PRIMARY KEY (id), 
	CONSTRAINT fk_tindak_lanjut_gerak_tindak_lanjut_id_tindak_lanjut FOREIGN KEY(tindak_lanjut_id) REFERENCES tindak_lanjut (id)
);
INSERT INTO "tindak_lanjut_gerak" VALUES('gerak_lanjut-1','lanjut-1','proses',50,'','','','','','2026-01-02','2026-03-02T01:00:00.000000Z','',1);
INSERT INTO "tindak_lanjut_gerak" VALUES('gerak_lanjut-2','lanjut-2','proses',50,'','','','','','2026-01-02','2026-03-02T01:00:00.000000Z','',1);
INSERT INTO "tindak_lanjut_gerak" VALUES('gerak_lanjut-3','lanjut-3','proses',50,'','','','','','2026-01-02','2026-03-02T01:00:00.000000Z','',1);
CREATE TABLE unit_kerja (
	id VARCHAR NOT NULL, 
	opd_id VARCHAR NOT NULL, 
	induk_id VARCHAR, 
	nama VARCHAR NOT NULL, 
	singkatan VARCHAR NOT NULL, 
	urut INTEGER NOT NULL, 
	berhenti_pada DATE, 
	versi INTEGER NOT NULL, 
	CONSTRAINT pk_unit_kerja PRIMARY KEY (id), 
	CONSTRAINT fk_unit_kerja_induk_id_unit_kerja FOREIGN KEY(induk_id) REFERENCES unit_kerja (id), 
	CONSTRAINT fk_unit_kerja_opd_id_opd FOREIGN KEY(opd_id) REFERENCES opd (id), 
	CONSTRAINT uq_unit_kerja_opd_id_nama UNIQUE (opd_id, nama)
);
INSERT INTO "unit_kerja" VALUES('unit-1','opd-1',NULL,'Bagian Umum','',0,NULL,1);
INSERT INTO "unit_kerja" VALUES('sub-1','opd-1','unit-1','Subbagian','',0,NULL,1);
INSERT INTO "unit_kerja" VALUES('unit-2','opd-2',NULL,'Bagian Umum','',0,NULL,1);
INSERT INTO "unit_kerja" VALUES('sub-2','opd-2','unit-2','Subbagian','',0,NULL,1);
INSERT INTO "unit_kerja" VALUES('unit-3','opd-3',NULL,'Bagian Umum','',0,NULL,1);
INSERT INTO "unit_kerja" VALUES('sub-3','opd-3','unit-3','Subbagian','',0,NULL,1);
CREATE INDEX ix_jurnal_baris_tabel_kunci ON jurnal_baris (tabel, kunci);
CREATE INDEX ix_jabatan_dipegang_orang_id ON jabatan_dipegang (orang_id);
CREATE INDEX ix_disposisi_siklus_id ON disposisi (siklus_id);
CREATE INDEX ix_realisasi_opd_id_tahun_jenis_ke ON realisasi (opd_id, tahun, jenis, ke);
CREATE INDEX ix_simpul_versi_opd_id_tahun ON simpul_versi (opd_id, tahun);
CREATE INDEX ix_indikator_versi_opd_id_tahun ON indikator_versi (opd_id, tahun);
CREATE INDEX ix_pagu_opd_id_tahun ON pagu (opd_id, tahun);
CREATE INDEX ix_peran_dipegang_orang_id ON peran_dipegang (orang_id);
CREATE INDEX ix_pengerjaan_langkah_id ON pengerjaan (langkah_id);
CREATE INDEX ix_langkah_berjalan_keadaan ON langkah_berjalan (keadaan);
CREATE INDEX ix_realisasi_anggaran_opd_id_tahun ON realisasi_anggaran (opd_id, tahun);
CREATE INDEX ix_peran_dipegang_opd_id_peran ON peran_dipegang (opd_id, peran);
CREATE INDEX ix_formulir_gerak_formulir_id ON formulir_gerak (formulir_id);
CREATE INDEX ix_bukti_indikator_id_tahun_jenis_ke ON bukti (indikator_id, tahun, jenis, ke);
CREATE INDEX ix_dokumen_kantor_opd_id_tahun ON dokumen_kantor (opd_id, tahun);
CREATE INDEX ix_pesan_pertanyaan_pertanyaan_id ON pesan_pertanyaan (pertanyaan_id);
CREATE INDEX ix_pengecualian_opd_id_tahun_jenis_ke ON pengecualian (opd_id, tahun, jenis, ke);
CREATE INDEX ix_pertanyaan_opd_id_tahun_jenis_ke ON pertanyaan (opd_id, tahun, jenis, ke);
CREATE INDEX ix_agenda_naskah_id ON agenda (naskah_id);
CREATE INDEX ix_dokumen_sidik_pdf ON dokumen (sidik_pdf);
CREATE INDEX ix_pengiriman_dokumen_id ON pengiriman (dokumen_id);
CREATE INDEX ix_tindak_lanjut_opd_id_keadaan ON tindak_lanjut (opd_id, keadaan);
CREATE INDEX ix_tindak_lanjut_gerak_tindak_lanjut_id ON tindak_lanjut_gerak (tindak_lanjut_id);
CREATE TRIGGER jaga_jurnal_update BEFORE UPDATE ON jurnal BEGIN SELECT RAISE(ABORT, 'jurnal hanya boleh ditambah'); END;
CREATE TRIGGER jaga_jurnal_delete BEFORE DELETE ON jurnal BEGIN SELECT RAISE(ABORT, 'jurnal hanya boleh ditambah'); END;
CREATE TRIGGER jaga_jurnal_baris_update BEFORE UPDATE ON jurnal_baris BEGIN SELECT RAISE(ABORT, 'jurnal_baris hanya boleh ditambah'); END;
CREATE TRIGGER jaga_jurnal_baris_delete BEFORE DELETE ON jurnal_baris BEGIN SELECT RAISE(ABORT, 'jurnal_baris hanya boleh ditambah'); END;
CREATE TRIGGER jaga_disposisi_update BEFORE UPDATE ON disposisi BEGIN SELECT RAISE(ABORT, 'disposisi hanya boleh ditambah'); END;
CREATE TRIGGER jaga_disposisi_delete BEFORE DELETE ON disposisi BEGIN SELECT RAISE(ABORT, 'disposisi hanya boleh ditambah'); END;
COMMIT;
