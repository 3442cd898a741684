"""Compatible with

Of all the signs, `~=` is the easiest to get wrong. Write a function that decides it: the version has to be at least `floor`,
and all numbers of `floor` but its last have to stay as they are.

- `version`, `floor`: texts of numbers with dots between them. Both have the same length, two or three numbers.
- Returns a bool: whether `version` fits `~=floor`.

>>> compatible_with("2.10", "2.4")
True
>>> compatible_with("2.5.0", "2.4.1")
False
"""

minutes = 5
chapter = "02-which-version-will-do"
hint = "Two rows of numbers, and two conditions. What is `[2, 4, 1][:-1]`?"


def compatible_with(version: str, floor: str) -> bool:
    mine = [int(part) for part in version.split(".")]
    least = [int(part) for part in floor.split(".")]
    return mine[:-1] == least[:-1] and mine[-1] >= least[-1]


def cases(rng):
    yield ("2.4", "2.4")
    yield ("2.3", "2.4")
    yield ("3.0", "2.4")
    yield ("3.9", "2.4")
    yield ("1.9", "2.4")
    yield ("2.10", "2.4")
    yield ("2.10", "2.9")
    yield ("2.4.10", "2.4.9")
    yield ("2.5.0", "2.4.1")
    yield ("2.5.3", "2.4.1")
    yield ("2.4.0", "2.4.1")
    yield ("2.4.9", "2.4.1")
    yield ("3.4.9", "2.4.1")
    yield ("2.4.5", "2.4.9")
    yield ("1.9.3", "1.2.7")
    yield ("2.3.9", "2.4.1")
    yield ("20.5", "2.4")
    yield ("13.2", "1.1")
    yield ("2.41.3", "2.4.1")
    yield ("2.10.7", "2.1.6")
    for _ in range(5):
        a, b, c = rng.integers(1, 12, 3).tolist()
        yield (f"{a}.{b + int(rng.integers(0, 2))}.{c}", f"{a}.{b}.{rng.integers(1, 12)}")
        yield (f"{a}.{c}", f"{a}.{b}")


def wrong_at_least(version, floor):
    """You only ask whether it is at least `floor`. 3.0 is, but it may have another interface: the numbers before the last
    have to stay."""
    return [int(p) for p in version.split(".")] >= [int(p) for p in floor.split(".")]


def wrong_first_number(version, floor):
    """You keep the first number only. For `~=2.4.1` the 4 has to stay as well, so 2.5.0 doesn't fit."""
    mine = [int(part) for part in version.split(".")]
    least = [int(part) for part in floor.split(".")]
    return mine >= least and mine[0] == least[0]


def wrong_last_as_text(version, floor):
    """You compare the last numbers as texts. 10 is more than 9, but "10" comes before "9"."""
    mine = version.split(".")
    least = floor.split(".")
    return mine[:-1] == least[:-1] and mine[-1] >= least[-1]


def wrong_begins_like_it(version, floor):
    """You compare the beginnings as texts. "20.5" begins with "2", and still 20 isn't 2: compare the numbers between the dots."""
    mine = [int(part) for part in version.split(".")]
    least = [int(part) for part in floor.split(".")]
    return version.startswith(floor[: floor.rindex(".")]) and mine >= least
