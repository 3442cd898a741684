"""Searches over made-up trials, watched from beside your function."""

import bisect
import itertools
import random

import numpy as np


def watched(search, space, budget, seed, scores):
    """Search with trials that give these scores one after the other; answer what was seen."""
    calls = []

    def trial(settings):
        if len(calls) == len(scores):
            raise RuntimeError(f"trial was called more often than {len(scores)} times")
        calls.append(dict(settings))
        return scores[len(calls) - 1]

    answer = search(trial, space, budget, seed)
    return {
        "calls": len(calls),
        "different": different(calls),
        "settings of trial": calls.index(answer["settings"])
        if answer["settings"] in calls
        else None,
        "valid": answer["valid"],
        "test": answer["test"],
        "trials": answer["trials"],
    }


def different(calls):
    """Count the different settings among these."""
    return len({tuple(sorted(call.items(), key=str)) for call in calls})


def settings(search, space, budget, seed, draws=False):
    """Return the settings of all trials, in their order; a trial may draw numbers for itself."""
    calls = []

    def trial(settings):
        calls.append(dict(settings))
        if draws:
            random.random(), np.random.random()
        return 0.5, 0.5

    search(trial, space, budget, seed)
    return calls


def repeated(search, space, budget, seed):
    """Say whether as many trials took place as were paid for, and whether they differed."""
    calls = settings(search, space, budget, seed)
    used = "the whole budget" if len(calls) == budget else "another number of trials"
    return used, "all different" if different(calls) == len(calls) else "some twice"


def together(search, space, names, seed):
    """Draw 300 trials; answer the pairs of settings whose ranks go together by more than 0.3."""
    drawn = settings(search, space, 300, seed)
    columns = [[row[name] for name in names] for row in drawn]
    ranks = np.argsort(np.argsort(columns, axis=0), axis=0)
    strength = np.abs(np.corrcoef(ranks.T))
    pairs = itertools.combinations(range(len(names)), 2)
    return [f"{names[i]} and {names[j]}" for i, j in pairs if strength[i, j] > 0.3]


def same_draws(search, space, a, b):
    """Search with two seeds; answer how many of 250 trials got the same settings both times."""
    first, second = settings(search, space, 250, a), settings(search, space, 250, b, draws=True)
    return sum(x == y for x, y in zip(first, second, strict=True))


def quarters(search, space, name, edges, seed):
    """Draw 400 trials; answer the shares of one setting between the edges, to the next quarter."""
    counts = [0] * (len(edges) + 1)
    for drawn in settings(search, space, 400, seed):
        counts[bisect.bisect(edges, drawn[name])] += 1
    return [round(count / 100) / 4 for count in counts]


def at_the_ends(search, space, name, ends, seed):
    """Draw 1800 trials; answer in how many the setting is one of these two."""
    return sum(drawn[name] in ends for drawn in settings(search, space, 1800, seed))
