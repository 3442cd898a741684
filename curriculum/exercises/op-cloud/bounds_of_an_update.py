"""Bounds of an update

Between which numbers of pods does a rolling update move?

- `replicas`: 1 or more. `surge` and `unavailable`: each a whole number of 0 or more, or a text such as `"25%"`, a share of
  `replicas` in whole per cent.
- A share of `surge` is rounded up to whole pods, a share of `unavailable` is rounded down.
- If both come to 0, `unavailable` becomes 1: otherwise nothing could ever move. (Kubernetes does this for shares, and refuses two
  written zeros. Here both are treated alike.)
- Return a tuple: the largest number of pods that may exist at any time, and the least number that are ready. The second is never
  negative.

>>> bounds_of_an_update(4, "25%", "25%")
(5, 3)
>>> bounds_of_an_update(10, "25%", "25%")
(13, 8)
>>> bounds_of_an_update(3, 0, "10%")
(3, 2)
"""

minutes = 7
chapter = "03-alive-and-ready"
hint = "`//` rounds down. For rounding up, `-(-a // b)` or add 99 before dividing by 100. Stay with whole numbers."


def _pods(amount, replicas, up):
    if isinstance(amount, int):
        return amount
    return (int(amount[:-1]) * replicas + up) // 100


def bounds_of_an_update(replicas: int, surge: int | str, unavailable: int | str) -> tuple[int, int]:
    more = _pods(surge, replicas, 99)
    fewer = _pods(unavailable, replicas, 0)
    if more == 0 and fewer == 0:
        fewer = 1
    return replicas + more, max(0, replicas - fewer)


def cases(rng):
    yield 1, 1, 0
    yield 4, 1, 1
    yield 4, "25%", "25%"
    yield 10, "25%", "25%"
    yield 3, "25%", "25%"
    yield 3, 0, "10%"
    yield 3, 0, 0
    yield 5, "0%", "0%"
    yield 3, "0%", "33%"
    yield 2, 3, 4
    yield 3, "100%", "100%"
    yield 6, 0, "150%"
    yield 2, 1, 3
    yield 7, "10%", "10%"
    yield 100, "29%", "1%"
    yield 50, "1%", "58%"
    yield 51, "51%", 0
    yield 3, 1, "33%"
    for _ in range(4):
        amounts = [int(rng.integers(0, 3)), f"{rng.integers(0, 60)}%"]
        yield int(rng.integers(1, 12)), amounts[int(rng.integers(0, 2))], amounts[int(rng.integers(0, 2))]


def _share(amount, replicas, up):
    return amount if isinstance(amount, int) else (int(amount[:-1]) * replicas + (99 if up else 0)) // 100


def wrong_both_down(replicas, surge, unavailable):
    """You round both shares down. 25 % of 3 pods as surge is 0.75, which becomes 1: otherwise a small service could have no extra pod at all."""
    more, fewer = _share(surge, replicas, False), _share(unavailable, replicas, False)
    if more == 0 and fewer == 0:
        fewer = 1
    return replicas + more, max(0, replicas - fewer)


def wrong_both_up(replicas, surge, unavailable):
    """You round both shares up. For `unavailable` that takes away more pods than was allowed: 25 % of 3 is 0.75, so none may be missing."""
    more, fewer = _share(surge, replicas, True), _share(unavailable, replicas, True)
    if more == 0 and fewer == 0:
        fewer = 1
    return replicas + more, max(0, replicas - fewer)


def wrong_nothing_moves(replicas, surge, unavailable):
    """You leave both at 0. Then no new pod may be added and no old one taken away, and the update waits for ever."""
    more, fewer = _share(surge, replicas, True), _share(unavailable, replicas, False)
    return replicas + more, max(0, replicas - fewer)


def wrong_negative(replicas, surge, unavailable):
    """You return a negative number of ready pods. If more may be missing than there are, the least is 0."""
    more, fewer = _share(surge, replicas, True), _share(unavailable, replicas, False)
    if more == 0 and fewer == 0:
        fewer = 1
    return replicas + more, replicas - fewer
