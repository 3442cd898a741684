"""Fill the gaps: a forest that can be repeated

An auditor wants to grow a bank's random forest again and get the same votes. The bank kept the row numbers that each tree drew and the seed of each tree.
Complete the function.

- `X`, `y`: the table, an array of floats of shape (n, d), and the classes, an array of shape (n,).
- `drawn`: an array of ints of shape (t, n), a row for each tree. `seeds`: a list of t whole numbers, one for each tree. `offered`: the number of columns offered at each question.
- Each tree is a `DecisionTreeClassifier` without other limits, fitted to the rows that it drew, in the order in which it drew them.
- `new`: an array of floats of shape (m, d).
- Returns an array of shape (t, m): what each tree says about each row of `new`.

>>> X = np.array([[1.0, 5.0], [2.0, 3.0], [7.0, 4.0]])
>>> y = np.array(["pay", "pay", "default"])
>>> drawn = np.array([[0, 2, 2], [0, 1, 1]])
>>> grown_by_seed(X, y, drawn, [4, 9], 2, np.array([[6.0, 4.4]])).tolist()
[['default'], ['pay']]
"""

import numpy as np
from sklearn.tree import DecisionTreeClassifier

kind = "complete"
minutes = 6
chapter = "02-trees-that-disagree"
hint = "The tree takes two settings: one for the number of columns offered, one for its seed. `zip` goes through rows and seeds side by side."

starter = '''
import numpy as np
from sklearn.tree import DecisionTreeClassifier


def grown_by_seed(X: np.ndarray, y: np.ndarray, drawn: np.ndarray, seeds: list[int], offered: int, new: np.ndarray) -> np.ndarray:
    votes = []
    for rows, seed in zip(drawn, seeds):
        tree = DecisionTreeClassifier(...)
        tree.fit(..., ...)
        votes.append(...)
    return np.array(votes)
'''


def grown_by_seed(X: np.ndarray, y: np.ndarray, drawn: np.ndarray, seeds: list[int], offered: int, new: np.ndarray) -> np.ndarray:
    votes = []
    for rows, seed in zip(drawn, seeds):
        tree = DecisionTreeClassifier(max_features=offered, random_state=seed)
        tree.fit(X[rows], y[rows])
        votes.append(tree.predict(new))
    return np.array(votes)


def cases(rng):
    X = np.array([[1.0, 5.0], [2.0, 3.0], [7.0, 4.0]])
    y = np.array(["pay", "pay", "default"])
    yield (X, y, np.array([[0, 2, 2]]), [4], 2, np.array([[6.0, 4.4]]))
    yield (X, y, np.array([[0, 1, 1]]), [4], 2, np.array([[6.0, 4.4]]))
    yield (X, y, np.array([[0, 2, 2], [0, 1, 1]]), [4, 9], 2, np.array([[6.0, 4.4]]))
    for n, t, offered in ((12, 2, 4), (20, 3, 1), (20, 4, 2), (30, 5, 1), (40, 6, 1), (40, 6, 4), (50, 6, 3)):
        X = rng.normal(size=(n, 4))
        y = np.where(X.sum(axis=1) + rng.normal(size=n) > 0, "pay", "default")
        drawn = rng.integers(n, size=(t, n))
        yield (X, y, drawn, rng.integers(1000, size=t).tolist(), offered, rng.normal(size=(80, 4)))


def wrong_all_columns_offered(X, y, drawn, seeds, offered, new):
    """Every question of your trees may choose from all columns. The number that is offered is a setting of the tree,
    too."""
    return np.array([DecisionTreeClassifier(random_state=s).fit(X[r], y[r]).predict(new) for r, s in zip(drawn, seeds)])


def wrong_whole_table(X, y, drawn, seeds, offered, new):
    """Each of your trees learns from the whole table. It should see the rows that it drew, some of them several
    times."""
    return np.array([DecisionTreeClassifier(max_features=offered, random_state=s).fit(X, y).predict(new) for s in seeds])


def wrong_first_seed_for_all(X, y, drawn, seeds, offered, new):
    """All your trees have the first seed, so the same columns are offered in the same order. Each has its own."""
    return np.array([DecisionTreeClassifier(max_features=offered, random_state=seeds[0]).fit(X[r], y[r]).predict(new) for r in drawn])


def wrong_each_row_once(X, y, drawn, seeds, offered, new):
    """You give a tree each of its rows only once. A row that was drawn three times counts three times."""
    votes = []
    for rows, seed in zip(drawn, seeds):
        rows = np.unique(rows)
        votes.append(DecisionTreeClassifier(max_features=offered, random_state=seed).fit(X[rows], y[rows]).predict(new))
    return np.array(votes)
