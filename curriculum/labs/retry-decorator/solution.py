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
            for _ in range(times - 1):
                try:
                    return func(*args, **kwargs)
                except exceptions:
                    sleep(wait)
                    wait *= 2
            return func(*args, **kwargs)  # the last attempt: its error is the caller's

        return wrapper

    return decorator
