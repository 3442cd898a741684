def pipeline(*steps):
    def run(x):
        if len(steps) == 0:
            return x
        first = steps[0]
        if len(steps) == 1:
            return first(x)
        last = steps[-1]
        return last(first(x))

    return run
