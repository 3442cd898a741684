"""NumPy."""

from __future__ import annotations

from gradatim.profiles import python
from gradatim.profiles.profile import Profile, load


def warm() -> None:
    python.warm()
    np = load("numpy")
    square = np.eye(3) + 1.0
    np.linalg.inv(square @ square)
    np.random.default_rng(0).normal(size=3)
    np.random.rand()
    np.fft.fft(square)


PROFILE = Profile(warm, needs=("numpy",))
