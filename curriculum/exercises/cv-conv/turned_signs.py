"""Mirrored road signs

To get more training pictures of road signs, a team mirrors every picture left to right. For some signs that changes what
they say. Return the mirrored copies with the labels that are true for them.

- `pictures`: an array of shape (n, H, W), n at least 1.
- `labels`: a list of n texts, at least one of them not in `unsafe`.
- `partner`: a dict. A label that is a key becomes its value when the sign is mirrored, such as "left" -> "right". Every
  other label that isn't in `unsafe` stays as it is.
- `unsafe`: a set of labels of signs that must not be mirrored at all, such as a number. Leave these pictures out. No label
  is both in `partner` and in `unsafe`.
- Returns a tuple of the mirrored pictures, an array of shape (m, H, W), and a list of the m labels, in their old order.

>>> pictures, labels = mirrored(np.array([[[1, 2]], [[3, 4]]]), ["left", "30"], {"left": "right", "right": "left"}, {"30"})
>>> pictures.tolist(), labels
([[[2, 1]]], ['right'])
"""

import numpy as np

minutes = 7
chapter = "03-a-network-for-digits"
hint = "First find the places of the pictures that may be mirrored. Which of the three axes runs from left to right?"


def mirrored(pictures: np.ndarray, labels: list[str], partner: dict[str, str], unsafe: set[str]) -> tuple[np.ndarray, list[str]]:
    places = [i for i, label in enumerate(labels) if label not in unsafe]
    new_labels = [partner.get(labels[i], labels[i]) for i in places]
    return pictures[places][:, :, ::-1], new_labels


def cases(rng):
    swap = {"left": "right", "right": "left"}
    yield (np.array([[[1, 2]]]), ["stop"], swap, set())
    yield (np.array([[[1, 2]]]), ["left"], swap, set())
    yield (np.array([[[1, 2]], [[3, 4]]]), ["left", "30"], swap, {"30"})
    yield (np.array([[[1, 2], [3, 4]]]), ["right"], swap, {"50"})
    yield (np.array([[[1, 2, 3], [4, 5, 6]], [[7, 8, 9], [0, 1, 2]]]), ["stop", "right"], swap, {"stop"})
    yield (np.array([[[1, 2], [3, 4]], [[5, 6], [7, 8]], [[9, 0], [1, 2]]]), ["30", "bend", "30"], {"bend": "counterbend"}, {"30"})
    for n in (4, 6, 9):
        names = ["left", "right", "stop", "30", "50"]
        labels = [names[i] for i in rng.integers(0, 5, n)]
        yield (rng.integers(0, 256, (n, 2, 3)), ["left", *labels[1:-1], "50"], swap, {"30", "50"})


def wrong_labels_kept(pictures, labels, partner, unsafe):
    """Your pictures are mirrored, and their labels are the old ones. An arrow to the left now points right and is still called left."""
    places = [i for i, label in enumerate(labels) if label not in unsafe]
    return pictures[places][:, :, ::-1], [labels[i] for i in places]


def wrong_upside_down(pictures, labels, partner, unsafe):
    """You reverse the rows, which turns the pictures upside down. Left and right are the columns, the last axis."""
    places = [i for i, label in enumerate(labels) if label not in unsafe]
    return pictures[places][:, ::-1], [partner.get(labels[i], labels[i]) for i in places]


def wrong_unsafe_kept(pictures, labels, partner, unsafe):
    """You mirror the unsafe pictures too. A mirrored 30 is no sign at all."""
    return pictures[:, :, ::-1], [partner.get(label, label) for label in labels]


def wrong_order_of_pictures(pictures, labels, partner, unsafe):
    """You reverse the order of the pictures: the first axis is the batch, not a side of the picture."""
    places = [i for i, label in enumerate(labels) if label not in unsafe]
    return pictures[places][::-1], [partner.get(labels[i], labels[i]) for i in places]
