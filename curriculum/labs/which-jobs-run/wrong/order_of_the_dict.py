"""You go through the dict from top to bottom, and take a job that isn't decided yet for a success. A job may stand above one that it needs."""


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
        earlier = [results.get(other, "success") for other in sorted(before(name))]
        condition = job.get("if", "success")
        if condition == "always":
            runs = True
        elif condition == "failure":
            runs = "failure" in earlier
        else:
            runs = all(one in ("success", "tolerated") for one in earlier)
        if not runs:
            results[name] = "skipped"
        elif name not in red:
            results[name] = "success"
        else:
            results[name] = "tolerated" if job.get("may_fail", False) else "failure"
        return results[name]

    for name in jobs:
        before(name)
    for name in jobs:
        decide(name)
    return results
