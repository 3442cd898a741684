"""Your program counts retries instead of attempts: with times=3 it calls the function once and then up to
three times more, four calls in all. `times` includes the first attempt."""

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
                except exceptions:
                    sleep(wait)
                    wait *= 2
            return func(*args, **kwargs)

        return wrapper

    return decorator
