"""You leave the body in the mode in which it comes. In training mode batch norm writes its running
statistics on the way forward, frozen weights or not, and normalises with those of the batch: in
the example the running mean goes from 0 to 0.6 in one step."""

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
    for parameter in body.parameters():
        parameter.requires_grad_(False)
    return descend(body, head, X, y, steps, torch.optim.SGD(head.parameters(), lr=lr))


def fine_tune(body, head, X, y, steps, lr_body, lr_head):
    for parameter in body.parameters():
        parameter.requires_grad_(True)
    groups = [
        {"params": body.parameters(), "lr": lr_body},
        {"params": head.parameters(), "lr": lr_head},
    ]
    return descend(body, head, X, y, steps, torch.optim.SGD(groups))
