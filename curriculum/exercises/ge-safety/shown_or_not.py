"""Shown, asked or never

A reading club's assistant gets scores from several classifiers before a reply is shown. Return "never", "ask" or "show".

- `scores`: a dict from category to a score from 0 to 1. A classifier that failed has no entry.
- `severe` and `mild`: dicts from category to its limit. A score that is equal to the limit reaches it.
- "never" if a severe category reaches its limit or has no score, whatever else holds.
- Otherwise "ask" if a mild category reaches its limit. A mild category without a score counts as harmless.
- Otherwise "show". Categories that are in neither dict don't matter.

>>> shown_or_not({"address": 0.4, "rude": 0.9}, {"address": 0.5}, {"rude": 0.8})
'ask'
>>> shown_or_not({"rude": 0.9}, {"address": 0.5}, {"rude": 0.8})
'never'
"""

minutes = 6
chapter = "04-a-policy-of-cases"
hint = "Go through all severe categories first, and only then through the mild ones."


def shown_or_not(scores: dict, severe: dict, mild: dict) -> str:
    for category, limit in severe.items():
        if category not in scores or scores[category] >= limit:
            return "never"
    for category, limit in mild.items():
        if category in scores and scores[category] >= limit:
            return "ask"
    return "show"


def cases(rng):
    severe, mild = {"address": 0.5, "threat": 0.2}, {"rude": 0.8, "advert": 0.6}
    yield ({}, {}, {})
    yield ({"rude": 0.1}, {}, {"rude": 0.8})
    yield ({}, {}, mild)
    yield ({}, severe, {})
    yield ({"address": 0.1, "threat": 0.1}, severe, mild)
    yield ({"address": 0.0, "threat": 0.1}, severe, mild)
    yield ({"address": 0.1, "threat": 0.1, "rude": 0.8}, severe, mild)
    yield ({"address": 0.1, "threat": 0.2, "rude": 0.1, "advert": 0.1}, severe, mild)
    yield ({"address": 0.5, "threat": 0.0, "rude": 0.9, "advert": 0.9}, severe, mild)
    yield ({"address": 0.1, "rude": 0.9, "advert": 0.1}, severe, mild)
    yield ({"threat": 0.1, "rude": 0.1, "advert": 0.1}, severe, mild)
    yield ({"address": 0.6, "threat": 0.1, "rude": 0.0, "advert": 0.0}, severe, mild)
    yield ({"address": 0.1, "threat": 0.1, "rude": 0.2, "advert": 0.7}, severe, mild)
    yield ({"address": 0.1, "threat": 0.1, "other": 1.0}, severe, mild)
    yield ({"address": 0.9, "threat": 0.1, "rude": 0.8, "advert": 0.1}, severe, mild)
    yield ({"advert": 0.9}, severe, mild)
    yield ({"threat": 0.1, "rude": 0.1}, severe, {})
    for _ in range(5):
        a, t, r, d = (rng.integers(0, 11, 4) / 10).tolist()
        yield ({"address": a / 2, "threat": t / 6, "rude": r, "advert": d}, severe, mild)


def wrong_fails_open(scores, severe, mild):
    """You treat a missing severe score as harmless. When the classifier is down, everything severe would be shown."""
    if any(scores.get(category, 0.0) >= limit for category, limit in severe.items()):
        return "never"
    if any(scores.get(category, 0.0) >= limit for category, limit in mild.items()):
        return "ask"
    return "show"


def wrong_mild_first(scores, severe, mild):
    """You check the mild categories first, so a reply that is both rude and severe gets "ask". An editor could let it through, and severe content is never shown."""
    if any(scores.get(category, 0.0) >= limit for category, limit in mild.items()):
        return "ask"
    if any(scores.get(category, 1.0) >= limit for category, limit in severe.items()):
        return "never"
    return "show"


def wrong_all_severe(scores, severe, mild):
    """You wait until all severe categories reach their limits. One is enough."""
    if severe and all(scores.get(category, 1.0) >= limit for category, limit in severe.items()):
        return "never"
    if any(scores.get(category, 0.0) >= limit for category, limit in mild.items()):
        return "ask"
    return "show"
