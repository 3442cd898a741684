'''Best over several seeds

Each configuration was trained with several seeds. Return the configuration that's best on average.

- `runs`: a list of tuples `(params, valid)`; `params` is a dict with a `"seed"` and at least one other setting, values are numbers
  or texts; `valid` is a float, and higher is better. The order of a dict's keys means nothing.
- Runs whose params agree in everything but the seed are one configuration.
- A configuration with fewer than `least` runs can't win.
- Returns a tuple: the params without the seed, as a dict, and the mean of `valid` over its runs. Of equal means the configuration
  that came first wins. If none has enough runs, it returns `None`.

>>> log = [({"depth": 4, "seed": 0}, 0.875), ({"depth": 6, "seed": 0}, 0.75)]
>>> log += [({"seed": 1, "depth": 4}, 0.5), ({"seed": 1, "depth": 6}, 0.75)]
>>> best_over_seeds(log, 2)
({'depth': 6}, 0.75)
'''

minutes = 8
chapter = "03-choose-and-report"
hint = "A dict can't be a key of a dict. What about a tuple of its sorted items?"


def best_over_seeds(runs: list, least: int) -> tuple | None:
    groups = {}
    for params, valid in runs:
        key = tuple(sorted((name, value) for name, value in params.items() if name != "seed"))
        groups.setdefault(key, []).append(valid)
    best = None
    for key, values in groups.items():
        mean = sum(values) / len(values)
        if len(values) >= least and (best is None or mean > best[1]):
            best = dict(key), mean
    return best


def _runs(*rows):
    return [({"depth": d, "rate": r, "seed": s}, v) for d, r, s, v in rows]


def cases(rng):
    yield ([], 1)
    yield ([({"depth": 4, "seed": 0}, 0.5)], 1)
    yield ([({"depth": 4, "seed": 0}, 0.5)], 2)
    yield ([({"depth": 4, "seed": 0}, -0.5)], 1)
    yield ([({"depth": 6, "seed": 0}, 0.5), ({"depth": 4, "seed": 0}, 0.5)], 1)
    yield (_runs((4, 1, 0, 0.875), (6, 1, 0, 0.75), (4, 1, 1, 0.5), (6, 1, 1, 0.75)), 2)
    yield ([({"seed": 1, "depth": 2, "rate": 3}, 0.5), ({"rate": 3, "depth": 2, "seed": 2}, 0.75)], 2)
    yield ([({"seed": 1, "depth": 2, "rate": 3}, 0.5), ({"rate": 3, "seed": 2, "depth": 2}, 0.25), ({"depth": 9, "rate": 3, "seed": 1}, 0.4)], 1)
    yield (_runs((4, 1, 0, 0.9), (6, 1, 0, 0.7), (6, 1, 1, 0.8)), 2)
    yield (_runs((4, 1, 0, 0.5), (4, 2, 0, 0.5), (4, 1, 1, 0.25), (4, 2, 1, 0.25)), 2)
    yield (_runs((4, 1, 0, 0.9), (4, 2, 0, 0.8), (4, 2, 1, 0.8), (4, 2, 2, 0.8), (4, 1, 1, 0.2)), 2)
    yield (_runs((8, 1, 0, 0.25), (4, 1, 0, 0.3), (8, 1, 1, 0.75), (4, 1, 1, 0.3)), 2)
    yield ([({"kind": "tree", "seed": 0}, 0.4), ({"kind": "line", "seed": 0}, 0.3), ({"kind": "line", "seed": 1}, 0.6)], 1)
    yield ([({"seed": 1, "a": 2, "b": 3}, 0.5), ({"b": 3, "seed": 2, "a": 2}, 0.75), ({"a": 1, "b": 3, "seed": 1}, 0.7)], 1)
    yield ([({"a": 1, "seed": 1, "b": 3}, 0.5), ({"b": 3, "a": 1, "seed": 2}, 0.25)], 2)
    for n in (3, 4):
        rows = [(d, r, s, int(rng.integers(40, 80)) / 128) for d in (2, 4) for r in (1, 2) for s in range(n)]
        rows.append((2, 3, 0, 0.99))
        yield (_runs(*[rows[i] for i in rng.permutation(len(rows)).tolist()]), n)


def wrong_best_single_run(runs, least):
    """You take the configuration of the best single run. That may have been a lucky seed: take the mean over its seeds."""
    groups = {}
    for params, valid in runs:
        key = tuple(sorted((name, value) for name, value in params.items() if name != "seed"))
        groups.setdefault(key, []).append(valid)
    best = None
    for key, values in groups.items():
        if len(values) >= least and (best is None or max(values) > best[1]):
            best = dict(key), max(values)
    return best


def wrong_few_seeds_win(runs, least):
    """You let configurations with too few runs win. One run alone may be luck; it needs `least` of them."""
    groups = {}
    for params, valid in runs:
        key = tuple(sorted((name, value) for name, value in params.items() if name != "seed"))
        groups.setdefault(key, []).append(valid)
    best = None
    for key, values in groups.items():
        if best is None or sum(values) / len(values) > best[1]:
            best = dict(key), sum(values) / len(values)
    return best


def wrong_order_of_keys(runs, least):
    """You group by the items in the order of the dict. The same settings in another order then count as another configuration."""
    groups = {}
    for params, valid in runs:
        key = tuple((name, value) for name, value in params.items() if name != "seed")
        groups.setdefault(key, []).append(valid)
    best = None
    for key, values in groups.items():
        if len(values) >= least and (best is None or sum(values) / len(values) > best[1]):
            best = dict(key), sum(values) / len(values)
    return best


def wrong_seed_in_the_group(runs, least):
    """You group by all params, the seed included. Then each group has one run, and there's nothing to average."""
    groups = {}
    for params, valid in runs:
        groups.setdefault(tuple(sorted(params.items())), []).append(valid)
    best = None
    for key, values in groups.items():
        if len(values) >= least and (best is None or sum(values) / len(values) > best[1]):
            best = {name: value for name, value in key if name != "seed"}, sum(values) / len(values)
    return best
