"""You switch the body to training mode in stage two. Dropout is on again, and batch norm replaces its
running statistics by those of a handful of pictures. Its scale and shift learn in eval mode, too."""

import torch
from torch import nn


def descend(body, head, X, y, steps, optimiser):
    losses = []
    for _ in range(steps):
        loss = nn.functional.cross_entropy(head(body(X)), y)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    return losses


def train_head(body, head, X, y, steps, lr):
    body.eval()
    for parameter in body.parameters():
        parameter.requires_grad_(False)
    return descend(body, head, X, y, steps, torch.optim.SGD(head.parameters(), lr=lr))


def fine_tune(body, head, X, y, steps, lr_body, lr_head):
    body.train()
    for parameter in body.parameters():
        parameter.requires_grad_(True)
    groups = [
        {"params": body.parameters(), "lr": lr_body},
        {"params": head.parameters(), "lr": lr_head},
    ]
    return descend(body, head, X, y, steps, torch.optim.SGD(groups))
