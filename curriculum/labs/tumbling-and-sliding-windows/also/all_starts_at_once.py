from collections import defaultdict


def windows(events, size, slide):
    """Return (start, count, total) for each window that has events, by start."""
    if slide <= 0 or size < slide:
        raise ValueError("the slide must be from 1 to the size")
    amounts = defaultdict(list)
    for happened, _, amount in events:
        first = (happened - size) // slide + 1
        last = happened // slide
        for number in range(first, last + 1):
            amounts[number * slide].append(amount)
    return [(start, len(those), sum(those)) for start, those in sorted(amounts.items())]
