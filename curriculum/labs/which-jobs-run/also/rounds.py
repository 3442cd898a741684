def run_jobs(jobs, red):
    """In rounds: in each of them go the jobs for which everything they need is decided."""
    left = dict(jobs)
    history = {}  # job -> (its result, the results of it and of all before it)
    while left:
        ready = [n for n, job in left.items() if all(o in history for o in job.get("needs") or [])]
        if not ready:
            raise ValueError("what is left waits for itself, or for nobody")
        for name in ready:
            job = left.pop(name)
            seen = set()
            for other in job.get("needs") or []:
                seen.update(history[other][1])
            match job.get("if", "success"):
                case "always":
                    goes = True
                case "failure":
                    goes = "failure" in seen
                case _:
                    goes = seen <= {"success", "tolerated"}
            result = "skipped"
            if goes and name not in red:
                result = "success"
            elif goes:
                result = "tolerated" if job.get("may_fail") else "failure"
            history[name] = result, seen | {result}
    return {name: history[name][0] for name in jobs}
