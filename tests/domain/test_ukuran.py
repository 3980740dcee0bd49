import pytest

from sakip_desktop.domain.ukuran import GB, KB, MB, format_ukuran


@pytest.mark.parametrize(
    ("ukuran", "teks"),
    [
        (0, "0 KB"),
        (1, "1 KB"),
        (KB, "1 KB"),
        (640 * KB + 1023, "640 KB"),
        (MB - 1, "1.023 KB"),
        (MB, "1 MB"),
        (50 * MB - 1, "49,9 MB"),
        (int(5.4 * MB) + 1, "5,4 MB"),
        (GB - 1, "1.023,9 MB"),
        (5 * GB, "5 GB"),
        (int(14.25 * GB), "14,2 GB"),
    ],
)
def test_a_size_as_people_compare_it(ukuran, teks):
    assert format_ukuran(ukuran) == teks
