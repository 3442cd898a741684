"""Rows of which no model should be made are refused in a sentence."""

from datetime import date

import pyarrow as pa
import pytest

from demand import contract
from demand.errors import DemandError

DAY = date(2026, 3, 1)
GOOD = {"date": [DAY, DAY], "series": ["a", "b"], "units": [0, 3]}


def test_rows_that_count_pass():
    contract.check(pa.table(GOOD))


@pytest.mark.parametrize(
    "change",
    [
        {"series": ["a", "a"]},
        {"series": ["a", ""]},
        {"units": [0, -1]},
        {"units": [0, None]},
        {"date": [DAY, None]},
    ],
)
def test_rows_that_cannot_be_are_refused(change: dict[str, list[object]]):
    with pytest.raises(DemandError, match="no model is made of these rows"):
        contract.check(pa.table(GOOD | change))
