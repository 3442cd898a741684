"""The same total both ways

A kiosk's sales are added up twice: by a stream while they arrive, and by a batch at night, which sees all of them. In the morning
somebody compares the two, window by window.

- `events`: a list of tuples `(time, cents)`, whole numbers, in the order of arrival. Times may be below 0.
- Windows tumble, have `size` seconds and begin at multiples of it.
- The watermark is the largest time that has arrived before the event, minus `delay`. An event is late if the watermark has reached
  the end of its window; before the first event there's no watermark. The stream leaves late events out, and the batch counts them.
- Return a list of tuples `(start, by stream, by batch)`, one for each window with at least one event, sorted by start.

>>> both_ways([(3, 100), (12, 50), (8, 20), (16, 70), (9, 5)], 10, 5)
[(0, 120, 125), (10, 120, 120)]
"""

minutes = 8
chapter = "02-when-is-it-complete"
hint = "Give each window both totals when its first event comes, whether it's late or not. When does the largest time change, before or after you look at an event?"


def both_ways(events: list, size: int, delay: int) -> list:
    stream = {}
    batch = {}
    largest = None
    for time, cents in events:
        start = time // size * size
        late = largest is not None and largest - delay >= start + size
        stream[start] = stream.get(start, 0) + (0 if late else cents)
        batch[start] = batch.get(start, 0) + cents
        largest = time if largest is None else max(largest, time)
    return [(start, stream[start], batch[start]) for start in sorted(batch)]


def cases(rng):
    yield ([], 10, 5)
    yield ([(3, 100)], 10, 0)
    yield ([(3, 100), (10, 7)], 10, 0)
    yield ([(3, 100), (10, 7), (9, 30)], 10, 0)
    yield ([(3, 100), (10, 7), (9, 30)], 10, 1)
    yield ([(25, 8), (3, 100)], 10, 5)
    yield ([(25, 8), (12, 40), (3, 100), (7, 1)], 10, 5)
    yield ([(3, 100), (12, 50), (8, 20), (16, 70), (9, 5)], 10, 5)
    yield ([(-3, 4), (-14, 9), (2, 5), (-8, 6)], 10, 3)
    yield ([(-25, 4), (-14, 9), (-21, 3), (-30, 6)], 10, 0)
    yield ([(12, 50), (30, 1), (14, 60), (30, 2)], 10, 5)
    yield ([(40, 1), (5, 10), (41, 2), (6, 20)], 5, 0)
    yield ([(15, 5), (4, 8)], 10, 5)
    yield ([(19, 3), (3, -3), (5, 3)], 10, 9)
    yield ([(20, 3), (3, -3), (5, 3)], 10, 10)
    for size, delay, mess in ((10, 0, 12), (10, 12, 25), (7, 4, 20)):
        base = [n * size // 3 for n in range(16)]
        times = [at - int(late) for at, late in zip(base, rng.integers(0, mess, 16))]
        yield ([(at, int(rng.integers(1, 90))) for at in times], size, delay)


def _totals(events, size, is_late):
    found, largest = {}, None
    for time, cents in events:
        start = time // size * size
        mine, all_of_it = found.get(start, (0, 0))
        late = is_late(start, time, largest)
        found[start] = (mine + (0 if late else cents), all_of_it + cents)
        largest = time if largest is None else max(largest, time)
    return [(start, *found[start]) for start in sorted(found)]


def wrong_late_ones_counted(events, size, delay):
    """Your stream counts late events as well. Their windows have been given out by then; that's why the two totals differ."""
    return _totals(events, size, lambda start, time, largest: False)


def wrong_behind_is_late(events, size, delay):
    """You call an event late that has fallen behind the watermark. As long as the window is open it still counts."""
    return _totals(events, size, lambda start, time, largest: largest is not None and time < largest - delay)


def wrong_reached_is_open(events, size, delay):
    """You keep a window open when the watermark is exactly at its end. The end no longer belongs to the window."""
    return _totals(events, size, lambda start, time, largest: largest is not None and largest - delay > start + size)


def wrong_left_out_of_both(events, size, delay):
    """You leave late events out of the batch too. At night all of them are there; it counts them."""
    found, largest = {}, None
    for time, cents in events:
        start = time // size * size
        found.setdefault(start, 0)
        if largest is None or largest - delay < start + size:
            found[start] += cents
        largest = time if largest is None else max(largest, time)
    return [(start, found[start], found[start]) for start in sorted(found)]
