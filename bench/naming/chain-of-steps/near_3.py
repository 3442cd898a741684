def pipeline(*steps):
    def run(x):
        for number, step in enumerate(steps, start=1):
            try:
                x = step(x)
            except Exception as error:
                raise RuntimeError(f"step {number} failed: {error}") from error
        return x

    return run
