"""A Jupyter notebook, run from top to bottom."""

from __future__ import annotations

import json

from gradatim.kinds.kind import Kind


def _lesson(text: str, ending: str) -> str:
    return str(json.loads(text)["metadata"].get("lesson", ""))


KIND = Kind({".ipynb": "text"}, is_typed=False, lesson=_lesson)
