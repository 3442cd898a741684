"""You count each event in `size // slide` windows. If the slide does not divide the size, some
events lie in one more: with size 10 and slide 4 the event at 8 is in the windows 0, 4 and 8."""


def windows(events, size, slide):
    """Return (start, count, total) for each window that has events, by start."""
    if not 1 <= slide <= size:
        raise ValueError(f"slide {slide} must be from 1 to {size}")
    found = {}
    for at, _, amount in events:
        start = at // slide * slide
        for _ in range(size // slide):
            count, total = found.get(start, (0, 0))
            found[start] = (count + 1, total + amount)
            start -= slide
    return [(start, *found[start]) for start in sorted(found)]
