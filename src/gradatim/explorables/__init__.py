"""Ideas as interactive pictures: one package for each idea.

`compute` is a pure function of its inputs, a seed included; `picture` draws its result; `drawing`
has what all pictures share. The ids are in `gradatim.model.EXPLORABLES`. Everything here needs
NumPy, so this package imports nothing by itself.
"""
