"""A matplotlib figure as plain data and as a picture; it changes nothing about the figure.

What `describe` returns. All positions are numbers in the units of their axis: categories are 0, 1,
…; dates are days since 1970-01-01, as in matplotlib. Labels that start with "_" are matplotlib's
own and are given as "".

    title      of the whole figure
    legend     labels of the figure's own legends
    axes       one dict for each axes:
      title xlabel ylabel      text
      xlim ylim                [from, to]; reversed when the axis is
      xscale yscale            "linear", "log", …
      legend                   labels in the order shown; [] without a legend
      xticks yticks            [(position, label), …] within the limits
      bars                     x (centre on the axis of the categories), height (the length along
                               the other axis, below 0 when it points down), width, bottom (where it
                               starts), label, orient ("v" or "h"): the same words for both
      lines                    x, y, label, n
      points                   x, y, label, alpha (of the most opaque point), n
      texts                    texts and annotations
      others                   class names of all other artists, such as "QuadMesh"

At most 5,000 positions of a line or of a set of points are listed; `n` counts all.
"""

from __future__ import annotations

import io
import itertools
import math
import warnings
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import PathCollection
from matplotlib.container import BarContainer
from matplotlib.figure import Figure, FigureBase
from matplotlib.legend import Legend
from matplotlib.patches import Rectangle

MAX_POSITIONS, MAX_ARTISTS, MAX_TEXT = 5_000, 500, 500
DPI, MIN_DPI, MAX_BYTES, MAX_PIXELS = 100, 30, 300_000, 1_500_000  # of a picture


def describe(thing: Any) -> dict[str, Any]:
    """The plain data of a Figure, or of one Axes of it; TypeError for anything else.

    Return values of plotting functions are accepted too: an array or list of axes, a seaborn grid.
    """
    figure, axes = _figure_and_axes(thing)
    title = getattr(figure, "_suptitle", None)
    return {
        "title": _text(title.get_text()) if title is not None else "",
        "legend": [label for legend in figure.legends for label in _labels(legend)],
        "axes": [_axes(one) for one in axes[:MAX_ARTISTS]],
    }


def png(thing: Any) -> bytes:
    """The whole figure as a PNG image: 100 dots per inch, fewer if it would be too large.

    ValueError for a figure of more than about 40 by 40 inches.
    """
    figure, _ = _figure_and_axes(thing)
    width, height = (float(x) for x in figure.get_size_inches())
    dpi = min(float(DPI), math.sqrt(MAX_PIXELS / max(width * height, 1e-6)))
    if dpi < MIN_DPI:
        raise ValueError(f"a figure of {width:g} by {height:g} inches is too large to draw")
    while True:
        content = io.BytesIO()
        with warnings.catch_warnings(action="ignore"):  # they would name a line of this file
            figure.savefig(content, format="png", dpi=dpi)
        if content.tell() <= MAX_BYTES:
            return content.getvalue()
        dpi *= 0.7


def _figure_and_axes(thing: Any) -> tuple[Figure, list[Axes]]:
    if isinstance(thing, FigureBase):
        return _root_figure(thing), _all_axes(thing)
    if isinstance(thing, Axes):
        return _root_figure(thing.figure), [thing]
    if isinstance(thing, (list, tuple, np.ndarray)):
        axes = [one for one in np.asarray(thing, dtype=object).ravel() if isinstance(one, Axes)]
        if axes:
            return _root_figure(axes[0].figure), axes
    inner = getattr(thing, "figure", None)
    if isinstance(inner, FigureBase):
        return _root_figure(inner), _all_axes(inner)
    raise TypeError(f"expected a matplotlib Figure or Axes, got {type(thing).__name__}")


def _all_axes(figure: Any) -> list[Axes]:
    return list(figure.axes)


def _root_figure(figure: Any) -> Figure:
    root = figure.get_figure(root=True) if figure is not None else None
    if not isinstance(root, Figure):
        raise TypeError("these axes belong to no figure any more")
    return root


