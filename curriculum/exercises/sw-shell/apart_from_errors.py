'''Fill the gaps: results and complaints

Every night a script joins the counts of two stations. Their files are `north.txt` and `south.txt`; the second is missing on
some days. The lines of both go into `all.txt`, in place of those of yesterday. What `cat` complains about goes into
`errors.txt`, in place of yesterday's. Then one line is appended to `history.txt`, below those of earlier nights: the
number of lines in `all.txt`. Nothing is printed.

Put the right sign into each of the gaps, which are written `...`.

```console
$ cat north.txt
wren
robin
$ bash apart_from_errors.sh
$ cat all.txt
wren
robin
$ cat errors.txt
cat: south.txt: No such file or directory
$ cat history.txt
14
2
```
'''

minutes = 4
chapter = "04-two-outputs-and-a-number"
kind = "complete"
hint = "Four signs: one begins a file again, one does so for complaints, one leads to the next command, one appends."
starter = """
cat north.txt south.txt ... all.txt ... errors.txt
cat all.txt ... wc -l ... history.txt
"""


def _night(north, south=None, history="14\n", **more):
    files = {"north.txt": north, "history.txt": history, **more}
    return {"files": files if south is None else {**files, "south.txt": south}}


def commands():
    return """
        cat north.txt south.txt > all.txt 2> errors.txt
        cat all.txt | wc -l >> history.txt
        """


def cases():
    yield _night("wren\nrobin\n")
    yield _night("owl\n", "heron\n", **{"all.txt": "owl\n", "errors.txt": "cat: north.txt\n"})
    yield _night("owl\nowl\n", "", history="3\n5\n", **{"all.txt": "wren\nowl\nowl\n"})
    yield _night("", **{"all.txt": "robin\n", "errors.txt": "old\n"})
    yield _night("wren\n", **{"all.txt": "wren\n", "errors.txt": "cat: south.txt\n"})


def wrong_lines_pile_up():
    """The lines of yesterday are still in `all.txt`: `>>` appends."""
    return """
        cat north.txt south.txt >> all.txt 2> errors.txt
        cat all.txt | wc -l >> history.txt
        """


def wrong_history_lost():
    """`history.txt` has only its newest line: `>` begins a file again."""
    return """
        cat north.txt south.txt > all.txt 2> errors.txt
        cat all.txt | wc -l > history.txt
        """


def wrong_complaints_of_all_nights():
    """Complaints of earlier nights are still in `errors.txt`."""
    return """
        cat north.txt south.txt > all.txt 2>> errors.txt
        cat all.txt | wc -l >> history.txt
        """
