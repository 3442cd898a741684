"""Paint for a wall

A wall gets two coats of paint. One litre of paint is enough for one coat on 8 square metres. There is a door in the
wall, which is not painted; it takes up 2 square metres.

Write the function `paint_for_a_wall(width, height)`. Both are floats, in metres, and the wall is larger than the door.
It returns how many litres are needed, as a float.

>>> paint_for_a_wall(5.0, 2.0)
2.0
>>> paint_for_a_wall(4.5, 3.0)
2.875
"""

minutes = 4
chapter = "05-functions"
hint = "First find the number of square metres in one coat. Then double it. Then work out the litres."


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
    """You have only enough paint for one coat. The wall gets two."""
    return (width * height - 2) / 8


def wrong_door_painted(width, height):
    """You paint the door too. Subtract its 2 square metres."""
    return width * height * 2 / 8


def wrong_door_not_doubled(width, height):
    """You subtract the door only once, after doubling. It is left out of both coats, so subtract it from the wall
    first."""
    return (width * height * 2 - 2) / 8


def wrong_litres_not_area(width, height):
    """You subtract 2 from the litres. The 2 for the door are square metres: subtract them from the area, before you
    divide."""
    return width * height * 2 / 8 - 2
