"""Find the mistake: a countdown

The function should return the numbers from `start` down to 0, both included. One of them is missing. Find the mistake
and fix it.

- `start`: an int, 0 or more.
- Returns a list of ints.

>>> countdown(3)
[3, 2, 1, 0]
>>> countdown(0)
[0]
"""

kind = "fix"
minutes = 4
chapter = "04-counting"
hint = "A range stops before its second number, downwards as well. Which number comes after 0 if you count down?"

starter = '''
def countdown(start: int) -> list[int]:
    numbers = []
    for n in range(start, 0, -1):
        numbers.append(n)
    return numbers
'''


def countdown(start: int) -> list[int]:
    numbers = []
    for n in range(start, -1, -1):
        numbers.append(n)
    return numbers


def cases(rng):
    for start in (0, 1, 2, 3, 10):
        yield (start,)
    for start in rng.integers(4, 30, 3).tolist():
        yield (start,)


def wrong_zero_missing(start):
    """Your countdown ends with 1. A range stops before its second number, and that is true downwards as well."""
    numbers = []
    for n in range(start, 0, -1):
        numbers.append(n)
    return numbers


def wrong_counts_up(start):
    """Your numbers go up. A range that goes down needs its larger number first, and a negative step."""
    numbers = []
    for n in range(start + 1):
        numbers.append(n)
    return numbers


def wrong_no_step(start):
    """Your list is always empty, because your range gives no numbers. To go down, it needs its larger number first and
    a negative step."""
    numbers = []
    for n in range(start, 0):
        numbers.append(n)
    return numbers


def wrong_start_missing(start):
    """Now 0 is there, but the first number is missing. It is the stop that had to move, not the start."""
    numbers = []
    for n in range(start - 1, -1, -1):
        numbers.append(n)
    return numbers
