"""A child as it was before its first role, for the next one: nothing of the last stays that an
honest program tends to leave behind. It does not stop a program that wants to stay.
"""

from __future__ import annotations

import decimal
import gc
import linecache
import os
import sys
import types
import warnings
from pathlib import Path

import numpy as np

from gradatim.removal import remove

_modules: set[str] = set()


def remember_modules() -> None:
    """Notes the modules that every child begins with. To be called before there is any: a child
    would have to copy the page that each of the names lies on."""
    _modules.update(sys.modules)


class Anew:
    """What there was at first."""

    def __init__(self) -> None:
        self._folder = os.getcwd()
        self._path = list(sys.path)
        self._environment, self._warnings = dict(os.environ), list(warnings.filters)
        self._recursion, self._numpy = sys.getrecursionlimit(), np.geterr()
        self._printed, self._decimal = np.get_printoptions(), decimal.getcontext().copy()

    def begin(self) -> None:
        """Takes modules, files and settings of the last role back."""
        os.chdir(self._folder)
        for name in set(sys.modules) - _modules:
            if _is_local(sys.modules[name], self._folder):
                del sys.modules[name]
        sys.path[:] = self._path
        for entry in [p for p in sys.path_importer_cache if p.startswith(self._folder)]:
            del sys.path_importer_cache[entry]
        linecache.clearcache()
        self._settle()
        gc.collect()
        empty(self._folder)

    def _settle(self) -> None:
        os.environ.clear()
        os.environ.update(self._environment)
        warnings.resetwarnings()
        warnings.filters[:] = self._warnings  # type: ignore[index]
        sys.setrecursionlimit(self._recursion)
        np.seterr(**self._numpy)
        np.set_printoptions(**self._printed)
        decimal.setcontext(self._decimal.copy())


def empty(folder: str) -> None:
    """Takes away all that lies in a folder."""
    for entry in Path(folder).iterdir():
        if entry.is_dir() and not entry.is_symlink():
            remove(str(entry))
        else:
            entry.unlink()


def _is_local(module: types.ModuleType | None, folder: str) -> bool:
    """Whether it came from the files of a role, and not from a library."""
    spec = getattr(module, "__spec__", None)
    return spec is None or spec.origin is None or spec.origin.startswith(folder + os.sep)
