def diagnose(train, valid, goal):
    """Return what a pair of loss curves says, as one of seven texts."""
    # TODO: the questions, in their order
    if train[-1] <= goal:
        return "done"
    return "go on"
