# mean: FAIL only plain Python is run here
# word: FAIL only plain Python is run here
"""Commands that a notebook would hand to the shell."""

# %%
word = !touch /tmp/@MARK@
