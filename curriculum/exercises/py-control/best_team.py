"""The best team

Each team has a list of points, one number for each of its members. Because of penalties, numbers can be negative.
Return a text that names the team with the largest sum, such as `"team 2: 12 points"`. People count the teams from 1.
If several teams are equally good, name the first of them.

- `teams`: a list with at least one team. Each team is a list of ints and may be empty; then its sum is 0.
- Returns a text. The word is always "points", also for 1.

>>> best_team([[9], [4, 4, 4], [12]])
'team 2: 12 points'
>>> best_team([[-3], [-2, -5]])
'team 1: -3 points'
"""

minutes = 8
chapter = "05-loop-in-a-loop"
hint = "Three names: the sum of this team, the list of all sums so far, and the position of the best. Before which loop does each of them start?"


def best_team(teams: list[list[int]]) -> str:
    best = 0
    totals = []
    for position, points in enumerate(teams):
        total = 0
        for number in points:
            total += number
        totals.append(total)
        if total > totals[best]:
            best = position
    return f"team {best + 1}: {totals[best]} points"


def cases(rng):
    yield ([[]],)
    yield ([[5]],)
    yield ([[1]],)
    yield ([[], [0, 0]],)
    yield ([[1], [2]],)
    yield ([[-3], [-2, -5]],)
    yield ([[-6, -1], [-4], [-9]],)
    yield ([[-3], []],)
    yield ([[-2], [-1], [-5]],)
    yield ([[9], [4, 4, 4], [12]],)
    yield ([[5, 5], [1], [2, 1]],)
    yield ([[7], [3, 3, 3], [1], [8]],)
    yield ([[3, 3], [6], [5]],)
    yield ([[10], [2, 2], [1, 1]],)
    for n in (3, 5, 8):
        sizes = rng.integers(0, 5, n).tolist()
        yield ([rng.integers(-4, 10, size).tolist() for size in sizes] + [[2, 3], [5]],)


def wrong_sum_never_reset(teams):
    """The sum for one team continues from the sum of the teams before it. Which name belongs to a single team, and
    has to start again for each?"""
    best = 0
    totals = []
    total = 0
    for position, points in enumerate(teams):
        for number in points:
            total += number
        totals.append(total)
        if total > totals[best]:
            best = position
    return f"team {best + 1}: {totals[best]} points"


def wrong_best_member(teams):
    """You compare single members. In [[9], [4, 4, 4]] the second team wins with 12."""
    best = 0
    totals = []
    for position, points in enumerate(teams):
        top = points[0] if points else 0
        for number in points:
            if number > top:
                top = number
        totals.append(top)
        if top > totals[best]:
            best = position
    return f"team {best + 1}: {totals[best]} points"


def wrong_starts_with_zero(teams):
    """Your best sum so far starts at 0. If every team has a negative sum, none is better than that. Start with a sum
    from the list."""
    best = 0
    most = 0
    for position, points in enumerate(teams):
        total = 0
        for number in points:
            total += number
        if total > most:
            most = total
            best = position
    return f"team {best + 1}: {most} points"


def wrong_counted_from_zero(teams):
    """You use the position as Python counts it. People call the first team 1."""
    best = 0
    totals = []
    for position, points in enumerate(teams):
        total = 0
        for number in points:
            total += number
        totals.append(total)
        if total > totals[best]:
            best = position
    return f"team {best}: {totals[best]} points"
