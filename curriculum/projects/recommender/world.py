"""A film service that exists only as random numbers: who joins, what is added, who watches what.

What people watch depends on their taste, which drifts slowly, and on how popular a film is at the
moment, which changes faster. A part of the taste shows in a film's topic; the rest is in no column
and shows only in who watches what.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

START = datetime(2026, 1, 5, tzinfo=UTC)
DAYS, UNTIL, WINDOW = 141, 120, 14  # days of the log, the moment, what comes after it
TOPICS = (
    "animals", "crafts", "cities", "cooking", "history", "mountains", "music", "oceans", "science",
    "sport", "trains",
)  # fmt: skip
COUNTRIES = ("AR", "CA", "IN", "JP", "KE", "NO", "PT")
STYLES = 3  # numbers that describe a film and are in no column
SECONDS = 86_400
TOPIC, STYLE = 2.1, 2.2  # how much topics and styles say

Line = dict[str, Any]
Rng = np.random.Generator


@dataclass(frozen=True)
class Shape:
    """The properties of a world that differ from run to run."""

    users: int = 1100
    newcomers: int = 500  # who join on the last day before the moment
    films: int = 320
    premieres: int = 20  # films added in the last hour before the moment
    topics: int = 8
    turn: float = 2.2  # how far a taste has turned at the end of the log, in radians
    half_life: float = 25.0  # of a film's popularity, in days
    again: float = 0.12  # a film that one has seen is chosen so many times as often as a new one

    @staticmethod
    def drawn(rng: Rng) -> Shape:
        return Shape(
            topics=int(rng.integers(7, 10)),
            turn=float(rng.uniform(2.0, 2.6)),
            half_life=float(rng.uniform(20, 35)),
            again=float(rng.uniform(0.08, 0.2)),
        )


@dataclass(frozen=True)
class World:
    """The log, and the moments at which questions are asked."""

    lines: list[Line]  # in the order of their times
    topics: tuple[str, ...]

    @property
    def until(self) -> str:
        return timestamp(UNTIL)

    @property
    def end(self) -> str:
        return timestamp(UNTIL + WINDOW)

    def lines_until(self, moment: str) -> list[Line]:
        return [line for line in self.lines if line["time"] <= moment]

    def lines_after(self, moment: str) -> list[Line]:
        return [line for line in self.lines if line["time"] > moment]


def timestamp(day: float) -> str:
    """A time as the log writes it."""
    return (START + timedelta(seconds=round(day * SECONDS))).strftime("%Y-%m-%dT%H:%M:%SZ")


def world(rng: Rng, shape: Shape) -> World:
    topics = tuple(sorted(str(one) for one in rng.choice(TOPICS, shape.topics, replace=False)))
    films = _Films(rng, shape)
    people = _People(rng, shape)
    lines = [*films.lines(rng, topics), *people.lines(rng, topics)]
    lines += _watches(rng, shape, films, people)
    lines.sort(key=lambda line: line["time"])
    numbers = rng.choice(10**6, len(lines), replace=False)
    ids = [f"e{number:06d}" for number in numbers]
    return World([{"id": name, **one} for name, one in zip(ids, lines, strict=True)], topics)


def write(path: Path, lines: Iterable[Line]) -> Path:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def film_ids(rng: Rng, count: int) -> list[str]:
    return [f"f{n:05x}" for n in rng.choice(16**5, count, replace=False)]


def user_ids(rng: Rng, count: int) -> list[str]:
    """Texts of digits; for each user there is another whose id is the same number."""
    numbers = rng.choice(9000, (count + 1) // 2, replace=False) + 1
    pairs = [name for n in numbers for name in (f"{n}", f"{n:05d}")]
    return [str(one) for one in rng.permutation(pairs)[:count]]


class _Films:
    """What there is to see: when it is added and withdrawn, what it is like, how popular it is."""

    def __init__(self, rng: Rng, shape: Shape) -> None:
        films, premieres = shape.films, shape.premieres
        count = films + premieres
        self.ids = film_ids(rng, count)
        self.topic = rng.integers(shape.topics, size=count)
        self.style = rng.normal(size=(count, STYLES)) / np.sqrt(STYLES)
        early = rng.uniform(-150, 0, films // 2)
        late = rng.uniform(0, DAYS - 1, films - films // 2)
        last = UNTIL - rng.uniform(0.01, 0.05, premieres)
        self.premiere = np.arange(count) >= films
        self.age_from = np.concatenate([early, late, last])
        self.added = np.maximum(self.age_from, 0)
        self.base = rng.normal(0, 0.55, count)
        self.base[self.premiere] = rng.normal(-1.0, 0.3, premieres)
        self.half_life = shape.half_life * rng.uniform(0.5, 2, count)
        self.revival = np.where(rng.random(count) < 0.4, rng.uniform(0, DAYS, count), np.inf)
        gone = np.where(rng.random(count) < 0.2, self.added + rng.uniform(20, 130, count), np.inf)
        self.gone = np.where(self.premiere | (gone > DAYS - 1), np.inf, gone)

    def popularity(self, day: float) -> np.ndarray:
        """The logarithm of it; minus infinity for what is not there."""
        age = day - self.age_from
        fresh = 0.25 + 1.4 * 0.5 ** (np.maximum(age, 0) / self.half_life)
        since = day - self.revival
        revived = np.where((since > 0) & (since < 25), 0.9, 0.0)
        there = (age > 0) & (day < self.gone)
        if day <= UNTIL:
            there &= ~self.premiere  # nobody has seen them before the moment
        return np.where(there, self.base + np.log(fresh) + revived, -np.inf)

    def lines(self, rng: Rng, topics: Sequence[str]) -> list[Line]:
        country = rng.choice(COUNTRIES, len(self.ids))
        minutes = rng.integers(4, 24, len(self.ids)) * 5
        added = [
            {"time": timestamp(max(day, 0)), "kind": "film", "film": name, "topic": topics[topic],
             "country": str(where), "minutes": int(long)}
            for day, name, topic, where, long in zip(
                self.added, self.ids, self.topic, country, minutes, strict=True)
        ]  # fmt: skip
        gone = [
            {"time": timestamp(day), "kind": "withdraw", "film": name}
            for day, name in zip(self.gone, self.ids, strict=True)
            if np.isfinite(day)
        ]
        return added + gone


class _People:
    """Who watches: since when, how often, and with which taste."""

    def __init__(self, rng: Rng, shape: Shape) -> None:
        users, newcomers = shape.users, shape.newcomers
        count = users + newcomers
        self.ids = user_ids(rng, count)
        joined = np.where(rng.random(users) < 0.6, 0, rng.uniform(0, UNTIL - 20, users))
        self.joined = np.concatenate([joined, UNTIL - rng.uniform(0.01, 1, newcomers)])
        self.first = np.concatenate([joined, np.full(newcomers, float(UNTIL))])
        self.often = rng.gamma(3, 0.09, count) + 0.05
        self.turn = shape.turn * rng.uniform(0.6, 1.4, count)
        self.topics = rng.normal(size=(2, count, shape.topics))
        self.styles = rng.normal(size=(2, count, STYLES))

    def taste(self, which: np.ndarray, days: np.ndarray, who: np.ndarray) -> np.ndarray:
        angle = (self.turn[who] * days / DAYS)[:, None]
        return np.cos(angle) * which[0, who] + np.sin(angle) * which[1, who]

    def lines(self, rng: Rng, topics: Sequence[str]) -> list[Line]:
        who = np.arange(len(self.ids))
        favourite = self.taste(self.topics, self.joined, who).argmax(axis=1)
        other = rng.integers(len(topics), size=len(who))
        named = np.where(rng.random(len(who)) < 0.92, favourite, other)
        silent = rng.random(len(who)) < 0.08
        return [
            {"time": timestamp(day), "kind": "user", "user": name,
             "topic": "" if quiet else topics[topic]}
            for day, name, topic, quiet in zip(self.joined, self.ids, named, silent, strict=True)
        ]  # fmt: skip


def _watches(rng: Rng, shape: Shape, films: _Films, people: _People) -> list[Line]:
    """A day after the other: who watches, and what of all that is there."""
    found: list[Line] = []
    seen = np.zeros((len(people.ids), len(films.ids)))
    for day in range(DAYS):
        count = rng.poisson(people.often * (people.first <= day))
        who = np.repeat(np.arange(len(count)), count)
        when = day + rng.uniform(0.3, 0.95, len(who))
        liking = _preferences(films, people, who, when, day)
        liking += np.log(shape.again) * seen[who]
        chosen = (liking + rng.gumbel(size=liking.shape)).argmax(axis=1)
        seen[who, chosen] = 1
        found += [
            {"time": timestamp(t), "kind": "watch", "user": people.ids[u], "film": films.ids[i]}
            for t, u, i in zip(when, who, chosen, strict=True)
        ]
    return found


def _preferences(
    films: _Films, people: _People, who: np.ndarray, when: np.ndarray, day: int
) -> np.ndarray:
    topics = people.taste(people.topics, when, who)[:, films.topic]
    styles = people.taste(people.styles, when, who) @ films.style.T
    popular = films.popularity(day + 0.3)
    popular = np.where(films.gone > day + 1, popular, -np.inf)  # nothing is seen once it is gone
    return popular + TOPIC * topics + STYLE * styles
