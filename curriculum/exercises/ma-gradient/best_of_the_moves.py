"""The best of the moves

A robot arm has several joints, and only certain moves are allowed, each of which turns some joints a little. At its
present place the gradient of the error is known. For a small move the error changes by about the sum of the slopes,
each times the change of its joint. Choose the move that should lower the error most *for its length*, since long
moves take longer.

- `gradient`: an array of floats of shape (d,). `moves`: an array of floats of shape (m, d), m at least 1, one move in
  each row. No row is all 0. The length of a move is that of the arrow.
- Returns a tuple: the position of the best move, an int, and the estimated change of the error if it's made, a float.
  If no move lowers the error by the estimate, returns None. No two moves are equally good.

>>> best_of_the_moves(np.array([2.0, -1.0]), np.array([[-3.0, 0.0], [-1.0, 1.0], [0.0, 4.0]]))
(1, -3.0)
>>> best_of_the_moves(np.array([2.0, -1.0]), np.array([[1.0, 0.0], [1.0, 2.0]]))
"""

import numpy as np

minutes = 7
chapter = "02-uphill-arrow"
hint = "One matrix product gives the estimated changes of all moves. Divided by the lengths of the moves, they can be compared."


def best_of_the_moves(gradient: np.ndarray, moves: np.ndarray) -> tuple[int, float] | None:
    changes = moves @ gradient
    gains = changes / np.linalg.norm(moves, axis=1)
    best = int(gains.argmin())
    if changes[best] >= 0:
        return None
    return best, float(changes[best])


def cases(rng):
    a = np.array
    yield a([2.0]), a([[-0.5]])
    yield a([2.0]), a([[0.5]])
    yield a([0.0, 3.0]), a([[7.0, 0.0]])
    yield a([2.0, -1.0]), a([[-3.0, 0.0], [-1.0, 1.0], [0.0, 4.0]])
    yield a([2.0, -1.0]), a([[1.0, 0.0], [1.0, 2.0]])
    yield a([1.0, 1.0]), a([[-10.0, 5.0], [-1.0, 0.0], [3.0, 4.0]])
    yield a([1.0, 2.0, 2.0]), a([[0.0, -9.0, 0.0], [-1.0, -1.0, -1.0], [0.0, 0.0, 1.0]])
    yield a([-4.0, 0.0]), a([[30.0, 40.0], [1.0, 0.1], [-5.0, 1.0]])
    yield a([0.5, -0.5]), a([[2.0, 1.0], [3.0, 3.5], [1.0, 0.0]])
    yield a([1.0, 0.0]), a([[-0.1, 0.1], [-5.0, 0.0]])
    yield a([0.0, 2.0]), a([[9.0, -10.0], [0.1, -0.2]])
    for d in (2, 3, 4):
        gradient = rng.normal(size=d) * 3
        yield gradient, rng.normal(size=(5, d)) * rng.choice([0.2, 1.0, 6.0], (5, 1))
        up = np.abs(rng.normal(size=(4, d))) + 0.1
        yield np.abs(gradient), up
        yield np.abs(gradient), np.concatenate([up * 5, -up[:1] * 0.1, -up[1:2] * 8])


def wrong_longest_wins(gradient, moves):
    """You take the move with the largest drop. It may be large only because the move is long: divide the change by the length."""
    changes = moves @ gradient
    best = int(changes.argmin())
    return None if changes[best] >= 0 else (best, float(changes[best]))


def wrong_uphill(gradient, moves):
    """You choose the move that raises the error most. The gradient points uphill, so a good move goes against it."""
    changes = moves @ gradient
    best = int((changes / np.linalg.norm(moves, axis=1)).argmax())
    return None if changes[best] <= 0 else (best, float(changes[best]))


def wrong_change_for_one_step(gradient, moves):
    """You return the change for each unit of length. The change of the error that the whole move brings was asked for."""
    gains = moves @ gradient / np.linalg.norm(moves, axis=1)
    best = int(gains.argmin())
    return None if gains[best] >= 0 else (best, float(gains[best]))


def wrong_always_a_move(gradient, moves):
    """You return a move even if all of them raise the error. Then it's better to stay: return None."""
    changes = moves @ gradient
    best = int((changes / np.linalg.norm(moves, axis=1)).argmin())
    return best, float(changes[best])
