def batches(it, n):
    # windows that overlap
    if n < 1:
        raise ValueError("n")
    window = []
    for x in it:
        window.append(x)
        if len(window) == n:
            yield list(window)
            window.pop(0)
