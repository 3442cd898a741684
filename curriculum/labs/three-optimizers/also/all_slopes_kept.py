import numpy as np


class SGD:
    """Keep every slope and work out the step from all of them: here only the last counts."""

    def __init__(self, rate):
        self.rate, self.seen = rate, {}

    def step(self, params, grads):
        moved = {}
        for name, array in params.items():
            if name in grads:
                self.seen[name] = [*self.seen.get(name, []), grads[name].copy()]
                array = array - self.rate * self.direction(self.seen[name])
            moved[name] = array
        return moved

    def direction(self, slopes):
        return slopes[-1]


class Momentum(SGD):
    def __init__(self, rate, beta=0.9):
        super().__init__(rate)
        self.beta = beta

    def direction(self, slopes):
        return sum(self.beta**age * g for age, g in enumerate(reversed(slopes)))


class Adam(SGD):
    def __init__(self, rate, beta1=0.9, beta2=0.999, eps=1e-8):
        super().__init__(rate)
        self.beta1, self.beta2, self.eps = beta1, beta2, eps

    def direction(self, slopes):
        # Averages whose weights sum to one: that is what the corrections bring about.
        ages = np.arange(len(slopes))[::-1]
        first, second = self.beta1**ages, self.beta2**ages
        m = np.average(slopes, axis=0, weights=first)
        s = np.average(np.square(slopes), axis=0, weights=second)
        return m / (np.sqrt(s) + self.eps)
