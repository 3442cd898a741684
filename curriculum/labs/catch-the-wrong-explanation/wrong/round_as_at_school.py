"""You accept that round(62.5) is 63. Two whole numbers are equally near to 62.5, and R1 says that
the even one is given then: 62. It is not what most people learnt, which is why the claim
sounds right."""

def verdicts():
    """Return number of the claim -> (verdict, id of the passage that decides it)."""
    return {
        1: ("right", "D1"),
        2: ("wrong", "S1"),
        3: ("right", "S2"),
        4: ("right", "S4"),
        5: ("wrong", "Z1"),
        6: ("wrong", "G1"),
        7: ("right", "R1"),
        8: ("right", "L1"),
    }
