import random


def split(df, share, seed):
    places = list(range(len(df)))
    random.Random(seed).shuffle(places)
    cut = round(share * len(df))
    test = df.iloc[sorted(places[:cut])]
    train = df.iloc[sorted(places[cut:])]
    return without_twins(train), without_twins(test)


def without_twins(part):
    key = part["text"].str.lower().str.split().str.join(" ")
    return part[~key.duplicated().to_numpy()]
