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
from images.drift import ALARM_RATE, WINDOW
from images.picture import PHOTO
from images.proportions import interval
from images.registry import Registry
from images.version import Version
from tools.digits import part
from tools.drift_rates import SimulatedTraffic


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="with google/ and twitter/")
    parser.add_argument("--windows", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    pools = {name: load(options.data / name, PHOTO) for name in ("google", "twitter")}
    training = part(pools["google"].labels, 0.5, options.seed)
    with tempfile.TemporaryDirectory() as state:
        registry, own = Registry(state), pools["google"].take(np.flatnonzero(training))
        train.train(registry, own, options.seed, models.features)
        version = Version(registry, "v0001")
        registry.store.close()
    hidden = {name: each.take(np.flatnonzero(~training)) for name, each in pools.items()}
    traffic = {name: SimulatedTraffic(version, each) for name, each in hidden.items()}
    kinds: dict[str, Counter[str | None]] = {name: Counter() for name in traffic}
    for window in range(options.windows):
        rng = np.random.default_rng([options.seed, window])
        reference, _, _ = traffic["google"].reference(rng)
        for name, simulated in traffic.items():
            kinds[name][reference.compare(*simulated.quiet(WINDOW, rng)).kind] += 1
    for name, pool in hidden.items():
        right = version.accuracy(pool.ink, pool.labels)
        low, high = interval(round(right * len(pool)), len(pool))
        print(f"{name}: right in {right:.3f} ({low:.3f} to {high:.3f}) of {len(pool)};", end=" ")
        found = kinds[name]
        print(f"of {options.windows} windows {found['covariate']} named covariate,", end=" ")
        print(f"{found['label']} label, {found[None]} quiet (at a stated rate of {ALARM_RATE:.1%})")


if __name__ == "__main__":
    main()
