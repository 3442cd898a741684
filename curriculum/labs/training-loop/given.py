"""Models, optimisers and tensors, and a look at what became of them."""

import torch
from torch import nn


class Watched(nn.Module):
    """A model that notes each call: the mode, the first column of its rows, and the record.

    It counts its calls in training mode, as a running value, which belongs to its state.
    """

    def __init__(self, layers):
        super().__init__()
        self.layers = layers
        self.register_buffer("calls", torch.zeros(1))
        self.log = []

    def forward(self, x):
        mode = "train" if self.training else "eval"
        record = "recorded" if torch.is_grad_enabled() else "no record"
        self.log.append((mode, x[:, 0].tolist(), record))
        if self.training:
            self.calls += 1
        return self.layers(x)


def model(weights, drop=0.0):
    """linear, ReLU, dropout, linear, with these weights"""
    W1, b1, W2, b2 = (torch.tensor(w) for w in weights)
    first = nn.Linear(W1.shape[1], W1.shape[0], dtype=torch.float64)
    second = nn.Linear(W2.shape[1], W2.shape[0], dtype=torch.float64)
    with torch.no_grad():
        for own, value in zip(
            [*first.parameters(), *second.parameters()], (W1, b1, W2, b2), strict=True
        ):
            own.copy_(value)
    return Watched(nn.Sequential(first, nn.ReLU(), nn.Dropout(drop), second))


def used(model):
    """the model in eval mode, with slopes from before"""
    model.eval()
    for own in model.parameters():
        own.grad = torch.ones_like(own)
    return model


def sgd(model, lr, momentum=0.0):
    return torch.optim.SGD(model.parameters(), lr=lr, momentum=momentum)


def chance(seed):
    return torch.Generator().manual_seed(seed)


def seed(number):
    torch.manual_seed(number)


def pair(X, y):
    return torch.tensor(X), torch.tensor(y)


def drawn(chance):
    """the next order of six"""
    return torch.randperm(6, generator=chance).tolist()


def steps(model, optimiser, data, count):
    """some steps of training on all rows"""
    X, y = data
    model.train()
    for _ in range(count):
        loss = nn.functional.cross_entropy(model(X), y)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()


def log(model):
    return model.log


def modes(model):
    return ["train" if part.training else "eval" for part in model.modules()]


def calls(model):
    """the running value: how many calls in training mode"""
    return int(model.calls)


def weights(model):
    """all weights as one array"""
    return torch.cat([own.detach().flatten() for own in model.parameters()]).numpy().copy()
