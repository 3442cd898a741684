'''Which process starts?

A container ends when its first process ends, so before you hunt for the reason, find out which one it was. Return the
process that a container starts, as a list of words.

- `entrypoint` and `cmd`: what the Dockerfile says. Exec form is a list of words, shell form is a text, None means that there is no such
  line.
- `words`: a list, what follows the image in `docker run`; it may be empty.
- Shell form starts `/bin/sh -c` with the text as one word.
- Without an entry point, the process is what `cmd` says, or the words if there are any: they replace `cmd`.
- With an entry point in exec form, its words come first, and after them what would be the process without it.
- With an entry point in shell form, it is the whole process: `cmd` and `words` are ignored.
- If that makes no words at all, raise `ValueError`.

>>> first_process(None, "uvicorn app.main:app", [])
['/bin/sh', '-c', 'uvicorn app.main:app']
>>> first_process(["python", "-m", "score"], ["--help"], ["--in", "a.csv"])
['python', '-m', 'score', '--in', 'a.csv']
'''

minutes = 10
chapter = "03-one-process"
hint = "Write down first what runs without an entry point. Then there are three cases: none, exec form, shell form."


def first_process(entrypoint: list[str] | str | None, cmd: list[str] | str | None, words: list[str]) -> list[str]:
    if isinstance(entrypoint, str):
        return ["/bin/sh", "-c", entrypoint]
    if words:
        behind = words
    elif isinstance(cmd, str):
        behind = ["/bin/sh", "-c", cmd]
    else:
        behind = cmd or []
    process = [*(entrypoint or []), *behind]
    if not process:
        raise ValueError("nothing to start")
    return process


def cases(rng):
    yield (None, ["uvicorn", "a:app"], [])
    yield (None, "uvicorn a:app", [])
    yield (None, None, [])
    yield (None, ["uvicorn"], ["python", "-V"])
    yield (None, "uvicorn a:app", ["bash"])
    yield (["python", "-m", "score"], ["--help"], [])
    yield (["python", "-m", "score"], ["--help"], ["--in", "a.csv"])
    yield (["tini", "--"], "uvicorn a:app --port $PORT", [])
    yield ("python -m score", ["--help"], [])
    yield ("python -m score", None, ["--in", "a.csv"])
    yield ("exec uvicorn a:app", ["--help"], ["bash"])
    yield (["uvicorn"], None, [])
    yield ([], None, [])
    words = ["a", "bc", "--x", "-d", "7"]
    for _ in range(5):
        pick = [words[i] for i in rng.permutation(5)]
        yield ([pick[0]], [pick[1], pick[2]], pick[3:])
        yield ([pick[0]], " ".join(pick[1:]), [])


def wrong_words_behind(entrypoint, cmd, words):
    """You put the words after `cmd`. They replace it."""
    if isinstance(entrypoint, str):
        return ["/bin/sh", "-c", entrypoint]
    behind = ["/bin/sh", "-c", cmd] if isinstance(cmd, str) else cmd or []
    made = [*(entrypoint or []), *behind, *words]
    if not made:
        raise ValueError("nothing")
    return made


def wrong_no_shell(entrypoint, cmd, words):
    """You divide shell form at the spaces and start the program itself. A shell is started, which gets the whole text as one word."""
    if isinstance(entrypoint, str):
        return entrypoint.split()
    behind = words or (cmd.split() if isinstance(cmd, str) else cmd or [])
    made = [*(entrypoint or []), *behind]
    if not made:
        raise ValueError("nothing")
    return made


def wrong_words_replace_all(entrypoint, cmd, words):
    """You let the words replace the entry point as well. Only `docker run --entrypoint` does that."""
    if words:
        return words
    if isinstance(entrypoint, str):
        return ["/bin/sh", "-c", entrypoint]
    made = [*(entrypoint or []), *(["/bin/sh", "-c", cmd] if isinstance(cmd, str) else cmd or [])]
    if not made:
        raise ValueError("nothing")
    return made


def wrong_shell_entrypoint_takes_more(entrypoint, cmd, words):
    """You put `cmd` or the words after an entry point in shell form. It ignores both."""
    behind = words or (["/bin/sh", "-c", cmd] if isinstance(cmd, str) else cmd or [])
    before = ["/bin/sh", "-c", entrypoint] if isinstance(entrypoint, str) else entrypoint or []
    if not before and not behind:
        raise ValueError("nothing")
    return [*before, *behind]
