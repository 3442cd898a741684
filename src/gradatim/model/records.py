"""Converts values to and from the plain data in rows of evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from gradatim.model import (
    Background,
    Card,
    Drill,
    Evidence,
    Files,
    Framework,
    Level,
    Material,
    Profile,
    Role,
    Verdict,
    comparison,
    whole_number,
)
from gradatim.model.comparison import Comparison

MAX_FILE_BYTES = 64_000  # bytes of a file of a submission that the evidence keeps word for word
MAX_COUNT = 1_000_000  # the largest count that is believed
MAX_TYPED = 4_000  # characters of an answer to a card, or of notes
DIAGNOSIS_KEYS = (
    "misconceptions",
    "results",
    "fingerprint",
)  # the content of the row after a failure


def profile_data(profile: Profile) -> dict[str, Any]:
    away = [[day.isoformat() for day in span] for span in profile.away]
    return {**asdict(profile), "start": profile.start.isoformat(), "away": away}


def parse_profile(data: Mapping[str, Any]) -> Profile:
    return Profile(
        role=Role(data["role"]),
        background=Background(data["background"]),
        hours=_hours(data["hours"]),
        start=_day(data["start"]),
        name=_text(data, "name"),
        days=_week(data.get("days", ())),
        away=tuple((_day(first), _day(last)) for first, last in data.get("away", ())),
        framework=Framework(data.get("framework", Framework.PYTORCH)),
    )


_day = date.fromisoformat


def _hours(value: Any) -> float:
    """ValueError for hours that no week has, and for NaN."""
    found = float(value)
    if isinstance(value, bool) or not 0 <= found <= 7 * 24:
        raise ValueError(f"no week has {value} hours")
    return found


def _week(values: Sequence[Any]) -> tuple[float, ...]:
    """ValueError unless these are the hours of seven days, or ()."""
    found = tuple(map(_hours, values))
    if len(found) not in (0, 7):
        raise ValueError(f"a week has no {len(found)} days")
    return found


def count_field(row: Evidence, key: str) -> int:
    """An integer of a row; 0 if it has none."""
    found = whole_number(row.data.get(key))
    return found if found is not None and 0 <= found < MAX_COUNT else 0


def text_field(row: Evidence, key: str) -> str:
    """A text of a row; "" if it has none."""
    return _text(row.data, key)


def _text(data: Mapping[str, Any], key: str) -> str:
    found = data.get(key)
    return found if isinstance(found, str) else ""


def profile_or_none(row: Evidence) -> Profile | None:
    """The profile in a row; None if another version wrote one that this version cannot read."""
    try:
        return parse_profile(row.data)
    except (ArithmeticError, KeyError, TypeError, ValueError):
        return None


def opening_data(material: Material, is_typed: bool) -> dict[str, Any]:
    """The version of a lab whose starter was created and, if the learner types the rest
    (`is_typed`), the number of its characters. Programs also write into notebooks and
    repositories."""
    lab, starter = material.lab, material.starter
    if not is_typed or lab.file not in starter:
        return {"version": material.version}
    size = len(starter[lab.file].decode("utf-8", "replace"))
    return {"version": material.version, "size": size}


def comparison_or_none(row: Mapping[str, Any]) -> Comparison | None:
    """The comparison of a result; None if another version wrote one that this version cannot
    read."""
    try:
        return comparison.parse(row["comparison"], _only_text)
    except (KeyError, TypeError, ValueError):
        return None


def _only_text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def row_list(data: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    """The list of tables under a key of a row; [] if there is none."""
    found = data.get(key)
    return [row for row in found if isinstance(row, Mapping)] if isinstance(found, list) else []


def verdict_data(verdict: Verdict, files: Files, replay: bool) -> dict[str, Any]:
    """Everything needed to replay it: the text, the seed, the lab's version, the level.

    `replay`: the seed was chosen, so the inputs could be known in advance.
    """
    texts = {
        name: content.decode("utf-8", "replace")
        for name, content in files.items()
        if len(content) <= MAX_FILE_BYTES and ".git/" not in name and b"\0" not in content
    }
    return {
        "outcome": verdict.outcome,
        "level": verdict.level,
        "seed": verdict.seed,
        "replay": replay,
        "version": verdict.version,
        "ms": round(verdict.ms, 1),
        "results": [asdict(result) for result in verdict.results],
        "files": texts,
    }


def protection_warning(data: Mapping[str, Any]) -> str:
    """A warning for a verdict at less than the strongest isolation level; else ""."""
    level = data.get("level")
    return f"protection: {level}" if level in (Level.FILTERED, Level.TIMED) else ""


def diagnosis_data(verdict: Verdict) -> dict[str, Any]:
    """The diagnosis of a failure, after its verdict."""
    return {
        "seed": verdict.seed,
        "misconceptions": [asdict(misconception) for misconception in verdict.misconceptions],
        "results": [asdict(result) for result in verdict.results],
        "fingerprint": verdict.fingerprint,
    }


def review_data(card: Card, rating: int, typed: str) -> dict[str, Any]:
    """How well a card was recalled; and what was typed, for cards with a typed answer."""
    answer = {"typed": _normalized(typed)} if card.typed else {}
    return {"card": card.id, "rating": rating, **answer}


def review_model_data(weights: Sequence[float], reviews: int) -> dict[str, Any]:
    """The review model fitted to the learner, and the number of reviews behind it."""
    return {"weights": list(weights), "reviews": reviews}


def drill_data(
    drill: Drill, met: Sequence[bool], notes: str = "", expected: int | None = None
) -> dict[str, Any]:
    """How many points of the rubric an answer met, which it missed, notes, and how many points the
    learner had expected."""
    missed = [point for point, made in zip(drill.rubric, met, strict=True) if not made]
    extra: dict[str, Any] = {"notes": _normalized(notes)} if notes.strip() else {}
    if expected is not None:
        extra["expected"] = expected
    return {"drill": drill.id, "met": sum(met), "of": len(met), "missed": missed, **extra}


def _normalized(text: str) -> str:
    return text.replace("\r\n", "\n")[:MAX_TYPED]
