def pipeline(*steps):
    steps = dict.fromkeys(steps)

    def run(x):
        for step in steps:
            x = step(x)
        return x

    return run
