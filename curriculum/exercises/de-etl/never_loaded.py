'''Never loaded

Which rows does a job with a watermark miss for good? Simulate it. A row carries `updated`, and becomes visible at
`visible`, which is never earlier. At each time of `runs`, ascending, the job loads all rows that are visible by then
(`visible <= run`) and whose `updated` is at or after the watermark minus `overlap`; the first run loads all visible rows. The
watermark is then the largest `updated` loaded so far. It stays unset until a run has loaded a row.

Return the sorted ids of the rows that are visible by the last run and were never loaded; without runs, an empty list.

- `rows`: a list of tuples `(id, updated, visible)`; `runs`: a list of ascending numbers, possibly empty; `overlap`: 0 or more.

>>> never_loaded([("A", 120, 140), ("B", 130, 130)], [135, 150], 0)
['A']
>>> never_loaded([("A", 120, 140), ("B", 130, 130)], [135, 150], 10)
[]
'''

minutes = 9
chapter = "03-only-what-is-new"
hint = "Keep a set of loaded ids and the watermark. In each run, choose the rows with the watermark of the run before."


def never_loaded(rows: list, runs: list, overlap: int) -> list:
    loaded = set()
    mark = None
    for run in runs:
        batch = [row for row in rows if row[2] <= run and (mark is None or row[1] >= mark - overlap)]
        for key, updated, _ in batch:
            loaded.add(key)
            mark = updated if mark is None else max(mark, updated)
    return sorted(key for key, _, visible in rows if runs and visible <= runs[-1] and key not in loaded)


def cases(rng):
    yield ([], [], 0)
    yield ([("A", 120, 140)], [], 0)
    yield ([("A", 120, 140)], [100], 0)
    yield ([("A", 120, 140)], [140], 0)
    yield ([("A", 120, 140), ("B", 130, 130)], [135, 150], 0)
    yield ([("A", 120, 140), ("B", 130, 130)], [135, 150], 9)
    yield ([("A", 120, 140), ("B", 130, 130)], [135, 150], 10)
    yield ([("A", 130, 140), ("B", 130, 130)], [135, 150], 0)
    yield ([("A", -3, 40), ("B", 0, 0)], [10, 60], 0)
    yield ([("A", 116, 150), ("B", 120, 120), ("C", 117, 150)], [130, 160], 4)
    yield ([("A", 5, 40), ("B", 5, 5)], [10, 60], 0)
    yield ([("A", 120, 160), ("B", 130, 130)], [135, 150], 0)
    yield ([("A", 120, 150), ("B", 130, 130)], [100, 135, 150], 5)
    yield ([("A", 5, 50), ("B", 30, 30), ("C", 20, 40), ("D", 30, 55)], [30, 45, 60], 12)
    yield ([("A", 50, 50), ("B", 40, 41), ("C", 55, 70), ("D", 45, 62)], [45, 60, 80], 4)
    for n in (6, 9):
        rows = []
        for i in range(n):
            at = int(rng.integers(0, 100))
            rows.append(("ABCDEFGHI"[i], at, at + int(rng.choice([0, 0, 5, 20, 40]))))
        yield (rows, [30, 60, 90, 120], int(rng.integers(0, 15)))


def _play(rows, runs, overlap, strict=False, own_clock=False, at_the_end=None):
    loaded, mark = set(), None
    for run in runs:
        for key, updated, visible in rows:
            late = mark is not None and (updated <= mark - overlap if strict else updated < mark - overlap)
            if visible <= run and not late:
                loaded.add(key)
        marks = [updated for key, updated, _ in rows if key in loaded]
        if marks:
            mark = run if own_clock else max(marks)
    end = max([v for _, _, v in rows], default=0) if at_the_end else (runs[-1] if runs else -1)
    return sorted(key for key, _, visible in rows if visible <= end and key not in loaded)


def wrong_strictly_later(rows, runs, overlap):
    """Your job loads only rows strictly later than the border, so it misses rows whose time equals it."""
    return _play(rows, runs, overlap, strict=True)


def wrong_clock_of_the_run(rows, runs, overlap):
    """Your watermark is the time of the run. It should be the largest `updated` among the loaded rows, which may be smaller."""
    return _play(rows, runs, overlap, own_clock=True)


def wrong_not_yet_visible(rows, runs, overlap):
    """You list rows that become visible only after the last run. They aren't missed: the next run may load them."""
    return _play(rows, runs, overlap, at_the_end=True)
