'''A new folder from a pattern

A club keeps a folder `pattern` with all that is needed for a party: files and folders, in some years more, in some fewer. For
the next party it is copied. Write a script that

1. copies `pattern`, with everything in it, to a new folder called `summer party`,
2. deletes the file `example.txt` in the new folder,
3. renames the file `guests.txt` in the new folder to `people.txt`.

The folder `pattern` stays as it is. Both files are always there.

```console
$ bash new_from_a_pattern.sh
$ ls "summer party"
food
people.txt
$ ls pattern
example.txt
food
guests.txt
```
'''

minutes = 5
chapter = "02-where-am-i"
kind = "shell"
hint = "`cp` needs an option to copy a folder. After that, every path begins with the name of the new folder, and that has a space in it."


def _pattern(**more):
    files = {"example.txt": "Ada\n", "guests.txt": "names go here\n", "food/list.txt": "bread\n"}
    names = {"music": "music/slow/list.txt", "note": ".note", "people": "people.txt.old"}
    files |= {names[key]: text for key, text in more.items()}
    return {"files": {f"pattern/{name}": text for name, text in files.items()}}


def commands():
    return """
        cp -r pattern "summer party"
        rm "summer party/example.txt"
        mv "summer party/guests.txt" "summer party/people.txt"
        """


def cases():
    yield _pattern()
    yield _pattern(music="waltz\n")
    yield _pattern(note="bring ice\n", people="last year\n")
    yield _pattern(music="", note="")


def wrong_pattern_gone():
    """There is no `pattern` any more: `mv` gives it another name and leaves nothing behind. Next year it is needed again."""
    return """
        mv pattern "summer party"
        rm "summer party/example.txt"
        mv "summer party/guests.txt" "summer party/people.txt"
        """


def wrong_pattern_changed():
    """Files in `pattern` itself have been deleted or renamed. The second and the third step concern the new folder alone."""
    return """
        cp -r pattern "summer party"
        rm pattern/example.txt
        mv pattern/guests.txt pattern/people.txt
        """


def wrong_plain_copy():
    """There is no folder `summer party`: without an option, `cp` copies files and leaves folders out."""
    return """
        cp pattern "summer party"
        rm "summer party/example.txt"
        mv "summer party/guests.txt" "summer party/people.txt"
        """
