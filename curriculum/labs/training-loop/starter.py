import torch
from torch import nn


def fit(model, optimiser, train, valid, epochs, batch_size, chance):
    """Train, end with the weights of the best epoch, and return the history."""
    X, y = train
    history = []
    for _ in range(epochs):
        order = torch.randperm(len(y), generator=chance)
        for rows in order.split(batch_size):
            loss = nn.functional.cross_entropy(model(X[rows]), y[rows])
            # TODO: the step, the check, the note, the best state
            history.append({"train": loss.item()})
    return history


def snapshot(model, optimiser, chance):
    """Return a copy of all that is needed to go on."""
    # TODO
    return {}


def restore(saved, model, optimiser, chance):
    """Put the saved states back; saved stays as it was."""
    # TODO
