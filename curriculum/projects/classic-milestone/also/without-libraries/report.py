"""What the model does for whom, what it looks at, and where it comes from."""

import hashlib
from datetime import UTC, datetime

from compare import auc
from look import mean
from rows import FEATURES, TARGET

SMALL, REPEATS = 30, 5


def meta(run, data):
    digest = hashlib.sha256(data.read_bytes()).hexdigest()
    return {
        "version": f"{run['run']}-{digest[:10]}",
        "data_sha256": digest,
        "columns": FEATURES,
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def subgroups(rows, chances, by):
    groups = {}
    for row, p in zip(rows, chances, strict=True):
        groups.setdefault(row[by] or "(none)", []).append((row[TARGET], p))
    return {"column": by, "groups": {name: group(groups[name]) for name in sorted(groups)}}


def group(pairs):
    targets, chances = zip(*pairs, strict=True)
    return {
        "n": len(pairs),
        "left": mean(targets),
        "mean_p": mean(chances),
        "auc": auc(targets, chances) if len(set(targets)) == 2 else None,
        "small": len(pairs) < SMALL,
    }


def importance(score, rows, random):
    """The AUC that is lost when the values of one column are dealt anew."""
    targets = [row[TARGET] for row in rows]
    whole = auc(targets, score(rows))

    def lost(name):
        values = [row[name] for row in rows]
        random.shuffle(values)
        dealt = [{**row, name: value} for row, value in zip(rows, values, strict=True)]
        return whole - auc(targets, score(dealt))

    columns = {name: mean([lost(name) for _ in range(REPEATS)]) for name in FEATURES}
    return {"auc": whole, "repeats": REPEATS, "columns": columns}
