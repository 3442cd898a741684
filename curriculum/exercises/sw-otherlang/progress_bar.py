"""The bar that disappeared

A program shows how far a copy has got, as a bar and a percentage. With large files the bar disappears in the middle. Here is the Java
method:

```java
static String bar(int done, int total) {
    int percent = done * 100 / total;
    String text = "";
    for (int i = 0; i < percent / 10; i++) {
        text += "#";
    }
    return text + " " + percent + "%";
}
```

Write the same in Python: return exactly the text that the Java method returns. An int has 32 bits.

- `done`, `total`: ints, `done` from 0 to `total`, `total` from 1 to 2,000,000,000.
- Returns a text.

>>> bar(450, 1000)
'#### 45%'
>>> bar(30000000, 40000000)
' -32%'
"""

minutes = 6
chapter = "01-java"
hint = "Three steps: the product in 32 bits, the division that cuts, the loop. How many rounds does the loop run for a negative number?"

equivalent = {
    "Binary_Add_Sub @ 2:product = (done * 100 + 2**31) % 2**32 - 2**31 -> product = (done * 100 - 2**31) % 2**32 - 2**31": "the two differ by 2**32, which the remainder takes away",
}


def bar(done: int, total: int) -> str:
    product = (done * 100 + 2**31) % 2**32 - 2**31
    percent = int(product / total)
    return "#" * (percent // 10) + f" {percent}%"


def cases(rng):
    yield (0, 1)
    yield (1, 1)
    yield (1, 3)
    yield (9, 100)
    yield (10, 100)
    yield (450, 1000)
    yield (278, 1000)
    yield (38, 100)
    yield (565, 1000)
    yield (999, 1000)
    yield (21474836, 21474836)
    yield (21474837, 21474837)
    yield (21474837, 2000000000)
    yield (30000000, 40000000)
    yield (50000000, 1000000000)
    yield (43000000, 43000001)
    yield (64000000, 90000000)
    yield (25000000, 26000000)
    yield (2000000000, 2000000000)
    for total in rng.integers(22_000_000, 90_000_000, 5).tolist():
        yield (int(rng.integers(0, total)), total)
        yield (total - 5, total)


def wrong_no_overflow(done, total):
    """In your program the product never overflows. In Java `done * 100` is an int: work out what is left of it in 32 bits."""
    percent = done * 100 // total
    return "#" * (percent // 10) + f" {percent}%"


def wrong_rounded_down(done, total):
    """You round negative numbers down. Java's `/` between two ints cuts towards 0, so the number that it shows is larger by one."""
    product = (done * 100 + 2**31) % 2**32 - 2**31
    percent = product // total
    return "#" * int(percent / 10) + f" {percent}%"


def wrong_stops_at_zero(done, total):
    """You show 0% where Java shows a negative number. Java doesn't notice; it goes on with the wrong number."""
    product = (done * 100 + 2**31) % 2**32 - 2**31
    percent = max(int(product / total), 0)
    return "#" * (percent // 10) + f" {percent}%"


def wrong_bar_rounded(done, total):
    """Your bar is too long: you round its length. `percent / 10` cuts off what comes after the point."""
    product = (done * 100 + 2**31) % 2**32 - 2**31
    percent = int(product / total)
    return "#" * round(percent / 10) + f" {percent}%"
