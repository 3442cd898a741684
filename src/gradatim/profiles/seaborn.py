"""All of `plot`, with seaborn."""

from __future__ import annotations

import io

from gradatim.profiles import pandas, plot
from gradatim.profiles.profile import Profile, load


def warm() -> None:
    plot.warm()
    seaborn, plt = load("seaborn"), load("matplotlib.pyplot")
    table = load("pandas").DataFrame({"x": [1, 2, 3, 4], "y": [2, 1, 4, 3], "of": list("abab")})
    seaborn.scatterplot(table, x="x", y="y", hue="of").figure.savefig(io.BytesIO(), format="png")
    plt.close("all")


PROFILE = Profile(
    warm,
    needs=(*pandas.MODULES, "matplotlib", "seaborn"),
    imports=("seaborn",),
    threads=True,
    heap_mb=64,
)
