def batches(it, n):
    if n < 1:
        raise ValueError
    box = []
    for i, x in enumerate(it):
        if i > 0 and i % n == 0:
            yield box
            box = []
        box = box + [x]
    if box:
        yield box
