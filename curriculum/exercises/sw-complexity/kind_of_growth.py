"""How does it grow?

Somebody has counted the steps of a program for n, 2n, 4n, 8n items and so on. Say how it grows. For that, divide each number by
the one before it.

| all quotients are | result |
|---|---|
| below 1.5 | `"slower than linear"` |
| at least 1.5 and below 3 | `"about linear"` |
| at least 3 and below 6 | `"about quadratic"` |
| anything else | `"something else"` |

- `steps`: a list of at least two ints, each 1 or more.
- Returns one of the four texts.

>>> growth([100, 210, 430])
'about linear'
>>> growth([10, 41, 80])
'something else'
"""

minutes = 6
chapter = "01-count-the-steps"
hint = "First make the list of the quotients. Then each row of the table is a question with `all`."


def growth(steps: list[int]) -> str:
    quotients = [after / before for before, after in zip(steps, steps[1:])]
    if all(q < 1.5 for q in quotients):
        return "slower than linear"
    if all(1.5 <= q < 3 for q in quotients):
        return "about linear"
    if all(3 <= q < 6 for q in quotients):
        return "about quadratic"
    return "something else"


def cases(rng):
    yield ([5, 5],)
    yield ([2, 3],)
    yield ([1, 3],)
    yield ([1, 6],)
    yield ([7, 9, 10],)
    yield ([10, 14, 15],)
    yield ([10, 41, 80],)
    yield ([10, 20, 80],)
    yield ([10, 11, 44],)
    yield ([10, 40, 60],)
    yield ([100, 210, 430],)
    yield ([6, 28, 120, 496],)
    yield ([2, 6, 18],)
    yield ([2, 16, 128],)
    yield ([100, 90, 80],)
    yield ([10, 15, 29],)
    yield ([10, 29, 86],)
    yield ([10, 59, 350],)
    yield ([10, 20, 26, 52],)
    yield ([10, 12, 30, 120],)
    for low, high in ((20, 29), (41, 55), (10, 14), (15, 60)):
        row = [int(rng.integers(500, 900))]
        for tenths in rng.integers(low, high, 3).tolist():
            row.append(row[-1] * tenths // 10)
        yield (row,)


def wrong_last_quotient_only(steps):
    """You look at the last two numbers only. All the quotients have to be in the same row of the table."""
    q = steps[-1] / steps[-2]
    return "slower than linear" if q < 1.5 else "about linear" if q < 3 else "about quadratic" if q < 6 else "something else"


def wrong_first_to_last(steps):
    """You divide the last number by the first. Each number is to be divided by the one before it."""
    q = steps[-1] / steps[0]
    return "slower than linear" if q < 1.5 else "about linear" if q < 3 else "about quadratic" if q < 6 else "something else"


def wrong_mean_quotient(steps):
    """You take the mean of the quotients. Very different ones can have a mean that looks linear."""
    q = sum(b / a for a, b in zip(steps, steps[1:])) / (len(steps) - 1)
    return "slower than linear" if q < 1.5 else "about linear" if q < 3 else "about quadratic" if q < 6 else "something else"
