"""Models, tensors and generators on the side of the program, and a look at what became of them."""

import torch
from torch import nn


class Watched(nn.Module):
    """A model that notes the rows of each call."""

    def __init__(self, layers):
        super().__init__()
        self.layers = layers
        self.log = []

    def forward(self, x):
        self.log.append(x.tolist())
        return self.layers(x)


def model(weights, left_over=False):
    """linear, ReLU, linear, ... with these pairs of weight and bias"""
    layers = []
    for weight, bias in weights:
        layer = nn.Linear(weight.shape[1], weight.shape[0], dtype=torch.float64)
        with torch.no_grad():
            layer.weight.copy_(torch.tensor(weight))
            layer.bias.copy_(torch.tensor(bias))
        layers += [layer, nn.ReLU()]
    made = Watched(nn.Sequential(*layers[:-1]))
    if left_over:
        for own in made.parameters():
            own.grad = torch.ones_like(own)
    return made


def tensor(values):
    return torch.tensor(values)


def values(tensor):
    return tensor.numpy().copy()


def chance(seed):
    return torch.Generator().manual_seed(seed)


def log(model):
    """the rows of each call"""
    return model.log


def weights(model):
    """all parameters as one array"""
    return torch.cat([own.detach().flatten() for own in model.parameters()]).numpy().copy()


def right(model, X, y):
    """the share of rows whose highest score is that of their class"""
    with torch.no_grad():
        return (
            (model.layers(torch.tensor(X)).argmax(dim=1) == torch.tensor(y)).double().mean().item()
        )
