def append_log(x, log=None):
    if log is None:
        log = []
    if not log or log[-1] != x:
        log.append(x)
    return log
