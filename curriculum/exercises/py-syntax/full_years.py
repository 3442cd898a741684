"""Full years

A form asks for a child's age, and parents type what they like: `4`, `4.5` or `4.9`. The fee depends on the full years
only. A child of 4.9 is 4 years old.

Write the function `full_years(age)`. `age` is a text, a number with or without a point, not negative. The function
returns the full years as an int.

>>> full_years("4.9")
4
>>> full_years("12")
12
"""

minutes = 3
chapter = "06-conversions"
hint = "Which of the two, `int` or `float`, can read every one of these texts? Convert twice."


def full_years(age: str) -> int:
    return int(float(age))


def cases(rng):
    yield ("4",)
    yield ("4.9",)
    yield ("0.75",)
    yield ("12",)
    yield ("9.99",)
    yield ("10.5",)
    yield ("15.2",)
    for _ in range(4):
        yield (f"{rng.integers(1, 18)}.{rng.integers(6, 10)}",)


def wrong_rounded(age):
    """You round, and a child of 4.9 is 5 in your list. It has its birthday still to come; what stands after the point is
    to be cut off."""
    return round(float(age))


def wrong_int_reads_it(age):
    """`int` reads texts of whole numbers only, so `"4.9"` is a ValueError. Another conversion has to come first."""
    return int(age)


def wrong_first_digit(age):
    """You read the first character. From 10 years on the age has two digits."""
    return int(age[0])


def wrong_still_a_float(age):
    """You return a float with all its digits. Asked is an int, the full years."""
    return float(age)
