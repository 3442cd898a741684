"""The cheapest walk across a field

"A robot crosses a field from the upper left square to the lower right one. It only moves right or down. Each square
costs energy, the first and the last one as well. What's the cheapest walk?"

- `field`: a list of lists of ints, 0 or more each; at least one row and one column, all rows of equal length. It isn't changed.
- Returns the smallest total cost, an int.


>>> cheapest_walk([[1, 9, 1], [1, 2, 1], [5, 9, 1]])
6
>>> cheapest_walk([[4]])
4
"""

minutes = 9
chapter = "07-dynamic-programming"
hint = "Let an entry be the cheapest cost to get to that square. From which two squares can you come, and from which in the first row and column? O(R · C) for R rows and C columns; the number of walks is exponential, so don't try them all."
equivalent = {
    "NumberReplacer @ 3:total = 0 -> total = 1": "it is set in the first round",
    "NumberReplacer @ 3:total = 0 -> total = -1": "it is set in the first round",
}


def cheapest_walk(field: list[list[int]]) -> int:
    best = {}
    total = 0
    for r, line in enumerate(field):
        for c, cost in enumerate(line):
            ways = [best[before] for before in [(r - 1, c), (r, c - 1)] if before in best]
            total = cost + (min(ways) if ways else 0)
            here = (r, c)
            best[here] = total
    return total


def cases(rng):
    yield ([[4]],)
    yield ([[1, 2]],)
    yield ([[1], [2]],)
    yield ([[1, 2], [3, 4]],)
    yield ([[1, 3], [2, 4]],)
    yield ([[0, 5, 1], [2, 1, 9]],)
    yield ([[1, 9, 1], [1, 2, 1], [5, 9, 1]],)
    yield ([[1, 1, 9], [2, 9, 9], [2, 1, 1]],)
    yield ([[1, 2, 9, 9], [3, 9, 9, 9], [1, 1, 1, 1]],)
    yield ([[0, 2, 0], [1, 9, 0]],)
    yield ([[3, 1], [1, 9], [9, 2]],)
    yield ([[5, 5, 5, 5]],)
    yield ([[2], [2], [7]],)
    yield ([[1, 8, 1, 1, 1], [1, 8, 1, 8, 1], [1, 1, 1, 8, 1]],)
    yield ([[1, 5, 5], [9, 9, 1], [9, 9, 1]],)
    for r, c in ((3, 4), (5, 3)):
        yield (rng.integers(0, 15, (r, c)).tolist(),)
    yield (rng.integers(0, 15, (20, 20)).tolist(),)


def wrong_cheaper_neighbour(field):
    """You always go to the cheaper of the two next squares. Behind it, the way may be expensive. `cheapest_walk([[0, 2, 0], [1, 9, 0]])` gives 10, not 2."""
    r = c = 0
    total = field[0][0]
    while (r, c) != (len(field) - 1, len(field[0]) - 1):
        moves = []
        if r + 1 < len(field):
            moves.append((field[r + 1][c], r + 1, c))
        if c + 1 < len(field[0]):
            moves.append((field[r][c + 1], r, c + 1))
        cost, r, c = min(moves)
        total += cost
    return total


def wrong_start_is_free(field):
    """You don't count the first square. It costs energy as well. `cheapest_walk([[4]])` gives 0, not 4."""
    best = {}
    for r, line in enumerate(field):
        for c, cost in enumerate(line):
            before = [best[p] for p in [(r - 1, c), (r, c - 1)] if p in best]
            best[(r, c)] = cost + min(before) if before else 0
    return best[(len(field) - 1, len(field[0]) - 1)]


def wrong_outside_is_free(field):
    """You take 0 for squares outside the field, so a walk can enter the first row or column anywhere for nothing. `cheapest_walk([[1, 2]])` gives 2, not 3."""
    best = {}
    for r, line in enumerate(field):
        for c, cost in enumerate(line):
            best[(r, c)] = cost + min(best.get((r - 1, c), 0), best.get((r, c - 1), 0))
    return best[(len(field) - 1, len(field[0]) - 1)]


def wrong_dearest(field):
    """You keep the dearer of the two ways. `cheapest_walk([[1, 2], [3, 4]])` gives 8, not 7."""
    best = {}
    for r, line in enumerate(field):
        for c, cost in enumerate(line):
            before = [best[p] for p in [(r - 1, c), (r, c - 1)] if p in best]
            best[(r, c)] = cost + (max(before) if before else 0)
    return best[(len(field) - 1, len(field[0]) - 1)]
