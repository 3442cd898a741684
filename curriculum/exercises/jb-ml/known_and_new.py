"""Known and new customers

"Our churn model is right in 90 per cent of the test rows." You ask how the rows were split, and the answer is a shrug.
So look yourself: which customers of the test rows are in the training rows too, how right is the model about them and
about the new ones, and does the training look past the beginning of the test?

- `training`: a list of tuples `(customer, day)`. `test`: a list of tuples `(customer, day, right)`, not empty; `right`
  is 1 where the model was right, otherwise 0.
- Returns a tuple of three: the accuracy on test rows of customers who are in the training rows; that on test rows of
  new ones, each `None` if there are no such rows; and the number of training rows of a *later* day than the earliest
  test row.

>>> training = [("Ada", 1), ("Bo", 9), ("Bo", 4)]
>>> test = [("Ada", 5, 1), ("Bo", 7, 1), ("Cy", 8, 0), ("Di", 6, 1)]
>>> known_and_new(training, test)
(1.0, 0.5, 1)
"""

minutes = 8
chapter = "04-from-story-to-system"
hint = "Make a set of the customers who are in the training rows."


def _mean(values: list[int]) -> float | None:
    return sum(values) / len(values) if values else None


def known_and_new(training: list[tuple], test: list[tuple]) -> tuple:
    customers = {customer for customer, day in training}
    known = [right for customer, day, right in test if customer in customers]
    new = [right for customer, day, right in test if customer not in customers]
    begin = min(day for customer, day, right in test)
    late = [day for customer, day in training if day > begin]
    return _mean(known), _mean(new), len(late)


def cases(rng):
    yield [], [("Ada", 3, 1)]
    yield [("Ada", 3)], [("Ada", 3, 0)]
    yield [("Ada", 1), ("Bo", 9), ("Bo", 4)], [("Ada", 5, 1), ("Bo", 7, 1), ("Cy", 8, 0), ("Di", 6, 1)]
    yield [("Ada", 9), ("Ada", 8), ("Ada", 4)], [("Cy", 9, 0), ("Ada", 5, 1), ("Ada", 7, 1), ("Cy", 6, 1)]
    yield [("Ada", 7), ("Bo", 9), ("Bo", 8)], [("Ada", 5, 1), ("Ada", 7, 1), ("Ada", 9, 0), ("Bo", 8, 0), ("Cy", 8, 0)]
    for n in (10, 16, 24):
        names = ["Ada", "Bo", "Cy", "Di", "Eli", "Flo", "Gus", "Hal"]
        training = [(names[int(rng.integers(5))], int(rng.integers(1, 30))) for _ in range(n)]
        test = [("Ada", 7, 1), ("Ada", 12, 1), ("Hal", 20, 0), ("Flo", 25, 1), ("Ada", 10, 0), ("Ada", 28, 1)]
        test += [(names[int(rng.integers(8))], int(rng.integers(8, 30)), int(rng.integers(2))) for _ in range(n // 2)]
        yield [("Bo", 7), ("Ada", 15), ("Ada", 16), ("Bo", 29), *training], test


def wrong_each_customer_once(training, test):
    """You average each customer first and then the customers. Every test row counts once."""
    customers = {c for c, _ in training}
    means = {}
    for c, _, right in test:
        means.setdefault(c, []).append(right)
    means = {c: sum(r) / len(r) for c, r in means.items()}
    known, new = [m for c, m in means.items() if c in customers], [m for c, m in means.items() if c not in customers]
    begin = min(day for _, day, _ in test)
    late = sum(day > begin for _, day in training)
    return sum(known) / len(known) if known else None, sum(new) / len(new) if new else None, late


def wrong_end_of_the_test(training, test):
    """You count the training rows after the *last* test row. A training row already knows the future if it's later than
    the first one."""
    customers = {c for c, _ in training}
    known, new = [r for c, _, r in test if c in customers], [r for c, _, r in test if c not in customers]
    end = max(day for _, day, _ in test)
    late = sum(day > end for _, day in training)
    return sum(known) / len(known) if known else None, sum(new) / len(new) if new else None, late


def wrong_same_day_is_later(training, test):
    """You count training rows of the very day on which the test begins. They aren't later than the earliest test row."""
    customers = {c for c, _ in training}
    known, new = [r for c, _, r in test if c in customers], [r for c, _, r in test if c not in customers]
    begin = min(day for _, day, _ in test)
    late = sum(day >= begin for _, day in training)
    return sum(known) / len(known) if known else None, sum(new) / len(new) if new else None, late
