"""You count applications that are younger than 14 days. E was sent a week ago; no reply yet says nothing, and each new
application would make the rate worse."""

import csv
import io
from datetime import date, timedelta

STAGES = ["applied", "reply", "talk", "task", "offer"]


def fault(row, today):
    """Return what can't be right about a row, or None."""
    dates = [row[name] for name in [*STAGES, "closed"] if row[name]]
    if not row["applied"]:
        return "no start"
    if any(day > today for day in dates):
        return "future"
    if dates != sorted(dates):
        return "order"
    return None


def interval(k, n, z=1.96):
    """Return the ends of the Wilson interval of k of n."""
    if n == 0:
        return None, None
    p = k / n
    middle = p + z * z / (2 * n)
    reach = z * (p * (1 - p) / n + z * z / (4 * n * n)) ** 0.5
    return (middle - reach) / (1 + z * z / n), (middle + reach) / (1 + z * z / n)


def rates(rows):
    """Return stage, k, n, low and high for each stage but the first."""
    reached = [0] * len(STAGES)
    for row in rows:
        last = max(i for i, stage in enumerate(STAGES) if row[stage])
        for i in range(last + 1):
            reached[i] += 1
    pairs = zip(STAGES[1:], reached[1:], reached, strict=False)
    return [(stage, k, n, *interval(k, n)) for stage, k, n in pairs]


def review(text, today):
    """Return errors, sent, due, forgotten and rates of a pipeline, as a dict."""
    errors, good = [], []
    for line, row in enumerate(csv.DictReader(io.StringIO(text)), 2):
        what = fault(row, today)
        if what:
            errors.append((line, what))
        else:
            good.append(row)
    week, old = (str(date.fromisoformat(today) - timedelta(days=days)) for days in (6, 14))
    still = [row for row in good if not row["offer"] and not row["closed"]]
    due = [(row["next"], row["firm"]) for row in still if row["next"] and row["next"] <= today]
    return {
        "errors": errors,
        "sent": len([row for row in good if row["applied"] >= week]),
        "due": [firm for day, firm in sorted(due)],
        "forgotten": sorted(row["firm"] for row in still if not row["next"]),
        "rates": rates(good),
    }
