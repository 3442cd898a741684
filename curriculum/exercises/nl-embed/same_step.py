"""The same step again

"Paris is to France as Rome is to ...?" With an embedding, take the step from Paris to France again, starting at Rome. Return the id of the
word whose row has the largest cosine with the row at which you arrive.

- `E`: an array of floats of shape (V, d), at least four rows, none of them all 0.
- `a`, `b`, `c`: three different ids: a is to b as c is to the word that is wanted. The row at which you arrive is not all 0.
- Returns an int, never a, b or c. There are no ties.

With the rows (1, 0), (1, 1), (3, 0), (6, 2), (2, 2): the step from 0 to 1 is (0, 1), and from 2 it leads to (3, 1), in the direction of row 3.

>>> E = np.array([[1.0, 0.0], [1.0, 1.0], [3.0, 0.0], [6.0, 2.0], [2.0, 2.0]])
>>> same_step(E, 0, 1, 2)
3
"""

import numpy as np

minutes = 7
chapter = "01-the-company-a-word-keeps"
hint = "The step is E[b] - E[a]. When all cosines are there, how can the three given words be made to lose? No cosine is below -1."


def same_step(E: np.ndarray, a: int, b: int, c: int) -> int:
    target = E[b] - E[a] + E[c]
    cosines = E @ target / np.linalg.norm(E, axis=1)
    cosines[[a, b, c]] = -np.inf
    return int(cosines.argmax())


def cases(rng):
    yield (np.array([[1.0, 0.0], [1.0, 1.0], [3.0, 0.0], [6.0, 2.0], [2.0, 2.0]]), 0, 1, 2)
    yield (np.array([[2.0, 0.1], [2.0, 0.5], [3.0, 0.2], [9.0, 9.0], [3.1, 1.2]]), 0, 1, 2)
    yield (np.array([[2.0, 0.1], [2.0, 0.5], [3.0, 0.2], [9.0, 9.0], [3.1, 1.2]]), 1, 2, 0)
    yield (np.array([[1.0, 1.0], [1.0, 2.0], [5.0, 5.0], [5.0, 5.9], [5.0, 3.9], [0.0, 50.0]]), 0, 1, 2)
    yield (np.array([[0.0, 1.0], [1.0, 1.0], [0.0, -2.0], [1.0, -1.8], [-1.0, -2.0], [90.0, 1.0]]), 0, 1, 2)
    yield (np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [-2.0, -0.5]]), 0, 1, 2)
    for d in (2, 3, 5):
        base = rng.normal(size=(10, d)) * 0.4
        E = (base + rng.normal(size=d)) * rng.uniform(0.5, 4, (10, 1))
        a, b, c = rng.permutation(10)[:3].tolist()
        yield (E, a, b, c)


def wrong_given_words_may_win(E, a, b, c):
    """You let the three given words take part. One of them is often nearest: the step is small compared with the rows themselves."""
    target = E[b] - E[a] + E[c]
    return int((E @ target / np.linalg.norm(E, axis=1)).argmax())


def wrong_step_backwards(E, a, b, c):
    """You take the step from b to a. The question goes from a to b: E[b] - E[a], and that is added to c."""
    target = E[a] - E[b] + E[c]
    cosines = E @ target / np.linalg.norm(E, axis=1)
    cosines[[a, b, c]] = -np.inf
    return int(cosines.argmax())


def wrong_dot_product(E, a, b, c):
    """You take the largest dot product, so long rows win. Divide by the length of each row."""
    scores = E @ (E[b] - E[a] + E[c])
    scores[[a, b, c]] = -np.inf
    return int(scores.argmax())
