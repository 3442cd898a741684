"""How many answers change?

For years a bank has used a nearest-neighbour model without scaling its columns. How many of its answers would be different with scaled columns? Use scikit-learn. Fit one `KNeighborsClassifier` to the training rows as they are and another one to the standardised training rows, and return for how many test rows they predict different classes.

- `train`, `test`: arrays of floats with the same columns. `y`: an array of whole numbers, the classes of the training rows.
- `k`: an odd int, at most the number of training rows. There are two classes, and no ties between distances.
- Returns an int.

>>> train = np.array([[1.0, 500.0], [4.0, 900.0], [1.0, 700.0], [4.0, 1100.0]])
>>> changed_by_scale(train, np.array([0, 1, 0, 1]), np.array([[1.0, 850.0], [4.0, 1000.0]]), 1)
1
"""

import numpy as np
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import StandardScaler

minutes = 6
chapter = "03-fit-and-predict"
hint = "Four tables are involved: training and test rows, each raw and standardised. To which of them does the scaler get fitted?"


def changed_by_scale(train: np.ndarray, y: np.ndarray, test: np.ndarray, k: int) -> int:
    raw = KNeighborsClassifier(n_neighbors=k).fit(train, y)
    scaler = StandardScaler().fit(train)
    scaled = KNeighborsClassifier(n_neighbors=k).fit(scaler.transform(train), y)
    return int((raw.predict(test) != scaled.predict(scaler.transform(test))).sum())


def cases(rng):
    train = np.array([[1.0, 500.0], [4.0, 900.0], [1.2, 700.0], [3.7, 1100.0]])
    y = np.array([0, 1, 0, 1])
    yield train, y, np.array([[1.0, 850.0]]), 1
    yield train, y, np.array([[1.0, 850.0], [4.0, 1003.0]]), 1
    yield train, y, np.array([[1.1, 910.0], [0.9, 1090.0], [3.9, 520.0]]), 1
    yield train, y, np.array([[1.1, 930.0], [0.9, 1170.0], [3.9, 520.0], [4.1, 610.0]]), 3
    for seed in (1, 2, 3):
        own = np.random.default_rng(seed)
        table = np.column_stack([np.arange(12) % 2 + own.random(12) / 2, 1000 * own.random(12)])
        yield table, np.arange(12) % 2, np.column_stack([own.random(20), 900 * own.random(20)]), 1
    for n in (9, 15, 21):
        kind = (np.arange(n) % 2).astype(int)
        table = np.column_stack([kind + rng.random(n) / 2, 1000 * rng.random(n)])
        fresh = np.column_stack([2 * rng.random(30), 1000 * rng.random(30) + 300])
        yield table, kind, fresh, int(rng.choice([1, 3]))


def wrong_same_table_asked(train, y, test, k):
    """Your second model was fitted to standardised rows and is asked about raw ones. A raw value of 850 is then far away from everything. Transform the test rows too."""
    raw = KNeighborsClassifier(n_neighbors=k).fit(train, y)
    scaled = KNeighborsClassifier(n_neighbors=k).fit(StandardScaler().fit(train).transform(train), y)
    return int((raw.predict(test) != scaled.predict(test)).sum())


def wrong_scaler_for_the_test_rows(train, y, test, k):
    """You fit a second scaler to the test rows. They have to be measured by the mean and the spread of the training rows."""
    raw = KNeighborsClassifier(n_neighbors=k).fit(train, y)
    scaled = KNeighborsClassifier(n_neighbors=k).fit(StandardScaler().fit(train).transform(train), y)
    return int((raw.predict(test) != scaled.predict(StandardScaler().fit(test).transform(test))).sum())


def wrong_equal_answers_counted(train, y, test, k):
    """You count the test rows about which the two models agree. The changed ones were asked for."""
    raw = KNeighborsClassifier(n_neighbors=k).fit(train, y)
    scaler = StandardScaler().fit(train)
    scaled = KNeighborsClassifier(n_neighbors=k).fit(scaler.transform(train), y)
    return int((raw.predict(test) == scaled.predict(scaler.transform(test))).sum())
