"""Guess by halves

Ada thinks of a number from 1 to `largest`. Bo guesses, and after each guess Ada says "higher", "lower" or "right". Bo always guesses the number in
the middle of those that are still possible: the smallest plus the largest of them, divided by 2 and rounded down. Return his guesses, the
right one at the end.

- `secret`, `largest`: ints, with 1 <= `secret` <= `largest`.
- Returns a list of ints.

>>> guesses(5, 10)
[5]
>>> guesses(9, 10)
[5, 8, 9]
"""

minutes = 8
chapter = "06-until"
hint = "Two names hold the smallest and the largest number that are still possible. After \"higher\", which of them changes, and is the guess itself still possible?"

equivalent = {
    "Compare_Lt_LtE @ 10:if guess < secret: -> if guess <= secret:": "equal numbers have been returned before",
}


def guesses(secret: int, largest: int) -> list[int]:
    low = 1
    high = largest
    made = []
    while True:
        guess = (low + high) // 2
        made.append(guess)
        if guess == secret:
            return made
        if guess < secret:
            low = guess + 1
        else:
            high = guess - 1


def cases(rng):
    yield (1, 1)
    yield (1, 2)
    yield (2, 2)
    yield (1, 3)
    yield (3, 3)
    yield (5, 10)
    yield (9, 10)
    yield (1, 10)
    yield (10, 10)
    yield (4, 7)
    yield (100, 100)
    yield (37, 100)
    for largest in (50, 1000):
        for secret in rng.integers(1, largest, 3).tolist():
            yield (secret, largest)


def wrong_one_by_one(secret, largest):
    """You count up from 1. Bo guesses the number in the middle, which rules out half of the others each time."""
    return list(range(1, secret + 1))


def wrong_rounded_up(secret, largest):
    """You round the middle up. Where it lies between two numbers, Bo takes the smaller one."""
    low, high, made = 1, largest, []
    while True:
        guess = (low + high + 1) // 2
        made.append(guess)
        if guess == secret:
            return made
        if guess < secret:
            low = guess + 1
        else:
            high = guess - 1


def wrong_right_one_missing(secret, largest):
    """The right number is missing at the end. It is a guess as well."""
    low, high, made = 1, largest, []
    while True:
        guess = (low + high) // 2
        if guess == secret:
            return made
        made.append(guess)
        if guess < secret:
            low = guess + 1
        else:
            high = guess - 1


def wrong_guess_still_possible(secret, largest):
    """You keep a guess that was wrong among the possible numbers, so some of your later guesses are wrong. After "higher", the smallest possible
    number is one more than the guess."""
    low, high, made = 1, largest, []
    while len(made) < 60:
        guess = (low + high) // 2
        made.append(guess)
        if guess == secret:
            return made
        if guess < secret:
            low = max(guess, low + 1)
        else:
            high = min(guess, high - 1)
    return made
