"""Linear layers, and a look at them afterwards."""

import torch
from torch import nn


def base(W, b=None):
    """a linear layer with this table and bias, open to learning"""
    layer = nn.Linear(W.shape[1], W.shape[0], bias=b is not None, dtype=torch.float64)
    with torch.no_grad():
        layer.weight.copy_(torch.tensor(W))
        if b is not None:
            layer.bias.copy_(torch.tensor(b))
    return layer


def narrow(W):
    """the same in 32 bits, without a bias"""
    return base(W).to(torch.float32)


def seed(number):
    torch.manual_seed(number)


def fill(layer, A, B):
    """put these values into A and B"""
    with torch.no_grad():
        layer.A.copy_(torch.tensor(A))
        layer.B.copy_(torch.tensor(B))


def call(layer, x):
    """what the layer returns, as an array"""
    with torch.no_grad():
        return layer(torch.tensor(x)).numpy().copy()


def table(layer):
    """the base's weights, as an array"""
    return layer.base.weight.detach().numpy().copy()


def value(tensor):
    return tensor.detach().numpy().copy()


def open_shapes(layer):
    """the shapes of all that learns"""
    return sorted(tuple(p.shape) for p in layer.parameters() if p.requires_grad)


def types(layer):
    """type and dtype of A and B"""
    return [(type(p).__name__, str(p.dtype)) for p in (layer.A, layer.B)]


def same_base(layer, base):
    return "the layer that was handed over" if layer.base is base else "another object"


def table_open(layer):
    """the flags of the base's parameters"""
    return [p.requires_grad for p in layer.base.parameters()]


def train(layer, x, y, steps, lr):
    """steps of SGD on the squared error, with all parameters in the optimiser"""
    x, y = torch.tensor(x), torch.tensor(y)
    optimiser = torch.optim.SGD(layer.parameters(), lr=lr)
    for _ in range(steps):
        loss = nn.functional.mse_loss(layer(x), y)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
