"""A process may die at any moment; see kills.py for many of them."""

from pathlib import Path

import kills


def test_a_kill_leaves_the_state_before_or_behind(tmp_path: Path):
    met, wrong = kills.run(12, seed=1, folder=tmp_path)
    assert met > 0 and wrong == 0
