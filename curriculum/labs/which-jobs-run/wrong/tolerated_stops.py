"""You let a job that may fail stop those behind it. `lint` is marked so that nothing waits for it: tolerated counts as if it had gone well."""


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
            runs = all(one == "success" for one in earlier)
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
