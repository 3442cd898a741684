"""A look at the learner's network."""

import torch


def size(model):
    """the number of convolutions, and of parameters"""
    convolutions = [part for part in model[0].modules() if isinstance(part, torch.nn.Conv2d)]
    return len(convolutions), sum(p.numel() for p in model[0].parameters())


def names(model):
    return list(model[1])


def scores(model, pictures):
    """the scores of the network for pictures; each part keeps the mode that it was in"""
    net = model[0]
    modes = {part: part.training for part in net.modules()}
    net.eval()
    with torch.no_grad():
        found = net(torch.tensor(pictures, dtype=torch.float32).unsqueeze(1) / 16).numpy()
    for part, training in modes.items():
        part.training = training
    return found


def by_net(model, pictures):
    """what the network itself says to prepared pictures"""
    return [model[1][i] for i in scores(model, pictures).argmax(axis=1).tolist()]
