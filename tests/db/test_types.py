import pytest
from sqlmodel import select

from sakip_desktop.db.models import Kebijakan, Pertanyaan, RealisasiRow
from sakip_desktop.db.work import read
from sakip_desktop.domain.errors import BasisDataRusak


@pytest.mark.parametrize(
    ("tabel", "kolom", "model"),
    [
        ("kebijakan", "berlaku_mulai", Kebijakan),
        ("kebijakan", "lantai_rerata", Kebijakan),
        ("realisasi", "diubah_pada", RealisasiRow),
        ("pertanyaan", "dibuka_pada", Pertanyaan),
    ],
)
@pytest.mark.parametrize("isi", ["20\x125-08-01", "1,5", "", b"\x00"])
def test_a_value_that_no_save_wrote_is_damage_and_no_bug(engine, tabel, kolom, model, isi):
    with engine.connect() as conn:
        conn.exec_driver_sql(f"UPDATE {tabel} SET {kolom} = ?", (isi,))
        conn.commit()
    with pytest.raises(BasisDataRusak, match="sebagian tidak dapat dibaca"), read(engine) as sesi:
        sesi.exec(select(model)).all()
