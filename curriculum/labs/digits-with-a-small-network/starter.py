import torch
from torch import nn


def fit(pictures, labels, epochs, seed):
    """Return the network and the names of its scores."""
    torch.manual_seed(seed)
    names = sorted(set(labels))
    # TODO: a network with convolutions, and the training
    net = nn.Sequential(nn.Flatten(), nn.Linear(64, len(names)))
    return net, names


def predict(model, pictures):
    """Return the label of each picture."""
    net, names = model
    # TODO
    return [names[0] for _ in pictures]
