"""Reads lines of a web server's log."""


def parse(line):
    """Split a line such as `GET /about 200 12ms`.

    >>> parse("GET /about 200 12ms")
    {'method': 'GET', 'path': '/about', 'status': 200, 'ms': 12}
    >>> parse("hello")
    """
    parts = line.split()
    if len(parts) != 4:
        return None
    method, path, status, took = parts
    if not status.isdigit() or not took.endswith("ms"):
        return None
    return {"method": method, "path": path, "status": int(status), "ms": int(took[:-2])}


def errors(lines):
    """Paths that answered with an error, each once, in order.

    >>> errors(["GET /a 500 3ms", "GET /b 200 1ms", "GET /a 404 9ms", "GET /c 400 2ms"])
    ['/a', '/c']
    """
    found = []
    for line in lines:
        row = parse(line)
        if row is None:
            continue
        if row["status"] >= 400 and row["path"] not in found:
            found.append(row["path"])
    return found


def slowest(lines, least=10):
    """The path of the slowest request that took at least so many ms, or None.

    >>> slowest(["GET /a 200 12ms", "GET /b 200 40ms", "GET /c 200 40ms"])
    '/b'
    >>> slowest(["GET /a 200 3ms"])
    """
    best, worst = None, least - 1
    for line in lines:
        row = parse(line)
        if row is not None and row["ms"] > worst:
            best, worst = row["path"], row["ms"]
    return best
