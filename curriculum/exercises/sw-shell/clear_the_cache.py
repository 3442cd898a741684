'''Find the mistake: the wrong files deleted

A script clears the folder `cache` of temporary files, those whose names end in `.tmp`. One day the folder had been renamed. The script
complained, and then deleted the temporary files of the folder it was started in.

Fix the script. If there is a folder `cache`, its temporary files are deleted and `cache cleared` is printed. If there is none, nothing is
deleted and `no cache` is printed. A folder `cache` always has at least one temporary file in it.

```console
$ ls cache
a.tmp
$ bash clear_the_cache.sh
cache cleared
$ ls cache
```
'''

minutes = 4
chapter = "04-two-outputs-and-a-number"
kind = "fix"
hint = "Which sign goes on to the next command only if the one before it went well? And which one if it did not?"
starter = """
cd cache; rm *.tmp; echo "cache cleared"
"""


def _folder(*names):
    return {"files": {name: "" for name in names}}


def commands():
    return """
        cd cache && rm *.tmp && echo "cache cleared" || echo "no cache"
        """


def cases():
    yield _folder("cache/a.tmp", "report.txt")
    yield _folder("old-cache/a.tmp", "b.tmp", "report.txt")
    yield _folder("cache/a.tmp", "cache/keep.txt", "b.tmp")
    yield _folder("today.tmp", "notes.txt")
    yield _folder("cache/x.tmp", "cache/y.tmp", "x.tmp")
    yield _folder("x.tmp", "y.tmp")


def wrong_deletes_here():
    """Where there is no folder `cache`, the temporary files of the folder that the script was started in are gone. What comes
    after `;` runs in any case."""
    return """
        cd cache; rm *.tmp && echo "cache cleared" || echo "no cache"
        """


def wrong_deletes_after_the_message():
    """You say that there is no cache, and then delete all the same, where you happen to be. Which commands should run only
    if `cd` went well?"""
    return """
        cd cache || echo "no cache"
        rm *.tmp
        echo "cache cleared"
        """


def wrong_says_nothing():
    """Where there is no folder `cache`, nothing is deleted, and nothing is printed either."""
    return """
        cd cache && rm *.tmp && echo "cache cleared"
        """
