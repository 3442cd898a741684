"""Which criteria hold?

A town decides by a score who gets a place in swimming lessons. Two councillors quarrel: "All parts of town are treated alike." "They aren't." Both may be right, since there are several ways to be equal. Find out which of them hold.

- `parts`: a dict from a part of town to a tuple of four ints: how many children need lessons, how many *of these* were picked, how many don't need them, and how many *of these* were picked. In every part there is at least one child of each kind. There are at least two parts.
- `within`: a float, at least 0. Rates count as equal if the largest is at most `within` above the smallest.
- Returns a list with those of the texts `"demographic parity"`, `"equal opportunity"` and `"equalised odds"` that hold, in this order.

In both parts 8 of 10 who need it are picked. Of the others it's 1 of 10 and 3 of 10.

>>> which_criteria_hold({"Hill": (10, 8, 10, 1), "Port": (10, 8, 10, 3)}, 0.05)
['equal opportunity']
"""

minutes = 7
chapter = "02-equal-in-what"
hint = "Work out three rates for each part: among all, among those who need it, among the others."


def which_criteria_hold(parts: dict[str, tuple[int, int, int, int]], within: float) -> list[str]:
    rates, tprs, fprs = [], [], []
    for need, helped, other, extra in parts.values():
        rates.append((helped + extra) / (need + other))
        tprs.append(helped / need)
        fprs.append(extra / other)
    parity, opportunity, false_alarms = [max(r) - min(r) <= within for r in (rates, tprs, fprs)]
    found = [("demographic parity", parity), ("equal opportunity", opportunity)]
    found.append(("equalised odds", opportunity and false_alarms))
    return [name for name, holds in found if holds]


def _equal(rates, within):
    return max(rates) - min(rates) <= within


def _names(parity, opportunity, odds):
    names = ["demographic parity", "equal opportunity", "equalised odds"]
    return [name for name, holds in zip(names, (parity, opportunity, odds)) if holds]


def _rates(parts):
    rows = list(parts.values())
    return [(h + x) / (n + o) for n, h, o, x in rows], [h / n for n, h, o, x in rows], [x / o for n, h, o, x in rows]


def cases(rng):
    yield ({"a": (1, 1, 1, 0), "b": (1, 1, 1, 0)}, 0.0)
    yield ({"a": (2, 1, 4, 1), "b": (4, 2, 8, 2)}, 0.0)
    yield ({"Hill": (10, 8, 10, 1), "Port": (10, 8, 10, 3)}, 0.05)
    yield ({"Hill": (10, 8, 10, 1), "Port": (20, 12, 20, 6)}, 0.05)
    yield ({"Hill": (50, 40, 50, 5), "Port": (20, 16, 80, 8)}, 0.02)
    yield ({"Hill": (8, 4, 8, 2), "Port": (8, 6, 8, 2)}, 0.25)
    yield ({"Hill": (8, 4, 8, 2), "Port": (8, 6, 8, 2)}, 0.125)
    yield ({"Hill": (8, 4, 8, 2), "Port": (8, 6, 8, 2)}, 0.0625)
    yield ({"a": (10, 5, 30, 3), "b": (10, 7, 30, 3), "c": (10, 5, 30, 3)}, 0.1)
    yield ({"a": (10, 5, 10, 1), "b": (10, 5, 10, 1), "c": (10, 5, 10, 7)}, 0.1)
    yield ({"a": (40, 10, 10, 9), "b": (10, 2, 40, 17)}, 0.01)
    yield ({"a": (10, 3, 20, 2), "b": (10, 9, 20, 2)}, 0.1)
    yield ({"a": (10, 5, 40, 20), "b": (40, 20, 10, 5), "c": (20, 2, 30, 23)}, 0.1)
    yield ({"a": (12, 6, 20, 2), "b": (40, 20, 20, 2)}, 0.03)
    yield ({"a": (10, 5, 10, 1), "b": (10, 5, 10, 1), "c": (10, 9, 10, 1)}, 0.125)
    yield ({"a": (20, 10, 20, 2), "b": (40, 20, 40, 4), "c": (10, 1, 10, 5)}, 0.125)
    for k in (2, 3, 4):
        parts = {}
        for name in "abcd"[:k]:
            need, other = int(rng.integers(10, 50)), int(rng.integers(10, 50))
            parts[name] = (need, int(need * 0.7 + rng.integers(0, 3)), other, int(other * 0.2 + rng.integers(0, 3)))
        yield (parts, 0.0937)
        yield (parts, 0.2113)


def wrong_odds_by_false_positives(parts, within):
    """Your equalised odds look at the false positive rates alone. They ask for both: the true *and* the false positive rates have to be equal."""
    rates, tprs, fprs = _rates(parts)
    return _names(_equal(rates, within), _equal(tprs, within), _equal(fprs, within))


def wrong_of_those_picked(parts, within):
    """You divide by those who were picked. Equal opportunity is asked by a child who needs lessons: of these, how many were picked?"""
    rates, _, fprs = _rates(parts)
    precision = [h / (h + x) if h + x else 0.0 for n, h, o, x in parts.values()]
    return _names(_equal(rates, within), _equal(precision, within), _equal(precision, within) and _equal(fprs, within))


def wrong_need_left_in(parts, within):
    """Your selection rate counts only the children who need lessons. Demographic parity asks of all children how many were picked, whether they need it or not."""
    _, tprs, fprs = _rates(parts)
    return _names(_equal(tprs, within), _equal(tprs, within), _equal(tprs, within) and _equal(fprs, within))


def wrong_first_two_parts(parts, within):
    """You compare two parts only. With three or more, the largest and the smallest rate of all of them count."""
    rates, tprs, fprs = (r[:2] for r in _rates(parts))
    return _names(_equal(rates, within), _equal(tprs, within), _equal(tprs, within) and _equal(fprs, within))
