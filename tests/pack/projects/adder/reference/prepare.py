"""Leaves a mark that the copy was set up."""

from pathlib import Path

Path("ready.txt").write_text("yes")
