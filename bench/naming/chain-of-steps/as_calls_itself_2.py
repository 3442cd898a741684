def identity(x):
    return x


def pipeline(*steps):
    """Build the function step by step."""
    current = identity
    for f in steps:

        def combined(x):
            before = current(x)
            return f(before)

        current = combined
    return current
