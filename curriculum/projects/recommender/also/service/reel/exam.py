"""Hit rate and NDCG of the model and of two baselines, over all films."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime

import numpy as np
from scipy.sparse import csr_array

from reel.desk import Answers
from reel.events import Events, split
from reel.factors import Scorer, learn
from reel.schema import FORM, Request, seconds

K = 10
GAIN = 1 / np.log2(np.arange(K) + 2)


def exam(events: Events, until: str, to: str):  # type: ignore[no-untyped-def]
    regulars = {user: both for user, both in split(events, until, to).items() if both[0]}
    answers = Answers(events, Scorer(learn(events, until)), "")
    popular, near = _popular(events, until), _near(events, until)
    scores: dict[str, list[tuple[float, float]]] = {"popularity": [], "neighbours": [], "model": []}
    for user, (seen, wanted) in regulars.items():
        asked = Request(user=user, k=K, at=until)
        mine = [item["film"] for item in answers.of(asked, reasons=False)["items"]]
        scores["popularity"].append(_worth(popular(seen), wanted))
        scores["neighbours"].append(_worth(near(seen), wanted))
        scores["model"].append(_worth(mine, wanted))
    table = {name: np.array(pairs) for name, pairs in scores.items()}
    found = {"users": len(regulars)}
    for name, pairs in table.items():
        found[f"{name}_hit"], found[f"{name}_ndcg"] = (float(one) for one in pairs.mean(axis=0))
    gain = {name: table["model"][:, 1] - table[name][:, 1] for name in ("popularity", "neighbours")}
    return {**found, "lead": {name: _interval(values) for name, values in gain.items()}}


def _worth(ten: list[str], wanted: set[str]) -> tuple[float, float]:
    found = np.array([film in wanted for film in ten], dtype=float)
    return float(found.any()), float(found @ GAIN[: len(found)] / GAIN[: len(wanted)].sum())


def _interval(values: np.ndarray) -> dict[str, float]:
    """A 95 % interval of the mean, by its standard error over users."""
    mean, error = float(values.mean()), float(values.std(ddof=1) / np.sqrt(len(values)))
    return {"value": mean, "low": mean - 1.96 * error, "high": mean + 1.96 * error}


def _popular(events: Events, until: str):  # type: ignore[no-untyped-def]
    since = datetime.fromtimestamp(seconds(until) - 28 * 86_400, UTC).strftime(FORM)
    lines = [line for line in events.between(since, until) if line["kind"] == "watch"]
    counts = Counter(film for film, _ in {(line["film"], line["user"]) for line in lines})
    films, gone = events.catalogue(until)
    order = sorted(films.keys() - gone, key=lambda film: (-counts[film], film))
    return lambda seen: [film for film in order if film not in seen][:K]


def _near(events: Events, until: str):  # type: ignore[no-untyped-def]
    films, gone = events.catalogue(until)
    names = list(films)
    column = {film: number for number, film in enumerate(names)}
    pairs = sorted({(x["user"], x["film"]) for x in events.upto(until) if x["kind"] == "watch"})
    row = {user: number for number, user in enumerate(dict.fromkeys(user for user, _ in pairs))}
    places = ([row[user] for user, _ in pairs], [column[film] for _, film in pairs])
    have = csr_array((np.ones(len(pairs)), places), shape=(len(row), len(names)))
    sizes = np.maximum(have.sum(axis=0), 1)
    cosine = (have.T @ have).toarray() / np.sqrt(np.outer(sizes, sizes))
    np.fill_diagonal(cosine, 0)

    def ten(seen: set[str]) -> list[str]:
        sums = np.round(cosine[[column[film] for film in sorted(seen)]].sum(axis=0), 9)
        left = [film for film in names if film not in gone and film not in seen]
        return sorted(left, key=lambda film: (-sums[column[film]], film))[:K]

    return ten
