def append_log(x, log=None):
    """Append x to log, or to a new log if none is passed, and return that log."""
    if log is None:
        log = []
    log.append(x)
    return log
