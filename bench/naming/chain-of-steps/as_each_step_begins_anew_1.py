def pipeline(*steps):
    def run(x):
        result = x
        for step in steps:
            result = step(x)
        return result

    return run
