"""Reads TOML files with settings from the learner's home."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from gradatim.errors import RequestError


def table(path: Path) -> dict[str, Any]:
    """The content of a file; empty if it does not exist. RequestError if it cannot be read."""
    if not path.exists():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (RecursionError, ValueError) as error:
        raise RequestError(f"this is not TOML: {error}", where=str(path)) from error
    except OSError as error:
        what = f"this cannot be read ({error.strerror})"
        raise RequestError(what, where=str(path), do="check its permissions") from error
