'''Find the mistakes: remarks and a number sign

Two neighbours share a garden, and a script makes the folders for its papers. Above the commands somebody wrote a remark for
people. The script is meant to make two folders, `beds` and `tools`, and then to print the line below. Instead strange
folders appear, and half of the line is missing.

Fix the script. It should make these two folders and nothing else, and print exactly this line.

```console
$ bash remarks_for_people.sh
Garden # 7, ready
$ ls
beds
tools
```
'''

minutes = 3
chapter = "01-a-line-to-the-computer"
kind = "fix"
hint = "What does the shell take the first line for? And what does it do with all that comes after a `#`, if nothing keeps it together?"
starter = """
mkdir makes the folders below
mkdir beds tools
echo Garden # 7, ready
"""


def commands():
    return """
        # mkdir makes the folders below
        mkdir beds tools
        echo "Garden # 7, ready"
        """


def cases():
    yield {}
    yield {"files": {"map.png": ""}}
    yield {"files": {"makes/": "", "list.txt": "rake\n"}}
    yield {"files": {"letters/": ""}}


def wrong_remark_still_runs():
    """There are folders called `makes` and `below` and the like: the first line is still a command. One sign at its
    beginning turns it into a remark."""
    return """
        mkdir makes the folders below
        mkdir beds tools
        echo "Garden # 7, ready"
        """


def wrong_half_a_line():
    """The line ends after `Garden`: the shell skips the rest, from the `#` on. Quotation marks keep the whole line together."""
    return """
        # mkdir makes the folders below
        mkdir beds tools
        echo Garden # 7, ready
        """


def wrong_no_folders():
    """The folders `beds` and `tools` are missing: if the line that makes them is a remark now, the shell skips it."""
    return """
        # mkdir makes the folders below
        # mkdir beds tools
        echo "Garden # 7, ready"
        """
