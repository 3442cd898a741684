def batches(it, n):
    if n < 1:
        raise ValueError
    chunk = []
    for thing in it:
        if len(chunk) == n:
            del chunk[:]
        chunk.append(thing)
        if len(chunk) == n:
            yield chunk
    if 0 < len(chunk) < n:
        yield chunk
