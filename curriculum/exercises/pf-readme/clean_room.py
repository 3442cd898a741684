'''Into the clean room

Does a project run from what was committed alone? The first argument is the name of its repository, a folder in the current
one; it contains a script `run.sh`. Write a script that

1. clones the repository into the new folder `clean`,
2. runs `bash run.sh` in there, with `clean` as the current folder, and shows what it prints,
3. prints `rebuilt` if that ended with exit code 0, and else `not rebuilt`.

```console
$ bash clean_room.sh trains
rows 3
rebuilt
```
'''

minutes = 5
chapter = "02-a-clean-room"
kind = "shell"
hint = "Which copy leaves behind what Git doesn't know: `cp -r` or `git clone`?"
equivalent = {"option @ 1:git clone -q '$1' clean -> git clone '$1' clean": "what Git says while it clones goes to standard error"}
prepare = """
for project in */; do
    cd "$project"
    git init -q
    git add .
    if [ -f leave.txt ]; then git rm -q --cached leave.txt cache.csv; fi
    git commit -q -m "Begin"
    cd ..
done
"""


def commands():
    return """
        git clone -q "$1" clean
        cd clean
        if bash run.sh; then echo "rebuilt"; else echo "not rebuilt"; fi
        """


def cases():
    yield {
        "files": {"trains/run.sh": 'echo "rows $(wc -l < may.csv)"\n', "trains/may.csv": "4\n5\n2\n"},
        "args": ["trains"],
    }
    yield {
        "files": {"shop/run.sh": "grep -c a cache.csv\n", "shop/cache.csv": "a\n", "shop/leave.txt": "x\n"},
        "args": ["shop"],
    }
    yield {
        "files": {"two words/run.sh": "echo begun\nexit 3\n"},
        "args": ["two words"],
    }
    yield {
        "files": {"zoo/run.sh": "ls\nexit 0\n", "zoo/cache.csv": "b\n", "zoo/leave.txt": "y\n", "zoo/a.csv": "1\n"},
        "args": ["zoo"],
    }
    yield {
        "files": {"bay/run.sh": "cat cache.csv\n", "bay/cache.csv": "tide\n", "bay/leave.txt": "z\n"},
        "args": ["bay"],
    }


def wrong_copied():
    """You copy the folder. The copy also holds files that were never committed, such as a cache, and the project seems to run."""
    return """
        cp -r "$1" clean
        cd clean
        if bash run.sh; then echo "rebuilt"; else echo "not rebuilt"; fi
        """


def wrong_run_at_home():
    """You clone, and then run the script in the old folder. Everything that lies there is within its reach."""
    return """
        git clone "$1" clean
        cd "$1"
        if bash run.sh; then echo "rebuilt"; else echo "not rebuilt"; fi
        """


def wrong_always_rebuilt():
    """You print `rebuilt` without looking at the exit code. A run that ended with a code other than 0 has failed."""
    return """
        git clone "$1" clean
        cd clean
        bash run.sh
        echo "rebuilt"
        """
