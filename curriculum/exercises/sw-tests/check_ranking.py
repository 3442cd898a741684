"""Find the mistakes: the check that is always satisfied

After a quiz, a program sorts the teams by their points. This function checks its result: no team may stand above a
team that has more points, and no team may be missing or listed twice. It should raise an AssertionError if the ranking
is wrong. So far it has accepted every ranking that it was given, right or wrong. Find the mistakes and fix them.

- `points`: a dict that leads from the name of a team to its points.
- `ranking`: a list of names, the best team first. Every name in it is in `points`. Teams with equal points may stand in
  either order. An empty dict has the ranking `[]`.
- Returns None if the ranking is right, and raises an AssertionError otherwise. The message is up to you.

>>> check_ranking({"Owls": 12, "Foxes": 15}, ["Foxes", "Owls"])
"""

kind = "fix"
minutes = 5
chapter = "01-a-test-that-can-fail"
hint = "Two lines look as if they asserted something. What does each of them do when its condition is False?"

starter = '''
def check_ranking(points: dict, ranking: list[str]) -> None:
    sorted(ranking) == sorted(points)
    for i in range(len(ranking) - 1):
        above, below = ranking[i], ranking[i + 1]
        assert (points[above] >= points[below], f"{above} has fewer points than {below}")
'''


def check_ranking(points: dict, ranking: list[str]) -> None:
    assert sorted(ranking) == sorted(points), "these are other teams"
    for i in range(len(ranking) - 1):
        above, below = ranking[i], ranking[i + 1]
        assert points[above] >= points[below], f"{above} has fewer points than {below}"


def cases(rng):
    yield ({}, [])
    yield ({"Owls": 3}, ["Owls"])
    yield ({"Owls": 3}, [])
    yield ({"Owls": 3}, ["Owls", "Owls"])
    yield ({"Owls": 12, "Foxes": 15}, ["Foxes", "Owls"])
    yield ({"Owls": 12, "Foxes": 15}, ["Owls", "Foxes"])
    yield ({"Owls": 12, "Foxes": 15}, ["Foxes"])
    yield ({"Owls": 7, "Foxes": 7}, ["Owls", "Foxes"])
    yield ({"Owls": 7, "Foxes": 7}, ["Foxes", "Owls"])
    yield ({"Owls": 9, "Foxes": 7, "Bees": 8}, ["Owls", "Foxes", "Bees"])
    yield ({"Owls": 9, "Foxes": 7, "Bees": 8}, ["Owls", "Bees", "Foxes"])
    yield ({"Owls": 9, "Foxes": 7, "Bees": 8}, ["Owls", "Bees", "Bees"])
    yield ({"Owls": 5, "Foxes": 5, "Bees": 2}, ["Foxes", "Owls", "Bees"])
    yield ({"Owls": 5, "Foxes": 5, "Bees": 2}, ["Foxes", "Bees", "Owls"])
    yield ({"Owls": 1, "Foxes": 6, "Bees": 4}, ["Bees", "Foxes", "Owls"])
    names = ["Owls", "Foxes", "Bees", "Hares", "Newts"]
    for _ in range(3):
        points = {name: int(p) for name, p in zip(names, rng.integers(1, 9, 5))}
        right = sorted(names, key=lambda name: -points[name])
        yield (points, right)
        yield (points, right[1:])


def wrong_second_mistake_left(points, ranking):
    """Every ranking with the right names is accepted, whatever its order. If there are parentheses around the condition
    and its message, what do they make of the two?"""
    assert sorted(ranking) == sorted(points)


def wrong_first_mistake_left(points, ranking):
    """A ranking from which a team is missing is still accepted. If a comparison stands on a line of its own, without
    `assert`, its result is worked out and then forgotten."""
    for i in range(len(ranking) - 1):
        assert points[ranking[i]] >= points[ranking[i + 1]]


def wrong_ties_refused(points, ranking):
    """You reject teams with equal points. Either of them may come first, so equal neighbours are fine."""
    assert sorted(ranking) == sorted(points)
    for i in range(len(ranking) - 1):
        assert points[ranking[i]] > points[ranking[i + 1]]
