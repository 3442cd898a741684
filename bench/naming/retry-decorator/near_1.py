import functools
import time


def retry(times, exceptions, backoff, sleep=time.sleep):
    if times < 1:
        raise ValueError("times")

    def decorator(function):
        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            first = None
            for i in range(times):
                try:
                    return function(*args, **kwargs)
                except exceptions as e:
                    first = first or e
                    if i < times - 1:
                        sleep(backoff * 2**i)
            raise first

        return wrapped

    return decorator
