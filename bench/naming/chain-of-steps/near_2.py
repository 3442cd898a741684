def pipeline(*steps):
    trail = []

    def run(x):
        for step in steps:
            value = trail[-1] if trail else x
            trail.append(step(value))
        return trail[-1] if trail else x

    return run
