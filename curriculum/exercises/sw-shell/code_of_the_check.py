'''Find the mistake: always exit code 0

Before a model is trained, a script looks for bad lines in `run.log`. It is meant to print three lines: how many lines begin with
`BAD`, then `exit code` and the exit code with which `grep` ended, and then `done`. It says `exit code 0` each time, even if
`grep` found nothing, or if there is no such file. (Then `grep` complains, and the first of the three lines is missing.)

Fix the script.

```console
$ cat run.log
GOOD 12
BAD 7
$ bash code_of_the_check.sh
1
exit code 0
done
```
'''

minutes = 4
chapter = "04-two-outputs-and-a-number"
kind = "fix"
hint = "`$?` holds the exit code of the last command. Which command comes last before the line that asks?"
starter = """
grep -c '^BAD' run.log
echo "done"
echo "exit code $?"
"""


def _log(*lines):
    return {"files": {"run.log": "".join(f"{line}\n" for line in lines)}}


def commands():
    return """
        grep -c '^BAD' run.log
        echo "exit code $?"
        echo "done"
        """


def cases():
    yield _log("GOOD 12", "BAD 7")
    yield _log("GOOD 3", "NOT BAD 4")
    yield {}
    yield _log("GOOD 1")
    yield {"files": {"run.txt": "BAD 1\n"}}
    yield _log("BAD 1", "BAD 2", "GOOD 3")
    yield {"files": {"logs/run.log": "BAD 2\n"}}


def wrong_code_of_echo():
    """You always print `exit code 0`. If an `echo` stands between `grep` and the line that asks, `$?` holds the code of that `echo`."""
    return """
        grep -c '^BAD' run.log
        echo "done" && echo "exit code $?"
        """


def wrong_asked_last():
    """Your last line is the one with the code, and `done` is missing if `grep` finds nothing. The code comes second, and `done` comes last every time."""
    return """
        grep -c '^BAD' run.log && echo "done" && echo "exit code 0" || echo "exit code 1"
        """


def wrong_two_codes_only():
    """If there is no such file, `grep` ends with another code than when it finds nothing. You print the same for both."""
    return """
        grep -c '^BAD' run.log && echo "exit code 0" || echo "exit code 1"
        echo "done"
        """
