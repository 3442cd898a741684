# refuses: FAIL raised exact.ZeroDivisionError: of our own
"""An error with the name of the one that is due; nobody who waits for that would catch it."""


class ZeroDivisionError(Exception):
    pass


def share(a, b):
    if not b:
        raise ZeroDivisionError("of our own")
    return a / b
