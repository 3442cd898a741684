'''Fill the gaps: sent home too early?

A car maker looks for the best of several controls of a motor. All are tested for a short time; then one in `factor` stays
and is tested for longer, and so on. Afterwards somebody has measured all of them over all times, to see what the procedure has
missed. Complete the function that finds the winner, and says how much better the best of all would have been.

- `table`: an array of floats with a row for each control and a column for each round; at least one of both. Higher is
  better. Among equal scores, the earlier row counts as the better one.
- `factor`: a whole number from 2 on. After each round but the last, `len(alive) // factor` controls stay, but at least one.
- Returns a tuple: the place (counted from 0) of the best control in the last round among those still there, and the
  highest score in the last column minus the score of the winner there, a float.

>>> sent_home(np.array([[0.5, 0.75], [0.75, 0.5], [0.25, 1.0], [0.5, 0.25]]), 2)
(0, 0.25)
'''

import numpy as np

kind = "complete"
minutes = 8
chapter = "03-a-little-to-all"
hint = "In each round, only the controls in `alive` are compared. Which of them is first after sorting in the last round?"

starter = """
import numpy as np


def sent_home(table: np.ndarray, factor: int) -> tuple[int, float]:
    alive = list(range(len(table)))
    for column in table.T:
        best_first = sorted(alive, key=...)
        alive = best_first[: ...]
    winner = ...
    return winner, float(...)
"""


def sent_home(table: np.ndarray, factor: int) -> tuple[int, float]:
    alive = list(range(len(table)))
    for column in table.T:
        best_first = sorted(alive, key=lambda place: (-column[place], place))
        alive = best_first[: max(1, len(alive) // factor)]
    winner = best_first[0]
    return winner, float(table[:, -1].max() - table[winner, -1])


def cases(rng):
    a = np.array
    yield a([[0.5]]), 2
    yield a([[0.5, 0.25], [0.25, 0.75]]), 2
    yield a([[0.5, 0.5], [0.5, 0.75], [0.25, 1.0]]), 2
    yield a([[0.5, 0.75], [0.75, 0.5], [0.25, 1.0], [0.5, 0.25]]), 2
    yield a([[0.5, 0.75], [0.75, 0.5], [0.25, 1.0], [0.5, 0.25]]), 3
    yield a([[0.1, 0.2, 0.9], [0.6, 0.7, 0.7], [0.7, 0.6, 0.8], [0.8, 0.5, 0.4], [0.5, 0.9, 0.6]]), 2
    yield a([[0.25, 0.5, 0.75], [0.75, 0.5, 0.25], [0.5, 0.5, 0.5], [0.5, 0.75, 0.5]]), 2
    yield a([[0.5, 0.25, 0.25], [0.25, 0.75, 1.0], [0.75, 0.5, 0.5], [0.5, 0.75, 0.5]]), 3
    yield a([[0.25, 0.75, 1.0], [0.75, 0.25, 0.25], [0.5, 0.5, 0.5], [0.25, 0.25, 0.75], [0.5, 0.0, 0.0]]), 2
    yield a([[0.6, 0.9], [0.7, 0.6], [0.5, 0.8], [0.4, 1.0], [0.3, 0.7]]), 2
    yield a([[0.6, 0.9, 0.2], [0.7, 0.8, 0.6], [0.5, 1.0, 0.8], [0.4, 0.3, 0.9]]), 2
    yield a([[0.9, 0.1], [0.8, 0.2], [0.7, 0.9], [0.6, 0.3]]), 4
    yield a([[0.2, 0.4], [0.3, 0.8], [0.9, 0.5], [0.8, 0.6], [0.7, 0.9], [0.1, 0.3]]), 3
    for n, rounds, factor in ((8, 3, 2), (9, 3, 3), (12, 3, 2), (6, 2, 4)):
        yield rng.permutation(100)[: n * rounds].reshape(n, rounds) / 100, factor


def wrong_last_column_decides(table, factor):
    """You take the best control of the last column, though it may have been sent home before. Nobody would have known
    its score."""
    return int(table[:, -1].argmax()), 0.0


def wrong_first_round_decides(table, factor):
    """You take the best control of the first round. It has to prove itself in the later rounds too."""
    winner = int(table[:, 0].argmax())
    return winner, float(table[:, -1].max() - table[winner, -1])


def wrong_one_leaves(table, factor):
    """After each round you send home only one in `factor`. One in `factor` should *stay*."""
    alive = list(range(len(table)))
    for column in table.T:
        best_first = sorted(alive, key=lambda place: (-column[place], place))
        alive = best_first[: max(1, len(alive) - len(alive) // factor)]
    winner = best_first[0]
    return winner, float(table[:, -1].max() - table[winner, -1])
