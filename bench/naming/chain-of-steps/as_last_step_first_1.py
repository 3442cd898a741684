def pipeline(*steps):
    def run(x):
        for step in reversed(steps):
            x = step(x)
        return x

    return run
