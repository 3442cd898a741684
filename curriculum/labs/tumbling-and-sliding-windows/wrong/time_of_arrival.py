"""You count events by the time at which they arrived. Event c of the example happened at 8 and
lands in the window from 10 to 20, because the network was slow. After a replay all your counts
would be different."""


def windows(events, size, slide):
    """Return (start, count, total) for each window that has events, by start."""
    if not 1 <= slide <= size:
        raise ValueError(f"slide {slide} must be from 1 to {size}")
    found = {}
    for _, at, amount in events:
        start = at // slide * slide
        while start > at - size:
            count, total = found.get(start, (0, 0))
            found[start] = (count + 1, total + amount)
            start -= slide
    return [(start, *found[start]) for start in sorted(found)]
