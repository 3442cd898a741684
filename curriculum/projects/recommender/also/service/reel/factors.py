"""What training learns: a few numbers for each film, fashion, and what topics are worth.

The numbers come from alternating least squares over who watched what. A user has none that are
kept: they are fitted when somebody asks, from the films watched until then.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from scipy.sparse import csr_array

from reel.events import Events
from reel.schema import seconds

FACTORS, ROUNDS, RIDGE, SURE = 20, 8, 4.0, 12.0
FASHION, TASTE = 21.0, 18.0  # days after which a watch counts one half: of all, of one user
TRAINING_TASTE = 60.0
DAY = 86_400.0
PULL = 3.0


@dataclass(frozen=True)
class Learnt:
    """A version. Arrays alone, so that it is a file of numbers."""

    films: np.ndarray
    factors: np.ndarray  # film by number
    fashion: np.ndarray  # of each film, a weighted count of watches
    topics: np.ndarray
    by_signup: np.ndarray  # share of each topic (column) for each topic of the sign-up (row)
    overall: np.ndarray

    def save(self, path: Path) -> None:
        np.savez(path, **{one.name: getattr(self, one.name) for one in fields(self)})

    @staticmethod
    def load(path: Path) -> Learnt:
        with np.load(path) as found:
            return Learnt(**{one.name: found[one.name] for one in fields(Learnt)})


def learn(events: Events, until: str) -> Learnt:
    lines, now = events.upto(until), seconds(until)
    films, _ = events.catalogue(until)
    column = {film: number for number, film in enumerate(films)}
    watches = [line for line in lines if line["kind"] == "watch"]
    last = {(line["user"], line["film"]): line["time"] for line in watches}
    rows = {user: number for number, user in enumerate(sorted({user for user, _ in last}))}
    age = {pair: (now - seconds(time)) / DAY for pair, time in last.items()}
    shape = (len(rows), len(films))
    pairs = sorted(age)
    weights = [0.5 ** (age[pair] / TRAINING_TASTE) for pair in pairs]
    places = ([rows[user] for user, _ in pairs], [column[film] for _, film in pairs])
    fashion = np.zeros(len(films))
    for user, film in pairs:
        fashion[column[film]] += 0.5 ** (age[user, film] / FASHION)
    signup = {line["user"]: line["topic"] for line in lines if line["kind"] == "user"}
    topics = sorted(set(films.values()) | {topic for topic in signup.values() if topic})
    shares, overall = _topics(watches, signup, films, topics)
    factors = _factors(csr_array((weights, places), shape=shape))
    return Learnt(np.array(list(films), dtype=str), factors, fashion,
                  np.array(topics, dtype=str), shares, overall)  # fmt: skip


def _topics(watches, signup, films, topics):  # type: ignore[no-untyped-def]
    """Shares of topics among the first five watches, by the topic of the sign-up."""
    counts, begun = np.full((len(topics), len(topics)), 3.0), Counter[str]()
    for line in watches:
        begun[line["user"]] += 1
        if begun[line["user"]] <= 5 and signup[line["user"]]:
            row = topics.index(signup[line["user"]])
            counts[row, topics.index(films[line["film"]])] += 1
    overall = counts.sum(axis=0) / counts.sum()
    return counts / counts.sum(axis=1, keepdims=True), overall


def _factors(weights: csr_array) -> np.ndarray:
    """Alternating least squares for implicit feedback, from fixed random numbers."""
    item = np.random.default_rng(7).normal(0, 0.1, (weights.shape[1], FACTORS))
    by_user, by_film = weights.tocsr(), weights.T.tocsr()
    for _ in range(ROUNDS):
        user = _half(by_user, item)
        item = _half(by_film, user)
    return item


def _half(rows: csr_array, other: np.ndarray) -> np.ndarray:
    common = other.T @ other + RIDGE * np.eye(FACTORS)
    found = np.zeros((rows.shape[0], FACTORS))
    for number in range(rows.shape[0]):
        part = slice(rows.indptr[number], rows.indptr[number + 1])
        if part.stop > part.start:
            found[number] = fit(common, other[rows.indices[part]], rows.data[part])
    return found


def fit(common: np.ndarray, chosen: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """The numbers of one side, the other standing still; a weight says how sure a choice is."""
    sure = SURE * weights
    return np.linalg.solve(common + (chosen.T * sure) @ chosen, chosen.T @ (1 + sure))


class Shelf:
    """Films as arrays: what a score needs to know of each, whoever asks."""

    def __init__(self, learnt: Learnt, films: dict[str, str]) -> None:
        column = {str(film): number for number, film in enumerate(learnt.films)}
        topics = {str(topic): number for number, topic in enumerate(learnt.topics)}
        self.names = sorted(films)
        self.kind = np.array([topics.get(films[name], -1) for name in self.names])
        known = np.array([column.get(name, -1) for name in self.names])
        there = known >= 0
        self.fashion = np.log(np.where(there, learnt.fashion[known], 0.0) + PULL)
        self.factors = learnt.factors[known] * there[:, None]


class Scorer:
    """Scores of a shelf for somebody with a topic and some films."""

    def __init__(self, learnt: Learnt) -> None:
        self.learnt = learnt
        self.column = {str(film): number for number, film in enumerate(learnt.films)}
        self.topics = {str(topic): number for number, topic in enumerate(learnt.topics)}
        self._common = learnt.factors.T @ learnt.factors + RIDGE * np.eye(FACTORS)

    def shelf(self, films: dict[str, str]) -> Shelf:
        return Shelf(self.learnt, films)

    def scores(self, shelf, topic, history, at):  # type: ignore[no-untyped-def]
        """For a history film -> (time, topic), in the order of ids."""
        now = seconds(at)
        ages = [(now - seconds(time)) / DAY for time, _ in history.values()]
        weights = 0.5 ** (np.array(ages) / TASTE)
        much = float(weights.sum())
        liked = shelf.factors @ self._fitted(list(history), weights)
        lift = self._lift(topic, [kind for _, kind in history.values()], weights)
        return (0.5 + 0.5 / (1 + much)) * shelf.fashion + lift[shelf.kind] + 4.0 * liked

    def _fitted(self, films: list[str], weights: np.ndarray) -> np.ndarray:
        """The numbers of somebody who has watched these films."""
        known = [place for place, film in enumerate(films) if film in self.column]
        if not known:
            return np.zeros(FACTORS)
        chosen = self.learnt.factors[[self.column[films[place]] for place in known]]
        return fit(self._common, chosen, weights[known])

    def _lift(self, topic: str, kinds: list[str], weights: np.ndarray) -> np.ndarray:
        """What each topic adds; the last place is for topics that training did not know."""
        overall, mass = self.learnt.overall, np.zeros(len(self.topics))
        prior = self.learnt.by_signup[self.topics[topic]] if topic in self.topics else overall
        for kind, weight in zip(kinds, weights, strict=True):
            if kind in self.topics:
                mass[self.topics[kind]] += weight
        total = mass.sum()
        share = (mass + 2 * prior + 0.05) / (total + 2 + 0.05 * len(mass))
        return np.append((0.3 + 0.7 / (1 + total)) * np.log(share / overall), 0.0)
