"""Records

A long jumper writes down all her jumps. A jump is a record if it is longer than all the jumps before it. The
first jump is a record, since nothing comes before it. Return the records, in the order of the list.

- `jumps`: a list of ints (centimetres), which may be empty.
- Returns a new list. A jump that only equals the best so far is not a record. `jumps` is not changed.

>>> records([410, 395, 432, 432, 420, 441])
[410, 432, 441]
>>> records([])
[]
"""

minutes = 7
chapter = "03-build-a-list"
hint = "The best jump so far is always the last record. Where is it in the list that you are building?"


def records(jumps: list[int]) -> list[int]:
    best = []
    for jump in jumps:
        if len(best) < 1 or jump > best[-1]:
            best.append(jump)
    return best


def cases(rng):
    yield ([],)
    yield ([410],)
    yield ([400, 400],)
    yield ([410, 395, 432, 432, 420, 441],)
    yield ([430, 380, 390, 400],)
    yield ([450, 300, 310],)
    yield ([300, 300, 310, 310],)
    yield ([420, 410, 415, 400, 405],)
    yield ([0, 0, 1],)
    for n in (6, 12, 20):
        yield (rng.integers(390, 420, n).tolist() + [400, 405],)


def wrong_longer_than_the_one_before(jumps):
    """You compare with the jump before. In [430, 380, 390] the 390 is longer than the 380, but it is not a record:
    the best so far is 430."""
    best = []
    before = -1
    for jump in jumps:
        if jump > before:
            best.append(jump)
        before = jump
    return best


def wrong_equal_counts(jumps):
    """You include a jump that equals the best so far. A record has to be longer."""
    best = []
    for jump in jumps:
        if best == [] or jump >= best[-1]:
            best.append(jump)
    return best


def wrong_first_jump_missing(jumps):
    """You compare every jump with the first, and the first is not longer than itself. So it is missing, and later
    jumps that beat only the first get in."""
    best = []
    for jump in jumps:
        if jump > jumps[0]:
            best.append(jump)
    return best


def wrong_only_the_best(jumps):
    """You return only the last record. The task asks for every jump that was a record at the time."""
    best = []
    for jump in jumps:
        if best == [] or jump > best[0]:
            best = [jump]
    return best
