"""Find the mistake: the waiting room

A clinic's model compares a patient's readings with those of earlier patients, after scaling. Yesterday a patient came
alone, and all of the readings became 0. The function should scale the new rows with what the *earlier* patients teach: for
each column their mean and their standard deviation. Find the mistake and fix it.

- `earlier`: an array of floats with the shape (n, d), at least two rows. `new`: one with the shape (m, d), m at least 1.
- A column that is constant among the earlier patients is only shifted by its mean; `StandardScaler` does so itself.
- Returns an array of floats with the shape (m, d). Neither array is changed.

>>> waiting_room(np.array([[20.0], [60.0]]), np.array([[80.0]])).tolist()
[[2.0]]
"""

import numpy as np
from sklearn.preprocessing import StandardScaler

kind = "fix"
minutes = 3
chapter = "01-fit-and-transform"
hint = "How many times is the scaler fitted, and which fit is the last?"

starter = '''
import numpy as np
from sklearn.preprocessing import StandardScaler


def waiting_room(earlier: np.ndarray, new: np.ndarray) -> np.ndarray:
    scaler = StandardScaler()
    scaler.fit(earlier)
    return scaler.fit_transform(new)
'''


def waiting_room(earlier: np.ndarray, new: np.ndarray) -> np.ndarray:
    return StandardScaler().fit(earlier).transform(new)


def cases(rng):
    a = np.array
    yield a([[20.0], [60.0]]), a([[80.0]])
    yield a([[20.0], [60.0]]), a([[20.0], [60.0], [40.0]])
    yield a([[1.0, 5.0], [3.0, 5.0]]), a([[2.0, 6.0]])
    yield a([[1.0, 500.0], [3.0, 300.0], [2.0, 100.0]]), a([[4.0, 100.0], [0.0, 900.0]])
    for n, m in ((4, 1), (6, 3)):
        yield rng.integers(0, 90, (n, 3)) * 1.0, rng.integers(0, 90, (m, 3)) * 1.0


def wrong_fitted_again(earlier, new):
    """The scaler forgets the earlier patients when it's fitted to the new ones. A patient who comes alone is then exactly
    average."""
    return StandardScaler().fit_transform(new)


def wrong_fitted_to_all(earlier, new):
    """You fit the scaler to earlier and new patients together. What is said about one patient then depends on who else is
    waiting."""
    return StandardScaler().fit(np.concatenate([earlier, new])).transform(new)


def wrong_one_scale_for_all_columns(earlier, new):
    """You use one mean and one standard deviation for the whole table. Each column has its own unit and needs its own."""
    return (new - earlier.mean()) / (earlier.std() or 1.0)
