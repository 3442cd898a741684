import numpy as np

from gradatim.checks import check, close, equal, valid


def spread(rng, n=60):
    """n values with a long tail on the right, far from 0"""
    return 20 + rng.exponential(5, size=n)


def width(x):
    """the rule, with the quartiles taken by hand"""
    ordered = np.sort(x)
    places = np.array([0.25, 0.75]) * (len(x) - 1)
    before = np.floor(places).astype(int)
    after = np.minimum(before + 1, len(x) - 1)
    low, high = ordered[before] + (places - before) * (ordered[after] - ordered[before])
    return 2 * (high - low) / len(x) ** (1 / 3)


def number(x):
    """how many bins of this width reach from the smallest value to the largest"""
    bins, step = 0, width(x)
    while x.min() + bins * step < x.max():
        bins += 1
    return bins


def bars(x, bins):
    """the heights, value by value"""
    step, found = (x.max() - x.min()) / bins, np.zeros(bins)
    for value in x:
        found[min(int((value - x.min()) / step), bins - 1)] += 1
    return found / len(x) / step


@valid
def heights(x, bins):
    return len(set(x.tolist())) > 1 and bins >= 1


@check
def example(lab):
    """gives the width of the example, 3"""
    x = np.array([5.0, 2.0, 13.0, 1.0, 4.0, 2.0, 5.0, 3.0])
    close(lab.bin_width(x), 3.0, hint="2 * 3 / 2")


@check
def widths(lab, rng):
    """computes the width from the quartiles and the number of values"""
    for n in (60, 37, 500, 3):
        x = spread(rng, n)
        close(lab.bin_width(x), width(x), hint="2 * (q3 - q1) / n ** (1 / 3)")


@check(needs=widths)
def one_mad_value(lab, rng):
    """gives the same width when the largest value is a hundred times as large"""
    x = spread(rng)
    mad = np.where(x == x.max(), 100 * x, x)
    close(lab.bin_width(mad), width(x), hint="which numbers does one value not move?")


@check
def numbers(lab, rng):
    """covers the range with bins of that width, the last one included"""
    for n in (60, 37, 500):
        x = spread(rng, n) - 25  # on both sides of 0
        equal(lab.best_bins(x), number(x), hint="four bins and a bit are five")


@check(needs=numbers)
def any_unit(lab, rng):
    """counts as many bins in a larger and in a smaller unit"""
    x = spread(rng)
    for unit in (1e-15, 1e6):
        equal(lab.best_bins(unit * x), number(x), hint="a tiny width is not a width of 0")


@check(needs=numbers)
def far_away(lab, rng):
    """takes thousands of bins where one value is far away"""
    x = spread(rng)
    x = np.where(x == x.max(), 1000 * x, x)
    equal(lab.best_bins(x), number(x), hint="the rule knows no largest number of bins")


@check(needs=numbers)
def no_bin_too_many(lab):
    """counts no bin more where the width divides the range, and one where a little is left"""
    for largest, bins in ((13.0, 4), (13.003, 5)):
        x = np.array([1.0, 2.0, 2.0, 3.0, 4.0, 5.0, 5.0, largest])
        equal(lab.best_bins(x), bins, hint="12 / 3 is 4, and 12.003 / 3 a little more")


@check(needs=numbers)
def whole_values(lab, rng):
    """takes whole numbers, in any order"""
    x = rng.permutation(np.append(rng.integers(0, 40, size=58), [0, 41]))
    equal(lab.best_bins(x), number(x), hint="rounded up")


@check
def no_width(lab, rng):
    """takes one bin where the middle half of the values is a single value"""
    value = float(rng.normal())
    for x in ([value], [value] * 5, [value] * 9 + [value + 1], [value - 1] + [value] * 9):
        equal(lab.best_bins(np.array(x)), 1, hint="a width of 0 gives no number of bins")


@check(needs=numbers)
def one_wide_bin(lab, rng):
    """takes one bin where the width reaches over the whole range"""
    x = rng.permutation(rng.normal() + np.repeat([0.0, 1.0], 2))
    equal(lab.best_bins(x), 1, hint="the width is 1.26, the range 1")


@check
def areas(lab, rng):
    """makes the bars so high that their areas are the shares of the values"""
    for n, bins in ((60, 7), (37, 12), (500, 3)):
        x = spread(rng, n)
        close(lab.heights(x, bins), bars(x, bins), hint="count / n / width")


@check(needs=areas)
def small_units(lab, rng):
    """makes narrow bars high: a height may be above 1"""
    x = spread(rng) / 1000
    close(lab.heights(x, 5), bars(x, 5), hint="the area is the share, not the height")


@check(needs=areas)
def whole_heights(lab, rng):
    """draws whole numbers, with bins whose width is no whole number"""
    x = rng.permutation(np.append(rng.integers(-3, 20, size=58), [-4, 20]))
    for bins in (7, 31):
        close(lab.heights(x, bins), np.histogram(x, bins, density=True)[0], hint="24 / 7 is 3.43")


@check(needs=areas)
def on_the_edge(lab):
    """counts a value on an edge in the bin to its right, and the largest in the last bin"""
    x = np.array([0.0, 1.0, 1.0, 2.0, 4.0, 4.0, 3.5, 2.5])
    close(lab.heights(x, 4), np.array([0.125, 0.25, 0.25, 0.375]), hint="edges 0, 1, 2, 3, 4")


@check(needs=areas)
def one_bar(lab, rng):
    """draws a single bar over everything"""
    x = spread(rng)
    close(lab.heights(x, 1), np.array([1 / (x.max() - x.min())]), hint="an area of 1")
