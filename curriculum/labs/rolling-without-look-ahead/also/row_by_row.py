import math

import pandas as pd


def lag_mean(df: pd.DataFrame, k: int) -> pd.Series:
    """Return the means, walking through the days with a list of past sales for each shop."""
    rows = sorted(zip(df["day"], df["shop"], df["sold"], range(len(df)), strict=True))
    past, answers = {}, [math.nan] * len(df)
    for _, shop, sold, place in rows:
        seen = past.setdefault(shop, [])
        if len(seen) >= k:
            answers[place] = sum(seen[-k:]) / k
        seen.append(sold)
    return pd.Series(answers, index=df.index, dtype=float)
