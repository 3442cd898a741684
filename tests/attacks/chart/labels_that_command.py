# drawn: FAIL raised RecursionError
# titled: FAIL raised RecursionError
"""Titles and labels with commands for terminals, with markup, and with formulas without end."""


def plot(x, y):
    figure, axes = plt.subplots()
    axes.plot(x, y, label="\x1b[2J<script>alert(1)</script>")
    axes.set_title("\x1b]0;owned\x07<img src=x onerror=alert(1)>")
    axes.set_xlabel("$" + r"\sqrt{" * 500 + "x" + "}" * 500 + "$")
    axes.legend()
    return figure
