def lag_mean(df, k):
    return df["sold"].shift(1).rolling(k).mean()
