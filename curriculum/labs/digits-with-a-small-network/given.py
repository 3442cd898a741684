"""A look at the learner's network."""

import torch


def size(model):
    """the number of convolutions, and of parameters"""
    convolutions = [part for part in model[0].modules() if isinstance(part, torch.nn.Conv2d)]
    return len(convolutions), sum(p.numel() for p in model[0].parameters())


def names(model):
    return list(model[1])


def scores(model, pictures):
    """the scores of the network for pictures"""
    model[0].eval()
    with torch.no_grad():
        return model[0](torch.tensor(pictures, dtype=torch.float32).unsqueeze(1) / 16).numpy()


def by_net(model, pictures):
    """what the network itself says to prepared pictures"""
    net, names = model
    net.eval()
    with torch.no_grad():
        scores = net(torch.tensor(pictures, dtype=torch.float32).unsqueeze(1) / 16)
    return [names[i] for i in scores.argmax(1).tolist()]
