"""The same glasses

A body was pre-trained on pictures that were prepared in a certain way. Prepare a new photo in exactly that way.

- `photo`: a list of H rows, each a list of W pixels, each a list of C whole numbers from 0 to 255.
- `mean`, `std`: lists of C floats, one for each channel, of the pictures of the pre-training after division by 255. No
  `std` is 0.
- Returns nested lists of floats of shape (C, H, W): each number divided by 255, minus the mean of its channel, divided by
  the standard deviation of its channel.

>>> prepared_photo([[[255, 51], [0, 102]]], [0.5, 0.0], [0.25, 0.5])
[[[2.0, -2.0]], [[0.4, 0.8]]]
"""

import torch

minutes = 6
chapter = "02-freeze-then-thaw"
hint = "Which shape must the means have so that they line up with (C, H, W)?"


def prepared_photo(photo: list, mean: list[float], std: list[float]) -> list:
    x = torch.tensor(photo, dtype=torch.float64).permute(2, 0, 1) / 255
    centre = torch.tensor(mean, dtype=torch.float64).reshape(-1, 1, 1)
    width = torch.tensor(std, dtype=torch.float64).reshape(-1, 1, 1)
    return ((x - centre) / width).tolist()


def cases(rng):
    yield ([[[255]]], [0.0], [1.0])
    yield ([[[255, 51], [0, 102]]], [0.5, 0.0], [0.25, 0.5])
    yield ([[[51, 0]], [[102, 255]]], [0.2, 0.4], [0.5, 0.1])
    yield ([[[0, 0, 0], [255, 255, 255], [51, 51, 51]]], [0.1, 0.2, 0.3], [0.5, 0.25, 0.2])
    for h, w in ((2, 2), (3, 3), (2, 4)):
        yield (rng.integers(0, 256, (h, w, 3)).tolist(), [0.48, 0.46, 0.41], [0.23, 0.22, 0.25])


def wrong_own_mean(photo, mean, std):
    """You normalise with the photo's own mean and deviation. The body learnt with those of the pre-training; a dark photo should look dark to it."""
    x = torch.tensor(photo, dtype=torch.float64).permute(2, 0, 1) / 255
    centre, width = x.mean(dim=(1, 2), keepdim=True), x.var(dim=(1, 2), keepdim=True, unbiased=False) ** 0.5 + 1e-5
    return ((x - centre) / width).tolist()


def wrong_bytes_kept(photo, mean, std):
    """You don't divide by 255. Mean and deviation are those of numbers from 0 to 1, so your values are hundreds of times too large."""
    x = torch.tensor(photo, dtype=torch.float64).permute(2, 0, 1)
    centre = torch.tensor(mean, dtype=torch.float64).reshape(-1, 1, 1)
    return ((x - centre) / torch.tensor(std, dtype=torch.float64).reshape(-1, 1, 1)).tolist()


def wrong_cut_afresh(photo, mean, std):
    """You reshape to (C, H, W). That only divides the same row of numbers differently, and mixes the channels; an axis has to move."""
    x = torch.tensor(photo, dtype=torch.float64)
    x = x.reshape(x.shape[2], x.shape[0], x.shape[1]) / 255
    centre = torch.tensor(mean, dtype=torch.float64).reshape(-1, 1, 1)
    return ((x - centre) / torch.tensor(std, dtype=torch.float64).reshape(-1, 1, 1)).tolist()


def wrong_deviation_first(photo, mean, std):
    """You divide by the deviation before you subtract the mean. Subtract first: the mean is measured on the same scale as the pixels."""
    x = torch.tensor(photo, dtype=torch.float64).permute(2, 0, 1) / 255
    centre = torch.tensor(mean, dtype=torch.float64).reshape(-1, 1, 1)
    return (x / torch.tensor(std, dtype=torch.float64).reshape(-1, 1, 1) - centre).tolist()
