# tells_apart: FAIL
"""Five thousand tests, with names that command terminals."""

import pytest


@pytest.mark.parametrize("x", range(5_000), ids=lambda x: f"\x1b[2J<b>{x}")
def test_many(x):
    assert True
