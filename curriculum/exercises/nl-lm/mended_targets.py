"""A loss too good to be true

After ten minutes of training this loss is almost 0, and the model repeats its last token forever. Fix the function: the scores at a place are guesses
for the token *after* that place. The scores at the last place have no target.

- `scores`: B lists of n lists of V floats; `ids`: B lists of n ints. B is at least 1, n at least 2.
- Returns the mean cross-entropy in nats over all guesses that have a target, a float.

>>> round(mended_targets([[[0.0, 0.0], [5.0, 1.0]]], [[0, 1]]), 4)
0.6931
"""

import torch
from torch import nn

minutes = 4
chapter = "02-better-than-one-letter-back"
kind = "fix"
equivalent = {
    "DropArgument @ 6:scores, ids = torch.tensor(scores, dtype=torch.float64), torch.tensor(ids) -> scores, ids = torch.tensor(scores), torch.tensor(ids)": "32 bits are accurate enough for these numbers",
}
hint = "Which places of `scores` have a target, and which ids are targets? Both must have the same length."

starter = '''
import torch
from torch import nn


def mended_targets(scores: list[list[list[float]]], ids: list[list[int]]) -> float:
    scores, ids = torch.tensor(scores, dtype=torch.float64), torch.tensor(ids)
    return nn.functional.cross_entropy(scores.flatten(0, 1), ids.flatten()).item()
'''


def mended_targets(scores: list[list[list[float]]], ids: list[list[int]]) -> float:
    scores, ids = torch.tensor(scores, dtype=torch.float64), torch.tensor(ids)
    return nn.functional.cross_entropy(scores[:, :-1].flatten(0, 1), ids[:, 1:].flatten()).item()


def cases(rng):
    yield ([[[0.0, 0.0], [5.0, 1.0]]], [[0, 1]])
    yield ([[[1.0, 2.0], [3.0, 0.0], [0.0, 1.0]]], [[0, 0, 1]])
    yield ([[[1.0, 2.0], [3.0, 0.0]], [[0.0, 4.0], [2.0, 1.0]]], [[1, 0], [0, 1]])
    for B, n, V in ((2, 3, 4), (3, 4, 3), (2, 5, 6)):
        yield (rng.normal(size=(B, n, V)).round(3).tolist(), rng.integers(0, V, (B, n)).tolist())


def _loss(scores, ids, change):
    scores, ids = change(torch.tensor(scores, dtype=torch.float64), torch.tensor(ids))
    return nn.functional.cross_entropy(scores.flatten(0, 1), ids.flatten()).item()


def wrong_shifted_backwards(scores, ids):
    """You compare the scores of a place with the token before it. That token has been read already; the guess is for the one after."""
    return _loss(scores, ids, lambda s, i: (s[:, 1:], i[:, :-1]))


def wrong_last_place_dropped(scores, ids):
    """You drop the last place of both. The lengths fit, but each place still guesses its own token."""
    return _loss(scores, ids, lambda s, i: (s[:, :-1], i[:, :-1]))


def wrong_round_the_end(scores, ids):
    """You let the last place guess the first token of the text. It has no target and doesn't count."""
    return _loss(scores, ids, lambda s, i: (s, torch.cat([i[:, 1:], i[:, :1]], dim=1)))
