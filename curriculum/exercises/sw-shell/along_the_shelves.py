'''Find the mistake: along the shelves

A library's folder `shelves` holds the folders `maps` and `poems`, side by side. A script is meant to list first what is
in `maps` and then what is in `poems`, and to say at the end where it is. Its third line fails with `No such file or
directory`, so it lists the maps twice. Fix it.

```console
$ bash along_the_shelves.sh
alps.txt
coast.txt
sonnets.txt
/home/ada/work/shelves/poems
```
'''

minutes = 4
chapter = "02-where-am-i"
kind = "fix"
hint = "Where is the script after `cd shelves/maps`? Walk from there to `poems` with a finger on the tree: up, then down."
starter = """
cd shelves/maps
ls
cd poems
ls
pwd
"""


def _shelves(maps, poems, **more):
    files = {f"shelves/maps/{name}": "" for name in maps}
    files |= {f"shelves/poems/{name}": "" for name in poems}
    return {"files": {**files, **more}}


def commands():
    return """
        cd shelves/maps
        ls
        cd ../poems
        ls
        pwd
        """


def cases():
    yield _shelves(["alps.txt", "coast.txt"], ["sonnets.txt"])
    yield _shelves(["moon.txt"], ["haiku.txt", "odes.txt"])
    yield _shelves(["alps.txt"], ["odes.txt"], **{"poems/mine.txt": "", "shelves/list.txt": ""})
    yield _shelves(["north.txt", "south.txt"], ["ballads.txt"], **{"notes.txt": ""})


def wrong_path_from_the_start():
    """The maps are still listed twice, because the second `cd` fails. After the first one, a relative path starts in `maps`, and neither `poems` nor `shelves` is in there."""
    return """
        cd shelves/maps
        ls
        cd shelves/poems
        ls
        pwd
        """


def wrong_only_up():
    """You go up to `shelves` and list that. From there it is one more step, down into `poems`."""
    return """
        cd shelves/maps
        ls
        cd ..
        ls
        pwd
        """


def wrong_listed_from_outside():
    """You list `poems` without going there, so `pwd` still names `maps`. The script should be in `poems` at the end."""
    return """
        cd shelves/maps
        ls
        ls ../poems
        pwd
        """
