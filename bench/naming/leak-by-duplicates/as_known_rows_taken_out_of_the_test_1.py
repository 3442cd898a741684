import numpy as np


def key(text):
    return " ".join(text.lower().split())


def split(df, share, seed):
    chance = np.random.default_rng(seed)
    picked = set(chance.choice(len(df), round(share * len(df)), replace=False).tolist())
    train = df.iloc[[i for i in range(len(df)) if i not in picked]]
    test = df.iloc[[i for i in range(len(df)) if i in picked]]
    known = {key(text) for text in train["text"]}
    return train, test[[key(text) not in known for text in test["text"]]]
