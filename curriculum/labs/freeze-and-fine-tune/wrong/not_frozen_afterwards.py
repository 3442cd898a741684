"""Your stage one trains the head only, but the body's parameters still have requires_grad True. Each
step computes slopes for them that nobody wants, and they pile up in .grad."""

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
    return descend(body, head, X, y, steps, torch.optim.SGD(head.parameters(), lr=lr))


def fine_tune(body, head, X, y, steps, lr_body, lr_head):
    for parameter in body.parameters():
        parameter.requires_grad_(True)
    groups = [
        {"params": body.parameters(), "lr": lr_body},
        {"params": head.parameters(), "lr": lr_head},
    ]
    return descend(body, head, X, y, steps, torch.optim.SGD(groups))
