import functools
import time


def retry(times, exceptions, backoff, sleep=time.sleep):
    if times < 1:
        raise ValueError("times")

    def decorator(function):
        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            error = None
            for i in range(times):
                if i > 0:
                    sleep(backoff * 2 ** (i - 1))
                try:
                    return function(*args, **kwargs)
                except BaseException as e:
                    error = e
            raise error

        return wrapped

    return decorator
