'''The ticks that a polite client leaves out

A load test was meant to send a request at 0, `every`, 2 · `every` ... milliseconds: at each *tick*. Its only client waits for each
answer. After an answer it sends the next request at the first tick that isn't before the answer, and never two at one tick. The ticks
in between are left out.

- `every`: a positive whole number. `work`: a list of positive whole numbers, which may be empty: the milliseconds from sending to
  answer of each request that was really sent, in order. The first is sent at 0.
- Returns how many ticks were left out between the first and the last request sent.

With a tick every 20 ms, an answer after 50 ms comes between the ticks 40 and 60: two ticks, 20 and 40, are left out.

>>> ticks_left_out(20, [10, 50, 10])
2
>>> ticks_left_out(20, [20, 40, 10])
1
'''

minutes = 7
chapter = "01-send-as-users-do"
hint = "A request is sent at a tick, so only its duration counts. How many ticks after it is the next one sent, for 10, 20, 21 and 40 ms?"


def ticks_left_out(every: int, work: list[int]) -> int:
    left_out = 0
    for ms in work[:-1]:
        steps = -(-ms // every)
        left_out += steps - 1
    return left_out


def cases(rng):
    yield (20, [])
    yield (20, [500])
    yield (20, [10, 10])
    yield (20, [20, 10])
    yield (20, [21, 10])
    yield (20, [10, 50, 10])
    yield (20, [40, 40, 40])
    yield (10, [5, 35, 100, 7])
    yield (50, [1000, 40, 50])
    yield (10, [30, 30, 500])
    yield (1, [3, 4, 5])
    for n in (4, 9, 20):
        yield (int(rng.integers(5, 30)), rng.integers(1, 120, n).tolist())


def wrong_last_counts_too(every, work):
    """You also count ticks after the last request. Nothing was sent after it, so nothing was left out between two requests."""
    return sum(-(-ms // every) - 1 for ms in work)


def wrong_rounded_down(every, work):
    """You divide and round down. With a tick every 20 ms, an answer after exactly 20 ms leaves out none, one after 40 leaves out one."""
    return sum(ms // every for ms in work[:-1])


def wrong_any_slow_answer(every, work):
    """You count the answers that took longer than a tick. A pause of a second hides many ticks, not one."""
    return sum(ms > every for ms in work[:-1])


def wrong_time_in_total(every, work):
    """You divide the time of all answers together. The client waits for the next tick after each fast answer, and that time is lost in your sum."""
    if not work:
        return 0
    total = sum(work[:-1])
    return max(0, -(-total // every) - (len(work) - 1))
