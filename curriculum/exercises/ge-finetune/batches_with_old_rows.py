"""Old rows in every batch

To reduce forgetting, each batch should hold `fresh` new rows and, after them, `kept` old ones. New rows are taken in order, each once; the last
batch may have fewer of them. Old rows are taken in order as well, across all batches, and after the last one comes the first again. Each batch has exactly `kept` old rows.

- `new`, `old`: lists of any values; `old` isn't empty. `fresh`: an int of at least 1. `kept`: an int of at least 0.
- Returns a list of lists. Without new rows there are no batches.

>>> batches_with_old_rows(["n1", "n2", "n3"], ["o1", "o2"], 2, 1)
[['n1', 'n2', 'o1'], ['n3', 'o2']]
"""

import numpy as np

minutes = 6
chapter = "04-what-it-forgets"
hint = "How many old rows were taken before batch number k? What does % do with a number beyond the end?"


def batches_with_old_rows(new: list, old: list, fresh: int, kept: int) -> list[list]:
    batches, at = [], 0
    for start in range(0, len(new), fresh):
        batch = new[start : start + fresh]
        for _ in range(kept):
            batch.append(old[at % len(old)])
            at += 1
        batches.append(batch)
    return batches


def cases(rng):
    yield ([], ["o"], 2, 1)
    yield (["n1"], ["o1"], 1, 0)
    yield (["n1", "n2", "n3"], ["o1", "o2"], 2, 1)
    yield ([1, 2, 3, 4], [10, 20, 30], 2, 2)
    yield ([1, 2, 3, 4, 5], [10, 20], 2, 3)
    yield ([1, 2, 3], [10, 20, 30, 40], 1, 3)
    for n, o, fresh, kept in ((7, 3, 2, 2), (9, 4, 4, 1), (8, 5, 3, 4)):
        yield (rng.integers(0, 90, n).tolist(), (100 + np.arange(o)).tolist(), fresh, kept)


def wrong_same_old_rows(new, old, fresh, kept):
    """You begin with the first old row in every batch, so the model sees the same few again and again."""
    return [new[s : s + fresh] + [old[j % len(old)] for j in range(kept)] for s in range(0, len(new), fresh)]


def wrong_runs_out(new, old, fresh, kept):
    """Your old rows run out: after the last one, the batches hold none. Begin with the first one again."""
    starts = range(0, len(new), fresh)
    return [new[s : s + fresh] + old[i * kept : (i + 1) * kept] for i, s in enumerate(starts)]


def wrong_tail_lost(new, old, fresh, kept):
    """You drop the last batch if it isn't full, and its new rows are never seen."""
    batches = []
    for i in range(len(new) // fresh):
        batches.append(new[i * fresh : (i + 1) * fresh] + [old[(i * kept + j) % len(old)] for j in range(kept)])
    return batches
