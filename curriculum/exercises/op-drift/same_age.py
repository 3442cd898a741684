'''Cohorts of the same age

To see a change early, compare cohorts after equally many days. For each day of prediction, return the share of frauds among the
labels that had arrived when the cohort was `age` days old.

- `rows`: a list of tuples `(day, arrived, fraud)`: the day of the prediction, the day on which its label arrived or `None`, and 0
  or 1 (or `None` without a label). In any order.
- A label counts if it arrived at most `age` days after the prediction. A cohort that isn't `age` days old on day `today` is left out.
- Returns a dict of day -> share. A cohort without such a label has `None`.

>>> same_age([(3, 4, 1), (3, 9, 0), (4, 6, 0), (4, None, None), (9, 9, 1)], 2, 10)
{3: 1.0, 4: 0.0}
'''

minutes = 7
chapter = "04-when-the-truth-is-late"
hint = "Is the cohort of day 9 two days old on day 10? And had the second label of day 3 arrived when that cohort was two days old?"


def same_age(rows: list, age: int, today: int) -> dict:
    shares = {}
    for day in sorted({row[0] for row in rows}):
        if day + age <= today:
            known = [fraud for made, arrived, fraud in rows if made == day and arrived is not None and arrived - made <= age]
            shares[day] = sum(known) / len(known) if known else None
    return shares


def cases(rng):
    yield ([], 3, 10)
    yield ([(3, None, None)], 2, 10)
    yield ([(8, 8, 1)], 2, 10)
    yield ([(0, 0, 1), (0, 0, 1), (0, 1, 0)], 2, 10)
    yield ([(3, 4, 1), (3, 9, 0), (4, 6, 0), (4, None, None), (9, 9, 1)], 2, 10)
    yield ([(9, 9, 1), (2, 3, 1), (2, 3, 0), (2, 2, 0)], 1, 9)
    yield ([(5, 7, 1), (4, 9, 0), (4, 4, 1), (6, None, None), (6, 6, 1)], 3, 9)
    yield ([(5, 7, 0), (5, None, None), (5, None, None), (1, 2, 1), (1, 8, 0)], 2, 8)
    for n in (12, 20):
        rows = []
        for i in range(n):
            day = int(rng.integers(1, 9))
            if rng.random() < 0.3:
                rows.append((day, None, None))
            else:
                rows.append((day, day + int(rng.integers(0, 7)), int(rng.random() < 0.5)))
        yield ([*rows, (4, 5, 1), (4, None, None), (3, 9, 1), (3, 3, 0), (8, 8, 1)], 3, 9)


def wrong_all_known_today(rows, age, today):
    """You use every label that is known today. Old cohorts have then had more time than young ones; each gets `age` days."""
    shares = {}
    for day in sorted({row[0] for row in rows}):
        if day + age <= today:
            known = [f for made, arrived, f in rows if made == day and arrived is not None and arrived <= today]
            shares[day] = sum(known) / len(known) if known else None
    return shares


def wrong_young_ones_too(rows, age, today):
    """You judge cohorts that aren't `age` days old yet. Some of their labels are still to come."""
    shares = {}
    for day in sorted({row[0] for row in rows}):
        known = [f for made, arrived, f in rows if made == day and arrived is not None and arrived - made <= age]
        shares[day] = sum(known) / len(known) if known else None
    return shares


def wrong_unlabelled_are_honest(rows, age, today):
    """You count a payment without a label as honest. It is unknown: only labels that arrived are in the share."""
    shares = {}
    for day in sorted({row[0] for row in rows}):
        if day + age <= today:
            cohort = [row for row in rows if row[0] == day]
            frauds = sum(f for made, arrived, f in cohort if arrived is not None and arrived - made <= age)
            shares[day] = frauds / len(cohort)
    return shares
