"""Every call without a log appends to one and the same list: after `append_log("start")`,
`append_log("stop")` answers ["start", "stop"]. The `[]` in the first line is created once, when Python
reads `def`, and not at each call. Use None as the default and create the list inside the function."""


def append_log(x, log=[]):
    """Append x to log, or to a new log if none is passed, and return that log."""
    log.append(x)
    return log
