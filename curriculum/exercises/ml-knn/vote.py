"""The vote of the nearest

A birdwatcher's app finds the recordings most like a new one. Their species come as a list, the nearest recording first. Return the species with the most votes. In a draw, the species wins whose first recording is nearer, since it stands further ahead in the list. Plain Python is enough.

- `species`: a list of at least one text, from near to far.
- Returns a text.

>>> vote(["wren", "robin", "robin"])
'robin'
>>> vote(["wren", "robin", "robin", "wren", "blackbird"])
'wren'
"""

minutes = 4
chapter = "01-ask-the-neighbours"
hint = "Which species do you have to look at, and in which order, so that `max` with a key takes the right one in a draw?"


def vote(species: list[str]) -> str:
    return max(species, key=species.count)


def cases(rng):
    yield (["wren"],)
    yield (["wren", "robin"],)
    yield (["wren", "robin", "robin"],)
    yield (["robin", "wren", "wren", "robin"],)
    yield (["wren", "robin", "robin", "wren", "blackbird"],)
    yield (["tit", "finch", "finch", "tit"],)
    yield (["wren", "tit", "tit", "finch", "finch"],)
    yield (["wren", "finch", "robin"],)
    yield (["robin", "tit", "tit", "finch"],)
    yield (["tit", "wren", "robin", "wren"],)
    names = ["wren", "robin", "tit", "finch"]
    for n in (5, 8):
        yield ([names[i] for i in rng.integers(0, 4, n)],)


def wrong_first_in_the_alphabet(species):
    """In a draw you take the species that comes first in the alphabet. The nearer one should win."""
    return max(sorted(species), key=species.count)


def wrong_nearest_alone(species):
    """You ask only the nearest recording. All those in the list have a vote."""
    return species[0]


def wrong_last_of_the_best(species):
    """In a draw you take the species that comes last. The one that is met first, going from near to far, should win."""
    best = species[0]
    for name in species:
        if species.count(name) >= species.count(best):
            best = name
    return best
