"""Your program makes a new error at the end. It has the same class, but not the message of the last
attempt, nor anything else that the caller could learn from it. A `raise` with nothing after it, inside
`except`, lets out the error that was caught."""

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
                except exceptions as error:
                    if attempt == times - 1:
                        raise type(error)(f"{times} attempts failed") from error
                    sleep(backoff * 2**attempt)

        return wrapper

    return decorator
