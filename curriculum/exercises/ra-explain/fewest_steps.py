"""Fewest steps to yes

A lender tells applicants who were refused what would have led to a yes. The model adds up value times weight over all columns,
and yes means `limit` points or more. Only the columns in `steps` can be changed, each by its own step, which may be negative:
`{"savings": 1, "loan": -2}`. Return the change that needs the fewest steps of a single column, as a tuple of the name and the
number of steps.

- `row`, `weights`: dicts from the same names to ints. The row has fewer points than `limit`. `row` isn't changed.
- `steps`: a dict from some of these names to ints other than 0; it may be empty. `most`: an int, at least 1: nobody is asked to
  take more steps than that.
- If several columns need equally few steps, return the one that comes first in `steps`. If no column leads to a yes within
  `most` steps, return None.

>>> row, weights = {"years": 2, "savings": 3, "late": 2}, {"years": 3, "savings": 2, "late": -4}
>>> fewest_steps(row, weights, 11, {"savings": 1, "late": -1}, 10)
('late', 2)
>>> fewest_steps(row, weights, 11, {"savings": 1}, 3)
"""

minutes = 8
chapter = "03-what-if"
hint = "A loop over the numbers of steps outside, a loop over the columns inside: then the first yes is the answer."


def fewest_steps(
    row: dict[str, int], weights: dict[str, int], limit: int, steps: dict[str, int], most: int
) -> tuple[str, int] | None:
    points = sum(row[name] * weights[name] for name in row)
    for count in range(1, most + 1):
        for name, step in steps.items():
            if points + count * step * weights[name] >= limit:
                return name, count
    return None


def _applicant(rng):
    names = [["years", "savings", "late", "loan", "income"][i] for i in rng.permutation(5)]
    row = {name: int(rng.integers(0, 6)) for name in names}
    weights = {name: int(rng.choice([-3, -2, -1, 1, 2, 3])) for name in names}
    points = sum(row[name] * weights[name] for name in names)
    steps = {name: int(rng.choice([-2, -1, 1, 2])) for name in sorted(names)[: rng.integers(1, 4)]}
    return row, weights, points + int(rng.integers(1, 13)), steps, int(rng.integers(2, 7))


def cases(rng):
    row, weights = {"years": 2, "savings": 3, "late": 2}, {"years": 3, "savings": 2, "late": -4}
    yield {"a": 0}, {"a": 1}, 1, {}, 5
    yield {"a": 0}, {"a": 1}, 3, {"a": 1}, 2
    yield {"a": 0}, {"a": 1}, 3, {"a": 1}, 3
    yield row, weights, 11, {"savings": 1, "late": -1}, 10
    yield row, weights, 11, {"savings": 1}, 3
    yield row, weights, 5, {"savings": 1, "late": -1}, 9
    yield row, weights, 12, {"savings": 1, "late": -1}, 9
    yield row, weights, 8, {"late": -1, "savings": 1}, 9
    yield row, weights, 6, {"late": 1, "savings": 1}, 9
    yield row, weights, 6, {"savings": -1, "late": 2}, 9
    yield {"a": 1, "b": 1}, {"a": 1, "b": 5}, 9, {"a": 1}, 6
    yield {"a": 1, "b": 1}, {"a": 2, "b": 2}, 8, {"b": 1, "a": 1}, 6
    yield {"a": 4, "b": 1}, {"a": -3, "b": 2}, 8, {"b": 1, "a": -2}, 9
    yield {"a": 1, "b": 1}, {"a": 0, "b": 2}, 6, {"a": 1, "b": 1}, 5
    for _ in range(5):
        yield _applicant(rng)


def _first(points, limit, weights, steps, most, strict=False):
    for count in range(1, most + 1):
        for name, step in steps.items():
            reached = points + count * step * weights[name]
            if reached > limit or (reached == limit and not strict):
                return name, count
    return None


def _points(row, weights):
    return sum(row[name] * weights[name] for name in row)


def wrong_more_than_the_limit(row, weights, limit, steps, most):
    """You ask for more points than the limit. The limit itself is enough."""
    return _first(_points(row, weights), limit, weights, steps, most, strict=True)


def wrong_first_column_that_works(row, weights, limit, steps, most):
    """You return the first column that leads to a yes at all. A later one may need fewer steps."""
    for name, step in steps.items():
        found = _first(_points(row, weights), limit, weights, {name: step}, most)
        if found:
            return found
    return None


def wrong_any_column(row, weights, limit, steps, most):
    """You also change columns that aren't in `steps`, such as the years. Nobody can change these."""
    return _first(_points(row, weights), limit, weights, {**steps, **{name: 1 for name in row if name not in steps}}, most)


def wrong_both_directions(row, weights, limit, steps, most):
    """You let a column move in whichever direction helps. A step says in which direction a person can go."""
    best = {name: abs(step) if weights[name] > 0 else -abs(step) for name, step in steps.items()}
    return _first(_points(row, weights), limit, weights, best, most)
