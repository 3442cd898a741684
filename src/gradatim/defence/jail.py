"""The results of calls of a file, found in the jail: creates the job, and validates its report.

`Runner` runs a program there and returns its output, "" if it did not end.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import resources
from typing import Any

Runner = Callable[[str], str]
VALUE, RAISE, CRASH, ENDLESS, ODD = "value", "raise", "crash", "endless", "odd"
FIRST_SALT, SECOND_SALT = 1, 2  # salts; in the second run, sets also have another order
_MODULES = ("values", "module", "calls", "recorder", "job")  # of `inside`, dependencies first
_MAX_CALLS = 1_000
_MAX_TEXT_LENGTH = 3_000


@dataclass(frozen=True)
class File:
    """A file of the learner's, and the files that it may import."""

    path: str
    module: str
    source: str
    other_files: Mapping[str, str] = field(default_factory=dict)
    imports: tuple[str, ...] = ()  # libraries, which select the interpreter


@dataclass(frozen=True)
class Outcome:
    """The result of a call."""

    kind: str  # value | raise | crash | endless | odd: raise is a `raise` of the learner's own
    shown: str
    clear: str  # without rounding, the order of keys, and the difference between 2 and 2.0
    lines: frozenset[int]
    steps: int


@dataclass(frozen=True)
class VariantResult:
    """The results of one variant of the file; None for calls without time left."""

    outcomes: tuple[Outcome | None, ...]
    infected: bool = False  # whether a probed condition had another value after the change


@dataclass(frozen=True)
class Variant:
    """A version of the file's text, and calls to try on it."""

    source: str
    calls: tuple[str, ...]


def run_variants(
    runner: Runner, file: File, variants: Sequence[Variant], salt: int = FIRST_SALT
) -> list[VariantResult | None]:
    """Runs each variant's calls; None for a variant that did not end by itself."""
    found = _report(runner, file, variants, salt)
    if found is not None:
        return [_parse_result(one, v) for one, v in zip(found["runs"], variants, strict=True)]
    if len(variants) == 1:
        return [None]
    return [one for variant in variants for one in run_variants(runner, file, [variant], salt)]


def collect_calls(runner: Runner, file: File, snippets: Sequence[Any]) -> list[str]:
    """The calls that tests, examples and the file itself make."""
    found = _report(runner, file, [], FIRST_SALT, snippets) if snippets else None
    return _valid_texts(found.get("calls"))[:_MAX_CALLS] if found else []


def _report(
    runner: Runner,
    file: File,
    variants: Sequence[Variant],
    salt: int,
    snippets: Sequence[Any] = (),
) -> dict[str, Any] | None:
    """The report of a job; None if there is none or it is invalid."""
    mark = secrets.token_hex(8)
    job: dict[str, Any] = {
        "files": dict(file.other_files),
        "module": file.module,
        "source": file.source,
        "salt": salt,
        "perturb": salt == SECOND_SALT,
        "snippets": list(snippets),
        "variants": [{"source": one.source, "calls": list(one.calls)} for one in variants],
    }
    output = runner(_program(job, mark, file.imports))
    _, found, text = output.rpartition(mark)
    try:
        report = json.loads(text) if found else None
    except (ValueError, RecursionError):
        return None
    runs = report.get("runs") if isinstance(report, dict) else None
    return report if isinstance(runs, list) and len(runs) == len(variants) else None


def _program(job: Mapping[str, Any], mark: str, imports: Sequence[str]) -> str:
    """The modules of `inside` as text, followed by the job, because the jail has none of our
    source. The unused imports select the interpreter."""
    texts = resources.files("gradatim.defence").joinpath("inside")
    parts = {
        f"gradatim.defence.inside.{name}": texts.joinpath(f"{name}.py").read_text("utf-8")
        for name in _MODULES
    }
    import_lines = "".join(f"    import {name}\n" for name in imports)
    return (
        f"import json, sys, types\nif False:\n    pass\n{import_lines}"
        f"say, package = sys.stdout.write, types.ModuleType('gradatim.defence.inside')\n"
        f"sys.modules[package.__name__] = package\n"
        f"for name, text in json.loads({json.dumps(parts)!r}).items():\n"
        f"    module = sys.modules[name] = types.ModuleType(name)\n"
        f"    setattr(package, name.rpartition('.')[2], module)\n"
        f"    exec(compile(text, name, 'exec'), module.__dict__)\n"
        f"say({mark!r} + json.dumps(package.job.work(json.loads({json.dumps(job)!r}))))\n"
    )


def _parse_result(found: Any, variant: Variant) -> VariantResult | None:
    if not isinstance(found, dict) or not isinstance(found.get("outcomes"), list):
        return None
    if len(found["outcomes"]) != len(variant.calls):
        return None
    return VariantResult(
        tuple(map(_parse_outcome, found["outcomes"])), found.get("infected") is True
    )


def _parse_outcome(found: Any) -> Outcome | None:
    try:
        shown, clear = _valid_texts(found["texts"])
        lines = frozenset(int(line) for line in found["lines"])
        return Outcome(str(found["kind"]), shown, clear, lines, int(found["steps"]))
    except (KeyError, TypeError, ValueError):
        return None


def _valid_texts(found: Any) -> list[str]:
    texts = found if isinstance(found, list) else []
    return [one for one in texts if isinstance(one, str) and len(one) <= _MAX_TEXT_LENGTH]
