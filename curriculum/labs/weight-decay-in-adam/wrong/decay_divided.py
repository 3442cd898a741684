"""Your decay is divided by the usual size of the slopes, like the slope itself. A weight with
slopes of 100 is then decayed a hundredth as much as one with slopes of 1. Every weight is to lose
the same share, rate times decay."""

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
            if w.ndim > 1:
                m = m + self.decay * w
            change = m / (np.sqrt(s) + self.eps)
            moved[name] = w - factor * self.rate * change
        return moved
