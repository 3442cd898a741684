'''A tidy number plate

A car park records number plates. Some people type them with spaces and in small letters. The list has them in
capitals and without spaces, whether at the ends or in the middle.

The name `plate` is given, a text. Print the tidy plate. With the value in your file, the program prints:

```
GB12ABC
```
'''

minutes = 3
chapter = "04-what-a-text-can-do"
kind = "script"


def program(plate):
    print(plate.replace(" ", "").upper())


def cases(rng):
    yield ("  gb 12 abc ",)
    yield ("x 1",)
    yield ("B MW 77",)
    yield (" kl-99 z",)
    yield ("AB12",)
    for _ in range(4):
        a, b = (str(w) for w in rng.choice(["ab", "Lk", "xyz", "OP", "q"], 2))
        yield (f" {a} {rng.integers(1, 999)} {b}" + " " * int(rng.integers(0, 3)),)


def wrong_only_ends(plate):
    """You remove only the spaces at the two ends. Those in the middle are still there."""
    print(plate.strip().upper())


def wrong_small_letters(plate):
    """You print small letters. The list needs capitals."""
    print(plate.replace(" ", "").lower())


def wrong_not_kept(plate):
    """The spaces are still there. A method gives you a new text and leaves the old one as it is; give the new one a
    name, or call the next method on it straight away."""
    plate.replace(" ", "")
    print(plate.upper())
