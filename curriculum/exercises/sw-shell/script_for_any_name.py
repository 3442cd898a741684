'''Find the mistakes: a script for any name

A script is called with two paths, `bash keep.sh "my plan.txt" "old plans"`: a file, and a folder. It is meant to copy the
file into the folder, and to print a message and how many lines the file has if that went well. It works until a name contains
a space, and then it even prints the message although nothing was copied.

The program below shows the four lines of the script; the name `message` is given. Put what is missing or wrong in order, so
that for the value in your file the program shows:

```
#!/usr/bin/env bash
# copy the file $1 into the folder $2
lines=$(cat "$1" | wc -l)
cp "$1" "$2" && echo "saved: $lines"
```
'''

minutes = 5
chapter = "05-a-script-of-your-own"
kind = "fix"
hint = "Two values are cut at their spaces in two lines. And which sign runs the second command only if the first went well?"
starter = """message = "saved:"
print("#!/usr/bin/env bash")
print("# copy the file $1 into the folder $2")
print('lines=$(cat $1 | wc -l)')
print('cp $1 $2; echo "' + message + ' $lines"')
"""


def program(message):
    print("#!/usr/bin/env bash")
    print("# copy the file $1 into the folder $2")
    print('lines=$(cat "$1" | wc -l)')
    print('cp "$1" "$2" && echo "' + message + ' $lines"')


def cases(rng):
    yield ("saved:",)
    yield ("ok",)
    yield ("done, lines:",)
    yield ("copied",)
    for _ in range(4):
        yield (str(rng.choice(["kept", "stored", "safe"])) + " " + str(rng.integers(1, 100)) + ":",)


def wrong_runs_in_any_case(message):
    """The message is still printed if the copy failed. A semicolon does not care about the exit code."""
    print("#!/usr/bin/env bash")
    print("# copy the file $1 into the folder $2")
    print('lines=$(cat "$1" | wc -l)')
    print('cp "$1" "$2"; echo "' + message + ' $lines"')


def wrong_one_pair_for_both(message):
    """One pair of quotation marks around both paths makes them a single argument, and `cp` needs two: from where, and
    where to."""
    print("#!/usr/bin/env bash")
    print("# copy the file $1 into the folder $2")
    print('lines=$(cat "$1" | wc -l)')
    print('cp "$1 $2" && echo "' + message + ' $lines"')


def wrong_single_marks(message):
    """Between single quotation marks the shell puts in no values. `cp` would look for a file called `$1`."""
    print("#!/usr/bin/env bash")
    print("# copy the file $1 into the folder $2")
    print("lines=$(cat '$1' | wc -l)")
    print("cp '$1' '$2' && echo \"" + message + ' $lines"')


def wrong_folder_forgotten(message):
    """The name of the folder may contain a space too, and it is still cut there."""
    print("#!/usr/bin/env bash")
    print("# copy the file $1 into the folder $2")
    print('lines=$(cat "$1" | wc -l)')
    print('cp "$1" $2 && echo "' + message + ' $lines"')
