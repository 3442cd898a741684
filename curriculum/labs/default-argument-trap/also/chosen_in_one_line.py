def append_log(x, log=None):
    """Append x to log, or to a new log if none is passed, and return that log."""
    log = list() if log is None else log
    log.insert(len(log), x)
    return log
