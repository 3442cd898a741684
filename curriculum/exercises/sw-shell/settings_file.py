'''Write down the settings

So that a run can be repeated, its settings are written down. The script gets two arguments, a name and a seed, such as
`first try` and `7`. It makes a folder whose name is the first argument, spaces included, and writes the file
`settings.txt` in it, with four lines:

- `name = ` and the first argument,
- `seed = ` and the second argument,
- `folder = ` and the path of the folder in which the script was started,
- `price = $5`, with a dollar sign, the same every time.

The folder is not there yet. Nothing is printed.

```console
$ bash settings_file.sh "first try" 7
$ cat "first try/settings.txt"
name = first try
seed = 7
folder = /home/ada/work
price = $5
```
'''

minutes = 6
chapter = "05-a-script-of-your-own"
kind = "shell"
equivalent = {
    "swap @ 2:echo 'name = $1' > '$1/settings.txt' -> echo 'name = $1' >> '$1/settings.txt'": "the file is new, so there is nothing to replace",
}
hint = "`echo` between double quotation marks puts values in, between single ones it does not. Which line begins the file, and which only append?"


def _run(name, seed, **files):
    return {"files": files, "args": [name, seed]}


def commands():
    return """
        mkdir "$1"
        echo "name = $1" > "$1/settings.txt"
        echo "seed = $2" >> "$1/settings.txt"
        echo "folder = $(pwd)" >> "$1/settings.txt"
        echo 'price = $5' >> "$1/settings.txt"
        """


def cases():
    yield _run("first try", "7")
    yield _run("second", "12")
    yield _run("more data", "3", **{"more": "x\n", "data": "y\n"})
    yield _run("a  b", "0")


def wrong_values_not_put_in():
    """Your file says `$1` and `$2` instead of the values. Single quotation marks keep a dollar sign as it is, and so do marks around the end word of a here-document."""
    return """
        mkdir "$1"
        cat > "$1/settings.txt" << 'END'
        name = $1
        seed = $2
        folder = $(pwd)
        price = $5
        END
        """


def wrong_dollar_lost():
    """The price is empty: the shell takes `$5` for the fifth argument, and there is none."""
    return """
        mkdir "$1"
        cat > "$1/settings.txt" << END
        name = $1
        seed = $2
        folder = $(pwd)
        price = $5
        END
        """


def wrong_only_the_last_line():
    """Your file has one line: each `>` begins it again."""
    return """
        mkdir "$1"
        echo "name = $1" > "$1/settings.txt"
        echo "seed = $2" > "$1/settings.txt"
        echo "folder = $(pwd)" > "$1/settings.txt"
        echo 'price = $5' > "$1/settings.txt"
        """
