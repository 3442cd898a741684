"""Your windows begin at the first event. They should begin at multiples of the slide, so that the
windows of two machines lie in the same places and their counts can be added up."""


def windows(events, size, slide):
    """Return (start, count, total) for each window that has events, by start."""
    if not 1 <= slide <= size:
        raise ValueError(f"slide {slide} must be from 1 to {size}")
    found = {}
    first = min((at for at, _, _ in events), default=0)
    for at, _, amount in events:
        start = first + (at - first) // slide * slide
        while start > at - size:
            count, total = found.get(start, (0, 0))
            found[start] = (count + 1, total + amount)
            start -= slide
    return [(start, *found[start]) for start in sorted(found)]
