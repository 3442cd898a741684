'''What did the others do?

Before you go on with your work, you want to know what the others have sent to the server, without having it in your own branch yet. Write a
script, run on `main`, that asks the server and prints the first line of the message of each commit that the server's `main` has and
yours does not, the newest on top. Your branch and your folder stay as they are. You may have commits that the server lacks;
these are not printed.

```console
$ git log --format=%s
Begin
$ bash what_the_others_did.sh
Write a plan
Start a list
$ git log --format=%s
Begin
```
'''

minutes = 5
chapter = "05-together"
kind = "shell"
report = """
git log --format=%s
git status --short
git branch
"""
hint = "`origin/main` is a note of where the server's `main` was when you last asked. Which command renews the note and touches nothing else?"

equivalent = {
    "option @ 1:git fetch -q -> git fetch": "what it says goes to the error output",
}


def _server(mine, theirs):
    def commits(names):
        return "".join(f"echo x > '{name}.txt'\ngit add .\ngit commit -q -m '{name}'\n" for name in names)

    return {
        "prepare": (
            "git init -q\necho x > a.txt\ngit add .\ngit commit -q -m 'Begin'\n"
            "git init -q --bare ../server.git\ngit remote add origin ../server.git\ngit push -q -u origin main\n"
            f"git clone -q ../server.git ../bo\ncd ../bo\n{commits(theirs)}git push -q\ncd ../work\n"
            f"{commits(mine)}"
        )
    }


def commands():
    return """
        git fetch -q
        git log --format=%s main..origin/main
        """


def cases():
    yield _server([], ["Start a list", "Write a plan"])
    yield _server(["Fix the seed"], ["Add a date"])
    yield _server(["Fix the seed", "Fix a word"], ["Thank Ada", "Add a date", "Add a place"])
    yield _server(["Use more rows"], ["Sell by June", "Name the source"])


def wrong_never_asked():
    """You print nothing. If your repository hasn't asked the server since the others sent their commits, it does not know them."""
    return """
        git log --format=%s main..origin/main
        """


def wrong_already_merged():
    """The commits of the others are in your own branch now: `git pull` fetches them and then merges or rebases."""
    return """
        git pull -q --rebase
        git log --format=%s -n 2
        """


def wrong_the_other_way_round():
    """You print what you have and the server lacks. With two dots, the branch whose commits you want comes second."""
    return """
        git fetch
        git log --format=%s origin/main..main
        """
