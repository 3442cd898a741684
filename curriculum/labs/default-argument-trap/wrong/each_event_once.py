"""Your program leaves an event out if an equal one is already in the log: with `mine = ["start"]`,
`append_log("start", mine)` returns ["start"]. But something that starts twice should be in the log
twice; every call adds one item. Append without asking what is there."""


def append_log(x, log=None):
    """Append x to log, or to a new log if none is passed, and return that log."""
    if log is None:
        log = []
    if x not in log:
        log.append(x)
    return log
