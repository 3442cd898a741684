import numpy as np
import pandas as pd


def features(days, horizon):
    """Look back from each day in a loop."""
    sales = days["sales"].to_numpy(dtype=float)
    lag = next(lag for lag in range(7, horizon + 7, 7) if lag >= horizon)
    rows = []
    for t, (date, promo) in enumerate(zip(days["date"], days["promo"], strict=True)):
        end = t - horizon + 1
        level = sales[end - 28 : end].mean() if end >= 28 else np.nan
        week = sales[t - lag] if t >= lag else np.nan
        rows.append({"weekday": date.weekday(), "promo": promo, "week": week, "level": level})
    return pd.DataFrame(rows, index=days.index)


def forecast(history, future):
    """Means of the same weekday, with and without a promotion, over the last half year."""
    recent = history.iloc[-182:]
    usual = recent["sales"].groupby(recent["date"].dt.day_of_week)
    plain, lifts = {}, []
    for weekday, sales in usual:
        with_one = recent.loc[sales.index, "promo"] == 1
        plain[weekday] = sales[~with_one].mean()
        lifts.extend(sales[with_one] / plain[weekday])
    lift = float(np.mean(lifts))
    return np.array(
        [
            plain[date.weekday()] * (lift if promo else 1.0)
            for date, promo in zip(future["date"], future["promo"], strict=True)
        ]
    )
