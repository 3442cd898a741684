"""A process may die at any moment; see kills.py for many of them."""

import re
import subprocess
import sys
from pathlib import Path

KILLS = Path(__file__).with_name("kills.py")


def test_a_kill_leaves_the_state_before_or_behind():
    """In a process of its own: kills.py forks, which threads of other tests do not survive."""
    ended = subprocess.run(
        [sys.executable, KILLS, "--kills=12", "--seed=1"], capture_output=True, text=True
    )
    assert re.search(r"[1-9]\d* of them at work: 0 states differ", ended.stdout), ended.stderr
    assert ended.returncode == 0
