def pipeline(*steps):
    def run(x):
        for step in steps:
            try:
                x = step(x)
            except Exception:
                continue
        return x

    return run
