"""How good lists are: hit rate and NDCG at ten over all films, with intervals over users."""

import numpy as np

from club.answers import Recommender
from club.baselines import by_neighbours, by_popularity
from club.model import Model, learn
from club.split import split

K, DRAWS = 10, 2000
GAINS = 1 / np.log2(np.arange(2, K + 2))


def hit(found, wanted):
    return float(any(film in wanted for film in found))


def ndcg(found, wanted):
    gain = sum(GAINS[place] for place, film in enumerate(found) if film in wanted)
    return gain / GAINS[: len(wanted)].sum()


def measure(log, until, to):
    """Train on what was known at `until`, and compare with what came next."""
    model = Recommender(log, Model(learn(log, until)), "")
    users = {user: both for user, both in split(log, until, to).items() if both[0]}
    popular, near = by_popularity(log, until), by_neighbours(log, until)
    lists = {
        "popularity": [popular(seen) for seen, _ in users.values()],
        "neighbours": [near(seen) for seen, _ in users.values()],
        "model": [[i["film"] for i in model.answer(u, K, until)["items"]] for u in users],
    }
    each = {
        f"{name}_{what.__name__}": np.array(
            [what(ten, later) for ten, (_, later) in zip(tens, users.values(), strict=True)]
        )
        for name, tens in lists.items()
        for what in (hit, ndcg)
    }
    figures = {name: float(values.mean()) for name, values in each.items()}
    lead = {
        other: interval(each["model_ndcg"] - each[f"{other}_ndcg"])
        for other in ("popularity", "neighbours")
    }
    return {"users": len(users), **figures, "lead": lead}


def interval(differences):
    """The mean, and a 95 % interval by drawing users again and again."""
    rng = np.random.default_rng(0)
    drawn = rng.integers(len(differences), size=(DRAWS, len(differences)))
    low, high = np.percentile(differences[drawn].mean(axis=1), [2.5, 97.5])
    return {"value": float(differences.mean()), "low": float(low), "high": float(high)}
