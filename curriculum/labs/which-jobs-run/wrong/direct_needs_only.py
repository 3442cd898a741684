"""You look only at the jobs that a job names. `tell` names `deploy`, which is skipped; that `test` failed three steps back you don't see, and no message is sent."""


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
        earlier = [decide(other) for other in jobs[name].get("needs", [])]
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
