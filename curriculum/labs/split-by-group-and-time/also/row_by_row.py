"""The standard library decides for each row; pandas only picks rows by their place."""

import random
from datetime import date, timedelta


def group_split(df, by, seed):
    """Return (train, test): a fifth of the values of by are in test, each with all its rows."""
    values = sorted(set(df[by]))
    chosen = set(random.Random(seed).sample(values, len(values) // 5 or 1))
    return cut_up(df, ["test" if value in chosen else "train" for value in df[by]])


def time_split(df, time, cut, gap):
    """Return (train, test): labels known before the day cut, and days from cut on."""

    def part(day):
        if day >= parsed(cut):
            return "test"
        return "train" if day + timedelta(gap) < parsed(cut) else "neither"

    return cut_up(df, [part(parsed(text)) for text in df[time]])


def parsed(text):
    """Return the date that day.month.year means."""
    day, month, year = map(int, text.split("."))
    return date(year, month, day)


def cut_up(df, parts):
    """Return the rows marked train and the rows marked test."""
    places = {"train": [], "test": [], "neither": []}
    for place, part in enumerate(parts):
        places[part].append(place)
    return df.iloc[places["train"]], df.iloc[places["test"]]
