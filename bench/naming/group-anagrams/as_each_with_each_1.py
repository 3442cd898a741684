from collections import Counter


def anagrams(words):
    done, answer = set(), []
    for i, w in enumerate(words):
        if i in done:
            continue
        group = [w]
        for j in range(i + 1, len(words)):
            if j not in done and Counter(words[j]) == Counter(w):
                group.append(words[j])
                done.add(j)
        answer.append(group)
    return answer
