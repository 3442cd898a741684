"""Two keyboards, one measure

Two phone keyboards cut text into different tokens, so their surprise per token can't be compared. Return the bits per character of one of
them: the surprise of all tokens together, in bits, divided by the number of characters of all tokens.

- `tokens`: the tokens that came, a list of texts, none of them empty. There is at least one.
- `chances`: a list of the same length, the probability that the keyboard gave to each of them, above 0 and at most 1.
- Returns a float.

>>> bits_of_a_keyboard(["th", "e", " cat"], [0.125, 0.5, 0.0625])
1.1428571428571428
"""

import numpy as np

minutes = 4
chapter = "01-guess-the-next"
hint = "3 + 1 + 4 bits for how many characters?"


def bits_of_a_keyboard(tokens: list[str], chances: list[float]) -> float:
    bits = -np.log2(np.array(chances)).sum()
    return float(bits / sum(len(token) for token in tokens))


def cases(rng):
    yield (["ab"], [0.5])
    yield (["th", "e", " cat"], [0.125, 0.5, 0.0625])
    yield (["x", "yz"], [1.0, 0.25])
    yield (["ü", "ß"], [0.5, 0.25])
    yield (["a", "bcd", "ef"], [0.1, 0.9, 0.3])
    for n in (3, 5, 8):
        yield (["abcdef"[: int(k)] for k in rng.integers(1, 7, n)] + ["the"], rng.uniform(0.01, 0.9, n + 1).round(3).tolist())


def wrong_bits_per_token(tokens, chances):
    """You divide by the number of tokens. The keyboard with longer tokens would look worse than it is."""
    return float(-np.log2(np.array(chances)).mean())


def wrong_nats(tokens, chances):
    """You use the natural logarithm. Its unit is the nat; bits need the logarithm to base 2."""
    return float(-np.log(np.array(chances)).sum() / sum(len(token) for token in tokens))


def wrong_mean_of_the_rates(tokens, chances):
    """You take each token's bits per character and average these. Long tokens have more characters and must count more."""
    return float(np.mean([-np.log2(p) / len(token) for token, p in zip(tokens, chances)]))
