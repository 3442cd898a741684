"""How many draws?

An edge case is drawn with the same chance in every round of a test. How many rounds are needed to meet it at least once, with the
wanted probability?

- `chance`: above 0 and at most 1. `sure`: from 0 to below 1.
- Return the smallest whole number of rounds, 0 included, after which the probability of having met it is at least `sure`.

>>> draws_needed(0.5, 0.9)
4
>>> draws_needed(0.04, 0.999)
170
"""

minutes = 5
chapter = "02-the-edges"
hint = "What is the probability that n rounds miss it? Count n up until that is small enough."


def draws_needed(chance: float, sure: float) -> int:
    rounds = 0
    missed = 1.0
    while 1 - missed < sure:
        rounds += 1
        missed *= 1 - chance
    return rounds


def cases(rng):
    yield 0.5, 0.9
    yield 0.5, 0.0
    yield 0.5, 0.5
    yield 0.5, 0.75
    yield 1.0, 0.99
    yield 0.25, 0.2
    yield 0.04, 0.999
    yield 0.2, 0.95
    for _ in range(5):
        yield float(rng.uniform(0.02, 0.4)), float(rng.uniform(0.6, 0.99))


def wrong_chances_added(chance, sure):
    """You add the chances up: two draws with 0.5 would be certain. They aren't; both can miss, with 0.5 times 0.5."""
    rounds = 0
    while rounds * chance < sure:
        rounds += 1
    return rounds


def wrong_one_too_many(chance, sure):
    """You go on while the probability is *at most* the wanted one, so you need one more round where it is reached exactly, and one round for a wanted 0."""
    rounds = 0
    missed = 1.0
    while 1 - missed <= sure:
        rounds += 1
        missed *= 1 - chance
    return rounds


def wrong_missed_below_sure(chance, sure):
    """You stop as soon as the chance of *missing* is at most `sure`. Missing it may happen with 1 - sure at most: for 0.9 with 0.1."""
    rounds = 0
    missed = 1.0
    while missed > sure:
        rounds += 1
        missed *= 1 - chance
    return rounds
