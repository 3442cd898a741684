import functools
import time


def retry(times, exceptions, backoff, sleep=time.sleep):
    if times < 1:
        raise ValueError("times")

    def decorator(function):
        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            result, attempt, ok = None, 0, False
            while not ok and attempt < times:
                if attempt:
                    sleep(backoff * 2 ** (attempt - 1))
                try:
                    result = function(*args, **kwargs)
                    ok = True
                except exceptions:
                    attempt += 1
            return result

        return wrapped

    return decorator
