"""All arrays share one velocity, so the slopes of one of them push the others. Each name needs a velocity of its own."""

import numpy as np


class SGD:
    def __init__(self, rate):
        self.rate = rate

    def step(self, params, grads):
        moved = dict(params)
        for name, g in grads.items():
            moved[name] = params[name] - self.rate * g
        return moved


class Momentum:
    def __init__(self, rate, beta=0.9):
        self.rate, self.beta = rate, beta
        self.velocity = {}

    def step(self, params, grads):
        moved = dict(params)
        for name, g in grads.items():
            self.velocity["all"] = self.beta * self.velocity.get("all", 0.0) + g
            moved[name] = params[name] - self.rate * self.velocity["all"]
        return moved


class Adam:
    def __init__(self, rate, beta1=0.9, beta2=0.999, eps=1e-8):
        self.rate, self.beta1, self.beta2, self.eps = rate, beta1, beta2, eps
        self.memory = {}

    def step(self, params, grads):
        moved = dict(params)
        for name, g in grads.items():
            m, s, t = self.memory.get(name, (0.0, 0.0, 0))
            m = self.beta1 * m + (1 - self.beta1) * g
            s = self.beta2 * s + (1 - self.beta2) * g**2
            t = t + 1
            self.memory[name] = m, s, t
            m = m / (1 - self.beta1**t)
            s = s / (1 - self.beta2**t)
            moved[name] = params[name] - self.rate * m / (np.sqrt(s) + self.eps)
        return moved
