'''A cube of wood

All the edges of a cube have the same length. Its volume is the edge to the power of 3. Its surface consists of 6
squares, and the area of each is the edge to the power of 2.

The name `edge` is given, in centimetres. Print two lines. With the value in your file, the program prints:

```
volume: 27
surface: 54
```
'''

minutes = 3
chapter = "02-names-and-numbers"
kind = "script"


def program(edge):
    print("volume:", edge ** 3)
    print("surface:", 6 * edge ** 2)


def cases(rng):
    yield (3,)
    yield (1,)
    yield (2,)
    yield (5,)
    yield (10,)
    yield (0.5,)
    for _ in range(3):
        yield (rng.integers(11, 40).item(),)


def wrong_times(edge):
    """You multiply the edge by 3 and by 2. "To the power of 3" means the edge times the edge times the edge."""
    print("volume:", edge * 3)
    print("surface:", 6 * edge * 2)


def wrong_six_squared(edge):
    """Your parentheses make Python multiply by 6 first and square the result, so the 6 is squared as well. There are
    6 squares, but only the edge is squared."""
    print("volume:", edge ** 3)
    print("surface:", (6 * edge) ** 2)


def wrong_one_square(edge):
    """Your surface is only one square. A cube has six of them."""
    print("volume:", edge ** 3)
    print("surface:", edge ** 2)


def wrong_hat(edge):
    """You write the power with `^`, as some calculators do. To Python that sign means something else; the power is
    written `**`."""
    print("volume:", edge ^ 3)
    print("surface:", 6 * edge ^ 2)
