"""All of `sklearn` and `torch`."""

from __future__ import annotations

from gradatim.profiles import sklearn, torch
from gradatim.profiles.profile import Profile


def warm() -> None:
    sklearn.warm()
    torch.warm()


PROFILE = Profile(
    warm,
    needs=(*sklearn.MODULES, "torch"),
    combines=("sklearn", "torch"),
    extra="torch",
    threads=True,
    heap_mb=144,
)
