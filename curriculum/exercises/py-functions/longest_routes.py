"""Find the mistake: the longest routes

A bus company lists its routes, each as a list of stops. `longest_first` is meant to put the route with the most stops
first; routes with equally many stops stay in their order. Instead it stops with a TypeError. Find the mistake and fix it.

- `routes`: a list of lists of texts, possibly empty.
- Returns a new list; `routes` is not changed.

>>> longest_first([["Mill", "Park"], ["Quay", "Hill", "Zoo"], ["Tower"]])
[['Quay', 'Hill', 'Zoo'], ['Mill', 'Park'], ['Tower']]
"""

kind = "fix"
minutes = 3
chapter = "04-functions-as-values"
hint = "What does `sorted` need after `key=`: a function, or a number?"

starter = '''
def number_of_stops(route):
    return len(route)


def longest_first(routes: list[list[str]]) -> list[list[str]]:
    return sorted(routes, key=number_of_stops(routes), reverse=True)
'''


def _number_of_stops(route):
    return len(route)


def longest_first(routes: list[list[str]]) -> list[list[str]]:
    return sorted(routes, key=_number_of_stops, reverse=True)


def cases(rng):
    yield ([],)
    yield ([["Mill"]],)
    yield ([["Mill"], ["Park", "Zoo"]],)
    yield ([["Zoo", "Park"], ["Mill"]],)
    yield ([["Mill", "Park"], ["Quay", "Hill", "Zoo"], ["Tower"]],)
    yield ([["Park"], ["Mill"], ["Zoo"]],)
    yield ([["Zoo"], ["Hill", "Quay"], ["Mill"]],)
    yield ([[], ["Mill"], []],)
    stops = ["Mill", "Park", "Quay", "Hill", "Zoo", "Tower"]
    for n in (3, 5, 8):
        yield ([[stops[i] for i in rng.integers(0, 6, size)] for size in rng.integers(1, 5, n)],)


def wrong_shortest_first(routes):
    """In your list the route with the fewest stops comes first. It should be the one with the most."""
    return sorted(routes, key=len)


def wrong_by_the_alphabet(routes):
    """You compare the routes by the names of their stops, as Python does without a key. The number of stops should
    decide."""
    return sorted(routes, reverse=True)


def wrong_equal_ones_turned_round(routes):
    """Routes with equally many stops come in reverse order. If you sort with the shortest first and then reverse the
    whole list, you reverse them as well."""
    return sorted(routes, key=len)[::-1]
