"""A base model that is trained on the spot, and two measurements."""

import torch
from torch import nn


class Net(nn.Module):
    """at each place this id and the sum of all so far, a hidden layer, dropout, scores"""

    def __init__(self, V, d=16, h=48):
        super().__init__()
        self.rows, self.hidden = nn.Embedding(V, d), nn.Linear(2 * d, h)
        self.drop, self.scores = nn.Dropout(0.1), nn.Linear(h, V)
        self.log = []  # rows and mode of each call

    def forward(self, ids):
        learns = "train" if self.training else "eval"
        self.log.append((len(ids), learns if torch.is_grad_enabled() else "no record"))
        x = self.rows(ids)  # (B, n, d)
        x = torch.cat([x, x.cumsum(1)], 2)  # (B, n, 2 d)
        return self.scores(self.drop(torch.relu(self.hidden(x))))


def base(pairs, V, seed):
    """a model trained on these pairs"""
    torch.manual_seed(seed)
    model = Net(V)
    longest = max(len(prompt) for prompt, _ in pairs)
    X = torch.tensor([p + r + [0] * (longest - len(p)) for p, r in pairs])
    Y = torch.tensor(
        [[-100] * (len(p) - 1) + r + [0] + [-100] * (longest - len(p)) for p, r in pairs]
    )
    optimiser = torch.optim.AdamW(model.parameters(), lr=0.02)
    for _ in range(100):
        rows = torch.randint(0, len(pairs), (32,))
        loss = nn.functional.cross_entropy(model(X[rows]).flatten(0, 1), Y[rows].flatten())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    model.eval()
    model.log.clear()
    return model


def tune(fine_tune, model, new, old, seed):
    """what fine_tune returns"""
    return fine_tune(model, new, old, 0, 1, torch.Generator().manual_seed(seed))


def use(model):
    """the number of rows of each call"""
    return [rows for rows, _ in model.log]


def learning(model):
    """the modes of the calls that keep a record, each once"""
    return sorted({mode for _, mode in model.log} - {"no record"})


def mode(model):
    return "train" if any(part.training for part in model.modules()) else "eval"


def right(model, pairs):
    """the share of prompts whose best next id is the reply"""
    before, log = model.training, list(model.log)
    model.eval()
    with torch.no_grad():
        hits = [int(model(torch.tensor([p]))[0, -1].argmax()) == r[0] for p, r in pairs]
    model.train(before)
    model.log[:] = log
    return sum(hits) / len(hits)


def lists(batch, pairs, end, pad):
    """inputs and labels as lists, and their dtypes"""
    inputs, labels = batch(pairs, end, pad)
    return inputs.tolist(), labels.tolist(), [str(inputs.dtype), str(labels.dtype)]
