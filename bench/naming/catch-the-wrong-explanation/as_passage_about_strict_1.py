def verdicts():
    answer = {}
    answer[1] = ("right", "D1")
    answer[2] = ("wrong", "S1")
    answer[3] = ("right", "S2")
    answer[4] = ("right", "S4")
    answer[5] = ("wrong", "Z2")
    answer[6] = ("wrong", "G1")
    answer[7] = ("wrong", "R1")
    answer[8] = ("right", "L1")
    return answer
