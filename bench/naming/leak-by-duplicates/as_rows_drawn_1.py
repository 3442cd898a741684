import random


def split(df, share, seed):
    n = len(df)
    test = set(random.Random(seed).sample(range(n), round(n * share)))
    mask = [i in test for i in range(n)]
    return df[[not m for m in mask]], df[mask]
