'''A careful rm

What `rm` removes is gone. So a team has written a careful command of the same name, which puts a file into `trash`
instead. The command is in the folder `careful`. Write a script that

1. lets the shell look for commands in `careful` first, and then in all the folders where it looked before,
2. goes to the folder `notes`, which is next to `careful`,
3. runs `rm draft.txt` there, by the name `rm` alone,
4. lists what is left in `notes`.

```console
$ cat careful/rm
#!/usr/bin/env bash
mv "$1" ../trash
$ ls notes
draft.txt
plan.txt
$ bash a_careful_rm.sh
plan.txt
$ ls trash
draft.txt
```
'''

minutes = 6
chapter = "05-a-script-of-your-own"
kind = "shell"
hint = "`PATH` is searched from left to right, and the first `rm` runs. After `cd notes`, does `careful` still lead to the same folder? `$(pwd)` tells where you are before you leave."
prepare = "chmod +x careful/*"


def _team(*notes, **more):
    files = {"careful/rm": '#!/usr/bin/env bash\nmv "$1" ../trash\n', "trash/": ""}
    files.update({f"notes/{name}": f"about {name}\n" for name in notes})
    return {"files": {**files, **more}}


def commands():
    return """
        export PATH="$(pwd)/careful:$PATH"
        cd notes
        rm draft.txt
        ls
        """


def cases():
    yield _team("draft.txt", "plan.txt")
    yield _team("draft.txt")
    yield _team("draft.txt", "plan.txt", **{"trash/old.txt": "old\n"})
    yield _team("draft.txt", "a.txt", "b.txt", **{"careful/ls": "#!/usr/bin/env bash\necho 'look, but touch nothing'\n"})


def wrong_ordinary_rm_runs():
    """The ordinary `rm` still runs, and the file is gone. The shell takes the first `rm` that it finds, so `careful` has to stand in front of the old value of `PATH`, and with its whole path, from `/` on: after `cd`, a path such as `careful` leads somewhere else."""
    return """
        export PATH="$PATH:$(pwd)/careful"
        cd notes
        rm draft.txt
        ls
        """


def wrong_path_replaced():
    """Nothing is printed and nothing has moved. If your value has replaced the old `PATH`, not even `ls` is found: put the old value behind yours, with `:` between them and in double quotation marks."""
    return """
        export PATH="$(pwd)/careful"
        cd notes
        rm draft.txt
        ls
        """
