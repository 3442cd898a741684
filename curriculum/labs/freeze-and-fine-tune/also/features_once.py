import torch
from torch import nn


def train_head(body, head, X, y, steps, lr):
    """Compute the features once, since a frozen body gives the same ones each time."""
    body.eval().requires_grad_(False)
    with torch.no_grad():
        features = body(X)
    optimiser = torch.optim.SGD(head.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        optimiser.zero_grad()
        loss = nn.functional.cross_entropy(head(features), y)
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    return losses


def fine_tune(body, head, X, y, steps, lr_body, lr_head):
    """Use an optimiser for each of the two parts."""
    body.eval().requires_grad_(True)
    optimisers = [
        torch.optim.SGD(body.parameters(), lr=lr_body),
        torch.optim.SGD(head.parameters(), lr=lr_head),
    ]
    losses = []
    for _ in range(steps):
        for optimiser in optimisers:
            optimiser.zero_grad()
        loss = nn.functional.cross_entropy(head(body(X)), y)
        loss.backward()
        for optimiser in optimisers:
            optimiser.step()
        losses.append(float(loss))
    return losses
