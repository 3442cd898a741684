"""Your program begins a new log in every call, also when one was passed: with `mine = ["start"]`,
`append_log("stop", mine)` answers ["stop"]. Two logs no longer share anything, but no log ever grows
beyond one event. Begin a new one only if `log` is None."""


def append_log(x, log=None):
    """Append x to log, or to a new log if none is passed, and return that log."""
    log = []
    log.append(x)
    return log
