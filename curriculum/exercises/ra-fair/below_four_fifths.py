"""Below four fifths

A city lends sports halls to clubs, and a program decides on the requests. The council wants to know which districts
to look at more closely. Return the names of the districts whose share of granted requests is below four fifths of the
highest share.

- `requests`: a dict from each district to a pair of ints: how many requests there were (at least 1), and how many of
  them were granted.
- `enough`: an int. Districts with fewer requests than this are not compared: they are not named, and the highest share
  is looked for among the others.
- Returns a list of names in alphabetical order. It is empty if no district is to be named, if fewer than two have
  enough requests, or if nothing was granted in any of those. A share of exactly four fifths of the highest is not
  below it.

Divide the share of the district by the highest share, and compare the result with 0.8.

>>> below_four_fifths({"Port": (50, 25), "Mill": (40, 14), "Hill": (3, 3)}, 30)
['Mill']
>>> below_four_fifths({"Port": (50, 25), "Mill": (50, 20)}, 30)
[]
"""

minutes = 8
chapter = "01-of-whom"
hint = "Make a dictionary with the shares of those districts that have enough requests. What must you know about it before you divide?"


def below_four_fifths(requests: dict, enough: int) -> list:
    shares = {name: granted / n for name, (n, granted) in requests.items() if n >= enough}
    if not any(shares.values()):
        return []
    top = max(shares.values())
    return sorted(name for name, share in shares.items() if share / top < 0.8)


def cases(rng):
    yield ({}, 5)
    yield ({"Port": (8, 4)}, 5)
    yield ({"Port": (8, 0), "Mill": (9, 0)}, 5)
    yield ({"Port": (50, 25), "Mill": (50, 20)}, 30)
    yield ({"Port": (10, 5), "Mill": (10, 3)}, 10)
    yield ({"Port": (10, 5), "Mill": (10, 0)}, 10)
    yield ({"Port": (50, 25), "Mill": (40, 14), "Hill": (3, 3)}, 30)
    yield ({"Port": (60, 30), "Mill": (60, 28), "Hill": (4, 0)}, 30)
    yield ({"Port": (60, 30), "Mill": (60, 28), "Hill": (5, 5)}, 30)
    yield ({"Port": (100, 70), "Mill": (100, 60), "Hill": (9, 9)}, 10)
    yield ({"West": (40, 4), "Port": (40, 30), "Mill": (40, 25), "East": (40, 10)}, 20)
    yield ({"Mill": (90, 60), "Port": (40, 28)}, 20)
    yield ({"Mill": (80, 60), "Port": (30, 24), "East": (60, 50)}, 20)
    yield ({"West": (40, 12), "Port": (80, 20), "East": (30, 15)}, 20)
    yield ({"West": (50, 35), "Port": (90, 40), "East": (50, 45)}, 20)
    names = ["West", "Port", "Mill", "East", "Hill"]
    for _ in range(3):
        sizes = rng.integers(21, 90, 5).tolist()
        shares = rng.random(5).tolist()
        yield ({name: (n, int(n * share)) for name, n, share in zip(names, sizes, shares)} | {"Park": (6, 6)}, 20)


def wrong_points_not_ratio(requests, enough):
    """You name districts whose share is more than 0.2 below the highest. Four fifths is a ratio: 0.15 is only 0.05
    below 0.2, but it's three quarters of it."""
    shares = {name: granted / n for name, (n, granted) in requests.items() if n >= enough}
    top = max(shares.values(), default=0)
    return sorted(name for name, share in shares.items() if top - share > 0.2 + 1e-9)


def wrong_small_ones_compared(requests, enough):
    """You compare the districts with few requests as well. One with three requests easily reaches 0 or 1 by chance,
    and then all others are measured against it."""
    shares = {name: granted / n for name, (n, granted) in requests.items()}
    top = max(shares.values(), default=0)
    if top == 0:
        return []
    return sorted(name for name, share in shares.items() if share / top < 0.8)


def wrong_compared_with_all(requests, enough):
    """You compare each district with the share of all districts together. The rule compares it with the district that
    has the highest share."""
    large = {name: pair for name, pair in requests.items() if pair[0] >= enough}
    total = sum(n for n, _ in large.values())
    granted = sum(g for _, g in large.values())
    if granted == 0:
        return []
    return sorted(name for name, (n, g) in large.items() if (g / n) / (granted / total) < 0.8)


def wrong_numbers_not_shares(requests, enough):
    """You compare the numbers of granted requests. A district with few requests can't have many of them granted.
    Divide by its own requests first."""
    large = {name: g for name, (n, g) in requests.items() if n >= enough}
    top = max(large.values(), default=0)
    if top == 0:
        return []
    return sorted(name for name, g in large.items() if g / top < 0.8)
