"""Cable for the desks

A cable goes from desk to desk, each time in a straight line. Before anybody goes to the shop, they want to know how
many rolls of cable to buy. Desks are given by their positions in metres. The cable for two neighbouring desks in the list
is as long as the straight distance between them and one metre more, for the ends. Cable can be joined, so only the total
length counts.

- `desks`: a list of positions such as `[3, 0]` (to the side, ahead); ints, perhaps negative. It may be empty.
- `roll`: the metres of cable on one roll, an int of 1 or more.
- Returns the number of rolls, an int. With no desk or one desk, nothing has to be connected: 0.

>>> cable_rolls([[0, 0], [3, 4]], 5)
2
>>> cable_rolls([[0, 0], [3, 4]], 6)
1
"""

import math

minutes = 6
chapter = "01-one-file-for-all"
hint = "For the distance you need how far it is to the side and how far ahead. Round once, at the very end."


def cable_rolls(desks: list[list[int]], roll: int) -> int:
    metres = 0
    for i in range(1, len(desks)):
        side = desks[i][0] - desks[i - 1][0]
        ahead = desks[i][1] - desks[i - 1][1]
        metres += math.hypot(side, ahead) + 1
    return math.ceil(metres / roll)


def cases(rng):
    yield ([], 5)
    yield ([[2, 7]], 5)
    yield ([[0, 0], [0, 4]], 5)
    yield ([[0, 0], [3, 4]], 5)
    yield ([[0, 0], [3, 4]], 6)
    yield ([[0, 0], [3, 4]], 4)
    yield ([[1, 1], [4, 5], [1, 1]], 6)
    yield ([[1, 1], [4, 5], [1, 1]], 12)
    yield ([[-2, -2], [3, 10]], 7)
    yield ([[-2, -2], [3, 10]], 9)
    yield ([[0, 0], [1, 1], [2, 2]], 4)
    yield ([[0, 0], [1, 1], [2, 2]], 5)
    yield ([[2, 3], [2, 3]], 1)
    yield ([[0, 0], [0, 3], [0, 6], [0, 9]], 3)
    yield ([[0, 0], [6, 8], [12, 0]], 10)
    for n in (3, 5, 8):
        yield (rng.integers(-9, 20, (n, 2)).tolist(), int(rng.integers(2, 9)))


def wrong_always_one_more(desks, roll):
    """You drop the fraction and add 1. If the cable fits exactly, that is one roll too many: 6 metres fit on a roll of 6."""
    metres = 0
    for i in range(1, len(desks)):
        metres += math.hypot(desks[i][0] - desks[i - 1][0], desks[i][1] - desks[i - 1][1]) + 1
    return int(metres / roll) + 1


def wrong_round_the_corner(desks, roll):
    """You add the way to the side and the way ahead. The cable goes straight, and the straight way is shorter."""
    metres = 0
    for i in range(1, len(desks)):
        metres += abs(desks[i][0] - desks[i - 1][0]) + abs(desks[i][1] - desks[i - 1][1]) + 1
    return math.ceil(metres / roll)


def wrong_rolls_for_each_piece(desks, roll):
    """You round up for each pair of desks. What is left on a roll can be used for the next piece, so only the total counts."""
    rolls = 0
    for i in range(1, len(desks)):
        metres = math.hypot(desks[i][0] - desks[i - 1][0], desks[i][1] - desks[i - 1][1]) + 1
        rolls += math.ceil(metres / roll)
    return rolls


def wrong_ends_forgotten(desks, roll):
    """You leave out the metre for the ends of each piece."""
    metres = 0
    for i in range(1, len(desks)):
        metres += math.hypot(desks[i][0] - desks[i - 1][0], desks[i][1] - desks[i - 1][1])
    return math.ceil(metres / roll)
