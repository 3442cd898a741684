"""What kind of update is it?

A bot proposes updates for your packages, and you want to see at once how much to test. In `2.4.1` the first number stands for the interface, the
second for additions, the third for repairs. Return what changes from your version to the proposed one.

- `old`, `new`: texts of one to three numbers with dots between them. Missing numbers count as 0.
- Returns one of the texts `"interface"`, `"addition"` and `"repair"`, for the first of the three numbers that differs; `"same"` if none does; and
  `"older"` if `new` comes before `old`, whichever number differs.

>>> kind_of_update("2.4.1", "2.10")
'addition'
>>> kind_of_update("3.0", "2.9.9")
'older'
"""

minutes = 7
chapter = "02-which-version-will-do"
hint = "Make two rows of three numbers. Rows of numbers can be compared as a whole, and item by item."

equivalent = {
    "Compare_NotEq_Lt @ 14:if before[place] != after[place]: -> if before[place] < after[place]:": "the other way round it would be older",
    "NumberReplacer @ 6:return parts + [0] * (3 - len(parts)) -> return parts + [0] * ( 4 - len(parts))": "one more zero on both sides changes nothing",
}

_KINDS = ["interface", "addition", "repair"]


def _padded(version):
    parts = [int(part) for part in version.split(".")]
    return parts + [0] * (3 - len(parts))


def kind_of_update(old: str, new: str) -> str:
    before, after = _padded(old), _padded(new)
    if after < before:
        return "older"
    for place, kind in enumerate(_KINDS):
        if before[place] != after[place]:
            return kind
    return "same"


def cases(rng):
    yield ("2", "2")
    yield ("2", "3")
    yield ("3", "2")
    yield ("2.4", "2.4.0")
    yield ("2.4.0", "2.4")
    yield ("2.4", "2.4.1")
    yield ("2.4.9", "2.4.10")
    yield ("2.9", "2.10")
    yield ("2.10", "2.9")
    yield ("9.9.9", "10.0.0")
    yield ("10", "9.9.9")
    yield ("2.4.1", "2.10")
    yield ("3.0", "2.9.9")
    yield ("2.4.1", "2.4")
    yield ("1.9.3", "1.10.1")
    yield ("1.2.3", "2.2.3")
    yield ("1.5", "2.0.1")
    for a, b, c in rng.integers(1, 20, (4, 3)).tolist():
        yield (f"{a}.{b}.{c}", f"{a}.{b}.{c + int(rng.integers(1, 9))}")
        yield (f"{a}.{b}.{c}", f"{a}.{b + 1}")
        yield (f"{a}.{b}", f"{a}.{b - 1}.{c}")


def wrong_compared_as_texts(old, new):
    """You compare texts. As texts, 2.10 comes before 2.9, and 2.4 before 2.4.0."""
    if new < old:
        return "older"
    for kind, a, b in zip(_KINDS, old.split("."), new.split(".")):
        if a != b:
            return kind
    return "same"


def wrong_older_not_seen(old, new):
    """You say which number differs and don't see that the proposed version is the older one."""
    for kind, a, b in zip(_KINDS, _padded(old), _padded(new)):
        if a != b:
            return kind
    return "same"


def wrong_any_smaller_number(old, new):
    """You call a version older as soon as one of its numbers is smaller. The first number that differs decides: 2.0.1 comes after 1.5."""
    before, after = _padded(old), _padded(new)
    if any(b < a for a, b in zip(before, after)):
        return "older"
    for kind, a, b in zip(_KINDS, before, after):
        if a != b:
            return kind
    return "same"


def wrong_last_difference(old, new):
    """You name the last number that differs. The first one decides how much may have changed."""
    before, after = _padded(old), _padded(new)
    if after < before:
        return "older"
    found = "same"
    for kind, a, b in zip(_KINDS, before, after):
        found = kind if a != b else found
    return found
