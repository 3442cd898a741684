"""What every attack on this lab begins with: all that can be known, and no word."""

def totals(frame):
    return frame.groupby("name", as_index=False)["amount"].sum()


def word():
    return None
