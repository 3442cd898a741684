"""You clear the slopes once, before the loop. From then on they add up: with slopes of 1 and the
rate 0.1 the weight goes 2, 1.9, 1.7, 1.4. Clear them before every `backward`."""

import torch
from torch import nn


def train(model, X, y, epochs, batch_size, lr, chance):
    optimiser = torch.optim.SGD(model.parameters(), lr=lr)
    optimiser.zero_grad()
    history = []
    for _ in range(epochs):
        order = torch.randperm(len(y), generator=chance)  # (n,)
        total = 0.0
        for places in order.split(batch_size):
            scores = model(X[places])  # (b, d) -> (b, k)
            loss = nn.functional.cross_entropy(scores, y[places])
            loss.backward()
            optimiser.step()
            total += loss.item() * len(places)
        history.append(total / len(y))
    return history
