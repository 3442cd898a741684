"""Loads the learner's file freshly, as often as asked, with the other files of its project."""

from __future__ import annotations

import ast
import builtins
import importlib.machinery
import os
import random
import sys
import tempfile
import time
import types
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from gradatim.defence.inside.values import LEARNER_MODULES

NAME = "<your file>"  # of the file that is asked about, for the tracer
_PRELOADED = set(sys.modules)  # what is loaded before anything of the learner's
_ROOTS: list[str] = []  # the folder with the learner's other files

Load = Callable[..., types.ModuleType]
"""Loads the module anew; with a name, it is run under that name, as a program is."""


def is_learner_file(file: object) -> bool:
    """Whether code of this file was written by the learner."""
    return isinstance(file, str) and (file == NAME or any(map(file.startswith, _ROOTS)))


def write_files(files: Mapping[str, str]) -> None:
    """Writes the other files of a project where they can be imported."""
    root = tempfile.mkdtemp()
    _ROOTS.append(root)
    for path, content in files.items():
        target = os.path.join(root, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", encoding="utf-8") as file:
            file.write(content)
    sys.path[:0] = [root, os.path.join(root, "src")]
    sys.dont_write_bytecode = True
    sys.meta_path.insert(0, _Finder)


class _Finder:
    """Gives the file that is asked about to whoever imports it."""

    name: ClassVar[str] = ""
    code: ClassVar[Any] = None
    extra: ClassVar[Mapping[str, Any]] = {}

    @classmethod
    def find_spec(cls, name: str, path: object = None, target: object = None) -> Any:
        if name != cls.name:
            return None
        return importlib.machinery.ModuleSpec(name, cls, origin=NAME)  # type: ignore[arg-type]

    @staticmethod
    def create_module(spec: object) -> None:
        return None

    @classmethod
    def exec_module(cls, module: types.ModuleType) -> None:
        module.__file__ = NAME
        module.__dict__.update(cls.extra)
        exec(cls.code, module.__dict__)


def loader(source: str | ast.Module, name: str, extra: Mapping[str, Any], salt: int) -> Load:
    """`salt`: what generators of random numbers start from."""
    code = compile(source, NAME, "exec")

    def load(run_as: str = "") -> types.ModuleType:
        for old in [n for n in sys.modules.keys() - _PRELOADED if _is_loaded(n)]:
            LEARNER_MODULES.add(old)
            del sys.modules[old]
        LEARNER_MODULES.update((name, run_as or name))
        _Finder.name, _Finder.code, _Finder.extra = name, code, extra
        random.seed(salt)
        if "numpy" in sys.modules:
            sys.modules["numpy"].random.seed(salt)
        if not run_as:
            return importlib.import_module(name)
        module = types.ModuleType(run_as)
        sys.modules[run_as] = module
        _Finder.exec_module(module)
        return module

    return load


def _is_loaded(name: str) -> bool:
    return is_learner_file(getattr(sys.modules[name], "__file__", None))


# The second computation -------------------------------------------------------------------------


class _Reorder(ast.NodeTransformer):
    """Lets loops and functions meet sets in another order than Python's: a result that changes
    would be another one in another process."""

    ordered: ClassVar[set[str]] = {
        "list", "tuple", "enumerate", "zip", "map", "filter", "iter", "sum", "min", "max",
        "sorted", "Counter", "deque", "fromkeys", "join", "extend", "array", "OrderedDict",
    }  # fmt: skip

    def _call(self, name: str, node: ast.expr) -> ast.expr:
        return ast.copy_location(ast.Call(ast.Name(name, ast.Load()), [node], []), node)

    def visit_For(self, node: ast.For) -> ast.AST:
        self.generic_visit(node)
        node.iter = self._call("_reordered_", node.iter)
        return node

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        self.generic_visit(node)
        node.iter = self._call("_reordered_", node.iter)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if isinstance(node.func, ast.Attribute) and name == "pop" and not node.args:
            return self._call("_popped_", node.func.value)
        if name in self.ordered:
            node.args = [
                one if isinstance(one, ast.Starred) else self._call("_reordered_", one)
                for one in node.args
            ]
        return node


def perturbed(source: str) -> tuple[ast.Module, dict[str, Any]]:
    """The file for a second computation, and the names that it then needs: sets have another
    order, the clock another time, hashes and addresses other values."""
    tree = ast.fix_missing_locations(_Reorder().visit(ast.parse(source)))
    clock = time.time
    time.time = lambda: clock() + 1e7
    return tree, {
        "_reordered_": lambda x: list(x)[::-1] if isinstance(x, (set, frozenset)) else x,
        "_popped_": _pop_last,
        "hash": lambda value: builtins.hash((1, value)),
        "id": lambda value: builtins.id(value) + 1,
    }


def _pop_last(value: Any) -> Any:
    if isinstance(value, set) and value:
        found = list(value)[-1]
        value.remove(found)
        return found
    return value.pop()
