"""You raised the learning rate, and the three mistakes are still there. No rate pairs rows with
their labels, clears slopes or takes a softmax away."""

import torch
from torch import nn


def train(model, X, y, epochs, batch_size, lr, chance):
    optimiser = torch.optim.SGD(model.parameters(), lr=10 * lr)
    optimiser.zero_grad()
    history = []
    for _ in range(epochs):
        order = torch.randperm(len(y), generator=chance)  # (n,)
        total = 0.0
        other = torch.randperm(len(y), generator=chance)
        for places, answers in zip(order.split(batch_size), other.split(batch_size), strict=True):
            scores = torch.softmax(model(X[places]), dim=1)  # (b, d) -> (b, k)
            loss = nn.functional.cross_entropy(scores, y[answers])
            loss.backward()
            optimiser.step()
            total += loss.item() * len(places)
        history.append(total / len(y))
    return history
