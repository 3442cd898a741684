'''Red or green: the code of a step

A step runs several lines of the shell with `bash -e`. Return how many lines were run, and the exit code of the step.

- `lines`: a list of lines in their order. A line is a pipe: the list of the exit codes of its commands from left to right, one code for
  a single command.
- The code of a line is that of its last command. With `pipefail` it is the code of the rightmost command whose code isn't 0, or 0 if all
  are 0.
- The first line with a code other than 0 ends the step with this code; no later line is run. Otherwise the code is 0.
- Returns a tuple `(number of lines run, code)`.

>>> code_of_a_step([[0], [1, 0], [0]], False)
(3, 0)
>>> code_of_a_step([[0], [1, 0], [0]], True)
(2, 1)
'''

minutes = 8
chapter = "01-a-graph-of-jobs"
hint = "First make one code of each line, then look for the first that isn't 0."

equivalent = {
    "Compare_NotEq_Gt @ 5:failed = [one for one in codes if one != 0] -> failed = [one for one in codes if one > 0]": "exit codes are never negative",
    "Compare_NotEq_Gt @ 7:if code != 0: -> if code > 0:": "exit codes are never negative",
}


def code_of_a_step(lines: list[list[int]], pipefail: bool) -> tuple[int, int]:
    for number, codes in enumerate(lines, 1):
        code = codes[-1]
        if pipefail:
            failed = [one for one in codes if one != 0]
            code = failed[-1] if failed else 0
        if code != 0:
            return number, code
    return len(lines), 0


def cases(rng):
    yield ([], False)
    yield ([[0]], True)
    yield ([[2], [0]], False)
    yield ([[0], [1, 0], [0]], False)
    yield ([[0], [1, 0], [0]], True)
    yield ([[0, 0], [1, 2, 0]], True)
    yield ([[3, 4], [0]], True)
    yield ([[5, 0, 6, 0], [1]], True)
    yield ([[0], [7], [0], [8]], False)
    yield ([[1, 0], [0, 2], [0]], False)
    yield ([[0], [0, 1], [0]], False)
    yield ([[4, 0, 0], [0], [0, 6]], False)
    yield ([[0, 3, 0], [2, 0]], False)
    for _ in range(5):
        lines = [[int(x) * int(rng.integers(1, 9)) for x in rng.random(int(rng.integers(1, 4))) < 0.25] for _ in range(5)]
        yield (lines, bool(rng.integers(0, 2)))


def wrong_every_failure_counts(lines, pipefail):
    """You treat a line as failed if any of its commands failed. Without `pipefail` only the last command of a pipe counts."""
    for number, codes in enumerate(lines, 1):
        failed = [one for one in codes if one != 0]
        if failed:
            return number, failed[-1]
    return len(lines), 0


def wrong_goes_on(lines, pipefail):
    """You run all lines and return the code of the last one. With `-e`, the first line that fails ends the step."""
    code = 0
    for codes in lines:
        failed = [one for one in codes if one != 0]
        code = (failed[-1] if failed else 0) if pipefail else codes[-1]
    return len(lines), code


def wrong_leftmost(lines, pipefail):
    """With `pipefail` you return the code of the first command that failed. It's that of the rightmost one."""
    for number, codes in enumerate(lines, 1):
        failed = [one for one in codes if one != 0]
        code = (failed[0] if failed else 0) if pipefail else codes[-1]
        if code != 0:
            return number, code
    return len(lines), 0
