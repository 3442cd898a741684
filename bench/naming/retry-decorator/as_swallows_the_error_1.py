import functools
import time


def retry(times, exceptions, backoff, sleep=time.sleep):
    if times < 1:
        raise ValueError("times")

    def decorator(function):
        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            pause = backoff
            for i in range(1, times + 1):
                try:
                    answer = function(*args, **kwargs)
                    return answer
                except exceptions as error:
                    print("attempt", i, "failed:", error)
                    if i != times:
                        sleep(pause)
                        pause *= 2
            return None

        return wrapped

    return decorator
