"""The last digit of a card number

A library card has a number such as `4071`, followed by one more digit that helps to catch typing mistakes. This digit
is worked out as follows: multiply every digit by its place, where the first digit has place 1. Add up the results.
The last digit of the sum is the check digit.

For `4071`: 4 * 1 + 0 * 2 + 7 * 3 + 1 * 4 = 29, so the check digit is 9.

- `number`: a text of one or more digits.
- Returns an int from 0 to 9.

>>> check_digit("4071")
9
>>> check_digit("55")
5
"""

minutes = 6
chapter = "04-counting"
hint = "You need the place and the character of each digit at the same time. The character is a text; which function turns it into a number?"


def check_digit(number: str) -> int:
    total = 0
    for place, digit in enumerate(number, 1):
        total += place * int(digit)
    return total % 10


def cases(rng):
    yield ("0",)
    yield ("7",)
    yield ("55",)
    yield ("4071",)
    yield ("4017",)
    yield ("90",)
    yield ("123456",)
    yield ("999",)
    for n in (4, 7, 12):
        yield ("".join(str(d) for d in rng.integers(0, 10, n).tolist()),)


def wrong_places_from_zero(number):
    """You multiply the first digit by 0. Here the first digit has place 1."""
    total = 0
    for place, digit in enumerate(number):
        total += place * int(digit)
    return total % 10


def wrong_without_places(number):
    """You add the digits without their places. Then 4071 and 4017 get the same check digit, and swapped digits go
    unnoticed."""
    total = 0
    for digit in number:
        total += int(digit)
    return total % 10


def wrong_whole_sum(number):
    """You return the whole sum. Only its last digit is the check digit."""
    total = 0
    for place, digit in enumerate(number, 1):
        total += place * int(digit)
    return total
