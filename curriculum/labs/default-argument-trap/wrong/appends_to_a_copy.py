"""Your program appends to a copy of the list it was given. The result is right, but after
`append_log("start", mine)` the caller's `mine` has not changed, so its owner never sees the event. A
new list is needed only if none was passed."""


def append_log(x, log=None):
    """Append x to log, or to a new log if none is passed, and return that log."""
    if log is None:
        log = []
    return [*log, x]
