"""What the tests' children serve about kinds of lab: warm as a profile is, then as `served`."""

import importlib
import importlib.util
import sys
from pathlib import Path

_NEEDS = {"sql": "duckdb", "git": "dulwich", "tests": "pytest", "figure": "matplotlib"}

for _kind in ("command", "figure", "git", "notebook", "sql", "tests"):
    if _NEEDS.get(_kind, "sys") in sys.modules:
        _module = importlib.import_module(f"gradatim.judge.child.kinds.{_kind}")
        if _kind != "command":
            _module.warm()

_spec = importlib.util.spec_from_file_location("served", Path(__file__).with_name("served.py"))
assert _spec is not None and _spec.loader is not None
_served = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_served)
serve = _served.serve
