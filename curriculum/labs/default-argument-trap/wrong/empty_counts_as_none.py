"""Your program treats an empty list as if nothing had been passed. After `mine = []` and
`append_log("start", mine)`, `mine` is still empty: the event went into another list. An empty list
counts as false, so `or` and `not` cannot tell it from None, and `log == []` or a length of 0 is true for
the list that was passed. Ask whether `log is None`."""


def append_log(x, log=None):
    """Append x to log, or to a new log if none is passed, and return that log."""
    log = log or []
    log.append(x)
    return log
