def run_jobs(jobs, red):
    """Return the result of each job: success, failure, tolerated or skipped."""
    before = {}

    def collect(name, path):
        """All jobs before this one."""
        if name in path or name not in jobs:
            raise ValueError(f"{name} is needed for itself, or doesn't exist")
        if name not in before:
            found = set()
            for other in jobs[name].get("needs", []):
                found |= {other}
                found |= collect(other, [*path, name])
            before[name] = found
        return before[name]

    results = {}
    for name in sorted(jobs, key=lambda name: len(collect(name, []))):
        earlier = [results[other] for other in before[name]]
        if _runs(jobs[name].get("if", "success"), earlier):
            bad = "tolerated" if jobs[name].get("may_fail", False) else "failure"
            results[name] = bad if name in red else "success"
        else:
            results[name] = "skipped"
    return results


def _runs(condition, earlier):
    if condition == "failure":
        return "failure" in earlier
    return condition == "always" or not {"failure", "skipped"} & set(earlier)
