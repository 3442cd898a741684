"""You repeat the last week. That is seasonal naive itself, the forecast to be beaten: it believes a single
Saturday, with all the luck and the promotion of that day."""

import numpy as np
import pandas as pd


def features(days, horizon):
    """Return for each day what is known of it `horizon` days before."""
    same_weekday = 7 * -(-horizon // 7)  # the next multiple of 7
    return pd.DataFrame(
        {
            "weekday": days["date"].dt.day_of_week,
            "promo": days["promo"],
            "week": days["sales"].shift(same_weekday),
            "level": days["sales"].rolling(28).mean().shift(horizon),
        }
    )


def forecast(history, future):
    """Return the last week, again and again."""
    return np.resize(history["sales"].to_numpy(dtype=float)[-7:], len(future))
