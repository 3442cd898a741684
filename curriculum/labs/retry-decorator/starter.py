import functools
import time


def retry(times, exceptions, backoff, sleep=time.sleep):
    """Return a decorator that calls a function up to times times, with growing waits between."""

    # TODO: what if times is less than 1?
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            # TODO: call func again where that makes sense
            return func(*args, **kwargs)

        return wrapper

    return decorator
