'''Pack the batches

A client has rows for a batch endpoint, which accepts at most `max_rows` rows and at most `max_bytes` bytes in a request. Divide the
rows into requests.

- `sizes`: the size of each row in bytes, whole numbers above 0. A request with rows of these sizes has `2 + sum of sizes + commas` bytes:
  two brackets, and one comma between each row and the next.
- Go through the rows in order. Each row goes into the current request if it still fits; otherwise a new request begins with it.
- A row that doesn't fit alone into a request is left out: it can't be sent. It doesn't end the current request.
- Returns `(requests, left_out)`: a list of lists of row numbers from 0, none of them empty, and the list of the numbers left out.

>>> pack_the_batches([10, 10, 10], 2, 100)
([[0, 1], [2]], [])
>>> pack_the_batches([10, 10, 50, 7], 9, 40)
([[0, 1, 3]], [2])
'''

minutes = 10
chapter = "04-as-in-training"
hint = "Keep the bytes of the current request. An empty one has 2; each row adds its size, and 1 for the comma if it isn't the first."
equivalent = {
    "Compare_Eq_GtE @ 9:if len(rows) == max_rows or used + more > max_bytes: -> if len(rows) >= max_rows or used + more > max_bytes:": "a request never has more than max_rows rows",
}


def pack_the_batches(sizes: list, max_rows: int, max_bytes: int) -> tuple:
    requests, left_out = [], []
    rows, used = [], 2
    for i, size in enumerate(sizes):
        if 2 + size > max_bytes:
            left_out.append(i)
            continue
        more = size + 1 if rows else size
        if len(rows) == max_rows or used + more > max_bytes:
            requests.append(rows)
            rows, used, more = [], 2, size
        rows.append(i)
        used += more
    if rows:
        requests.append(rows)
    return requests, left_out


def cases(rng):
    yield ([], 5, 100)
    yield ([10], 5, 100)
    yield ([98], 5, 100)
    yield ([99], 5, 100)
    yield ([10, 10, 10], 2, 100)
    yield ([10, 10, 10, 10], 2, 100)
    yield ([10, 10, 10], 1, 100)
    yield ([10, 10], 9, 23)
    yield ([10, 10], 9, 22)
    yield ([10, 17], 9, 29)
    yield ([10, 10, 6], 9, 30)
    yield ([10, 10, 7], 9, 30)
    yield ([10, 10, 50, 7], 9, 40)
    yield ([50, 10, 10, 50], 9, 40)
    yield ([5, 50, 5, 50, 5], 2, 40)
    yield ([21, 10, 11], 9, 23)
    yield ([7, 90, 7], 5, 60)
    yield ([20, 20, 99, 20, 20], 3, 98)
    yield ([9, 9, 9, 9, 9, 9], 3, 31)
    yield ([9, 9, 9, 9, 9, 9], 4, 31)
    yield ([5, 5, 5, 5, 5, 5, 5], 3, 14)
    for n in (8, 12, 16):
        sizes = rng.integers(5, 30, n).tolist()
        sizes[int(rng.integers(1, n - 1))] = 90
        yield (sizes, int(rng.integers(3, 6)), int(rng.integers(60, 90)))


def wrong_commas_forgotten(sizes, max_rows, max_bytes):
    """You forget the commas. Two rows of 10 bytes make 23 bytes, not 22, so some of your requests are too large and are refused with 413."""
    requests, left_out = [], []
    rows, used = [], 2
    for i, size in enumerate(sizes):
        if 2 + size > max_bytes:
            left_out.append(i)
            continue
        if len(rows) == max_rows or used + size > max_bytes:
            requests.append(rows)
            rows, used = [], 2
        rows.append(i)
        used += size
    if rows:
        requests.append(rows)
    return requests, left_out


def wrong_last_request_lost(sizes, max_rows, max_bytes):
    """A request is stored only when the next one begins, so the last one is never sent. For [10] nothing comes out at all."""
    requests, left_out = [], []
    rows, used = [], 2
    for i, size in enumerate(sizes):
        if 2 + size > max_bytes:
            left_out.append(i)
            continue
        more = size + 1 if rows else size
        if len(rows) == max_rows or used + more > max_bytes:
            requests.append(rows)
            rows, used, more = [], 2, size
        rows.append(i)
        used += more
    return requests, left_out


def wrong_large_row_ends_the_request(sizes, max_rows, max_bytes):
    """A row that is too large ends the current request in your program. It's left out, and the rows around it still fit together."""
    requests, left_out = [], []
    rows, used = [], 2
    for i, size in enumerate(sizes):
        more = size + 1 if rows else size
        if rows and (len(rows) == max_rows or used + more > max_bytes):
            requests.append(rows)
            rows, used, more = [], 2, size
        if 2 + size > max_bytes:
            left_out.append(i)
            continue
        rows.append(i)
        used += more
    if rows:
        requests.append(rows)
    return requests, left_out


def wrong_rows_only(sizes, max_rows, max_bytes):
    """You count rows and forget the bytes. Three long rows can be more than the server takes."""
    kept = [i for i, size in enumerate(sizes) if 2 + size <= max_bytes]
    left_out = [i for i, size in enumerate(sizes) if 2 + size > max_bytes]
    return [kept[i : i + max_rows] for i in range(0, len(kept), max_rows)], left_out
