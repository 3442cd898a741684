'''Long trips

A club lends bicycles. Each line of `trips.txt` has the name of the rider, the number of the bicycle and the minutes, such as
`ada B7 35`, with one or several spaces between them. The numbers of bicycles with a motor begin with an M. For which trips was
such a bicycle away for more than an hour? Write a script that prints, for each of them in the order of the file, the minutes
and the rider, with a space between them.

```console
$ cat trips.txt
ada M2  75
bo  B7 120
cleo M1 60
$ bash long_trips.sh
75 ada
```
'''

minutes = 4
chapter = "06-fields-and-packed-files"
kind = "shell"
hint = "Two conditions have to be true: one about the beginning of field 2, one about the size of field 3. In braces, a comma puts a space between fields."


def _trips(*lines):
    return {"files": {"trips.txt": "".join(f"{line}\n" for line in lines)}}


def commands():
    return """
        awk '$2 ~ /^M/ && $3 > 60 { print $3, $1 }' trips.txt
        """


def cases(rng):
    yield _trips("ada M2  75", "bo  B7 120", "cleo M1 60")
    yield _trips("mia B2 90", "max BM1 200", "Moe B4   61", "ida M12 61")
    yield _trips("ida M3   600", "jo M3 59", "leo B9 61", "jo  M3 100")
    yield _trips("bo M1 8", "bo BM 70", "cleo M4  60", "dan B2   60")
    rows = [f"{rng.choice(['ada', 'max', 'Moe'])} {rng.choice(['M', 'B', 'BM'])}{n}  {rng.integers(20, 120)}" for n in range(6)]
    yield _trips(*rows, "ida  M8 95", "max BM2 95", "jo M8 9")


def wrong_bicycles_without_motor():
    """You print trips with bicycles of any kind. The number has to begin with an M as well."""
    return """
        awk '$3 > 60 { print $3, $1 }' trips.txt
        """


def wrong_an_hour_exactly_or_less():
    """You also print trips of an hour or less. Look at the minutes as well."""
    return """
        awk '$2 ~ /^M/ { print $3, $1 }' trips.txt
        """


def wrong_m_anywhere():
    """You also take numbers that have an M somewhere else. A pattern can ask for the beginning of the field."""
    return """
        awk '$2 ~ /M/ && $3 > 60 { print $3, $1 }' trips.txt
        """


def wrong_no_space():
    """Minutes and rider stick together: without a comma, `awk` prints fields without anything between them."""
    return """
        awk '$2 ~ /^M/ && $3 > 60 { print $3 $1 }' trips.txt
        """
