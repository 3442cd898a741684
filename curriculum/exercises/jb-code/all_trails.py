"""Find the mistake: all trails of a park

The trails of a park fork like a tree. "Give me every trail from the gate to an end, as a list of the places on it." A
candidate has written this, and wonders why the lists have too many places. Find the mistake and fix it.

- `park`: a tuple `(left, name, right)`: two such parts and a text; a part that's missing is None. A place without further parts is an end.
- Returns a list of lists of names: each from the gate to an end, those of the left part first.


>>> all_trails(((None, "oak", None), "gate", (None, "pond", None)))
[['gate', 'oak'], ['gate', 'pond']]
"""

kind = "fix"
minutes = 9
chapter = "05-trees-and-recursion"
hint = "How many lists does the program make? Every call appends to the same one. What would each branch need, or what would have to be taken back? With a copy at each place, n places on trails of length h cost O(n · h)."

starter = '''
def all_trails(park: tuple) -> list[list[str]]:
    found = []

    def go_on(part, trail):
        left, name, right = part
        trail.append(name)
        if left is None and right is None:
            found.append(trail)
        for below in [left, right]:
            if below is not None:
                go_on(below, trail)

    go_on(park, [])
    return found
'''


def all_trails(park: tuple) -> list[list[str]]:
    found = []

    def go_on(part, trail):
        left, name, right = part
        here = [*trail, name]
        if left is None and right is None:
            found.append(here)
        for below in [left, right]:
            if below is not None:
                go_on(below, here)

    go_on(park, [])
    return found


def _grown(cuts, letters):
    if not letters:
        return None
    cut = cuts[len(letters)] % len(letters)
    return (_grown(cuts, letters[:cut]), letters[cut], _grown(cuts, letters[cut + 1 :]))


def cases(rng):
    leaf = (None, "x", None)
    yield ((None, "a", None),)
    yield ((None, "a", (None, "b", None)),)
    yield (((None, "b", None), "a", None),)
    yield (((None, "oak", None), "gate", (None, "pond", None)),)
    yield (((leaf, "b", leaf), "a", None),)
    yield ((leaf, "a", (leaf, "c", (None, "d", leaf))),)
    yield ((((None, "d", None), "b", None), "a", ((None, "e", None), "c", (None, "f", None))),)
    yield ((None, "a", (None, "b", (None, "c", None))),)
    for n in (6, 9):
        yield (_grown(rng.integers(0, 99, 10).tolist(), "abcdefghi"[:n]),)


def wrong_one_list(park):
    """All calls append to one list, so each trail holds all places. `all_trails(((None, "b", None), "a", (None, "c", None)))` gives [['a', 'b', 'c'], ['a', 'b', 'c']], not [['a', 'b'], ['a', 'c']]."""
    found = []

    def go_on(part, trail):
        left, name, right = part
        trail.append(name)
        if left is None and right is None:
            found.append(trail)
        for below in [left, right]:
            if below is not None:
                go_on(below, trail)

    go_on(park, [])
    return found


def wrong_every_place_an_end(park):
    """You report a trail at every place. It has to lead to an end. `all_trails((None, "a", (None, "b", None)))` gives [['a'], ['a', 'b']], not [['a', 'b']]."""
    found = []

    def go_on(part, trail):
        left, name, right = part
        found.append([*trail, name])
        for below in [left, right]:
            if below is not None:
                go_on(below, [*trail, name])

    go_on(park, [])
    return found


def wrong_at_missing_parts(park):
    """You report a trail at every part that's missing. An end has two of them. `all_trails((None, "a", None))` gives [['a'], ['a']], not [['a']]."""
    found = []

    def go_on(part, trail):
        if part is None:
            found.append(trail)
        else:
            for below in [part[0], part[2]]:
                go_on(below, [*trail, part[1]])

    go_on(park, [])
    return found


def wrong_copied_too_late(park):
    """You copy a trail when it's reported, but nothing is ever taken back, so later trails hold the places of earlier ones. `all_trails(((None, "b", None), "a", (None, "c", None)))` gives [['a', 'b'], ['a', 'b', 'c']], not [['a', 'b'], ['a', 'c']]."""
    found = []
    trail = []

    def go_on(part):
        left, name, right = part
        trail.append(name)
        if left is None and right is None:
            found.append(trail.copy())
        for below in [left, right]:
            if below is not None:
                go_on(below)

    go_on(park)
    return found
