'''How fresh?

Judge the freshness of a table. `times` holds the times of its events in hours, counted from the same start as `now`. Return
one of these texts:

- "empty" if there are no events,
- "future" if any event lies more than `slack` hours after `now`,
- "stale" if the newest event is more than `limit` hours old,
- "fresh" otherwise.

The first that applies counts.

>>> how_fresh([3, 40, 20], 60, 26, 1)
'fresh'
>>> how_fresh([3, 20], 60, 26, 1)
'stale'
'''

minutes = 7
chapter = "02-fresh-and-complete"
hint = "Which one of the times decides on staleness, and which on the future? Compute its age."


def how_fresh(times: list, now: float, limit: float, slack: float) -> str:
    if not times:
        return "empty"
    age = now - max(times)
    if age < -slack:
        return "future"
    if age > limit:
        return "stale"
    return "fresh"


def cases(rng):
    yield ([], 60, 26, 1)
    yield ([60], 60, 26, 1)
    yield ([34], 60, 26, 1)
    yield ([33], 60, 26, 1)
    yield ([61], 60, 26, 1)
    yield ([62], 60, 26, 1)
    yield ([3, 40, 20], 60, 26, 1)
    yield ([40, 3], 60, 26, 1)
    yield ([3, 20], 60, 26, 1)
    yield ([80, 50], 60, 26, 1)
    yield ([3, 90, 4], 60, 26, 1)
    yield ([50, 61.5, 2], 60, 26, 2)
    for _ in range(3):
        yield (rng.integers(0, 70, 4).tolist(), 60, int(rng.integers(2, 20)), int(rng.integers(0, 6)))


def wrong_oldest(times, now, limit, slack):
    """You take the oldest event. A table is as fresh as its newest one."""
    if not times:
        return "empty"
    if now - max(times) < -slack:
        return "future"
    return "stale" if now - min(times) > limit else "fresh"


def wrong_no_future(times, now, limit, slack):
    """You don't look for events from the future. One wrong clock, and the table is fresh for a year."""
    if not times:
        return "empty"
    return "stale" if now - max(times) > limit else "fresh"


def wrong_distance(times, now, limit, slack):
    """You take the distance to now without its sign, so events far in the future look stale and near ones fresh."""
    if not times:
        return "empty"
    return "stale" if abs(now - max(times)) > limit else "fresh"


def wrong_last_in_the_list(times, now, limit, slack):
    """You take the last event of the list for the newest. Nobody said that the list is sorted."""
    if not times:
        return "empty"
    age = now - times[-1]
    return "future" if age < -slack else "stale" if age > limit else "fresh"
