import math
from csv import reader
from datetime import date
from itertools import pairwise

ORDER = ["applied", "reply", "talk", "task", "offer", "closed"]


class Row:
    def __init__(self, line, fields):
        self.line, self.firm = line, fields.pop("firm")
        self.day = {key: date.fromisoformat(text) for key, text in fields.items() if text}

    def fault(self, today):
        mine = [self.day[key] for key in ORDER if key in self.day]
        if "applied" not in self.day:
            return "no start"
        if max(mine) > today:
            return "future"
        return "order" if any(later < earlier for earlier, later in pairwise(mine)) else ""

    def got_to(self, stage):
        return any(key in self.day for key in ORDER[ORDER.index(stage) : 5])

    @property
    def live(self):
        return not {"offer", "closed"} & set(self.day)


def wilson(k, n):
    z = 1.96
    root = math.sqrt(z * z + 4 * k * (n - k) / n)
    return [(2 * k + z * z + sign * z * root) / (2 * (n + z * z)) for sign in (-1, 1)]


def review(text, today):
    now = date.fromisoformat(today)
    header, *lines = reader(text.splitlines())
    rows = [Row(i, dict(zip(header, line, strict=True))) for i, line in enumerate(lines, 2)]
    errors = [(row.line, row.fault(now)) for row in rows if row.fault(now)]
    rows = [row for row in rows if not row.fault(now)]
    grown = [row for row in rows if (now - row.day["applied"]).days >= 14]
    table = []
    for before, stage in pairwise(ORDER[:5]):
        k, n = (sum(row.got_to(name) for row in grown) for name in (stage, before))
        table.append((stage, k, n, *(wilson(k, n) if n else (None, None))))
    waiting = sorted((r for r in rows if r.live), key=lambda r: (r.day.get("next", now), r.firm))
    return {
        "errors": errors,
        "sent": sum((now - row.day["applied"]).days < 7 for row in rows),
        "due": [r.firm for r in waiting if "next" in r.day and r.day["next"] <= now],
        "forgotten": [r.firm for r in sorted(waiting, key=lambda r: r.firm) if "next" not in r.day],
        "rates": table,
    }
