'''All notes counted

Somebody keeps notes in a folder that has more folders inside. Each note is a file whose name ends in `.txt`. How often does
the word `TODO` occur in them? Write a script whose first argument is the path of the folder. It prints one number: how
often `TODO` occurs in all these files together. In one line it may occur several times. Other files do not count. Paths
may contain spaces, the folder's own as well.

```console
$ cat "my notes/week 1.txt"
TODO call Bo, TODO pay
$ cat "my notes/garden/beans.txt"
TODO water
$ bash all_notes_counted.sh "my notes"
3
```
'''

minutes = 5
chapter = "05-a-script-of-your-own"
kind = "shell"
hint = "`find` can hand the paths to `cat` itself, so that nothing is cut at a space. Does `grep -c` count what is asked for?"


def _notes(folder, **texts):
    names = {"week": "week 1.txt", "beans": "garden/beans.txt", "old": "garden/old/a.txt", "copy": "beans.txt.bak"}
    files = {f"{folder}/{names[key]}": text for key, text in texts.items()}
    return {"files": {"list.txt": "TODO\n", **files}, "args": [folder]}


def commands():
    return """
        find "$1" -name '*.txt' -exec cat {} + | grep -o 'TODO' | wc -l
        """


def cases():
    yield _notes("my notes", week="TODO call Bo, TODO pay\n", beans="TODO water\n")
    yield _notes("notes", old="TODO\nTODO TODO\n", copy="TODO\n", week="nothing\n")
    yield _notes("notes of may", beans="done\n", week="TODO\nTODO sow, TODO dig\n")
    yield _notes("a b", copy="TODO\n", old="all done\n", week="TODO, TODO\n")
    yield _notes("new", beans="TODO water, TODO weed\n", week="no\n")


def wrong_counts_lines():
    """A line with two of them counts once: `-c` counts lines, not matches."""
    return """
        find "$1" -name '*.txt' -exec cat {} + | grep -c 'TODO'
        """


def wrong_cut_at_spaces():
    """Files with a space in their path are not read. Outside quotation marks, the shell cuts what `$(...)` or `$1` puts in at its spaces."""
    return """
        cat $(find "$1" -name '*.txt') | grep -o 'TODO' | wc -l
        """


def wrong_only_on_top():
    """You read the notes in the folder itself, not those in the folders inside it."""
    return """
        cat "$1"/*.txt | grep -o 'TODO' | wc -l
        """


def wrong_star_without_marks():
    """Your number is always 0. If `*.txt` is not in quotation marks, the shell itself replaces it, with names from the folder
    where the script runs, and `find` looks for these names only."""
    return """
        find "$1" -name *.txt -exec cat {} + | grep -o 'TODO' | wc -l
        """
