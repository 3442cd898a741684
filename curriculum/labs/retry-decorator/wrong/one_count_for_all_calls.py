"""Your program keeps one count of attempts for all calls together: the count begins when the function is
decorated and is never reset. After a first call that used up its three attempts, the second call has
none left to repeat. What belongs to one call must begin inside `wrapper`."""

import functools
import time


def retry(times, exceptions, backoff, sleep=time.sleep):
    """Return a decorator that calls a function up to times times, with growing waits between."""
    if times < 1:
        raise ValueError(f"there must be at least 1 attempt, got times = {times}")

    def decorator(func):
        attempts = 0

        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            nonlocal attempts
            while True:
                try:
                    return func(*args, **kwargs)
                except exceptions:
                    attempts += 1
                    if attempts >= times:
                        raise
                    sleep(backoff * 2 ** (attempts - 1))

        return wrapper

    return decorator
