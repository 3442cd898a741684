# word: FAIL did not finish
"""Runs for ever and ignores every signal and every error."""

import signal


def word():
    for number in range(1, 65):
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            continue
    while True:
        try:
            while True:
                pass
        except BaseException:
            continue
