from itertools import islice


def batches(it, n):
    if n < 1:
        raise ValueError("too small")
    stream = iter(it)
    piece = list(islice(stream, n))
    while len(piece) == n:
        yield piece
        piece = list(islice(stream, n))
