"""Left and right

A stereo recording arrives as one line of numbers, in which the two sides take turns: left, right, left, right. A network
that listens to it wants the sides apart, and many clips at once. Return the batch of shape (B, 2, T): for each clip its
left side, then its right side, T numbers each.

- `clips`: a list of B clips, at least one. Each is a list of 2T floats, T at least 1, and all are equally long.
- Returns the batch as nested lists.

>>> left_and_right([[0.5, 9.0, 0.25, 8.0, 0.75, 7.0]])
[[[0.5, 0.25, 0.75], [9.0, 8.0, 7.0]]]
"""

import torch

minutes = 5
chapter = "02-shapes-in-memory"
hint = "First split each clip into pairs, (B, T, 2). Which axes then have to change places?"


def left_and_right(clips: list[list[float]]) -> list[list[list[float]]]:
    batch = torch.stack([torch.tensor(clip) for clip in clips])
    pairs = batch.view(len(clips), -1, 2)
    return pairs.permute(0, 2, 1).tolist()


def cases(rng):
    yield ([[0.5, 9.0]],)
    yield ([[0.5, 9.0, 0.25, 8.0]],)
    yield ([[0.5, 9.0, 0.25, 8.0, 0.75, 7.0]],)
    yield ([[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]],)
    yield ([[1.5, -2.0, 3.0, 4.0, 0.0, 1.0], [5.0, 6.0, 7.0, 8.0, 9.0, -9.0], [0.5, 0.0, 1.0, 2.0, 4.0, 8.0]],)
    for clips, length in ((2, 4), (3, 2), (4, 5)):
        yield ((rng.integers(-99, 100, (clips, 2 * length)) / 4).tolist(),)


def wrong_first_half_is_left(clips):
    """You cut each clip in the middle. The sides take turns, so the first half of a clip holds numbers of both."""
    return torch.tensor(clips).view(len(clips), 2, -1).tolist()


def wrong_pairs_left_as_they_are(clips):
    """You return pairs of one left and one right number, of shape (B, T, 2). The sides should be axis 1."""
    return torch.tensor(clips).view(len(clips), -1, 2).tolist()


def wrong_sides_first(clips):
    """Your axis 0 is the side, and the clips come second. Axis 0 of a batch counts the examples."""
    return torch.tensor(clips).view(len(clips), -1, 2).permute(2, 0, 1).tolist()
