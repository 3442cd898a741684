def run_jobs(jobs, red):
    """Return the result of each job: success, failure, tolerated or skipped."""
    # TODO: a job runs or not depending on the results of all jobs before it
    return {name: "failure" if name in red else "success" for name in jobs}
