"""What the log of the night says

An evaluation ran overnight and wrote down, for each batch, the mean cross-entropy in nats and the number of tokens that it averages over. Return the
perplexity over all tokens of the night.

- `losses`: a list of floats; `tokens`: a list of ints of at least 1, of the same length. There is at least one batch.
- Returns a float.

Two batches with 0 and 2 nats, of 30 and 10 tokens, have 0.5 nats on average:

>>> round(perplexity_of_a_night([0.0, 2.0], [30, 10]), 4)
1.6487
"""

import numpy as np

minutes = 4
chapter = "01-guess-the-next"
hint = "First the mean over all tokens, then the power. Which number has to be raised, if the losses are in nats?"


def perplexity_of_a_night(losses: list[float], tokens: list[int]) -> float:
    mean = np.average(losses, weights=tokens)
    return float(np.exp(mean))


def cases(rng):
    yield ([1.0], [7])
    yield ([0.0, 2.0], [30, 10])
    yield ([3.0, 1.0, 2.0], [1, 5, 2])
    yield ([0.5, 4.0], [100, 3])
    for n in (3, 5, 8):
        yield (rng.uniform(0.5, 4, n).round(3).tolist(), (rng.integers(1, 5, n) * 16 + np.arange(n)).tolist())


def wrong_two_to_the_nats(losses, tokens):
    """You raise 2 to a number of nats. Nats belong to e; 2 belongs to bits. The result looks better than the truth."""
    return float(2 ** np.average(losses, weights=tokens))


def wrong_batches_alike(losses, tokens):
    """You let each batch count the same, however many tokens it has."""
    return float(np.exp(np.mean(losses)))


def wrong_mean_of_perplexities(losses, tokens):
    """You average the perplexities. The mean is taken of the losses; one bad batch could otherwise outweigh all others."""
    return float(np.average(np.exp(losses), weights=tokens))
