"""Bodies and heads to try a function on, and a look at what became of them."""

import torch
from torch import nn


def _fill(module, tensors):
    """Write values into the state of a module."""
    module.load_state_dict({name: torch.tensor(values) for name, values in tensors.items()})


def body(tensors, training=False, flags=True, left_over=False, drop=0.0):
    """Convolution, batch norm, ReLU, dropout and flatten, with these values and in this mood."""
    made = nn.Sequential(
        nn.Conv2d(1, 3, 3), nn.BatchNorm2d(3), nn.ReLU(), nn.Dropout(drop), nn.Flatten()
    ).to(torch.float64)
    _fill(made, tensors)
    made.train(training)
    for parameter in made.parameters():
        parameter.grad = torch.ones_like(parameter) if left_over else None
        parameter.requires_grad_(flags)
    return made


def head(tensors, left_over=False):
    made = nn.Linear(12, 3).to(torch.float64)
    _fill(made, tensors)
    for parameter in made.parameters():
        parameter.grad = torch.ones_like(parameter) if left_over else None
    return made


def tensor(array):
    return torch.from_numpy(array.copy())


def state(module):
    """The state of a module, as arrays by name."""
    return {name: values.numpy().copy() for name, values in module.state_dict().items()}


def values(tensor):
    return tensor.numpy().copy()


def flags(body):
    """The name of each parameter of the body, and whether it is frozen."""
    return {n: "open" if p.requires_grad else "frozen" for n, p in body.named_parameters()}


def mode(body):
    """The mode of the body and of all layers in it."""
    return " and ".join(sorted({"train" if m.training else "eval" for m in body.modules()}))
