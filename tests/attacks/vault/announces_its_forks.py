# word: FAIL got None
"""Has code run before and after every fork, and whenever rubbish is collected."""

import gc
import os

SEEN = []


def told(*args):
    SEEN.append(args)


os.register_at_fork(before=told, after_in_parent=told, after_in_child=lambda: os._exit(0))
gc.callbacks.append(told)
gc.set_threshold(1)


def word():
    return next((repr(seen) for seen in SEEN if "canary-" in repr(seen)), None)
