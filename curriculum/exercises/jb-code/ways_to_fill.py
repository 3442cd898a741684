"""All ways to fill the trailer

"Crates come in certain lengths, as many of each as you like. Give me all ways to fill a trailer exactly. The order in
which crates stand doesn't matter: 2, 3 and 3, 2 are the same way." What's the growth? There can be very many ways, so
trailers are short here.

- `lengths`: a list of different ints, 1 or more each, in any order; possibly empty, and not changed.
- `trailer`: an int, 1 or more.
- Returns a list of lists. Each is in ascending order, and so is the list of all of them, as Python compares lists.


>>> ways_to_fill([3, 2], 6)
[[2, 2, 2], [3, 3]]
>>> ways_to_fill([4], 6)
[]
"""

minutes = 11
chapter = "05-trees-and-recursion"
hint = "Choose a crate, go on, take it back. From which length on may the next crate be chosen, so that no way appears in two orders? The time grows with the number of ways, which is exponential in the worst case: expected, since all of them are to be returned."


def ways_to_fill(lengths: list[int], trailer: int) -> list[list[int]]:
    ordered = sorted(lengths)
    found = []
    taken = []

    def go_on(start, left):
        if left == 0:
            found.append(taken.copy())
        for place in range(start, len(ordered)):
            if ordered[place] <= left:
                taken.append(ordered[place])
                go_on(place, left - ordered[place])
                taken.pop()

    go_on(0, trailer)
    return found


def cases(rng):
    yield ([], 1)
    yield ([1], 1)
    yield ([1], 2)
    yield ([2], 1)
    yield ([2, 1], 2)
    yield ([1, 2], 3)
    yield ([3, 2], 6)
    yield ([4], 6)
    yield ([2, 3, 5], 8)
    yield ([5, 3, 2], 10)
    yield ([7, 4, 1], 9)
    yield ([6, 4, 9], 18)
    yield ([3, 4, 5], 12)
    for n in (3, 4):
        yield ((2 + rng.permutation(7)[:n]).tolist(), int(rng.integers(9, 15)))


def wrong_each_once(lengths, trailer):
    """You take each length at most once. There are as many crates of it as you like. `ways_to_fill([1], 2)` gives [], not [[1, 1]]."""
    ordered = sorted(lengths)
    found = []

    def go_on(start, left, taken):
        if left == 0:
            found.append(taken)
        for place in range(start, len(ordered)):
            if ordered[place] <= left:
                go_on(place + 1, left - ordered[place], [*taken, ordered[place]])

    go_on(0, trailer, [])
    return found


def wrong_all_orders(lengths, trailer):
    """You let the next crate have any length, so one way appears in several orders. `ways_to_fill([1, 2], 3)` gives [[1, 1, 1], [1, 2], [2, 1]], not [[1, 1, 1], [1, 2]]."""
    ordered = sorted(lengths)
    found = []

    def go_on(left, taken):
        if left == 0:
            found.append(taken)
        for length in ordered:
            if length <= left:
                go_on(left - length, [*taken, length])

    go_on(trailer, [])
    return found


def wrong_no_copy(lengths, trailer):
    """You append the list that you go on changing. At the end it's empty, and all entries are that one list. `ways_to_fill([1], 1)` gives [[]], not [[1]]."""
    ordered = sorted(lengths)
    found = []
    taken = []

    def go_on(start, left):
        if left == 0:
            found.append(taken)
        for place in range(start, len(ordered)):
            if ordered[place] <= left:
                taken.append(ordered[place])
                go_on(place, left - ordered[place])
                taken.pop()

    go_on(0, trailer)
    return found


def wrong_longest_first(lengths, trailer):
    """You always take the longest crate that fits, and find one way at most. `ways_to_fill([2, 1], 2)` gives [[2]], not [[1, 1], [2]]."""
    taken = []
    left = trailer
    for length in sorted(lengths, reverse=True):
        while length <= left:
            taken.append(length)
            left -= length
    return [sorted(taken)] if left == 0 else []
