def verdicts():
    text = """right D1
wrong S1
right S2
right S4
wrong Z1
right G2
wrong R1
right L1"""
    answer = {}
    for number, line in enumerate(text.split("\n"), 1):
        verdict, passage = line.split()
        answer[number] = (verdict, passage)
    return answer
