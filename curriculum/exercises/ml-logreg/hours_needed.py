"""Enough hours of practice

A driving school has a logistic regression with one column: from the hours of practice it gives the probability of passing the test. A pupil
wants to know how many hours are needed to pass with the probability `goal`. Find the value of the column at which the model gives
exactly `goal`.

- `b`: the intercept; `w`: the weight of the hours, above 0.
- `goal`: a probability above 0 and below 1.
- Returns a float. It may be negative; then even without any practice the model gives more than `goal`.

>>> hours_needed(-6.0, 0.25, 0.5)
24.0
>>> round(hours_needed(-6.0, 0.25, 0.9), 2)
32.79
"""

import math

minutes = 4
chapter = "01-odds-that-double"
hint = "Which score belongs to the probability `goal`? The rest is an equation with one unknown."


def hours_needed(b: float, w: float, goal: float) -> float:
    score = math.log(goal / (1 - goal))
    return (score - b) / w


def cases(rng):
    yield (-6.0, 0.25, 0.5)
    yield (-6.0, 0.25, 0.9)
    yield (-6.0, 0.25, 0.1)
    yield (0.0, 1.0, 0.75)
    yield (2.0, 0.5, 0.6)
    yield (-3.0, 0.5, 0.8)
    yield (-60.0, 0.25, 0.5)
    for _ in range(4):
        yield (float(rng.integers(-12, 5)) - 0.5, float(rng.choice([0.1, 0.2, 0.4, 0.8])), float(rng.choice([0.2, 0.7, 0.85, 0.95])))


def wrong_score_is_the_goal(b, w, goal):
    """You set the score equal to the probability. The score is a number on the scale of log-odds."""
    return (goal - b) / w


def wrong_boundary_only(b, w, goal):
    """You return the hours at which the score is 0, which belong to a probability of one half, whatever `goal` is."""
    return -b / w


def wrong_log_of_the_probability(b, w, goal):
    """You take the logarithm of the probability. The score is the logarithm of the odds."""
    return (math.log(goal) - b) / w


def wrong_intercept_added(b, w, goal):
    """You add the intercept to the score. Put your answer into the model: does it give `goal`?"""
    return (math.log(goal / (1 - goal)) + b) / w
