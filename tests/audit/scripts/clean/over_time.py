"""A split by time, a baseline, a curve over training sizes, a prediction for every row."""

import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error
from sklearn.preprocessing import StandardScaler

rng = np.random.default_rng(2)
days = pd.date_range("2024-01-01", periods=400)
sales = pd.DataFrame({"day": days, "units": 50 + 10 * np.sin(np.arange(400) / 7)})
sales["units"] += rng.normal(0, 3, 400)
sales["last_week"] = sales["units"].shift(7)
sales["weekday"] = sales["day"].dt.dayofweek
sales = sales.dropna()
train, test = sales[sales["day"] < "2024-12-01"], sales[sales["day"] >= "2024-12-01"]
features = ["last_week", "weekday"]
scaler = StandardScaler().fit(train[features])
for size in (50, 100, 200, len(train)):
    part = train.tail(size)
    model = Ridge().fit(scaler.transform(part[features]), part["units"])
    guess = model.predict(scaler.transform(test[features]))
    print(size, "MAE:", mean_absolute_error(test["units"], guess))
print("baseline MAE:", mean_absolute_error(test["units"], test["last_week"]))
sales["expected"] = model.predict(scaler.transform(sales[features]))
