'''The run to take

Choose the run whose model will be used, from the table of an experiment.

- `runs`: a list of dicts with `"run"` (a number), `"status"`, `"data"` (a hash), `"valid"` and `"test"` (a number, or `None` if it
  wasn't measured). `data`: the hash of the data that counts.
- Only finished runs on that data with a validation value can be chosen. The highest `"valid"` wins, of several the smallest run
  number.
- Returns a tuple: the run's number, its `"test"` value, and the number of runs on that data that were tried, whatever their
  status. If no run can be chosen, the first two are `None`.

>>> table = [
...     {"run": 1, "status": "finished", "data": "a3f", "valid": 0.81, "test": 0.84},
...     {"run": 2, "status": "finished", "data": "a3f", "valid": 0.85, "test": 0.82},
...     {"run": 3, "status": "failed", "data": "a3f", "valid": 0.88, "test": None},
... ]
>>> the_run_to_take(table, "a3f")
(2, 0.82, 3)
'''

minutes = 6
chapter = "03-choose-and-report"
hint = "Three steps: which runs are on this data, which of them can be chosen, and which of these is best?"


def the_run_to_take(runs: list, data: str) -> tuple:
    tried = [run for run in runs if run["data"] == data]
    fair = [run for run in tried if run["status"] == "finished" and run["valid"] is not None]
    if not fair:
        return None, None, len(tried)
    best = min(fair, key=lambda run: (-run["valid"], run["run"]))
    return best["run"], best["test"], len(tried)


def _table(*rows):
    names = ("run", "status", "data", "valid", "test")
    return [dict(zip(names, row)) for row in rows]


def cases(rng):
    yield ([], "a")
    yield (_table((1, "finished", "a", 0.8, 0.7)), "a")
    yield (_table((1, "finished", "b", 0.8, 0.7)), "a")
    yield (_table((1, "failed", "a", 0.8, None)), "a")
    yield (_table((1, "finished", "a", 0.8, 0.9), (2, "finished", "a", 0.9, 0.7)), "a")
    yield (_table((5, "finished", "a", 0.9, 0.6), (3, "finished", "a", 0.9, 0.8), (4, "failed", "a", 0.9, 0.9)), "a")
    yield (_table((1, "finished", "a", 0.0, None), (2, "finished", "a", None, 0.9)), "a")
    yield (_table((1, "running", "a", 0.95, None), (2, "finished", "a", 0.6, 0.5), (3, "finished", "b", 0.99, 0.99)), "a")
    yield (_table((1, "finished", "b", 0.9, 0.1), (2, "finished", "a", 0.7, 0.8), (3, "finished", "a", 0.8, 0.6)), "b")
    yield (_table((9, "finished", "a", 0.5, 0.9), (2, "finished", "b", 0.9, 0.5), (4, "finished", "a", 0.7, 0.3)), "a")
    for n in (6, 10):
        rows = []
        for run in rng.permutation(n).tolist():
            status = "failed" if run % 4 == 3 else "finished"
            valid, test = rng.integers(50, 99, 2).tolist()
            rows.append((run, status, "a" if run % 3 else "b", valid / 100, test / 100))
        yield (_table(*rows, (20, "finished", "a", 0.97, 0.4), (21, "failed", "a", 0.999, 0.9)), "a")
        yield (_table(*rows, (20, "finished", "b", 0.98, 0.4), (22, "failed", "a", 0.999, 0.9)), "a")


def wrong_chosen_by_test(runs, data):
    """You choose the run with the highest test value. The test rows are for reporting; what chooses becomes too good by luck."""
    tried = [run for run in runs if run["data"] == data]
    fair = [run for run in tried if run["status"] == "finished" and run["valid"] is not None]
    if not fair:
        return None, None, len(tried)
    best = min(fair, key=lambda run: (-(run["test"] or 0), run["run"]))
    return best["run"], best["test"], len(tried)


def wrong_any_status(runs, data):
    """You choose among all runs, failed ones as well. A run that failed has left no model to use."""
    tried = [run for run in runs if run["data"] == data]
    fair = [run for run in tried if run["valid"] is not None]
    if not fair:
        return None, None, len(tried)
    best = min(fair, key=lambda run: (-run["valid"], run["run"]))
    return best["run"], best["test"], len(tried)


def wrong_other_data_too(runs, data):
    """You compare runs on different data. Perhaps their validation rows were only easier."""
    fair = [run for run in runs if run["status"] == "finished" and run["valid"] is not None]
    if not fair:
        return None, None, len(runs)
    best = min(fair, key=lambda run: (-run["valid"], run["run"]))
    return best["run"], best["test"], len(runs)


def wrong_only_finished_counted(runs, data):
    """You count only the runs that could be chosen. Runs that failed were tried as well, and the reader should know."""
    tried = [run for run in runs if run["data"] == data]
    fair = [run for run in tried if run["status"] == "finished" and run["valid"] is not None]
    if not fair:
        return None, None, 0
    best = min(fair, key=lambda run: (-run["valid"], run["run"]))
    return best["run"], best["test"], len(fair)
