import torch
from torch import nn


class Head(nn.Module):
    """Attention with tables of its own."""

    def __init__(self, d, e):
        super().__init__()
        self.Wq, self.Wk, self.Wv = (nn.Parameter(torch.randn(d, e) / d**0.5) for _ in range(3))

    def forward(self, z):
        Q, K, V = z @ self.Wq, z @ self.Wk, z @ self.Wv
        scores = torch.einsum("bie,bje->bij", Q, K) / K.shape[-1] ** 0.5
        allowed = torch.tril(torch.ones(scores.shape[1:])) == 1
        powers = torch.exp(scores - scores.amax(-1, keepdim=True)) * allowed
        return powers @ V / powers.sum(-1, keepdim=True)


class Block(nn.Module):
    def __init__(self, d, heads):
        super().__init__()
        self.heads = nn.ModuleList([Head(d, d // heads) for _ in range(heads)])
        self.join = nn.Linear(d, d)
        self.attention_norm, self.thinking_norm = nn.LayerNorm(d), nn.LayerNorm(d)
        self.thinking = nn.Sequential(nn.Linear(d, 3 * d), nn.ReLU(), nn.Linear(3 * d, d))

    def forward(self, x):
        z = self.attention_norm(x)
        x = x + self.join(torch.cat([head(z) for head in self.heads], dim=2))
        return x + self.thinking(self.thinking_norm(x))


def waves(n, d):
    angles = torch.arange(n).unsqueeze(1) / 50 ** (torch.arange(0, d, 2) / d)
    return torch.cat([angles.sin(), angles.cos()], dim=1)


class Decoder(nn.Module):
    """The rows of the places are waves and are not learnt."""

    def __init__(self, V, L):
        super().__init__()
        self.rows = nn.Embedding(V, 32)
        self.layers = nn.Sequential(Block(32, 2), nn.LayerNorm(32), nn.Linear(32, V))

    def forward(self, ids):
        return self.layers(self.rows(ids) + waves(ids.shape[1], 32))


def train(model, texts, steps, chance):
    optimiser = torch.optim.Adam(model.parameters(), lr=0.01)
    model.train()
    order = []
    for _ in range(steps):
        if not order:
            order = list(torch.randperm(len(texts), generator=chance).split(16))
        rows = texts[order.pop()]
        shares = model(rows[:, :-1]).log_softmax(2)
        chosen = shares.gather(2, rows[:, 1:].unsqueeze(2))
        optimiser.zero_grad()
        (-chosen.mean()).backward()
        optimiser.step()
