"""A forward check

The weights of a network were carried over to another framework. Compare the scores of both for the same rows, with a check that tells three things apart: all is well, the scores differ though the classes agree, and even the classes differ.

- `ours` and `theirs`: lists of n rows of k floats, n and k at least 1, the scores of both networks.
- Two scores count as equal if they differ by at most 0.00001 times the largest size of a score in `ours`, whatever its sign. If all scores of `ours` are 0, they have to be exactly equal.
- Returns a tuple of two: a text, and the place of the first row (from 0) in which two scores aren't equal. The text is `"equal"` (the place is then None); `"scores differ"` if in each row the largest score stands at the same place in both tables, and `"classes differ"` if in some row it doesn't. Of several equally large ones the first counts.

In the second row 3 and 2.5 aren't equal, but both rows say class 0.

>>> check_of_the_scores([[1.0, 2.0], [3.0, -4.0]], [[1.0, 2.0], [2.5, -4.0]])
('scores differ', 1)
"""

import numpy as np

minutes = 8
chapter = "02-carry-the-weights-over"
hint = "Compute one allowed difference for the whole table first. A class may differ in a later row than the first score."


def check_of_the_scores(ours: list[list[float]], theirs: list[list[float]]) -> tuple[str, int | None]:
    a, b = np.array(ours), np.array(theirs)
    allowed = 0.00001 * np.abs(a).max()
    differ = (np.abs(a - b) > allowed).any(axis=1)
    if not differ.any():
        return "equal", None
    same = (a.argmax(axis=1) == b.argmax(axis=1)).all()
    return ("scores differ" if same else "classes differ"), int(differ.argmax())


def cases(rng):
    yield ([[1.0]], [[1.0]])
    yield ([[0.0, 0.0]], [[0.0, 0.0]])
    yield ([[0.0, 0.0]], [[0.0, 0.000001]])
    yield ([[1.0, 2.0], [3.0, -4.0]], [[1.0, 2.0], [2.5, -4.0]])
    yield ([[1.0, 2.0], [3.0, -4.0]], [[1.0, 2.0], [3.00003, -4.0]])
    yield ([[1.0, 2.0], [3.0, -4.0]], [[1.0, 2.00005], [3.0, -4.0]])
    yield ([[0.001, 0.0], [-5000.0, 100.0]], [[0.04, 0.0], [-5000.0, 100.0]])
    yield ([[0.001, 0.002], [-5000.0, 100.0]], [[0.03, 0.0], [-5000.0, 100.0]])
    yield ([[1.0, 2.0], [5.0, 6.0], [7.0, 8.0]], [[1.5, 2.0], [5.0, 6.0], [9.0, 8.0]])
    yield ([[1.0, 2.0], [5.0, 6.0], [7.0, 8.0]], [[1.5, 2.0], [5.0, 6.0], [7.0, 8.0]])
    yield ([[1.0, 2.0], [5.0, 6.0]], [[1.0, 2.5], [6.0, 5.0]])
    yield ([[4.0, 2.0], [5.0, 6.0], [0.0, 3.0]], [[4.0, 2.0], [4.0, 6.0], [3.0, 0.0]])
    yield ([[-300.0, -200.0]], [[-300.001, -200.001]])
    yield ([[-300.0, -200.0]], [[-300.0, -200.01]])
    for n, k in ((4, 3), (6, 2), (5, 4)):
        scores = rng.normal(size=(n, k)) * 100
        yield (scores.tolist(), (scores + rng.uniform(-1, 1, (n, k)) * 0.000005 * np.abs(scores).max()).tolist())
        other = scores.copy()
        other[n // 2 :] -= 0.5 + rng.random()
        yield (scores.tolist(), other.tolist())
        yield (scores.tolist(), np.vstack([scores[:1], other[1:, ::-1]]).tolist())


def _verdict(a, b, differ):
    a, b = np.array(a), np.array(b)
    if not differ.any():
        return "equal", None
    same = (a.argmax(axis=1) == b.argmax(axis=1)).all()
    return ("scores differ" if same else "classes differ"), int(differ.argmax())


def wrong_exactly_equal(ours, theirs):
    """You want the scores to be exactly equal. Sums that are added in another order differ in their last digits."""
    return _verdict(ours, theirs, (np.array(ours) != np.array(theirs)).any(axis=1))


def wrong_fixed_allowance(ours, theirs):
    """You allow the same difference whatever the scores are. It's 0.00001 times the largest size of a score: 0.05 for scores up to 5,000."""
    return _verdict(ours, theirs, (np.abs(np.array(ours) - np.array(theirs)) > 0.00001).any(axis=1))


def wrong_classes_alone(ours, theirs):
    """You say "equal" as soon as the classes agree. The largest score may stand at the right place by luck; compare the scores."""
    a, b = np.array(ours), np.array(theirs)
    differ = a.argmax(axis=1) != b.argmax(axis=1)
    return _verdict(ours, theirs, differ)


def wrong_class_of_the_first_row(ours, theirs):
    """You compare the classes in the first row that differs, and no further. A class that differs in a later row has to be reported, too."""
    a, b = np.array(ours), np.array(theirs)
    differ = (np.abs(a - b) > 0.00001 * np.abs(a).max()).any(axis=1)
    if not differ.any():
        return "equal", None
    row = int(differ.argmax())
    return ("scores differ" if a[row].argmax() == b[row].argmax() else "classes differ"), row
