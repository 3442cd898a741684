"""Your program starts a new log in every call, even when one was passed: with `mine = ["start"]`,
`append_log("stop", mine)` returns ["stop"]. Two logs no longer share anything, but no log ever grows
beyond one event. Start a new one only if `log` is None."""


def append_log(x, log=None):
    """Append x to log, or to a new log if none is passed, and return that log."""
    log = []
    log.append(x)
    return log
