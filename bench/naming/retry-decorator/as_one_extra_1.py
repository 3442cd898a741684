import time
from functools import wraps


def retry(times, exceptions, backoff, sleep=time.sleep):
    if times < 1:
        raise ValueError("times")

    def decorate(f):
        @wraps(f)
        def inner(*args, **kwargs):
            tries = 0
            while True:
                try:
                    return f(*args, **kwargs)
                except exceptions:
                    if tries == times:
                        raise
                    sleep(backoff * 2**tries)
                    tries += 1

        return inner

    return decorate
