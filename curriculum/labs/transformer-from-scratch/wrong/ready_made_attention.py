"""Your block leaves attention to PyTorch. That is what you will do at work; here it is the part that you
write yourself, from linear layers, a mask and softmax."""

import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, d, heads):
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(d), nn.LayerNorm(d)
        self.mixed = nn.MultiheadAttention(d, heads, batch_first=True)
        self.feedforward = nn.Sequential(nn.Linear(d, 4 * d), nn.GELU(), nn.Linear(4 * d, d))

    def attention(self, z):
        """Return what each place reads from itself and the places to its left."""
        n = z.shape[1]
        forbidden = torch.triu(torch.ones(n, n), 1) == 1
        return self.mixed(z, z, z, attn_mask=forbidden)[0]

    def forward(self, x):
        """Return the stream (B, n, d) behind the block."""
        x = x + self.attention(self.norm1(x))
        return x + self.feedforward(self.norm2(x))


class Decoder(nn.Module):
    def __init__(self, V, L):
        super().__init__()
        d = 32
        self.tokens, self.places = nn.Embedding(V, d), nn.Embedding(L, d)
        self.block, self.norm, self.scores = Block(d, 4), nn.LayerNorm(d), nn.Linear(d, V)

    def forward(self, ids):
        """Return the scores (B, n, V) of the next symbol at each place."""
        x = self.tokens(ids) + self.places(torch.arange(ids.shape[1]))
        return self.scores(self.norm(self.block(x)))


def train(model, texts, steps, chance):
    """Train the model in place."""
    optimiser = torch.optim.Adam(model.parameters(), lr=0.01)
    model.train()
    for _ in range(steps):
        rows = texts[torch.randperm(len(texts), generator=chance)[:16]]
        scores = model(rows[:, :-1])  # (B, T - 1, V)
        loss = nn.functional.cross_entropy(scores.flatten(0, 1), rows[:, 1:].flatten())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
