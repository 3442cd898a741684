"""The same things drawn by another vendor: a shift that nobody made up. Is it found, and named?

    python -m tools.vendors --data build --windows 1000

A version learns from half of Google's pictures, by pretrained features. Windows of 500 are drawn
from the other half, as Google and as Twitter draw them, and compared with a reference of quiet
windows, as in the service. Nearly equal pictures may lie in both halves.
"""

import argparse
import tempfile
from collections import Counter
from pathlib import Path

import numpy as np

from images import models, train
from images.data import load
from images.drift import RATE, WINDOW
from images.picture import PHOTO
from images.registry import Registry
from images.shares import interval
from images.version import Version
from tools.digits import part
from tools.weeks import World


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, required=True, help="with google/ and twitter/")
    options.add_argument("--windows", type=int, default=100)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    pools = {name: load(chosen.data / name, PHOTO) for name in ("google", "twitter")}
    learnt = part(pools["google"].labels, 0.5, chosen.seed)
    with tempfile.TemporaryDirectory() as state:
        registry, own = Registry(state), pools["google"].take(np.flatnonzero(learnt))
        train.train(registry, own, chosen.seed, models.features)
        version = Version(registry, "v0001")
        registry.store.close()
    hidden = {name: each.take(np.flatnonzero(~learnt)) for name, each in pools.items()}
    worlds = {name: World(version, each) for name, each in hidden.items()}
    kinds: dict[str, Counter[str | None]] = {name: Counter() for name in worlds}
    for window in range(chosen.windows):
        drawn = np.random.default_rng([chosen.seed, window])
        reference, _, _ = worlds["google"].reference(drawn)
        for name, world in worlds.items():
            kinds[name][reference.compare(*world.quiet(WINDOW, drawn)).kind] += 1
    for name, pool in hidden.items():
        right = version.accuracy(pool.ink, pool.labels)
        low, high = interval(round(right * len(pool)), len(pool))
        print(f"{name}: right in {right:.3f} ({low:.3f} to {high:.3f}) of {len(pool)};", end=" ")
        found = kinds[name]
        print(f"of {chosen.windows} windows {found['covariate']} named covariate,", end=" ")
        print(f"{found['label']} label, {found[None]} quiet (at a stated rate of {RATE:.1%})")


if __name__ == "__main__":
    main()
