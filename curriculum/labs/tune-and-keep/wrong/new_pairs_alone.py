"""You train on the new pairs alone, with the rate of the base's training. The new task is learnt,
and the old one is forgotten, since no step asks for it. Mix old pairs into each batch."""

import torch
from torch import nn


def batch(pairs, end, pad):
    """Return inputs and labels of a batch, both of shape (B, n)."""
    n = max(len(prompt) + len(reply) for prompt, reply in pairs)
    inputs, labels = [], []
    for prompt, reply in pairs:
        fill = n - len(prompt) - len(reply)
        inputs.append(prompt + reply + [pad] * fill)
        labels.append([-100] * (len(prompt) - 1) + reply + [end] + [-100] * fill)
    return torch.tensor(inputs), torch.tensor(labels)


def some(pairs, n, chance):
    """Draw n pairs, none of them twice."""
    return [pairs[i] for i in torch.randperm(len(pairs), generator=chance)[:n].tolist()]


def fine_tune(model, new, old, end, pad, chance):
    """Train on new pairs, with old ones mixed into each batch."""
    optimiser = torch.optim.AdamW(model.parameters(), lr=0.02)
    model.train()
    for _ in range(80):
        inputs, labels = batch(some(new, 32, chance), end, pad)
        loss = nn.functional.cross_entropy(model(inputs).flatten(0, 1), labels.flatten())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    model.eval()
