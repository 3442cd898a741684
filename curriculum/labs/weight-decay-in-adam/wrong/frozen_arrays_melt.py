"""You decay every array, with slopes or without. A frozen layer would lose 5 % in each step and
melt away. An array without slopes in this step stays as it is."""

import numpy as np


class AdamW:
    def __init__(self, rate, decay, beta1=0.9, beta2=0.999, eps=1e-8):
        self.rate, self.decay = rate, decay
        self.beta1, self.beta2, self.eps = beta1, beta2, eps
        self.memory = {}  # name -> (m, s, t)

    def step(self, params, grads, factor=1.0):
        """Return the parameters after a step of Adam with weight decay beside it."""
        moved = dict(params)
        for name, g in grads.items():
            m, s, t = self.memory.get(name, (0.0, 0.0, 0))
            m = self.beta1 * m + (1 - self.beta1) * g
            s = self.beta2 * s + (1 - self.beta2) * g**2
            t = t + 1
            self.memory[name] = m, s, t
            m = m / (1 - self.beta1**t)
            s = s / (1 - self.beta2**t)
            w = params[name]
            change = m / (np.sqrt(s) + self.eps)
            if w.ndim > 1:
                change = change + self.decay * w
            moved[name] = w - factor * self.rate * change
        for name, w in params.items():
            if name not in grads and w.ndim > 1:
                moved[name] = w - factor * self.rate * self.decay * w
        return moved
