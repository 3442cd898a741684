import numpy as np


def solve(A, b):
    """Return the x with A @ x equal to b; ValueError if a column offers no pivot."""
    # Zeros above the diagonal, too: then nothing has to be put in at the end.
    rows = [[*map(float, row), float(right)] for row, right in zip(A, b, strict=True)]
    done = []
    for k in range(len(rows)):
        pivot = max(rows, key=lambda row: abs(row[k]))
        rows.remove(pivot)
        if not pivot[k]:
            raise ValueError("no pivot is left")
        pivot = [x / pivot[k] for x in pivot]
        for table in (rows, done):
            table[:] = [[x - row[k] * y for x, y in zip(row, pivot, strict=True)] for row in table]
        done.append(pivot)
    return np.array([row[-1] for row in done])
