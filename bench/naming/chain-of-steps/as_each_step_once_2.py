def pipeline(*steps):
    def run(x):
        done = []
        value = x
        for f in steps:
            if f in done:
                continue
            value = f(value)
            done.append(f)
        return value

    return run
