"""pandas and matplotlib."""

from __future__ import annotations

import io

from gradatim.profiles import pandas
from gradatim.profiles.profile import Profile, load


def warm() -> None:
    pandas.warm()
    load("matplotlib").use("Agg")
    plt = load("matplotlib.pyplot")
    figure, axes = plt.subplots()
    axes.bar(["a", "b"], [1, 2], label="bars")
    axes.plot([0, 1], [1, 2], label="line")
    axes.set_title("warm $x^2$")
    axes.legend()
    figure.savefig(io.BytesIO(), format="png")
    plt.close("all")


PROFILE = Profile(
    warm,
    needs=(*pandas.MODULES, "matplotlib"),
    imports=("matplotlib",),
    threads=True,
    heap_mb=48,
)
