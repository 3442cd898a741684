"""You show the program more than was known: the whole series, or all up to the end of the horizon, with
the values to be forecast. In March it then knows April, and "as today, for ever" becomes "as on the
last day of the data". Show it what lies before the origin, `y[:origin]`."""

import numpy as np


def backtest(y, forecast, first, horizon, step):
    """Forecast from one origin after the other; return the origins and the table of errors."""
    origins = list(range(first, len(y) - horizon + 1, step))
    if not origins:
        raise ValueError(f"{len(y)} values are too few for {first} known and {horizon} to come")
    errors = [y[o : o + horizon] - forecast(y, horizon) for o in origins]
    return origins, np.array(errors, dtype=float)


def mase(errors, known, season):
    """Return the mean size of the errors, in units of the change from season to season."""
    unit = np.abs(known[season:] - known[:-season]).mean()
    if unit == 0:
        raise ValueError("every season was like the one before: there is no unit")
    return float(np.abs(errors).mean() / unit)
