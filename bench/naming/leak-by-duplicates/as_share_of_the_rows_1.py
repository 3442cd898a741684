import random


def make_key(text):
    return " ".join(text.lower().split())


def split(df, share, seed):
    keys = [make_key(text) for text in df["text"]]
    groups = list(dict.fromkeys(keys))
    wanted = round(len(df) * share)
    random.Random(seed).shuffle(groups)
    test_groups, rows = set(), 0
    for group in groups:
        if rows >= wanted:
            break
        test_groups.add(group)
        rows += keys.count(group)
    mask = [key in test_groups for key in keys]
    return df[[not m for m in mask]], df[mask]
