import numpy as np


def backtest(y, forecast, first, horizon, step):
    """Forecast from one origin after the other; return the origins and the table of errors."""
    # TODO: more than one origin, and only with what was known there
    errors = y[first : first + horizon] - forecast(y, horizon)
    return [first], errors


def mase(errors, known, season):
    """Return the mean size of the errors, in units of the change from season to season."""
    # TODO: in which unit?
    return float(np.mean(errors))
