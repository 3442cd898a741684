"""The model: what is popular now, which topics somebody likes, and what goes with what they saw.

All that is learnt from other people's watches lies in a version. What somebody has watched comes
with the question, so that a new watch counts at once.
"""

from pathlib import Path

import numpy as np

from club.baselines import Table, popularity
from club.log import seconds

HALF_LIFE = 15 * 86_400  # of the weight of a watch
FIRST = 8  # watches of a user that show what the topic of the sign-up is worth
DAMP = 3.0


def learn(log, until):
    """Everything that the model learns from the log up to a moment, as arrays."""
    table, recent = Table(log, until), popularity(log, until)
    topic_of, users = log.topics(until), log.users(until)
    topics = sorted(set(topic_of.values()) | set(users.values()) - {""})
    first = np.full((len(topics), len(topics)), 2.0)
    watched = {}
    for user, film, _ in log.watches(until):
        watched[user] = watched.get(user, 0) + 1
        if watched[user] <= FIRST and users[user]:
            first[topics.index(users[user]), topics.index(topic_of[film])] += 1
    return {
        "films": np.array(table.films, dtype=str),
        "topics": np.array(topics, dtype=str),
        "topic_of": np.array([topics.index(topic_of[film]) for film in table.films], dtype=int),
        "recent": np.array([recent.get(film, 0) for film in table.films], dtype=float),
        "likeness": table.likeness(),
        "first": first,
    }


class Model:
    """Scores of films for a user. The same films, watches and moment: the same scores."""

    def __init__(self, arrays):
        self.column = {str(film): number for number, film in enumerate(arrays["films"])}
        self.topics = [str(topic) for topic in arrays["topics"]]
        self.recent, self.likeness, first = (arrays[k] for k in ("recent", "likeness", "first"))
        self.usual = first.sum(axis=0) / first.sum()
        self.by_topic = first / first.sum(axis=1, keepdims=True)

    def scored(self, films, topic, history, at):
        """Scores of these films (film -> topic) and, for each film of the history, by how much
        every score would fall without it."""
        weights = self._weights(history, at)
        scores = self._scores(films, topic, weights[None, :], history)[0]
        if not history:
            return scores, np.zeros((0, len(films)))
        left_out = weights * (1 - np.eye(len(history)))
        return scores, scores - self._scores(films, topic, left_out, history)

    def _weights(self, history, at):
        ages = np.array([seconds(at) - seconds(time) for time, _ in history.values()])
        return 0.5 ** (ages / HALF_LIFE)

    def _scores(self, films, topic, weights, history):
        """A row of scores for each row of weights of the films in the history."""
        much = weights.sum(axis=1, keepdims=True)
        new = 1 / (1 + much)  # 1 for a newcomer, near 0 for somebody who watches a lot
        liked = self._liked(topic, weights, history)
        kind = np.array([self._number(topic) for topic in films.values()])
        lift = np.where(kind >= 0, liked[:, kind] / self.usual[kind], 1.0)
        popular = np.log(self._known(films, self.recent) + DAMP)
        near = self._near(films, weights, history) / (much + 1)
        return (
            (0.6 + 0.4 * new) * popular + (0.3 + 0.7 * new) * np.log(lift) + 2 * np.log(near + 0.02)
        )

    def _liked(self, topic, weights, history):
        """The share of each topic in what they watched, near that of the sign-up at first."""
        number = self._number(topic)
        before = self.by_topic[number] if number >= 0 else self.usual
        counts = 2 * np.repeat(before[None, :], len(weights), axis=0)
        for place, (_, kind) in enumerate(history.values()):
            if self._number(kind) >= 0:
                counts[:, self._number(kind)] += weights[:, place]
        counts += 0.3 / len(self.topics)
        return counts / counts.sum(axis=1, keepdims=True)

    def _near(self, films, weights, history):
        """Likeness to the films of the history, weighted; 0 for films that came later."""
        known = [place for place, film in enumerate(history) if film in self.column]
        columns = [self.column[film] for film in history if film in self.column]
        found = np.zeros((len(weights), len(films)))
        here = np.array([film in self.column for film in films])
        there = [self.column[film] for film in films if film in self.column]
        if columns and there:
            # Row by row: a product of two tables may add up in another order than one of a row.
            part = self.likeness[np.ix_(columns, there)]
            found[:, here] = [row @ part for row in weights[:, known]]
        return found

    def _known(self, films, values):
        return np.array([values[self.column[f]] if f in self.column else 0.0 for f in films])

    def _number(self, topic):
        return self.topics.index(topic) if topic in self.topics else -1


def save(path, arrays):
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    np.savez(path, **arrays)


def load(path):
    with np.load(path) as arrays:
        return Model({name: arrays[name] for name in arrays.files})
