"""What you report, read beside your function: your texts may be other ones than ours."""


def reported(broken):
    """Return the numbers of the sentences that broken() reports, in order."""
    return sorted(broken())
