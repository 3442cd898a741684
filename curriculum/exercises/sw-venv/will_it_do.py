"""Will it do?

Write the part of an installer that decides whether a version fits a specifier.

- `version`: a text of one to four numbers with dots between them, such as `"2.10"`.
- `specifier`: one or more conditions with a comma between them, without spaces: each is one of the signs `==`, `!=`, `>=`,
  `<=`, `>`, `<` and a version of the same form. All conditions have to hold.
- Returns a bool. Missing numbers count as 0: `1.4` and `1.4.0` are the same version.

>>> will_it_do("2.10", ">=2.4,<3")
True
>>> will_it_do("2.4.1", "==2.4")
False
>>> will_it_do("1.4.0", "==1.4,!=1.5")
True
"""

minutes = 10
chapter = "02-which-version-will-do"
hint = "For one condition: where does the sign end and the version begin? A dict from each sign to the result of its comparison saves six `if` lines."


def _numbers(version: str) -> list[int]:
    parts = [int(part) for part in version.split(".")]
    return parts + [0] * (4 - len(parts))


def will_it_do(version: str, specifier: str) -> bool:
    mine = _numbers(version)
    for condition in specifier.split(","):
        sign = condition[:1] if condition[1].isdigit() else condition[:2]
        other = _numbers(condition[len(sign) :])
        holds = {
            "==": mine == other,
            "!=": mine != other,
            ">=": mine >= other,
            "<=": mine <= other,
            ">": mine > other,
            "<": mine < other,
        }
        if not holds[sign]:
            return False
    return True


def cases(rng):
    yield ("1", "==1")
    yield ("1", ">1")
    yield ("1", "<1")
    yield ("1", "<2")
    yield ("2", "<1")
    yield ("2", "<2")
    yield ("2", ">1")
    yield ("1", ">2")
    yield ("1", ">=1")
    yield ("1", "<=1")
    yield ("1", "!=1")
    yield ("2", "!=1")
    yield ("2", "<=1")
    yield ("1", ">=2")
    yield ("2", "==1")
    yield ("1", "==2")
    yield ("1.4", "==1.4.0")
    yield ("1.4.0.0", "==1.4")
    yield ("1.4", "!=1.4.0")
    yield ("1.4", ">=1.4.0")
    yield ("1.4.0", ">1.4")
    yield ("1.4.0", "<=1.4")
    yield ("2.4.1", "==2.4")
    yield ("1.2.3.4", "==1.2.3.5")
    yield ("1.2.3.5", ">1.2.3.4")
    yield ("2.10", ">=2.4,<3")
    yield ("2.10", ">=2.4,<2.9")
    yield ("2.10", "<2.9")
    yield ("1.9", "<=1.10")
    yield ("10.0", ">=9")
    yield ("3.0", ">=2.4,<3")
    yield ("2.5.1", ">=2.4,!=2.5.1,<3")
    yield ("2.3", ">=2.4,<3")
    yield ("1.4.0", "==1.4,!=1.5")
    signs = ["==", "!=", ">=", "<=", ">", "<"]
    for _ in range(10):
        a, b, c, d = rng.integers(8, 12, 4).tolist()
        s, t = rng.integers(0, 6, 2).tolist()
        yield (f"{a}.{b}", f"{signs[s]}{c}.{d},{signs[t]}{c}.{a}.0")


def wrong_as_texts(version, specifier):
    """You compare texts. "2.10" comes before "2.9" then."""
    for condition in specifier.split(","):
        sign = condition.rstrip("0123456789.")
        limit = condition.removeprefix(sign)
        holds = {"==": version == limit, "!=": version != limit, ">=": version >= limit, "<=": version <= limit,
                 ">": version > limit, "<": version < limit}
        if not holds[sign]:
            return False
    return True


def wrong_lengths_differ(version, specifier):
    """You compare rows of numbers of different length. `1.4` and `1.4.0` are the same version, so the shorter row needs
    zeros."""
    mine = [int(part) for part in version.split(".")]
    for condition in specifier.split(","):
        sign = condition.rstrip("0123456789.")
        limit = [int(part) for part in condition.removeprefix(sign).split(".")]
        holds = {"==": mine == limit, "!=": mine != limit, ">=": mine >= limit, "<=": mine <= limit,
                 ">": mine > limit, "<": mine < limit}
        if not holds[sign]:
            return False
    return True


def _holds(version, condition):
    sign = condition[:1] if condition[1].isdigit() else condition[:2]
    mine = _numbers(version)
    other = _numbers(condition[len(sign) :])
    holds = {"==": mine == other, "!=": mine != other, ">=": mine >= other, "<=": mine <= other, ">": mine > other,
             "<": mine < other}
    return holds[sign]


def wrong_one_is_enough(version, specifier):
    """You return True as soon as one condition holds. The comma means "and"."""
    return any(_holds(version, condition) for condition in specifier.split(","))


def wrong_limit_left_out(version, specifier):
    """You leave out the limit itself. `>=2.4` means 2.4 or later, so 2.4 will do; the same holds for `<=`."""
    return all(_holds(version, condition.replace(">=", ">").replace("<=", "<")) for condition in specifier.split(","))
