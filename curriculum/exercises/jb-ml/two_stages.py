"""Two stages in time

"Design a search for 10 million photos that answers within 200 milliseconds." A good model takes a millisecond for each
photo, so it can't look at all of them. A fast first stage picks a number of *candidates*, and the good model sorts only
those. A photo that isn't among the candidates is lost, however good the second stage is.

You have measured the first stage: for several numbers of candidates, which share of the right photos is among them, and
how long it takes. The second stage takes `each` milliseconds for each candidate and finds a share `sorts` of the right
photos that it's given.

- `stages`: a list of tuples `(candidates, kept, first)`: a number of candidates, the share of right photos among them,
  and the milliseconds of the first stage. No two have the same number of candidates.
- `each`, `limit`: numbers above 0. `sorts`: a share.
- A row of the table is possible if both stages together take at most `limit` milliseconds.
- Returns a tuple of two: the number of candidates with the highest recall of the whole, `kept * sorts`, among the
  possible ones, and this recall. Of several with equal recall, take the one with the fewest candidates. If none is
  possible, return `(None, 0.0)`.

>>> two_stages([(100, 0.75, 20), (150, 0.875, 30), (400, 0.96875, 60)], 1.0, 200, 0.5)
(150, 0.4375)
>>> two_stages([(100, 0.75, 20)], 1.0, 100, 0.5)
(None, 0.0)
"""

minutes = 9
chapter = "04-from-story-to-system"
hint = "Leave out what takes too long first. Then compare by recall, and by the number of candidates where it's equal."


def two_stages(stages: list[tuple], each: float, limit: float, sorts: float) -> tuple:
    best, recall = None, 0.0
    for candidates, kept, first in sorted(stages):
        in_time = first + candidates * each <= limit
        if in_time and (best is None or kept * sorts > recall):
            best, recall = candidates, kept * sorts
    return best, recall


def cases(rng):
    yield [], 1.0, 100, 0.5
    yield [(10, 0.5, 5)], 1.0, 15, 0.5
    yield [(10, 0.5, 5)], 2.0, 20, 0.5
    yield [(100, 0.75, 20)], 1.0, 100, 0.5
    yield [(10, 0.0, 5), (20, 0.0, 5)], 1.0, 100, 0.5
    yield [(100, 0.75, 20), (150, 0.875, 30), (400, 0.96875, 60)], 1.0, 200, 0.5
    yield [(150, 0.875, 10), (100, 0.875, 60), (50, 0.5, 5)], 1.0, 200, 0.25
    yield [(180, 0.75, 10), (120, 0.875, 60), (190, 0.9375, 20)], 1.0, 200, 1.0
    for _ in range(5):
        stages, kept = [], 0.3
        for n in (20, 50, 90, 140, 200, 300):
            kept = min(1.0, kept + float(rng.uniform(0.02, 0.15)))
            stages.append((n, round(kept, 3), int(rng.integers(5, 60))))
        stages.append((195, 0.999, 57))
        yield [stages[i] for i in rng.permutation(len(stages))], 0.5, int(rng.integers(100, 160)), 0.75


def wrong_first_stage_is_free(stages, each, limit, sorts):
    """You count the time of the second stage only. The user waits for both."""
    good = [(kept * sorts, -n) for n, kept, first in stages if n * each <= limit]
    return (-max(good)[1], max(good)[0]) if good else (None, 0.0)


def wrong_recall_of_the_first(stages, each, limit, sorts):
    """You return the share of the first stage. The second stage finds only a part of what it's given."""
    good = [(kept, -n) for n, kept, first in stages if first + n * each <= limit]
    return (-max(good)[1], max(good)[0]) if good else (None, 0.0)


def wrong_most_candidates(stages, each, limit, sorts):
    """You take the largest possible number of candidates. More of them needn't mean a higher recall: look at the
    share."""
    good = [(n, kept * sorts) for n, kept, first in stages if first + n * each <= limit]
    return max(good) if good else (None, 0.0)
