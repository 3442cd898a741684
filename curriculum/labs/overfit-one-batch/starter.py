import torch
from torch import nn


def train(model, X, y, epochs, batch_size, lr, chance):
    """Train the model, and return the mean loss of each epoch."""
    # TODO: three mistakes; find each by an experiment of its own
    optimiser = torch.optim.SGD(model.parameters(), lr=lr)
    optimiser.zero_grad()
    history = []
    for _ in range(epochs):
        rows = X[torch.randperm(len(X), generator=chance)]  # (n, d)
        labels = y[torch.randperm(len(y), generator=chance)]  # (n,)
        total = 0.0
        for part, answers in zip(rows.split(batch_size), labels.split(batch_size), strict=True):
            shares = torch.softmax(model(part), dim=1)  # (b, k)
            loss = nn.functional.cross_entropy(shares, answers)
            loss.backward()
            optimiser.step()
            total += loss.item() * len(part)
        history.append(total / len(y))
    return history
