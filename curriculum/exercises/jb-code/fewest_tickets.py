"""The fewest tickets for a number of zones

"A machine sells tickets for certain numbers of zones, as many of each as you like. You need tickets for exactly
`zones` zones in all, since refunds are impossible. How few tickets are enough?" Somebody suggests always taking the
largest ticket that fits. What do you say to that?

- `sizes`: a list of different ints, 1 or more each, in any order; possibly empty, and not changed.
- `zones`: an int, 0 or more.
- Returns the smallest number of tickets, an int; 0 for 0 zones; -1 if the number can't be reached exactly.


>>> fewest_tickets([5, 1, 4], 8)
2
>>> fewest_tickets([4], 6)
-1
"""

minutes = 9
chapter = "07-dynamic-programming"
hint = "Think of the last ticket, and let `fewest[z]` be the smallest number for z zones. How do you mark a number that can't be reached? With Z zones and k sizes, O(Z · k) is expected: k looks for each entry."
equivalent = {
    "Compare_Eq_LtE @ 8:if best == -1 or count < best: -> if best <= -1 or count < best:": "nothing is below -1",
    "Compare_Lt_LtE @ 8:if best == -1 or count < best: -> if best == -1 or count <= best:": "an equal number changes nothing",
    "NumberReplacer @ 3:for total in range(1, zones + 1): -> for total in range(1, zones + 2):": "one entry more than is read",
}


def fewest_tickets(sizes: list[int], zones: int) -> int:
    fewest = [0]
    for total in range(1, zones + 1):
        best = -1
        for size in sizes:
            if size <= total and fewest[total - size] >= 0:
                count = fewest[total - size] + 1
                if best == -1 or count < best:
                    best = count
        fewest.append(best)
    return fewest[zones]


def cases(rng):
    yield ([], 0)
    yield ([], 1)
    yield ([1], 0)
    yield ([1], 1)
    yield ([2], 1)
    yield ([1, 3], 3)
    yield ([1, 3, 4], 6)
    yield ([5, 1, 4], 8)
    yield ([4], 6)
    yield ([3, 2], 4)
    yield ([5, 3], 9)
    yield ([7, 5, 1], 10)
    yield ([6, 10, 15], 29)
    yield ([6, 10, 15], 30)
    yield ([9, 6, 1], 12)
    yield ([4, 9], 12)
    yield ([2, 4], 7)
    yield ([1, 8, 11], 24)
    for n in (3, 4):
        sizes = (2 + rng.permutation(9)[:n]).tolist()
        yield (sizes, int(rng.integers(12, 40)))
    yield ([7, 1, 9], 120)


def wrong_largest_first(sizes, zones):
    """You always take the largest ticket that fits. `fewest_tickets([1, 3, 4], 6)` gives 3, not 2; two of 3 are better than 4, 1 and 1."""
    count = 0
    for size in sorted(sizes, reverse=True):
        count += zones // size
        zones %= size
    return count if zones == 0 else -1


def wrong_each_once(sizes, zones):
    """You use each size at most once. There are as many of each as you like. `fewest_tickets([1], 2)` gives -1, not 2."""
    fewest = [0] + [-1] * zones
    for size in sizes:
        for total in range(zones, size - 1, -1):
            if fewest[total - size] >= 0:
                count = fewest[total - size] + 1
                if fewest[total] == -1 or count < fewest[total]:
                    fewest[total] = count
    return fewest[zones]


def wrong_minus_one_counted(sizes, zones):
    """You mark what can't be reached with -1, and then go on counting from that mark. `fewest_tickets([2], 3)` gives 0, not -1."""
    fewest = [0]
    for total in range(1, zones + 1):
        counts = [fewest[total - size] + 1 for size in sizes if size <= total]
        fewest.append(min(counts) if counts else -1)
    return fewest[zones]


def wrong_more_is_fine(sizes, zones):
    """You accept tickets for more zones than are needed. The task says exactly. `fewest_tickets([2], 1)` gives 1, not -1."""
    if not sizes:
        return 0 if zones == 0 else -1
    fewest = [0]
    for total in range(1, zones + 1):
        fewest.append(1 + min(fewest[max(0, total - size)] for size in sizes))
    return fewest[zones]
