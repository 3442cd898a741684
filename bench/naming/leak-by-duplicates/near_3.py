import random


def make_key(text):
    return " ".join(text.lower().split())


def split(df, share, seed):
    keys = [make_key(text) for text in df["text"]]
    groups = list(dict.fromkeys(keys))
    number = round(len(groups) * share)
    random.Random(seed).shuffle(groups)
    test_groups = set(groups[:number])
    mask = [key in test_groups for key in keys]
    train = df[[not m for m in mask]].reset_index(drop=True)
    return train, df[mask].reset_index(drop=True)
