'''Complete: one block against the pairs

Train a transformer with a single block on a short text, with a fixed number of steps, and measure it on a text that it has never seen.
`Model` is the one of the chapter, but it gets its mask as an argument: True where a place may not look. Fill the gaps in
training and measurement.

- `text`, `hidden`: texts of the same letters, at least 20 and 13 letters long. `steps`, `seed`: ints. `bigram`: the bits per letter that
  a bigram model needs for `hidden`, a float.
- Each step has eight windows of 12 inputs from random places. `hidden` is cut into windows of 12 inputs side by side; what can't fill
  a window is left out.
- Returns a tuple: the model's bits per letter on `hidden`, a float, and whether they are at most 0.6 times those of the bigram model.

>>> bits, passed = one_block_on_hidden_text("ab. " * 30, "ab. " * 8, 30, 0, 1.0)
>>> round(bits, 1), passed
(0.0, True)
'''

import math

import numpy as np
import torch
from torch import nn

kind = "complete"
minutes = 14
chapter = "02-better-than-one-letter-back"
hint = "Before you trust a low number, ask: may a place see the letter that it is to guess? And are the letters of the measurement new?"
equivalent = {
    "Compare_Eq_GtE @ 30:forbidden = torch.triu(torch.ones(_L, _L), 1) == 1 # (L, L): no look at the future -> forbidden = torch.triu(torch.ones(_L, _L), 1) >= 1 # (L, L): no look at the future": "the table holds only 0 and 1",
    "Compare_LtE_Lt @ 49:return bits, bits <= 0.6 * bigram -> return bits, bits < 0.6 * bigram": "the bits of a model hit no limit exactly",
    "DropStatement @ 43:model.eval() -> pass": "this model has no layer that works otherwise in training",
}

starter = '''
import math

import torch
from torch import nn

L = 12


class Model(nn.Module):
    def __init__(self, V, d=16):
        super().__init__()
        self.tokens, self.places = nn.Embedding(V, d), nn.Embedding(L, d)
        self.norm1, self.norm2, self.norm3 = nn.LayerNorm(d), nn.LayerNorm(d), nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, 2, batch_first=True)
        self.feedforward = nn.Sequential(nn.Linear(d, 2 * d), nn.ReLU(), nn.Linear(2 * d, d))
        self.scores = nn.Linear(d, V)

    def forward(self, ids, forbidden):                        # (B, L), (L, L)
        x = self.tokens(ids) + self.places(torch.arange(L))   # (B, L, d)
        z = self.norm1(x)
        x = x + self.attention(z, z, z, attn_mask=forbidden)[0]
        x = x + self.feedforward(self.norm2(x))
        return self.scores(self.norm3(x))                     # (B, L, V)


def one_block_on_hidden_text(text: str, hidden: str, steps: int, seed: int, bigram: float) -> tuple[float, bool]:
    number = {letter: i for i, letter in enumerate(sorted(set(text)))}
    ids, unseen = (torch.tensor([number[letter] for letter in part]) for part in (text, hidden))
    forbidden = ...                                           # (L, L)
    torch.manual_seed(seed)
    model = Model(len(number)).to(torch.float64)
    optimiser = torch.optim.AdamW(model.parameters(), lr=0.03)
    chance = torch.Generator().manual_seed(seed)
    for _ in range(steps):
        starts = torch.randperm(len(ids) - L, generator=chance)[:8]
        rows = torch.stack([ids[s : s + L + 1] for s in starts.tolist()])
        inputs, targets = ..., ...                            # (8, L), (8, L)
        loss = nn.functional.cross_entropy(model(inputs, forbidden).flatten(0, 1), targets.flatten())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    model.eval()
    k = (len(unseen) - 1) // L                                # number of whole windows
    inputs, targets = ..., ...                                # (k, L), (k, L)
    with torch.no_grad():
        scores = model(inputs, forbidden).flatten(0, 1)
    bits = ...
    return bits, ...
'''

_L = 12


class _Model(nn.Module):
    def __init__(self, V, d=16):
        super().__init__()
        self.tokens, self.places = nn.Embedding(V, d), nn.Embedding(_L, d)
        self.norm1, self.norm2, self.norm3 = nn.LayerNorm(d), nn.LayerNorm(d), nn.LayerNorm(d)
        self.attention = nn.MultiheadAttention(d, 2, batch_first=True)
        self.feedforward = nn.Sequential(nn.Linear(d, 2 * d), nn.ReLU(), nn.Linear(2 * d, d))
        self.scores = nn.Linear(d, V)

    def forward(self, ids, forbidden):  # (B, L), (L, L)
        x = self.tokens(ids) + self.places(torch.arange(_L))  # (B, L, d)
        z = self.norm1(x)
        x = x + self.attention(z, z, z, attn_mask=forbidden)[0]
        x = x + self.feedforward(self.norm2(x))
        return self.scores(self.norm3(x))  # (B, L, V)


