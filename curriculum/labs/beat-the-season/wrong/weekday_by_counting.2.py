import numpy as np
import pandas as pd


def features(days, horizon):
    """Return for each day what is known of it `horizon` days before."""
    same_weekday = 7 * -(-horizon // 7)  # the next multiple of 7
    return pd.DataFrame(
        {
            "weekday": days.index % 7,
            "promo": days["promo"],
            "week": days["sales"].shift(same_weekday),
            "level": days["sales"].rolling(28).mean().shift(horizon),
        }
    )


def forecast(history, future):
    """Return the forecast for the days of `future`, learnt from `history`."""
    days = pd.concat([history, future])
    known = features(days, len(future))
    # A column for each weekday, one for promotions and one for the level.
    table = np.column_stack([np.eye(7)[known["weekday"]], known[["promo", "level"]]])
    learn = days["sales"].notna() & known["level"].notna()
    w, *_ = np.linalg.lstsq(table[learn], days["sales"][learn])
    return table[len(history) :] @ w
