"""Find the mistake: a member is turned away

A club keeps the numbers of its members in a sorted list. At the door a program looks a number up with a binary search. It has turned away people
who are members. Find the mistake and fix it; the search should remain a binary search.

- `members`: a list of ints in ascending order, without repetitions, possibly empty. `number`: an int.
- Returns a tuple: a bool, whether the number is in the list, and the number of places that were looked at. The search ends as soon as
  the number is found. If two places are in the middle, the right one is looked at.

>>> look_up([3, 8, 12, 20], 8)
(True, 2)
>>> look_up([3, 8, 12, 20], 9)
(False, 2)
"""

kind = "fix"
minutes = 6
chapter = "04-in-order"
hint = "Which position is the first that is *not* in the part from low to high? Follow the search for 8 in [3, 8, 12, 20] with a table."

starter = '''
def look_up(members: list[int], number: int) -> tuple[bool, int]:
    low = 0
    high = len(members)
    looked = 0
    while low < high:
        middle = (low + high) // 2
        looked += 1
        if members[middle] == number:
            return True, looked
        if members[middle] < number:
            low = middle + 1
        else:
            high = middle - 1
    return False, looked
'''


def look_up(members: list[int], number: int) -> tuple[bool, int]:
    low = 0
    high = len(members)
    looked = 0
    while low < high:
        middle = (low + high) // 2
        looked += 1
        if members[middle] == number:
            return True, looked
        if members[middle] < number:
            low = middle + 1
        else:
            high = middle
    return False, looked


def cases(rng):
    yield ([], 5)
    yield ([5], 5)
    yield ([5], 4)
    yield ([5], 6)
    yield ([3, 8], 3)
    yield ([3, 8], 8)
    yield ([3, 8, 12], 8)
    yield ([3, 8, 12, 20], 3)
    yield ([3, 8, 12, 20], 8)
    yield ([3, 8, 12, 20], 9)
    yield ([3, 8, 12, 20], 20)
    yield ([3, 8, 12, 20, 31, 41, 56, 60], 12)
    for n in (9, 20, 100):
        row = sorted(set(rng.integers(0, 500, n).tolist()))
        for i in (0, 1, len(row) // 3, len(row) - 1):
            yield (row, row[i])
        yield (row, int(rng.integers(0, 500)))


def wrong_one_after_the_other(members, number):
    """You go through the list from its beginning. That finds every member, but it looks at too many places. Halve what is left."""
    for looked, member in enumerate(members, 1):
        if member == number:
            return True, looked
    return False, len(members)


def wrong_last_place_left_out(members, number):
    """The last place of the part that is left is never looked at: you give up when one place is left. While low < high, there is something to
    look at."""
    low, high, looked = 0, len(members), 0
    while low < high - 1:
        middle = (low + high) // 2
        looked += 1
        if members[middle] == number:
            return True, looked
        if members[middle] < number:
            low = middle + 1
        else:
            high = middle
    return False, looked


def wrong_high_is_the_last(members, number):
    """Of two places in the middle you look at the left one. The right one is to be looked at. If your `high` is the last position of the part,
    the search works too, but with another middle."""
    low, high, looked = 0, len(members) - 1, 0
    while low <= high:
        middle = (low + high) // 2
        looked += 1
        if members[middle] == number:
            return True, looked
        if members[middle] < number:
            low = middle + 1
        else:
            high = middle - 1
    return False, looked
