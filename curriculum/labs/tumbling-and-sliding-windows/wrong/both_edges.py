"""You count an event that lies exactly on the end of a window in that window as well. With tumbling
windows event b, at 10, is then counted in [0, 10) and in [10, 20), and the counts add up to more
than there are events."""


def windows(events, size, slide):
    """Return (start, count, total) for each window that has events, by start."""
    if not 1 <= slide <= size:
        raise ValueError(f"slide {slide} must be from 1 to {size}")
    found = {}
    for at, _, amount in events:
        start = at // slide * slide
        while start >= at - size:
            count, total = found.get(start, (0, 0))
            found[start] = (count + 1, total + amount)
            start -= slide
    return [(start, *found[start]) for start in sorted(found)]
