"""Wraps the methods of estimators, and functions that split data, when their modules are imported.

Does nothing until the script imports scikit-learn or a library with the same interface.
"""

from __future__ import annotations

import atexit
import functools
import importlib.machinery
import json
import os
import sys
import types
from collections.abc import Callable, Sequence
from importlib.abc import MetaPathFinder
from typing import Any

_WORKERS = ("joblib", "loky", "multiprocessing")
_LIBRARIES = ("sklearn", "imblearn", "xgboost", "lightgbm", "catboost")
_METHODS = {
    "fit": "fit", "fit_transform": "fit_transform", "transform": "transform",
    "fit_resample": "resample", "predict": "score", "predict_proba": "score",
    "decision_function": "score", "score": "score", "fit_predict": "fit",
}  # fmt: skip
# Functions that fit and score on parts of what they get: what happens inside is theirs.
_FOLDS = {"cross_val_score", "cross_validate", "cross_val_predict"}
_INSIDE = {"learning_curve", "validation_curve", "permutation_test_score", "permutation_importance",
           "partial_dependence"}  # fmt: skip


class _State:
    """The depth of nested library calls in this process, over all threads, and the listener."""

    depth = 0
    watch: Any = None


def install(folder: str) -> None:
    """Writes a report to a file in `folder` when this process ends. Not for the script's worker
    processes, which get parts of its rows."""
    if any(word in part for part in sys.orig_argv for word in _WORKERS):
        return
    sys.meta_path.insert(0, _Finder())
    atexit.register(_report, folder)


def _report(folder: str) -> None:
    if _State.watch is None:
        return
    script = sys.argv[0] if sys.argv else ""
    report = {"script": script, **_State.watch.report()}
    path = os.path.join(folder, f"{os.getpid()}.json")
    with open(path + ".draft", "w", encoding="utf-8") as file:
        json.dump(report, file)
    os.replace(path + ".draft", path)


class _Finder(MetaPathFinder):
    """Lets Python find a module, and wraps its content once it has been executed."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name.partition(".")[0] not in _LIBRARIES:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is not None and isinstance(spec.loader, importlib.machinery.SourceFileLoader):
            execute = spec.loader.exec_module

            def executed(module: types.ModuleType) -> None:
                execute(module)
                _wrap_module(module)

            spec.loader.exec_module = executed  # type: ignore[method-assign]
        return spec


def _wrap_module(module: types.ModuleType) -> None:
    for name, value in list(vars(module).items()):
        if getattr(value, "__module__", None) != module.__name__:
            continue
        if isinstance(value, type):
            _wrap_class(value)
        elif name == "train_test_split":
            setattr(module, name, _wrap_function(value, "split"))
        elif name == "resample":
            setattr(module, name, _wrap_function(value, "resample_function"))
        elif name in _FOLDS:
            setattr(module, name, _wrap_function(value, "folds"))
        elif name in _INSIDE:
            setattr(module, name, _wrap_function(value, ""))


def _wrap_class(kind: type) -> None:
    for name, event in _METHODS.items():
        method = vars(kind).get(name)
        if isinstance(method, types.FunctionType):
            setattr(kind, name, _wrap_function(method, event))
        elif isinstance(getattr(method, "fn", None), types.FunctionType):  # available_if
            method.fn = _wrap_function(method.fn, event)  # type: ignore[union-attr]


def _wrap_function(function: Callable[..., Any], event: str) -> Callable[..., Any]:
    """The function, with a report of the outermost call of each kind."""

    @functools.wraps(function)
    def call(*args: Any, **options: Any) -> Any:
        if _State.depth:
            return function(*args, **options)
        before = None
        _State.depth += 1
        try:
            if event:
                before = _notify("before", event, args, options, None)
            answer = function(*args, **options)
            if event:
                _notify("after", event, args, options, (before, answer))
            return answer
        finally:
            _State.depth -= 1

    return call


def _notify(when: str, event: str, args: Any, options: Any, more: Any) -> Any:
    """Calls the listener; an error of ours must not become one of the script's."""
    try:
        if _State.watch is None:
            from . import watch

            _State.watch = watch.LeakDetector()
        return getattr(_State.watch, when)(event, args, options, more)
    except Exception as error:
        if _State.watch is not None:
            _State.watch.faults.append(f"{event}: {type(error).__name__}: {error}"[:200])
        return None
