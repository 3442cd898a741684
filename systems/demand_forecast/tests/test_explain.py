"""Explanations: they add up to the forecast."""

from pathlib import Path

import numpy as np
import pytest
from world import World

from demand import board, explain
from demand.store import Store


def test_the_parts_add_up_to_the_forecast(small: World, trained: Path):
    shown = board.shown(Store(str(trained)), small.folder)
    for line, name in enumerate(small.names):
        days = [day["mean"] for day in shown.days[name] if day["mean"] > 0]
        promo = small.promo[line, small.days : small.days + 28]
        parts = explain.why(shown.model, shown.table, line)
        assert sum(parts.values()) == pytest.approx(np.mean(days), rel=0.25), parts
        assert (parts["promotions"] > 0) == (promo & small.open[small.days : small.days + 28]).any()
