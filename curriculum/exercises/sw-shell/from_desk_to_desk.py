'''Fill the gaps: from desk to desk

An office keeps the letters of the day in `office/inbox/today`. One of them, `letter.txt`, goes into the archive, `office/archive/2026`. The
rules for visitors, `office/rules.txt`, are copied to where the letters are. (There are other rules in `inbox`; they are
not wanted.) At the end the script goes one folder up and prints where it is.

Replace each gap, written `...`, with a relative path.

```console
$ bash from_desk_to_desk.sh
/home/ada/work/office/inbox
$ ls office/archive/2026
letter.txt
$ ls office/inbox/today
rules.txt
```
'''

minutes = 5
chapter = "02-where-am-i"
kind = "complete"
hint = "Draw the folders as a tree. After the first line you are in `today`. How many folders up is `office`?"
starter = """
cd office/inbox/today
mv letter.txt ...
cp .../rules.txt .
cd ...
pwd
"""


def _office(letter, rules, **more):
    files = {"inbox/today/letter.txt": letter, "rules.txt": rules, "inbox/rules.txt": "Post at nine.\n"}
    files |= {"archive/2026/": "", **more}
    return {"files": {f"office/{name}": text for name, text in files.items()}}


def commands():
    return """
        cd office/inbox/today
        mv letter.txt ../../archive/2026
        cp ../../rules.txt .
        cd ..
        pwd
        """


def cases():
    yield _office("Dear Ada\n", "Ring twice.\n")
    yield _office("Dear Bo\n", "Wait here.\n", **{"archive/2025/letter.txt": "Hello\n"})
    yield _office("Offer\n", "", **{"inbox/today/bill.txt": "12\n"})
    yield _office("", "No dogs.\n", **{"archive/letter.txt": "old\n"})


def wrong_one_folder_up():
    """The letter is still in `today`, and the rules that came are those of `inbox`: one `..` leads only as far as `inbox`."""
    return """
        cd office/inbox/today
        mv letter.txt ../archive/2026
        cp ../rules.txt .
        cd ..
        pwd
        """


def wrong_from_the_start():
    """Nothing was moved or copied: a relative path starts where you are, and after the first line that is `today`."""
    return """
        cd office/inbox/today
        mv letter.txt office/archive/2026
        cp office/rules.txt .
        cd ..
        pwd
        """


def wrong_goes_home():
    """At the end you print your home folder: `cd` without a path goes there. The name of the folder above is two dots."""
    return """
        cd office/inbox/today
        mv letter.txt ../../archive/2026
        cp ../../rules.txt .
        cd
        pwd
        """
