import functools
import time


def retry(times, exceptions, backoff, sleep=time.sleep):
    if times <= 0:
        raise ValueError("times")

    def decorate(f):
        @functools.wraps(f)
        def inner(*args, **kwargs):
            def go(left, wait):
                try:
                    return f(*args, **kwargs)
                except exceptions:
                    if left <= 0:
                        raise
                sleep(wait)
                return go(left - 1, wait + wait)

            return go(times, backoff)

        return inner

    return decorate
