"""What the tests' children serve about kinds of lab: the child's parts, then what `served` does."""

import importlib.util
from pathlib import Path

from gradatim.kinds import loaded_child_parts

loaded_child_parts()

_spec = importlib.util.spec_from_file_location(
    "served", Path(__file__).parents[1] / "judge/served.py"
)
assert _spec is not None and _spec.loader is not None
_served = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_served)
serve = _served.serve
