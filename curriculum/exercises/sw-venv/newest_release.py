"""The newest release

A program that watches a library should tell you which release is the newest. Return it.

- `versions`: a list of at least one text; each consists of numbers with dots between them, such as `"1.10"` or `"2.0.3"`.
  No two of them are the same version.
- Returns the newest of them, exactly as it is written in the list.

>>> newest_release(["1.9", "1.10", "1.2.7"])
'1.10'
>>> newest_release(["3.0.1", "3"])
'3.0.1'
"""

minutes = 3
chapter = "02-which-version-will-do"
hint = "What has to be compared in place of the texts? `max` takes a function for that."


def newest_release(versions: list[str]) -> str:
    return max(versions, key=lambda version: [int(part) for part in version.split(".")])


def cases(rng):
    yield (["1.0"],)
    yield (["2.0", "1.9"],)
    yield (["1.9", "1.10", "1.2.7"],)
    yield (["3.0.1", "3"],)
    yield (["1.2.9", "1.2.10"],)
    yield (["23.10", "24.04"],)
    yield (["9.1", "10.0"],)
    yield (["2.3.4", "2.30", "2.4"],)
    yield (["1.2.10", "1.2.9"],)
    yield (["0.9.99", "0.10.1", "0.10"],)
    yield (["1.5", "1.10", "1.20", "1.3"],)
    yield (["7", "11.2", "10.9.9"],)
    yield (["4.1", "4.0.8"],)
    for n in (3, 5, 8):
        parts = rng.integers(0, 30, (n, 2)).tolist()
        yield ([f"1.{a}.{b}" for a, b in parts] + ["1.9.9", "1.100"],)


def wrong_as_texts(versions):
    """You compare texts, character by character. Then "1.9" comes after "1.10", because 9 comes after 1."""
    return max(versions)


def wrong_as_decimals(versions):
    """You read the first two numbers as a decimal number. 1.10 is then 1.1, less than 1.9."""
    return max(versions, key=lambda version: float(".".join(version.split(".")[:2])))


def wrong_longest_part_list(versions):
    """You take the version with the most numbers. 1.2.7 has more of them than 1.10, and is older."""
    return max(versions, key=lambda version: (len(version.split(".")), version))
