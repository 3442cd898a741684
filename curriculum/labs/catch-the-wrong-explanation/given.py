"""What you answer, one part at a time, so that each part is judged by itself."""


def claims(verdicts):
    """Return the numbers of the claims that are answered."""
    return sorted(verdicts())


def verdict(verdicts, claim):
    """Return the verdict on a claim."""
    return verdicts()[claim][0]


def passage(verdicts, claim):
    """Return the passage that is named for a claim."""
    return verdicts()[claim][1]
