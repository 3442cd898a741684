import numpy as np


def guess_noise(x, t, data, alpha_bars, width):
    """Guess the noise in the points x at step t, from the training points."""
    # TODO: weights by Bayes' rule, the mean, and the share of the noise
    return np.zeros(x.shape)


def sample(guess, betas, noise):
    """Walk from noise to points."""
    x = noise[-1]
    # TODO: T steps back
    return x
