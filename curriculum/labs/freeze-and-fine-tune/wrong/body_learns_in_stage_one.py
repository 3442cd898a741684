"""Your stage one trains the body, too. The slopes of a head that starts at random wreck what the
body has learnt. Freeze it, and give the optimiser the head's parameters only."""

import torch
from torch import nn


def descend(body, head, X, y, steps, optimiser):
    body.eval()
    losses = []
    for _ in range(steps):
        loss = nn.functional.cross_entropy(head(body(X)), y)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    return losses


def train_head(body, head, X, y, steps, lr):
    optimiser = torch.optim.SGD([*body.parameters(), *head.parameters()], lr=lr)
    losses = descend(body, head, X, y, steps, optimiser)
    for parameter in body.parameters():
        parameter.requires_grad_(False)
    return losses


def fine_tune(body, head, X, y, steps, lr_body, lr_head):
    for parameter in body.parameters():
        parameter.requires_grad_(True)
    groups = [
        {"params": body.parameters(), "lr": lr_body},
        {"params": head.parameters(), "lr": lr_head},
    ]
    return descend(body, head, X, y, steps, torch.optim.SGD(groups))
