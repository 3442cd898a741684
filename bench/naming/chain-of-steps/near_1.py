def pipeline(*steps):
    def run(x):
        for step in steps:
            if step(x) is not x:
                x = step(x)
        return x

    return run
