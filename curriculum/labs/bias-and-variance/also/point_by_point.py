"""Plain Python: the fits are turned into one list for each point."""

from statistics import fmean, pvariance


def decompose(model, sample, X_new, truth, sigma, reps):
    """Return bias squared, variance, noise, and the squared error to expect: their sum."""
    fits = []
    while len(fits) < reps:
        X, y = sample()
        fits.append([float(value) for value in model(X, y, X_new)])
    points = list(zip(*fits, strict=True))
    bias2 = fmean((fmean(at) - f) ** 2 for at, f in zip(points, truth.tolist(), strict=True))
    variance = fmean(pvariance(at) for at in points)
    return bias2, variance, sigma**2, sum([bias2, variance, sigma**2])
