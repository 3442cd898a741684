"""Pages for training

A long text is cut into windows side by side. Each window has `L` inputs, and its targets are the tokens that follow each of them, so the last
target of a window is the first input of the next. A remainder that can't fill inputs and targets is left out.

- `ids`: a list of ints, possibly empty. `L`: an int of at least 1.
- Returns a list of pairs (inputs, targets), each a list of L ints, in the order of the text. It may be empty.

>>> windows_side_by_side([5, 6, 7, 8, 9], 2)
[([5, 6], [6, 7]), ([7, 8], [8, 9])]
>>> windows_side_by_side([5, 6, 7, 8], 2)
[([5, 6], [6, 7])]
"""

minutes = 4
chapter = "01-guess-the-next"
hint = "How many tokens must there be for the second window, when L is 2?"


def windows_side_by_side(ids: list[int], L: int) -> list[tuple[list[int], list[int]]]:
    pairs = []
    for start in range(0, len(ids) - L, L):
        pairs.append((ids[start : start + L], ids[start + 1 : start + L + 1]))
    return pairs


def cases(rng):
    yield ([], 2)
    yield ([5], 1)
    yield ([5, 6], 1)
    yield ([5, 6, 7, 8], 2)
    yield ([5, 6, 7, 8, 9], 2)
    yield ([1, 2, 3, 4, 5, 6], 3)
    yield ([1, 2, 3, 4, 5, 6, 7, 8], 3)
    for n, L in ((9, 4), (12, 4), (10, 3)):
        yield (rng.integers(0, 50, n).tolist(), L)


def wrong_not_shifted(ids, L):
    """Your targets are the inputs. The model would learn to repeat what it sees; each target is the token that follows."""
    return [(ids[s : s + L], ids[s : s + L]) for s in range(0, len(ids) - L, L)]


def wrong_next_window(ids, L):
    """You shift by a whole window. The target of a place is the token right after it."""
    return [(ids[s : s + L], ids[s + L : s + 2 * L]) for s in range(0, len(ids) - 2 * L + 1, L)]


def wrong_gaps_between(ids, L):
    """Your windows begin L + 1 places apart. The last target of a window should be the first input of the next, or one guess is lost each time."""
    return [(ids[s : s + L], ids[s + 1 : s + L + 1]) for s in range(0, len(ids) - L, L + 1)]


def wrong_last_target_missing(ids, L):
    """You keep a window for which the last target is missing, so its targets are too short."""
    return [(ids[s : s + L], ids[s + 1 : s + L + 1]) for s in range(0, len(ids) - L + 1, L)]
