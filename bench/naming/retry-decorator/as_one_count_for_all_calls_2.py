import functools
import time


def retry(times, exceptions, backoff, sleep=time.sleep):
    if times < 1:
        raise ValueError("times")
    left, wait = times, backoff

    def decorator(function):
        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            nonlocal left, wait
            while left > 1:
                try:
                    return function(*args, **kwargs)
                except exceptions:
                    sleep(wait)
                    wait *= 2
                    left -= 1
            return function(*args, **kwargs)

        return wrapped

    return decorator
