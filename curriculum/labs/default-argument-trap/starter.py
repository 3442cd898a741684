def append_log(x, log=[]):  # TODO: two logs must not share this list
    """Append x to log, or to a new log if none is passed, and return that log."""
    log.append(x)
    return log
