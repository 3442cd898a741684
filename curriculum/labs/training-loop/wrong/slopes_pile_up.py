"""When `backward` is called, slopes from before are still there, of the batch before or of the time before `fit`. New
ones are added to them, and the step uses the sum. Clear them before every `backward`, the first one too."""

import copy

import torch
from torch import nn


def _check(model, valid):
    X, y = valid
    model.eval()
    with torch.no_grad():
        scores = model(X)
        loss = nn.functional.cross_entropy(scores, y).item()
    return loss, (scores.argmax(dim=1) == y).sum().item() / len(y)


def _learn(model, optimiser, train, batch_size, chance):
    X, y = train
    model.train()
    total = 0.0
    for rows in torch.randperm(len(y), generator=chance).split(batch_size):
        loss = nn.functional.cross_entropy(model(X[rows]), y[rows])
        loss.backward()
        optimiser.step()
        total += loss.item() * len(rows)
    return total / len(y)


def fit(model, optimiser, train, valid, epochs, batch_size, chance):
    lowest, best, history = float("inf"), None, []
    for _ in range(epochs):
        learnt = _learn(model, optimiser, train, batch_size, chance)
        loss, right = _check(model, valid)
        history.append({"train": learnt, "valid": loss, "right": right})
        if loss < lowest:
            lowest, best = loss, copy.deepcopy(model.state_dict())
    model.load_state_dict(best)
    return history


def snapshot(model, optimiser, chance):
    return {
        "model": copy.deepcopy(model.state_dict()),
        "optimiser": copy.deepcopy(optimiser.state_dict()),
        "chance": chance.get_state(),
    }


def restore(saved, model, optimiser, chance):
    model.load_state_dict(saved["model"])
    optimiser.load_state_dict(copy.deepcopy(saved["optimiser"]))
    chance.set_state(saved["chance"])
