"""You count each event in one window only. With size 10 and slide 5 event b, at 10, lies in [5, 15)
and in [10, 20)."""


def windows(events, size, slide):
    """Return (start, count, total) for each window that has events, by start."""
    if not 1 <= slide <= size:
        raise ValueError(f"slide {slide} must be from 1 to {size}")
    found = {}
    for at, _, amount in events:
        start = at // slide * slide
        count, total = found.get(start, (0, 0))
        found[start] = (count + 1, total + amount)
    return [(start, *found[start]) for start in sorted(found)]
