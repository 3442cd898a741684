def windows(events, size, slide):
    """Return (start, count, total) for each window that has events, by start."""
    if not 1 <= slide <= size:
        raise ValueError(f"slide {slide} must be from 1 to {size}")
    found = {}
    for at, _, amount in events:
        start = at // size * size
        count, total = found.get(start, (0, 0))
        found[start] = (count + 1, total + amount)
    return [(start, *found[start]) for start in sorted(found)]
