'''The next batch

One step of an incremental load, without a database. From the rows that the source shows now, choose those to load, and
compute the new watermark.

- `rows`: a list of tuples `(id, updated)`, in no order; `mark`: the watermark, or None before the first run;
  `overlap`: a number of minutes, 0 or more.
- Without a watermark all rows are loaded, otherwise those with `updated` at or after `mark - overlap`.
- Returns a tuple: the ids to load, sorted, and the new watermark: the largest value among `mark` and the `updated` of these rows.
  So it never goes back. It stays None as long as no row has been loaded.

>>> next_batch([(1, 100), (2, 130), (3, 118)], 120, 0)
([2], 130)
>>> next_batch([(1, 100), (3, 118)], 120, 5)
([3], 120)
'''

minutes = 7
chapter = "03-only-what-is-new"
hint = "Put the old watermark and the times of the chosen rows into one list. What is its largest value, and what if it is empty?"


def next_batch(rows: list, mark, overlap: int) -> tuple:
    chosen = [row for row in rows if mark is None or row[1] >= mark - overlap]
    marks = [updated for _, updated in chosen]
    if mark is not None:
        marks.append(mark)
    return sorted(key for key, _ in chosen), max(marks, default=None)


def cases(rng):
    yield ([], None, 0)
    yield ([], 120, 0)
    yield ([], 90, 10)
    yield ([(1, 60), (2, 79)], 90, 10)
    yield ([(1, 100)], None, 5)
    yield ([(1, 100)], 100, 0)
    yield ([(2, -30), (1, -10)], None, 0)
    yield ([(5, 0), (4, 3)], 0, 0)
    yield ([(5, -2), (4, -9)], 0, 5)
    yield ([(2, 130), (1, 100), (3, 118)], 120, 0)
    yield ([(1, 100), (3, 118)], 120, 2)
    yield ([(1, 100), (3, 118)], 120, 19)
    yield ([(4, 115), (3, 118)], 120, 10)
    for n in (4, 7):
        rows = [(i + 1, int(rng.integers(100, 140))) for i in rng.permutation(n).tolist()]
        yield (rows, int(rng.integers(110, 130)), int(rng.integers(0, 10)))


def wrong_strictly_later(rows, mark, overlap):
    """You choose rows that are strictly later than the border. A row with the very same time as the watermark may be new, and
    would never be loaded."""
    chosen = [row for row in rows if mark is None or row[1] > mark - overlap]
    marks = [updated for _, updated in chosen] + ([] if mark is None else [mark])
    return sorted(key for key, _ in chosen), max(marks, default=None)


def wrong_mark_of_the_batch(rows, mark, overlap):
    """Your new watermark is the largest time of this batch. A batch of late rows sets it back."""
    chosen = [row for row in rows if mark is None or row[1] >= mark - overlap]
    return sorted(key for key, _ in chosen), max((updated for _, updated in chosen), default=mark)


def wrong_empty_is_none(rows, mark, overlap):
    """After a batch without rows your watermark is None, so the next run loads everything again."""
    chosen = [row for row in rows if mark is None or row[1] >= mark - overlap]
    if not chosen:
        return [], None
    marks = [updated for _, updated in chosen] + ([] if mark is None else [mark])
    return sorted(key for key, _ in chosen), max(marks)


def wrong_overlap_forgotten(rows, mark, overlap):
    """You read from the watermark on, without the overlap, so late rows are never loaded."""
    chosen = [row for row in rows if mark is None or row[1] >= mark]
    marks = [updated for _, updated in chosen] + ([] if mark is None else [mark])
    return sorted(key for key, _ in chosen), max(marks, default=None)
