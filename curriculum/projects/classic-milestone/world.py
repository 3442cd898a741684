"""Tables of renewal notices of a chain of climbing halls, drawn from a hidden rule."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np

Row = dict[str, str]

IDS = ("notice", "member")
DATES = ("joined", "sent")
CATEGORIES = ("hall", "town", "plan", "pays")
NUMBERS = ("age", "visits", "minutes", "distance", "fee", "courses")
TARGET = "left"
FEATURES = DATES + CATEGORIES + NUMBERS
COLUMNS = (*IDS, *FEATURES, TARGET)

HALLS = {"Eastgate": 0.34, "Harbour": 0.30, "Mill": 0.22, "Old Depot": 0.12, "Summit": 0.02}
TOWNS = tuple(f"t{number:02d}" for number in range(90))
PLANS = {"basic": 0.34, "plus": 0.26, "family": 0.22, "student": 0.18}
PAYS = {"monthly": 0.5, "yearly": 0.3, "cash": 0.2}
DRIVERS = ("age", "visits", "minutes", "distance")
FIRST_DAY = date(2021, 1, 4)


@dataclass(frozen=True)
class Rule:
    """What makes a member leave; another world has another one."""

    driver: str  # the column that matters most; its direction depends on the plan
    bend: str  # both ends of this column leave, the middle stays
    turned: frozenset[str]  # the plans for which the driver works the other way round
    sign: float
    young: int  # days of membership up to which members leave easily
    halls: Mapping[str, float]
    towns: Mapping[str, float]
    pays: Mapping[str, float]
    base: float


@dataclass(frozen=True)
class Shape:
    """What a table looks like, whatever the rule: the property that a stage changes."""

    members: int = 900
    first: int = 0  # the number of the first member: no table repeats the members of another
    gaps: float = 0.06
    copies: float = 0.03
    towns: int = 45
    twins: float = 0.0  # the share of notices sent again, alike but for their own id
    base: float = 0.0
    halls: Mapping[str, float] | None = None


def random_rule(rng: np.random.Generator) -> Rule:
    driver, bend = (str(name) for name in rng.choice(DRIVERS, size=2, replace=False))
    return Rule(
        driver=driver,
        bend=bend,
        turned=frozenset({"basic"} if rng.random() < 0.5 else {"student", "family"}),
        sign=float(rng.choice([-1.0, 1.0])),
        young=int(rng.integers(150, 300)),
        halls=_effects(rng, HALLS, 0.25),
        towns=_effects(rng, TOWNS, 0.2),
        pays=_effects(rng, PAYS, 0.3),
        base=-1.1,
    )


def table(rule: Rule, shape: Shape, rng: np.random.Generator) -> list[Row]:
    """Distinct rows and copies of some, in an order that says nothing."""
    who = _members(shape, rng)
    rows, scale = _notices(who, shape.first, rng)
    odds = log_odds(rule, rows, scale) + shape.base + who["own"][scale["member"]]
    left = rng.random(len(rows)) < 1 / (1 + np.exp(-odds))
    for row, leaves in zip(rows, left, strict=True):
        row[TARGET] = str(int(leaves))
    rows = _with_gaps(rows, shape.gaps, rng)
    twins = [
        {**row, "notice": f"n9{row['notice'][1:]}"} for row in rows if rng.random() < shape.twins
    ]
    return _shuffled(_copied(rows + twins, shape.copies, rng), rng)


def log_odds(rule: Rule, rows: Sequence[Row], scale: Mapping[str, np.ndarray]) -> np.ndarray:
    """How likely each member is to leave, as log odds, from whole rows and their z scores."""
    turn = np.array([-0.4 if row["plan"] in rule.turned else 1.0 for row in rows])
    days = np.array([(_day(row["sent"]) - _day(row["joined"])).days for row in rows])
    part = [
        rule.base,
        1.5 * rule.sign * turn * scale[rule.driver],
        0.9 * (np.abs(scale[rule.bend]) - 0.8),
        np.where(days <= rule.young, 0.9, -0.2),
        np.array([rule.halls.get(row["hall"], 0.0) for row in rows]),
        np.array([rule.towns.get(row["town"], 0.0) for row in rows]),
        np.array([rule.pays.get(row["pays"], 0.0) for row in rows]),
    ]
    return np.sum(np.broadcast_arrays(*part), axis=0)


def write(path: Path, rows: Iterable[Row], columns: Sequence[str] = COLUMNS) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, columns, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return path


def distinct(rows: Iterable[Row]) -> list[Row]:
    """The first of each set of equal rows, in the order of the table."""
    seen: dict[tuple[str, ...], Row] = {}
    for row in rows:
        seen.setdefault(tuple(row[name] for name in COLUMNS), row)
    return list(seen.values())


def with_target_shuffled(rows: Sequence[Row], rng: np.random.Generator) -> list[Row]:
    """The same rows, distinct, of which nothing can say any more who left."""
    rows = distinct(rows)
    order = rng.permutation(len(rows))
    return [{**row, TARGET: rows[other][TARGET]} for row, other in zip(rows, order, strict=True)]


def _effects(rng: np.random.Generator, names: Iterable[str], spread: float) -> dict[str, float]:
    return {name: float(rng.normal(0, spread)) for name in names}


def _members(shape: Shape, rng: np.random.Generator) -> dict[str, np.ndarray]:
    count = shape.members
    age = rng.normal(size=count)
    return {
        "age": age,
        "distance": 0.3 * age + 0.95 * rng.normal(size=count),
        "own": rng.normal(0, 0.4, size=count),
        "joined": rng.integers(0, 1100, size=count),
        "hall": _drawn(rng, shape.halls or HALLS, count),
        "town": rng.choice(TOWNS[: shape.towns], size=count),
        "plan": _drawn(rng, PLANS, count),
        "pays": _drawn(rng, PAYS, count),
        "notices": 1 + (rng.random(count) < 0.45) + (rng.random(count) < 0.2),
    }


def _notices(
    who: Mapping[str, np.ndarray], first: int, rng: np.random.Generator
) -> tuple[list[Row], dict[str, np.ndarray]]:
    """One row for each notice sent, and the z scores of what the rule looks at."""
    member = np.repeat(np.arange(len(who["age"])), who["notices"])
    count = len(member)
    visits = rng.normal(size=count)
    scale = {
        "member": member,
        "age": who["age"][member],
        "visits": visits,
        "minutes": -0.3 * visits + 0.95 * rng.normal(size=count),
        "distance": who["distance"][member],
    }
    joined = who["joined"][member]
    sent = joined + rng.integers(20, 900, size=count)
    courses = rng.binomial(5, 0.45, size=count)
    price = {"basic": 29.9, "plus": 44.9, "family": 69.9, "student": 24.9}
    fee = [price[who["plan"][one]] + 2.5 * int(rng.integers(0, 9)) for one in member]
    names = rng.permutation(10 * count)[:count]
    rows = [
        {
            "notice": f"n{10 * first + names[at]:06d}",
            "member": f"m{first + one:05d}",
            "joined": str(FIRST_DAY + timedelta(days=int(joined[at]))),
            "sent": str(FIRST_DAY + timedelta(days=int(sent[at]))),
            "hall": str(who["hall"][one]),
            "town": str(who["town"][one]),
            "plan": str(who["plan"][one]),
            "pays": str(who["pays"][one]),
            "age": str(round(max(14, 36 + 11 * scale["age"][at]))),
            "visits": f"{max(0.0, 6.5 + 2.2 * visits[at]):.1f}",
            "minutes": f"{max(5.0, 75 + 20 * scale['minutes'][at]):.1f}",
            "distance": f"{np.exp(1.4 + 0.6 * scale['distance'][at]):.2f}",
            "fee": f"{fee[at]:.2f}",
            "courses": str(courses[at]),
        }
        for at, one in enumerate(member)
    ]
    return rows, scale


def _drawn(rng: np.random.Generator, shares: Mapping[str, float], count: int) -> np.ndarray:
    chance = np.array(list(shares.values()))
    return rng.choice(list(shares), size=count, p=chance / chance.sum())


def _with_gaps(rows: list[Row], share: float, rng: np.random.Generator) -> list[Row]:
    """Each number, plan and way to pay is empty in a share of the rows."""
    for name in ("plan", "pays", *NUMBERS):
        for at in np.flatnonzero(rng.random(len(rows)) < share):
            rows[at][name] = ""
    return rows


def _copied(rows: list[Row], share: float, rng: np.random.Generator) -> list[Row]:
    """Some rows came twice, a few three times."""
    twice = rng.choice(len(rows), size=round(share * len(rows)), replace=False)
    thrice = twice[: len(twice) // 4]
    return rows + [dict(rows[at]) for at in [*twice, *thrice]]


def _shuffled(rows: list[Row], rng: np.random.Generator) -> list[Row]:
    return [rows[at] for at in rng.permutation(len(rows))]


def _day(text: str) -> date:
    return date.fromisoformat(text)
