"""preprocessing fitted before the split"""

import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.preprocessing import StandardScaler

t = np.arange(400)
df = pd.DataFrame({"lag1": np.sin(t / 9) + t / 200, "lag7": np.cos(t / 5)})
y = df.lag1.shift(-1).ffill()
X = StandardScaler().fit_transform(df)
cut = 320
m = Ridge().fit(X[:cut], y[:cut])
print(m.score(X[cut:], y[cut:]))
