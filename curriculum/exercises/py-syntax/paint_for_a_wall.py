"""Paint for a wall

A wall gets two coats of paint. One litre of paint is enough for one coat on 8 square metres. A door in the wall is not
painted; it takes up 2 square metres.

Write the function `paint_for_a_wall(width, height)`. Both are floats, in metres, and the wall is larger than the door.
It returns how many litres are needed, as a float.

>>> paint_for_a_wall(5.0, 2.0)
2.0
>>> paint_for_a_wall(4.5, 3.0)
2.875
"""

minutes = 4
chapter = "05-functions"
hint = "First the square metres that are painted once. Then twice as many. Then the litres."


def paint_for_a_wall(width: float, height: float) -> float:
    area = width * height - 2
    return area * 2 / 8


def cases(rng):
    yield (5.0, 2.0)
    yield (3.0, 2.0)
    yield (4.5, 3.0)
    yield (10.0, 2.5)
    for _ in range(5):
        yield (rng.integers(8, 40).item() / 4, rng.integers(8, 16).item() / 4)


def wrong_one_coat(width, height):
    """Your paint is enough for one coat. The wall gets two."""
    return (width * height - 2) / 8


def wrong_door_painted(width, height):
    """You paint the door too. Its 2 square metres are to be taken away."""
    return width * height * 2 / 8


def wrong_door_not_doubled(width, height):
    """You take the door away after doubling, and only once. It is left out in both coats. Take it away from the wall
    first."""
    return (width * height * 2 - 2) / 8


def wrong_litres_not_area(width, height):
    """You take 2 away from the litres. The 2 of the door are square metres: they are taken away from the area, before
    it is divided."""
    return width * height * 2 / 8 - 2
