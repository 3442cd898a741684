"""preprocessing fitted before the split"""

import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.impute import SimpleImputer
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(3)
homes = pd.DataFrame({"area": rng.normal(90, 25, 500), "age": rng.normal(40, 15, 500)})
homes["price"] = 3 * homes["area"] - homes["age"] + rng.normal(0, 20, 500)
homes.loc[rng.choice(500, 60, replace=False), "age"] = np.nan
homes[["area", "age"]] = SimpleImputer(strategy="median").fit_transform(homes[["area", "age"]])

train, test = train_test_split(homes, random_state=0)
model = RandomForestRegressor(n_estimators=20, random_state=0)
model.fit(train[["area", "age"]], train["price"])
print("MAE:", mean_absolute_error(test["price"], model.predict(test[["area", "age"]])))
