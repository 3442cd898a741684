from bisect import bisect_left
from collections import deque
from itertools import accumulate


def stretches_that_fit(tokens, limit):
    """Return how many stretches of one or more messages in a row have at most limit tokens."""
    before = [0, *accumulate(tokens)]
    found = 0
    for end in range(1, len(before)):
        first = bisect_left(before, before[end] - limit, 0, end)
        found += end - first
    return found


def ready_at(goal, ask):
    """Return the minute at which goal is finished, or None if it waits for itself."""
    jobs = {goal: ask(goal)}
    waiting = [goal]
    frees = {goal: []}
    while waiting:
        job = waiting.pop()
        for need in jobs[job][1]:
            if need not in jobs:
                jobs[need] = ask(need)
                frees[need] = []
                waiting.append(need)
            frees[need].append(job)
    left = {job: len(needs) for job, (_, needs) in jobs.items()}
    start = dict.fromkeys(jobs, 0)
    free = deque(job for job in jobs if left[job] == 0)
    while free:
        job = free.popleft()
        end = start[job] + jobs[job][0]
        if job == goal:
            return end
        for other in frees[job]:
            start[other] = max(start[other], end)
            left[other] -= 1
            if left[other] == 0:
                free.append(other)
    return None


def largest_batch(fits):
    """Return the largest batch that fits, 0 if none does."""
    best = 0
    step = 1
    while fits(best + step):
        best += step
        step *= 2
    while step > 1:
        step //= 2
        if fits(best + step):
            best += step
    return best
