'''Old against new, in turns

Two versions of a service were measured in turns on one machine that isn't equally fast all the time. Return by which factor the new one
is slower.

- `runs`: a list of tuples `(version, ms)` in the order in which they were measured; `version` is `"old"` or `"new"`, and `ms` is
  positive.
- Runs 1 and 2 are the first round, runs 3 and 4 the second, and so on. A round has one run of each version, in any order.
- The first `warm_up` rounds are left out. At least one round remains.
- Returns the median, over the remaining rounds, of the round's ratio new / old.

>>> ratio_of_rounds([("old", 90), ("new", 50), ("old", 20), ("new", 22), ("new", 33), ("old", 30)], 1)
1.1
>>> ratio_of_rounds([("new", 24), ("old", 20)], 0)
1.2
'''

import statistics

minutes = 6
chapter = "04-a-fair-comparison"
hint = "dict(runs[i : i + 2]) makes a round of two neighbouring runs, and doesn't care which came first."


def ratio_of_rounds(runs: list[tuple], warm_up: int) -> float:
    ratios = []
    for i in range(2 * warm_up, len(runs), 2):
        times = dict(runs[i : i + 2])
        ratios.append(times["new"] / times["old"])
    return statistics.median(ratios)


def cases(rng):
    yield ([("new", 24), ("old", 20)], 0)
    yield ([("old", 90), ("new", 50), ("old", 20), ("new", 22), ("new", 33), ("old", 30)], 1)
    yield ([("old", 20), ("new", 24), ("new", 30), ("old", 20), ("old", 20), ("new", 90)], 0)
    yield ([("old", 20), ("new", 26), ("old", 400), ("new", 480), ("new", 22), ("old", 20)], 0)
    yield ([("old", 300), ("new", 40), ("new", 300), ("old", 40), ("new", 24), ("old", 20)], 2)
    yield ([("old", 50), ("new", 20), ("old", 10), ("new", 11), ("new", 36), ("old", 30), ("new", 13), ("old", 10)], 1)
    yield ([("old", 20), ("new", 22), ("old", 30), ("new", 33), ("new", 70), ("old", 20)], 0)
    yield ([("new", 12), ("old", 10), ("old", 40), ("new", 48), ("old", 50), ("new", 600)], 0)
    yield ([("new", 1), ("old", 1), ("new", 36), ("old", 30), ("old", 10), ("new", 12), ("new", 11), ("old", 10)], 1)
    for n in (4, 5, 7):
        runs = []
        for _ in range(n):
            slow = float(rng.choice([1.0, 1.2, 3.0]))
            pair = [("old", round(20 * slow, 1)), ("new", round((22 + float(rng.integers(0, 9))) * slow, 1))]
            runs += pair if rng.random() < 0.5 else pair[::-1]
        yield (runs, int(rng.integers(1, 3)))


def wrong_old_comes_first(runs, warm_up):
    """You take the first run of each round for the old version. The two change places, so look at the names."""
    return statistics.median(runs[i + 1][1] / runs[i][1] for i in range(2 * warm_up, len(runs), 2))


def wrong_ratio_of_medians(runs, warm_up):
    """You divide the median of all new runs by that of all old ones. A machine that was slow for a while disturbs that; within a round both met the same machine."""
    left = runs[2 * warm_up :]
    new = statistics.median(ms for version, ms in left if version == "new")
    return new / statistics.median(ms for version, ms in left if version == "old")


def wrong_mean_of_ratios(runs, warm_up):
    """You take the mean of the ratios. One disturbed round, 90 against 20, moves it; the median isn't moved."""
    ratios = [dict(runs[i : i + 2])["new"] / dict(runs[i : i + 2])["old"] for i in range(2 * warm_up, len(runs), 2)]
    return sum(ratios) / len(ratios)


def wrong_runs_for_rounds(runs, warm_up):
    """You leave out as many runs as there are warm-up rounds. A round has two runs."""
    left = runs[warm_up:]
    ratios = [dict(left[i : i + 2]) for i in range(0, len(left) - 1, 2)]
    found = [times["new"] / times["old"] for times in ratios if len(times) == 2]
    return statistics.median(found) if found else 1.0
