import numpy as np


def split(df, share, seed):
    in_test = np.zeros(len(df), dtype=bool)
    in_test[: round(share * len(df))] = True
    np.random.RandomState(seed).shuffle(in_test)
    return df.loc[~in_test], df.loc[in_test]
