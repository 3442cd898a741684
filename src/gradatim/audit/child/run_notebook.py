"""Runs the code cells of a notebook from top to bottom, in the environment of its repository.

Exit code 1 if a cell fails, 3 if one needs more than Python. The last line of standard error names
the cell.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from typing import Any

# Magics that only change how a result looks or is reloaded.
_DISPLAY_MAGICS = (
    "%matplotlib", "%load_ext", "%reload_ext", "%autoreload", "%config", "%precision", "%pylab",
    "%%time", "%%capture",
)  # fmt: skip
_INSTALLS = ("!pip install", "%pip install", "!conda", "%conda", "!uv pip", "! pip install")


def main(path: str) -> int:
    with open(path, encoding="utf-8") as file:
        cells = [cell for cell in json.load(file)["cells"] if cell["cell_type"] == "code"]
    sys.path.insert(0, "")
    sys.argv = [os.path.abspath(path)]
    names: dict[str, Any] = {"__name__": "__main__", "display": print}
    for number, cell in enumerate(cells, 1):
        source = cell["source"] if isinstance(cell["source"], str) else "".join(cell["source"])
        code, unsupported = to_python(source)
        if unsupported:
            print(f"code cell {number} needs IPython for '{unsupported[:40]}'", file=sys.stderr)
            return 3
        try:
            exec(compile(code, f"{sys.argv[0]}, code cell {number}", "exec"), names)
        except BaseException as error:
            if isinstance(error, SystemExit) and not error.code:
                return 0
            traceback.print_exc()
            last = " ".join(str(error).split())[:150]
            print(f"code cell {number}: {type(error).__name__}: {last}", file=sys.stderr)
            return 1
    return 0


def to_python(source: str) -> tuple[str, str]:
    """A cell as Python, and the first line that is not Python and cannot be left out."""
    lines = []
    for line in source.splitlines():
        text = line.strip()
        if text.startswith((*_DISPLAY_MAGICS, *_INSTALLS)):
            line = ""
        elif text.startswith(("%", "!")) or text.endswith("?"):
            return "", text
        lines.append(line)
    return "\n".join(lines), ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
