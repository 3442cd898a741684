import functools
import time


def retry(times, exceptions, backoff, sleep=time.sleep):
    if times < 1:
        raise ValueError("times")
    count = [0]

    def decorator(function):
        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            while True:
                count[0] += 1
                try:
                    return function(*args, **kwargs)
                except exceptions:
                    if count[0] >= times:
                        raise
                    sleep(backoff * 2 ** (count[0] - 1))

        return wrapped

    return decorator
