'''When does the run end?

Return the minute at which the last job of a workflow ends, counted from the start of the run.

- `minutes`: a dict, job -> how many minutes it takes. `needs`: a dict, job -> the list of jobs that it needs; a job that needs none may
  be missing in it. The jobs are in no particular order, and there are no circles.
- A job starts as soon as all jobs that it needs have ended, one without needs at minute 0. There are always enough machines, and no job
  fails.
- Without jobs, the run ends at minute 0.

>>> end_of_the_run({"build": 4, "lint": 1, "test": 6}, {"build": ["lint", "test"]})
10
'''

minutes = 7
chapter = "01-a-graph-of-jobs"
hint = "The end of a job is known when the ends of those that it needs are known. A function that asks itself for them needs no order."


def end_of_the_run(minutes: dict[str, int], needs: dict[str, list[str]]) -> int:
    ends = {}

    def end(job):
        if job not in ends:
            start = max([end(other) for other in needs.get(job, [])] + [0])
            ends[job] = start + minutes[job]
        return ends[job]

    return max([end(job) for job in minutes] + [0])


def cases(rng):
    yield ({}, {})
    yield ({"test": 6}, {})
    yield ({"lint": 1, "test": 6}, {"lint": []})
    yield ({"build": 4, "lint": 1, "test": 6}, {"build": ["lint", "test"]})
    yield ({"deploy": 2, "build": 4, "lint": 1, "test": 6}, {"deploy": ["build"], "build": ["lint", "test"]})
    yield ({"a": 3, "b": 3, "c": 3}, {"c": ["b"], "b": ["a"]})
    yield ({"long": 30, "a": 3, "b": 3}, {"b": ["a"]})
    yield ({"z": 1, "y": 2, "x": 9, "w": 5}, {"z": ["y", "w"], "y": ["x"], "w": []})
    for _ in range(5):
        names = [f"j{i}" for i in range(6)]
        needs = {name: [names[j] for j in rng.permutation(i)[: int(rng.integers(1, 3))]] for i, name in enumerate(names) if i}
        order = [names[i] for i in rng.permutation(6)]
        yield ({name: int(rng.integers(1, 12)) for name in order}, needs)


def wrong_one_after_the_other(minutes, needs):
    """You add up all jobs. Jobs that don't need each other run at the same time."""
    return sum(minutes.values())


def wrong_direct_needs_only(minutes, needs):
    """You start a job when the jobs that it needs have taken their own time. They had to wait for others first."""
    return max([max([minutes[o] for o in needs.get(job, [])] + [0]) + minutes[job] for job in minutes] + [0])


def wrong_needs_added(minutes, needs):
    """You add up the jobs that a job needs. They run side by side; it waits for the one that ends last."""
    def end(job):
        return sum(end(other) for other in needs.get(job, [])) + minutes[job]

    return max([end(job) for job in minutes] + [0])
