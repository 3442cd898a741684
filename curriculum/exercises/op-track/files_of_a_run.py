'''The files of a run, as MLflow writes them

Your program trains on a computer on which nothing can be installed, and the team looks at its runs in MLflow. So write the files
yourself, as the chapter shows them; another script adds `meta.yaml` and copies them into `mlruns`.

- `run`: the id of the run. `params`: a dict of name -> value.
- `points`: a list of tuples `(time, name, value, step)` in the order in which they were measured; `time` and `step` are whole numbers,
  `value` is a float.
- `tags`: a dict of name -> text.
- Returns a dict of path -> content, with the id of the run in front: for each param a file with its value as text, for each tag one
  with its text, for each metric one with a line for each of its points, in their order: time, value and step with a space between two,
  and `\\n` at the end of each line. Params and tags have no line end.

>>> files_of_a_run("b7", {"depth": 4}, [(1700, "loss", 0.9, 1), (1800, "loss", 0.4, 2)], {"why": "deeper"})
{'b7/params/depth': '4', 'b7/metrics/loss': '1700 0.9 1\\n1800 0.4 2\\n', 'b7/tags/why': 'deeper'}
>>> files_of_a_run("b7", {}, [], {})
{}
'''

minutes = 6
chapter = "01-a-line-for-every-run"
hint = "A metric has several lines: what is in the dict before its first point, and what do you add for each one?"


def files_of_a_run(run: str, params: dict, points: list, tags: dict) -> dict:
    files = {f"{run}/params/{name}": str(value) for name, value in params.items()}
    for time, name, value, step in points:
        path = f"{run}/metrics/{name}"
        files[path] = files.get(path, "") + f"{time} {value} {step}\n"
    for name, text in tags.items():
        files[f"{run}/tags/{name}"] = text
    return files


def cases(rng):
    yield ("b7", {}, [], {})
    yield ("b7", {"depth": 4}, [], {})
    yield ("a1", {}, [], {"why": "deeper trees"})
    yield ("b7", {"rate": 0.1, "quiet": True, "cap": None}, [], {"who": "Ada"})
    yield ("b7", {}, [(1700, "loss", 0.9, 1)], {})
    yield ("b7", {}, [(1700, "loss", 0.9, 1), (1800, "loss", 0.4, 2)], {})
    yield ("c3", {}, [(1700, "loss", 0.9, 1), (1701, "accuracy", 0.5, 1), (1800, "loss", 0.4, 2)], {})
    yield ("b7", {}, [(1700, "loss", 0.9, 5), (1800, "loss", 0.4, 3), (1900, "loss", 0.2, 5)], {})
    yield ("b7", {"loss": 1}, [(3, "loss", 2.0, 1), (4, "loss", 1.0, 2)], {"loss": "mean"})
    for _ in range(4):
        n = int(rng.integers(3, 7))
        names = rng.choice(["loss", "accuracy"], n).tolist()
        values = (rng.integers(1, 99, n) / 100).tolist()
        points = [(1700 + 9 * i, name, value, i + 1) for i, (name, value) in enumerate(zip(names, values))]
        yield (str(rng.choice(["d9", "e2"])), {"seed": int(rng.integers(0, 90))}, points, {"why": "again"})


def wrong_last_point_only(run, params, points, tags):
    """Each point replaces the one before, so only the last is left. A metric has a line for every point, or there is no curve."""
    files = {f"{run}/params/{name}": str(value) for name, value in params.items()}
    for time, name, value, step in points:
        files[f"{run}/metrics/{name}"] = f"{time} {value} {step}\n"
    return files | {f"{run}/tags/{name}": text for name, text in tags.items()}


def wrong_step_before_value(run, params, points, tags):
    """You write the step before the value. In these files the order is time, value, step: MLflow would show the steps as a curve."""
    files = {f"{run}/params/{name}": str(value) for name, value in params.items()}
    for time, name, value, step in points:
        path = f"{run}/metrics/{name}"
        files[path] = files.get(path, "") + f"{time} {step} {value}\n"
    return files | {f"{run}/tags/{name}": text for name, text in tags.items()}


def wrong_no_line_end(run, params, points, tags):
    """Your lines have no end, so the points of a metric run into each other."""
    files = {f"{run}/params/{name}": str(value) for name, value in params.items()}
    for time, name, value, step in points:
        path = f"{run}/metrics/{name}"
        files[path] = files.get(path, "") + f"{time} {value} {step}"
    return files | {f"{run}/tags/{name}": text for name, text in tags.items()}


def wrong_values_not_text(run, params, points, tags):
    """You keep the params as they are. A file holds text: 4 becomes "4"."""
    files = {f"{run}/params/{name}": value for name, value in params.items()}
    for time, name, value, step in points:
        path = f"{run}/metrics/{name}"
        files[path] = files.get(path, "") + f"{time} {value} {step}\n"
    return files | {f"{run}/tags/{name}": text for name, text in tags.items()}
