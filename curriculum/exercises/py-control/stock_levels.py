"""What is left on the shelf?

A shop sells bottles of water. Every evening somebody notes how many are left. If fewer than 10 are left in the
evening, 50 new bottles arrive in the night. Return what is noted on each evening.

- `start`: an int, 10 or more, the bottles on the first morning.
- `sold`: a list of ints from 0 to 10, the bottles sold on each day.
- Returns a new list, as long as `sold`. `sold` is not changed.

In the first example 8 bottles are left on the second evening. So there are 58 on the third morning; 8 of them are
sold, and 50 are left.

>>> stock_levels(15, [4, 3, 8])
[11, 8, 50]
>>> stock_levels(20, [])
[]
"""

minutes = 7
chapter = "03-build-a-list"
hint = "Three things happen in a round: selling, noting, and perhaps a delivery. Write them in the order in which they happen in the shop."


def stock_levels(start: int, sold: list[int]) -> list[int]:
    levels = []
    stock = start
    for bottles in sold:
        stock = stock - bottles
        levels.append(stock)
        if stock < 10:
            stock += 50
    return levels


def cases(rng):
    yield (20, [])
    yield (15, [6])
    yield (15, [4, 3, 8])
    yield (12, [2, 1])
    yield (11, [1, 3, 4])
    yield (12, [3, 9, 2])
    yield (10, [10, 10, 10])
    yield (30, [10, 10, 10, 5, 1])
    yield (18, [8, 0, 1, 0])
    for n in (5, 12):
        yield (int(rng.integers(10, 20)), rng.integers(4, 11, n).tolist())
    yield (int(rng.integers(25, 60)), rng.integers(0, 11, 6).tolist())


def wrong_delivery_noted_too_early(start, sold):
    """You note the bottles after the delivery. It comes in the night, after the evening's note."""
    levels = []
    stock = start
    for bottles in sold:
        stock = stock - bottles
        if stock < 10:
            stock += 50
        levels.append(stock)
    return levels


def wrong_delivery_forgotten(start, sold):
    """In your program no bottles are ever delivered. After an evening with fewer than 10, there are more bottles the
    next morning."""
    levels = []
    stock = start
    for bottles in sold:
        stock = stock - bottles
        levels.append(stock)
    return levels


def wrong_every_day_from_the_start(start, sold):
    """In your program every day begins with the bottles of the first morning. Each day should begin with what was
    left the evening before."""
    levels = []
    for bottles in sold:
        levels.append(start - bottles)
    return levels


def wrong_delivery_at_ten(start, sold):
    """You have bottles delivered even if exactly 10 are left. "Fewer than 10" does not include 10."""
    levels = []
    stock = start
    for bottles in sold:
        stock = stock - bottles
        levels.append(stock)
        if stock <= 10:
            stock += 50
    return levels
