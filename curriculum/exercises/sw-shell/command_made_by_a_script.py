'''A script that makes a command

Everybody who joins a team gets a small command for counting the lines of a file. Write a script that makes it:

1. It makes the folder `bin`. There is none yet.
2. It writes the file `bin/lines` with exactly these three lines:

```text
#!/usr/bin/env bash
# Print the number of lines of the file $1.
cat "$1" | wc -l
```

3. It sets the permissions of this file: the owner may do everything, all others may read and execute it. (The
   permissions of a new file differ from computer to computer, so set all nine.)

Nothing is printed.

```console
$ bash command_made_by_a_script.sh
$ ls -l bin | tail -n 1 | cut -c 1-10
-rwxr-xr-x
$ bin/lines names.txt
3
```

(`cut -c 1-10` keeps the first ten characters of a line.)
'''

minutes = 5
chapter = "05-a-script-of-your-own"
kind = "shell"
hint = "A here-document brings the three lines into the file. What has to stand around its end word, so that `$1` stays as it is?"
report = """
ls -l bin | tail -n 1 | cut -c 1-10
cat bin/lines
bin/lines names.txt
"""
equivalent = {
    "swap @ 2:cat > bin/lines << 'END' -> cat >> bin/lines << 'END'": "the file is new, so there is nothing to replace",
}


def _team(*names, **more):
    return {"files": {"names.txt": "".join(f"{name}\n" for name in names), **more}}


def commands():
    return """
        mkdir bin
        cat > bin/lines << 'END'
        #!/usr/bin/env bash
        # Print the number of lines of the file $1.
        cat "$1" | wc -l
        END
        chmod 755 bin/lines
        """


def cases():
    yield _team("Ada", "Bo", "Cleo")
    yield _team()
    yield _team("Ada", lines="no\n")
    yield _team("Ida", "Jo", **{"notes.txt": "hello\n"})


def wrong_value_put_in():
    """There is no `$1` in the new file: the shell put in its value while the file was written. Quotation marks around the end word of a here-document prevent that."""
    return """
        mkdir bin
        cat > bin/lines << END
        #!/usr/bin/env bash
        # Print the number of lines of the file $1.
        cat "$1" | wc -l
        END
        chmod 755 bin/lines
        """


def wrong_not_executable():
    """The file is written, and nobody may run it: a new file comes without the right to be executed."""
    return """
        mkdir bin
        cat > bin/lines << 'END'
        #!/usr/bin/env bash
        # Print the number of lines of the file $1.
        cat "$1" | wc -l
        END
        """


def wrong_everybody_may_write():
    """Everybody may change your file. The group and the others may read (4) and execute (1) it, not write (2)."""
    return """
        mkdir bin
        cat > bin/lines << 'END'
        #!/usr/bin/env bash
        # Print the number of lines of the file $1.
        cat "$1" | wc -l
        END
        chmod 777 bin/lines
        """
