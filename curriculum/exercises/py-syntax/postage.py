"""The first line of a function

A letter costs 2 euros to send, a parcel 6. Somebody wrote a function for it, and then parts of it were lost: the word
that begins a definition, the two parameters, and the word that gives a value back. They are marked by three dots. Put
them back.

`letters` and `parcels` are ints, 0 or more. The function returns the postage for all of them, an int.

>>> postage(3, 1)
12
>>> postage(0, 2)
12
"""

minutes = 2
chapter = "05-functions"
kind = "complete"
starter = '''... postage(..., ...):
    ... letters * 2 + parcels * 6
'''


def postage(letters: int, parcels: int) -> int:
    return letters * 2 + parcels * 6


def cases(rng):
    yield (0, 0)
    yield (3, 1)
    yield (0, 2)
    yield (5, 0)
    for _ in range(5):
        yield (rng.integers(1, 30).item(), rng.integers(1, 12).item())


def wrong_parameters_swapped(parcels, letters):
    """Your parameters are in the other order, so the number of letters goes to `parcels`. In the examples the letters
    come first."""
    return letters * 2 + parcels * 6


def wrong_printed(letters, parcels):
    """Nothing comes back to the place of the call, which gets `None`. To print the postage is not enough: the missing
    word gives a value back."""
    print(letters * 2 + parcels * 6)
