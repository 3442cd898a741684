import numpy as np


class Optimizer:
    """The frame of all three: a state for every array that ever had slopes."""

    def __init__(self):
        self.states = {}

    def step(self, params, grads):
        return {
            name: array - self.move(self.states.setdefault(name, self.start(array)), grads[name])
            if name in grads
            else array
            for name, array in params.items()
        }

    def start(self, array):
        return {"first": np.zeros(array.shape), "second": np.zeros(array.shape), "times": 0}


class SGD(Optimizer):
    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def move(self, state, g):
        return self.rate * g


class Momentum(Optimizer):
    def __init__(self, rate, beta=0.9):
        super().__init__()
        self.rate, self.beta = rate, beta

    def move(self, state, g):
        state["first"] = state["first"] * self.beta + g
        return self.rate * state["first"]


class Adam(Optimizer):
    def __init__(self, rate, beta1=0.9, beta2=0.999, eps=1e-8):
        super().__init__()
        self.rate, self.betas, self.eps = rate, (beta1, beta2), eps

    def move(self, state, g):
        state["times"] += 1
        honest = []
        for name, beta, new in zip(("first", "second"), self.betas, (g, g * g), strict=True):
            state[name] = state[name] + (1 - beta) * (new - state[name])
            honest.append(state[name] / (1 - beta ** state["times"]))
        return self.rate * honest[0] / (honest[1] ** 0.5 + self.eps)
