"""Find the mistake: empty teams

Children stand in a row and are put into teams. Every child whose number can be divided by 5 is the last one of its team.
Whoever is left at the end forms a team too. But all teams that the function returns are the same list. Find the mistake
in the generator and fix it.

- `numbers`: a list of ints.
- Returns a list of lists of ints. No team is empty.

>>> teams([1, 10, 2, 3, 5, 4])
[[1, 10], [2, 3, 5], [4]]
>>> teams([])
[]
"""

kind = "fix"
minutes = 3
chapter = "02-functions-that-pause"
hint = "How many lists does the generator make? Draw an arrow from each team that is handed over to its list."

equivalent = {
    "Compare_Eq_LtE @ 5:if number % 5 == 0: -> if number % 5 <= 0:": "a remainder by 5 is never negative",
}

starter = '''
def each_team(numbers):
    team = []
    for number in numbers:
        team.append(number)
        if number % 5 == 0:
            yield team
            team.clear()
    if team:
        yield team


def teams(numbers: list[int]) -> list[list[int]]:
    return list(each_team(numbers))
'''


def _each_team(numbers):
    team = []
    for number in numbers:
        team.append(number)
        if number % 5 == 0:
            yield team
            team = []
    if team:
        yield team


def _each_growing(numbers):
    team = []
    for number in numbers:
        team.append(number)
        if number % 5 == 0:
            yield team.copy()
    if team:
        yield team


def _each_with_an_end(numbers):
    team = []
    for number in numbers:
        team.append(number)
        if number % 5 == 0:
            yield team
            team = []
    yield team


def teams(numbers: list[int]) -> list[list[int]]:
    return list(_each_team(numbers))


def cases(rng):
    yield ([],)
    yield ([1],)
    yield ([5],)
    yield ([0, 5],)
    yield ([1, 5],)
    yield ([5, 1],)
    yield ([1, 5, 2, 10],)
    yield ([-5, 1, 1, -10],)
    yield ([1, 10, 2, 3, 5, 4],)
    for n in (6, 10):
        yield (rng.integers(0, 12, n).tolist() + [20, 6],)
        yield (rng.integers(0, 12, n).tolist() + [6, 25],)


def wrong_teams_grow(numbers):
    """Your teams are different lists, but each of them still holds all the children from before it. After a team has been handed
    over, the next one starts empty."""
    return list(_each_growing(numbers))


def wrong_empty_team_at_the_end(numbers):
    """You hand over an empty team when nobody is left. Keep the check whether anybody is."""
    return list(_each_with_an_end(numbers))


def wrong_rest_lost(numbers):
    """The children after the last complete team are missing. They form a team too."""
    found = []
    team = []
    for number in numbers:
        team.append(number)
        if number % 5 == 0:
            found.append(team)
            team = []
    return found
