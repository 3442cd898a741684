"""What a forecast makes of weekdays and promotions, in words."""

import numpy as np


def by_promotions(forecast, history, future):
    """Return how much more is forecast if all days have a promotion than if none has."""
    sales = history["sales"].to_numpy()
    got = np.asarray(forecast(history, future))
    if any(np.allclose(got, np.resize(sales[-7 * k :], len(got))) for k in (1, 2, 3, 4)):
        return "an earlier week again"
    none, always = (np.sum(forecast(history, future.assign(promo=p))) for p in (0, 1))
    if always >= 1.2 * none:
        return "more"
    if np.allclose(always, none):
        first = np.arange(len(history)) < len(history) - 28
        pasts = [history.assign(promo=history["promo"].where(first, p)) for p in (0, 1)]
        none, always = (np.sum(forecast(past, future)) for past in pasts)
        return "as much, but more after promotions" if always >= 1.2 * none else "as much"
    return f"{always / none:.2f} times as much"


def by_weekdays(forecast, history, future):
    """Return how far weekdays without a promotion are apart."""
    got = np.asarray(forecast(history, future.assign(promo=0)))
    names = future["date"].dt.day_of_week.to_numpy()
    means = np.array([got[names == name].mean() for name in range(7)])
    if means.max() >= 2 * means.min():
        return "far apart"
    line = np.corrcoef(means, np.arange(7))[0, 1] if means.std() > 0.02 * means.mean() else 0.0
    return "in equal steps from Monday to Sunday" if abs(line) > 0.9 else "all alike"
