'''Set up a project

A new colleague gets a folder with a program and a `requirements.txt`. Print the five lines that she types in a terminal, so
that the program runs with packages of its own. The names `folder`, the folder of the project below her home folder, and
`program`, the file to run, are given.

The lines: go to the folder, written as `~/` and its name; make an environment in `.venv`; activate it; install what
`requirements.txt` lists, with the pip of this very Python; run the program. For the values in your file the program prints:

```
cd ~/harbour
python -m venv .venv
. .venv/bin/activate
python -m pip install -r requirements.txt
python tides.py
```
'''

minutes = 5
chapter = "01-packages-of-ones-own"
kind = "script"
hint = "Ask of each line what has to be there before it can work."


def program(folder, program):
    print("cd ~/" + folder)
    print("python -m venv .venv")
    print(". .venv/bin/activate")
    print("python -m pip install -r requirements.txt")
    print("python " + program)


def cases(rng):
    yield ("harbour", "tides.py")
    yield ("shop", "till.py")
    yield ("zoo", "feed.py")
    for _ in range(4):
        yield (str(rng.choice(["maps", "garden", "clinic"])) + str(rng.integers(1, 30)),
               str(rng.choice(["plan.py", "train.py", "report.py"])))


def wrong_installed_too_early(folder, program):
    """You install before the environment is active. The packages go to the Python that all projects share."""
    print("cd ~/" + folder)
    print("python -m venv .venv")
    print("python -m pip install -r requirements.txt")
    print(". .venv/bin/activate")
    print("python " + program)


def wrong_some_pip(folder, program):
    """You call a bare `pip`. It may belong to another Python; `python -m pip` belongs to the one that runs the program."""
    print("cd ~/" + folder)
    print("python -m venv .venv")
    print(". .venv/bin/activate")
    print("pip install -r requirements.txt")
    print("python " + program)


def wrong_file_is_a_package(folder, program):
    """You leave out `-r`. Then pip looks for a package that is called `requirements.txt`."""
    print("cd ~/" + folder)
    print("python -m venv .venv")
    print(". .venv/bin/activate")
    print("python -m pip install requirements.txt")
    print("python " + program)


def wrong_started_as_a_program(folder, program):
    """You start the file `activate` with `bash`. A program can't change the `PATH` of the terminal that
    started it; the dot makes the terminal itself read the lines."""
    print("cd ~/" + folder)
    print("python -m venv .venv")
    print("bash .venv/bin/activate")
    print("python -m pip install -r requirements.txt")
    print("python " + program)
