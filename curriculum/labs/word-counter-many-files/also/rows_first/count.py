import sys
from pathlib import Path

USAGE = "usage: python count.py FILE..."


def row(name):
    text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
    return [len(text.splitlines()), len(text.split()), len(text)]


names = sys.argv[1:]
if not names:
    print(USAGE, file=sys.stderr)
    sys.exit(2)

rows = []
missing = []
for name in names:
    try:
        rows.append(row(name))
    except FileNotFoundError as error:
        missing.append(name)
        print(error, file=sys.stderr)
    else:
        print(*rows[-1], name, flush=True)

if len(names) >= 2:
    print(sum(r[0] for r in rows), sum(r[1] for r in rows), sum(r[2] for r in rows), "total")
sys.exit(1 if missing else 0)
