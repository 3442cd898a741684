"""You call a job a failure because it's in `red`, also if it was never run. Its commands would have failed; but nobody started them."""


def run_jobs(jobs, red):
    results = {}

    def before(name, path=()):
        if name in path or name not in jobs:
            raise ValueError(name)
        found = set()
        for other in jobs[name].get("needs", []):
            found |= {other} | before(other, (*path, name))
        return found

    def decide(name):
        if name in results:
            return results[name]
        job = jobs[name]
        earlier = [decide(other) for other in sorted(before(name))]
        condition = job.get("if", "success")
        if condition == "always":
            runs = True
        elif condition == "failure":
            runs = "failure" in earlier
        else:
            runs = all(one in ("success", "tolerated") for one in earlier)
        if name in red:
            results[name] = "tolerated" if job.get("may_fail", False) else "failure"
        else:
            results[name] = "success" if runs else "skipped"
        return results[name]

    for name in jobs:
        before(name)
    for name in jobs:
        decide(name)
    return results
