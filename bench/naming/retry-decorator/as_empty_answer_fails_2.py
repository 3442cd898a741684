import functools
import time


def retry(times, exceptions, backoff, sleep=time.sleep):
    if times < 1:
        raise ValueError("times")

    def decorator(function):
        def attempt(args, kwargs, last):
            try:
                return function(*args, **kwargs)
            except exceptions:
                if last:
                    raise
                return None

        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            wait = backoff
            for i in range(times):
                answer = attempt(args, kwargs, i == times - 1)
                if answer is not None:
                    return answer
                if i < times - 1:
                    sleep(wait)
                    wait *= 2
            return answer

        return wrapped

    return decorator
