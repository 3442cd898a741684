def append_log(x, log=[]):
    if log == []:
        log = []
    log.append(x)
    return log
