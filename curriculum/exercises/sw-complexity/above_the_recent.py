"""Above the recent values

A service watches how long its answers take. An answer is conspicuous if it took longer than each of the `k` answers before it. The
first `k` answers are never conspicuous, because too few have come before.

- `millis`: a list of ints, the milliseconds of each answer; possibly empty, possibly shorter than `k`.
- `k`: an int, 1 or more.
- Returns the list of the positions of the conspicuous answers, counted from 0.

>>> conspicuous([20, 30, 25, 40, 40, 41], 2)
[3, 5]
"""

minutes = 5
chapter = "03-both-ends"
hint = "A deque with `maxlen` holds the answers before this one. Do you have to look at it first, or append first? And how do you see that it is full?"

equivalent = {
    "Compare_Eq_GtE @ 8:if len(recent) == k and time > max(recent): -> if len(recent) >= k and time > max(recent):": "the deque never holds more than k",
}

from collections import deque


def conspicuous(millis: list[int], k: int) -> list[int]:
    recent = deque(maxlen=k)
    found = []
    for position, time in enumerate(millis):
        if len(recent) == k and time > max(recent):
            found.append(position)
        recent.append(time)
    return found


def cases(rng):
    yield ([], 1)
    yield ([5], 1)
    yield ([5], 2)
    yield ([5, 6], 1)
    yield ([5, 5], 1)
    yield ([6, 5, 6], 1)
    yield ([1, 2, 3], 2)
    yield ([9, 1, 2, 3], 2)
    yield ([1, 2, 3, 4], 3)
    yield ([9, 50, 10, 20], 3)
    yield ([20, 30, 25, 40, 40, 41], 2)
    yield ([50, 10, 20, 15, 21, 3, 22], 3)
    yield ([4, 4, 4, 5, 5], 2)
    yield ([7, 2, 7, 7], 1)
    yield ([3, 1, 2, 9, 4, 5, 6], 2)
    for n in (8, 14, 20):
        yield ([60, 9, 3, 10] + rng.integers(1, 30, n).tolist() + [7, 8, 9, 10, 11], int(rng.integers(2, 5)))


def wrong_above_all_before(millis, k):
    """You compare with everything that came before. Only the last `k` answers count."""
    return [i for i in range(k, len(millis)) if millis[i] > max(millis[:i])]


def wrong_first_ones_too(millis, k):
    """You also report some of the first `k` answers. Before them there were too few to compare with."""
    return [i for i in range(1, len(millis)) if millis[i] > max(millis[max(0, i - k) : i])]


def wrong_equal_is_enough(millis, k):
    """You report an answer that took just as long as the longest of those before. It has to have taken longer."""
    return [i for i in range(k, len(millis)) if millis[i] >= max(millis[i - k : i])]


def wrong_one_too_few(millis, k):
    """You compare an answer with only k - 1 others. If you append it before you look, it is itself one of the `k`."""
    return [i for i in range(max(k - 1, 1), len(millis)) if millis[i] > max(millis[max(i - k + 1, 0) : i], default=0)]
