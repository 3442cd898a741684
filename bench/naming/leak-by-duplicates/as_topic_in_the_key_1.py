import random


def make_key(text):
    return " ".join(text.lower().split())


def split(df, share, seed):
    keys = [(make_key(a), b) for a, b in zip(df["text"], df["topic"])]
    groups = list(dict.fromkeys(keys))
    number = round(len(groups) * share)
    random.Random(seed).shuffle(groups)
    test_groups = set(groups[:number])
    mask = [key in test_groups for key in keys]
    return df[[not m for m in mask]], df[mask]
