import numpy as np


class SGD:
    def __init__(self, rate):
        self.rate = rate

    def step(self, params, grads):
        """Return the parameters after a step against the slopes."""
        moved = dict(params)
        for name, g in grads.items():
            moved[name] = params[name] - self.rate * g
        return moved


class Momentum:
    def __init__(self, rate, beta=0.9):
        self.rate, self.beta = rate, beta

    def step(self, params, grads):
        """Return the parameters after a step with momentum."""
        return dict(params)  # TODO


class Adam:
    def __init__(self, rate, beta1=0.9, beta2=0.999, eps=1e-8):
        self.rate, self.beta1, self.beta2, self.eps = rate, beta1, beta2, eps

    def step(self, params, grads):
        """Return the parameters after a step of Adam."""
        return dict(params)  # TODO
