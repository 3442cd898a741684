"""When every attempt has failed, your program runs off the end of the function and so returns None. The
caller takes that for a result and fails much later, far from the cause. Let the error of the last
attempt out: `raise` in the `except` block, or make the last call outside `try`."""

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
                except exceptions:
                    if attempt < times - 1:
                        sleep(backoff * 2**attempt)

        return wrapper

    return decorator
