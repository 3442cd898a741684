class Average:
    """A moving average that corrects its start."""

    def __init__(self, beta):
        self.beta, self.total, self.weight = beta, 0.0, 0.0

    def take(self, value):
        self.total = self.beta * self.total + value
        self.weight = self.beta * self.weight + 1
        return self.total / self.weight


class AdamW:
    def __init__(self, rate, decay, beta1=0.9, beta2=0.999, eps=1e-8):
        self.settings = rate, decay, eps
        self.betas = beta1, beta2
        self.averages = {}

    def step(self, params, grads, factor=1.0):
        return {
            name: self.move(name, w, grads[name], factor) if name in grads else w
            for name, w in params.items()
        }

    def move(self, name, w, g, factor):
        rate, decay, eps = self.settings
        first, second = self.averages.setdefault(name, [Average(beta) for beta in self.betas])
        shrunk = w * (1 - factor * rate * decay * (len(w.shape) >= 2))
        return shrunk - factor * rate * first.take(g) / (second.take(g * g) ** 0.5 + eps)
