'''All checks, one exit code

Before a push, the same checks should run on a laptop as in the pipeline. The working folder has the scripts `lint.sh`, `tests.sh` and
`size.sh`. Write a script that runs all three with `bash`, in this order; a failure must not stop the later ones. What each prints
(none of them writes to the error output) goes to `lint.log`, `tests.log` and `size.log`, in place of what an earlier run left there; your script itself prints nothing. Its exit code is 0 if all three ended with 0, else 1.

```console
$ bash all_checks.sh
$ echo $?
1
$ cat tests.log
2 failed
$ cat size.log
612 MB
```
'''

minutes = 6
chapter = "01-a-graph-of-jobs"
kind = "shell"
hint = "A variable remembers whether anything has failed. `a || b` runs b only if a ended with a code other than 0."
equivalent = {"line @ 1:code=0 -> ": "an empty variable ends with the code of the line above, 0"}
report = """
echo "exit code $code"
"""


def _scripts(lint, tests, size):
    found = {"lint.sh": f"echo '3 files'\nexit {lint}\n", "tests.sh": f"echo '{tests} failed'\nexit {tests}\n"}
    return {"files": {**found, "size.sh": f"echo '612 MB'\nexit {size}\n"}}


def _again(lint, tests, size):
    found = _scripts(lint, tests, size)["files"]
    return {"files": {**found, **{f"{name}.log": "old\n" for name in ("lint", "tests", "size")}}}


def commands():
    return """
        code=0
        bash lint.sh > lint.log || code=1
        bash tests.sh > tests.log || code=1
        bash size.sh > size.log || code=1
        exit $code
        """


def cases():
    yield _scripts(0, 2, 0)
    yield _scripts(0, 0, 0)
    yield _scripts(1, 0, 0)
    yield _scripts(0, 0, 3)
    yield _scripts(1, 0, 3)
    yield _scripts(3, 3, 0)
    yield _again(0, 2, 0)


def wrong_last_code():
    """Your script ends with the code of its last command. If only the tests fail, `size.sh` still ends with 0, and all looks well."""
    return """
        bash lint.sh > lint.log
        bash tests.sh > tests.log
        bash size.sh > size.log
        """


def wrong_stops_at_the_first():
    """You run each check only if the one before it succeeded. After fixing the first failure you learn of the second only in the next run."""
    return """
        bash lint.sh > lint.log && bash tests.sh > tests.log && bash size.sh > size.log || exit 1
        """


def wrong_lost_in_a_pipe():
    """You send the output through a pipe. Its exit code is that of the last command in it, which always succeeds."""
    return """
        code=0
        bash lint.sh | cat > lint.log || code=1
        bash tests.sh | cat > tests.log || code=1
        bash size.sh | cat > size.log || code=1
        exit $code
        """
