"""If several thresholds cost the same, you take the lowest. Take the highest: then fewer mails are called spam, and
in doubt fewer are lost. That includes infinity."""

import math

import bayes

NEAR = 1  # so far from the threshold, in log-odds, a person decides


def scored(model, part):
    """Return pairs of score and mail; scores count as they are printed."""
    return [(round(bayes.score(model, one["text"]), 2), one) for one in part]


def cost(rows, threshold, lost):
    """Return what a threshold costs: `lost` for each lost ham, 1 for each spam let through."""
    total = 0
    for score, one in rows:
        if score >= threshold and not one["spam"]:
            total += lost
        if score < threshold and one["spam"]:
            total += 1
    return total


def best(rows, lost):
    """Return the cheapest threshold, of several the highest; infinity calls nothing spam."""
    thresholds = sorted({score for score, _ in rows}, reverse=True)
    return min([*thresholds[::-1], math.inf], key=lambda threshold: cost(rows, threshold, lost))


def is_near(score, threshold):
    """Whether a person should decide."""
    return abs(score - threshold) <= NEAR


def probability(score):
    """Return the probability of spam; no power of e gets too large for a float."""
    power = math.exp(-abs(score))
    return (1 if score > 0 else power) / (1 + power)


def table(rows, threshold):
    """Return the lines of a table: what the mails are, and what becomes of them."""
    counts = {"spam": [0, 0, 0], "ham": [0, 0, 0]}
    for score, one in rows:
        place = 0 if score >= threshold else 2
        if is_near(score, threshold):
            place = 1
        counts["spam" if one["spam"] else "ham"][place] += 1
    lines = [f"{'':4}{'spam':>6}{'ask':>6}{'ham':>6}"]
    return lines + [f"{name:4}{a:6}{b:6}{c:6}" for name, (a, b, c) in counts.items()]
