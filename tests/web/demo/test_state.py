import stat
from decimal import Decimal

import pytest

from mainstem.kernel.errors import Malformed
from mainstem.web.demo.source import SEED
from mainstem.web.demo.state import OtherDemoLoaded, PhaseRecord, find_report, keep, open_state


def opened(folder, *, weeks=13, shift_weeks=463, is_shifted=True):
    return open_state(folder, weeks=weeks, shift_weeks=shift_weeks, is_shifted=is_shifted, seed="s")


def test_remembers_what_was_done_and_nobody_else_can_read_it(tmp_path) -> None:
    state = opened(tmp_path)
    state.phases["deliver"] = PhaseRecord(1.5, {"events": 7})
    state.write_keys["webshop"] = "key"

    keep(tmp_path, state)

    assert opened(tmp_path) == state
    assert stat.S_IMODE((tmp_path / "state.json").stat().st_mode) == 0o600


def test_the_shift_of_the_first_run_stays(tmp_path) -> None:
    keep(tmp_path, opened(tmp_path, shift_weeks=463))

    later = opened(tmp_path, shift_weeks=464)

    assert later.shift_weeks == 463


@pytest.mark.parametrize("other", [{"weeks": 53}, {"shift_weeks": 0, "is_shifted": False}])
def test_refuses_another_window_or_other_dates(tmp_path, other) -> None:
    keep(tmp_path, opened(tmp_path))

    with pytest.raises(OtherDemoLoaded):
        opened(tmp_path, **other)


def test_only_a_run_that_came_to_its_end_has_a_report_and_money_in_it_is_a_number(tmp_path) -> None:
    assert find_report(tmp_path, weeks=13, is_shifted=True) is None
    state = open_state(tmp_path, weeks=13, shift_weeks=463, is_shifted=True, seed=SEED)
    keep(tmp_path, state)
    assert find_report(tmp_path, weeks=13, is_shifted=True) is None

    state.report = {"source": {"order_value": Decimal("12.50")}}
    keep(tmp_path, state)

    assert find_report(tmp_path, weeks=13, is_shifted=True) == {"source": {"order_value": 12.5}}
    with pytest.raises(OtherDemoLoaded):
        find_report(tmp_path, weeks=53, is_shifted=True)


def test_refuses_more_weeks_than_the_year_has(tmp_path) -> None:
    with pytest.raises(Malformed):
        opened(tmp_path, weeks=60)
