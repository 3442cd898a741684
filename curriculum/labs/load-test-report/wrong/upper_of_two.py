"""With an even number of rounds, your ratio is the upper one of the two in the middle. The median of
1.10 and 1.50 is 1.30, halfway between them."""

import math


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
            ratios.append(candidate["p95"] / reference["p95"])
    if failed:
        return {"failed": failed, "ratio": None, "verdict": "errors"}
    ratio = sorted(ratios)[len(ratios) // 2]
    return {"failed": 0, "ratio": ratio, "verdict": "within" if ratio <= limit else "slower"}
