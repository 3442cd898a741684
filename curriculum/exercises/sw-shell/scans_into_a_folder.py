'''The scans of one year

Letters were scanned, and the files are called `scan-2026-03-14.pdf` and the like: the word scan, a dash, the date, a dot
and the ending. Some scans are pictures and end in `.png`. Write a script that moves the PDF scans of the year 2026 into
the folder `2026`, and then deletes all files here whose names end in `.tmp`. There is at least one file of each sort.
Everything else stays where it is, also what is in the folder `2026` and in other folders.

```console
$ ls
2026
scan-2025-12-30.pdf
scan-2026-03-14.pdf
upload.tmp
$ bash scans_into_a_folder.sh
$ ls
2026
scan-2025-12-30.pdf
```
'''

minutes = 5
chapter = "03-read-and-find"
kind = "shell"
hint = "One pattern with a `*` fits the scans: what do their names have in common at the beginning, what at the end? Try it with `ls` before `mv`."


def _names(*names, folder="2026/"):
    names = ("scan-2025-12-30.pdf", "scan-2026-03-14.pdf", "upload.tmp", *names, folder)
    return {"files": {name: "" if name.endswith("/") else f"{name}\n" for name in names}}


def commands():
    return """
        mv scan-2026-*.pdf 2026
        rm *.tmp
        """


def cases():
    yield _names()
    yield _names("scan-2026-01-02.png", "scan-2026-11-30.pdf", "tmp.txt")
    yield _names("scan-2026-05-05.png", "2026/a.tmp", "a.tmp", "b.tmp")
    yield _names("scan-2026-07-01.png", "scan-2024-01-02.pdf", "notes/2026.tmp", "letter-2026-02-01.pdf", "notestmp")


def wrong_every_ending():
    """The pictures of 2026 have been moved too: after the year your pattern allows any ending."""
    return """
        mv scan-2026-* 2026
        rm *.tmp
        """


def wrong_every_year():
    """Scans of other years are in the folder too: your pattern fits every PDF."""
    return """
        mv scan-*.pdf 2026
        rm *.tmp
        """


def wrong_star_in_quotes():
    """No scan has been moved. Between quotation marks `*` is a plain star, and there is no file of that very name."""
    return """
        mv 'scan-2026-*.pdf' 2026
        rm *.tmp
        """
