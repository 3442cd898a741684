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
            blamed = before(name) & set(red)
            runs = any(not jobs[one].get("may_fail", False) for one in blamed)
        else:
            runs = all(one in ("success", "tolerated") for one in earlier)
        if not runs:
            results[name] = "skipped"
        elif name in red:
            results[name] = "tolerated" if job.get("may_fail", False) else "failure"
        else:
            results[name] = "success"
        return results[name]

    for name in jobs:
        before(name)
    for name in jobs:
        decide(name)
    return results
