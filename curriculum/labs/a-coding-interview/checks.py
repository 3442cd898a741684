from gradatim.checks import agree, check, equal, lend

MOST = 4000  # operations for 200 messages; to try all stretches takes 20,100 at least


# Messages that fit


def numbers(rng, low, high, n):
    return [int(x) for x in rng.integers(low, high + 1, n)]


def stretches(lab, ref, tokens, limit, hint=""):
    name = "stretches_that_fit"
    agree(lab.stretches_that_fit, ref.stretches_that_fit, tokens, limit, name=name, hint=hint)


@check
def stretches_in_a_row(lab, ref, rng):
    """counts the stretches of messages that fit"""
    stretches(lab, ref, [3, 4, 2], 7, "the example of the lesson: which stretches end at the 2?")
    for n in (4, 6, 9):
        stretches(lab, ref, numbers(rng, 1, 5, n), int(rng.integers(6, 10)))


@check(needs=stretches_in_a_row)
def just_full(lab, ref, rng):
    """lets a stretch fit that has exactly as many tokens as the limit"""
    size = int(rng.integers(2, 9))
    stretches(lab, ref, [size] * 5, 2 * size, f"{size} + {size} is exactly the limit")


@check(needs=stretches_in_a_row)
def several_leave(lab, ref, rng):
    """lets go as many messages as it takes when a long one comes"""
    tokens = [*numbers(rng, 1, 2, 6), 9, *numbers(rng, 1, 2, 3)]
    stretches(lab, ref, tokens, 10, "one long message takes the room of several short ones")


@check(needs=stretches_in_a_row)
def too_long_alone(lab, ref, rng):
    """counts no stretch with a message that is too long by itself"""
    limit = int(rng.integers(6, 10))
    tokens = [*numbers(rng, 1, 4, 3), limit + 3, *numbers(rng, 1, 4, 2), limit + 1]
    stretches(lab, ref, tokens, limit, "a message above the limit is in no stretch that fits")
    stretches(lab, ref, [limit + 1], limit, "the only message is above the limit")


@check(needs=stretches_in_a_row)
def nothing(lab, ref):
    """handles an empty chat, empty messages and a limit of 0"""
    stretches(lab, ref, [], 5, "no messages, no stretches")
    stretches(lab, ref, [0, 0, 4, 0], 4, "an empty message has 0 tokens")
    stretches(lab, ref, [0, 3, 0, 0], 0, "with a limit of 0, empty messages fit")


@check(needs=stretches_in_a_row)
def operations(lab, ref, given, rng):
    """takes at most 4,000 operations for 200 messages"""
    for low, limit in ((1, 500), (0, 400), (4, 700)):
        tokens = numbers(rng, low, 9, 200)
        got, effort = given.operations(lab.stretches_that_fit, tokens, limit, MOST)
        equal(got, ref.stretches_that_fit(tokens, limit), hint=f"200 messages, limit {limit}")
        hint = f"200 messages, limit {limit}; what does your program add up more than once?"
        equal(effort, "at most 4,000 operations", hint=hint)


# Jobs that wait for each other


def run(lab, goal, jobs):
    """the answer, and the jobs that were asked about"""

    def ask(job):
        return jobs[job]

    lent = lend(ask, limit=300)
    answer = lab.ready_at(goal, lent)
    return answer, [job for (job,) in lent.calls]


def ready(lab, ref, goal, jobs, hint=""):
    want, _ = run(ref, goal, jobs)
    equal(run(lab, goal, jobs)[0], want, hint=hint)


def some(rng, n):
    return numbers(rng, 2, 30, n)


@check
def in_turn(lab, ref, rng):
    """adds up jobs of which each needs the one before"""
    a, b, c = some(rng, 3)
    jobs = {"load": (a, []), "clean": (b, ["load"]), "train": (c, ["clean"])}
    for goal in jobs:
        ready(lab, ref, goal, jobs, f"{goal} starts when the job before it is finished")


@check(needs=in_turn)
def side_by_side(lab, ref, rng):
    """starts a job when the last one that it needs is finished"""
    a, b, c, d = some(rng, 4)
    for long in ("load", "fetch", "scan"):
        jobs = {"load": (a, []), "fetch": (b, []), "scan": (c, [])}
        jobs[long] = (40 + d, [])
        jobs["join"] = (d, ["load", "fetch", "scan"])
        ready(lab, ref, "join", jobs, "all three start at minute 0; which of them ends last?")


@check(needs=side_by_side)
def by_minutes(lab, ref, rng):
    """goes by the minutes, whether one job is long or many are short"""
    a, b, c, d = some(rng, 4)
    for long in (2, 100):
        jobs = {"a": (a, []), "b": (b, ["a"]), "c": (c, ["b"]), "z": (long, [])}
        for needs in (["c", "z"], ["z", "c"], ["a", "c", "z"]):
            hint = "when is each of the needed jobs finished, and which is the last?"
            ready(lab, ref, "end", {**jobs, "end": (d, needs)}, hint)