def _axes(axes: Axes) -> dict[str, Any]:
    legend = axes.get_legend()
    return {
        "title": next(
            (t for where in ("center", "left", "right") if (t := _title(axes, where))), ""
        ),
        "xlabel": _text(axes.get_xlabel()),
        "ylabel": _text(axes.get_ylabel()),
        "xlim": [float(x) for x in axes.get_xlim()],
        "ylim": [float(x) for x in axes.get_ylim()],
        "xscale": _text(axes.get_xscale()),
        "yscale": _text(axes.get_yscale()),
        "legend": _labels(legend) if legend is not None else [],
        "xticks": _ticks(axes.xaxis),
        "yticks": _ticks(axes.yaxis),
        "bars": list(itertools.islice(_bars(axes), MAX_POSITIONS)),
        "lines": [_line(line) for line in axes.lines[:MAX_ARTISTS]],
        "points": [_points(c) for c in axes.collections[:MAX_ARTISTS] if _is_points(c)],
        "texts": [_text(text.get_text()) for text in axes.texts[:MAX_ARTISTS]],
        "others": list(itertools.islice(_other_artists(axes), MAX_ARTISTS)),
    }


def _title(axes: Axes, where: Any) -> str:
    return _text(axes.get_title(loc=where))


def _text(x: object) -> str:
    return str(x)[:MAX_TEXT]


def _label(x: object) -> str:
    text = _text(x)
    return "" if text.startswith("_") else text


def _labels(legend: Legend) -> list[str]:
    return [_text(text.get_text()) for text in legend.get_texts()[:MAX_ARTISTS]]


def _ticks(axis: Any) -> list[tuple[float, str]]:
    """Ticks as they would be drawn, without drawing."""
    positions = [float(x) for x in axis.get_majorticklocs()[:MAX_ARTISTS]]
    labels = axis.get_major_formatter().format_ticks(positions)
    low, high = sorted(axis.get_view_interval())
    tolerance = (high - low) * 1e-9
    return [
        (position, _text(label))
        for position, label in zip(positions, labels, strict=True)
        if low - tolerance <= position <= high + tolerance
    ]


# What is drawn ------------------------------------------------------------------------------


def _bars(axes: Axes) -> Iterator[dict[str, Any]]:
    container_bars = set()
    for container in axes.containers:
        if isinstance(container, BarContainer):
            horizontal = getattr(container, "orientation", None) == "horizontal"
            for bar in container.patches:
                container_bars.add(id(bar))
                yield _bar(bar, _label(container.get_label()), horizontal)
    for patch in axes.patches:
        if id(patch) not in container_bars and _is_bar(patch, axes):
            yield _bar(patch, "", horizontal=False)


def _is_bar(patch: object, axes: Axes) -> bool:
    """Whether it is a rectangle in data coordinates, unlike a band across the whole plot."""
    return isinstance(patch, Rectangle) and patch.get_data_transform() == axes.transData


def _bar(patch: Any, label: str, horizontal: bool) -> dict[str, Any]:
    x, y = float(patch.get_x()), float(patch.get_y())
    width, height = float(patch.get_width()), float(patch.get_height())
    if horizontal:
        x, y, width, height = y, x, height, width
    return {
        "x": x + width / 2,
        "height": height,
        "width": width,
        "bottom": y,
        "label": _label(patch.get_label()) or label,
        "orient": "h" if horizontal else "v",
    }


def _line(line: Any) -> dict[str, Any]:
    x, y = line.get_xdata(orig=False), line.get_ydata(orig=False)
    return {"x": _numbers(x), "y": _numbers(y), "label": _label(line.get_label()), "n": len(x)}


def _is_points(collection: object) -> bool:
    return isinstance(collection, PathCollection)


def _points(collection: Any) -> dict[str, Any]:
    offsets = collection.get_offsets()
    return {
        "x": _numbers(offsets[:, 0]),
        "y": _numbers(offsets[:, 1]),
        "label": _label(collection.get_label()),
        "alpha": _alpha(collection),
        "n": len(offsets),
    }


def _alpha(collection: Any) -> float:
    """The alpha of the most opaque point, set as alpha or as part of the colours."""
    alpha = collection.get_alpha()
    if alpha is not None:
        return float(np.max(alpha))
    # Markers such as "x" and "+" have no faces, only edges.
    colours = [c for c in (collection.get_facecolor(), collection.get_edgecolor()) if len(c)]
    return float(np.max(colours[0][:, 3])) if colours else 1.0


def _numbers(values: Iterable[Any]) -> list[float]:
    """The first MAX_POSITIONS values; masked ones as NaN."""
    array: Any = np.ma.filled(np.ma.asarray(values, dtype=float)[:MAX_POSITIONS], np.nan)
    return [float(x) for x in array]


def _other_artists(axes: Axes) -> Iterator[str]:
    for artist in (*axes.collections, *axes.images, *axes.tables):
        if not _is_points(artist):
            yield type(artist).__name__
    for patch in axes.patches:
        if not isinstance(patch, Rectangle) or not _is_bar(patch, axes):
            yield type(patch).__name__
