"""You clear the slopes between `backward` and `step`, so the step has nothing to use and the
weights stay where they are. Clear them before `backward`."""

import torch
from torch import nn


def train(model, X, y, epochs, batch_size, lr, chance):
    optimiser = torch.optim.SGD(model.parameters(), lr=lr)
    history = []
    for _ in range(epochs):
        order = torch.randperm(len(y), generator=chance)  # (n,)
        total = 0.0
        for places in order.split(batch_size):
            scores = model(X[places])  # (b, d) -> (b, k)
            loss = nn.functional.cross_entropy(scores, y[places])
            loss.backward()
            optimiser.zero_grad()
            optimiser.step()
            total += loss.item() * len(places)
        history.append(total / len(y))
    return history
