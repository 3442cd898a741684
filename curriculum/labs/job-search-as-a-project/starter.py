STAGES = ["applied", "reply", "talk", "task", "offer"]


def review(text, today):
    """Return errors, sent, due, forgotten and rates of a pipeline, as a dict."""
    # TODO: read the rows, set those with a fault apart, then count the others
    raise NotImplementedError
