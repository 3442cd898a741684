import functools
import time


def retry(times, exceptions, backoff, sleep=time.sleep):
    if times < 1:
        raise ValueError("times")

    def decorator(function):
        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            wait = backoff
            answer = None
            for i in range(times):
                try:
                    answer = function(*args, **kwargs)
                except exceptions:
                    if i == times - 1:
                        raise
                    sleep(wait)
                    wait *= 2
                if answer:
                    break
            return answer

        return wrapped

    return decorator
