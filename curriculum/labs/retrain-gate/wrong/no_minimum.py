"""You decide on any number of rows. With twelve rows, all won by the challenger, the formula gives
a narrow interval, and it's an accident. Below `least` the gate holds."""

import numpy as np


def _answer(action, reason, n, low=None, high=None):
    return {"action": action, "reason": reason, "n": n, "low": low, "high": high}


def decide(champion, challenger, data, gain=0.01, least=200):
    """Return the action of the gate, its reason, and the interval it rests on."""
    day, label = data["day"], data["label"]
    newest = max(champion["learnt_until"], challenger["learnt_until"])
    fresh = (day > newest) & ~np.isin(day, data["broken"]) & ~np.isnan(label)
    n = int(fresh.sum())
    if any(one in data["broken"] for one in challenger["learnt_from"]):
        return _answer("reject", "broken training days", n)
    if n < 2:
        return _answer("hold", "too few rows", n)
    new = (data["challenger"] == label)[fresh].astype(int)
    old = (data["champion"] == label)[fresh].astype(int)
    d = new - old
    mean, half = d.mean(), 1.96 * d.std(ddof=1) / np.sqrt(n)
    low, high = float(mean - half), float(mean + half)
    if low > 0 and mean >= gain:
        return _answer("promote", "better", n, low, high)
    if high < gain:
        return _answer("reject", "not worth it", n, low, high)
    return _answer("hold", "can't tell", n, low, high)
