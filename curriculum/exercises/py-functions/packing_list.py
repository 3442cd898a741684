"""Find the mistake: the packing list

For every journey a family starts from the same list of usual things. `packing_list` adds the extras of one journey: each
extra goes to the end, unless it is on the list already. The returned lists were right for the first journey. But later
the skis turned up on the list for the seaside. Find the mistake and fix it.

- `usual`: a list of texts. It must not be changed.
- `extras`: a list of texts, possibly empty or with the same thing twice; it is packed once.
- Returns a new list of texts.

>>> packing_list(["socks", "soap"], ["skis", "soap"])
['socks', 'soap', 'skis']
"""

kind = "fix"
minutes = 4
chapter = "02-names-of-its-own"
hint = "After the line `packed = usual`, how many lists are there?"

starter = '''
def packing_list(usual: list[str], extras: list[str]) -> list[str]:
    packed = usual
    for thing in extras:
        if thing not in packed:
            packed.append(thing)
    return packed
'''


def packing_list(usual: list[str], extras: list[str]) -> list[str]:
    packed = [thing for thing in usual]
    for thing in extras:
        if thing not in packed:
            packed.append(thing)
    return packed


def cases(rng):
    yield ([], [])
    yield ([], ["skis"])
    yield (["soap"], [])
    yield (["socks"], ["skis"])
    yield (["socks", "soap"], ["skis", "soap"])
    yield (["soap"], ["hat", "hat"])
    yield (["soap"], ["tent", "hat", "tent"])
    yield (["soap", "soap"], ["map"])
    yield (["hat"], ["map", "map", "hat"])
    things = ["socks", "soap", "skis", "hat", "map", "tent", "book"]
    for n in (2, 4, 6):
        extras = [things[i] for i in rng.integers(0, 7, n)]
        yield (things[:n - 1], extras + ["lamp"])


def wrong_usual_list_grows(usual, extras):
    """What you return is right, but `usual` has grown. Another name for a list doesn't make another list."""
    for thing in extras:
        if thing not in usual:
            usual.append(thing)
    return usual


def wrong_twice_in_the_bag(usual, extras):
    """Your list holds an extra twice if it occurs twice among the extras, because you only look at the usual things. Look at what is packed so far."""
    return usual + [thing for thing in extras if thing not in usual]


def wrong_extras_only(usual, extras):
    """Your list holds the extras alone. It begins with all the usual things."""
    packed = []
    for thing in extras:
        if thing not in usual and thing not in packed:
            packed.append(thing)
    return packed
