'''Digits for a script

A team has many scripts, and each gets its permissions by `chmod` with three digits. The owner may do everything. The
group may read in any case; whether it may also write and execute is given by the names `group_writes` and `group_runs`,
each of them 1 for yes or 0 for no. Others may only execute the script if `others_run` is 1, and nothing at all if it
is 0. The name `script` is given too.

Show the line that sets these permissions. For the values in your file the program shows:

```
chmod 751 report.sh
```
'''

minutes = 5
chapter = "05-a-script-of-your-own"
kind = "script"
hint = "Start with the number 740, which is right if the other answers are all no. What does each yes add to it? Mind which of the three digits changes."


def program(group_writes, group_runs, others_run, script):
    print("chmod", 740 + 20 * group_writes + 10 * group_runs + others_run, script)


def cases(rng):
    yield (0, 1, 1, "report.sh")
    yield (0, 0, 0, "report.sh")
    yield (1, 0, 0, "clean.sh")
    yield (1, 1, 0, "build.sh")
    yield (0, 1, 0, "a.sh")
    yield (1, 1, 1, "backup.sh")
    yield (0, 0, 1, "hello.sh")
    for _ in range(3):
        yield (*rng.integers(0, 2, 3).tolist(), str(rng.choice(["train.sh", "deploy.sh", "count.sh"])))


def wrong_write_and_run_swapped(group_writes, group_runs, others_run, script):
    """You count 1 for writing and 2 for executing. It is the other way round."""
    print("chmod", 740 + 10 * group_writes + 20 * group_runs + 2 * others_run, script)


def wrong_others_as_the_group(group_writes, group_runs, others_run, script):
    """Your others may read the script, as the group may. They get no more than the right to execute it."""
    print("chmod", 744 + 20 * group_writes + 10 * group_runs + others_run, script)


def wrong_group_cannot_read(group_writes, group_runs, others_run, script):
    """Your group cannot read the script. It may do that in any case, whatever else it may do."""
    print("chmod", 700 + 20 * group_writes + 10 * group_runs + others_run, script)


def wrong_owner_cannot_run(group_writes, group_runs, others_run, script):
    """Your owner may read and write, but not execute. Everything is 4 + 2 + 1."""
    print("chmod", 640 + 20 * group_writes + 10 * group_runs + others_run, script)
