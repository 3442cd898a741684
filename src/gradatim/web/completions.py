"""Completions for the editor after the name of a module and a dot: the module's public names."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from contextlib import suppress
from functools import cache

from fastapi import APIRouter
from starlette.responses import JSONResponse, Response

from gradatim import libraries
from gradatim.profiles import PROFILES, load_profile

router = APIRouter()
TIMEOUT_S = 30  # seconds; a large library takes a while to import
# Modules that can be imported without side effects, which is not true of the whole library.
STANDARD = (
    "abc argparse array ast asyncio base64 bisect calendar cmath collections contextlib copy csv "
    "dataclasses datetime decimal enum fractions functools glob gzip hashlib heapq html http "
    "inspect io itertools json logging math operator os pathlib pickle pprint queue random re "
    "secrets shutil sqlite3 statistics string struct subprocess sys tempfile textwrap threading "
    "time tomllib traceback types typing unicodedata unittest urllib uuid warnings zipfile "
    "zoneinfo"
)
LIST = (
    "import importlib, json, sys; found = importlib.import_module(sys.argv[1]);"
    "print(json.dumps(sorted(name for name in dir(found) if name[0] != '_')))"
)


@router.get("/names/{module}")
def names(module: str) -> Response:
    """The names of a standard module or of a library that labs use; [] for any other."""
    known = re.fullmatch(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*){0,4}", module, re.ASCII)
    top = module.partition(".")[0]
    allowed = known and (top in STANDARD.split() or (top in _libraries() and libraries.usable(top)))
    found = _names(module) if allowed else ()
    return JSONResponse(found, headers={"cache-control": "private, max-age=600"})


@cache
def _libraries() -> frozenset[str]:
    """The modules that interpreters of labs import."""
    profiles = [load_profile(name) for name in PROFILES]
    return frozenset(name for one in profiles for name in (*one.imports, *one.needs))


@cache
def _names(module: str) -> tuple[str, ...]:
    """Imports the module in a separate process, so that this one stays small."""
    with suppress(OSError, ValueError, subprocess.SubprocessError):
        words = [sys.executable, "-I", "-W", "ignore", "-c", LIST, module]
        done = subprocess.run(words, capture_output=True, text=True, timeout=TIMEOUT_S)
        return tuple(json.loads(done.stdout))
    return ()
