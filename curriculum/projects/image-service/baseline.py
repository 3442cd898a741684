"""What the verifier compares with: two models of scikit-learn on pictures shrunk to 8 x 8."""

from collections.abc import Callable, Iterable

import numpy as np
import world
from asked import training
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC
from world import SIDE, Floats, Grey

from gradatim.verify import Run

CONTRAST, NOISE = 0.6, 0.1
Change = Callable[[Grey], Grey]


def small(grey: Iterable[Grey]) -> Floats:
    """(n, 64): each made square with black bars and shrunk by area."""
    return np.stack([_shrunk(each / 255) for each in grey])


def _shrunk(grey: Floats) -> Floats:
    size = max(grey.shape)
    rows, columns = (_overlaps(length, size) for length in grey.shape)
    return (rows @ grey @ columns.T).ravel()


def _overlaps(length: int, size: int) -> Floats:
    edges = np.arange(SIDE + 1) * size / SIDE
    begins = (size - length) // 2 + np.arange(length)
    held = np.minimum(edges[1:, None], begins + 1) - np.maximum(edges[:-1, None], begins)
    return np.clip(held, 0, None) * SIDE / size


def corruptions(run: Run) -> dict[str, Change]:
    """Three ways in which a picture of the same digit may look worse."""
    rng = run.rng("changes")
    return {
        "cut off centre": lambda grey: world.off_centre(grey, rng),
        f"at {CONTRAST:g} of the contrast": lambda grey: world.low_contrast(grey, CONTRAST),
        f"with noise of {NOISE:g}": lambda grey: world.noisy(grey, rng, NOISE),
    }


def logistic(run: Run) -> LogisticRegression:
    """As it comes, on the training pictures."""
    _, pictures = run.once(training)
    return LogisticRegression(max_iter=2000).fit(small(pictures.grey), pictures.labels)


def augmented_svm(run: Run) -> SVC:
    """A support vector machine that has also seen each training picture cut off centre."""
    _, pictures = run.once(training)
    rng = run.rng("off centre")
    moved = [world.off_centre(grey, rng) for grey in pictures.grey]
    inputs = np.concatenate([small(pictures.grey), small(moved)])
    return SVC(C=10).fit(inputs, np.tile(pictures.labels, 2))
