"""Back where it was

A lift writes down each of its trips: 3 means three floors up, -2 two floors down. After some stretches of trips it is back on the floor
where the stretch began, such as after 3, -2, -1. How many such stretches are there?

A stretch is one trip or several trips in a row. Two stretches are different if they begin or end with different trips.

- `trips`: a list of ints, none of them 0; up to a hundred thousand, so that trying all stretches would take too long.
- Returns an int.

>>> returns([3, -2, -1, 1])
2
>>> returns([1, -1, 1, -1])
4
"""

minutes = 7
chapter = "02-look-up"
hint = "Let the lift start on floor 0 and write down the floor after each trip. What do you see in that row when a stretch brings it back? And don't forget the floor before the first trip."


def returns(trips: list[int]) -> int:
    floor = 0
    visits = {0: 1}
    stretches = 0
    for trip in trips:
        floor += trip
        stretches += visits.get(floor, 0)
        visits[floor] = visits.get(floor, 0) + 1
    return stretches


def cases(rng):
    yield ([],)
    yield ([1],)
    yield ([1, -1],)
    yield ([2, -1],)
    yield ([1, 2, -2],)
    yield ([1, -1, 1],)
    yield ([1, -1, 1, -1],)
    yield ([3, -2, -1, 1],)
    yield ([5, 1, -1, 1, -1],)
    yield ([2, 1, -1, -2, 4],)
    yield ([1, 1, -1, -1, 1, -1],)
    for n in (6, 12, 20):
        trips = [k if k < 0 else k + 1 for k in rng.integers(-3, 3, n).tolist()]
        yield (trips + [2, -2, 1, -1, 2, -2],)
    yield ([1, -1] * 5000,)


def wrong_back_at_the_start_only(trips):
    """You count how many times the lift is back where the whole day began. A stretch can begin on any floor."""
    floor, found = 0, 0
    for trip in trips:
        floor += trip
        found += floor == 0
    return found


def wrong_once_for_each_return(trips):
    """You count one stretch each time a floor is reached again. If the lift has been there twice before, two stretches end here."""
    floor, seen, found = 0, {0}, 0
    for trip in trips:
        floor += trip
        found += floor in seen
        seen.add(floor)
    return found


def wrong_start_forgotten(trips):
    """You write down the floors after the trips only. The lift has been on a floor before its first trip too."""
    floor, visits, found = 0, {}, 0
    for trip in trips:
        floor += trip
        found += visits.get(floor, 0)
        visits[floor] = visits.get(floor, 0) + 1
    return found


def wrong_neighbours_only(trips):
    """You compare each trip with the next one. A stretch can be longer than two trips."""
    return sum(a + b == 0 for a, b in zip(trips, trips[1:]))
