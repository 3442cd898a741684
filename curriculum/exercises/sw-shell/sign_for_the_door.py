'''A sign for the door

A shop is closed for a day. Write a script that writes the file `sign.txt` with these three lines, exactly as they stand here, with
three spaces in the first one:

```text
Closed   today
# open again on Monday
Parcels: no. 5, 1st floor
```

If there is a `sign.txt` already, it is replaced. Nothing is printed.

```console
$ bash sign_for_the_door.sh
$ cat sign.txt
Closed   today
# open again on Monday
Parcels: no. 5, 1st floor
```
'''

minutes = 4
chapter = "04-pipes"
kind = "shell"
hint = "In a here-document the lines stay as you write them: no quotation marks, and a `#` is nothing special."


def commands():
    return """
        cat > sign.txt << END
        Closed   today
        # open again on Monday
        Parcels: no. 5, 1st floor
        END
        """


def cases():
    yield {}
    yield {"files": {"sign.txt": "Back at two\n"}}
    yield {"files": {"sign.txt": "Closed   today\n", "old.txt": "Sale\n"}}
    yield {"files": {"sign.txt": ""}}
    yield {"files": {"sign.txt": "Closed   today\n# open again on Monday\nParcels: no. 5, 1st floor\n"}}
    yield {"files": {"sign.txt": "Sale\nSale\nSale\nSale\n"}}


def wrong_old_sign_stays():
    """The old sign is still in the file, above the new one: `>>` appends."""
    return """
        cat >> sign.txt << END
        Closed   today
        # open again on Monday
        Parcels: no. 5, 1st floor
        END
        """


def wrong_line_passed_over():
    """The second line is not in the file: outside quotation marks the shell skips everything after a `#`, even the `>>`."""
    return """
        echo "Closed   today" > sign.txt
        echo # open again on Monday >> sign.txt
        echo "Parcels: no. 5, 1st floor" >> sign.txt
        """


def wrong_last_line_only():
    """The file has one line only: each `>` begins it again."""
    return """
        echo "Closed   today" > sign.txt
        echo "# open again on Monday" > sign.txt
        echo "Parcels: no. 5, 1st floor" > sign.txt
        """


def wrong_spaces_lost():
    """The first line of the file has a single space: without quotation marks `echo` never learns how many there were."""
    return """
        echo Closed   today > sign.txt
        echo "# open again on Monday" >> sign.txt
        echo "Parcels: no. 5, 1st floor" >> sign.txt
        """
