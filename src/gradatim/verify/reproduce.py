"""Checks that the commands of a README, in a clean copy, reproduce the number that it states."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TypeGuard

from gradatim.verify.copies import EXCLUDED
from gradatim.verify.failures import failure
from gradatim.verify.readme import readme_commands, states_number
from gradatim.verify.run import Run

METRICS, README = "metrics.json", "README.md"


def expect_readme_reproduces(
    run: Run, copy: Run, key: str, *, tolerance: float, within: float
) -> None:
    """Checks that the README's commands write metrics.json again with the same number under `key`,
    up to a difference of `tolerance`, and that the README states that number. Raises Failure
    otherwise.

    The commands run in a clean copy without metrics.json and other JSON files from which the number
    could be copied. `within`: seconds for each command.
    """
    stated = json_number(copy.source / METRICS, key, f"{METRICS} of a clean copy")
    path = copy.source / README
    text = path.read_text("utf-8", "replace") if path.is_file() else ""
    commands = readme_commands(text)
    run.expect(
        commands,
        sent=README,
        came="it has no block of commands",
        asks="a block marked sh that a stranger can run in a fresh clone",
        look="write the commands that set up, and that make the number",
    )
    _remove_copies(copy.source, key, stated)
    for words in commands:
        run.say(f"README: {' '.join(words)[:80]}")
        copy.execute(words, within=within)
    again = json_number(copy.source / METRICS, key, f"the README's {len(commands)} commands")
    run.figure(f"{key} of metrics.json", round(stated, 6))
    run.figure(
        f"{key} when the README's commands run again", round(again, 6), f"within {tolerance:g}"
    )
    run.expect(
        abs(again - stated) <= tolerance,
        sent=f"the README's commands, in a clean copy without {METRICS}",
        came=f"{key} {again:g}",
        asks=f"{stated:g}, as metrics.json says, within {tolerance:g}",
        look="was it written by these very commands? Which seed, or which data, is not fixed?",
    )
    run.expect(
        states_number(text, stated),
        sent=README,
        came=f"it does not give the {key} of {METRICS}, {stated:g}",
        asks="the number, rounded as you like",
        look="numbers of a README come from a file, not from memory",
    )


def _remove_copies(folder: Path, key: str, value: float) -> None:
    """Removes the JSON files from which the number could be copied, metrics.json among them."""
    for path in folder.rglob("*.json"):
        if not EXCLUDED.intersection(path.parts) and _number(path, key) == value:
            path.unlink()


def json_number(path: Path, key: str, sent: str) -> float:
    """The number under a key of a JSON file. Raises Failure if there is none."""
    value = _number(path, key)
    if value is None:
        raise failure(
            sent=sent,
            came=f"no number '{key}' in {path.name}",
            asks=f'{{"{key}": x}}',
            look="is the file written, in JSON, at the right place?",
        )
    return value


def _number(path: Path, key: str) -> float | None:
    try:
        value = json.loads(path.read_text("utf-8"))[key]
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return None
    return float(value) if is_number(value) else None


def is_number(value: object) -> TypeGuard[float]:
    """Whether a value from JSON is a number that a float can hold: not a boolean, not 10**400."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return abs(value) <= sys.float_info.max
