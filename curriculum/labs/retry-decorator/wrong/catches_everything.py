"""Your program tries again after every kind of error, whatever `exceptions` says. A ZeroDivisionError
is a mistake in the program: it fails the same way each time, and the retries only make it slower to
find. Name the tuple in the except line: `except exceptions:`."""

import functools
import time


def retry(times, exceptions, backoff, sleep=time.sleep):
    """Return a decorator that calls a function up to times times, with growing waits between."""
    if times < 1:
        raise ValueError(f"there must be at least 1 attempt, got times = {times}")

    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return func(*args, **kwargs)
                except Exception:
                    if attempt == times - 1:
                        raise
                    sleep(backoff * 2**attempt)

        return wrapper

    return decorator
