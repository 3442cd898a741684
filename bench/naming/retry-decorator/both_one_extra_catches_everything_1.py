import functools
import time


def retry(times, exceptions, backoff, sleep=time.sleep):
    if times < 1:
        raise ValueError("times")

    def decorator(function):
        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            for i in range(times):
                try:
                    return function(*args, **kwargs)
                except Exception:
                    sleep(backoff * 2**i)
            return function(*args, **kwargs)

        return wrapped

    return decorator
