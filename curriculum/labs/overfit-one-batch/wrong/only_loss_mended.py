"""Your loss is right now. The slopes still pile up from step to step, and rows and labels are still
shuffled apart."""

import torch
from torch import nn


def train(model, X, y, epochs, batch_size, lr, chance):
    optimiser = torch.optim.SGD(model.parameters(), lr=lr)
    optimiser.zero_grad()
    history = []
    for _ in range(epochs):
        order = torch.randperm(len(y), generator=chance)  # (n,)
        total = 0.0
        other = torch.randperm(len(y), generator=chance)
        for places, answers in zip(order.split(batch_size), other.split(batch_size), strict=True):
            scores = model(X[places])  # (b, d) -> (b, k)
            loss = nn.functional.cross_entropy(scores, y[answers])
            loss.backward()
            optimiser.step()
            total += loss.item() * len(places)
        history.append(total / len(y))
    return history
