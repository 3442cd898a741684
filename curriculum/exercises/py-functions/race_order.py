"""The order of the race

The results of a 10-kilometre race come as rows of a name, minutes and seconds. Return the names, the fastest first.
Runners with equal times stay in the order of the rows.

- `rows`: a list of lists such as `["Ida", 44, 9]`, possibly empty. Seconds may be 60 or more: somebody has entered
  `["Bo", 43, 75]` for 44 minutes and 15 seconds.
- Returns a list of texts.

>>> race_order([["Bo", 43, 75], ["Ida", 44, 9], ["Cy", 41, 30]])
['Cy', 'Ida', 'Bo']
"""

minutes = 5
chapter = "04-functions-as-values"
hint = "Two numbers make one time. Which number would you compare if you had to decide between two runners?"


def race_order(rows: list[list]) -> list[str]:
    ordered = sorted(rows, key=lambda row: row[1] * 60 + row[2])
    return [row[0] for row in ordered]


def cases(rng):
    yield ([],)
    yield ([["Ida", 44, 9]],)
    yield ([["Ida", 44, 9], ["Bo", 43, 9]],)
    yield ([["Bo", 44, 9], ["Al", 43, 69]],)
    yield ([["Bo", 43, 75], ["Ida", 44, 9], ["Cy", 41, 30]],)
    yield ([["Cy", 50, 0], ["Al", 50, 0], ["Bo", 50, 0]],)
    yield ([["Di", 39, 59], ["Al", 40, 0], ["Bo", 38, 120]],)
    yield ([["Di", 43, 60], ["Al", 44, 0]],)
    yield ([["Al", 45, 50], ["Bo", 45, 8]],)
    yield ([["Al", 45, 0], ["Bo", 44, 0], ["Al", 43, 0]],)
    yield ([["Al", 52, 5], ["Bo", 47, 200], ["Cy", 49, 30]],)
    yield ([["Al", 40, 61], ["Bo", 41, 0], ["Cy", 40, 62]],)
    names = ["Zoe", "Al", "Ida", "Bo", "Cy", "Moe"]
    for n in (3, 4, 6):
        yield ([[names[i], int(rng.integers(40, 44)), int(rng.integers(0, 100))] for i in range(n)],)


def wrong_by_name(rows):
    """You sort the rows themselves, so the names decide. A key says by what the rows are to be compared."""
    return [row[0] for row in sorted(rows)]


def wrong_seconds_only_for_ties(rows):
    """You compare the minutes first, and the seconds only if those are equal. With 75 seconds on the sheet that goes wrong: work out the whole time."""
    return [row[0] for row in sorted(rows, key=lambda row: (row[1], row[2]))]


def wrong_minutes_only(rows):
    """You compare the minutes and forget the seconds."""
    return [row[0] for row in sorted(rows, key=lambda row: row[1])]


def wrong_slowest_first(rows):
    """Your list begins with the slowest. In a race the smallest time comes first."""
    return [row[0] for row in sorted(rows, key=lambda row: row[1] * 60 + row[2], reverse=True)]
