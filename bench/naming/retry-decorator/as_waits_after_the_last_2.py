import functools
import time


def retry(times, exceptions, backoff, sleep=time.sleep):
    if times < 1:
        raise ValueError("times")

    def decorator(function):
        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            errors = []
            wait = backoff
            while len(errors) < times:
                try:
                    return function(*args, **kwargs)
                except exceptions as e:
                    errors.append(e)
                sleep(wait)
                wait *= 2
            raise errors[-1]

        return wrapped

    return decorator
