"""Prints results as terminal text, or as the JSON that other programs rely on."""

from __future__ import annotations

import json
import os
import shutil
import sys
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import asdict, is_dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from gradatim.model import Outcome
from gradatim.printable import plain

if TYPE_CHECKING:
    from gradatim.app.placement import PlacementResult
    from gradatim.rules.placement import PlacementState
    from gradatim.rules.plan import Missing

MARKS = {
    Outcome.PASS: ("32", "✓"),
    Outcome.FAIL: ("31", "✗"),
    Outcome.SKIP: ("2", "·"),
    Outcome.BROKEN: ("33", "!"),
}


def paint(code: str, text: str) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if in_colour() else text


def in_colour() -> bool:
    """False for files and pipes, and where NO_COLOR or TERM=dumb is set (no-color.org)."""
    plain_only = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not plain_only


PROFILE_NAMES = {
    "boosting": "the boosting libraries",
    "git": "Git",
    "keras": "Keras",
    "mypy": "mypy",
    "numpy": "Python",
    "plot": "Matplotlib",
    "python": "Python",
    "shell": "the shell",
    "sklearn": "scikit-learn",
    "sql": "the database",
    "static": "the checks",
    "tests": "pytest",
    "torch": "PyTorch",
    "torch-sklearn": "PyTorch and scikit-learn",
    "web": "FastAPI",
}


def on_warmup(profile: str) -> None:
    """Says on stderr why the first verdict takes longer."""
    name = PROFILE_NAMES.get(profile, profile)
    if sys.stderr.isatty():
        overwrite("")
    print(f"getting {name} ready; only the first time", file=sys.stderr, flush=True)


def overwrite(text: str) -> None:
    """Replaces the line of progress on the terminal."""
    sys.stderr.write(f"\r\x1b[K{wrap(text).partition(chr(10))[0]}")
    sys.stderr.flush()


def width() -> int:
    return min(shutil.get_terminal_size((80, 24)).columns, 100)


def wrap(text: str, indent: str = "", first: str = "") -> str:
    columns = max(width(), 30)
    indent, lines = indent[: columns // 3], []
    for n, line in enumerate(plain(text).splitlines() or [""]):
        start = first if n == 0 else indent
        lines.append(
            textwrap.fill(
                line,
                width=columns,
                initial_indent=start,
                subsequent_indent=indent,
                replace_whitespace=False,
                break_on_hyphens=False,
            )
        )
    return "\n".join(lines)


def print_json(document: Any) -> None:
    """Prints one line of JSON; NaN and infinity become null."""
    try:
        text = json.dumps(document, ensure_ascii=False, allow_nan=False, default=_json_default)
    except ValueError:
        loose = json.dumps(document, ensure_ascii=False, default=_json_default)
        valid = json.loads(loose, parse_constant=lambda _: None)
        text = json.dumps(valid, ensure_ascii=False)
    print(text)


def _json_default(x: Any) -> Any:
    if isinstance(x, date):
        return x.isoformat()
    if isinstance(x, Mapping):
        return dict(x)
    if is_dataclass(x) and not isinstance(x, type):  # one of app.documents
        return asdict(x)
    raise TypeError(f"cannot write {type(x).__name__} as JSON")


# Placement ---------------------------------------------------------------------------------------


NOTHING_SHOWN = (
    "Your answers did not show any skill for certain, so the plan skips nothing. You will pass "
    "labs quickly where you already know the topic."
)


def print_placement(found: PlacementResult) -> None:
    """Prints what a placement waived, and the new end of the plan."""
    if found.skills:
        count = "one skill" if len(found.skills) == 1 else f"{len(found.skills)} skills"
        print(f"\nYou can skip {count}, {found.hours:.0f} hours of the roadmap:")
        for skill in found.skills:
            brought = " (your background usually brings it)" if skill.id in found.unasked else ""
            print(wrap(skill.title + brought, "    ", "  "))
    else:
        print("\n" + wrap(NOTHING_SHOWN))
    moved = f", not {found.before}." if found.after != found.before else "."
    print(f"The plan ends on {found.after}{moved}")
    if found.after > found.before:
        print(wrap("Your answers took back some of what your background usually brings."))


def placement_json(found: PlacementState) -> dict[str, Any]:
    """Questions asked, the next card, and what the placement would waive now."""
    belief = found.belief
    return {
        "asked": len(belief.answers),
        "next": found.card and {"id": found.card.id, "skill": found.card.skill},
        "lab": found.lab and {"id": found.lab.id, "begun": found.begun},
        "waived": sorted(belief.waived),
        "known": belief.known,
    }


# The rest ---------------------------------------------------------------------------------------


def print_missing_skills(found: Sequence[Missing]) -> None:
    """Prints the unfinished skills that an activity builds on, to standard error."""
    for one in found:
        print(wrap(f"builds on {one.skill.title}: {one.todo}", "  "), file=sys.stderr)
