def stretches_that_fit(tokens, limit):
    """Return how many stretches of one or more messages in a row have at most limit tokens."""
    # TODO


def ready_at(goal, ask):
    """Return the minute at which goal is finished, or None if it waits for itself."""
    # TODO


def largest_batch(fits):
    """Return the largest batch that fits, 0 if none does."""
    # TODO
