def totals(frame):
    return frame.groupby("name", as_index=False)["amount"].sum()


def word():
    return "canary-heliotrope"
