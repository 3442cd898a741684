"""Looks at a split from beside it, so that only what does not depend on chance is reported."""

import numpy as np

NAMES = ("train", "val", "test")


def made_by(split, X, y, seed):
    """Return the six arrays; X and y are copies, so that a change of them is no matter here."""
    return split(X.copy(), y.copy(), seed)


def parts(split, X, y, seed):
    """Return the row numbers of each part; the first column of X must hold them."""
    made = made_by(split, X, y, seed)
    return {name: made[i][:, 0].astype(int) for i, name in enumerate(NAMES)}


def shapes(split, X, y, seed):
    """Return the shapes of the six arrays."""
    return [part.shape for part in made_by(split, X, y, seed)]


def in_two_parts(split, X, y, seed):
    """Return the pairs of parts that have rows in common, and parts that hold a row twice."""
    rows = {name: part.tolist() for name, part in parts(split, X, y, seed).items()}
    twice = [name for name in NAMES if len(set(rows[name])) < len(rows[name])]
    pairs = [("train", "val"), ("train", "test"), ("val", "test")]
    return twice + [f"{a} and {b}" for a, b in pairs if set(rows[a]) & set(rows[b])]


def lost(split, X, y, seed):
    """Say whether a row is in none of the parts."""
    found = np.concatenate(list(parts(split, X, y, seed).values()))
    return "all rows are there" if set(X[:, 0]) <= set(found) else "some rows are in no part"


def foreign_labels(split, X, y, seed):
    """Return the parts in which a row stands beside a label that is not its own."""
    made = made_by(split, X, y, seed)
    rows = [made[i][:, 0].astype(int) for i in range(3)]
    return [name for i, name in enumerate(NAMES) if (y[rows[i]] != made[i + 3]).any()]


def changed_rows(split, X, y, seed):
    """Return the parts in which a row of X is not as it was."""
    made = made_by(split, X, y, seed)
    rows = [made[i][:, 0].astype(int) for i in range(3)]
    return [name for i, name in enumerate(NAMES) if (X[rows[i]] != made[i]).any()]


def class_counts(split, X, y, seed):
    """Return for each label how many rows are in train, val and test."""
    made = made_by(split, X, y, seed)[3:]
    return {label: [int(np.sum(part == label)) for part in made] for label in set(y.tolist())}


def uneven(split, X, y, seed):
    """Return the parts in which a class has not the share that it has in y."""
    made = dict(zip(NAMES, made_by(split, X, y, seed)[3:], strict=True))
    share = {label: np.mean(y == label) for label in set(y.tolist())}
    off = {
        name: max(abs(np.mean(part == label) - share[label]) for label in share)
        for name, part in made.items()
    }
    return [name for name in NAMES if off[name] > 1e-9]


def equal_numbers(split, X, y, seed):
    """Return the parts in which all classes have the same number of rows."""
    counts = class_counts(split, X, y, seed).values()
    return [name for i, name in enumerate(NAMES) if len({count[i] for count in counts}) == 1]


def in_a_block(split, X, y, seed):
    """Return which of the small parts are rows that stood together."""
    made = parts(split, X, y, seed)
    return [name for name in ("val", "test") if np.ptp(made[name]) == len(made[name]) - 1]


def never(split, X, y, seeds):
    """Say into which parts some row does not come whatever the seed."""
    seen = {name: set() for name in NAMES}
    for seed in range(seeds):
        for name, rows in parts(split, X, y, seed).items():
            seen[name].update(rows.tolist())
    return [f"some row is never in {name}" for name in NAMES if len(seen[name]) < len(y)]


def different(split, X, y, seeds):
    """Count the different splits, the order inside the parts left aside."""
    made = [parts(split, X, y, seed) for seed in seeds]
    return len({tuple(tuple(sorted(rows.tolist())) for rows in one.values()) for one in made})


class Text(np.str_):
    """An element of an array of texts; its place in a set is another one in each run of Python."""

    run = 0

    def __hash__(self):
        return hash((Text.run, super().__hash__()))

    def item(self):
        """Return itself, where NumPy's own elements return a text of Python's."""
        return self

    __str__ = item


def in_two_runs(split, X, y, seed):
    """Say whether labels of text are split alike in two runs of Python."""
    made = []
    for run in (1, 2):
        Text.run = run
        labels = np.array([Text(label) for label in y.tolist()], dtype=object)
        rows = parts(split, X, labels, seed)
        made.append({name: sorted(rows[name].tolist()) for name in NAMES})
    return "the same split" if made[0] == made[1] else "two different splits"
