'''Runs in a folder of MLflow

A colleague tracks with MLflow and sends you the folder `mlruns`. You want a table of the finished runs without installing anything:
as the chapter shows, everything is in small text files.

- `files`: a dict of path -> content. The paths begin below `mlruns`, with the experiment and the run.
- `meta.yaml` of a run has a line `status: 3` if the run is finished; other statuses are other numbers (1 running, 4 failed, 5 killed).
- A file below `metrics` has a line for each point: time, value, step, with a space between two. The lines are in the order in which
  they were written. A step that was logged again counts with its *later* line.
- `metric`: the name of a metric.
- Returns a list of tuples `(run, value)` for the finished runs that have this metric: the value at the highest step, as a float. The
  smallest value comes first; of equal values, the run that comes first in the alphabet.

>>> runs_in_a_folder({"0/b7/meta.yaml": "name: deep\\nstatus: 3\\n",
...                   "0/b7/metrics/loss": "1700 0.9 1\\n1800 0.4 2\\n",
...                   "0/c1/meta.yaml": "name: wide\\nstatus: 4\\n",
...                   "0/c1/metrics/loss": "1700 0.2 1\\n"}, "loss")
[('b7', 0.4)]
>>> runs_in_a_folder({}, "loss")
[]
'''

minutes = 9
chapter = "01-a-line-for-every-run"
hint = "Go through the paths that end in `/metrics/` and the name of the metric. The path of the same run's meta.yaml begins like it."


def runs_in_a_folder(files: dict, metric: str) -> list:
    rows = []
    for path, text in files.items():
        experiment, run, *rest = path.split("/")
        if rest != ["metrics", metric]:
            continue
        if "status: 3" not in files[f"{experiment}/{run}/meta.yaml"].splitlines():
            continue
        curve = {}
        for line in text.splitlines():
            _, value, step = line.split(" ")
            curve[int(step)] = float(value)
        rows.append((curve[max(curve)], run))
    return [(run, value) for value, run in sorted(rows)]


def _run(experiment, run, status, points, name="loss"):
    lines = "".join(f"{1700 + i} {value} {step}\n" for i, (step, value) in enumerate(points))
    return {
        f"{experiment}/{run}/meta.yaml": f"name: run {run}\nstatus: {status}\nend_time: 30\n",
        f"{experiment}/{run}/params/depth": "3",
        f"{experiment}/{run}/metrics/{name}": lines,
    }


def cases(rng):
    yield ({}, "loss")
    yield (_run("0", "b7", 3, [(1, 0.9), (2, 0.4)]), "loss")
    yield (_run("0", "b7", 3, [(1, 0.9)]), "accuracy")
    yield (_run("0", "b7", 4, [(1, 0.9)]), "loss")
    yield (_run("0", "b7", 1, [(1, 0.9), (2, 0.3)]) | _run("0", "a1", 5, [(1, 0.2)]), "loss")
    yield (_run("0", "b7", 3, [(1, 0.9)]) | _run("0", "a1", 4, [(1, 0.2), (2, 0.1)]), "loss")
    yield (_run("0", "b7", 3, [(2, 0.4), (1, 0.9)]), "loss")
    yield (_run("0", "b7", 3, [(1, 0.9), (2, 0.4), (1, 0.8)]), "loss")
    yield (_run("0", "b7", 3, [(1, 0.9), (2, 0.4), (2, 0.6)]), "loss")
    yield (_run("0", "b7", 3, [(9, 0.9), (10, 0.4)]), "loss")
    yield (_run("0", "b7", 3, [(10, 0.4), (9, 0.9)]), "loss")
    yield (_run("0", "b7", 3, [(8, 0.7), (11, 0.6), (10, 0.5)]) | _run("0", "a1", 3, [(1, 0.65)]), "loss")
    yield (_run("0", "b7", 3, [(1, 0.5)]) | _run("1", "a1", 3, [(1, 0.5)]), "loss")
    yield (_run("0", "b7", 3, [(1, 9.5)]) | _run("1", "a1", 3, [(1, 10.5)]), "loss")
    yield (_run("0", "b7", 3, [(1, 0.5)]) | _run("0", "c1", 3, [(1, 0.1)], "valid_loss"), "loss")
    yield (_run("0", "b7", 3, [(1, 0.5)]) | _run("0", "c1", 3, [(1, 0.1)], "train/loss"), "loss")
    for _ in range(3):
        files = {}
        for place, run in enumerate(rng.permutation(["a1", "b7", "c1", "d4"]).tolist()):
            n = int(rng.integers(2, 5))
            values = (rng.integers(10, 140, n) / 10).tolist()
            steps = rng.permutation(range(8, 8 + n)).tolist()
            files |= _run(str(place % 2), run, int(rng.choice([3, 3, 3, 4])), list(zip(steps, values)))
        yield (files, "loss")


def wrong_last_line(files, metric):
    """You take the last line of the file. After a resumed training a lower step may stand there; the highest step counts."""
    rows = []
    for path, text in files.items():
        experiment, run, *rest = path.split("/")
        if rest == ["metrics", metric] and "status: 3" in files[f"{experiment}/{run}/meta.yaml"].splitlines():
            rows.append((float(text.splitlines()[-1].split(" ")[1]), run))
    return [(run, value) for value, run in sorted(rows)]


def wrong_unfinished_too(files, metric):
    """You list runs that failed or are still running. Their last value isn't that of a model that could be used."""
    rows = []
    for path, text in files.items():
        _, run, *rest = path.split("/")
        if rest == ["metrics", metric]:
            curve = {}
            for line in text.splitlines():
                _, value, step = line.split(" ")
                curve[int(step)] = float(value)
            rows.append((curve[max(curve)], run))
    return [(run, value) for value, run in sorted(rows)]


def wrong_steps_as_text(files, metric):
    """You compare the steps as texts. "9" comes after "10" then, and you take a value from too early in the training."""
    rows = []
    for path, text in files.items():
        experiment, run, *rest = path.split("/")
        if rest == ["metrics", metric] and "status: 3" in files[f"{experiment}/{run}/meta.yaml"].splitlines():
            curve = {}
            for line in text.splitlines():
                _, value, step = line.split(" ")
                curve[step] = float(value)
            rows.append((curve[max(curve)], run))
    return [(run, value) for value, run in sorted(rows)]


def wrong_largest_first(files, metric):
    """You put the largest value first, or the runs in the order of the folder. Of a loss, the smallest value is the best."""
    rows = []
    for path, text in files.items():
        experiment, run, *rest = path.split("/")
        if rest == ["metrics", metric] and "status: 3" in files[f"{experiment}/{run}/meta.yaml"].splitlines():
            curve = {}
            for line in text.splitlines():
                _, value, step = line.split(" ")
                curve[int(step)] = float(value)
            rows.append((curve[max(curve)], run))
    return [(run, value) for value, run in sorted(rows, reverse=True)]
