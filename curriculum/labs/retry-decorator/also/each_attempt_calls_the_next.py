import time
from functools import wraps


def retry(times, exceptions, backoff, sleep=time.sleep):
    """Return a decorator that calls a function up to times times, with growing waits between."""
    if times < 1:
        raise ValueError(f"there must be at least 1 attempt, got times = {times}")

    def decorator(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            def attempt(left, wait):
                if left == 1:
                    return func(*args, **kwargs)
                try:
                    return func(*args, **kwargs)
                except exceptions:
                    sleep(wait)
                return attempt(left - 1, wait * 2)

            return attempt(times, backoff)

        return wrapper

    return decorator
