def pipeline(*steps):
    def run(x):
        for step in steps:
            x = step(x)
            if not x:
                return x
        return x

    return run
