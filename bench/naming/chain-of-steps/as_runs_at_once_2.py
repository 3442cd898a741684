def pipeline(*steps):
    def run(x):
        for step in steps:
            x = step(x)
        return x

    return run(0)
