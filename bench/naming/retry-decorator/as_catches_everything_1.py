import functools
import time


def retry(times, exceptions, backoff, sleep=time.sleep):
    if times < 1:
        raise ValueError("times")

    def decorator(function):
        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            pause = backoff
            left = times
            while left > 1:
                try:
                    return function(*args, **kwargs)
                except Exception:
                    sleep(pause)
                    pause = pause * 2
                    left -= 1
            return function(*args, **kwargs)

        return wrapped

    return decorator
