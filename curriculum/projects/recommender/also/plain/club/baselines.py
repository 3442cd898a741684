"""The two simple recommenders that a good one has to beat."""

import time

import numpy as np

from club.log import seconds

RECENT = 28 * 86_400


class Table:
    """Who has watched what up to a moment, as a table of 0 and 1."""

    def __init__(self, log, until):
        watches = log.watches(until)
        self.films = sorted(log.topics(until))
        self.column = {film: number for number, film in enumerate(self.films)}
        self.row = {}
        for user, _, _ in watches:
            self.row.setdefault(user, len(self.row))
        self.has = np.zeros((len(self.row), len(self.films)))
        for user, film, _ in watches:
            self.has[self.row[user], self.column[film]] = 1

    def likeness(self):
        """The cosine between any two films; a film is not its own neighbour."""
        sizes = self.has.sum(axis=0)
        found = self.has.T @ self.has / np.sqrt(np.maximum(np.outer(sizes, sizes), 1))
        np.fill_diagonal(found, 0)
        return found


def popularity(log, until):
    """Film -> number of users who watched it in the 28 days before the moment."""
    since = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds(until) - RECENT))
    watchers = {}
    for user, film, _ in log.watches(until, after=since):
        watchers.setdefault(film, set()).add(user)
    return {film: len(users) for film, users in watchers.items()}


def by_popularity(log, until):
    """A function from films seen to the ten most popular others."""
    films, counts = sorted(log.films(until)), popularity(log, until)
    order = sorted(films, key=lambda film: (-counts.get(film, 0), film))
    return lambda seen: [film for film in order if film not in seen][:10]


def by_neighbours(log, until):
    """A function from films seen to the ten others that are most like them."""
    table, films = Table(log, until), sorted(log.films(until))
    likeness = table.likeness()

    def ten(seen):
        have = np.zeros(len(table.films))
        have[[table.column[film] for film in seen]] = 1
        scores = np.round(likeness @ have, 9)
        left = [film for film in films if film not in seen]
        return sorted(left, key=lambda film: (-scores[table.column[film]], film))[:10]

    return ten
