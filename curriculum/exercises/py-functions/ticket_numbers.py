"""Find the mistake: numbers at every desk

At a town hall each desk gives out numbers, 1, 2, 3 and so on, in the order in which people come. `make_desk` is meant to make a
function for one desk; each call of it returns the next number. The program stops with an UnboundLocalError. Fix it. Each desk counts on its own.

- `visitors`: a list of texts: for each visitor, in the order in which they come, the name of the desk. It may be empty.
- Returns a list of ints: the number that each of them gets.

>>> numbers(["passports", "cars", "passports", "passports"])
[1, 1, 2, 3]
"""

kind = "fix"
minutes = 6
chapter = "05-functions-made-by-functions"
hint = "A name that gets a value in a function is local there. A list can be changed without giving a name a new value: what could it hold, and how long is it?"

starter = '''
def make_desk():
    last = 0

    def next_number():
        last = last + 1
        return last

    return next_number


def numbers(visitors: list[str]) -> list[int]:
    desks = {}
    given = []
    for name in visitors:
        if name not in desks:
            desks[name] = make_desk()
        given.append(desks[name]())
    return given
'''


def _make_desk():
    given = []

    def next_number():
        given.append("a number")
        return len(given)

    return next_number


def numbers(visitors: list[str]) -> list[int]:
    desks = {}
    given = []
    for name in visitors:
        if name not in desks:
            desks[name] = _make_desk()
        given.append(desks[name]())
    return given


def cases(rng):
    yield ([],)
    yield (["cars"],)
    yield (["cars", "cars"],)
    yield (["cars", "dogs"],)
    yield (["cars", "dogs", "cars"],)
    yield (["", "", "cars"],)
    yield (["passports", "cars", "passports", "passports"],)
    names = ["cars", "dogs", "taxes", "passports"]
    for n in (5, 9, 14):
        yield (["cars", "dogs", "cars"] + [names[i] for i in rng.integers(0, 4, n)],)


def wrong_one_count_for_all(visitors):
    """All your desks share one count. What keeps the count has to be made in the call that makes the desk."""
    return list(range(1, len(visitors) + 1))


def wrong_always_one(visitors):
    """Every visitor gets the number 1. Whatever counts the visitors has to outlast a call, so make it outside the inner
    function."""
    return [1 for name in visitors]


def wrong_starts_with_zero(visitors):
    """Your desks begin with 0. The first visitor gets 1."""
    return [visitors[:i].count(name) for i, name in enumerate(visitors)]


def wrong_number_of_the_desk(visitors):
    """You number the desks. The task asks for the numbers that the visitors of each desk get."""
    seen = []
    for name in visitors:
        if name not in seen:
            seen.append(name)
    return [seen.index(name) + 1 for name in visitors]
