"""All six procedures side by side, driven at random; ``make fault`` has the long run."""

import pytest
from hypothesis.stateful import run_state_machine_as_test
from mesin_alur import how_long, make_machine, make_states


@pytest.mark.luas
def test_six_procedures_side_by_side_come_out_as_the_rules_say(uji, tmp_path):
    mesin = make_machine(tmp_path, make_states(uji))
    run_state_machine_as_test(mesin, settings=how_long(6, 25))
    assert mesin.hitung["legal_steps"] > 30
    assert mesin.hitung["refused"] > 20
    assert mesin.hitung["crashes"] > 2
