import random
import re


def make_key(text):
    return re.sub(r"\s", "", text).lower()


def split(df, share, seed):
    keys = [make_key(text) for text in df["text"]]
    groups = list(dict.fromkeys(keys))
    number = round(len(groups) * share)
    random.Random(seed).shuffle(groups)
    test_groups = set(groups[:number])
    mask = [key in test_groups for key in keys]
    return df[[not m for m in mask]], df[mask]
