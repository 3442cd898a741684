def append_log(x, log=None):
    if log is None:
        return [x]
    log.append(x)
