"""You leave out windows that begin below zero. The event at 3 also lies in [-5, 5), which begins before second 0 and is a window
like the others."""


def windows(events, size, slide):
    """Return (start, count, total) for each window that has events, by start."""
    if not 1 <= slide <= size:
        raise ValueError(f"slide {slide} must be from 1 to {size}")
    found = {}
    for at, _, amount in events:
        start = at // slide * slide
        while start > at - size and start >= 0:
            count, total = found.get(start, (0, 0))
            found[start] = (count + 1, total + amount)
            start -= slide
    return [(start, *found[start]) for start in sorted(found)]
