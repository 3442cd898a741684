"""Ways up a staircase with broken steps

"A staircase has `n` steps. You climb one, two or three at a time. Some steps are broken, and you must not stand on
them. In how many ways can you get to the top step?" There may be eighty steps, so trying all ways is out.

- `n`: an int, 0 or more. Step 0 is the floor, where you stand.
- `broken`: a list of different ints from 1 to `n`, in any order; possibly empty, and not changed.
- Returns the number of ways, an int. If the top step is broken, there's none. With `n` = 0 you're there already: one way.


>>> ways_up(4, [2])
3
>>> ways_up(3, [])
4
"""

minutes = 9
chapter = "07-dynamic-programming"
hint = "From which steps can the last move come? Let `ways[i]` be the number of ways to step i. What is it for the floor, and for a broken step? O(n) is expected: n entries with three looks each. The plain recursion is exponential and won't finish for 80 steps."


def ways_up(n: int, broken: list[int]) -> int:
    closed = set(broken)
    ways = [1]
    for step in range(1, n + 1):
        if step in closed:
            ways.append(0)
        else:
            ways.append(sum(ways[max(0, step - 3) : step]))
    return ways[n]


def cases(rng):
    yield (0, [])
    yield (1, [])
    yield (1, [1])
    yield (2, [])
    yield (2, [1])
    yield (2, [2])
    yield (3, [])
    yield (3, [1])
    yield (3, [2, 1])
    yield (4, [])
    yield (4, [2])
    yield (5, [2, 4])
    yield (6, [3, 2, 1])
    yield (7, [5])
    yield (9, [4, 8])
    yield (80, [7, 40])
    for n in (6, 12):
        yield (n, (1 + rng.permutation(n)[:2]).tolist())


def wrong_two_at_most(n, broken):
    """You climb at most two steps at a time. Three are allowed as well. `ways_up(3, [])` gives 3, not 4."""
    ways = [1]
    for step in range(1, n + 1):
        ways.append(0 if step in broken else sum(ways[max(0, step - 2) : step]))
    return ways[n]


def wrong_broken_ignored(n, broken):
    """You stand on broken steps. They can be stepped over, but not on. `ways_up(1, [1])` gives 1, not 0."""
    ways = [1]
    for step in range(1, n + 1):
        ways.append(sum(ways[max(0, step - 3) : step]))
    return ways[n]


def wrong_steps_removed(n, broken):
    """You count as if the broken steps weren't there. They still have their height: one move can't lead from step 0 to step 4. `ways_up(4, [2])` gives 4, not 3."""
    if n in broken:
        return 0
    ways = [1]
    for step in range(1, n - len(broken) + 1):
        ways.append(sum(ways[max(0, step - 3) : step]))
    return ways[n - len(broken)]


def wrong_order_forgotten(n, broken):
    """You count how many moves of each length are made, and not their order. 1 + 2 and 2 + 1 are two ways. `ways_up(3, [])` gives 3, not 4."""
    if n in broken:
        return 0
    ways = [1] + [0] * n
    for move in [1, 2, 3]:
        for step in range(move, n + 1):
            if step not in broken:
                ways[step] += ways[step - move]
    return ways[n]
