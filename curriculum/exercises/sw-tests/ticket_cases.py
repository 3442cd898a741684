"""Rows for the boundaries

A museum changes its prices every year, and each time somebody has to write new tests for them. Let a program make the
rows. The prices come in bands; each band begins at an age and goes up to the year before the next one begins. For each
band we want a row `(age, price)` for the age at which it begins; and just before that row, unless it is the first band,
one for the age that is one year younger.

- `bands`: a list of at least one `[first_age, price]`, with ages and prices as ints. The first band begins at age 0.
  Each further band begins at least two years after the one before.
- Returns a list of tuples of two ints, in the order of the ages.

>>> ticket_cases([[0, 0], [6, 3], [18, 5]])
[(0, 0), (5, 0), (6, 3), (17, 3), (18, 5)]
>>> ticket_cases([[0, 7]])
[(0, 7)]
"""

minutes = 6
chapter = "02-which-inputs"
hint = "What does somebody pay who is one year too young for a band? You know that price from the band before."


def ticket_cases(bands: list[list[int]]) -> list[tuple[int, int]]:
    rows = []
    for i, (age, price) in enumerate(bands):
        if i > 0:
            rows.append((age - 1, bands[i - 1][1]))
        rows.append((age, price))
    return rows


def cases(rng):
    yield ([[0, 7]],)
    yield ([[0, 0]],)
    yield ([[0, 4], [2, 9]],)
    yield ([[0, 0], [6, 3]],)
    yield ([[0, 0], [6, 3], [18, 5]],)
    yield ([[0, 5], [10, 5], [65, 2]],)
    yield ([[0, 1], [3, 2], [5, 3], [7, 4]],)
    for n in (3, 4, 6):
        age, bands = 0, []
        for _ in range(n):
            bands.append([age, int(rng.integers(0, 15))])
            age += int(rng.integers(2, 20))
        yield (bands,)


def wrong_own_price_before(bands):
    """The age just before a band gets the price of that band in your rows. At that age the band hasn't begun: the
    price is still the old one."""
    rows = []
    for i, (age, price) in enumerate(bands):
        if i > 0:
            rows.append((age - 1, price))
        rows.append((age, price))
    return rows


def wrong_one_side_only(bands):
    """You test only the age at which a band begins. A program in which the band begins a year early would pass. Test
    the other side of the boundary as well."""
    return [(age, price) for age, price in bands]


def wrong_the_year_after(bands):
    """Your second row for a band is the year after its beginning. There the answer doesn't change. The boundary lies
    between the beginning and the year before."""
    rows = []
    for i, (age, price) in enumerate(bands):
        rows.append((age, price))
        if i > 0:
            rows.append((age + 1, price))
    return rows
