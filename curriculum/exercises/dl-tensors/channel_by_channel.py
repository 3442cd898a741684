"""Channel by channel

Satellite pictures have channels of very different brightness. Before a network sees them, each channel is brought to a common scale: its mean over all pictures and pixels is subtracted, and the result is divided by its standard deviation.

- `pictures`: a list of B pictures, each with C channels of H rows of W floats; B, C, H and W are at least 1. No channel has the same value everywhere.
- The standard deviation of a channel is the root of the mean squared distance from its mean.
- Compute with 64 bits: `dtype=torch.float64`.
- Returns the pictures as nested lists in the same form.

The mean of the only channel is 5, and all its values lie 4 away from that.

>>> channel_by_channel([[[[1.0, 9.0]]], [[[9.0, 1.0]]]])
[[[[-1.0, 1.0]]], [[[1.0, -1.0]]]]
"""

import numpy as np
import torch

minutes = 7
chapter = "02-shapes-in-memory"
hint = "Give each channel one row with all its numbers. Which axis must come first for that, and how do the means line up again?"

equivalent = {
    "NumberReplacer @ 10:centred = batch - means.unsqueeze(2) -> centred = batch - means.unsqueeze( 1)": "(C, 1) becomes (C, 1, 1) either way",
    "NumberReplacer @ 11:return (centred / spreads.unsqueeze(1).unsqueeze(2)).tolist() -> return (centred / spreads.unsqueeze(1).unsqueeze( 1)).tolist()": "(C, 1) becomes (C, 1, 1) either way",
}


def channel_by_channel(pictures: list) -> list:
    batch = torch.tensor(pictures, dtype=torch.float64)
    rows = batch.permute(1, 0, 2, 3).flatten(1)
    means = rows.mean(dim=1, keepdim=True)
    spreads = ((rows - means) ** 2).mean(dim=1) ** 0.5
    centred = batch - means.unsqueeze(2)
    return (centred / spreads.unsqueeze(1).unsqueeze(2)).tolist()


def cases(rng):
    yield ([[[[1.0, 3.0]]]],)
    yield ([[[[1.0, 9.0]]], [[[9.0, 1.0]]]],)
    yield ([[[[1.0]], [[10.0]]], [[[3.0]], [[50.0]]]],)
    yield ([[[[1.0, 2.0], [3.0, 6.0]], [[100.0, 300.0], [200.0, 200.0]]]],)
    yield ([[[[1.0, 2.0]], [[5.0, 9.0]]], [[[3.0, 2.0]], [[7.0, 7.0]]]],)
    for B, C, H, W in ((2, 3, 2, 3), (3, 2, 2, 2), (3, 3, 3, 1), (2, 2, 2, 2)):
        scale = (10.0 ** rng.permutation(C)).reshape(C, 1, 1)
        yield ((rng.integers(0, 20, (B, C, H, W)) * scale + np.arange(C).reshape(C, 1, 1)).tolist(),)


def _scaled(pictures, axes, less=0):
    batch = torch.tensor(pictures, dtype=torch.float64)
    far = batch - batch.mean(dim=axes, keepdim=True)
    squares = (far**2).sum(dim=axes, keepdim=True)
    number = batch.numel() / squares.numel() - less
    return (far / (squares / number) ** 0.5).tolist()


def wrong_each_picture_by_itself(pictures):
    """You scale each picture by itself. Mean and spread of a channel are taken over all pictures; otherwise a dark picture can't be told from a bright one."""
    return _scaled(pictures, (2, 3))


def wrong_all_channels_together(pictures):
    """You take one mean for all channels. Each channel has its own, since they differ in brightness."""
    return _scaled(pictures, (0, 1, 2, 3))


def wrong_each_pixel(pictures):
    """You take the mean over the pictures at each place by itself. The mean of a channel is over all its places, too."""
    return _scaled(pictures, (0,))


def wrong_divided_by_one_less(pictures):
    """Your spread divides by one less than the number of values. Here it's the root of the mean squared distance: divide by their number. (`.std()` of PyTorch divides by one less unless told otherwise.)"""
    return _scaled(pictures, (0, 2, 3), less=1)
