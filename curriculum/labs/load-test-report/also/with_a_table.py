"""pandas-free columns in NumPy; places in the sorted array by whole numbers."""

import numpy as np


def summarise(run, warm_up):
    begin = None
    for ms, status in run["probes"]:
        if status == 200:
            begin = ms + warm_up
            break
    else:
        raise ValueError("never ready")
    rows = [(r["planned"], r["end"], r["status"] or 0) for r in run["requests"]]
    table = np.array(rows, dtype=float).reshape(-1, 3)
    table = table[table[:, 0] >= begin]
    good = table[table[:, 2] // 100 == 2]
    took = np.sort(good[:, 1] - good[:, 0]).astype(int).tolist()
    report = {"sent": len(table), "failed": len(table) - len(good)}
    for percent in (50, 95):
        report[f"p{percent}"] = took[-(-percent * len(took) // 100) - 1] if took else None
    return report


def verdict(rounds, warm_up, limit):
    pairs = [[summarise(r[who], warm_up) for who in ("reference", "candidate")] for r in rounds]
    failures = sum(candidate["failed"] for _, candidate in pairs)
    answer = {"failed": failures, "ratio": None, "verdict": "errors"}
    if failures == 0:
        answer["ratio"] = float(np.median([c["p95"] / r["p95"] for r, c in pairs]))
        answer["verdict"] = ("slower", "within")[answer["ratio"] <= limit]
    return answer
