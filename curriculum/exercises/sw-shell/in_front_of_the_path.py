'''In front of the path

A program was installed in a folder of its own, `folder`, below the home folder. Now the shell should find it there first,
before older versions in other folders. The names `folder` and `tool`, the program's name, are given.

Show two lines to type. The first puts the folder in front of those that the shell searches so far, and hands the new value
on to programs. It writes the home folder as `$HOME`, and the whole value stands in double quotation marks. The second asks
which file runs when somebody types the program's name. For the values in your file the program shows:

```
export PATH="$HOME/python-3.13/bin:$PATH"
command -v python3
```
'''

minutes = 4
chapter = "05-a-script-of-your-own"
kind = "script"
hint = "For Python, `$HOME` and `$PATH` are text like any other. Put single quotation marks around a text that contains double ones."


def program(folder, tool):
    print('export PATH="$HOME/' + folder + ':$PATH"')
    print("command -v " + tool)


def cases(rng):
    yield ("python-3.13/bin", "python3")
    yield ("bin", "count.sh")
    yield ("tools", "uv")
    yield ("node/bin", "node")
    for _ in range(4):
        yield (str(rng.choice(["apps/", "opt/", "own/"])) + "v" + str(rng.integers(1, 30)),
               str(rng.choice(["git", "make", "ruff", "jq"])))


def wrong_old_folders_lost(folder, tool):
    """Your first line replaces the old value, so the shell no longer finds `ls`, `grep` and the rest. Where does the old
    value go?"""
    print('export PATH="$HOME/' + folder + '"')
    print("command -v " + tool)


def wrong_at_the_end(folder, tool):
    """Your folder comes last. The shell searches from left to right and takes the first program it finds, so the older
    version would still run."""
    print('export PATH="$PATH:$HOME/' + folder + '"')
    print("command -v " + tool)


def wrong_single_marks(folder, tool):
    """Your value stands in single quotation marks, and there the shell puts in no values. `PATH` would contain dollar signs."""
    print("export PATH='$HOME/" + folder + ":$PATH'")
    print("command -v " + tool)


def wrong_spaces_beside_equals(folder, tool):
    """There are spaces beside your `=`. The shell cuts the line there and does not see that `PATH` should get a value."""
    print('export PATH = "$HOME/' + folder + ':$PATH"')
    print("command -v " + tool)
