# tells_apart: FAIL
# word: FAIL
"""Ends the run well before a test can fail: by pytest's own exit, by an interrupt, by the process."""

import os

import pytest


def test_a():
    raise KeyboardInterrupt


def test_b():
    pytest.exit("all tests passed", returncode=0)


def test_c():
    raise SystemExit(0)


def test_d():
    os._exit(0)
