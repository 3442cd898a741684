'''The three cheapest

A friend has looked up trips for the holidays. Each line of `trips.txt` is a price in pounds and a place, such as `90 Oslo`; no
two prices are equal. Write a script that prints the lines of the three cheapest trips, the cheapest first. There are at
least three.

```console
$ cat trips.txt
120 Rome
90 Oslo
1005 Lima
85 Bath
$ bash cheapest_three.sh
85 Bath
90 Oslo
120 Rome
```
'''

minutes = 4
chapter = "04-pipes"
kind = "shell"
hint = "In a dictionary 1005 would come before 85. Which option compares as numbers?"


def _trips(*lines):
    return {"files": {"trips.txt": "".join(f"{line}\n" for line in lines)}}


def commands():
    return """
        sort -n trips.txt | head -n 3
        """


def cases(rng):
    yield _trips("120 Rome", "90 Oslo", "1005 Lima", "85 Bath")
    yield _trips("9 Hull", "10 York", "100 Riga", "8 Bath", "1000 Lima")
    yield _trips("300 Nice", "30 Cork", "1200 Lima", "210 Bonn", "60 Ghent")
    yield _trips("75 Oslo", "8 Leeds", "110 Rome", "99 Bonn")
    prices = rng.permutation([7, 15, 64, 118, 290, 1040]).tolist()
    yield _trips(*[f"{price} {place}" for price, place in zip(prices, "Bonn Cork Riga Hull Nice York".split())])


def wrong_dictionary():
    """You compare the prices like words, character by character, so 1005 comes before 85."""
    return """
        sort trips.txt | head -n 3
        """


def wrong_dearest():
    """You print the three dearest: `-r` reverses the order."""
    return """
        sort -rn trips.txt | head -n 3
        """


def wrong_last_three():
    """You print the end of the list, where the dearest are. The cheapest are at its beginning."""
    return """
        sort -n trips.txt | tail -n 3
        """
