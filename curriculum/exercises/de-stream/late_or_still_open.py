'''Late, or still open?

The function below sorts the events of a stream into three kinds, and calls too many of them late. Fix it. The watermark is the
largest time that has arrived before the event, minus the delay.

- `"late"`: the watermark has reached the end of the event's window. Windows tumble, have `size` seconds and begin at multiples of it.
- `"out of order"`: not late, but an event with a larger time came before.
- `"in order"`: all others.

`times` are the event times in the order of arrival. Return a list with the kind of each event.

>>> kinds([3, 12, 8, 16, 9, 10], 10, 5)
['in order', 'in order', 'out of order', 'in order', 'late', 'out of order']
'''

minutes = 7
chapter = "02-when-is-it-complete"
kind = "fix"
hint = "Size 10 and watermark 11: is an event at 10 late?"

starter = '''
def kinds(times: list[int], size: int, delay: int) -> list[str]:
    found = []
    top = None
    for at in times:
        if top is None or at >= top:
            found.append("in order")
            top = at
        elif at < top - delay:
            found.append("late")
        else:
            found.append("out of order")
    return found
'''


def kinds(times: list[int], size: int, delay: int) -> list[str]:
    found = []
    top = None
    for at in times:
        if top is None or at >= top:
            found.append("in order")
            top = at
        elif at // size * size + size <= top - delay:
            found.append("late")
        else:
            found.append("out of order")
    return found


def cases(rng):
    yield ([], 10, 5)
    yield ([3, 1], 10, 0)
    yield ([0, -3], 10, 5)
    yield ([3, 12, 8, 16, 9, 10], 10, 5)
    yield ([3, 15, 9], 10, 5)
    yield ([3, 14, 9], 10, 5)
    yield ([25, 21, 20, 19], 10, 0)
    yield ([30, 30, 29, 20, 19], 10, 0)
    yield ([-15, -12, -14, -21, 4, -3, -11], 10, 2)
    yield ([50, 0, 49, 41, 38, 60, 44], 20, 1)
    yield ([6, 19, 7, 11, 23, 9, 31, 18], 10, 3)
    yield ([40, 35, 29, 31, 24], 10, 10)
    for n in (8, 14):
        yield ([4 * i + int(d) for i, d in enumerate(rng.integers(0, 30, n))], int(rng.integers(4, 12)), int(rng.integers(0, 9)))


def wrong_start_of_the_window(times, size, delay):
    """You call an event late when the watermark has reached the start of its window. The window is open until the watermark reaches
    its end."""
    found, top = [], None
    for at in times:
        if top is None or at >= top:
            found.append("in order")
            top = at
        else:
            found.append("late" if at // size * size <= top - delay else "out of order")
    return found


def wrong_end_not_reached(times, size, delay):
    """You call an event late only when the watermark has gone past the end of its window. Reaching it is enough: nothing below the
    watermark is expected any more."""
    found, top = [], None
    for at in times:
        if top is None or at >= top:
            found.append("in order")
            top = at
        else:
            found.append("late" if at // size * size + size < top - delay else "out of order")
    return found


def wrong_size_after_the_event(times, size, delay):
    """You let each event have a window of its own that ends `size` seconds after it. The windows lie at multiples of `size`."""
    found, top = [], None
    for at in times:
        if top is None or at >= top:
            found.append("in order")
            top = at
        else:
            found.append("late" if at + size <= top - delay else "out of order")
    return found