def one_block_on_hidden_text(text: str, hidden: str, steps: int, seed: int, bigram: float) -> tuple[float, bool]:
    number = {letter: i for i, letter in enumerate(sorted(set(text)))}
    ids, unseen = (torch.tensor([number[letter] for letter in part]) for part in (text, hidden))
    forbidden = torch.triu(torch.ones(_L, _L), 1) == 1  # (L, L): no look at the future
    torch.manual_seed(seed)
    model = _Model(len(number)).to(torch.float64)
    optimiser = torch.optim.AdamW(model.parameters(), lr=0.03)
    chance = torch.Generator().manual_seed(seed)
    for _ in range(steps):
        starts = torch.randperm(len(ids) - _L, generator=chance)[:8]
        rows = torch.stack([ids[s : s + _L + 1] for s in starts.tolist()])
        inputs, targets = rows[:, :-1], rows[:, 1:]  # (8, L), (8, L)
        loss = nn.functional.cross_entropy(model(inputs, forbidden).flatten(0, 1), targets.flatten())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    model.eval()
    k = (len(unseen) - 1) // _L  # number of whole windows
    inputs, targets = unseen[: k * _L].view(k, _L), unseen[1 : k * _L + 1].view(k, _L)  # (k, L), (k, L)
    with torch.no_grad():
        scores = model(inputs, forbidden).flatten(0, 1)
    bits = nn.functional.cross_entropy(scores, targets.flatten()).item() / math.log(2)
    return bits, bits <= 0.6 * bigram


def _text(seed, sentences):
    rng = np.random.default_rng(seed)
    who, does, what = ["ada", "ben", "anna"], ["sees", "sells"], ["a boat", "a bell", "tea"]
    return "".join(f"{rng.choice(who)} {rng.choice(does)} {rng.choice(what)}. " for _ in range(sentences))


def _bigram(text, hidden):
    letters = sorted(set(text))
    pairs = [text[i : i + 2] for i in range(len(text) - 1)]
    chances = []
    for i in range(len(hidden) - 1):
        before = sum(pair[0] == hidden[i] for pair in pairs)
        chances.append((pairs.count(hidden[i : i + 2]) + 1) / (before + len(letters)))
    return round(-float(np.log2(chances).mean()), 2)


def cases(rng):
    for text_seed, steps in ((1, 65), (2, 20), (3, 65)):
        text, hidden = _text(text_seed, 40), _text(text_seed + 100, 9)
        hidden = hidden[:132] if steps == 20 else hidden  # no letter is left for the last window
        yield (text, hidden, steps, text_seed, _bigram(text, hidden))


def _nats(text, hidden, steps, seed, forbidden, shift=1):
    number = {letter: i for i, letter in enumerate(sorted(set(text)))}
    ids, unseen = (torch.tensor([number[letter] for letter in part]) for part in (text, hidden))
    torch.manual_seed(seed)
    model = _Model(len(number)).to(torch.float64)
    optimiser = torch.optim.AdamW(model.parameters(), lr=0.03)
    chance = torch.Generator().manual_seed(seed)
    for _ in range(steps):
        starts = torch.randperm(len(ids) - _L, generator=chance)[:8]
        rows = torch.stack([ids[s : s + _L + 1] for s in starts.tolist()])
        scores = model(rows[:, :_L], forbidden).flatten(0, 1)
        loss = nn.functional.cross_entropy(scores, rows[:, shift : shift + _L].flatten())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    model.eval()
    k = (len(unseen) - 1) // _L
    with torch.no_grad():
        scores = model(unseen[: k * _L].view(k, _L), forbidden).flatten(0, 1)
    return nn.functional.cross_entropy(scores, unseen[shift : shift + k * _L]).item()


def wrong_sees_the_future(text, hidden, steps, seed, bigram):
    """Your mask forbids nothing, so each place may look at the letter that it is to guess. The number is too good to be true; when the
    model writes, there is nothing on the right to copy."""
    bits = _nats(text, hidden, steps, seed, torch.zeros(_L, _L) == 1) / math.log(2)
    return bits, bits <= 0.6 * bigram


def wrong_repeats_what_it_sees(text, hidden, steps, seed, bigram):
    """Your targets are the inputs. The model learns to repeat the letter that it sees; each target is the letter after it."""
    bits = _nats(text, hidden, steps, seed, torch.triu(torch.ones(_L, _L), 1) == 1, shift=0) / math.log(2)
    return bits, bits <= 0.6 * bigram


def wrong_nats_for_bits(text, hidden, steps, seed, bigram):
    """You return nats. PyTorch uses the natural logarithm, and the bigram's number is in bits: divide by log 2."""
    nats = _nats(text, hidden, steps, seed, torch.triu(torch.ones(_L, _L), 1) == 1)
    return nats, nats <= 0.6 * bigram


def wrong_measured_in_training_text(text, hidden, steps, seed, bigram):
    """You measure on the text that the model was trained on. The contest is about the hidden one."""
    bits = _nats(text, text, steps, seed, torch.triu(torch.ones(_L, _L), 1) == 1) / math.log(2)
    return bits, bits <= 0.6 * bigram
