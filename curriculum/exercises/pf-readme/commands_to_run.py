'''The commands of a README

A test should run what the README asks a stranger to type. Collect these commands.

- `lines`: the lines of the README. A block begins with a line of three backticks and a mark, such as `sh` or `text`, or with
  no mark, and ends with the next line of three backticks alone.
- Only blocks with the mark `sh` contain commands. Lines there that are empty or begin with `#` aren't commands.
- A command that begins with the prompt sign and a space, `$ `, would fail when copied. It stands in the second list, without
  its sign; all other commands stand in the first.
- Returns a tuple of the two lists, each in the order of the README. No line has spaces at its beginning or end.

>>> commands_to_run(["```sh", "python fetch.py", "$ python train.py", "```"])
(['python fetch.py'], ['python train.py'])
>>> commands_to_run(["```text", "AUC 0.81", "```"])
([], [])
'''

minutes = 9
chapter = "01-a-readme-that-can-be-checked"
hint = "Keep the mark of the block you are in, and None outside. What does a line of backticks mean inside a block, and what outside?"


def commands_to_run(lines: list[str]) -> tuple:
    good, with_prompt = [], []
    mark = None
    for line in lines:
        if line.startswith("```"):
            mark = line[3:] if mark is None else None
        elif mark == "sh" and line and not line.startswith("#"):
            if line.startswith("$ "):
                with_prompt.append(line[2:])
            else:
                good.append(line)
    return good, with_prompt


def cases(rng):
    yield ([],)
    yield (["python train.py"],)
    yield (["```sh", "```"],)
    yield (["```sh", "python a.py", "```", "python b.py"],)
    yield (["```text", "AUC 0.81", "```", "```sh", "python a.py", "```"],)
    yield (["```", "ls", "```", "```sh", "", "# first", "ls", "```"],)
    yield (["```sh", "$ ls", "pwd", "$ python a.py", "```"],)
    yield (["```sh", "echo $HOME", "echo '$ '", "$HOME/run", "```"],)
    yield (["```sh", "$ $HOME/run '$ '", "```"],)
    yield (["```shell", "ls", "```", "Then:", "```sh", "cd data", "```", "Done: ls"],)
    yield (["```text", "$ ls", "a.csv", "```", "$ pwd"],)
    yield (["```sh", "$ cat a.csv", "```", "```text", "x,y", "1,2", "```", "```sh", "# end", "```"],)
    body = ["ls", "$ ls", "# note", "", "python a.py", "$ python b.py"]
    for n in (3, 5, 8):
        lines = []
        for i in rng.integers(0, len(body), n).tolist():
            mark = ["sh", "text", "", "sh"][int(rng.integers(4))]
            lines += ["```" + mark, body[i], body[(i + n) % 6], "```", body[(i + 1) % 6]]
        yield (lines,)


def wrong_every_block(lines):
    """You take commands from every block. A block with the mark `text` shows what is printed."""
    good, with_prompt, inside = [], [], False
    for line in lines:
        if line.startswith("```"):
            inside = not inside
        elif inside and line and not line.startswith("#"):
            (with_prompt if line.startswith("$ ") else good).append(line.removeprefix("$ "))
    return good, with_prompt


def wrong_prompt_kept(lines):
    """You leave the prompt sign in its command. The second list holds the commands without `$ `."""
    good, with_prompt, mark = [], [], None
    for line in lines:
        if line.startswith("```"):
            mark = line[3:] if mark is None else None
        elif mark == "sh" and line and not line.startswith("#"):
            (with_prompt if line.startswith("$ ") else good).append(line)
    return good, with_prompt


def wrong_comments_too(lines):
    """You return comments and empty lines as commands. The shell does nothing with either."""
    good, with_prompt, mark = [], [], None
    for line in lines:
        if line.startswith("```"):
            mark = line[3:] if mark is None else None
        elif mark == "sh":
            (with_prompt if line.startswith("$ ") else good).append(line.removeprefix("$ "))
    return good, with_prompt


def wrong_never_left(lines):
    """You never leave a block: text below it counts as a command, too. A line of backticks alone ends it."""
    good, with_prompt, mark = [], [], None
    for line in lines:
        if line.startswith("```"):
            mark = line[3:] or mark
        elif mark == "sh" and line and not line.startswith("#"):
            (with_prompt if line.startswith("$ ") else good).append(line.removeprefix("$ "))
    return good, with_prompt
