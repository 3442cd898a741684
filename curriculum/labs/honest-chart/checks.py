from itertools import pairwise

import numpy as np
import pandas as pd

from gradatim.checks import chart, check, close, equal

NAMES = ["West", "Station", "Riverside", "North", "Mill", "Hill", "Harbour", "Airport"]


def in_no_order(rng, n):
    """n names that do not follow the alphabet, neither forwards nor backwards"""
    names = rng.permutation(NAMES)[:n].tolist()
    while n > 2 and names in (sorted(names), sorted(names, reverse=True)):
        names = rng.permutation(NAMES)[:n].tolist()
    return names


def clinics(rng, n=4):
    """a table of n clinics whose names are in no order"""
    booked, later = rng.integers(60, 500, n), rng.integers(60, 500, n)
    return pd.DataFrame(
        {
            "clinic": in_no_order(rng, n),
            "booked_before": booked,
            "missed_before": rng.binomial(booked, 0.2) + 1,
            "booked_after": later,
            "missed_after": rng.binomial(later, 0.1) + 1,
        }
    )


def shares(table):
    """a row [before, after] for each clinic, in per cent"""
    kinds = ("before", "after")
    return np.array([100 * table[f"missed_{k}"] / table[f"booked_{k}"] for k in kinds]).T


def axes_of(figure):
    axes = chart(figure).axes
    pairs = "one pair of axes" if len(axes) == 1 else f"{len(axes)} pairs of axes"
    equal(pairs, "one pair of axes")
    return axes[0]


def heights(bars):
    """the heights from left to right"""
    return [bar["height"] for bar in sorted(bars, key=lambda bar: bar["x"])]


def under(axes):
    """for each name its place and its bars: a bar belongs to the nearest name"""
    groups = {name: (place, []) for place, name in axes.xticks if name}
    for bar in axes.bars if groups else []:
        nearest = min(groups, key=lambda name: abs(groups[name][0] - bar["x"]))
        groups[nearest][1].append(bar)
    return groups


@check
def percentages(lab, rng):
    """draws two bars for each clinic, as high as the missed share in per cent"""
    table = clinics(rng)
    bars = axes_of(lab.missed_chart(table)).bars
    want = np.sort(shares(table), axis=None).tolist()
    hint = "all bars, the lowest first; missed out of how many booked?"
    close(sorted(heights(bars)), want, hint=hint)


@check(needs=percentages)
def left_to_right(lab, rng):
    """follows the order of the table, before on the left and after on the right"""
    table = clinics(rng)
    bars = axes_of(lab.missed_chart(table)).bars
    close(heights(bars), shares(table).ravel().tolist(), hint="clinic by clinic, before first")


@check
def side_by_side(lab, rng):
    """lets no bar hide another"""
    bars = axes_of(lab.missed_chart(clinics(rng, 5))).bars
    equal({bar["orient"] for bar in bars}, {"v"}, hint="v stands for vertical")
    bars = sorted(bars, key=lambda bar: bar["x"])
    gaps = [b["x"] - a["x"] - (abs(a["width"]) + abs(b["width"])) / 2 for a, b in pairwise(bars)]
    hidden = "overlapping" if min(gaps, default=0.0) < -1e-6 else "apart"
    equal(hidden, "apart", hint="half a bar to the left, half a bar to the right")


@check(needs=left_to_right)
def any_index(lab, rng):
    """does not mind index labels that do not count from 0"""
    table = clinics(rng).set_index(rng.permutation(90)[:4] + 10)
    bars = axes_of(lab.missed_chart(table)).bars
    close(heights(bars), shares(table).ravel().tolist(), hint="a label is not a place")


@check(needs=percentages)
def names(lab, rng):
    """puts the name of each clinic below its own two bars"""
    table = clinics(rng)
    groups = under(axes_of(lab.missed_chart(table)))
    got = {name: sorted(heights(bars)) for name, (_, bars) in groups.items()}
    want = dict(zip(table["clinic"], np.sort(shares(table)).tolist(), strict=True))
    close(got, want, hint="whose bars stand above this name?")


@check(needs=[names, side_by_side])
def in_the_middle(lab, rng):
    """puts each name in the middle below its bars"""
    groups = under(axes_of(lab.missed_chart(clinics(rng, 3))))
    off = [abs(np.mean([bar["x"] for bar in bars]) - place) for place, bars in groups.values()]
    equal("off" if max(off) > 0.1 else "in the middle", "in the middle")


@check(needs=percentages)
def legend(lab, given, rng):
    """calls the bars of before and after by their names in the legend"""
    table = clinics(rng)
    figure = lab.missed_chart(table)
    axes = axes_of(figure)
    texts = given.legend_texts(figure)
    equal(texts, ["after", "before"], hint="axes.legend() shows the labels")
    for column, kind in enumerate(("before", "after")):
        bars = [bar for bar in axes.bars if bar["label"] == kind]
        close(heights(bars), shares(table)[:, column].tolist(), hint="label= where you draw")


@check(needs=legend)
def legend_as_drawn(lab, given, rng):
    """shows beside each name of the legend how the bars of that name look"""
    got = given.named_in_the_legend(lab.missed_chart(clinics(rng)))
    equal(got, {"before": "before", "after": "after"}, hint="which colour stands for what?")


@check
def from_zero(lab, rng):
    """lets bars and vertical axis begin at 0"""
    axes = axes_of(lab.missed_chart(clinics(rng)))
    start = "at 0" if axes.ylim[0] == 0 else "cut"
    equal((axes.yscale, start), ("linear", "at 0"), hint="what does a bar say by its length?")
    lifted = max((abs(bar["bottom"]) for bar in axes.bars), default=0.0)
    close(lifted, 0.0, hint="bars stand on the axis")


@check
def whole_bars(lab, rng):
    """shows every bar up to its top"""
    worse = clinics(rng)
    worse["missed_after"] = worse["booked_after"] * 9 // 10
    for table in (clinics(rng), worse):
        axes = axes_of(lab.missed_chart(table))
        highest = max(heights(axes.bars), default=0.0)
        equal("cut off" if axes.ylim[1] < highest else "whole", "whole", hint="how high is it?")


@check
def words(lab, given, rng):
    """has a title, and a sign % at its vertical axis"""
    figure = lab.missed_chart(clinics(rng))
    axes = axes_of(figure)
    equal("title" if given.has_title(figure) else "no title", "title")
    equal("%" if "%" in axes.ylabel else "no %", "%", hint="12 what?")


@check(needs=percentages)
def one_clinic(lab, rng):
    """draws a table with a single clinic"""
    table = clinics(rng, 1)
    close(heights(axes_of(lab.missed_chart(table)).bars), shares(table).ravel().tolist())


@check(needs=percentages)
def new_figure(lab, rng):
    """draws every chart into a figure of its own"""
    one, two = clinics(rng), clinics(rng, 3)
    first, second = lab.missed_chart(one), lab.missed_chart(two)
    for table, figure in ((two, second), (one, first)):
        bars = axes_of(figure).bars
        close(heights(bars), shares(table).ravel().tolist(), hint="plt.subplots() begins a new one")
