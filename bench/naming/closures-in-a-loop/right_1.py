class Times:
    def __init__(self, factor):
        self.factor = factor

    def __call__(self, x):
        return x * self.factor


def make_multipliers(n):
    return list(map(Times, range(n)))
