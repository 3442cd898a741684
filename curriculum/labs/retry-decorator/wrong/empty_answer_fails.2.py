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
                    answer = func(*args, **kwargs)
                    if answer is not None:
                        return answer
                except exceptions:
                    if attempt == times - 1:
                        raise
                    sleep(backoff * 2**attempt)

        return wrapper

    return decorator
