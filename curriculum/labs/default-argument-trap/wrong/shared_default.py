"""Every call without a log appends to the same list: after `append_log("start")`, `append_log("stop")`
returns ["start", "stop"]. A list that is made in the line with `def`, or outside the function, is
created once, when Python reads that line, and not at each call. Use None as the default and create the
list inside the function."""


def append_log(x, log=[]):
    """Append x to log, or to a new log if none is passed, and return that log."""
    log.append(x)
    return log
