"""Logs as they should never be: other versions, damaged values, clocks that jump, rows twice."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from small_packs import MONDAY, NOON, packs

from gradatim.curriculum import Pack
from gradatim.model import Background, Card, Drill, Evidence, Profile, Role, records

KINDS = (
    "profile", "opened", "verdict", "named", "hint", "review", "drill", "answered", "placed",
    "read", "fitted", "active", "time", "session", "explained", "mistake", "pasted", "likeness",
    "card", "offered", "stage",
    "from-a-newer-version", "",
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Asking(Pack):
    """A pack whose cards and drills lie in no file: two cards and a drill a skill."""

    def cards(self, skill_id: str | None = None) -> list[Card]:
        return [
            Card(f"{name}-{kind}", name, "1 + 1?", "2", "arithmetic", kind)
            for name in ([skill_id] if skill_id else self.skills)
            for kind in ("recall", "numeric")
        ]

    def drills(self, skill_id: str | None = None) -> list[Drill]:
        return [
            Drill(f"{name}-drill", name, "Why?", 5, ("a", "b"), "So.", "us")
            for name in ([skill_id] if skill_id else self.skills)
        ]


def asking(pack: Pack) -> Asking:
    return Asking(pack.root, pack.phases, pack.skills, pack.labs)


asking_packs = packs().map(asking)


# Values ---------------------------------------------------------------------------------------

_plain = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 9),
    st.sampled_from([10**400, -(10**400), 0.5, 2.0, 1e3, math.nan, math.inf, -math.inf, 1e308]),
    st.sampled_from(["", "PASS", "FAIL", "BROKEN", "3", "s0", "\x1b[31m", "\N{SNOWMAN}", "<b>"]),
)
anything = st.recursive(
    _plain,
    lambda inside: st.one_of(
        st.lists(inside, max_size=3),
        st.dictionaries(st.sampled_from(["name", "outcome", "seed", "s0"]), inside, max_size=3),
    ),
    max_leaves=5,
)
_stage = st.fixed_dictionaries(
    {"id": _plain, "title": _plain, "outcome": st.sampled_from(["PASS", "FAIL", "MAYBE"])},
    optional={
        "figures": st.lists(st.fixed_dictionaries({"name": _plain, "value": _plain}), max_size=1),
        "complaint": st.none() | st.fixed_dictionaries({"came": _plain}),
        "fault": st.sampled_from(["", "project", "nobody's"]),
        "seconds": _plain,
        "waited": _plain,
    },
)
_skills = st.lists(st.sampled_from([f"s{n}" for n in range(9)] + ["gone"]), max_size=4)
_RIGHT: dict[str, st.SearchStrategy[Any]] = {
    "outcome": st.sampled_from(["PASS", "PASS", "FAIL", "BROKEN", "MAYBE"]),
    "replay": st.booleans(),
    "seed": st.integers(0, 3),
    "files": st.dictionaries(st.just("a.py"), st.text("ab", max_size=2), max_size=1),
    "results": st.lists(
        st.fixed_dictionaries({"name": _plain, "sentence": _plain, "outcome": _plain}), max_size=2
    ),
    "misconceptions": st.lists(st.fixed_dictionaries({"name": _plain, "lesson": _plain})),
    "rating": st.sampled_from([1, 2, 3, 4, 0, 5, True, 3.0, "3"]),
    "met": st.integers(0, 2),
    "of": st.just(2),
    "skill": st.sampled_from(["s0", "s1", "gone"]),
    "right": st.booleans(),
    "waived": _skills,
    "known": st.dictionaries(st.sampled_from(["s0", "gone"]), st.floats()),
    "weights": st.lists(st.floats(), max_size=21),
    "minutes": st.floats(),
    "seconds": st.floats(),
    "from": st.text(max_size=3),
    "version": st.text(max_size=3),
    "size": st.integers(0, 9),
    "text": st.just("This is a sentence of words. And so is this one."),
    "date": st.dates().map(date.isoformat),
    "work": st.sampled_from(["lab", "skill", ""]),
    "note": st.text(max_size=3),
    "taken": st.booleans(),
    "ask": st.text(max_size=3),
    "answer": st.text(max_size=3),
    "stage": _stage,
    "run": st.sampled_from(["r1", "r2"]),
    "digest": st.text(max_size=3),
    "versions": st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=2),
    "rung": st.integers(),
}
_data = st.fixed_dictionaries(
    {}, optional={key: st.one_of(right, right, anything) for key, right in _RIGHT.items()}
)


def _profile_data(key: str, value: Any) -> dict[str, Any]:
    who = Profile(Role.MLE, Background.NONE, 7.0, MONDAY)
    return {**records.profile_data(who), key: value}


_profiles = st.builds(
    _profile_data,
    st.sampled_from(["role", "background", "hours", "start", "name", "days", "away", "newer"]),
    anything,
)
_times = st.one_of(
    st.integers(-900, 900).map(lambda hours: NOON + timedelta(hours=hours)),
    st.datetimes(timezones=st.just(UTC)),
    st.sampled_from([datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)]),
)


# Logs -----------------------------------------------------------------------------------------


@st.composite
def logs(draw: st.DrawFn, some: Pack, most: int = 25) -> list[Evidence]:
    """Rows of every kind about everything in a pack and about things that are gone, in no order of
    time, some of them twice."""
    subjects = [*some.labs, *(c.id for c in some.cards()), *(d.id for d in some.drills())]
    rows = draw(st.lists(_rows([*subjects, "gone", ""]), max_size=most))
    again = draw(st.lists(st.sampled_from(rows), max_size=3)) if rows else []
    return [*rows, *again]


def _rows(subjects: Sequence[str]) -> st.SearchStrategy[Evidence]:
    return st.sampled_from(KINDS).flatmap(
        lambda kind: st.builds(
            Evidence,
            id=st.integers(0, 10**6).map(str),
            at=_times,
            kind=st.just(kind),
            subject=st.sampled_from(subjects),
            data=_profiles if kind == "profile" else _data,
            learner=st.just("me"),
        )
    )
