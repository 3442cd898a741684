"""Are the shares preserved?

Somebody hands you a validation part and says that it is stratified. You check it: for which class does its share among
the kept-back labels differ most from its share in the whole table, and by how much?

- `y`: an array with all labels, texts, at least one. `kept`: an array with the labels of the part, at least one, and
  only labels that occur in `y`. A label of `y` may be missing in `kept`; then its share there is 0.
- Returns a tuple: the label as a text, and the difference "share in `kept` minus share in `y`" as a float. It is
  negative if the label is too rare in the part. The size of the difference decides, not its sign. There is never a
  tie for the largest difference. If no share differs, ("", 0.0) is returned.

>>> shares_preserved(np.array(["a", "a", "b", "c"]), np.array(["a", "b", "b", "b"]))
('b', 0.5)
>>> shares_preserved(np.array(["a", "b", "a", "b"]), np.array(["b", "a"]))
('', 0.0)
"""

import numpy as np

minutes = 6
chapter = "02-every-class-its-share"
hint = "A share is the mean of a mask. Keep the label and the difference that is largest so far in size, with the sign it has."


def shares_preserved(y: np.ndarray, kept: np.ndarray) -> tuple[str, float]:
    found = ("", 0.0)
    for label in np.unique(y):
        gap = float((kept == label).mean() - (y == label).mean())
        if abs(gap) > abs(found[1]):
            found = (str(label), gap)
    return found


def cases(rng):
    a = np.array
    yield a(["a"]), a(["a"])
    yield a(["a", "b", "a", "b"]), a(["b", "a"])
    yield a(["a", "a", "b", "c"]), a(["a", "b", "b", "b"])
    yield a(["a", "a", "a", "b", "c"]), a(["b", "c"])
    yield a(["a", "b", "c", "d", "c", "a", "a", "a"]), a(["b", "c", "d"])
    yield a(["a", "b", "b", "c"]), a(["a"])
    yield a(["x", "x", "x", "y", "y", "z"]), a(["y", "z", "z", "y", "y"])
    yield a(["m", "m", "n", "o"]), a(["o", "n", "o"])
    yield a(["x", "x", "x", "x", "y", "z"]), a(["y", "z", "z", "x"])
    yield a(["w", "w", "w", "v", "u"]), a(["u", "v", "u", "v", "w"])
    yield a(["no", "no", "no", "no", "no", "yes", "odd"]), a(["no", "no", "yes", "yes", "odd", "odd"])
    yield a(["p", "q", "q", "q", "r", "r"]), a(["p", "p", "r", "r"])
    for n in (9, 14):
        y = np.concatenate([a(["k", "k", "k", "k", "k", "k", "l", "m"]), a(["k", "l", "m"])[rng.integers(0, 3, n)]])
        yield y, a(["l", "l", "m"])


def wrong_sign_decides(y, kept):
    """You look for the largest difference with its sign, so a label that is far too rare in the part is never found.
    Compare the sizes."""
    found = ("", 0.0)
    for label in np.unique(y):
        gap = float((kept == label).mean() - (y == label).mean())
        if gap > found[1] + 1e-9:
            found = (str(label), gap)
    return found


def wrong_missing_not_seen(y, kept):
    """You go through the labels of `kept`. A label that is missing there altogether is what a check should find
    first."""
    found = ("", 0.0)
    for label in np.unique(kept):
        gap = float((kept == label).mean() - (y == label).mean())
        if abs(gap) > abs(found[1]) + 1e-9:
            found = (str(label), gap)
    return found


def wrong_size_returned(y, kept):
    """Your difference is never negative. It should tell whether the label is too frequent or too rare in the part."""
    found = ("", 0.0)
    for label in np.unique(y):
        gap = float(abs((kept == label).mean() - (y == label).mean()))
        if gap > found[1] + 1e-9:
            found = (str(label), gap)
    return found
