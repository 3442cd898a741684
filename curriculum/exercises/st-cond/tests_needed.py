"""How many tests?

A laboratory repeats a test on fresh samples until it's sure enough. Given that the patient is ill, each test is
positive with the probability `sens`, whatever the others said; given that the patient is healthy, each is positive
with the probability `false`. All tests so far were positive. Return how many positive tests it takes until the
probability of the illness is at least `wanted`.

- `prior`: how probable the illness is before the first test. `sens`, `false`, `wanted`: all four lie strictly between
  0 and 1, and `false` is smaller than `sens`.
- Returns an int. It's 0 if the prior is enough already.

>>> tests_needed(0.01, 0.9, 0.1, 0.8)
3
"""

minutes = 7
chapter = "03-more-than-one-clue"
hint = "By which factor does each positive test multiply the odds? Repeat it as long as the probability is too low. Which loop is made for that?"


def tests_needed(prior: float, sens: float, false: float, wanted: float) -> int:
    odds = prior / (1 - prior)
    tests = 0
    while odds / (1 + odds) < wanted:
        odds *= sens / false
        tests += 1
    return tests


def cases(rng):
    yield (0.5, 0.9, 0.1, 0.4)
    yield (0.5, 0.9, 0.1, 0.5)
    yield (0.5, 0.5, 0.25, 0.6)
    yield (0.01, 0.9, 0.1, 0.8)
    yield (0.1, 0.6, 0.4, 0.9)
    yield (0.001, 0.8, 0.3, 0.95)
    yield (0.3, 0.7, 0.5, 0.99)
    for _ in range(4):
        a, b, c, d = [round(float(x), 3) for x in rng.uniform([0.001, 0.6, 0.3, 0.7], [0.1, 0.9, 0.5, 0.99])]
        yield (a, b, c, d)


def wrong_prior_each_time(prior, sens, false, wanted):
    """You subtract from 1 the chance that all tests are wrong. That leaves out how rare the illness is; begin with the prior."""
    tests, wrong = 0, 1.0
    while 1 - wrong < wanted:
        wrong *= false
        tests += 1
    return tests


def wrong_compares_odds(prior, sens, false, wanted):
    """You compare the odds with a probability. Odds of 0.8 to 1 are a probability of 0.44 only."""
    odds, tests = prior / (1 - prior), 0
    while odds < wanted:
        odds *= sens / false
        tests += 1
    return tests


def wrong_one_too_many(prior, sens, false, wanted):
    """Your number is one too high: you also count a test that isn't needed any more."""
    odds, tests = prior / (1 - prior), 1
    while odds / (1 + odds) < wanted:
        odds *= sens / false
        tests += 1
    return tests
