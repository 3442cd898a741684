"""Postage for a pile of letters

A letter of up to 50 grams costs 1 euro, one of more than 50 and up to 500 grams costs 3, and a heavier one costs 8.
Return the postage for the whole pile.

- `grams`: a list of ints, the weight of each letter, 1 or more.
- Returns an int, 0 for an empty pile.

>>> total_postage([20, 300])
4
>>> total_postage([50, 51, 501])
12
"""

minutes = 6
chapter = "02-one-of-several"
hint = "Each letter belongs to exactly one of three groups. Which words make sure that only one of the three branches runs?"


def total_postage(grams: list[int]) -> int:
    total = 0
    for weight in grams:
        if weight <= 50:
            total += 1
        elif weight <= 500:
            total += 3
        else:
            total += 8
    return total


def cases(rng):
    yield ([],)
    yield ([20],)
    yield ([50],)
    yield ([51],)
    yield ([500],)
    yield ([501],)
    yield ([20, 300],)
    yield ([50, 500, 50],)
    yield ([900, 10, 60],)
    for n in (3, 6, 12):
        yield (rng.integers(1, 800, n).tolist() + [50, 500],)


def wrong_limit_costs_more(grams):
    """In your function a letter of exactly 50 or exactly 500 grams costs more. "Up to 50" includes 50."""
    total = 0
    for weight in grams:
        if weight < 50:
            total += 1
        elif weight < 500:
            total += 3
        else:
            total += 8
    return total


def wrong_pays_several_times(grams):
    """For a letter of 20 grams you charge 1 and then 3 as well: it is up to 50, and it is up to 500. Only one of the
    branches should run."""
    total = 0
    for weight in grams:
        if weight <= 50:
            total += 1
        if weight <= 500:
            total += 3
        else:
            total += 8
    return total


def wrong_weight_of_the_pile(grams):
    """You weigh the whole pile and charge for it like one letter. Each letter is charged by its own weight."""
    weight = 0
    for w in grams:
        weight += w
    if weight == 0:
        return 0
    elif weight <= 50:
        return 1
    elif weight <= 500:
        return 3
    else:
        return 8


def wrong_first_letter_only(grams):
    """Your function returns in the first round of the loop, so only the first letter is charged."""
    total = 0
    for weight in grams:
        if weight <= 50:
            total += 1
        elif weight <= 500:
            total += 3
        else:
            total += 8
        return total
    return total
