def batches(it, n):
    if n < 1:
        raise ValueError("n must be 1 or more")
    everything = [x for x in it]
    i = 0
    while i < len(everything):
        yield everything[i : i + n]
        i += n
