"""Searches over made-up trials, watched from beside your function."""

import bisect


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
        "different": len({tuple(sorted(call.items(), key=str)) for call in calls}),
        "settings of trial": calls.index(answer["settings"])
        if answer["settings"] in calls
        else None,
        "valid": answer["valid"],
        "test": answer["test"],
        "trials": answer["trials"],
    }


def settings(search, space, budget, seed):
    """Answer the settings of all trials, in their order."""
    calls = []

    def trial(settings):
        calls.append(dict(settings))
        return 0.5, 0.5

    search(trial, space, budget, seed)
    return calls


def same_draws(search, space, a, b):
    """Search with two seeds; answer how many of 250 trials got the same settings both times."""
    first, second = settings(search, space, 250, a), settings(search, space, 250, b)
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
