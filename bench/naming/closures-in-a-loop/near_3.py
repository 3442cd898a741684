def make_multipliers(n):
    def build(i):
        return lambda x: i * x

    return {i: build(i) for i in range(n)}
