'''Back to what?

Return the version to go back to.

- `moves`: a list of whole numbers, the versions to which the alias pointed, in order of time; the last one serves now. It isn't empty.
- `bad`: a list of versions that must not serve, in any order.
- The version to go back to is the last one in `moves` before the present one that isn't the present version itself and isn't bad.
- Raises `LookupError` if there is none.

After 5, 8 and 9 one goes back from 9 to 8, or to 5 if 8 is bad: versions 6 and 7 never served.

>>> where_to_go_back([5, 8, 9], [])
8
>>> where_to_go_back([5, 8, 9], [9, 8])
5
'''

minutes = 5
chapter = "04-the-way-back"
hint = "Go through the moves from the end. What makes you pass over one?"


def where_to_go_back(moves: list[int], bad: list[int]) -> int:
    now = moves[-1]
    for version in moves[::-1]:
        if version != now and version not in bad:
            return version
    raise LookupError("no version to go back to")


def cases(rng):
    yield ([7], [])
    yield ([5, 8, 9], [])
    yield ([5, 8, 9], [9, 8])
    yield ([5, 8, 9], [5, 8])
    yield ([7, 8, 7], [])
    yield ([7, 8, 7], [8])
    yield ([8, 7, 8, 9], [])
    yield ([3, 9, 4], [9])
    yield ([6, 2, 5, 5], [])
    yield ([2, 9, 3, 3], [])
    yield ([4, 6, 4, 9], [6])
    yield ([9, 5, 6], [6])
    yield ([3, 8, 1, 7], [7, 1])
    yield ([9, 2, 5], [])
    yield ([6, 8, 3, 4, 2], [4])
    for n in (5, 8):
        moves = rng.integers(1, 9, n).tolist()
        yield (moves, rng.integers(1, 9, 2).tolist())


def wrong_one_less(moves, bad):
    """You subtract one from the number. That version may never have served: after 5, 8 and 9 the one before 8 is 5."""
    now = moves[-1] - 1
    while now in bad:
        now -= 1
    if now < 1:
        raise LookupError("none")
    return now


def wrong_highest_number(moves, bad):
    """You take the highest number. The version that served last may have a lower one: after 9 somebody went back to 4 for a reason."""
    left = [v for v in moves[:-1] if v != moves[-1] and v not in bad]
    if not left:
        raise LookupError("none")
    return max(left)


def wrong_present_version_again(moves, bad):
    """You may return the version that serves now. After 6, 2, 5, 5 that changes nothing."""
    for version in reversed(moves[:-1]):
        if version not in bad:
            return version
    raise LookupError("none")


def wrong_bad_ones_too(moves, bad):
    """You return to a version that is known to be bad. Pass over these."""
    for version in reversed(moves):
        if version != moves[-1]:
            return version
    raise LookupError("none")
