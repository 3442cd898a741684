"""Your program waits after the last attempt too: with times=3 it waits 0.5, 1 and then 2 seconds, and
only then reports the error. Nothing follows the last attempt, so the caller waits for nothing. Three
attempts have two waits between them."""

import functools
import time


def retry(times, exceptions, backoff, sleep=time.sleep):
    """Return a decorator that calls a function up to times times, with growing waits between."""
    if times < 1:
        raise ValueError(f"there must be at least 1 attempt, got times = {times}")

    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            wait = backoff
            for _ in range(times):
                try:
                    return func(*args, **kwargs)
                except exceptions as error:
                    last = error
                    sleep(wait)
                    wait *= 2
            raise last

        return wrapper

    return decorator
