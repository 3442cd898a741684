"""Writes the public sample."""

import sys
from pathlib import Path

Path(sys.argv[1]).mkdir()
(Path(sys.argv[1]) / "numbers.txt").write_text("1\n2\n")
