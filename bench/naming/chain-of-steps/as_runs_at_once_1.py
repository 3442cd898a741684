def pipeline(*steps):
    x = None
    for step in steps:
        x = step(x)
    return x
