"""What follows from a log by counting: the split, the two baselines, hit rate and NDCG."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

import numpy as np
from world import Line, World

K, RECENT_DAYS, DECIMALS = 10, 28, 9
GAINS = 1 / np.log2(np.arange(2, K + 2))


@dataclass(frozen=True)
class LogSnapshot:
    """A log as it is known at `until`, and what comes next up to `to`."""

    world: World
    until: str
    to: str

    @cached_property
    def before(self) -> list[Line]:
        return self.world.lines_until(self.until)

    @cached_property
    def users(self) -> dict[str, str]:
        """User -> the topic named at sign-up."""
        return {one["user"]: one["topic"] for one in self.before if one["kind"] == "user"}

    @cached_property
    def films(self) -> dict[str, str]:
        """Film -> topic, of all that were ever added."""
        return {one["film"]: one["topic"] for one in self.before if one["kind"] == "film"}

    @cached_property
    def withdrawn(self) -> set[str]:
        return {one["film"] for one in self.before if one["kind"] == "withdraw"}

    @cached_property
    def available(self) -> list[str]:
        return sorted(self.films.keys() - self.withdrawn)

    @cached_property
    def watches(self) -> list[Line]:
        return [one for one in self.before if one["kind"] == "watch"]

    @cached_property
    def seen(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {user: set() for user in self.users}
        for one in self.watches:
            found[one["user"]].add(one["film"])
        return found

    @cached_property
    def next(self) -> dict[str, set[str]]:
        """User -> new films of the time after; users without any are left out."""
        there, found = set(self.available), dict[str, set[str]]()
        for one in self.world.lines_until(self.to):
            new = one["kind"] == "watch" and one["time"] > self.until
            if new and one["user"] in self.users and one["film"] in there - self.seen[one["user"]]:
                found.setdefault(one["user"], set()).add(one["film"])
        return found

    @cached_property
    def regulars(self) -> list[str]:
        """Users who had watched something, and watch something new."""
        return sorted(user for user in self.next if self.seen[user])

    @cached_property
    def newcomers(self) -> list[str]:
        """Users who had watched nothing, and do so afterwards."""
        return sorted(user for user in self.next if not self.seen[user])

    @cached_property
    def unwatched(self) -> list[str]:
        """Films that can be recommended and that nobody has watched."""
        watched = {one["film"] for one in self.watches}
        return [film for film in self.available if film not in watched]

    # The baselines -----------------------------------------------------------------------------

    @cached_property
    def recent(self) -> dict[str, int]:
        """Film -> users who watched it in the 28 days before the moment."""
        form = "%Y-%m-%dT%H:%M:%SZ"
        since = (datetime.strptime(self.until, form) - timedelta(days=RECENT_DAYS)).strftime(form)
        pairs = {(one["film"], one["user"]) for one in self.watches if one["time"] > since}
        found: dict[str, int] = {}
        for film, _ in pairs:
            found[film] = found.get(film, 0) + 1
        return found

    @cached_property
    def similarity(self) -> tuple[dict[str, int], np.ndarray]:
        """Film -> its number, and the cosines between films."""
        number = {film: n for n, film in enumerate(sorted(self.films))}
        has = np.zeros((len(self.seen), len(number)))
        for row, films in enumerate(self.seen.values()):
            has[row, [number[film] for film in films]] = 1
        size = np.sqrt(np.maximum(has.sum(axis=0), 1))
        found = has.T @ has / np.outer(size, size)
        np.fill_diagonal(found, 0)
        return number, found

    def popular_films(self, user: str) -> list[str]:
        """The ten most popular films that this user has not watched."""
        return self._top_films(user, {film: float(n) for film, n in self.recent.items()})

    def similar_films(self, user: str) -> list[str]:
        """The ten films that are most like those that this user has watched."""
        number, cosines = self.similarity
        sums = cosines[:, [number[film] for film in sorted(self.seen[user])]].sum(axis=1)
        return self._top_films(
            user, {f: round(float(sums[number[f]]), DECIMALS) for f in self.available}
        )

    def _top_films(self, user: str, scores: dict[str, float]) -> list[str]:
        left = [film for film in self.available if film not in self.seen[user]]
        return sorted(left, key=lambda film: (-scores.get(film, 0.0), film))[:K]


def hit(found: Sequence[str], wanted: Collection[str]) -> float:
    return float(any(film in wanted for film in found))


def ndcg(found: Sequence[str], wanted: Collection[str]) -> float:
    gain = sum(GAINS[place] for place, film in enumerate(found) if film in wanted)
    return float(gain / GAINS[: len(wanted)].sum())
