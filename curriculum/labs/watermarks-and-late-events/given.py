"""A look at how much an object remembers."""


def held(thing, seen=None):
    """number of values in an object's attributes, and in the lists and dicts in them"""
    seen = set() if seen is None else seen
    if id(thing) in seen:
        return 0
    seen.add(id(thing))
    if isinstance(thing, dict):
        return sum(1 + held(key, seen) + held(value, seen) for key, value in list(thing.items()))
    if isinstance(thing, str | bytes | int | float | type(None)):
        return 0
    if hasattr(thing, "__dict__"):
        return held(vars(thing), seen)
    if hasattr(thing, "__len__") and hasattr(thing, "__iter__"):
        return sum(1 + held(one, seen) for one in list(thing))
    return 0


def grown(cls, size, delay, few, many):
    """how many values more an object holds after many windows, with late events, than after few"""
    counts = []
    for windows in (few, many):
        sums = cls(size, delay)
        for at in range(0, windows * size, size):
            sums.push(at, 1)
            sums.push(at - 2 * size - delay, 1)
        counts.append(held(sums))
    return counts[1] - counts[0]
