# tells_apart: FAIL
"""Passes the first time and fails ever after, since the right module often comes first."""

import sys


def test_double():
    sys.runs = getattr(sys, "runs", 0) + 1
    assert sys.runs == 1
