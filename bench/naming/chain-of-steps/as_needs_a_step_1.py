def pipeline(*steps):
    def run(x):
        value = steps[0](x)
        for step in steps[1:]:
            value = step(value)
        return value

    return run
