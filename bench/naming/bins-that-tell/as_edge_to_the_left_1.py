import numpy as np


def bin_width(x):
    q1, q3 = np.percentile(x, [25, 75])
    return float(2 * (q3 - q1) / np.cbrt(len(x)))


def best_bins(x):
    width = bin_width(x)
    if width == 0:
        return 1
    return int(np.ceil((float(x.max()) - float(x.min())) / width))


def heights(x, bins):
    edges = np.linspace(x.min(), x.max(), bins + 1)
    places = np.digitize(x, edges, right=True)
    places = np.clip(places, 1, bins)
    counts = np.bincount(places - 1, minlength=bins)
    width = edges[1] - edges[0]
    return counts / len(x) / width
