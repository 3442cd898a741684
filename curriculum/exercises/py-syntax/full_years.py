"""Full years

A form asks for a child's age, and parents type what they like: `4`, `4.5` or `4.9`. The fee depends only on the full
years. A child of 4.9 is 4 years old.

Write the function `full_years(age)`. `age` is a text, a number with or without a decimal point, not negative. The
function returns the full years as an int.

>>> full_years("4.9")
4
>>> full_years("12")
12
"""

minutes = 3
chapter = "06-conversions"
hint = "Which of the two, `int` or `float`, can read all of these texts? Convert twice."


def full_years(age: str) -> int:
    return int(float(age))


def cases(rng):
    yield ("4",)
    yield ("4.9",)
    yield ("7",)
    yield ("0.75",)
    yield ("12",)
    yield ("9.99",)
    yield ("10.5",)
    yield ("15.2",)
    for _ in range(4):
        yield (f"{rng.integers(1, 18)}.{rng.integers(6, 10)}",)


def wrong_rounded(age):
    """You round, so a child of 4.9 is 5 on your list. The fifth birthday is still to come; cut off what comes after
    the point."""
    return round(float(age))


def wrong_int_reads_it(age):
    """`int` reads only texts of whole numbers, so `"4.9"` is a ValueError. Another conversion has to come first."""
    return int(age)


def wrong_first_digit(age):
    """You read only the first character. From 10 years on, the age has two digits."""
    return int(age[0])


def wrong_still_a_float(age):
    """You return a float with all its digits. The task asks for an int, the full years."""
    return float(age)
