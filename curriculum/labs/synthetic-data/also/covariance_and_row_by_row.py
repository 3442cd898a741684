import math
import random

import numpy as np
import pandas as pd


def make_data(n, seed, drift):
    rng = np.random.default_rng([seed, 99])
    spread = np.array([[0.16, 0.5 * 0.4 * 0.8], [0.5 * 0.4 * 0.8, 0.64]])
    logs = rng.multivariate_normal([3.4, 1.6 + 0.8 * drift], spread, size=n)
    draw = random.Random(seed)
    rows = []
    for income, debt in logs.tolist():
        score = -1.6 + (debt - 1.6) / 0.8 - 0.8 * (income - 3.4) / 0.4
        late = 1 if draw.random() < 1 / (1 + math.exp(-score)) else 0
        x = draw.random()
        region = "north" if x < 0.5 else "south" if x < 0.8 else "west"
        rows.append((math.exp(income), math.exp(debt), region, late))
    return pd.DataFrame(rows, columns=["income", "debt", "region", "late"])
