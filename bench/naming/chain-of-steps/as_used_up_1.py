def pipeline(*steps):
    remaining = iter(steps)

    def run(x):
        for step in remaining:
            x = step(x)
        return x

    return run
