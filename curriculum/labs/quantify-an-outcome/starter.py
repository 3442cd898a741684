def claim(before, after, n):
    """Return points, low, high, relative, verdict and sentence, as a dict."""
    # TODO: the two shares, the interval of their difference, then the words
    raise NotImplementedError
