"""Reads what the learner has set in a TOML file of the home."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from gradatim.errors import RequestError


def table(path: Path) -> dict[str, Any]:
    """The table in a file; an empty one if there is no file. RequestError if it cannot be read."""
    if not path.exists():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (RecursionError, ValueError) as error:
        raise RequestError(f"this is not TOML: {error}", where=str(path)) from error
    except OSError as error:
        what = f"this cannot be read ({error.strerror})"
        raise RequestError(what, where=str(path), do="check its permissions") from error
