"""Answers: the best films for a user at a moment, each with the reasons."""

from functools import lru_cache

import numpy as np

from club.log import seconds
from club.problem import Problem

MOST = 1000
REASONS = 3


class Recommender:
    """One version at work over the log."""

    def __init__(self, log, model, version):
        self.log, self.model, self.version = log, model, version
        self._films = lru_cache(4)(log.films)
        self._topics = lru_cache(4)(log.topics)

    def answer(self, user, k, at):
        watched, topics = self.log.history(user, at), self._topics(at)
        history = {film: (time, topics[film]) for film, time in watched.items()}
        films = {film: t for film, t in self._films(at).items() if film not in history}
        scores, effects = self.model.scored(films, self.log.topic(user, at), history, at)
        names = list(films)  # in the order of ids, which decides between equal scores
        best = np.argsort(-scores, kind="stable")[:k]
        items = [
            {"film": names[i], "score": float(scores[i]),
             "because": reasons(list(history), effects[:, i])}
            for i in best
        ]  # fmt: skip
        return {"user": user, "version": self.version, "items": items}


def reasons(history, effects):
    """The films of the history without which the score would fall most."""
    order = np.argsort(-effects, kind="stable")[:REASONS]
    return [{"film": history[j], "effect": float(effects[j])} for j in order if effects[j] > 0]


def request(line):
    """User, k and moment of a request; Problem if something is wrong with it."""
    user, k, at = (line.get(key) for key in ("user", "k", "at"))
    if not isinstance(user, str) or not user:
        raise Problem("'user' is missing or no text")
    if isinstance(k, bool) or not isinstance(k, int) or not 1 <= k <= MOST:
        raise Problem(f"'k' is {k!r}, not a whole number from 1 to {MOST}")
    seconds(at)
    return user, k, at
