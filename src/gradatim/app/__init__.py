"""The verbs: the only place where files, processes, clock and rules meet. Faces call one each.

`whole` has all of them; a face that needs few opens their part alone, and imports no more rules.
"""
