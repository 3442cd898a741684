"""How urgent is it?

A help desk sorts the messages of its customers by how probable it is that they are urgent. For some words it's known
how frequent they are in urgent messages and in others. Return the probability that a message is urgent, given the
known words that it contains: each word counts once, by its likelihood ratio, as naive Bayes does it. Words that aren't
known say nothing, and neither do words that are missing.

- `text`: a text in lower-case letters; its words are separated by spaces. It may be empty.
- `known`: a dict from a word to a tuple of two shares above 0, perhaps tiny: among urgent messages, among others.
- `prior`: the share of urgent messages among all, strictly between 0 and 1.
- Returns a float, not rounded.

>>> round(urgency("down again everything is down", {"down": (0.4, 0.05), "thanks": (0.1, 0.3)}, 0.1), 4)
0.4706
"""

import numpy as np

minutes = 7
chapter = "03-more-than-one-clue"
hint = "Which structure holds each word of a text once? Begin with the odds; every known word multiplies them."


def urgency(text: str, known: dict[str, tuple[float, float]], prior: float) -> float:
    odds = prior / (1 - prior)
    for word in set(text.split()):
        if word in known:
            odds *= known[word][0] / known[word][1]
    return odds / (1 + odds)


def cases(rng):
    known = {"down": (0.4, 0.05), "thanks": (0.1, 0.3), "crash": (0.25, 0.04), "holiday": (0.01, 0.1), "now": (0.5, 0.2)}
    yield ("", known, 0.2)
    yield ("hello there", known, 0.5)
    yield ("down", known, 0.2)
    yield ("down down", known, 0.2)
    yield ("the download", known, 0.2)
    yield ("crash thanks", known, 0.1)
    yield ("thanks for the holiday", known, 0.3)
    yield ("now now now crash", known, 0.05)
    yield ("a b c d", {word: (1e-90, 2e-90) for word in "abcd"}, 0.5)
    words = ["down", "thanks", "crash", "holiday", "now", "hello", "the", "and"]
    for n in (4, 6, 9):
        yield ("crash " + " ".join(words[i] for i in rng.integers(0, 8, n)) + " crash", known, float(np.round(rng.uniform(0.1, 0.6), 2)))


def wrong_repeated_words_count_again(text, known, prior):
    """A word that occurs twice counts twice in your program. Each word should count once."""
    odds = prior / (1 - prior)
    for word in text.split():
        if word in known:
            odds *= known[word][0] / known[word][1]
    return odds / (1 + odds)


def wrong_starts_with_even_odds(text, known, prior):
    """You start with odds of 1 : 1. The odds before the first word come from the share of urgent messages among all."""
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