@check(needs=in_turn)
def shared(lab, ref, rng):
    """takes two jobs that need the same third one for no cycle"""
    a, b, c, d = some(rng, 4)
    jobs = {"shop": (a, []), "flour": (b, ["shop"]), "yeast": (c, ["shop"])}
    for needs in (["flour", "yeast"], ["shop", "yeast"]):
        hint = "the shop is needed twice, and finished once"
        ready(lab, ref, "bread", {**jobs, "bread": (d, needs)}, hint)


@check(needs=in_turn)
def cycles(lab, ref, rng):
    """returns None if the goal needs a cycle, near or far"""
    a, b, c, d = some(rng, 4)
    ready(lab, ref, "a", {"a": (a, ["a"])}, "a job that needs itself")
    ready(lab, ref, "a", {"a": (a, ["b"]), "b": (b, ["a"])}, "two jobs that need each other")
    jobs = {"a": (a, ["b"]), "b": (b, ["c"]), "c": (c, ["b"]), "d": (d, [])}
    ready(lab, ref, "a", jobs, "a needs b, and b and c need each other")
    for needs in (["d", "a"], ["a", "d"]):
        hint = "one of the needed jobs is fine, the other waits for a cycle"
        ready(lab, ref, "end", {**jobs, "end": (d, needs)}, hint)


@check(needs=[shared, by_minutes])
def any_jobs(lab, ref, rng):
    """finds the minute for any jobs without a cycle"""
    for _ in range(3):
        names = [f"job{n}" for n in rng.permutation(9).tolist()]
        jobs = {}
        for n, name in enumerate(names):
            few = min(n, int(rng.integers(1, 4)))
            needs = [names[i] for i in rng.choice(n, few, replace=False).tolist()] if n else []
            jobs[name] = (int(rng.integers(1, 20)), needs)
        ready(lab, ref, names[-1], jobs, "a job starts when all that it needs is finished")


@check(needs=shared)
def asked_once(lab, ref, rng):
    """asks about each job at most once"""
    jobs = {"0a": (some(rng, 1)[0], []), "0b": (some(rng, 1)[0], [])}
    for n in range(1, 5):
        for side in "ab":
            jobs[f"{n}{side}"] = (some(rng, 1)[0], [f"{n - 1}a", f"{n - 1}b"])
    del jobs["4b"]
    for last in ([], ["4a"]):  # the second one makes a cycle
        jobs["0a"] = (jobs["0a"][0], last)
        _, asked = run(lab, "4a", jobs)
        again = sorted({job for job in asked if asked.count(job) > 1})
        hint = f"{len(asked)} calls of ask for {len(jobs)} jobs; these were asked about again"
        equal(again, [], hint=f"{hint}; 0a needs {last}")


@check(needs=in_turn)
def long_chain(lab, rng):
    """handles a chain of 200 jobs"""
    minutes = some(rng, 200)
    jobs = {f"job{n}": (minutes[n], [f"job{n - 1}"] if n else []) for n in range(200)}
    equal(run(lab, "job199", jobs)[0], sum(minutes), hint="200 jobs, each needs the one before")


# The largest batch


def tried(lab, most):
    """the answer, and the sizes that were tried, where batches up to `most` fit"""

    def fits(n):
        return n <= most

    lent = lend(fits, limit=300)
    answer = lab.largest_batch(lent)
    return answer, [n for (n,) in lent.calls]


def batch(lab, most):
    equal(tried(lab, most)[0], most, hint=f"batches up to {most} fit")


@check
def finds_the_largest(lab, rng):
    """finds the largest batch that fits"""
    for most in numbers(rng, 5, 60, 5):
        batch(lab, most)


@check(needs=finds_the_largest)
def powers_of_two(lab, rng):
    """finds a power of two, and the numbers beside one"""
    power = 2 ** int(rng.integers(3, 7))
    for most in (power - 1, power, power + 1):
        batch(lab, most)


@check(needs=finds_the_largest)
def smallest(lab):
    """returns 0 where not even one fits, and 1 where only one does"""
    for most in (0, 1, 2, 3):
        batch(lab, most)


@check(needs=finds_the_largest)
def no_upper_bound(lab, rng):
    """finds a batch of any size, with few trials"""
    for high in (3_000, 100_000, 10**9, 10**13):
        batch(lab, high + int(rng.integers(1, high)))


@check(needs=finds_the_largest)
def few_trials(lab, rng):
    """takes at most 2 * digits + 4 trials"""
    for most in (0, 1, *numbers(rng, 4, 9, 1), *numbers(rng, 70, 200, 3)):
        _, sizes = tried(lab, most)
        allowed = 2 * most.bit_length() + 4
        few = f"at most {allowed} trials"
        hint = f"{len(sizes)} trials for {most}, of the sizes {sizes}"
        equal(few if len(sizes) <= allowed else f"more than {allowed} trials", few, hint=hint)


@check(needs=finds_the_largest)
def whole_sizes(lab, rng):
    """tries whole numbers from 1 on"""
    for most in (0, 1, *numbers(rng, 5, 60, 2)):
        _, sizes = tried(lab, most)
        odd = [n for n in sizes if type(n) is not int or n < 1]
        equal(odd, [], hint=f"batches up to {most} fit; fits takes whole numbers from 1")
