import numpy as np


class BatchNorm:
    def __init__(self, d, momentum=0.1, eps=1e-5):
        self.d = d
        self.momentum = momentum
        self.eps = eps
        self.gamma = np.array([1.0] * d)
        self.beta = np.array([0.0] * d)
        self.running_mean = np.array([0.0] * d)
        self.running_var = np.array([1.0] * d)

    def forward(self, x, train):
        rows = np.swapaxes(x, 0, 1).reshape(self.d, -1)
        out = np.empty(rows.shape)
        if train and rows.shape[1] < 2:
            raise ValueError(x.shape)
        for c in range(self.d):
            mean, var = self.running_mean[c], self.running_var[c]
            if train:
                mean, var = rows[c].mean(), rows[c].var()
                self.running_mean[c] += self.momentum * (mean - self.running_mean[c])
                self.running_var[c] += self.momentum * (rows[c].var(ddof=1) - self.running_var[c])
            out[c] = self.gamma[c] * (rows[c] - mean) / (var + self.eps) ** 0.5 + self.beta[c]
        return np.swapaxes(out.reshape(np.swapaxes(x, 0, 1).shape), 0, 1)
