"""Your program returns None: it ends without `return log`, or it returns what `log.append(x)` gives back,
and that is always None, since `append` changes the list and returns nothing. Append first; then return
the log on a line of its own."""


def append_log(x, log=None):
    """Append x to log, or to a new log if none is passed, and return that log."""
    if log is None:
        log = []
    return log.append(x)
