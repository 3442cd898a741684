"""You take the median of each version over all rounds and divide once. In the example that's 112 /
50 = 2.24: a number of the slow round against one of a fast round. Within a round both met the same
machine, so each round gives a ratio."""

import math
import statistics


def percentile(values, percent):
    """Return the smallest value that so many per cent of the values don't exceed."""
    place = math.ceil(percent * len(values) / 100)
    return sorted(values)[place - 1] if values else None


def succeeded(request):
    return request["status"] is not None and 200 <= request["status"] < 300


def summarise(run, warm_up):
    """Report one run: how many were sent and failed, and how slow the others were."""
    ready = [ms for ms, status in run["probes"] if status == 200]
    if not ready:
        raise ValueError("the service was never ready")
    counted = [r for r in run["requests"] if r["planned"] >= ready[0] + warm_up]
    latencies = [r["end"] - r["planned"] for r in counted if succeeded(r)]
    return {
        "sent": len(counted),
        "failed": len(counted) - len(latencies),
        "p50": percentile(latencies, 50),
        "p95": percentile(latencies, 95),
    }


def verdict(rounds, warm_up, limit):
    """Compare the candidate with the reference, round by round."""
    failed, ratios = 0, []
    for one in rounds:
        candidate = summarise(one["candidate"], warm_up)
        reference = summarise(one["reference"], warm_up)
        failed += candidate["failed"]
        if not failed:
            ratios.append((candidate["p95"], reference["p95"]))
    if failed:
        return {"failed": failed, "ratio": None, "verdict": "errors"}
    ratio = statistics.median(c for c, _ in ratios) / statistics.median(r for _, r in ratios)
    return {"failed": 0, "ratio": ratio, "verdict": "within" if ratio <= limit else "slower"}
