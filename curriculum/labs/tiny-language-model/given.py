"""Models that watch how they are used."""

import math

import torch
from torch import nn


class Watched(nn.Module):
    """notes mode, record and ids of each call"""

    def __init__(self, layers):
        super().__init__()
        self.layers, self.log = layers, []

    def forward(self, ids):
        record = "recorded" if torch.is_grad_enabled() else "no record"
        self.log.append(("train" if self.training else "eval", record, ids.clone()))
        return self.layers(ids)


class Table(nn.Module):
    """a bigram: the scores of the next id, from this id alone, behind dropout"""

    def __init__(self, scores, drop):
        super().__init__()
        self.scores, self.drop = nn.Parameter(torch.tensor(scores)), nn.Dropout(drop)

    def forward(self, ids):
        return self.drop(self.scores[ids])


class Net(nn.Module):
    """at each place the last eight ids, a hidden layer, dropout, scores"""

    def __init__(self, V, d=12, h=48, back=8):
        super().__init__()
        self.rows, self.back = nn.Embedding(V, d), back
        self.hidden, self.drop = nn.Linear(back * d, h), nn.Dropout(0.1)
        self.scores = nn.Linear(h, V)

    def forward(self, ids):
        x = nn.functional.pad(self.rows(ids), (0, 0, self.back - 1, 0))  # (B, n + back - 1, d)
        x = x.unfold(1, self.back, 1).flatten(2)  # (B, n, d · back)
        return self.scores(self.drop(torch.relu(self.hidden(x))))


def table(scores, drop=0.0):
    return Watched(Table(scores, drop))


def net(V, seed):
    torch.manual_seed(seed)
    return Watched(Net(V))


def text(ids):
    return torch.tensor(ids)


def chance(seed):
    return torch.Generator().manual_seed(seed)


def calls(model):
    """mode and record of each call"""
    return [call[:2] for call in model.log]


def letters(model):
    """all ids that the model was shown, one after the other"""
    return [i for call in model.log for i in call[2].flatten().tolist()]


def shapes(model):
    return [tuple(call[2].shape) for call in model.log]


def mode(model):
    return "train" if model.training or model.layers.training else "eval"


def measured(model, ids, L):
    """bits per character in eval mode, over whole windows"""
    ids = torch.tensor(ids)
    k = (len(ids) - 1) // L
    model.eval()
    with torch.no_grad():
        shares = model.layers(ids[: k * L].view(k, L)).log_softmax(2).flatten(0, 1)
    targets = ids[1 : k * L + 1]
    return -shares[torch.arange(k * L), targets].mean().item() / math.log(2)
