"""The sum of the digits

To check a typed number, some machines add up its digits: 47 gives 4 + 7, which is 11.

Write the function `sum_of_two_digits(number)`. `number` is an int from 10 to 99. The function returns the sum of its
two digits, an int.

>>> sum_of_two_digits(47)
11
>>> sum_of_two_digits(80)
8
"""

minutes = 4
chapter = "06-conversions"
hint = "There are two ways: turn the number into a text and take its characters, or take it apart with `//` and `%`."


def sum_of_two_digits(number: int) -> int:
    digits = str(number)
    return int(digits[0]) + int(digits[1])


def cases(rng):
    yield (10,)
    yield (47,)
    yield (80,)
    yield (99,)
    yield (18,)
    for _ in range(4):
        yield (rng.integers(11, 100).item(),)


def wrong_joined(number):
    """You join the two digits instead of adding them, since characters are texts. Turn each of them into an int
    first."""
    digits = str(number)
    return digits[0] + digits[1]


def wrong_last_digit(number):
    """You return only the last digit. You have to add the first one."""
    return number % 10


def wrong_number_of_digits(number):
    """You count the digits. The task asks for their sum."""
    return len(str(number))


def wrong_read_again(number):
    """You join the digits and read the result as a number, so you are back at the number you started with. Turn each
    digit into an int before you add."""
    digits = str(number)
    return int(digits[0] + digits[1])
