"""You train in the mode in which the model comes. In eval mode dropout is off, and the model loses
its protection against learning by heart. Call model.train() first."""

import math

import torch
from torch import nn


def nats(model, rows):
    """Return the mean cross-entropy of windows with L + 1 letters."""
    scores = model(rows[:, :-1])  # (B, L, V)
    return nn.functional.cross_entropy(scores.flatten(0, 1), rows[:, 1:].flatten())


def train(model, ids, steps, L, chance):
    """Train the model in place."""
    optimiser = torch.optim.AdamW(model.parameters(), lr=0.01)
    for _ in range(steps):
        starts = torch.randperm(len(ids) - L, generator=chance)[:16]
        loss = nats(model, torch.stack([ids[s : s + L + 1] for s in starts.tolist()]))
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()


def evaluate(model, ids, L):
    """Return bits per character and perplexity."""
    starts = range(0, len(ids) - L, L)
    rows = torch.stack([ids[s : s + L + 1] for s in starts])
    model.eval()
    with torch.no_grad():
        bits = nats(model, rows).item() / math.log(2)
    return bits, 2**bits
