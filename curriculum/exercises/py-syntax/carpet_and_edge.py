"""A carpet and its edge

A rectangular room gets a carpet, and an edging strip along all four walls. You buy the carpet by its area, length
times width. The strip is as long as the distance once around the room.

The names `length` and `width` are given, in metres. Two values are missing in the program, marked by three dots.
Replace each `...` with a calculation, and leave the rest as it is. With the values in your file, the program prints:

```
carpet: 20
strip: 18
```
"""

minutes = 4
chapter = "01-first-program"
kind = "complete"
starter = '''length = 5
width = 4
area = ...
around = ...
print("carpet:", area)
print("strip:", around)
'''


def program(length, width):
    area = length * width
    around = 2 * (length + width)
    print("carpet:", area)
    print("strip:", around)


def cases(rng):
    yield (5, 4)
    yield (3, 2)
    yield (6, 6)
    yield (7.5, 3)
    for _ in range(4):
        yield (rng.integers(8, 40).item() / 4, rng.integers(8, 30).item() / 2)


def wrong_two_walls(length, width):
    """Your strip is as long as two walls. A room has four: two are as long as the length, and two as long as the
    width."""
    print("carpet:", length * width)
    print("strip:", length + width)


def wrong_one_side_doubled(length, width):
    """You double only the length. `*` comes before `+`, so without parentheses only one of the two numbers is
    doubled."""
    print("carpet:", length * width)
    print("strip:", 2 * length + width)


def wrong_area_twice(length, width):
    """You use twice the area for the strip. The distance around the room is the sum of four walls, not a product."""
    print("carpet:", length * width)
    print("strip:", 2 * length * width)
