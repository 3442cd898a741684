def windows(events, size, slide):
    """Return (start, count, total) for each window that has events, by start."""
    # TODO: count by event time; an event may lie in several windows
    found = {}
    for at, arrived, amount in events:
        found[arrived] = found.get(arrived, 0) + amount
    return sorted(found.items())
