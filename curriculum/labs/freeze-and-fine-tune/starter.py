import torch
from torch import nn


def train_head(body, head, X, y, steps, lr):
    """Train the head on the frozen body, and return the loss of each step."""
    # TODO: this trains the body, too; freeze it, so that not a bit of its state moves
    optimiser = torch.optim.SGD([*body.parameters(), *head.parameters()], lr=lr)
    losses = []
    for _ in range(steps):
        loss = nn.functional.cross_entropy(head(body(X)), y)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    return losses


def fine_tune(body, head, X, y, steps, lr_body, lr_head):
    """Train body and head, each with a rate of its own, and return the loss of each step."""
    # TODO
    return []
