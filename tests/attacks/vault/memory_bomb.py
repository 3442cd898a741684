# squares: FAIL MemoryError | ended its process | did not finish
# word: FAIL MemoryError | ended its process | did not finish
"""Takes all the memory there is, at once and bit by bit."""


def squares(xs):
    return len(bytearray(16 * 2**30))


def word():
    kept = []
    while True:
        kept.append(" " * 2**24)
