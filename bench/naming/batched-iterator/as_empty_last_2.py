def batches(it, n):
    if n < 1:
        raise ValueError("n must be at least 1")
    current, count = [], 0
    for x in it:
        current.append(x)
        count += 1
        if count % n == 0:
            yield current
            current = []
    if len(current) < n:
        yield current
