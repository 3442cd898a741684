import numpy as np
import pandas as pd


def features(days, horizon):
    weeks = (horizon + 6) // 7
    sales = days["sales"]
    answer = pd.DataFrame(index=days.index)
    answer["weekday"] = days["date"].dt.dayofweek
    answer["promo"] = days["promo"]
    answer["week"] = sales.shift(7 * weeks)
    answer["level"] = sum(sales.shift(horizon + i) for i in range(28)) / 28
    return answer


def forecast(history, future):
    last = dict(zip(history["date"].dt.dayofweek[-7:], history["sales"][-7:]))
    return np.array([last[day] for day in future["date"].dt.dayofweek])
