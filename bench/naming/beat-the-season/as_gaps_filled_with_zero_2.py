import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge


def features(days, horizon):
    n = len(days)
    sales = list(days["sales"].astype(float))
    lag = 7
    while lag < horizon:
        lag += 7
    week, level = [], []
    for t in range(n):
        week.append(sales[t - lag] if t - lag >= 0 else np.nan)
        window = sales[max(0, t - horizon - 27) : max(0, t - horizon + 1)]
        level.append(sum(window) / 28 if len(window) == 28 else np.nan)
    out = pd.DataFrame(index=days.index)
    out["weekday"] = [d.weekday() for d in days["date"]]
    out["promo"] = list(days["promo"])
    out["week"] = np.nan_to_num(week)
    out["level"] = np.nan_to_num(level)
    return out


def columns(table):
    weekdays = np.array([[float(w == k) for k in range(7)] for w in table["weekday"]])
    rest = table[["promo", "level"]].to_numpy(dtype=float)
    return np.hstack([weekdays, rest])


def forecast(history, future):
    h = len(future)
    days = pd.concat([history[["date", "sales", "promo"]], future[["date", "promo"]]])
    days = days.reset_index(drop=True)
    table = features(days, h)
    X = columns(table)
    y = days["sales"].to_numpy(dtype=float)
    good = ~np.isnan(X).any(axis=1) & ~np.isnan(y)
    model = Ridge(alpha=0.1).fit(X[good], y[good])
    return model.predict(X[len(history):])
