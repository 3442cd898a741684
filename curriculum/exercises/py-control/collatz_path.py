"""Down to 1

A game with numbers: if the number is even, halve it; if it is odd, multiply it by 3 and add 1. Go on like this until
the number is 1. From 6 you get to 3, 10, 5, 16, 8, 4, 2 and 1. (Every number that anybody has tried ends at 1, but
nobody has been able to prove that all numbers do.) Return the whole path as a list, from the first number to the 1.

- `n`: an int, 1 or more.
- Returns a list of ints. From 1 there is nowhere to go, so the list holds only the 1.

>>> collatz_path(6)
[6, 3, 10, 5, 16, 8, 4, 2, 1]
>>> collatz_path(1)
[1]
"""

minutes = 6
chapter = "06-until"


def collatz_path(n: int) -> list[int]:
    path = [n]
    while n != 1:
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
        path.append(n)
    return path


def cases(rng):
    for n in (1, 2, 3, 4, 6, 7, 27):
        yield (n,)
    for n in rng.integers(5, 300, 4).tolist():
        yield (n,)


def wrong_two_steps_in_a_round(n):
    """Your two conditions are separate `if`s. A number that becomes odd after halving is changed again in the same
    round, so numbers are missing from the path."""
    path = [n]
    while n > 1:
        if n % 2 == 0:
            n = n // 2
        if n % 2 == 1 and n > 1:
            n = 3 * n + 1
        path.append(n)
    return path


def wrong_halves_are_floats(n):
    """Your list contains floats such as 3.0. `/` always gives a float; which division keeps whole numbers whole?"""
    path = [n]
    while n != 1:
        if n % 2 == 0:
            n = n / 2
        else:
            n = 3 * n + 1
        path.append(n)
    return path


def wrong_one_missing(n):
    """The 1 at the end is missing. You append the number before you change it, and after the last change the loop
    ends."""
    path = []
    while n != 1:
        path.append(n)
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
    return path


def wrong_first_number_missing(n):
    """Your list begins with the second number. The path starts at the number that was given."""
    path = []
    while n != 1:
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
        path.append(n)
    return path
