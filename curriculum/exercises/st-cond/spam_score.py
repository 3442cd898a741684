"""Spam score

For some words it's known how frequent they are in spam and in other emails. Return how probable it is that an email is spam, given the known words that it contains: each word counts once, by its likelihood ratio, as naive Bayes does it. Words that aren't known
say nothing, and neither do words that are missing.

- `text`: a text in small letters; its words are separated by spaces. It may be empty.
- `known`: a dict from a word to a tuple of two shares above 0: among spam, among other emails.
- `prior`: the share of spam among all emails, strictly between 0 and 1.
- Returns an ordinary float, not rounded.

>>> round(spam_score("you win a prize a prize", {"prize": (0.3, 0.02), "invoice": (0.1, 0.2)}, 0.2), 4)
0.7895
"""

import numpy as np

minutes = 6
chapter = "03-more-than-one-clue"
hint = "Which structure holds each word of a text once? Begin with the odds; every known word multiplies them."


def spam_score(text: str, known: dict[str, tuple[float, float]], prior: float) -> float:
    odds = prior / (1 - prior)
    for word in set(text.split()):
        if word in known:
            odds *= known[word][0] / known[word][1]
    return odds / (1 + odds)


def cases(rng):
    known = {"prize": (0.3, 0.02), "invoice": (0.1, 0.2), "free": (0.25, 0.05), "meeting": (0.01, 0.1), "win": (0.2, 0.04)}
    yield ("", known, 0.2)
    yield ("hello there", known, 0.5)
    yield ("prize", known, 0.2)
    yield ("prize prize", known, 0.2)
    yield ("free invoice", known, 0.1)
    yield ("invoice for the meeting", known, 0.3)
    yield ("win win win free", known, 0.05)
    words = ["prize", "invoice", "free", "meeting", "win", "hello", "the", "and"]
    for n in (4, 6, 9):
        yield ("free " + " ".join(words[i] for i in rng.integers(0, 8, n)) + " free", known, float(np.round(rng.uniform(0.1, 0.6), 2)))


def wrong_repeated_words_count_again(text, known, prior):
    """A word that occurs twice counts twice in your program. Each word should count once."""
    odds = prior / (1 - prior)
    for word in text.split():
        if word in known:
            odds *= known[word][0] / known[word][1]
    return odds / (1 + odds)


def wrong_starts_with_even_odds(text, known, prior):
    """You start with odds of 1 : 1. The odds before the first word come from the share of spam among all emails."""
    odds = 1.0
    for word in set(text.split()):
        if word in known:
            odds *= known[word][0] / known[word][1]
    return odds / (1 + odds)


def wrong_probability_as_odds(text, known, prior):
    """You multiply the probability by the ratios. It's the *odds* that are multiplied; a probability of 0.2 means odds of 0.25 to 1."""
    odds = prior
    for word in set(text.split()):
        if word in known:
            odds *= known[word][0] / known[word][1]
    return odds / (1 + odds)
