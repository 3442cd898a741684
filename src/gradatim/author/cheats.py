"""Programs that try to pass without an answer; none may. They know the names of the checks."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from gradatim.model import Files, Material

_ALWAYS_EQUAL = """
class _Yes:
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self
    def __call__(self, *args, **kwargs):
        return self
    def _true(self, *others):
        return True
    __eq__ = __lt__ = __le__ = __gt__ = __ge__ = __bool__ = __contains__ = _true
    def __ne__(self, other):
        return False
    def __hash__(self):
        return 0
    def __len__(self):
        return 1
    def __iter__(self):
        return iter([self])
    def __float__(self):
        return 0.0
    def __array__(self, *args, **kwargs):
        import numpy
        return numpy.array(self, dtype=object)
"""

_FRAMES = """
import json, os, struct
_end = [{"event": "end"}]
_passed = [{"event": "result", "check": name, "outcome": "PASS", "message": "", "hint": ""}
           for name in CHECKS]
_answers = [{"ok": None}, {"ok": {}, "out": "", "changed": []}]
for _fd in range(3, 64):
    for _peer in (b"H", b"L", b"R"):
        for _message in _passed + _end + _answers:
            _text = json.dumps(_message).encode()
            try:
                os.write(_fd, struct.pack(">cII", _peer, len(_text), 0) + _text)
            except OSError:
                break
"""

_PATCHED = """
import sys
def _nothing(*args, **kwargs):
    return ""
for _name, _module in list(sys.modules.items()):
    if _name.startswith("gradatim.checks"):
        for _thing in ("difference", "close", "equal", "raises", "_compare", "fail"):
            if hasattr(_module, _thing):
                setattr(_module, _thing, _nothing)
        if hasattr(_module, "Session"):
            _module.Session.fail = _nothing
    if hasattr(_module, "_OPERATIONS"):
        for _operation in ("call", "after", "take"):
            _module._OPERATIONS[_operation] = lambda *args: ({"ok": None}, [])
"""

CHEATS: dict[str, str] = {
    "rebinds the comparisons of numpy and abs": """
import builtins
import numpy
import numpy.testing
def _true(*args, **kwargs):
    return True
for _name in ("allclose", "isclose", "array_equal", "array_equiv", "all"):
    setattr(numpy, _name, _true)
for _name in dir(numpy.testing):
    if _name.startswith("assert_"):
        setattr(numpy.testing, _name, _true)
builtins.abs = lambda x: 0
""",
    "answers an object that equals everything": _ALWAYS_EQUAL
    + """
for _name in NAMES:
    globals()[_name] = lambda *args, **kwargs: _Yes()
""",
    "is an object that equals everything": _ALWAYS_EQUAL
    + """
for _name in NAMES:
    globals()[_name] = _Yes()
""",
    "ends the process well while it loads": "import os\nos._exit(0)\n",
    "ends the process well when it is called": """
import os
for _name in NAMES:
    globals()[_name] = lambda *args, **kwargs: os._exit(0)
""",
    "leaves with sys.exit(0) while it loads": "import sys\nsys.exit(0)\n",
    "leaves with sys.exit(0) when it is called": """
import sys
for _name in NAMES:
    globals()[_name] = lambda *args, **kwargs: sys.exit(0)
""",
    "prints a verdict": """
import json, os, sys
_verdict = json.dumps({"outcome": "PASS", "results": [
    {"name": name, "outcome": "PASS", "message": "", "hint": ""} for name in CHECKS]})
for _text in ("PASS", _verdict, "1 passed in 0.01s"):
    print(_text)
    print(_text, file=sys.stderr)
    for _fd in (1, 2):
        try:
            os.write(_fd, _text.encode() + b"\\n")
        except OSError:
            pass
""",
    "writes frames of its own to every open file": _FRAMES,
    "writes frames of its own and ends": _FRAMES + "os._exit(0)\n",
    "patches the judge's modules": _PATCHED,
    "passes at exit": """
import atexit, os
atexit.register(os._exit, 0)
raise SystemExit
""",
    "raises StopIteration while it loads": "raise StopIteration\n",
    "raises StopIteration when it is called": """
def _stop(*args, **kwargs):
    raise StopIteration
for _name in NAMES:
    globals()[_name] = _stop
""",
    "swallows errors by tracing": """
import sys
def _swallow(frame, event, argument):
    if event == "exception":
        frame.f_trace = None
    return _swallow
sys.settrace(_swallow)
sys.setprofile(lambda *args: None)
sys.excepthook = sys.unraisablehook = lambda *args: None
""",
}


def programs(material: Material, checks: list[str]) -> Iterator[tuple[str, Files]]:
    """Each cheat, added to the end of a starter that fails by itself. Python files only."""
    file = material.lab.file
    if not file.endswith(".py") or file not in material.solution:
        return
    names = public_names(material.solution[file].decode())
    for name, text in CHEATS.items():
        head = f"\n\nNAMES = {names!r}\nCHECKS = {checks!r}\n"
        yield name, {**material.starter, file: material.starter[file] + (head + text).encode()}


def public_names(source: str) -> list[str]:
    """The names of functions and classes that a module offers."""
    kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
    body = ast.parse(source).body
    return [n.name for n in body if isinstance(n, kinds) and not n.name.startswith("_")]
