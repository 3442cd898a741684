import torch
from torch import nn


class Block(nn.Module):
    """One layer makes queries, keys and values; the mask is added to the scores."""

    def __init__(self, d, heads):
        super().__init__()
        self.heads, self.width = heads, d // heads
        self.before_mix, self.before_think = nn.LayerNorm(d), nn.LayerNorm(d)
        self.ask = nn.Linear(d, 3 * d, bias=False)
        self.mix = nn.Linear(d, d, bias=False)
        self.up, self.down = nn.Linear(d, 4 * d), nn.Linear(4 * d, d)
        self.drop = nn.Dropout(0.02)

    def forward(self, x):
        B, n, d = x.shape
        asked = self.ask(self.before_mix(x)).view(B, n, 3, self.heads, self.width)
        Q, K, V = asked.permute(2, 0, 3, 1, 4)  # (B, h, n, width) each
        mask = torch.zeros(n, n).masked_fill(torch.ones(n, n).triu(1) > 0, -1e9)
        weights = (Q @ K.transpose(-1, -2) * self.width**-0.5 + mask).softmax(-1)
        mixed = (weights @ V).permute(0, 2, 1, 3).reshape(B, n, d)
        x = x + self.drop(self.mix(mixed))
        return x + self.drop(self.down(torch.relu(self.up(self.before_think(x)))))


class Decoder(nn.Module):
    """The table of the symbols gives the scores as well."""

    def __init__(self, V, L):
        super().__init__()
        self.symbols = nn.Embedding(V, 24)
        self.places = nn.Parameter(0.1 * torch.randn(L, 24))
        self.blocks = nn.ModuleList([Block(24, 2), Block(24, 2)])
        self.last = nn.LayerNorm(24)
        with torch.no_grad():
            self.symbols.weight.mul_(0.3)

    def forward(self, ids):
        x = self.symbols(ids) + self.places[: ids.shape[1]]
        for block in self.blocks:
            x = block(x)
        return self.last(x) @ self.symbols.weight.T


def train(model, texts, steps, chance):
    optimiser = torch.optim.AdamW(model.parameters(), lr=0.01, weight_decay=0.001)
    model.train()
    for step in range(steps):
        for group in optimiser.param_groups:
            group["lr"] = 0.01 * min(1, (step + 1) / 20)
        rows = texts[torch.randint(len(texts), (16,), generator=chance)]
        scores = model(rows)[:, :-1].transpose(1, 2)  # (B, V, T - 1)
        loss = nn.functional.cross_entropy(scores, rows[:, 1:])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
