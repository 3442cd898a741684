"""Explanations: they add up to the forecast."""

from pathlib import Path

import numpy as np
import pytest
from world import World

from demand import board, explain
from demand.store import Store


@pytest.mark.parametrize("days", [7, 28])
def test_the_parts_add_up_to_the_middles_of_the_days(small: World, trained: Path, days: int):
    snapshot = board.snapshot(Store(str(trained)), small.folder)
    uplifts = snapshot.model.uplifts(snapshot.table)
    for line, name in enumerate(small.names):
        middles = np.array([day["mean"] for day in snapshot.days[name][:days]])
        promo = small.promo[line, small.days : small.days + days]
        parts = explain.contributions(snapshot.model, snapshot.table, line, middles)
        assert sum(parts.values()) == pytest.approx(middles.sum())
        promoted = (middles * promo).sum() * (1 - 1 / uplifts[line])
        assert parts["promotions"] == pytest.approx(promoted, abs=0.01), parts


def test_quantiles_that_cross_are_explained_by_the_tree_in_the_middle(small: World, trained: Path):
    snapshot = board.snapshot(Store(str(trained)), small.folder)
    below, middle, above = snapshot.model.trees
    crossed = snapshot.model.model_copy(update={"trees": [middle, above, below]})
    assert (crossed.predict(snapshot.table) == snapshot.model.predict(snapshot.table)).all()
    middles = np.array([day["mean"] for day in snapshot.days[small.names[0]]])
    parts = explain.contributions(crossed, snapshot.table, 0, middles)
    assert parts == pytest.approx(explain.contributions(snapshot.model, snapshot.table, 0, middles))


def test_days_on_which_nothing_is_sold_have_no_reasons(small: World, trained: Path):
    snapshot = board.snapshot(Store(str(trained)), small.folder)
    assert explain.contributions(snapshot.model, snapshot.table, 0, np.zeros(7)) == {}
