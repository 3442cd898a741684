def batches(it, n):
    if n < 1:
        raise ValueError("bad n")
    if isinstance(it, list):
        while it:
            part = it[:n]
            del it[:n]
            yield part
    else:
        part = []
        for x in it:
            part.append(x)
            if len(part) == n:
                yield part
                part = []
        if part:
            yield part
