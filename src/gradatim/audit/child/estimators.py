"""What the watcher asks about estimators, their calls, and the lines they were called from."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Any

_NO_SETTING = {"random_state", "n_jobs", "verbose"}


@dataclass
class Location:
    file: str
    line: int


def kind(estimator: Any) -> str:
    if hasattr(type(estimator), "_run_search") or type(estimator).__name__.endswith("SearchCV"):
        return "search"
    return "model" if hasattr(type(estimator), "predict") else "transformer"


def name(estimator: Any) -> str:
    """The class of an estimator with those of its parts, because pipelines with other steps are
    other models."""
    try:
        parts = {type(v).__name__ for v in estimator.get_params().values() if hasattr(v, "fit")}
    except Exception:
        parts = set()
    inside = f" of {', '.join(sorted(parts))}" if parts else ""
    return type(estimator).__name__ + inside


def settings(estimator: Any) -> str:
    try:
        found = estimator.get_params(deep=True)
    except Exception:
        return ""
    plain = {
        k: v for k, v in found.items() if isinstance(v, (bool, int, float, str, tuple, type(None)))
    }
    return str(
        sorted((k, str(v)) for k, v in plain.items() if k.split("__")[-1] not in _NO_SETTING)
    )


def argument(args: Any, options: Any, at: int, *names: str) -> Any:
    if len(args) > at:
        return args[at]
    return next((options[name] for name in names if name in options), None)


def location() -> Location:
    """The line of the script that made the current call."""
    frame = sys._getframe(1)
    while frame is not None:
        file = frame.f_code.co_filename
        if "site-packages" not in file and "gradatim_audit_child" not in file and file[:1] != "<":
            return Location(file, frame.f_lineno)
        frame = frame.f_back  # type: ignore[assignment]
    return Location("", 0)
