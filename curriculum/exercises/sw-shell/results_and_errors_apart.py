'''Fill the gaps: results and errors apart

A program runs every night. These names are given: `command`, the word that starts it (`./train` is the program `train` in the
folder where you are), and the names of two files, `results` and `errors`.

Show three lines. The first starts the program: what it prints is added at the end of the file `results`, below the results
of earlier nights, and its error messages go into the file `errors`, where they replace those of the night before. The
second prints how many lines `results` has; in a pipe, so that no file name is printed. The third makes the folder `done`
only if `command` with the option `--check` went well.

Each gap `...` is one text with one sign or two. For the values in your file the program shows:

```
./train >> scores.txt 2> errors.txt
cat scores.txt | wc -l
./train --check && mkdir done
```
'''

minutes = 4
chapter = "04-pipes"
kind = "complete"
hint = "Each sign has its own work: one begins a file again, one appends, one leads to a command, one leads error messages."
starter = '''command = "./train"
results = "scores.txt"
errors = "errors.txt"
print(command, ..., results, ..., errors)
print("cat", results, ..., "wc -l")
print(command, "--check", ..., "mkdir done")
'''


def program(command, results, errors):
    print(command, ">>", results, "2>", errors)
    print("cat", results, "|", "wc -l")
    print(command, "--check", "&&", "mkdir done")


def cases(rng):
    yield ("./train", "scores.txt", "errors.txt")
    yield ("a", "b", "c")
    yield ("backup", "list.txt", "problems.txt")
    yield ("./fetch", "prices.csv", "fetch-errors.txt")
    for _ in range(4):
        yield (str(rng.choice(["./count", "./load", "report"])), str(rng.choice(["all.txt", "out.csv"])),
               "errors-" + str(rng.integers(1, 99)) + ".txt")


def wrong_nights_replaced(command, results, errors):
    """Your first line begins the file of results again each night. What the program prints is to be added at the end."""
    print(command, ">", results, "2>", errors)
    print("cat", results, "|", "wc -l")
    print(command, "--check", "&&", "mkdir done")


def wrong_output_twice(command, results, errors):
    """Your first line redirects the same output twice. Error messages have an output of their own, with a number of
    its own."""
    print(command, ">>", results, ">", errors)
    print("cat", results, "|", "wc -l")
    print(command, "--check", "&&", "mkdir done")


def wrong_file_called_wc(command, results, errors):
    """Your second line sends the output into a file called `wc`. To send it to a command, another sign is needed."""
    print(command, ">>", results, "2>", errors)
    print("cat", results, ">", "wc -l")
    print(command, "--check", "&&", "mkdir done")


def wrong_when_it_failed(command, results, errors):
    """Your third line makes the folder only if the check did not go well."""
    print(command, ">>", results, "2>", errors)
    print("cat", results, "|", "wc -l")
    print(command, "--check", "||", "mkdir done")
