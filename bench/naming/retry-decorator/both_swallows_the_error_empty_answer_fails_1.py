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
                    answer = function(*args, **kwargs)
                    if answer:
                        return answer
                except exceptions:
                    if i < times - 1:
                        sleep(backoff * 2**i)

        return wrapped

    return decorator
