import functools
import time


def retry(times, exceptions, backoff, sleep=time.sleep):
    if times < 1:
        raise ValueError("times")

    def decorator(function):
        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            def attempt(left, wait):
                try:
                    return function(*args, **kwargs)
                except exceptions:
                    if left == 1:
                        raise
                sleep(wait)
                return attempt(left - 1, 2 * wait)

            return attempt(times, backoff)

        return wrapped

    return decorator
