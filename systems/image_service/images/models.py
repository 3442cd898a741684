"""The network that reads a digit, fitted from scratch.

A model is a torch module that takes ink (n, 64) and gives scores (n, classes) and an embedding
(n, d), in which pictures that look alike to the model lie near each other. Whatever does that can
be trained, exported and served instead: `tools/rivals.py` has two others.
"""

from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor, nn

from images.data import Pictures
from images.picture import SIDE, Array

EPOCHS = 40
BATCH = 64
RATE = 3e-3  # the highest learning rate of the cycle

Fit = Callable[[Pictures, int, int], nn.Module]  # pictures, seed, epochs


class Cnn(nn.Module):
    def __init__(self, classes: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(1, 16, 3, padding=1),
            nn.BatchNorm2d(16),
            nn.ReLU(),
            nn.Conv2d(16, 32, 3, padding=1),
            nn.BatchNorm2d(32),
            nn.ReLU(),
            nn.MaxPool2d(2),  # (n, 32, 4, 4)
            nn.Flatten(),
            nn.Dropout(0.3),
            nn.Linear(512, 64),
            nn.ReLU(),
        )
        self.head = nn.Linear(64, classes)

    def forward(self, ink: Tensor) -> tuple[Tensor, Tensor]:
        embedding = self.layers(ink.reshape(-1, 1, SIDE, SIDE) - 0.3)
        return self.head(embedding), embedding


def cnn(pictures: Pictures, seed: int, epochs: int = EPOCHS) -> nn.Module:
    """A small network from scratch; each picture is seen shifted by up to one pixel."""
    torch.manual_seed(seed)
    drawn = np.random.default_rng(seed)
    model = Cnn(len(pictures.classes))
    labels = torch.from_numpy(pictures.labels)
    steps = epochs * -(-len(pictures) // BATCH)
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps)
    model.train()
    for _ in range(epochs):
        order = drawn.permutation(len(pictures))
        for first in range(0, len(order), BATCH):
            rows = order[first : first + BATCH]
            scores, _ = model(torch.from_numpy(shifted(pictures.ink[rows], drawn)))
            loss = nn.functional.cross_entropy(scores, labels[rows], label_smoothing=0.02)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            schedule.step()
    return model.eval()


def shifted(ink: Array, drawn: np.random.Generator) -> Array:
    """Each picture (n, 64) moved by up to one pixel; what comes in from outside is black."""
    padded = np.pad(ink.reshape(-1, SIDE, SIDE), ((0, 0), (1, 1), (1, 1)))
    down, right = drawn.integers(0, 3, (2, len(ink), 1, 1))
    side = np.arange(SIDE)
    rows, columns = down + side[:, None], right + side  # (n, 8, 1) and (n, 1, 8)
    moved = padded[np.arange(len(ink))[:, None, None], rows, columns]
    return moved.reshape(-1, SIDE * SIDE)


@torch.no_grad()
def scores(model: nn.Module, ink: Array) -> Array:
    """(n, classes), in evaluation mode."""
    return model.eval()(torch.from_numpy(ink))[0].numpy()
