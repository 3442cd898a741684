import torch
from torch import nn


def descend(body, head, X, y, steps, optimiser):
    """Take the steps of the optimiser, and return the loss before each."""
    body.eval()  # keeps the running statistics of batch norm, and switches dropout off
    losses = []
    for _ in range(steps):
        loss = nn.functional.cross_entropy(head(body(X)), y)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    return losses


def train_head(body, head, X, y, steps, lr):
    """Train the head on the frozen body, and return the loss of each step."""
    for parameter in body.parameters():
        parameter.requires_grad_(False)
    return descend(body, head, X, y, steps, torch.optim.SGD(head.parameters(), lr=lr))


def fine_tune(body, head, X, y, steps, lr_body, lr_head):
    """Train body and head, each with a rate of its own, and return the loss of each step."""
    for parameter in body.parameters():
        parameter.requires_grad_(True)
    groups = [
        {"params": body.parameters(), "lr": lr_body},
        {"params": head.parameters(), "lr": lr_head},
    ]
    return descend(body, head, X, y, steps, torch.optim.SGD(groups))
