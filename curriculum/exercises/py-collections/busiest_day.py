"""Find the mistake: the busiest day

A swimming pool notes the day of the week for every visitor. The function should return the day with the most visitors
and their number. If several days have the same number, the one that comes first in the list counts. It returns the
wrong day. Find the mistake and fix it.

- `visits`: a list of at least one text.
- Returns a tuple: the day, a text, and its number of visitors, an int.

>>> busiest(["Sat", "Sun", "Sat", "Wed"])
('Sat', 2)
>>> busiest(["Mon", "Tue"])
('Mon', 1)
"""

kind = "fix"
minutes = 4
chapter = "04-in-order"
hint = "What does a loop through a dict give? `max` compares the same things, unless you tell it otherwise."

starter = '''
def busiest(visits: list[str]) -> tuple[str, int]:
    counts = {}
    for day in visits:
        counts[day] = counts.get(day, 0) + 1
    best = max(counts)
    return best, counts[best]
'''


def busiest(visits: list[str]) -> tuple[str, int]:
    counts = {}
    for day in visits:
        counts[day] = counts.get(day, 0) + 1
    best = max(counts, key=counts.get)
    return best, counts[best]


def cases(rng):
    yield (["Sun"],)
    yield (["Sun", "Sun"],)
    yield (["Mon", "Tue"],)
    yield (["Fri", "Tue"],)
    yield (["Fri", "Fri", "Tue"],)
    yield (["Sun", "Sat", "Sat"],)
    yield (["Sat", "Sun", "Sat", "Wed"],)
    yield (["Wed", "Mon", "Tue", "Mon", "Tue"],)
    yield (["Wed", "Fri", "Thu", "Thu", "Fri", "Fri"],)
    days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    for n in (5, 8, 12):
        yield ([days[i] for i in rng.integers(0, 7, n)] + ["Mon", "Wed"],)


def wrong_last_name_in_the_alphabet(visits):
    """You return the day whose name comes last in the alphabet. `max` goes through the keys of the dict and compares
    them as texts; tell it what to compare instead."""
    counts = {}
    for day in visits:
        counts[day] = counts.get(day, 0) + 1
    best = max(counts)
    return best, counts[best]


def wrong_alphabet_for_equals(visits):
    """If two days have the same number, you take the one that is later in the alphabet. The task asks for the one
    that comes first in the list."""
    counts = {}
    for day in visits:
        counts[day] = counts.get(day, 0) + 1
    count, day = max((count, day) for day, count in counts.items())
    return day, count


def wrong_quietest(visits):
    """You return the day with the fewest visitors."""
    counts = {}
    for day in visits:
        counts[day] = counts.get(day, 0) + 1
    best = min(counts, key=counts.get)
    return best, counts[best]
