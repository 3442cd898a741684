# word: FAIL did not finish
"""One operation that no signal handler can interrupt."""


def word():
    return 7 ** (10**9)
