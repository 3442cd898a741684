'''Put the post in order

A folder holds a letter from the bank, `inbox/bank.txt`, a letter of your own, `draft.txt`, and two empty folders,
`done` and `old`. Write a script that

1. moves the bank's letter into the folder `done`, where it keeps its name,
2. renames your own letter to `reply.txt`,
3. makes a copy of it, `done/reply.txt`,
4. removes the empty folder `old`.

```console
$ ls
done
draft.txt
inbox
old
$ bash post_in_order.sh
$ ls
done
inbox
reply.txt
$ ls done
bank.txt
reply.txt
```
'''

minutes = 6
chapter = "02-where-am-i"
kind = "shell"
hint = "`mv` and `cp` read from left to right: from where, then to where. What has to be done before the copy is made?"


def _post(letter, draft, **more):
    return {"files": {"inbox/bank.txt": letter, "draft.txt": draft, "done/": "", "old/": "", **more}}


def commands():
    return """
        mv inbox/bank.txt done
        mv draft.txt reply.txt
        cp reply.txt done
        rmdir old
        """


def cases():
    yield _post("Dear Ada\n", "Dear bank\n")
    yield _post("Interest\n", "Thanks\n", **{"notes.txt": "buy stamps\n"})
    yield _post("New card\n", "No, thanks\n", **{"inbox/aunt.txt": "Hello\n"})
    yield _post("", "Hello\n")


def wrong_copied_not_moved():
    """The bank's letter is in both folders now: `cp` leaves the first one where it was."""
    return """
        cp inbox/bank.txt done
        mv draft.txt reply.txt
        cp reply.txt done
        rmdir old
        """


def wrong_no_copy():
    """Your own letter is in `done` only. It should be called `reply.txt` here, with a copy there."""
    return """
        mv inbox/bank.txt done
        mv draft.txt done/reply.txt
        rmdir old
        """


def wrong_renamed_to_done():
    """The copy still has the old name, `draft.txt`: the copy was made before the file had its new name."""
    return """
        mv inbox/bank.txt done
        cp draft.txt done
        mv draft.txt reply.txt
        rmdir old
        """


def wrong_rm_for_a_folder():
    """The folder `old` is still there. `rm` alone removes files; an empty folder has a command of its own."""
    return """
        mv inbox/bank.txt done
        mv draft.txt reply.txt
        cp reply.txt done
        rm old
        """
