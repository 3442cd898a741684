"""What a kernel learns

A kernel has been slid over a grey picture with stride 1 and without padding. The slope of the loss for each number of
the feature map is known. Return the slope of the loss for each weight of the kernel.

The program below finds a slope of the right shape. A comparison with small changes of the weights shows that
it is wrong. Find the mistake and fix it.

- `picture`: an array of floats, shape (H, W).
- `slopes`: an array of floats, shape (H', W'), the shape of the feature map, not larger than the picture.
- Returns an array of floats, shape (H - H' + 1, W - W' + 1), the shape of the kernel.

>>> slope_of_a_kernel(np.array([[1.0, 4.0, 2.0, 0.0]]), np.array([[10.0, 0.0, -1.0]])).tolist()
[[8.0, 40.0]]
"""

import numpy as np

minutes = 5
chapter = "02-pooling-and-the-way-back"
kind = "fix"
hint = "Which pixels lie under the weight in row i and column j, while the window moves over all places?"
starter = '''
import numpy as np


def slope_of_a_kernel(picture: np.ndarray, slopes: np.ndarray) -> np.ndarray:
    h, w = slopes.shape
    k, m = picture.shape[0] - h + 1, picture.shape[1] - w + 1
    result = np.zeros((k, m))
    for i in range(h):
        for j in range(w):
            result += slopes[i, j] * picture[:k, :m]
    return result
'''


def slope_of_a_kernel(picture: np.ndarray, slopes: np.ndarray) -> np.ndarray:
    h, w = slopes.shape
    k, m = picture.shape[0] - h + 1, picture.shape[1] - w + 1
    result = np.zeros((k, m))
    for i in range(h):
        for j in range(w):
            result += slopes[i, j] * picture[i:i + k, j:j + m]
    return result


def cases(rng):
    yield (np.array([[3.0]]), np.array([[2.0]]))
    yield (np.array([[1.0, 4.0]]), np.array([[10.0]]))
    yield (np.array([[1.0, 4.0, 2.0, 0.0]]), np.array([[10.0, 0.0, -1.0]]))
    yield (np.array([[1.0], [4.0], [2.0]]), np.array([[1.0], [5.0]]))
    yield (np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 10.0]]), np.array([[1.0, 0.0], [2.0, -1.0]]))
    for (H, W), (h, w) in (((4, 4), (2, 3)), ((5, 6), (3, 4)), ((6, 5), (4, 4))):
        yield (rng.integers(0, 10, (H, W)).astype(float), rng.normal(0, 2, (h, w)).round(2))


def wrong_first_window_only(picture, slopes):
    """You multiply every slope by the first window. At each place another part of the picture lay under the kernel."""
    h, w = slopes.shape
    k, m = picture.shape[0] - h + 1, picture.shape[1] - w + 1
    return slopes.sum() * picture[:k, :m]


def wrong_mean_of_the_places(picture, slopes):
    """You take the mean over all places. The same weight is used at each of them, so its slopes add up."""
    h, w = slopes.shape
    k, m = picture.shape[0] - h + 1, picture.shape[1] - w + 1
    result = np.zeros((k, m))
    for i in range(h):
        for j in range(w):
            result += slopes[i, j] * picture[i:i + k, j:j + m]
    return result / slopes.size


def wrong_last_place_only(picture, slopes):
    """You replace the result at each place instead of adding to it, so only the last place counts."""
    h, w = slopes.shape
    k, m = picture.shape[0] - h + 1, picture.shape[1] - w + 1
    result = np.zeros((k, m))
    for i in range(h):
        for j in range(w):
            result = slopes[i, j] * picture[i:i + k, j:j + m]
    return result
