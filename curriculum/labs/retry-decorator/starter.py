import time


def retry(times, exceptions, backoff, sleep=time.sleep):
    """Answer a decorator that calls a function up to times times, with growing waits between."""

    def decorator(func):
        # TODO: answer a function that calls func, and calls it again where that makes sense
        return func

    return decorator
