"""You use the short formula p2 - p1 ± 1.96 standard errors. With few rows, or shares near 0 or 1,
it's wrong: for 40 and 40 of 40 its interval has no width at all. Newcombe's method is asked for."""

import math

Z = 1.96


def wilson(k, n):
    """Return the ends of the Wilson interval of k of n."""
    p = k / n
    middle = p + Z * Z / (2 * n)
    reach = Z * (p * (1 - p) / n + Z * Z / (4 * n * n)) ** 0.5
    whole = 1 + Z * Z / n
    return (middle - reach) / whole, (middle + reach) / whole


def claim(before, after, n):
    """Return points, low, high, relative, verdict and sentence, as a dict."""
    if before is None:
        raise ValueError("without a baseline there is no claim")
    if n < 1 or not 0 <= before <= n or not 0 <= after <= n:
        raise ValueError(f"{before} and {after} of {n} can't be")
    p1, p2 = before / n, after / n
    points = 100 * (p2 - p1)
    reach = 196 * math.sqrt((p1 * (1 - p1) + p2 * (1 - p2)) / n)
    low, high = points - reach, points + reach
    ends = f"95 % interval {low:+.1f} to {high:+.1f}"
    first, second = f"{p1:.1%}".replace("%", " %"), f"{p2:.1%}".replace("%", " %")
    if low > 0 or high < 0:
        verdict = "gain" if low > 0 else "loss"
        sentence = f"from {first} to {second}: {points:+.1f} points ({ends}), n = {n} each"
    else:
        verdict = "no clear change"
        sentence = f"no clear change: {first} and {second} ({ends} points), n = {n} each"
    return {
        "points": points,
        "low": low,
        "high": high,
        "relative": 100 * (p2 / p1 - 1) if before else None,
        "verdict": verdict,
        "sentence": sentence,
    }
