"""Crash and restart

A reader works through messages 0, 1, 2, ... of a queue. It stores its offset after every `every` messages: after the work on message
number `every - 1`, the stored offset is `every`, and so on. When it dies, it is started again and goes on at the stored offset,
which is 0 at first. Return how often each message was worked on.

- `n`: the number of messages. `every`: at least 1.
- `crashes`: a list of message numbers below `n`, in the order in which the crashes happen. The reader dies right after its work on
  that message, *before* the offset can be stored. Each entry happens once, at the next time that the message is worked on.
- The reader stops after the last message. Every crash can be reached.

>>> worked_on(6, 2, [3])
[1, 1, 2, 2, 1, 1]
>>> worked_on(3, 1, [0, 0])
[3, 1, 1]
"""

minutes = 9
chapter = "03-delivered-twice"
equivalent = {
    "Compare_Eq_LtE @ 12:if at % every == 0: -> if at % every <= 0:": "a remainder is never below 0 here",
    "Compare_Eq_GtE @ 7:if left and at == left[0]: -> if left and at >= left[0]:": "every crash can be reached, so no message behind it comes first",
    "Compare_Lt_NotEq @ 5:while at < n: -> while at != n:": "the number grows by one and cannot pass n",
}
hint = "Two numbers change: the message that is worked on, and the stored offset. What happens to each of them in a crash?"


def worked_on(n: int, every: int, crashes: list[int]) -> list[int]:
    counts = [0] * n
    left = list(crashes)
    stored = at = 0
    while at < n:
        counts[at] += 1
        if left and at == left[0]:
            left.pop(0)
            at = stored
        else:
            at += 1
            if at % every == 0:
                stored = at
    return counts


def cases(rng):
    yield (2, 1, [])
    yield (3, 1, [0, 0])
    yield (3, 1, [1])
    yield (6, 2, [3])
    yield (6, 2, [2, 3])
    yield (7, 3, [4, 4, 5])
    yield (5, 10, [4])
    yield (8, 4, [1, 6])
    yield (5, 2, [4])
    yield (9, 3, [2, 1, 5, 8])
    for n in (8, 12):
        every = int(rng.integers(2, 5))
        yield (n, every, sorted(rng.integers(1, n, 3).tolist()))


def _simulate(n, every, crashes, stored_first=False, again=0, once=False):
    counts, left, stored, at = [0] * n, list(crashes), 0, 0
    while at < n:
        counts[at] += 1
        if left and at == left[0]:
            left.pop(0)
            if stored_first and (at + 1) % every == 0:
                stored = at + 1
            at = stored + again if not once else at + 1
        else:
            at += 1
            if at % every == 0:
                stored = at
    return counts


def wrong_stored_in_time(n, every, crashes):
    """You store the offset although the reader has died just before. The message it has just worked on comes again."""
    return _simulate(n, every, crashes, stored_first=True)


def wrong_goes_on_behind_the_crash(n, every, crashes):
    """You go on after the message at which the reader died. A new process knows only the offset that was stored."""
    return _simulate(n, every, crashes, once=True)


def wrong_from_the_beginning(n, every, crashes):
    """You begin at message 0 after each crash. The reader goes on at the stored offset."""
    counts, left, at = [0] * n, list(crashes), 0
    while at < n:
        counts[at] += 1
        if left and at == left[0]:
            left.pop(0)
            at = 0
        else:
            at += 1
    return counts


def wrong_only_the_one_message(n, every, crashes):
    """You work again only on the message at which the reader died. All messages from the stored offset on come again."""
    counts = [1] * n
    for at in crashes:
        counts[at] += 1
    return counts
